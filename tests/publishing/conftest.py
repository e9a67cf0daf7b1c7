"""Places of a test's own: the project's records, and a synthetic document of a fictional province that brings its lists along."""

import pathlib
import shutil

import duckdb
import pytest

from data.build import ROOT
from publishing import Places

SYNTHETIC = pathlib.Path(__file__).parent / "synthetic"


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the settings of whoever runs the tests out of them."""
    for name in ("ATLAS_PUBLISHED", "POLICY_DB"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def places(tmp_path: pathlib.Path) -> Places:
    """Return places with a copy of the shipped records, where nothing was published yet."""
    root = tmp_path / "records"
    for part in ("reference", "documents"):
        shutil.copytree(ROOT / part, root / part)
    shutil.copy(ROOT / "audit.csv", root)
    return Places(root, tmp_path / "builds", wait=0.2)


@pytest.fixture
def folder(tmp_path: pathlib.Path) -> pathlib.Path:
    """Return the synthetic document's folder, which a test may change."""
    return pathlib.Path(shutil.copytree(SYNTHETIC, tmp_path / "mine"))


def change(folder: pathlib.Path, file: str, old: str, new: str) -> pathlib.Path:
    """Write something else into a folder's file."""
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new), encoding="utf-8")
    return folder


def asked(path: pathlib.Path, query: str) -> list[tuple]:
    with duckdb.connect(str(path), read_only=True) as connection:
        return connection.execute(query).fetchall()


def documents(path: pathlib.Path) -> list[str]:
    """Return the ids of a build's documents."""
    return [row[0] for row in asked(path, "select document_id from documents order by document_id")]


def everything(*folders: pathlib.Path) -> dict[str, bytes]:
    """Return path and content of every file in these folders, but for the empty lock."""
    found = {str(path): path.read_bytes() for one in folders for path in one.rglob("*") if path.is_file()}
    return {path: content for path, content in found.items() if not path.endswith("/lock")}
