"""The rows of a draft, table by table: measures with their bodies, schemes with their amounts, goals, and every other number."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ingest import goals, roles
from ingest.bodies import Bodies
from ingest.cells import in_digits
from ingest.english import TO_TRANSLATE, plain_english
from ingest.fields import category_of, instruments_of
from ingest.model import DOUBTFUL, LIKELY, SURE, Amount, Draft, Leftover, Measure, Span, Target, Unexplained
from ingest.money import amount_rows, is_sound
from ingest.places import rising, written
from ingest.reference import Reference, Row
from ingest.schemes import Scheme, schemes_of
from ingest.script import fold, simplified
from ingest.shown import LONGEST, shown
from ingest.whys import WHYS

if TYPE_CHECKING:
    from ingest.records import Records

NO_HEADING = "无标题"
# Why a number is a leftover that no rule of the engine made one.
UNPLACED = ("不在任何措施中的金额，待人工归入", "A sum outside every measure; a person has to place it")
UNSOUND = ("读到的数值不合记录规则，待人工核对", "A figure that the records cannot hold as it was read; a person has to look")
UNKNOWN = ("尚无解释，待人工核对", "Not explained yet; a person has to look")
_NUMERAL = re.compile("[0-9０-９一二三四五六七八九十百千万亿两双零〇]|翻番|翻倍|倍增|全覆盖")


@dataclass
class _Filling:
    """What the rows of one document are made from, and the numbers that become leftovers."""

    records: Records
    draft: Draft
    reference: Reference
    bodies: Bodies
    indicators: goals.Indicators
    measures: list[Measure] = field(default_factory=list)
    ids: dict[str, str] = field(default_factory=dict)
    left: list[tuple[Span, str, tuple[str, str], str]] = field(default_factory=list)

    @property
    def document_id(self) -> str:
        return str(self.records.document["document_id"])

    def text_of(self, path: str) -> str:
        """Return the text of a passage without white space."""
        return next((one.text for one in self.draft.clauses if one.path == path), "")


def fill(records: Records, draft: Draft, reference: Reference, bodies: Bodies, indicators: goals.Indicators) -> None:
    """Add the rows of every table to the records."""
    filling = _Filling(records, draft, reference, bodies, indicators)
    filling.measures = _in_order(filling)
    filling.ids = {one.path: f"{filling.document_id}-{seq:02d}" for seq, one in enumerate(filling.measures, 1)}
    _assignments(filling)
    for seq, measure in enumerate(filling.measures, 1):
        _measure(filling, measure, seq)
    filling.left += [(one.span, one.phrase, UNPLACED, "amount_outside_measures") for one in draft.amounts if one.span.path not in filling.ids]
    _targets(filling)
    _leftovers(filling)
    _years(filling)


def _in_order(filling: _Filling) -> list[Measure]:
    """Return the measures whose numbers rise. A number that comes again names another clause by the same path: a person has to look."""
    kept = []
    for one, is_in_order in zip(filling.draft.measures, rising([one.path for one in filling.draft.measures]), strict=True):
        if is_in_order:
            kept.append(one)
        else:
            filling.records.guess(filling.document_id, f"measures {one.path}", DOUBTFUL, "measure_out_of_order")
    return kept


def _assignments(filling: _Filling) -> None:
    texts, written = [one.text for one in filling.draft.clauses], {}
    for measure, named in zip(filling.measures, roles.settled(filling.measures), strict=True):
        measure_id, seen = filling.ids[measure.path], set()
        for body in named:
            # A body that is not listed again keeps the form that it was listed in.
            name = written.get(body.name) if not body.is_explicit else None
            name = written[body.name] = name or _as_written(body.name, [measure.text, *texts])
            department_id, sureness, rule = filling.bodies.of(name)
            if department_id in seen:
                filling.records.guess(measure_id, "department_id", DOUBTFUL, "body_named_twice")
                continue
            seen.add(department_id)
            filling.records.tables["assignments"].append({
                "measure_id": measure_id, "position": str(len(seen)), "department_id": department_id, "name_zh": name, "role": body.role,
                "is_explicit": _truth(body.is_explicit),
            })  # fmt: skip
            if sureness != SURE:
                filling.records.guess(f"{measure_id} {len(seen)}", "department_id", sureness, rule)
            if body.doubt:
                filling.records.guess(f"{measure_id} {len(seen)}", "role", LIKELY, body.doubt)


def _as_written(name: str, texts: list[str]) -> str:
    """Return a folded name with the brackets that the text has; full-width ones where a carried level makes it another than the text's."""
    for text in texts:
        place = fold(text).find(fold(name))
        if place >= 0:
            return simplified(text[place : place + len(name)])
    return simplified(name).replace("(", "（").replace(")", "）")


def _measure(filling: _Filling, measure: Measure, seq: int) -> None:
    records, measure_id = filling.records, filling.ids[measure.path]
    amounts = []
    for one in (one for one in filling.draft.amounts if one.span.path == measure.path):
        sound = _sound_amount(one, measure)
        if sound:
            amounts.append(sound)
        else:
            filling.left.append((one.span, one.phrase, UNSOUND, "amount_unsound"))
    amounts += _fees(filling, measure, amounts)
    category_id, sureness, others = category_of(measure)
    instrument_ids, instrument_sureness = instruments_of(measure, [one.kind for one in amounts])
    heading = heading_of(measure.heading)
    records.tables["measures"].append({
        "measure_id": measure_id, "seq": str(seq), "path": measure.path, "heading_zh": heading, "heading_en": f"{TO_TRANSLATE} Clause {seq}",
        **_summaries(filling, measure, measure_id, amounts), "category_id": category_id, "secondary_category_ids": " ".join(others),
        "instrument_ids": " ".join(instrument_ids),
    })  # fmt: skip
    records.guess(measure_id, "category_id", sureness, "category_by_words")
    records.guess(measure_id, "instrument_ids", instrument_sureness, "instruments_by_words")
    records.guess(measure_id, "summary_zh", DOUBTFUL, "summary_to_write")
    records.guess(measure_id, "heading_en", DOUBTFUL, "to_translate")
    if heading == NO_HEADING:
        records.guess(measure_id, "heading_zh", DOUBTFUL, "no_heading")
    for number, scheme in enumerate(schemes_of(measure, amounts), 1):
        _scheme(filling, scheme, measure, f"{measure_id}-s{number}")


def _sound_amount(one: Amount, measure: Measure) -> Amount | None:
    """Return an amount whose phrase shows it, within what the records can hold; else None."""
    return is_sound(one, measure.text)


def _fees(filling: _Filling, measure: Measure, amounts: list[Amount]) -> list[Amount]:
    """Return the fee ceilings that the measure's goals set and no amount states: a fee under a ceiling is both."""
    have = {one.value for one in amounts if one.kind == "fee_rate_cap"}
    wanted = [
        one for one in filling.draft.targets if one.span.path == measure.path and one.indicator == "guarantee_fee_rate" and one.value not in have
    ]
    return [
        Amount(one.span, one.phrase, "fee_rate_cap", one.comparator, one.value, None, "percent", None, one.tiers, sureness=LIKELY)
        for one in wanted if one.comparator in ("<=", "<") and one.unit == "percent"
    ]  # fmt: skip


def heading_of(said: str) -> str:
    """Return a heading without number, mark-up and closing stop, in one line; a placeholder for none."""
    bare = re.sub(r"\s+", " ", re.sub("[*#<>_]", "", simplified(said)))
    bare = re.sub(r"^(?:[（(]?[一二三四五六七八九十0-9]+[)）、.．])+", "", bare.strip())
    return bare.strip(" 。.；;，,：:、") or NO_HEADING


def _summaries(filling: _Filling, measure: Measure, measure_id: str, amounts: list[Amount]) -> dict[str, str]:
    """Return a placeholder of the project's own words in both languages: what the measure holds and who answers for it."""
    sums, aims = len(amounts), sum(one.span.path == measure.path for one in filling.draft.targets)
    named = [row for row in filling.records.tables["assignments"] if row["measure_id"] == measure_id]
    leads = [row for row in named if row["role"] == "lead"] or named
    holds_zh = f"本条含{sums}项资金条款、{aims}项目标" if sums or aims else "本条未写明金额或目标"
    holds_en = f"This clause holds sums or rates: {sums}, goals: {aims}" if sums or aims else "This clause states no sum and no goal"
    if leads:
        verb_zh, verb_en = ("牵头", "led by") if leads[0]["role"] == "lead" else ("负责", "answered for by")
        holds_zh += f"，由{leads[0]['name_zh']}{'等' if len(leads) > 1 else ''}{verb_zh}"
        others = " and others" if len(leads) > 1 else ""
        holds_en += f", {verb_en} {filling.bodies.name_en(leads[0]['department_id'])}{others}"
    return {"summary_zh": f"{holds_zh}；摘要待人工撰写。", "summary_en": plain_english(f"{holds_en}; the summary is to be written by a person.")}


def _scheme(filling: _Filling, scheme: Scheme, measure: Measure, scheme_id: str) -> None:
    records = filling.records
    names = {row["instrument_id"]: row for row in filling.reference.instruments}[scheme.instrument]
    tiers = [row for row in filling.reference.tiers if row["tier_id"] in scheme.tiers]
    for_zh = "、".join(row["name_zh"] for row in tiers)
    for_en = ", ".join(row["name_en"] for row in tiers)
    records.tables["schemes"].append({
        "scheme_id": scheme_id, "measure_id": filling.ids[measure.path], "item_id": scheme.item,
        "name_zh": names["name_zh"] + (f"（{for_zh}）" if for_zh else ""),
        "name_en": plain_english(names["name_en"] + (f" ({for_en})" if for_en else "")),
        "instrument_id": scheme.instrument, "tier_ids": " ".join(scheme.tiers), "beneficiary": scheme.beneficiary,
        "condition_zh": "", "condition_en": "", "no_application": _truth(scheme.no_application), "valid_from_year": "", "valid_to_year": "",
    })  # fmt: skip
    records.guess(scheme_id, "scheme_id", scheme.sureness, scheme.rule)
    records.guess(scheme_id, "item_id", scheme.sureness, "item_by_words")
    records.guess(scheme_id, "name_zh", DOUBTFUL, "name_to_word")
    records.tables["amounts"] += amount_rows(scheme, scheme_id, measure.text, records.guess)


def _targets(filling: _Filling) -> None:
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


_ONCE = ("path", "indicator_id", "tier_id", "comparator", "value", "unit")


def _guess_target(filling: _Filling, target_id: str, one: Target, sureness: str, tier_sureness: str) -> None:
    filling.records.guess(target_id, "indicator_id", sureness, "indicator_by_words" if sureness != DOUBTFUL else "indicator_proposed")
    if tier_sureness == DOUBTFUL:
        filling.records.guess(target_id, "tier_id", DOUBTFUL, "tier_of_several" if one.tiers else "tier_not_named")
    if one.baseline_value:
        filling.records.guess(target_id, "baseline_label_zh", DOUBTFUL, "baseline_to_word")


def _phrase_of_wording(one: Target) -> str | None:
    return one.phrase if 0 < len(one.phrase) <= LONGEST and one.phrase.strip() == one.phrase else one.phrase[-LONGEST:].strip() or None


def _target(filling: _Filling, one: Target, indicator_id: str, unit: str, tier: str, phrase: str) -> Row:
    counted = unit not in ("percent", "times")
    per = "year" if one.per == "year" else ""
    return {
        "target_id": "", "path": written(one.span.path), "measure_id": "", "indicator_id": indicator_id, "tier_id": tier,
        "comparator": one.comparator,
        "value": in_digits(one.value), "value_high": in_digits(one.value_high), "unit": unit, "per": per,
        **goals.baseline(one.baseline_value, filling.indicators.is_in_times(indicator_id)), "target_year": str(one.target_year or ""),
        "is_cumulative": _truth(one.is_cumulative and counted and not per), "is_aspirational": _truth(one.is_aspirational),
        "numeric_in_text": _truth(one.numeric_in_text), "repeats_target_id": "", "phrase_zh": phrase,
    }  # fmt: skip


def _leftovers(filling: _Filling) -> None:
    draft = filling.draft
    filling.left += [(one.span, one.phrase, WHYS[one.why], "") for one in draft.leftovers if not _in_heading(filling, one)]
    filling.left += [(one.span, one.phrase, UNKNOWN, "unexplained") for one in draft.unexplained if not _in_heading(filling, one)]
    order = {one.path: place for place, one in enumerate(draft.clauses)}
    filling.left.sort(key=lambda one: (order.get(one[0].path, len(order)), one[0].start))
    width = max(2, len(str(len(filling.left))))
    for number, (span, phrase, why, rule) in enumerate(filling.left, 1):
        leftover_id = f"{filling.document_id}-l{number:0{width}d}"
        said = simplified(_short(filling.text_of(span.path), span, phrase))
        row = {"leftover_id": leftover_id, "path": written(span.path), "phrase_zh": said, "why_zh": why[0], "why_en": why[1]}
        filling.records.tables["leftovers"].append(row)
        if rule:
            filling.records.guess(leftover_id, "why_zh", DOUBTFUL, rule)


def _in_heading(filling: _Filling, one: Leftover | Unexplained) -> bool:
    """Tell a doubling in a title or heading: it repeats the word and counts nothing."""
    clause = next((clause for clause in filling.draft.clauses if clause.path == one.span.path), None)
    if clause is None or re.search("[0-9０-９一二三四五六七八九十百千]", clause.text[one.span.start : one.span.end].replace("翻一番", "")):
        return False
    heading = re.sub(r"\s", "", clause.heading)
    return one.span.path == "title" or (clause.text.startswith(heading) and one.span.end <= len(heading))


def _short(text: str, span: Span, phrase: str) -> str:
    """Return a phrase that holds the number and is short enough."""
    if 0 < len(phrase) <= LONGEST and phrase.strip() == phrase and _NUMERAL.search(phrase):
        return phrase
    return text[max(0, span.end - LONGEST, span.start - 12) : span.end][:LONGEST].strip() or phrase[:LONGEST].strip()


def _years(filling: _Filling) -> None:
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


def _truth(value: bool) -> str:
    return "true" if value else "false"
