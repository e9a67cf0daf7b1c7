"""Answers are remembered up to a number of rows."""

import queries
from queries.answers import Answers


def asked(answers, question, rows, calls):
    def ask():
        calls.append(question)
        return [{"n": i} for i in range(rows)]

    return answers.get(question, ask)


def test_an_answer_is_asked_for_once():
    answers, calls = Answers(most=10, longest=5), []
    assert asked(answers, "a", 3, calls) is asked(answers, "a", 3, calls)
    assert calls == ["a"]


def test_the_answer_unused_for_longest_goes_first():
    answers, calls = Answers(most=9, longest=5), []
    for question in ("a", "b", "a", "c", "a", "b"):
        asked(answers, question, 3, calls)
    assert calls == ["a", "b", "c", "b"]


def test_a_long_answer_is_not_kept():
    answers, calls = Answers(most=10, longest=5), []
    asked(answers, "long", 6, calls)
    asked(answers, "long", 6, calls)
    assert calls == ["long", "long"]


def test_clear_forgets():
    answers, calls = Answers(most=10, longest=5), []
    asked(answers, "a", 3, calls)
    answers.clear()
    asked(answers, "a", 3, calls)
    assert calls == ["a", "a"]


def test_departments_are_those_of_the_regions_and_the_ones_chosen_before():
    of_gansu = {row["option_id"] for row in queries.rows("departments_by_region", regions=["gansu"], departments=None)}
    every = {row["option_id"] for row in queries.rows("departments_by_region", regions=None, departments=None)}
    other = min(every - of_gansu)
    assert of_gansu < every
    assert {row["option_id"] for row in queries.rows("departments_by_region", regions=["gansu"], departments=[other])} == of_gansu | {other}
    assert [row["option_id"] for row in queries.rows("departments_by_region", regions=[""], departments=[other])] == [other]
