"""Amounts that belong together are one scheme; what is promised without a sum is one without amounts."""

from ingest.model import Amount, Measure, Span
from ingest.schemes import schemes_of

TEXT = "支持技术改造。对专精特新中小企业技术改造项目给予支持。"


def amount(kind: str, value: float, per: str | None = None, tiers: tuple[str, ...] = ()) -> Amount:
    unit = "percent" if kind in ("rate", "interest_subsidy", "relaxation", "fee_rate_cap") else "yuan"
    return Amount(Span("一", 10, 12), "phrase", kind, "<=", value, None, unit, per, tiers)


def groups(*amounts: Amount) -> list[list[tuple[str, float]]]:
    return [[(one.kind, one.value) for one in scheme.amounts] for scheme in schemes_of(Measure("一", "", TEXT, ()), list(amounts))]


def test_a_rate_goes_with_its_threshold_and_caps():
    assert groups(amount("threshold", 500), amount("rate", 10), amount("rate_cap", 200), amount("rate_cap", 300)) == [
        [("threshold", 500), ("rate", 10), ("rate_cap", 200), ("rate_cap", 300)]
    ]


def test_every_award_stands_alone():
    assert groups(amount("award", 50), amount("award", 30)) == [[("award", 50)], [("award", 30)]]


def test_a_cap_without_a_rate_is_an_award():
    assert groups(amount("rate_cap", 50)) == [[("award", 50)]]


def test_what_says_the_same_twice_is_parted():
    assert groups(amount("rate", 10), amount("rate_cap", 50), amount("rate_cap", 50)) == [[("rate", 10), ("rate_cap", 50)], [("award", 50)]]


def test_claimants_are_the_amounts_tiers_else_those_of_its_sentence():
    measure = Measure("一", "", TEXT, ())
    assert schemes_of(measure, [amount("award", 50, tiers=("little_giant", "srdi_sme"))])[0].tiers == ("srdi_sme", "little_giant")
    assert schemes_of(measure, [amount("award", 50)])[0].tiers == ("srdi_sme",)


def test_what_is_paid_for_a_cluster_names_no_tier():
    found = schemes_of(Measure("一", "", "对国家级特色产业集群给予奖励。", ()), [amount("award", 50, "cluster")])[0]
    assert (found.beneficiary, found.tiers, found.item) == ("cluster", (), "national_cluster")


def test_a_promise_without_a_sum_is_a_scheme():
    found = schemes_of(Measure("一", "", "对专精特新企业参展按有关规定给予补贴。推动合作。", ()), [])
    assert [(one.instrument, one.item, one.tiers, one.amounts) for one in found] == [("cost_subsidy", "exhibitions", ("any_srdi",), [])]


def test_a_measure_without_money_has_no_scheme():
    assert schemes_of(Measure("一", "", "推动企业合作。", ()), []) == []


def test_of_as_many_caps_as_rates_each_goes_with_its_own():
    assert groups(amount("rate", 20), amount("rate", 10), amount("rate_cap", 200), amount("rate_cap", 80)) == [
        [("rate", 20), ("rate_cap", 200)],
        [("rate", 10), ("rate_cap", 80)],
    ]


def test_two_caps_of_one_rate_stay_with_the_last_one():
    assert groups(amount("rate", 20), amount("rate_cap", 60), amount("rate", 10), amount("rate_cap", 200), amount("rate_cap", 80)) == [
        [("rate", 20), ("rate_cap", 60)],
        [("rate", 10), ("rate_cap", 200), ("rate_cap", 80)],
    ]
