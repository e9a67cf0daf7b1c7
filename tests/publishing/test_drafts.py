"""A draft is seen by the session that has it, marked, beside all that is published, and by nobody else."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor, wait

import pytest

import queries
from data import build as builder
from publishing import PublishingError, RecordsRefused, discard, draft_database, drafts, publish
from tests.publishing.conftest import asked, change, documents
from views.clause_card import citation, record
from views.context import Context
from views.documents.citations import documents as cited_documents
from views.documents.citations import in_english
from views.measures import register
from views.selection import Selection
from views.shown import fetch
from views.sources import source_line
from views.table import csv_text

EVERYTHING = {"regions": None, "categories": None, "also_secondary": False}


@pytest.fixture(autouse=True)
def from_the_start():
    """Forget the drafts of tests before."""
    for path in drafts._home().glob("*.duckdb"):
        discard(path)


def counted() -> int:
    return queries.rows("measures_counted", **EVERYTHING)[0]["total"]


def test_a_draft_stands_marked_beside_everything_that_is_published(places, folder):
    path = draft_database([folder], places.root)
    assert documents(path)[:2] == ["beiyuan-2024", "gansu-2023"]
    assert asked(path, "select document_id from documents where is_draft") == [("beiyuan-2024",)]
    assert asked(path, "select count(*) from measures") == [(97,)]


def test_a_draft_of_a_document_that_is_shown_takes_its_place(places, tmp_path):
    mine = pathlib.Path(shutil.copytree(places.root / "documents/gansu-2023", tmp_path / "any name"))
    path = draft_database([mine], places.root)
    assert asked(path, "select count(*), count(*) filter (where is_draft) from documents") == [(5, 1)]


def test_several_drafts_stand_together(places, folder):
    other = pathlib.Path(shutil.copytree(folder, folder.parent / "other"))
    for path in other.iterdir():
        path.write_text(path.read_text(encoding="utf-8").replace("beiyuan-2024", "beiyuan-2024-b"), encoding="utf-8")
    assert asked(draft_database([folder, other], places.root), "select count(*) from documents where is_draft") == [(2,)]


def test_without_drafts_and_in_builds_nothing_is_marked(places):
    assert asked(draft_database([], places.root), "select count(*) filter (where is_draft) from documents") == [(0,)]


def test_records_of_a_draft_that_break_a_rule_are_told_as_when_publishing(places, folder):
    change(folder, "targets.csv", ",30,", ",thirty,")
    with pytest.raises(RecordsRefused) as told:
        draft_database([folder], places.root)
    assert told.value.fields == {"detail": "targets.csv, row 2, column value: “thirty” is not a number."}


def test_an_id_that_is_no_plain_name_is_no_draft(places, folder):
    change(folder, "document.toml", '"beiyuan-2024"', '"../x"')
    with pytest.raises(PublishingError, match=r"^bad_name"):
        draft_database([folder], places.root)


def test_the_same_draft_is_built_once_and_again_when_it_or_what_is_published_changes(places, folder, tmp_path, monkeypatch):
    calls, write = [], builder.write
    monkeypatch.setattr(builder, "write", lambda records, path: calls.append(path) or write(records, path))
    first = draft_database([folder], places.root)
    assert draft_database([shutil.copytree(folder, tmp_path / "same")], places.root) == first
    assert len(calls) == 1
    mine = pathlib.Path(shutil.copytree(places.root / "documents/gansu-2023", tmp_path / "gansu"))
    (mine / "document.toml").write_text((mine / "document.toml").read_text(encoding="utf-8") + "# corrected\n", encoding="utf-8")
    publish(mine, by="a", replace=True, places=places)
    second = draft_database([folder], places.root)
    assert second != first
    change(folder, "measures.csv", "Builds 30 model workshops by 2026.", "Sets up 30 model workshops by 2026.")
    assert draft_database([folder], places.root) not in (first, second)


def test_twenty_sessions_with_one_draft_cause_one_build(places, folder, monkeypatch):
    calls, write = [], builder.write
    monkeypatch.setattr(builder, "write", lambda records, path: calls.append(path) or write(records, path))
    with ThreadPoolExecutor(20) as pool:
        paths = set(pool.map(lambda _: draft_database([folder], places.root), range(20)))
    assert (len(paths), len(calls)) == (1, 1)


def test_only_a_few_drafts_are_kept_and_the_least_used_goes_first(places, folder, monkeypatch):
    monkeypatch.setattr(drafts, "KEPT", 2)
    monkeypatch.setattr(builder, "write", lambda records, path: path.write_bytes(b""))

    def version(number: int) -> pathlib.Path:
        (folder / "leftovers.csv").write_text(str(number), encoding="utf-8")
        return draft_database([folder], places.root)

    first, second = version(1), version(2)
    os.utime(second, (1, 1))
    assert version(1) == first
    version(3)
    assert (first.exists(), second.exists()) == (True, False)


def test_a_draft_that_is_dropped_is_gone_from_the_disk(places, folder):
    path = draft_database([folder], places.root)
    discard(path)
    assert not path.exists()
    assert draft_database([folder], places.root) == path
    assert path.exists()


def test_only_drafts_are_discarded(tmp_path):
    path = tmp_path / "mine.duckdb"
    path.write_bytes(b"")
    discard(path)
    assert path.exists()


def test_nobody_else_can_read_drafts_on_the_disk(places, folder):
    assert draft_database([folder], places.root).parent.stat().st_mode & 0o077 == 0


def test_a_draft_is_invisible_to_every_other_session(places, folder):
    """Two sessions ask the same questions at the same time, each in its threads; one has a draft."""
    path, meet, seen = draft_database([folder], places.root), threading.Barrier(2), {}

    def session(name: str, draft: pathlib.Path | None) -> None:
        queries.use(draft)
        seen[name] = set()
        for _ in range(20):
            meet.wait(30)
            with ThreadPoolExecutor(4) as pool:
                answers = [pool.submit(queries.carried(counted)) for _ in range(4)]
            seen[name] |= {answer.result() for answer in answers} | {counted()}

    queries.remembered.clear()
    sessions = [threading.Thread(target=session, args=given) for given in (("with", path), ("without", None))]
    for one in sessions:
        one.start()
    for one in sessions:
        one.join(60)
    assert seen == {"with": {97}, "without": {95}}


def test_a_thread_that_is_not_handed_the_session_asks_the_common_records(places, folder):
    queries.use(draft_database([folder], places.root))
    try:
        with ThreadPoolExecutor(1) as pool:
            assert pool.submit(counted).result() == 95
            assert pool.submit(queries.carried(counted)).result() == 97
            assert pool.submit(counted).result() == 95
        assert "beiyuan" in {row["region_id"] for row in queries.rows("regions_by_order")}
    finally:
        queries.use(None)
    assert counted() == 95
    assert "beiyuan" not in {row["region_id"] for row in queries.rows("regions_by_order")}


def test_views_that_are_asked_for_at_once_are_all_asked_of_the_draft(places, folder):
    path, asked_of = draft_database([folder], places.root), []

    class View:
        def rows(self, context):
            asked_of.append(queries.connection_path())

    queries.use(path)
    try:
        wait(fetch([View()] * 8, None))
    finally:
        queries.use(None)
    assert asked_of == [str(path)] * 8


def test_whole_tables_and_files_are_those_of_the_draft_too(places, folder):
    path = draft_database([folder], places.root)
    assert queries.table("documents").num_rows == 5
    queries.use(path)
    try:
        assert queries.table("documents").num_rows == 6
        assert queries.connection_path() == str(path)
    finally:
        queries.use(None)


def test_a_draft_that_is_gone_is_told_and_not_taken_for_the_common_records(tmp_path):
    queries.use(tmp_path / "gone.duckdb")
    try:
        with pytest.raises(queries.Unreadable, match="missing"):
            counted()
    finally:
        queries.use(None)


LEAVES_A_DRAFT = """
import os, pathlib, signal, sys
from publishing import draft_database
print(draft_database([pathlib.Path(sys.argv[1])]), flush=True)
os.kill(os.getpid(), signal.SIGKILL) if sys.argv[2] == "killed" else None
"""


@pytest.mark.parametrize("end", ["killed", "ended"])
def test_drafts_do_not_outlast_their_process_or_the_next_one(folder, tmp_path, end):
    """A process that ends takes them along; those of a killed one go when the next draft is made, but not while it may still start."""
    environment = os.environ | {"TMPDIR": str(tmp_path)}

    def run(how: str) -> pathlib.Path:
        arguments = [sys.executable, "-c", LEAVES_A_DRAFT, str(folder), how]
        said = subprocess.run(arguments, cwd=builder.ROOT.parent, env=environment, capture_output=True, text=True, check=False).stdout
        return pathlib.Path(said.strip()).parent

    left = run(end)
    assert left.is_dir() == (end == "killed")
    if end == "killed":
        os.utime(left, (1, 1))
        run("ended")
        assert not left.exists()


def test_drafts_of_a_process_that_lives_are_left_alone(folder, places, tmp_path):
    home = draft_database([folder], places.root).parent
    os.utime(home, (1, 1))
    arguments = [sys.executable, "-c", LEAVES_A_DRAFT, str(folder), "ended"]
    subprocess.run(arguments, cwd=builder.ROOT.parent, env=os.environ | {"TMPDIR": tempfile.gettempdir()}, capture_output=True, check=True)
    assert home.is_dir()


def test_the_draft_is_marked_wherever_its_document_is_named(places, folder):
    queries.use(draft_database([folder], places.root))
    try:
        context = Context(selection=Selection(regions=("beiyuan",)))
        rows = register.VIEW.rows(context)
        number = rows[0]["document_number"]
        assert f"Source: {number} (draft)" in source_line(register.VIEW, rows, context)
        text = csv_text(register.VIEW, rows, context)
        assert text.count(f"{number} (draft)") == len(rows) > 0
        assert f"，{number}（草稿），" in citation(record(rows[0]["measure_id"]), Context("zh-Hans"))
        assert f"{number} (draft)" in in_english(next(row for row in cited_documents(context) if row["document_number"] == number))
    finally:
        queries.use(None)
    rows = register.VIEW.rows(Context())
    assert "(draft)" not in csv_text(register.VIEW, rows, Context())
