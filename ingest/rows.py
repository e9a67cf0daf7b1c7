"""The measures of a draft as rows, with their bodies, schemes and amounts; goals and other numbers have files of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ingest import goals, roles
from ingest.bodies import Bodies
from ingest.cells import truth
from ingest.english import TO_TRANSLATE, plain_english
from ingest.fields import category_of, instruments_of
from ingest.filling import Filling
from ingest.goal_rows import add_goals, settle_years
from ingest.leftover_rows import UNPLACED, UNSOUND, add_leftovers
from ingest.model import DOUBTFUL, LIKELY, SURE, Amount, Draft, Measure
from ingest.money import amount_rows, is_sound
from ingest.places import rising
from ingest.reference import Reference
from ingest.schemes import Scheme, schemes_of
from ingest.script import fold, simplified

if TYPE_CHECKING:
    from ingest.records import Records

NO_HEADING = "无标题"


def fill(records: Records, draft: Draft, reference: Reference, bodies: Bodies, indicators: goals.Indicators) -> None:
    """Add the rows of every table to the records."""
    filling = Filling(records, draft, reference, bodies, indicators)
    filling.measures = _in_order(filling)
    filling.ids = {one.path: f"{filling.document_id}-{seq:02d}" for seq, one in enumerate(filling.measures, 1)}
    _assignments(filling)
    for seq, measure in enumerate(filling.measures, 1):
        _measure(filling, measure, seq)
    filling.left += [(one.span, one.phrase, UNPLACED, "amount_outside_measures") for one in draft.amounts if one.span.path not in filling.ids]
    add_goals(filling)
    add_leftovers(filling)
    settle_years(filling)


def _in_order(filling: Filling) -> list[Measure]:
    """Return the measures whose numbers rise. A number that comes again names another clause by the same path: a person has to look."""
    kept = []
    for one, is_in_order in zip(filling.draft.measures, rising([one.path for one in filling.draft.measures]), strict=True):
        if is_in_order:
            kept.append(one)
        else:
            filling.records.guess(filling.document_id, f"measures {one.path}", DOUBTFUL, "measure_out_of_order")
    return kept


def _assignments(filling: Filling) -> None:
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
                "is_explicit": truth(body.is_explicit),
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


def _measure(filling: Filling, measure: Measure, seq: int) -> None:
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


def _fees(filling: Filling, measure: Measure, amounts: list[Amount]) -> list[Amount]:
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


def _summaries(filling: Filling, measure: Measure, measure_id: str, amounts: list[Amount]) -> dict[str, str]:
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


def _scheme(filling: Filling, scheme: Scheme, measure: Measure, scheme_id: str) -> None:
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
        "condition_zh": "", "condition_en": "", "no_application": truth(scheme.no_application), "valid_from_year": "", "valid_to_year": "",
    })  # fmt: skip
    records.guess(scheme_id, "scheme_id", scheme.sureness, scheme.rule)
    records.guess(scheme_id, "item_id", scheme.sureness, "item_by_words")
    records.guess(scheme_id, "name_zh", DOUBTFUL, "name_to_word")
    records.tables["amounts"] += amount_rows(scheme, scheme_id, measure.text, records.guess)
