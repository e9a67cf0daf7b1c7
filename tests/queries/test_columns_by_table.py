"""The data dictionary: what schema.sql and comments.sql say."""

from functools import partial

import queries
from tests.queries.asking import ask, values

found = partial(ask, "columns_by_table")


def test_every_column_of_every_table_says_what_it_means():
    rows = found()
    assert {row["table_name"] for row in rows} == set(queries.tables())
    assert [row for row in rows if not row["meaning"] or not row["grain"]] == []


def test_columns_stand_in_order_of_declaration_with_their_type():
    amounts = [row for row in found() if row["table_name"] == "amounts"]
    assert values(amounts, "column_name", "column_type") == [
        ("amount_id", "varchar"),
        ("scheme_id", "varchar"),
        ("measure_id", "varchar"),
        ("document_id", "varchar"),
        ("region_id", "varchar"),
        ("kind", "closed list"),
        ("variant", "varchar"),
        ("comparator", "closed list"),
        ("value", "double"),
        ("value_high", "double"),
        ("unit", "closed list"),
        ("per", "closed list"),
        ("base_zh", "varchar"),
        ("base_en", "varchar"),
        ("is_lifetime", "boolean"),
        ("phrase_zh", "varchar"),
    ]


def test_a_limit_leaves_the_number_found():
    rows = found(most=3)
    assert values(rows, "table_name", "column_name") == [("amounts", "amount_id"), ("amounts", "scheme_id"), ("amounts", "measure_id")]
    assert {row["found"] for row in rows} == {len(found())}
