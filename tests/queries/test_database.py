"""The connection: one build, read-only, locked down, safe for many threads."""

import json
import threading
from concurrent.futures import ThreadPoolExecutor

import duckdb
import pytest

import queries
from data import build as builder
from data import records
from queries import database


@pytest.fixture
def builds(tmp_path, monkeypatch):
    """An empty folder for builds, used instead of the project's own."""
    folder = tmp_path / "builds"
    monkeypatch.delenv("POLICY_DB", raising=False)
    for function in (builder.build, builder.current):
        defaults = list(function.__defaults__)
        defaults[-1] = folder
        monkeypatch.setattr(function, "__defaults__", tuple(defaults))
    return folder


def test_it_builds_by_itself_when_there_is_no_file(builds):
    path = queries.open_current()
    assert path.startswith(str(builds))
    assert queries.rows("measures_counted", regions=None, categories=None, also_secondary=False) == [{"chosen": 95, "total": 95}]


def test_twenty_callers_at_once_cause_one_build(builds, monkeypatch):
    calls = []
    build = builder.build

    def counted():
        calls.append(threading.get_ident())
        return build()

    monkeypatch.setattr(database.builder, "build", counted)
    with ThreadPoolExecutor(20) as pool:
        paths = set(pool.map(lambda _: queries.open_current(), range(20)))
    assert len(calls) == 1
    assert len(paths) == 1


def test_a_build_of_older_records_is_replaced(builds, monkeypatch):
    first = queries.open_current()
    monkeypatch.setattr(database.builder, "content_hash", lambda root=None: "0" * 64)
    assert queries.open_current() != first


def test_a_damaged_build_is_built_again(builds):
    path = builds / queries.open_current().rsplit("/", 1)[1]
    database._connect.cache_clear()
    path.write_bytes(b"no database")
    assert queries.open_current() == str(path)
    assert queries.rows("build_by_itself")[0]["content_hash"]


def test_a_build_of_another_layout_is_built_again(builds, monkeypatch):
    queries.open_current()
    database._connect.cache_clear()
    monkeypatch.setattr(database.schema, "fingerprint", lambda: "another layout")
    path = database.connection_path()
    assert database.cursor(path).execute("select layout from build_info").fetchone() == ("another layout",)


def test_records_that_cannot_be_built_leave_the_old_build_in_use(builds, monkeypatch):
    first = queries.open_current()

    def broken():
        raise database.RecordError("measures.csv, row 3: no")

    with monkeypatch.context() as patch:
        patch.setattr(database.builder, "content_hash", lambda root=None: "0" * 64)
        patch.setattr(database.builder, "build", broken)
        assert queries.open_current() == first
        assert queries.unbuilt() == "measures.csv, row 3: no"
    assert queries.open_current() == first
    assert queries.unbuilt() == ""


@pytest.fixture
def published(tmp_path, monkeypatch):
    """Return what writes an index of its own: which shipped documents are withdrawn."""
    monkeypatch.setenv("ATLAS_PUBLISHED", str(tmp_path / "published"))
    (tmp_path / "published").mkdir()

    def withdrawn(*documents: str) -> None:
        aside = tmp_path / "index.json"
        aside.write_text(json.dumps({"current": dict.fromkeys(documents), "changes": []}), encoding="utf-8")
        aside.replace(tmp_path / "published" / "index.json")

    return withdrawn


def measures() -> int:
    return queries.rows("measures_counted", regions=None, categories=None, also_secondary=False)[0]["total"]


def test_what_is_published_shows_at_the_next_query_without_a_new_session(builds, published):
    assert measures() == 95
    published("gansu-2023")
    assert measures() == 70
    published()
    assert measures() == 95


def test_a_build_made_meanwhile_by_another_process_is_taken_and_pointed_to(builds, published, monkeypatch):
    measures()
    published("gansu-2023")
    path = builder.prepare(records.gather(builder.ROOT), builds)
    monkeypatch.setattr(builder, "build", None)
    assert measures() == 70
    assert builder.current() == path


def test_a_pointer_set_back_by_a_slower_process_is_set_right(builds, published):
    measures()
    old = builder.current()
    published("gansu-2023")
    assert measures() == 70
    builder.point(old)
    assert measures() == 70
    assert builder.current() != old


def test_as_long_as_nothing_changes_the_records_are_not_compared_again(builds, published, monkeypatch):
    measures()
    monkeypatch.setattr(builder, "content_hash", None)
    queries.remembered.clear()
    assert measures() == 95


def test_an_index_that_cannot_be_read_leaves_the_build_in_use_and_is_told(builds, published, tmp_path):
    measures()
    (tmp_path / "published" / "index.json").write_text("{", encoding="utf-8")
    assert measures() == 95
    assert "is no index of published documents" in queries.unbuilt()
    published()
    assert measures() == 95
    assert queries.unbuilt() == ""


def test_a_folder_that_cannot_be_written_gets_a_sentence(builds):
    builds.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(queries.Unreadable) as caught:
        queries.open_current()
    assert caught.value.problem == "not_built"
    assert "cannot be written" in caught.value.detail
    assert "POLICY_DB" in caught.value.detail


@pytest.mark.parametrize(("content", "problem"), [(None, "missing"), (b"x" * 9000, "damaged")])
def test_policy_db_that_is_no_database_is_named(tmp_path, monkeypatch, content, problem):
    path = tmp_path / "policy.duckdb"
    if content:
        path.write_bytes(content)
    monkeypatch.setenv("POLICY_DB", str(path))
    with pytest.raises(queries.Unreadable) as caught:
        queries.open_current()
    assert (caught.value.problem, caught.value.detail) == (problem, str(path))


def test_policy_db_of_another_version_is_named(tmp_path, monkeypatch):
    path = tmp_path / "policy.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute("create table build_info (content_hash varchar)")
    monkeypatch.setenv("POLICY_DB", str(path))
    with pytest.raises(queries.Unreadable) as caught:
        queries.open_current()
    assert caught.value.problem == "other_version"


@pytest.mark.parametrize(
    "statement",
    [
        "delete from measures",
        "create table mine (a integer)",
        "select * from read_csv('/etc/passwd')",
        "copy (select 1) to '/tmp/atlas-test.csv'",
        "install httpfs",
        "attach '/tmp/atlas-test.duckdb'",
        "set enable_external_access = true",
    ],
)
def test_queries_can_neither_write_nor_reach_out(statement):
    with pytest.raises(duckdb.Error):
        database.cursor(queries.open_current()).execute(statement)


def test_threads_share_the_connection_by_cursors():
    path = queries.open_current()

    def count(_: int) -> int:
        return database.cursor(path).execute("select count(*) from assignments").fetchone()[0]

    with ThreadPoolExecutor(16) as pool:
        assert set(pool.map(count, range(200))) == {405}
