"""A reading says one thing, or what it leaves open."""

import pytest

from data.audit.reading import Reading, read_as, written


def test_one_value_is_decided_and_several_are_not():
    assert read_as(2030, "stated").is_decided
    assert not Reading((2030, 2035), "both stated").is_decided


@pytest.mark.parametrize(("value", "word"), [(None, "empty"), (True, "true"), (2030, "2030"), (713.0, "713"), ("firm", "firm")])
def test_a_value_is_named_as_a_record_writes_it(value, word):
    assert written(value) == word


def test_open_values_are_all_named():
    assert Reading((None, "firm"), "unsaid").words == "empty or firm"
