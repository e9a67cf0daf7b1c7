"""python -m publishing: a line on what was done, or a sentence and exit 2."""

import pytest

from data.build import current
from publishing import store
from publishing.__main__ import main
from tests.publishing.conftest import change, documents


@pytest.fixture(autouse=True)
def here(places, monkeypatch):
    """Have the command work on the test's own records."""
    monkeypatch.setattr(store, "Places", lambda: places)
    return places


def test_a_folder_is_published_withdrawn_restored_and_listed(here, folder, capsys):
    assert main(["publish", str(folder), "--by", "Li Lei"]) == 0
    said = capsys.readouterr().out
    assert "  Li Lei  Published: Beiyuan Measures to Promote SRDI SMEs (beiyuan-2024)  - > " in said
    version = said.split()[-1]
    assert documents(current(here.builds))[0] == "beiyuan-2024"
    assert main(["withdraw", "beiyuan-2024", "--by", "b"]) == 0
    assert main(["restore", "beiyuan-2024", version, "--by", "c"]) == 0
    capsys.readouterr()
    assert main(["history"]) == 0
    assert [line.split("  ")[1] for line in capsys.readouterr().out.splitlines()] == ["c", "b", "Li Lei"]


def test_without_changes_it_says_so(capsys):
    assert main(["history"]) == 0
    assert capsys.readouterr().out == "Nothing was published yet.\n"


def test_a_document_that_is_there_is_replaced_on_demand_only(folder, capsys):
    main(["publish", str(folder)])
    change(folder, "measures.csv", "Builds 30 model workshops by 2026.", "Sets up 30 model workshops by 2026.")
    capsys.readouterr()
    assert main(["publish", str(folder)]) == 2
    assert capsys.readouterr().err == (
        "beiyuan-2024 is shown already, with other records. Publish it as a replacement if it is to be replaced; the former version is kept.\n"
    )
    assert main(["publish", str(folder), "--replace"]) == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["withdraw", "nowhere-2024"], "There is no document nowhere-2024 to be withdrawn.\n"),
        (["restore", "gansu-2023", "0"], "There is no version 0 of gansu-2023 to be restored.\n"),
        (["restore", "gansu-2023", "shipped"], "gansu-2023 is shown already with exactly these records. Nothing was changed.\n"),
        (["publish", "nowhere"], "The records cannot be shown: document.toml is missing. Every folder of documents/ holds document.toml,"),
        (["burn", "gansu-2023"], "argument publish | withdraw | restore | history: invalid choice: 'burn'"),
        ([], "the following arguments are required: publish | withdraw | restore | history. See python -m publishing --help.\n"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence_with_exit_2(arguments, said, capsys):
    assert main(arguments) == 2
    told = capsys.readouterr()
    assert told.err.startswith(said)
    assert told.out == ""


def test_help_names_every_command(capsys):
    with pytest.raises(SystemExit):
        main(["--help"])
    said = capsys.readouterr().out
    assert all(name in said for name in ("publish", "withdraw", "restore", "history", "all visitors"))
