"""What can be claimed under a measure: its amounts put together that belong together, and promises of money without a figure."""

import re
from dataclasses import dataclass, field, replace
from itertools import takewhile

from ingest.fields import OF_KINDS, WORDS
from ingest.model import DOUBTFUL, LIKELY, Amount, Measure
from ingest.tiers import tiers_in

# Money is promised, no figure stands: 按有关规定给予补助, 落实……奖补政策.
_PROMISE = re.compile(
    r"(?:按|依|根据)[^,。;]{0,16}(?:规定|政策|标准|办法)[^。;]{0,14}(?:给予|予以|落实|享受|兑现)[^,。;]{0,14}(?P<what>奖励|奖补|补助|补贴|资助|贴息|支持|补偿)"
    r"|(?:给予|予以|落实|兑现)[^,。;]{0,16}(?P<also>奖励|奖补|补助|补贴|资助|贴息|风险补偿|资金支持|资金扶持)"
)
_NO_APPLICATION = re.compile("免申即享|免申请|无需申请|免申")
_BY_WORD = {
    "奖励": "award",
    "奖补": "award",
    "补助": "cost_subsidy",
    "补贴": "cost_subsidy",
    "资助": "cost_subsidy",
    "贴息": "interest_subsidy",
    "补偿": "risk_compensation",
    "风险补偿": "risk_compensation",
}
_LADDER = ("innovative_sme", "tech_innovative_sme", "srdi_sme", "little_giant", "single_champion")
_BENEFICIARIES = {"platform": "platform", "cluster": "cluster", "park": "park"}
_ITEMS = {name: re.compile(words) for name, words in WORDS["items"].items()}
# What a kind of amount or a claimant other than a firm is usually for.
_OF_KIND = {"relaxation": "assessed_standards", "fee_rate_cap": "guarantee_fee", "interest_subsidy": "loan_interest"}
_OF_SHARE = {"cluster": "national_cluster", "park": "srdi_park", "platform": "service_platform"}
# What no list names: it stays apart from what regions pay for something that is named.
# What is paid to a tier for something else than being recognised.
_NO_RECOGNITION = re.compile("升规|规模以上|规上|复核|上市|挂牌|产值|营业收入")
_OTHER = {"award": "other_award", "rate": "other_rate"}
_BY_TIER = {
    "innovative_sme": "new_innovative_sme",
    "little_giant": "new_little_giant",
    "single_champion": "new_single_champion",
    "srdi_sme": "new_srdi_sme",
}


@dataclass
class Scheme:
    """One thing that can be claimed: its amounts, means, claimants, for what; and how sure that is."""

    amounts: list[Amount] = field(default_factory=list)
    instrument: str = "award"
    tiers: tuple[str, ...] = ()
    beneficiary: str = "firm"
    item: str = "local_funds"
    no_application: bool = False
    sureness: str = LIKELY
    rule: str = "scheme_by_amounts"


def schemes_of(measure: Measure, amounts: list[Amount]) -> list[Scheme]:
    """Return the schemes of a measure in the order of its text."""
    found = [_of_amounts(group, measure) for group in _groups(amounts)] or _promised(measure)
    free = _NO_APPLICATION.search(measure.text) is not None
    for one in found:
        one.no_application = free
    return found


def _groups(amounts: list[Amount]) -> list[list[Amount]]:
    """Put a rate together with its caps and thresholds; every award, pool, ceiling and relaxation stands alone with its thresholds."""
    groups: list[list[Amount]] = []
    waiting: list[Amount] = []
    for place, one in enumerate(amounts):
        rate = _rate_of(groups, amounts[place:]) if one.kind == "rate_cap" else None
        if one.kind == "threshold":
            waiting.append(one)
            continue
        if rate is not None:
            rate += [*waiting, one]
        else:
            groups.append([*waiting, _standing_alone(one)])
        waiting = []
    if waiting:
        groups[-1:] = [[*groups[-1], *waiting]] if groups else [waiting]
    return [part for group in groups for part in _without_twins(group)]


def _rate_of(groups: list[list[Amount]], following: list[Amount]) -> list[Amount] | None:
    """Return the rate that a cap belongs to, the first of those that follow: the nearest one; its own of as many rates as caps."""
    caps = len(list(takewhile(lambda one: one.kind == "rate_cap", following)))
    bare = list(takewhile(lambda group: _has_rate(group) and not _has_cap(group), reversed(groups)))
    if caps == len(bare) > 1:
        return bare[-1]
    return next((group for group in reversed(groups) if _has_rate(group)), None)


def _has_cap(group: list[Amount]) -> bool:
    return any(one.kind == "rate_cap" for one in group)


def _has_rate(group: list[Amount]) -> bool:
    return any(one.kind in ("rate", "interest_subsidy") for one in group)


def _standing_alone(one: Amount) -> Amount:
    """A cap of no rate is an award."""
    return replace(one, kind="award", sureness=DOUBTFUL) if one.kind == "rate_cap" else one


def _without_twins(group: list[Amount]) -> list[list[Amount]]:
    """Part what says the same twice: two thresholds of one figure mean two things."""
    parts: list[list[Amount]] = []
    for one in group:
        twin = any(_same(one, other) for part in parts[:1] for other in part)
        if twin or not parts:
            parts.append([_standing_alone(one) if parts else one])
        else:
            parts[0].append(one)
    return parts


def _same(one: Amount, other: Amount) -> bool:
    names = ("kind", "comparator", "value", "value_high", "unit", "per", "base")
    return all(getattr(one, name) == getattr(other, name) for name in names)


def _of_amounts(group: list[Amount], measure: Measure) -> Scheme:
    main = next((one for one in group if one.kind != "threshold"), group[0])
    around = _around(measure, main)
    shares = [one.per for one in group if one.per in _BENEFICIARIES]
    beneficiary = _BENEFICIARIES[shares[0]] if shares and not main.tiers else "public" if main.kind == "annual_pool" and not main.tiers else "firm"
    tiers = _claimants([tier for one in group for tier in one.tiers], around, measure)
    own = main.tiers if main.kind == "award" else ()
    usual = _of_other(around) if main.kind == "other" else _OF_KIND.get(main.kind) or _OF_SHARE.get(beneficiary)
    item, sureness = _item(around, measure, own, usual, _OTHER.get(main.kind, "local_funds"))
    instrument = OF_KINDS.get(main.kind, "special_fund")
    return Scheme(group, instrument, tiers if beneficiary == "firm" else (), beneficiary, item, sureness=sureness)


def _of_other(around: str) -> str:
    """Return what money is for that is no award and no rate: credit and its risks, else funds."""
    return "credit_risk" if re.search("风险|损失|代偿|分担|贷款|授信|信用|担保", around) else "local_funds"


def _around(measure: Measure, amount: Amount) -> str:
    """Return what a measure's text says of an amount: up to the signs that end a sentence or a part of it."""
    start = max(measure.text.rfind(sign, 0, amount.span.start) for sign in "。；;") + 1
    return re.split("[。；;]", measure.text[start:], maxsplit=1)[0]


def _claimants(named: list[str], around: str, measure: Measure) -> tuple[str, ...]:
    """Return who can claim: the tiers of the amounts, else of the sentence, else of the measure; an umbrella stands alone."""
    found = list(dict.fromkeys(named)) or list(tiers_in(around)) or list(tiers_in(measure.text))
    umbrellas = [one for one in found if one in ("any_srdi", "any_sme")]
    singles = [one for one in found if one not in umbrellas]
    return tuple(sorted(singles, key=_LADDER.index) or umbrellas[:1] or ["any_sme"])


def _item(around: str, measure: Measure, tiers: tuple[str, ...], usual: str | None = None, other: str = "local_funds") -> tuple[str, str]:
    """Return what is paid for: a recognition where the sum is for one tier, else what the words beside it name, else the heading."""
    if usual:
        return usual, LIKELY
    if (
        len(tiers) == 1
        and (own := _BY_TIER.get(tiers[0]))
        and re.search("认定|首次|获评|新增|新入选|评为", around)
        and not _NO_RECOGNITION.search(around)
    ):
        return own, LIKELY
    for said, sureness in ((around, LIKELY), (measure.heading, DOUBTFUL)):
        found = [name for name, words in _ITEMS.items() if words.search(said) and name not in _BY_TIER.values()]
        if found:
            return found[0], sureness
    return other, DOUBTFUL


def _promised(measure: Measure) -> list[Scheme]:
    """Return a scheme without amounts where a measure promises money and names no sum."""
    found: list[Scheme] = []
    for sentence in measure.text.split("。"):
        if match := _PROMISE.search(sentence):
            instrument = _BY_WORD.get(match["what"] or match["also"], "special_fund")
            item, _ = _item(sentence, measure, (), _OF_KIND.get(instrument))
            if not any((one.instrument, one.item) == (instrument, item) for one in found):
                tiers = _claimants([], sentence, measure)
                found.append(Scheme([], instrument, tiers, "firm", item, sureness=DOUBTFUL, rule="scheme_promised_without_sum"))
    return found
