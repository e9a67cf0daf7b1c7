"""The goals of a draft as rows."""

import re

from ingest import goals
from ingest.cells import in_digits, truth
from ingest.filling import Filling
from ingest.leftover_rows import UNSOUND
from ingest.model import DOUBTFUL, LIKELY, Target
from ingest.places import written
from ingest.reference import Row
from ingest.script import simplified
from ingest.shown import LONGEST, shown

_ONCE = ("path", "indicator_id", "tier_id", "comparator", "value", "unit")


def add_goals(filling: Filling) -> None:
    """Add the goals to the records; what the records cannot hold is left."""
    found: list[Row] = []
    width = max(2, len(str(2 * len(filling.draft.targets))))
    categories = {row["measure_id"]: row["category_id"] for row in filling.records.tables["measures"]}
    fees = {(row["scheme_id"].rpartition("-s")[0], row["value"]) for row in filling.records.tables["amounts"] if row["kind"] == "fee_rate_cap"}
    for one in filling.draft.targets:
        phrase = shown(filling.text_of(one.span.path), one.span.start, one.span.end, one.phrase, one.comparator, one.value, one.value_high)
        phrase = _phrase_of_wording(one) if one.comparator == "double" or not one.numeric_in_text else phrase
        if not phrase or not goals.is_sound(one) or ("全覆盖" in phrase and one.numeric_in_text and not re.search("[0-9０-９]", phrase)):
            filling.left.append((one.span, one.phrase, UNSOUND, "goal_unsound"))
            continue
        measure_id = filling.ids.get(one.span.path, "")
        indicator_id, unit, sureness = filling.indicators.of(one, categories.get(measure_id, "cultivation"))
        if indicator_id == "guarantee_fee_rate" and measure_id and (measure_id, in_digits(one.value)) not in fees:
            filling.left.append((one.span, one.phrase, UNSOUND, "fee_without_amount"))
            continue
        for tier, tier_sureness in goals.for_each_tier(one):
            row = _target(filling, one, indicator_id, unit, tier, simplified(phrase)) | {"measure_id": measure_id}
            if any(all(row[name] == other[name] for name in _ONCE) for other in found):
                filling.left.append((one.span, one.phrase, UNSOUND, "goal_recorded_once"))
                continue
            row["target_id"] = f"{filling.document_id}-t{len(found) + 1:0{width}d}"
            found.append(row)
            _guess_target(filling, row["target_id"], one, sureness, tier_sureness)
    goals.share_baselines(found)
    for target_id in goals.mark_repeats(found):
        filling.records.guess(target_id, "repeats_target_id", LIKELY, "goal_stated_before")
    filling.records.tables["targets"] += found


def _guess_target(filling: Filling, target_id: str, one: Target, sureness: str, tier_sureness: str) -> None:
    filling.records.guess(target_id, "indicator_id", sureness, "indicator_by_words" if sureness != DOUBTFUL else "indicator_proposed")
    if tier_sureness == DOUBTFUL:
        filling.records.guess(target_id, "tier_id", DOUBTFUL, "tier_of_several" if one.tiers else "tier_not_named")
    if one.baseline_value:
        filling.records.guess(target_id, "baseline_label_zh", DOUBTFUL, "baseline_to_word")


def _phrase_of_wording(one: Target) -> str | None:
    return one.phrase if 0 < len(one.phrase) <= LONGEST and one.phrase.strip() == one.phrase else one.phrase[-LONGEST:].strip() or None


def _target(filling: Filling, one: Target, indicator_id: str, unit: str, tier: str, phrase: str) -> Row:
    counted = unit not in ("percent", "times")
    per = "year" if one.per == "year" else ""
    return {
        "target_id": "", "path": written(one.span.path), "measure_id": "", "indicator_id": indicator_id, "tier_id": tier,
        "comparator": one.comparator,
        "value": in_digits(one.value), "value_high": in_digits(one.value_high), "unit": unit, "per": per,
        **goals.baseline(one.baseline_value, filling.indicators.is_in_times(indicator_id)), "target_year": str(one.target_year or ""),
        "is_cumulative": truth(one.is_cumulative and counted and not per), "is_aspirational": truth(one.is_aspirational),
        "numeric_in_text": truth(one.numeric_in_text), "repeats_target_id": "", "phrase_zh": phrase,
    }  # fmt: skip


def settle_years(filling: Filling) -> None:
    """Leave out the year of a goal where it lies too far off or where no number of its passage states it."""
    own = re.search("〔([0-9]{4})〕", str(filling.records.document["doc_number"]))
    for row in filling.records.tables["targets"]:
        year = row["target_year"]
        near = not own or not year or int(own[1]) <= int(year) <= int(own[1]) + 15
        beside = (one["phrase_zh"] for one in filling.records.tables["leftovers"] if one["path"] == row["path"])
        said = year in row["phrase_zh"] or any(year in one for one in beside) or (year and int(year) % 5 == 0 and not row["repeats_target_id"])
        if year and not (near and said):
            row["target_year"] = ""
            filling.records.guess(row["target_id"], "target_year", DOUBTFUL, "year_not_beside")
