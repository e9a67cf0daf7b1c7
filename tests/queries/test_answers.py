"""Answers are remembered up to a number of rows."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

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


def test_what_is_being_asked_is_not_asked_twice():
    answers, calls, begun, go_on = Answers(most=10, longest=5), [], threading.Event(), threading.Event()

    def ask():
        calls.append("a")
        begun.set()
        assert go_on.wait(10)
        return [{"n": 1}]

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(answers.get, "a", ask)
        assert begun.wait(10)
        second = pool.submit(answers.get, "a", ask)
        go_on.set()
        assert first.result(10) == second.result(10) == [{"n": 1}]
    assert calls == ["a"]


def test_who_waits_for_an_answer_fails_with_it_and_the_next_one_asks_anew():
    answers, begun, go_on = Answers(most=10, longest=5), threading.Event(), threading.Event()

    def fail():
        begun.set()
        assert go_on.wait(10)
        raise ValueError("no such table")

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(answers.get, "a", fail)
        assert begun.wait(10)
        second = pool.submit(answers.get, "a", fail)
        go_on.set()
        for one in (first, second):
            with pytest.raises(ValueError, match="no such table"):
                one.result(10)
    assert answers.get("a", lambda: [{"n": 2}]) == [{"n": 2}]


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
