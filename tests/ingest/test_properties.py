"""Whatever becomes of a policy's text: it is read or refused, in bounded time, every number accounted for once, every phrase as it stands."""

import pathlib
import tempfile
import time
from collections import Counter

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data import schema
from data.build import ROOT, insert
from data.checks import run as run_checks
from data.load import load
from data.records import Folder
from ingest import folder
from ingest.clean import clean
from ingest.errors import Refused
from ingest.forms import read_lines
from ingest.model import Draft
from ingest.reading import read_file
from ingest.records import records_of
from ingest.script import fold, squeeze
from tests.ingest.conftest import TODAY
from tests.ingest.mutated import full_width, half_width, texts, traditional
from tests.ingest.texts import ALL

# The same examples every time: a failure can be had again, on every machine.
FEW = settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
MOST_SECONDS = 5


def read(text: str) -> Draft | None:
    """Return the draft of a text, or None where it is refused."""
    try:
        return read_file("text.txt", text.encode())
    except Refused:
        return None


def is_within(part: str, whole: str) -> bool:
    """Tell whether the characters of one text stand in another in their order."""
    rest = iter(whole)
    return all(sign in rest for sign in part)


def accounted(draft: Draft) -> tuple[int, list]:
    """Return how many numbers became something, and the places that became two things which exclude each other."""
    lists = {name: Counter(one.span for one in getattr(draft, name)) for name in ("amounts", "targets", "leftovers", "unexplained")}
    fees = {one.span for one in draft.amounts if one.kind == "fee_rate_cap"}
    kinds = Counter(span for counted in lists.values() for span in counted)
    paths = Counter(one.path for one in draft.clauses)
    twice = [span for span, times in kinds.items() if times > 1 and span not in fees and paths[span.path] == 1]
    count = sum(max(lists["amounts"][span], lists["targets"][span]) for span in lists["amounts"] | lists["targets"])
    return count + lists["leftovers"].total() + lists["unexplained"].total(), twice


@given(texts())
@FEW
def test_a_text_is_read_or_refused_in_bounded_time(text):
    began = time.process_time()
    read(text)
    assert time.process_time() - began < MOST_SECONDS


@given(st.text(max_size=400))
@FEW
def test_any_text_at_all_is_read_or_refused(text):
    read(text)


@given(
    st.binary(max_size=400),
    st.sampled_from(("a.txt", "a.html", "a.md", "a.docx", "a.pdf")),
    st.sampled_from((b"", b"<html>", b"%PDF-1.4\n", b"PK\x03\x04")),
)
@FEW
def test_any_bytes_at_all_are_read_or_refused(content, name, head):
    try:
        read_file(name, head + content)
    except Refused as refused:
        assert refused.key


@given(texts())
@FEW
def test_every_number_is_accounted_for_once(text):
    draft = read(text)
    if draft:
        assert accounted(draft) == (draft.numbers, [])


@given(texts())
@FEW
def test_every_phrase_stands_in_its_clause_and_every_clause_in_the_text(text):
    draft = read(text)
    if not draft:
        return
    whole = squeeze("".join(one.text for one in clean(read_lines("text.txt", text.encode()))[0]))
    passages: dict[str, list[str]] = {}
    for clause in draft.clauses:
        passages.setdefault(clause.path, []).append(clause.text)
    for one in (*draft.amounts, *draft.targets, *draft.leftovers, *draft.unexplained):
        assert any(one.phrase in said for said in passages[one.span.path]), one
    assert [clause.path for clause in draft.clauses if not is_within(clause.text, whole)] == []


def facts(draft: Draft) -> list:
    """Return what a draft records, without how its figures and brackets are written."""
    amounts = [(one.span.path, one.kind, one.comparator, one.value, one.value_high, one.unit, one.per, one.tiers) for one in draft.amounts]
    targets = [
        (one.span.path, one.indicator, one.comparator, one.value, one.value_high, one.unit, one.tiers, one.target_year) for one in draft.targets
    ]
    measures = [(one.path, fold(one.heading), [(fold(body.name), body.role) for body in one.departments]) for one in draft.measures]
    return [amounts, targets, measures, len(draft.leftovers), len(draft.unexplained)]


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("form", [full_width, half_width, traditional])
def test_width_and_script_make_no_difference(name, form):
    assert facts(read(form(ALL[name]))) == facts(read(ALL[name]))


@given(texts())
@settings(FEW, max_examples=30)
def test_width_makes_no_difference_to_a_text_out_of_order(text):
    wide, narrow = read(full_width(text)), read(half_width(text))
    assert (wide is None) == (narrow is None)
    if wide and narrow:
        assert facts(wide) == facts(narrow)


@pytest.fixture(scope="module")
def rules():
    """Return a function that loads a folder of records beside the lists and runs every check; nothing is kept."""
    with duckdb.connect() as connection:
        schema.create(connection)
        columns = schema.columns(connection)

        def hold(document_id: str, path: pathlib.Path) -> None:
            found = load(ROOT, columns, [Folder(document_id, path)])
            connection.execute("begin")
            try:
                for table, spec in columns.items():
                    if table != "build_info":
                        names = [column.name for column in spec if not found[table] or column.name in found[table][0]]
                        insert(connection, table, names, found[table])
                run_checks(connection)
            finally:
                connection.execute("rollback")

        yield hold


@given(text=texts())
@settings(FEW, max_examples=15)
def test_the_records_of_a_text_out_of_order_load_and_break_no_rule(text, rules, reference):
    draft = read(text)
    if draft is None or not draft.measures:
        return
    records = records_of(draft, reference, text.encode(), TODAY)
    with tempfile.TemporaryDirectory() as aside:
        path = folder.write(records, pathlib.Path(aside) / "new")
        assert folder.read(path) == records
        rules(str(records.document["document_id"]), path)
