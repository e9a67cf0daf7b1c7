"""A publisher that is killed, at whichever moment, leaves what was there or what was to be: both whole, and the next one is not hindered."""

import random
import time

import pytest

from data import build as builder
from data.build import current
from data.load import folder_hash
from publishing import publish
from tests.publishing import killing
from tests.publishing.conftest import asked

# What a visitor sees: documents, measures, award.
STATES = {"before": (1, 11, None), "20": (2, 13, 200000.0), "30": (2, 13, 300000.0)}
TIMES = 200


def leftovers(places) -> list:
    return list(places.home.rglob(".aside-*"))


def check_whole(places, versions, allowed: set[str]) -> str:
    """Return which state a visitor finds, which must be one of those allowed; the pointer names a build of one of them as well."""
    found = next(name for name, state in STATES.items() if killing.seen(places) == state)
    assert found in allowed
    version = None if found == "before" else folder_hash(versions[found])[:16]
    assert killing.shown(places) == version
    pointed = current(places.builds)
    if pointed:
        assert asked(pointed, "from state")[0] in {STATES[name] for name in allowed}
    return found


@pytest.fixture
def publisher(tmp_path, monkeypatch):
    """Return places of one shipped document and the two versions of the synthetic one; databases are quick to write."""
    monkeypatch.setattr(builder, "write", killing.light)
    places, folders = killing.prepared(tmp_path)
    return places, dict(zip(("20", "30"), folders, strict=True))


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
    places, versions = publisher
    first, began = killing.started(versions["20"], places), time.monotonic()
    assert killing.killed_after(60, first)
    longest, state, killed, changed = 1.25 * (time.monotonic() - began), "20", 0, 0
    chance = random.Random(9)
    while killed < TIMES:
        wanted = "30" if state == "20" else "20"
        done = killing.killed_after(chance.uniform(0, longest), killing.started(versions[wanted], places))
        reached = check_whole(places, versions, {wanted} if done else {state, wanted})
        killed += not done
        changed += reached != state
        state = reached
    assert changed > 0
    publish(versions["30" if state == "20" else "20"], by="last", replace=True, places=places)
    assert leftovers(places) == []
