"""The region of a document is listed or proposed, with its level and the region over it."""

import pytest

from ingest.model import Identity
from ingest.regions import region_of, short_name


@pytest.mark.parametrize(
    ("name", "level", "short"),
    [
        ("甘肃省", "province", "甘肃"),
        ("广西壮族自治区", "province", "广西"),
        ("兰州市", "prefecture", "兰州"),
        ("临夏回族自治州", "prefecture", "临夏"),
        ("沂川县", "county", "沂川县"),
    ],
)
def test_provinces_and_cities_go_by_their_short_names(name, level, short):
    assert short_name(name, level) == short


def test_a_listed_region_is_found_by_its_full_name(reference):
    row, proposed, sureness = region_of(Identity("t", region="广州市", level="prefecture"), reference)
    assert (row["region_id"], proposed, sureness) == ("guangzhou", [], "sure")


@pytest.mark.parametrize(
    ("name", "level", "parent", "row"),
    [
        ("陕西省", "province", None, ("shaanxi", "陕西", "Shaanxi", "province", "china", "610000")),
        ("兰州市", "prefecture", "甘肃省", ("lanzhou", "兰州", "Lanzhou", "prefecture", "gansu", "")),
        ("沂川县", "county", "广州市", ("yichuan-county", "沂川县", "Yichuan County", "county", "guangzhou", "")),
        ("南岭区", "county", None, ("nanling-district", "南岭区", "Nanling District", "county", "china", "")),
        ("临港新区", "park", None, ("lingang-new-area", "临港新区", "Lingang New Area", "park", "china", "")),
    ],
)
def test_a_new_region_is_proposed(name, level, parent, row, reference):
    found, proposed, _ = region_of(Identity("t", region=name, level=level, parent=parent), reference)
    assert tuple(found.values()) == row
    assert proposed == [found]


def test_the_region_over_a_new_one_is_proposed_with_it(reference):
    row, proposed, _ = region_of(Identity("t", region="沂川县", level="county", parent="岚州市"), reference)
    assert [one["region_id"] for one in proposed] == ["lanzhou", "yichuan-county"]
    assert row["parent_region_id"] == "lanzhou"


def test_a_document_without_region_waits_for_its_name(reference):
    row, _, sureness = region_of(Identity("t"), reference)
    assert (row["region_id"], row["name_zh"], sureness) == ("region-to-be-named", "地区待补", "doubtful")
