"""What filters offer: closed lists, without what no record has."""

from tests.queries.asking import ask, values


def options(name):
    return [row["option_id"] for row in ask("options_by_filter") if row["filter"] == name]


def test_there_are_five_filters_in_fixed_order():
    assert list(dict.fromkeys(row["filter"] for row in ask("options_by_filter"))) == ["category", "document", "instrument", "tier", "way"]


def test_fields_and_documents_stand_in_their_own_order():
    assert options("category")[:3] == ["cultivation", "innovation", "digital"]
    assert len(options("category")) == 15
    assert options("document") == ["guangdong-2023", "guangzhou-2025", "jiangmen-2024", "qingyuan-2024", "gansu-2023"]


def test_tiers_that_no_scheme_and_no_goal_names_are_left_out():
    """The base tier of 2026 is in the closed list, but in no document."""
    assert options("tier") == ["innovative_sme", "srdi_sme", "little_giant", "single_champion", "any_srdi", "any_sme"]


def test_instruments_are_those_of_schemes_and_ways_those_of_measures():
    assert options("instrument") == [
        "award",
        "cost_subsidy",
        "annual_pool",
        "special_fund",
        "interest_subsidy",
        "in_kind",
        "talent_programme",
        "guarantee",
        "risk_compensation",
        "insurance",
        "fee_ceiling",
        "relaxation",
    ]
    assert len(options("way")) == 32
    assert set(options("instrument")) < set(options("way"))


def test_an_option_has_both_names():
    by_id = {row["option_id"]: row for row in ask("options_by_filter")}
    assert values([by_id["little_giant"], by_id["gansu-2023"]], "name_zh", "name_en") == [
        ("专精特新“小巨人”企业", "Little giant"),
        ("甘工信发〔2023〕128号", "甘工信发〔2023〕128号"),
    ]


def test_a_field_is_offered_without_a_measure_and_an_instrument_is_not(synthetic):
    rows = [(row["filter"], row["option_id"]) for row in synthetic("options_by_filter")]
    assert [one for one in rows if one[0] in ("category", "instrument", "way")] == [
        ("category", "one"), ("category", "two"), ("instrument", "pay"), ("way", "pay"), ("way", "buy")
    ]  # fmt: skip
