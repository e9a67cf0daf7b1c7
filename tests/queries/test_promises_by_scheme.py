"""Promises of money without a figure; the rows of schemes.csv that no row of amounts.csv names."""

from functools import partial

import queries
from tests.queries.asking import MONEY_FILTERS, NO_SCHEMES, ask, values

found = partial(ask, "promises_by_scheme")


def test_every_filter_is_bound():
    assert queries.parameters("promises_by_scheme") == MONEY_FILTERS


def test_a_selection_without_schemes_leaves_no_rows():
    assert found(**NO_SCHEMES) == []


def test_promises_without_a_figure_by_region():
    rows = found()
    count = {one: sum(row["region_id"] == one for row in rows) for one in ("guangdong", "guangzhou", "jiangmen", "qingyuan", "gansu")}
    assert count == {"guangdong": 10, "guangzhou": 9, "jiangmen": 7, "qingyuan": 17, "gansu": 10}
    assert {row["region_id"] for row in rows if not row["figures_in_document"]} == {"guangdong", "jiangmen", "qingyuan"}


def test_promises_of_one_field():
    assert values(found(categories=("market",)), "region_id", "item_id", "clause") == [("gansu", "exhibitions", "五.(十八)")]


def test_a_promise_names_its_kind_its_receiver_and_its_condition():
    rows = found(regions=("gansu",), categories=("market",))
    assert values(rows, "money_group", "instrument_en", "beneficiary", "condition_zh", "figures_in_document", "record_ids") == [
        ("rate", "Cost subsidy", "firm", "参加组织的各类展会；按规定发放", 4, ["gansu-2023-18-s1"])
    ]


def test_figures_are_counted_in_the_whole_document_whatever_is_chosen():
    assert {row["figures_in_document"] for row in found(regions=("guangzhou",), instruments=("insurance",))} == {21}


def test_a_kind_of_money_stands_together_in_the_order_of_regions():
    assert [row["record_ids"][0] for row in found() if row["item_id"] == "loan_interest"] == [
        "guangdong-2023-09-s3",
        "jiangmen-2024-03-s1",
        "jiangmen-2024-06-s2",
        "qingyuan-2024-09-s3",
        "gansu-2023-05-s1",
    ]


def test_secondary_fields_count_where_asked_for():
    assert len(found(regions=("gansu",), categories=("finance",))) == 5
    assert len(found(regions=("gansu",), categories=("finance",), also_secondary=True)) == 7
