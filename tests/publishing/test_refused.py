"""A full disk, a quota, a folder that cannot be written: a sentence, and everything is as it was."""

import errno
import pathlib
import subprocess
import sys

import pytest

from data import build as builder
from data.build import ROOT, content_hash, current, name_of
from data.errors import BuildError
from publishing import Unwritable, history, publish, published
from tests.publishing import killing
from tests.publishing.conftest import documents, everything

# Publishes under a limit on the length of any file; a file that would be longer cannot be written on.
LIMITED = """
import pathlib, resource, signal, sys
from publishing import Places, PublishingError, publish
root, builds, folder, limit = sys.argv[1:]
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), resource.RLIM_INFINITY))
try:
    print(publish(pathlib.Path(folder), by="b", places=Places(pathlib.Path(root), pathlib.Path(builds))).what)
except PublishingError as error:
    print(error.problem)
"""
# The disk is full from some change of the file system on.
full_from, changes = 0, 0


def heard(event: str, given: tuple) -> None:
    global changes  # noqa: PLW0603
    if full_from and (event in ("os.mkdir", "os.rename") or killing.writes(event, given)):
        changes += 1
        if changes >= full_from:
            raise OSError(errno.ENOSPC, "No space left on device", str(given[0]))


@pytest.fixture
def full(monkeypatch):
    """Return what makes the disk full from its so-manieth change on, until the test ends."""
    sys.addaudithook(heard)
    module = sys.modules[__name__]

    def from_change(number: int) -> None:
        monkeypatch.setattr(module, "full_from", number)
        monkeypatch.setattr(module, "changes", 0)

    yield from_change
    monkeypatch.undo()


@pytest.fixture
def publisher(tmp_path, monkeypatch):
    """Return places where one version is published, and the folder of the next."""
    monkeypatch.setattr(builder, "write", killing.light)
    places, (first, second) = killing.prepared(tmp_path)
    publish(first, by="a", places=places)
    return places, second


def test_a_disk_that_is_full_at_any_moment_changes_nothing(publisher, full):
    places, folder = publisher
    before, version = everything(places.home, places.builds), published(killing.DOCUMENT, places).version
    refused = 0
    for number in range(1, 200):
        full(number)
        try:
            publish(folder, by="b", replace=True, places=places)
            full(0)
            break
        except Unwritable as error:
            full(0)
            refused += 1
            assert error.fields["reason"] == "No space left on device"
            assert everything(places.home, places.builds) == before
    # From the moment when the index is replaced on, it is published, with or without a pointer to the build.
    assert refused > 20
    assert published(killing.DOCUMENT, places).version != version
    assert killing.seen(places) == (2, 13, 300000.0)


@pytest.mark.parametrize(("limit", "said"), [(100, "unwritable"), (20_000, "unwritable"), (1_000_000, "unwritable"), (100_000_000, "published")])
def test_a_database_that_outgrows_a_limit_changes_nothing(places, folder, limit, said):
    build = builder.build(places.root, places.builds)
    arguments = [sys.executable, "-c", LIMITED, places.root, places.builds, folder, str(limit)]
    done = subprocess.run(arguments, cwd=ROOT.parent, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == said
    assert (current(places.builds) == build) == (said == "unwritable")
    assert len(documents(current(places.builds))) == (5 if said == "unwritable" else 6)
    assert [path for path in places.root.parent.rglob(".*") if path.is_dir()] == []


def test_a_pointer_that_cannot_be_moved_is_no_failure_as_readers_find_the_build(publisher, monkeypatch):
    places, folder = publisher

    def refuse(path):
        raise BuildError("full", str(path), "No space left on device")

    monkeypatch.setattr(builder, "point", refuse)
    publish(folder, by="b", replace=True, places=places)
    assert current(places.builds).name != name_of(content_hash(places.root))
    assert killing.seen(places) == (2, 13, 300000.0)


def test_a_folder_that_cannot_be_written_gives_a_sentence(publisher, monkeypatch):
    """Root writes everywhere: what the system says to others is put in its mouth."""
    places, folder = publisher
    before, real = everything(places.home, places.builds), pathlib.Path.open

    def refuse(path, mode="r", *given, **named):
        if set(mode) & set("wax"):
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return real(path, mode, *given, **named)

    monkeypatch.setattr(pathlib.Path, "open", refuse)
    with pytest.raises(Unwritable) as told:
        publish(folder, by="b", replace=True, places=places)
    assert told.value.fields == {"folder": str(places.home), "reason": "Permission denied"}
    monkeypatch.undo()
    assert everything(places.home, places.builds) == before
    assert history(places)[0].by == "a"
