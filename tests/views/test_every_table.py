"""Every view of every page: its table and its CSV can be made, in every language."""

import csv
import io

import pytest

from views.catalogue import PAGES
from views.context import Context
from views.table import columns, csv_text, table

VIEWS = [view for page in PAGES for view in page.views]


@pytest.mark.parametrize("lang", ["en", "zh-Hans", "zh-Hant"])
@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.id)
def test_every_view_has_a_table_and_a_csv(view, lang):
    context = Context(lang=lang, filters_in_words="all", link="http://localhost/")
    rows = view.rows(context, most=None)
    shown = table(view, rows, context)
    assert len(shown) == len(rows) > 0
    # Two columns of one heading would be one cell.
    assert {len(row) for row in shown} == {len(columns(view))}
    read = list(csv.reader(io.StringIO(csv_text(view, rows, context).removeprefix("\ufeff"))))
    assert len(read) == len(rows) + 1
    assert {len(row) for row in read} == {len(read[0])}


def test_what_tells_several_caps_of_one_scheme_apart_is_said_in_words():
    view = next(view for view in VIEWS if view.id == "ledger_by_item")
    context = Context(lang="en")
    assert {row["Cap holds for"] for row in table(view, view.rows(context), context)} == {None, "complete set", "single unit", "batch of parts"}


@pytest.mark.parametrize(("lang", "word"), [("en", "preamble"), ("zh-Hans", "序言"), ("zh-Hant", "序言")])
def test_a_place_before_the_parts_is_named_in_the_readers_language(lang, word):
    view = next(view for view in VIEWS if view.id == "leftovers")
    context = Context(lang=lang)
    rows = view.rows(context)
    heading = {"en": "Clause", "zh-Hans": "条款", "zh-Hant": "條款"}[lang]
    assert table(view, rows, context)[0][heading] == word
    read = csv.DictReader(io.StringIO(csv_text(view, rows, context).removeprefix("\ufeff")))
    assert next(read)["clause"] == word
