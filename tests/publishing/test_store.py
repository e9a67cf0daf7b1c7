"""A document is published, replaced, withdrawn and restored as a whole; what is refused changes nothing."""

import json
import pathlib
import re
import shutil

import pytest

from data.build import build, current
from data.errors import RecordError
from data.load import folder_hash
from publishing import AlreadyThere, Busy, PublishingError, RecordsRefused, Unwritable, history, publish, published, restore, withdraw
from publishing.lock import alone
from tests.publishing.conftest import asked, change, documents, everything

SHIPPED_FIVE = ["gansu-2023", "guangdong-2023", "guangzhou-2025", "jiangmen-2024", "qingyuan-2024"]
SIX = ["beiyuan-2024", *SHIPPED_FIVE]
AWARD = "select value from amounts where amount_id = 'beiyuan-2024-01-s1-a1'"


def raise_award(folder: pathlib.Path) -> pathlib.Path:
    """Have 30 instead of 20 thousand yuan ten times over."""
    change(folder, "amounts.csv", "200000", "300000")
    return change(folder, "amounts.csv", "20万元", "30万元")


def test_a_published_document_is_shown_with_its_own_region_bodies_indicator_and_unit(places, folder):
    line = publish(folder, by="  An  Editor ", places=places)
    found = current(places.builds)
    assert documents(found) == SIX
    assert asked(found, "select name_en from regions where region_id = 'beiyuan'") == [("Beiyuan",)]
    assert asked(found, "select count(*) from departments where region_id = 'beiyuan'") == [(2,)]
    assert asked(found, "select seq, unit_id from indicators where indicator_id = 'synthetic_workshops'") == [(26, "workshops_synthetic")]
    assert asked(found, "select count(*) from documents where is_draft") == [(0,)]
    assert (line.by, line.what, line.document_id, line.title_en) == (
        "An Editor",
        "published",
        "beiyuan-2024",
        "Beiyuan Measures to Promote SRDI SMEs",
    )
    assert (line.version, line.former) == (folder_hash(folder)[:16], None)


def test_the_folder_that_was_handed_in_no_longer_counts(places, folder):
    publish(folder, by="a", places=places)
    raise_award(folder)
    assert asked(current(places.builds), AWARD) == [(200000.0,)]
    kept = places.home / "versions/beiyuan-2024" / published("beiyuan-2024", places).version
    assert sorted(path.name for path in kept.iterdir()) == sorted(path.name for path in folder.iterdir())


def test_files_that_are_no_records_stay_behind(places, folder):
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    publish(folder, by="a", places=places)
    assert not list(places.home.rglob("notes.txt"))


def test_a_document_that_is_there_is_replaced_only_when_asked(places, folder):
    publish(folder, by="a", places=places)
    before = everything(places.home, places.builds)
    raise_award(folder)
    with pytest.raises(AlreadyThere) as told:
        publish(folder, by="b", places=places)
    assert told.value.fields == {
        "document": "beiyuan-2024",
        "title_zh": "北原省促进专精特新中小企业发展的若干措施",
        "title_en": "Beiyuan Measures to Promote SRDI SMEs",
    }
    assert everything(places.home, places.builds) == before
    assert publish(folder, by="b", replace=True, places=places).what == "replaced"
    assert asked(current(places.builds), AWARD) == [(300000.0,)]


@pytest.mark.parametrize("replace", [True, False])
def test_the_same_records_again_are_told_to_be_the_same(places, folder, replace):
    publish(folder, by="a", places=places)
    change(folder, "targets.csv", "\n", "\r\n")
    with pytest.raises(PublishingError, match=r"^unchanged: document beiyuan-2024$"):
        publish(folder, by="b", replace=replace, places=places)


def test_a_former_version_is_kept_and_restored(places, folder):
    first = publish(folder, by="a", places=places).version
    second = publish(raise_award(folder), by="b", replace=True, places=places).version
    assert published("beiyuan-2024", places).versions == (first,)
    line = restore("beiyuan-2024", first, by="c", places=places)
    assert (line.what, line.version, line.former) == ("restored", first, second)
    assert asked(current(places.builds), AWARD) == [(200000.0,)]
    assert published("beiyuan-2024", places).versions == (second,)


def test_a_withdrawn_document_leaves_with_its_region_and_comes_back(places, folder):
    version = publish(folder, by="a", places=places).version
    withdraw("beiyuan-2024", by="b", places=places)
    assert documents(current(places.builds)) == SHIPPED_FIVE
    assert asked(current(places.builds), "select count(*) from regions where region_id = 'beiyuan'") == [(0,)]
    assert published("beiyuan-2024", places).version is None
    restore("beiyuan-2024", version, by="c", places=places)
    assert documents(current(places.builds)) == SIX


def test_a_withdrawn_document_is_published_anew_without_being_replaced(places, folder):
    publish(folder, by="a", places=places)
    withdraw("beiyuan-2024", by="b", places=places)
    assert publish(folder, by="c", places=places).what == "published"
    assert documents(current(places.builds)) == SIX


def test_shipped_documents_are_replaced_withdrawn_and_restored_without_being_touched(places, tmp_path):
    before = everything(places.root / "documents")
    mine = shutil.copytree(places.root / "documents/gansu-2023", tmp_path / "mine")
    change(mine, "document.toml", "recorded_on", "# corrected\nrecorded_on")
    with pytest.raises(AlreadyThere):
        publish(mine, by="a", places=places)
    assert publish(mine, by="a", replace=True, places=places).former == "shipped"
    assert asked(current(places.builds), "select document_id from audits where records_changed") == [("gansu-2023",)]
    withdraw("gansu-2023", by="b", places=places)
    assert documents(current(places.builds)) == SHIPPED_FIVE[1:]
    assert restore("gansu-2023", "shipped", by="c", places=places).version == "shipped"
    assert asked(current(places.builds), "select count(*) from audits where not records_changed") == [(5,)]
    assert everything(places.root / "documents") == before


def test_records_of_another_text_leave_the_audit_of_the_former_one_behind(places, tmp_path):
    mine = shutil.copytree(places.root / "documents/gansu-2023", tmp_path / "mine")
    text = (mine / "document.toml").read_text(encoding="utf-8")
    (mine / "document.toml").write_text(re.sub(r'content_sha256 = "\w+"', f'content_sha256 = "{"0" * 64}"', text), encoding="utf-8")
    publish(mine, by="a", replace=True, places=places)
    assert asked(current(places.builds), "select count(*) from audits") == [(4,)]


def test_the_change_log_has_a_line_for_every_change_the_newest_first(places, folder):
    publish(folder, by="a", places=places)
    withdraw("beiyuan-2024", by="b", places=places)
    withdraw("gansu-2023", by="c", places=places)
    assert [(line.by, line.what, line.document_id) for line in history(places)] == [
        ("c", "withdrawn", "gansu-2023"),
        ("b", "withdrawn", "beiyuan-2024"),
        ("a", "published", "beiyuan-2024"),
    ]
    assert [line.by for line in published("beiyuan-2024", places).changes] == ["b", "a"]
    assert history(places)[0].title_zh.startswith("甘肃省")


def test_records_that_break_a_rule_are_told_by_file_row_and_column_and_change_nothing(places, folder):
    publish(folder, by="a", places=places)
    before = everything(places.home, places.builds)
    change(folder, "amounts.csv", "200000", "plenty")
    with pytest.raises(RecordsRefused) as told:
        publish(folder, by="b", replace=True, places=places)
    assert told.value.fields == {"detail": "amounts.csv, row 2, column value: “plenty” is not a number."}
    assert everything(places.home, places.builds) == before


def test_records_that_fail_a_check_change_nothing(places, folder):
    change(folder, "amounts.csv", "20万元", "30万元")
    with pytest.raises(RecordsRefused, match=r"Check figure_shown_in_phrase failed[.] beiyuan-2024-01-s1-a1"):
        publish(folder, by="b", places=places)
    assert everything(places.home, places.builds) == {}


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("regions.csv", "beiyuan,北原", "gansu,北原", "regions.csv, row 2, column name_zh: “北原” is not allowed: reference/regions.csv, row 7,"),
        ("units.csv", "percent,%", "percent,％", "units.csv, row 2, column name_zh: “％” is not allowed: reference/units.csv, row 3, says “%”"),
        ("departments.csv", "beiyuan,false", "gansu,false", "Check assignment_department_of_region failed."),
    ],
)
def test_a_list_that_says_something_else_of_a_known_id_is_refused(places, folder, file, old, new, said):
    change(folder, file, old, new)
    with pytest.raises(RecordsRefused) as told:
        publish(folder, by="b", places=places)
    assert told.value.fields["detail"].startswith(said)


@pytest.mark.parametrize("name", ["../../reference", "/etc", "a/b", "..", "", "Beiyuan-2024", "beiyuan-2024\\n", "x" * 65, "beiyuan_2024"])
def test_an_id_that_is_no_plain_name_becomes_no_path(places, folder, name):
    change(folder, "document.toml", '"beiyuan-2024"', f'"{name}"')
    with pytest.raises(PublishingError, match=r"^bad_name"):
        publish(folder, by="b", places=places)
    assert [path.name for path in places.home.iterdir()] == ["lock"]


def test_an_id_that_is_no_text_becomes_no_path(places, folder):
    change(folder, "document.toml", '"beiyuan-2024"', "2024")
    with pytest.raises(PublishingError, match=r"^bad_name"):
        publish(folder, by="b", places=places)


def test_a_folder_that_is_not_there_is_told(places, tmp_path):
    with pytest.raises(RecordsRefused, match=r"document\.toml is missing"):
        publish(tmp_path / "nowhere", by="b", places=places)


def test_a_document_on_which_another_builds_is_not_withdrawn(places):
    with pytest.raises(RecordsRefused, match="Check document_implements_known failed"):
        withdraw("guangdong-2023", by="b", places=places)
    assert published("guangdong-2023", places).version == "shipped"


def test_documents_that_no_longer_build_can_be_withdrawn_one_by_one(places, folder):
    """As after a release whose checks are stricter than those that they were published by."""
    other = pathlib.Path(shutil.copytree(folder, folder.parent / "other"))
    for path in other.iterdir():
        path.write_text(path.read_text(encoding="utf-8").replace("beiyuan-2024", "beiyuan-2024-b"), encoding="utf-8")
    for one in (folder, other):
        publish(one, by="a", places=places)
    for path in places.home.rglob("amounts.csv"):
        path.write_text(path.read_text(encoding="utf-8").replace(",award,", ",prize,"), encoding="utf-8")
    with pytest.raises(RecordError, match="“prize” is not allowed"):
        build(places.root, places.builds)
    for name in ("beiyuan-2024", "beiyuan-2024-b"):
        withdraw(name, by="b", places=places)
    assert documents(current(places.builds)) == SHIPPED_FIVE


def test_the_last_document_is_not_withdrawn(places):
    for name in SHIPPED_FIVE[1:]:
        for path in (places.root / "documents" / name).iterdir():
            path.unlink()
        (places.root / "documents" / name).rmdir()
    with pytest.raises(PublishingError, match=r"^last"):
        withdraw("gansu-2023", by="b", places=places)


def test_what_is_not_there_can_be_neither_withdrawn_nor_restored(places, folder):
    with pytest.raises(PublishingError, match=r"^unknown: document beiyuan-2024$"):
        withdraw("beiyuan-2024", by="a", places=places)
    publish(folder, by="a", places=places)
    for version in ("0123456789abcdef", "../gansu-2023", "shipped"):
        with pytest.raises(PublishingError, match=r"^unknown_version"):
            restore("beiyuan-2024", version, by="a", places=places)
    with pytest.raises(PublishingError, match=r"^unchanged"):
        restore("gansu-2023", "shipped", by="a", places=places)


def test_who_publishes_meanwhile_is_told_so_after_a_while(places, folder):
    with alone(places.home, 0), pytest.raises(Busy) as told:
        publish(folder, by="a", places=places)
    assert told.value.fields == {"seconds": "0.2"}
    assert publish(folder, by="a", places=places).what == "published"


@pytest.mark.parametrize("content", ["{", "[]", '{"current": {}}', '{"current": {}, "changes": [{"at": "1"}]}', "\udcff"])
def test_an_index_that_cannot_be_read_is_told_and_left_as_it_is(places, folder, content):
    places.home.mkdir()
    (places.home / "index.json").write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(RecordsRefused, match="is no index of published documents"):
        publish(folder, by="a", places=places)
    assert (places.home / "index.json").read_bytes() == content.encode("utf-8", "surrogateescape")


@pytest.mark.parametrize(("name", "version"), [("../reference", "0123456789abcdef"), ("beiyuan-2024", "../../reference")])
def test_an_index_with_names_that_lead_elsewhere_is_refused(places, folder, name, version):
    places.home.mkdir()
    (places.home / "index.json").write_text(json.dumps({"current": {name: version}, "changes": []}), encoding="utf-8")
    with pytest.raises(RecordsRefused, match="allowed are"):
        publish(folder, by="a", places=places)


def test_a_version_that_was_taken_away_is_told(places, folder):
    version = publish(folder, by="a", places=places).version
    (places.home / "versions/beiyuan-2024" / version).rename(places.home / "elsewhere")
    with pytest.raises(RecordsRefused, match="Put the folder back, or restore another version"):
        withdraw("gansu-2023", by="a", places=places)


def test_published_folders_lie_where_the_setting_says(places, folder, tmp_path, monkeypatch):
    monkeypatch.setenv("ATLAS_PUBLISHED", str(tmp_path / "kept"))
    publish(folder, by="a", places=places)
    assert (tmp_path / "kept/index.json").is_file()
    assert not (places.root / "published").exists()


def test_where_another_database_is_shown_nothing_is_published(places, folder, monkeypatch):
    monkeypatch.setenv("POLICY_DB", "/elsewhere.duckdb")
    with pytest.raises(PublishingError, match=r"^another_database: file /elsewhere[.]duckdb$"):
        publish(folder, by="a", places=places)


def test_a_place_that_is_no_folder_gives_a_sentence(places, folder):
    places.home.write_text("a file", encoding="utf-8")
    with pytest.raises(Unwritable) as told:
        publish(folder, by="a", places=places)
    assert told.value.fields == {"folder": str(places.home), "reason": "File exists"}
