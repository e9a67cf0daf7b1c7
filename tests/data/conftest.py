"""One build of the project's own records for all tests here, and copies of records that a test may break."""

import pathlib
import shutil

import duckdb
import pytest

from data.build import ROOT, build


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    """Return a fresh build."""
    return build(builds=tmp_path_factory.mktemp("builds"))


@pytest.fixture(scope="session")
def database(built: pathlib.Path) -> duckdb.DuckDBPyConnection:
    """Return a read-only connection to the build."""
    with duckdb.connect(str(built), read_only=True) as connection:
        yield connection


@pytest.fixture
def root(tmp_path: pathlib.Path) -> pathlib.Path:
    """Return a folder of records that a test may change."""
    copy = tmp_path / "records"
    for part in ("reference", "documents"):
        shutil.copytree(ROOT / part, copy / part)
    for path in ROOT.glob("*.csv"):
        shutil.copy(path, copy)
    return copy
