"""A publisher that is killed, at whichever moment, leaves what was there or what was to be: both whole, and the next one is not hindered."""

import os
import pathlib
import random
import sys
import tempfile
import time
import types

import pytest

from data import build as builder
from data.build import content_hash, current, name_of
from data.load import folder_hash
from publishing import publish
from tests.publishing import killing
from tests.publishing.conftest import asked

# What a visitor sees: documents, measures, award.
NAMES = {(1, 11, None): "before", (2, 13, 200000.0): "20", (2, 13, 300000.0): "30"}
TIMES = 200
MEMORY = pathlib.Path("/dev/shm")


def leftovers(places) -> list:
    return list(places.home.rglob(".aside-*"))


def check_whole(places, versions, allowed: set[str]) -> str:
    """Return which state a visitor finds, which must be one of those allowed; the pointer names a build of one of them as well."""
    found = NAMES[killing.seen(places)]
    assert found in allowed
    version = None if found == "before" else folder_hash(versions[found])[:16]
    assert killing.shown(places) == version
    pointed = current(places.builds)
    if pointed and pointed.name != name_of(content_hash(places.root)):
        assert NAMES[asked(pointed, "from state")[0]] in allowed
    return found


@pytest.fixture
def publisher(monkeypatch):
    """Return places of one shipped document and the two versions of the synthetic one; databases are quick to write.

    In memory where there is such a place: killing a process is no power cut, and hundreds of files are put on the disk.
    """
    monkeypatch.setattr(builder, "write", killing.light)
    # Page tests leave the dashboard as the main module, and every child would run its parent's main module first.
    monkeypatch.setitem(sys.modules, "__main__", types.ModuleType("__main__"))
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) else None) as home:
        places, folders = killing.prepared(pathlib.Path(home))
        yield places, dict(zip(("20", "30"), folders, strict=True))


def test_killed_before_every_change_of_the_file_system_it_leaves_old_or_new(publisher):
    places, versions = publisher
    state, found, done = "before", [], False
    while not done:
        wanted = "30" if state == "20" else "20"
        done = killing.killed_after(60, killing.started(versions[wanted], places, len(found) + 1))
        reached = check_whole(places, versions, {state, wanted})
        found.append(reached == wanted)
        state = reached
    # Some forty changes, of which the last few come after the index was replaced.
    assert len(found) > 30
    assert found.index(True) > 20
    assert 5 <= found.count(True) < 15
    assert leftovers(places) == []


def test_killed_200_times_at_random_moments_it_leaves_old_or_new(publisher):
    """The moments are spread over the time that a publisher took who came to the end last: others use the machine as well."""
    places, versions = publisher
    state, longest, killed, changed = "before", 0.0, 0, 0
    chance = random.Random(9)
    while killed < TIMES:
        wanted = "30" if state == "20" else "20"
        child, began = killing.started(versions[wanted], places), time.monotonic()
        done = killing.killed_after(chance.uniform(0, longest) if longest else 60, child)
        longest = 1.2 * (time.monotonic() - began) if done else longest
        reached = check_whole(places, versions, {wanted} if done else {state, wanted})
        killed += not done
        changed += reached != state
        state = reached
    assert changed > 1
    publish(versions["30" if state == "20" else "20"], by="last", replace=True, places=places)
    assert leftovers(places) == []
