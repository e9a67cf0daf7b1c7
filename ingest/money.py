"""The amounts of a scheme as rows, with what the checks ask of each kind."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from ingest.cells import in_digits
from ingest.english import marked, plain_english
from ingest.model import DOUBTFUL, SURE, Amount
from ingest.reference import Row
from ingest.schemes import Scheme
from ingest.script import simplified
from ingest.shown import shown

NO_BASE = "基数待核"
_UNITS = dict.fromkeys(("award", "rate_cap", "annual_pool"), "yuan") | dict.fromkeys(
    ("rate", "interest_subsidy", "fee_rate_cap", "relaxation"), "percent"
)
_CEILINGS = ("rate_cap", "fee_rate_cap")
_WITH_BASE = ("rate", "relaxation", "threshold")


def is_sound(one: Amount, text: str) -> Amount | None:
    """Return an amount as the records can hold it, its phrase showing its figure in the text of its measure; else None."""
    values = [one.value] + ([one.value_high] if one.value_high is not None else [])
    if min(values) <= 0 or one.comparator == "double" or (one.comparator == "range") != (len(values) == 2) or values != sorted(set(values)):
        return None
    if any(value != int(value) for value in values) if one.unit == "yuan" else max(values) > 100:
        return None
    if _UNITS.get(one.kind, one.unit) != one.unit:
        one = replace(one, kind="other", sureness=DOUBTFUL)
    for kind, comparator in _readings(one):
        phrase = shown(text, one.span.start, one.span.end, one.phrase, comparator, one.value, one.value_high)
        if phrase:
            same = (kind, comparator) == (one.kind, one.comparator)
            return replace(one, kind=kind, comparator=comparator, phrase=phrase, sureness=one.sureness if same else DOUBTFUL)
    return None


def _readings(one: Amount) -> list[tuple[str, str]]:
    """Return kind and comparator to try: a ceiling is an upper bound, else it is no ceiling."""
    if one.kind in _CEILINGS and one.comparator not in ("<=", "<"):
        other = "award" if one.kind == "rate_cap" else "other"
        return [(one.kind, "<="), (other, one.comparator)]
    if one.comparator in ("range", "="):
        return [(one.kind, one.comparator)]
    fallback = one.kind if one.kind not in _CEILINGS else "award" if one.kind == "rate_cap" else "other"
    return [(one.kind, one.comparator), (fallback, "=")]


def amount_rows(scheme: Scheme, scheme_id: str, text: str, guess: Callable[[str, str, str, str], None]) -> list[Row]:
    """Return the rows of a scheme's amounts, and tell guess what a person should look at."""
    variants = _variants([one for one in scheme.amounts if one.kind == "rate_cap"])
    found = []
    for number, one in enumerate(scheme.amounts, 1):
        amount_id = f"{scheme_id}-a{number}"
        found.append(_row(one, scheme_id, amount_id, variants.pop(0) if one.kind == "rate_cap" else ""))
        if one.sureness != SURE:
            guess(amount_id, "kind", one.sureness, "amount_by_words")
        if found[-1]["base_zh"]:
            guess(amount_id, "base_zh", DOUBTFUL, "base_to_word" if one.base else "base_not_found")
    return found


def _row(one: Amount, scheme_id: str, amount_id: str, variant: str) -> Row:
    base = (simplified(one.base.strip()) or NO_BASE) if one.kind in _WITH_BASE else ""
    per = "year" if one.kind == "annual_pool" else "" if one.kind in ("rate", "relaxation") or one.unit == "percent" else one.per or ""
    return {
        "amount_id": amount_id, "scheme_id": scheme_id, "kind": one.kind, "variant": variant, "comparator": one.comparator,
        "value": in_digits(one.value), "value_high": in_digits(one.value_high), "unit": one.unit, "per": per, "base_zh": base,
        "base_en": plain_english(marked(base)) if base else "", "is_lifetime": "true" if one.is_lifetime and "累计" in one.phrase else "false",
        "phrase_zh": simplified(one.phrase),
    }  # fmt: skip


def _variants(caps: list[Amount]) -> list[str]:
    """Return what sets apart several caps of one rate: what each is paid for, else its place."""
    if len(caps) < 2:
        return [""] * len(caps)
    shares = Counter(one.per for one in caps)
    return [one.per if one.per and shares[one.per] == 1 else f"cap-{number}" for number, one in enumerate(caps, 1)]
