"""Drafts: none in the common build, the visitor's own in a draft's."""

from tests.queries.asking import ask


def test_nothing_published_is_a_draft():
    assert ask("drafts_named") == [{"numbers": []}]


def test_a_draft_is_named_by_its_number(synthetic):
    assert synthetic("drafts_named") == [{"numbers": ["S"]}]
