"""A folder as one file and back; what a stranger made of it is refused before anything is written."""

import io
import pathlib
import warnings
import zipfile

import pytest

from publishing import BadArchive, archive, packed, unpacked

MEASURES = "measure_id\n"
TOML = 'document_id = "beiyuan-2024"\n'


def zipped(files: dict[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", method) as made:
        for name, text in files.items():
            made.writestr(name, text)
    return content.getvalue()


def refused(content: bytes, target: pathlib.Path) -> BadArchive:
    with pytest.raises(BadArchive) as told:
        unpacked(content, target)
    assert not target.exists()
    return told.value


def test_a_folder_comes_back_as_it_was_named_by_its_document(folder, tmp_path):
    back = unpacked(packed(folder), tmp_path / "opened")
    assert back == tmp_path / "opened/beiyuan-2024"
    assert {path.name: path.read_bytes() for path in back.iterdir()} == {path.name: path.read_bytes() for path in folder.iterdir()}
    assert len(list(back.iterdir())) == 11


def test_the_same_folder_gives_the_same_bytes(folder):
    assert packed(folder) == packed(folder)


def test_other_files_of_a_folder_stay_behind(folder):
    (folder / "policy.txt").write_text("the text", encoding="utf-8")
    with zipfile.ZipFile(io.BytesIO(packed(folder))) as made:
        assert "policy.txt" not in made.namelist()
        assert made.namelist()[:2] == ["document.toml", "measures.csv"]


def test_a_document_opened_again_has_no_files_of_before(tmp_path):
    unpacked(zipped({"document.toml": TOML, "measures.csv": MEASURES}), tmp_path)
    back = unpacked(zipped({"document.toml": TOML}), tmp_path)
    assert [path.name for path in back.iterdir()] == ["document.toml"]


@pytest.mark.parametrize(
    "name",
    ["../measures.csv", "/etc/measures.csv", "folder/measures.csv", "..\\measures.csv", "C:measures.csv", "measures.CSV", "notes.txt", "folder/"],
)
def test_no_name_but_those_of_the_contract_is_taken(name, tmp_path):
    told = refused(zipped({"document.toml": TOML, name: MEASURES}), tmp_path / "opened")
    assert told.problem == "foreign_file"
    assert told.fields["allowed"].startswith("document.toml, measures.csv, assignments.csv, ")


def test_a_name_that_stands_twice_is_not_taken(tmp_path):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as made, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for text in (TOML, 'document_id = "gansu-2023"\n'):
            made.writestr("document.toml", text)
    assert refused(content.getvalue(), tmp_path / "opened").problem == "foreign_file"


def test_a_link_in_a_zip_becomes_no_link(tmp_path):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as made:
        made.writestr("document.toml", TOML)
        link = zipfile.ZipInfo("measures.csv")
        link.external_attr = 0o120777 << 16
        made.writestr(link, "/etc/passwd")
    back = unpacked(content.getvalue(), tmp_path)
    assert not (back / "measures.csv").is_symlink()
    assert (back / "measures.csv").read_text(encoding="utf-8") == "/etc/passwd"


def test_a_zip_bomb_is_refused_before_it_is_read_to_its_end(tmp_path):
    bomb = zipped({"document.toml": TOML, "measures.csv": b"0" * 200_000_000})
    assert len(bomb) < 1_000_000
    assert refused(bomb, tmp_path / "opened").fields == {"megabytes": "20"}


def test_a_zip_bomb_that_lies_about_its_size_is_refused(tmp_path):
    bomb = zipped({"measures.csv": b"0" * 50_000_000})
    size, small = (50_000_000).to_bytes(4, "little"), (1_000).to_bytes(4, "little")
    assert bomb.count(size) == 2
    assert refused(bomb.replace(size, small), tmp_path / "opened").problem in ("too_large", "damaged")


def test_many_files_that_are_large_together_are_refused(tmp_path):
    files = dict.fromkeys(("measures.csv", "targets.csv", "amounts.csv"), b"0" * 9_000_000)
    assert refused(zipped(files), tmp_path / "opened").problem == "too_large"


def test_a_file_that_is_long_as_it_is_is_not_opened(tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "MOST_PACKED", 100)
    assert refused(b"P" * 101, tmp_path / "opened").problem == "too_large"


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_packings_that_need_much_memory_are_refused(method, tmp_path):
    assert refused(zipped({"document.toml": TOML}, method), tmp_path / "opened").problem == "foreign_file"


def test_what_is_no_zip_or_a_damaged_one_is_told(folder, tmp_path):
    whole = packed(folder)
    for content in (b"", b"no zip", whole[:-200], whole[200:], whole.replace(b"beiyuan", b"\xff" * 7)):
        if content != whole:
            assert refused(content, tmp_path / "opened").problem in ("damaged", "foreign_file")


def test_a_zip_cut_or_changed_anywhere_is_told_or_whole(folder, tmp_path):
    """Every twentieth byte turned over: never another error, never a file that is not as packed."""
    whole = packed(folder)
    files = {path.name: path.read_bytes() for path in folder.iterdir()}
    for place in range(0, len(whole), 20):
        changed = whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :]
        try:
            back = unpacked(changed, tmp_path / str(place))
        except BadArchive:
            continue
        assert {path.name: path.read_bytes() for path in back.iterdir()}.items() <= files.items()


def test_a_zip_with_a_password_is_told(tmp_path):
    content = bytearray(zipped({"document.toml": TOML}, zipfile.ZIP_STORED))
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    assert refused(bytes(content), tmp_path / "opened").problem == "damaged"


@pytest.mark.parametrize("toml", [None, "", "document_id = 7", "document_id = ", 'document_id = "../x"', 'document_id = "X"', b"\xff\xfe"])
def test_a_zip_without_a_documents_plain_name_is_told(toml, tmp_path):
    files = {"measures.csv": MEASURES} | ({} if toml is None else {"document.toml": toml})
    assert refused(zipped(files), tmp_path / "opened").problem == "no_document"
