"""The table behind a chart and its CSV."""

import csv
import io

import pytest

from views.context import Context
from views.subsidy_caps import PAGE
from views.table import csv_text, guarded, table

VIEW = PAGE.view("awards_by_event")


def test_a_table_has_one_row_a_row_and_says_what_is_not_stated():
    context = Context(lang="en")
    found = table(VIEW, VIEW.rows(context), context)
    assert len(found) == len(VIEW.rows(context))
    by_place = {(row["Region"], row["Item"]): row["Figure"] for row in found}
    assert by_place["Guangzhou", "Little giant"] == "≤\u2009RMB 1 million"
    assert by_place["Qingyuan", "Little giant"] == "no figure stated"
    assert by_place["Gansu", "Newly recognised national single champion"] == "none found"


@pytest.mark.parametrize("lang", ["en", "zh-Hans", "zh-Hant"])
def test_the_csv_is_rectangular_in_every_language_and_ends_with_its_proof(lang):
    context = Context(lang=lang, filters_in_words="all", link="http://localhost/")
    text = csv_text(VIEW, VIEW.rows(context), context)
    assert text.startswith("\ufeff")
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))
    assert {len(row) for row in rows} == {len(rows[0])}
    assert rows[0][-6:] == ["document_number", "clause", "phrase_zh", "filters", "as_of", "link"]


@pytest.mark.parametrize(
    ("cell", "safe"), [("=1+1", "'=1+1"), ("+a", "'+a"), ("-a", "'-a"), ("@a", "'@a"), ("\ta", "'\ta"), ("a=1", "a=1"), (-5, -5), (None, "")]
)
def test_no_cell_runs_as_a_formula(cell, safe):
    assert guarded(cell) == safe


def test_a_document_is_cited_in_the_readers_script_on_the_page_and_as_it_is_written_in_a_file():
    context = Context(lang="zh-Hant")
    rows = VIEW.rows(context)
    assert any("辦" in row["文號"] for row in table(VIEW, rows, context))
    assert "穗府办规" in csv_text(VIEW, rows, context)
