"""A build is whole or not there: the pointer moves only to a finished file, and a failed build leaves everything as it was."""

import os
import pathlib
import shutil
import signal
import subprocess
import sys
import time

import duckdb
import pytest

from data import build as module
from data.build import BuildError, build, content_hash, current
from data.errors import RecordError
from data.load import RECORDS

PROJECT = pathlib.Path(module.__file__).parents[1]


def state(builds: pathlib.Path) -> dict[str, bytes]:
    """Return name and content of all that stands in the folder."""
    return {path.name: path.read_bytes() for path in builds.iterdir()}


def rows(path: pathlib.Path, query: str) -> list[tuple]:
    with duckdb.connect(str(path), read_only=True) as connection:
        return connection.execute(query).fetchall()


@pytest.fixture
def builds(built: pathlib.Path, tmp_path: pathlib.Path) -> pathlib.Path:
    """Return a folder that holds one good build of the records in root."""
    return shutil.copytree(built.parent, tmp_path / "builds")


def break_records(root: pathlib.Path) -> None:
    path = root / "documents/gansu-2023/amounts.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("300000", "300000.5"), encoding="utf-8")


def change_records(root: pathlib.Path) -> None:
    path = root / "documents/gansu-2023/document.toml"
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")


def test_a_build_of_the_projects_records_holds_what_was_recorded(built):
    counts = dict(rows(built, "select unnest(map_entries(row_counts), recursive := true) from build_info"))
    assert {table: counts[table] for table in ("documents", "measures", "assignments", "amounts", "targets")} == {
        "documents": 5,
        "measures": 95,
        "assignments": 405,
        "amounts": 25,
        "targets": 47,
    }


@pytest.mark.parametrize("table", ["documents", *RECORDS, "measure_categories", "measure_instruments", "scheme_tiers", "departments"])
def test_the_counts_kept_are_those_of_the_tables(table, built):
    assert rows(built, f"select row_counts['{table}'] - (select count(*) from {table}) from build_info") == [(0,)]


@pytest.mark.parametrize(
    ("document", "measures", "assignments", "amounts", "targets"),
    [
        ("gansu-2023", 25, 115, 4, 18),
        ("guangdong-2023", 17, 72, 0, 8),
        ("guangzhou-2025", 25, 68, 21, 1),
        ("jiangmen-2024", 11, 48, 0, 13),
        ("qingyuan-2024", 17, 102, 0, 7),
    ],
)
def test_each_document_holds_what_was_recorded(document, measures, assignments, amounts, targets, built):
    found = {table: rows(built, f"select count(*) from {table} where document_id = '{document}'")[0][0] for table in RECORDS}
    assert found == found | {"measures": measures, "assignments": assignments, "amounts": amounts, "targets": targets}


def test_the_file_is_named_by_its_content_and_pointed_to(root, builds):
    path = current(builds)
    assert path.name == f"policy-{content_hash(root)[:12]}.duckdb"
    assert (builds / "current").read_text(encoding="utf-8") == path.name + "\n"
    assert rows(path, "select content_hash from build_info") == [(content_hash(root),)]


def test_the_file_opens_in_older_duckdb_too(built):
    storage = "select tags['storage_version'] from duckdb_databases() where not internal"
    assert rows(built, storage)[0][0].startswith("v1.0.0")


def test_records_as_of_is_the_last_day_of_recording(built):
    assert rows(built, "select records_as_of::varchar from build_info") == [("2026-11-22",)]


def test_other_records_give_another_file_and_the_same_records_the_same(root, builds):
    first = current(builds).name
    build(root, builds)
    assert current(builds).name == first
    change_records(root)
    build(root, builds)
    assert current(builds).name != first


def test_records_changed_after_their_audit_build_and_are_told(root, builds):
    changed = "select document_id from audits where records_changed"
    assert rows(current(builds), changed) == []
    change_records(root)
    assert rows(build(root, builds), changed) == [("gansu-2023",)]


def test_other_line_ends_are_no_change_of_records(root, builds):
    path = root / "documents/gansu-2023/measures.csv"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert rows(build(root, builds), "select count(*) from audits where not records_changed") == [(5,)]


def test_a_reader_of_the_old_file_keeps_reading_it(root, builds):
    with duckdb.connect(str(current(builds)), read_only=True) as reader:
        change_records(root)
        build(root, builds)
        build(root, builds)
        assert reader.execute("select count(*) from measures").fetchone() == (95,)


def test_records_that_break_a_rule_leave_file_and_pointer_as_they_were(root, builds):
    before = state(builds)
    break_records(root)
    with pytest.raises(RecordError, match="gansu-2023-02-s1-a1"):
        build(root, builds)
    assert state(builds) == before


def test_records_that_cannot_be_read_leave_file_and_pointer_as_they_were(root, builds):
    before = state(builds)
    (root / "documents/gansu-2023/amounts.csv").unlink()
    with pytest.raises(RecordError, match="is missing"):
        build(root, builds)
    assert state(builds) == before


def test_a_file_that_cannot_be_moved_leaves_everything_and_gives_a_sentence(root, builds, monkeypatch):
    def refuse(source: str, target: str) -> None:
        raise PermissionError(13, "Permission denied", str(target))

    before = state(builds)
    change_records(root)
    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(BuildError) as told:
        build(root, builds)
    assert str(told.value) == (
        f"The folder {builds} cannot be written (Permission denied). Make it writable, or set POLICY_DB to a file built elsewhere."
    )
    assert state(builds) == before


def test_a_pointer_that_cannot_be_moved_leaves_the_old_build_in_force(root, builds, monkeypatch):
    real, old = os.replace, current(builds)

    def refuse_pointer(source: str, target: str) -> None:
        if pathlib.Path(target).name == "current":
            raise OSError(28, "No space left on device")
        real(source, target)

    change_records(root)
    monkeypatch.setattr(os, "replace", refuse_pointer)
    with pytest.raises(BuildError, match="No space left on device"):
        build(root, builds)
    assert current(builds) == old
    assert rows(old, "select count(*) from measures") == [(95,)]


SHORT_FILES = """
import pathlib, resource, signal, sys
from data.build import BuildError, build
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), resource.RLIM_INFINITY))
try:
    print(build(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])))
except BuildError as error:
    print(error)
"""


@pytest.mark.parametrize("most", [10_000, 1_000_000, 10_000_000])
def test_a_database_that_cannot_be_written_to_its_end_is_no_build(root, builds, most):
    """As on a disk that fills up: DuckDB writes most of a file when it is closed, and would not tell."""
    before = state(builds)
    change_records(root)
    said = subprocess.run([sys.executable, "-c", SHORT_FILES, root, builds, str(most)], cwd=PROJECT, capture_output=True, text=True, check=True)
    assert said.stdout.startswith(f"The folder {builds} cannot be written (")
    assert state(builds) == before


def test_a_place_that_is_no_folder_gives_a_sentence(root, tmp_path):
    place = tmp_path / "builds"
    place.write_text("a file", encoding="utf-8")
    with pytest.raises(BuildError, match=r"cannot be written .* Make it writable, or set POLICY_DB"):
        build(root, place)
    assert place.read_text(encoding="utf-8") == "a file"


def test_a_folder_with_a_quote_in_its_name_can_be_built_in(root, tmp_path):
    path = build(root, tmp_path / "o'neil")
    assert rows(path, "select count(*) from documents") == [(5,)]


SLOW_BUILD = """
import pathlib, sys, time
from data import build as module
def stop_here(connection):
    print("half-way", flush=True)
    time.sleep(60)
module.run_checks = stop_here
module.build(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
"""


def test_a_build_killed_half_way_leaves_nothing_that_is_read_and_the_next_build_clears_up(root, builds):
    before = state(builds)
    change_records(root)
    killed = subprocess.Popen([sys.executable, "-c", SLOW_BUILD, str(root), str(builds)], cwd=PROJECT, stdout=subprocess.PIPE, text=True)
    assert killed.stdout.readline() == "half-way\n"
    killed.send_signal(signal.SIGKILL)
    killed.wait(timeout=10)
    killed.stdout.close()
    aside = list(builds.glob(".building-*"))
    assert len(aside) == 1
    assert {path.name: path.read_bytes() for path in builds.iterdir() if path.is_file()} == before
    an_hour_ago = time.time() - 3600
    os.utime(aside[0], (an_hour_ago, an_hour_ago))
    build(root, builds)
    assert list(builds.glob(".building-*")) == []
    assert len(list(builds.glob("policy-*.duckdb"))) == 2


def test_a_build_beside_another_one_leaves_its_folder_alone(root, builds):
    beside = builds / ".building-other"
    beside.mkdir()
    build(root, builds)
    assert beside.is_dir()


def test_only_the_newest_builds_are_kept(root, builds):
    for _ in range(3):
        change_records(root)
        build(root, builds)
    assert len(list(builds.glob("policy-*.duckdb"))) == 3
    assert current(builds).is_file()


@pytest.mark.parametrize("pointer", [None, "policy-gone.duckdb\n"])
def test_without_a_build_that_the_pointer_names_there_is_none(pointer, tmp_path):
    if pointer:
        (tmp_path / "current").write_text(pointer, encoding="utf-8")
    assert current(tmp_path) is None


def test_bad_records_end_the_command_with_a_sentence_and_exit_status_1(monkeypatch, capsys):
    def refuse() -> None:
        raise RecordError("amounts.csv, row 2, column value: “x” is not a number.")

    monkeypatch.setattr(module, "build", refuse)
    assert module.main() == 1
    assert capsys.readouterr().err == "amounts.csv, row 2, column value: “x” is not a number.\n"
