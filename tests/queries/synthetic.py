"""The synthetic rows: two provinces, two cities of the first, and a region without a document. What a row leaves out, conftest fills.

north has the exact figures, north-a and north-b are alike where ties are wanted, south has the crowd: thirty measures of two bodies.
"""

from typing import Any

Rows = list[dict[str, Any]]

CROWD = [f"south-{number:02}" for number in range(1, 31)]


def measure(measure_id: str, category_id: str = "one", **given: Any) -> dict[str, Any]:
    region_id, _, number = measure_id.rpartition("-")
    carried = {"document_id": region_id, "region_id": region_id, "seq": int(number), "path": f"({int(number)})"}
    return {"measure_id": measure_id, "category_id": category_id} | carried | given


def assignment(measure_id: str, position: int, body: str, role: str = "responsible") -> dict[str, Any]:
    region_id = measure_id.rpartition("-")[0]
    named = {"measure_id": measure_id, "position": position, "department_id": f"{region_id}-{body}", "role": role}
    return named | {"document_id": region_id, "region_id": region_id, "is_explicit": True, "name_zh": body}


def scheme(scheme_id: str, item_id: str, **given: Any) -> dict[str, Any]:
    measure_id = scheme_id.rpartition("-")[0]
    region_id = measure_id.rpartition("-")[0]
    carried = {"measure_id": measure_id, "document_id": region_id, "region_id": region_id, "instrument_id": "pay"}
    return {"scheme_id": scheme_id, "item_id": item_id} | carried | given


def amount(amount_id: str, kind: str, value: float, **given: Any) -> dict[str, Any]:
    scheme_id = amount_id.rpartition("-")[0]
    measure_id = scheme_id.rpartition("-")[0]
    region_id = measure_id.rpartition("-")[0]
    carried = {"scheme_id": scheme_id, "measure_id": measure_id, "document_id": region_id, "region_id": region_id}
    return {"amount_id": amount_id, "kind": kind, "comparator": "<=", "value": value} | carried | given


def goal(target_id: str, indicator_id: str, value: float, year: int | None, **given: Any) -> dict[str, Any]:
    region_id = target_id.rpartition("-")[0]
    carried = {"document_id": region_id, "region_id": region_id, "path": "goals", "unit": "firms", "comparator": "=", "phrase_zh": target_id}
    return {"target_id": target_id, "indicator_id": indicator_id, "value": value, "target_year": year} | carried | given


def stock(target_id: str, tier_id: str, value: float, year: int | None, **given: Any) -> dict[str, Any]:
    return goal(target_id, "firms_in_tier", value, year, tier_id=tier_id, **given)


def yearly(target_id: str, value: float, **given: Any) -> dict[str, Any]:
    return goal(target_id, "events", value, None, per="year", unit="events", **given)


def total(target_id: str, value: float, **given: Any) -> dict[str, Any]:
    return goal(target_id, "events", value, 2027, unit="events", **given)


def bodies(region_id: str) -> Rows:
    families = {"works": "works", "works-too": "works", "coin": "coin"}
    return [
        {"department_id": f"{region_id}-{body}", "family_id": family, "region_id": region_id, "name_zh": body} for body, family in families.items()
    ]


REFERENCE: dict[str, Rows] = {
    "regions": [
        {"region_id": "north", "level": "province", "adcode": 100},
        {"region_id": "north-a", "level": "prefecture", "adcode": 110, "parent_region_id": "north"},
        {"region_id": "north-b", "level": "prefecture", "adcode": 120, "parent_region_id": "north"},
        {"region_id": "south", "level": "province"},
        {"region_id": "west", "level": "province", "adcode": 300},
    ],
    "categories": [{"category_id": "one", "seq": 1}, {"category_id": "two", "seq": 2}],
    "instruments": [{"instrument_id": "pay", "seq": 1, "side": "supply"}, {"instrument_id": "buy", "seq": 2, "side": "demand"}],
    "tiers": [
        {"tier_id": "srdi_sme", "seq": 1, "rank": 2, "tier_scheme": 2022},
        {"tier_id": "little_giant", "seq": 2, "rank": 3, "tier_scheme": 2022},
    ],
    "units": [
        {"unit_id": "firms", "name_en_one": "firm", "name_en_many": "firms"},
        {"unit_id": "events", "name_en_one": "event", "name_en_many": "events"},
    ],
    "indicators": [
        {"indicator_id": "firms_in_tier", "seq": 1, "unit_id": "firms", "category_id": "one"},
        {"indicator_id": "events", "seq": 2, "unit_id": "events", "category_id": "two"},
    ],
    "scheme_items": [
        {"item_id": "prize", "seq": 1, "money_group": "firm_award"},
        {"item_id": "machine", "seq": 2, "money_group": "rate"},
        {"item_id": "pot", "seq": 3, "money_group": "annual_pool"},
    ],
    "department_families": [{"family_id": "works", "seq": 1}, {"family_id": "coin", "seq": 2}],
    "departments": [one for region_id in ("north", "north-a", "north-b", "south") for one in bodies(region_id)],
}

DOCUMENTS: dict[str, Rows] = {
    "documents": [
        {"document_id": "north", "region_id": "north", "doc_number": "N", "tier_scheme": 2022, "period_start": 2025, "period_end": 2027},
        {"document_id": "north-a", "region_id": "north-a", "doc_number": "NA", "tier_scheme": 2022, "period_start": 2025, "rider_zh": "rider"},
        {"document_id": "north-b", "region_id": "north-b", "doc_number": "NB", "tier_scheme": 2022},
        {
            "document_id": "south",
            "region_id": "south",
            "doc_number": "S",
            "tier_scheme": 2022,
            "period_start": 2025,
            "content_sha256": "new",
            "is_draft": True,
        },
    ],
    "audits": [{"document_id": "south", "content_sha256": "old"}],
}

MEASURES: dict[str, Rows] = {
    "measures": [
        measure("north-1"), measure("north-2", "two"),
        measure("north-a-1"), measure("north-a-2"),
        measure("north-b-1"), measure("north-b-2"),
        *(measure(one) for one in CROWD),
    ],
    "measure_categories": [
        {"measure_id": "north-1", "category_id": "one", "is_primary": True},
        {"measure_id": "north-1", "category_id": "two", "is_primary": False},
        {"measure_id": "north-2", "category_id": "two", "is_primary": True},
        *({"measure_id": one, "category_id": "one", "is_primary": True} for one in ("north-a-1", "north-a-2", "north-b-1", "north-b-2", *CROWD)),
    ],
    "measure_instruments": [
        {"measure_id": "north-1", "instrument_id": "pay", "is_primary": True},
        {"measure_id": "north-1", "instrument_id": "buy", "is_primary": False},
    ],
    # north-2 names nobody; in north-a two bodies of one family lead together, and each is named as often as the other.
    "assignments": [
        assignment("north-1", 1, "works"),
        assignment("north-a-1", 1, "works-too", "lead"), assignment("north-a-1", 2, "works", "lead"), assignment("north-a-1", 3, "coin", "support"),
        assignment("north-b-1", 1, "works", "lead"), assignment("north-b-2", 1, "coin", "lead"),
        *(assignment(one, position, body) for one in CROWD for position, body in ((1, "works"), (2, "coin"))),
    ],
}  # fmt: skip

MONEY: dict[str, Rows] = {
    "schemes": [
        scheme("north-1-s1", "pot"), scheme("north-1-s2", "pot"),
        scheme("north-a-1-s1", "machine"), scheme("north-a-1-s2", "prize"),
        scheme("north-b-1-s1", "machine"), scheme("north-b-1-s2", "machine"), scheme("north-b-1-s3", "prize", beneficiary="park"),
    ],
    "scheme_tiers": [{"scheme_id": "north-a-1-s1", "tier_id": "srdi_sme"}],
    "amounts": [
        amount("north-1-s1-a1", "annual_pool", 1_000_000, per="year"), amount("north-1-s1-a2", "award", 300_000, per="firm"),
        amount("north-1-s2-a1", "annual_pool", 1_000_000, comparator="range", value_high=2_000_000, per="year"),
        amount("north-1-s2-a2", "award", 400_000, per="firm"),
        amount("north-a-1-s1-a1", "rate", 10, value_high=20, comparator="range", unit="percent", base_zh="price"),
        amount("north-a-1-s1-a2", "rate_cap", 100),
        amount("north-a-1-s2-a1", "award", 500, comparator="=", per="firm"),
        # A ceiling on what the rate applies to, no cap; then a rate with neither.
        amount("north-b-1-s1-a1", "rate", 10, unit="percent", base_zh="price"), amount("north-b-1-s1-a2", "threshold", 300, base_zh="price"),
        amount("north-b-1-s2-a1", "rate", 10, unit="percent", base_zh="price"),
    ],
}  # fmt: skip

GOALS: dict[str, Rows] = {
    "targets": [
        stock("north-t1", "srdi_sme", 800, 2027), stock("north-t2", "little_giant", 100, 2027),
        yearly("north-t3", 2), total("north-t4", 6),
        # north-a: the two stocks of two years; from a baseline, without a doubling of the document's own.
        stock("north-a-t1", "srdi_sme", 200, 2027, baseline_value=100), stock("north-a-t2", "little_giant", 30, 2026),
        yearly("north-a-t3", 3), total("north-a-t4", 6),
        # north-b: as many giants a hundred as north; a baseline, but no year to start from.
        stock("north-b-t1", "srdi_sme", 80, 2027, baseline_value=40), stock("north-b-t2", "little_giant", 10, 2027),
        yearly("north-b-t3", 1),
        # south: a quotient that is printed rounded, and a baseline of nothing.
        stock("south-t1", "srdi_sme", 300, 2027, baseline_value=0), stock("south-t2", "little_giant", 10, 2027),
        yearly("south-t3", 3, comparator="<="), total("south-t4", 6, comparator=">="),
    ],
}  # fmt: skip

BUILD: dict[str, Rows] = {"build_info": [{"content_hash": "hash", "row_counts": {"documents": 4}}]}

ROWS = REFERENCE | DOCUMENTS | MEASURES | MONEY | GOALS | BUILD
