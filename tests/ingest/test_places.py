"""Paths in the order of their numbers."""

import pytest

from ingest.places import place_of, rising, written
from tests.ingest.texts import PARK


@pytest.mark.parametrize(
    ("path", "place"),
    [("二.(三).1#2", (2, 3, 1, 2)), ("第二章.第五条", (2, 5)), ("二.3.①", (2, 3, 1)), ("(十二)", (12,)), ("第一百零五条", (105,)), ("tail", (0,))],
)
def test_a_path_is_its_numbers(path, place):
    assert place_of(path) == place


def test_a_number_that_comes_again_or_too_late_does_not_rise():
    assert rising(["1", "2", "2", "1", "3", "tail.一"]) == [True, True, False, False, True, False]


def test_what_is_numbered_after_the_closing_paragraph_belongs_to_the_tail():
    assert (written("tail.二.(一)"), written("二.(一)")) == ("tail", "二.(一)")


def test_a_clause_whose_number_comes_again_is_left_out_and_told(ingested):
    lines = PARK.splitlines()
    records = ingested("\n".join([*lines[:3], lines[2].replace("50%", "40%"), *lines[3:]]))
    assert [row["path"] for row in records.tables["measures"]] == ["1", "2", "3", "4", "5"]
    told = [row["field"] for row in records.guesses if row["rule"] == "measure_out_of_order"]
    assert told in (["measures 2"], [])
