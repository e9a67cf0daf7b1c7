"""How a region's measures are spread over bodies, counted in the brackets of the official texts."""

from functools import partial

from tests.queries.asking import ask, values

found = partial(ask, "concentration_by_region")


def test_concentration_per_region():
    rows = {row["region_id"]: row for row in found()}
    gansu = rows["gansu"]
    assert (gansu["busiest_measures"], gansu["measures"], gansu["busiest_percent"], gansu["department_zh"]) == (19, 25, 76.0, "省工信厅")
    assert (gansu["namings"], gansu["bodies_per_measure"], gansu["single_owner"]) == (67, 2.7, 9)
    assert rows["guangzhou"]["single_ids"] == ["guangzhou-2025-02", "guangzhou-2025-07", "guangzhou-2025-21"]
    on = {row["region_id"]: row for row in found(throughout=True)}
    assert (on["gansu"]["single_owner"], on["gansu"]["busiest_bodies"], on["gansu"]["namings"]) == (0, 2, 115)
    assert on["guangzhou"]["single_owner"] == 3


def test_every_region_in_order_with_its_busiest_body_and_its_single_owners():
    names = (
        "region_id",
        "measures",
        "busiest_measures",
        "busiest_percent",
        "namings",
        "bodies_per_measure",
        "most_bodies",
        "single_owner",
        "single_percent",
    )
    assert values(found(), *names) == [
        ("guangdong", 17, 14, 82.4, 56, 3.3, 7, 1, 5.9),
        ("guangzhou", 25, 25, 100.0, 68, 2.7, 7, 3, 12.0),
        ("jiangmen", 11, 10, 90.9, 38, 3.5, 6, 0, 0.0),
        ("qingyuan", 17, 14, 82.4, 54, 3.2, 5, 1, 5.9),
        ("gansu", 25, 19, 76.0, 67, 2.7, 9, 9, 36.0),
    ]


def test_bodies_named_equally_often_are_joined():
    row = found(regions=("jiangmen",), categories=("ip",))[0]
    assert (row["busiest_bodies"], row["busiest_measures"], row["department_zh"]) == (2, 1, "市工业和信息化局、市市场监管局")


def test_measures_of_tied_bodies_are_cited_once(synthetic):
    rows = {row["region_id"]: row for row in synthetic("concentration_by_region")}
    assert (rows["north-a"]["busiest_bodies"], rows["north-a"]["record_ids"]) == (3, ["north-a-1"])
    assert (rows["north-b"]["busiest_bodies"], rows["north-b"]["record_ids"]) == (2, ["north-b-1", "north-b-2"])


def test_a_measure_without_a_body_counts_as_a_measure(synthetic):
    row = synthetic("concentration_by_region", regions=("north",))[0]
    assert (row["measures"], row["namings"], row["bodies_per_measure"], row["single_ids"]) == (2, 1, 0.5, ["north-1"])


def test_a_region_that_tells_no_leads_stands_with_zeros_beside_one_that_does():
    rows = found(regions=("jiangmen", "gansu"), roles=("lead",))
    assert values(rows, "region_id", "busiest_measures", "busiest_share", "department_zh", "namings", "single_owner") == [
        ("jiangmen", 5, 5 / 11, "市工业和信息化局", 11, 11),
        ("gansu", 0, 0, "", 0, 0),
    ]
    led = ["jiangmen-2024-01", "jiangmen-2024-03", "jiangmen-2024-06", "jiangmen-2024-07", "jiangmen-2024-11"]
    assert [row["record_ids"] for row in rows] == [led, []]


def test_a_role_that_a_document_does_not_tell_leaves_no_rows():
    assert found(regions=("gansu",), roles=("lead",)) == []
    assert found(regions=("nowhere",)) == []
