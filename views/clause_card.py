"""What the clause card says of one record, as texts; ui/card.py lays it out."""

from collections.abc import Sequence
from typing import Any

import queries
from text import dates, numbers, paths, phrases
from text.languages import in_script, pick
from text.validity import in_force, issued, validity
from text.wording import capital, join
from views.context import Context
from views.drafts import marked

Row = dict[str, Any]


def record(record_id: str) -> Row | None:
    """Return the record of that id with its clause and document, or None."""
    return next(iter(records([record_id])), None)


def records(record_ids: Sequence[str]) -> list[Row]:
    """Return the records of those ids, in their order; unknown ids are left out."""
    return queries.rows("records_by_id", records=list(record_ids)) if record_ids else []


def order(record_id: str) -> list[str]:
    """Return the ids of the same kind in the same document, in reading order: what previous and next go through."""
    return [row["record_id"] for row in queries.rows("neighbours_by_record", record=record_id)]


def head(row: Row, context: Context) -> str:
    """Return region, kind of document and document number."""
    kind = context.t(f"value.document_kind.{row['document_kind']}")
    kind = kind if context.lang != "en" else f"{kind} {row['kind_zh']}"
    return " · ".join(
        [pick(row, "region", context.lang), in_script(kind, context.lang), f"**{in_script(marked(row['document_number'], context), context.lang)}**"]
    )


def name(row: Row, context: Context) -> str:
    """Return what the record is; of a number that is neither amount nor goal, why."""
    what = pick(row, "name", context.lang)
    return f"{what}{context.t('card.of')}{pick(row, 'tier', context.lang)}" if row["tier_zh"] and row["kind"] == "target" else what


def figure(row: Row, context: Context) -> str:
    """Return the figure as quoted, or that none is stated; empty for whole measures, documents and other numbers."""
    if row["kind"] in ("measure", "document", "leftover"):
        return ""
    return context.t("common.not_stated") if row["value"] is None else numbers.figure(row, context.lang, spoken=True)


def per(row: Row, context: Context) -> str:
    """Return what the figure is per, and that it adds up over time where it does."""
    parts = [context.t("card.per", per=context.t(f"value.per.{row['per']}"))] if row["per"] else []
    parts += [context.t("card.of_base", base=pick(row, "base", context.lang))] if row["base_zh"] else []
    parts += [context.t("card.variant", variant=context.t(f"value.variant.{row['variant']}"))] if row["variant"] else []
    parts += [context.t("card.lifetime")] if row["is_lifetime"] else []
    return context.t("card.comma").join(parts)


def comparator(row: Row, context: Context) -> str:
    """Return the comparator in words, and the words of the text that make it."""
    if row["value"] is None:
        return context.t("card.no_figure") if row["kind"] == "scheme" else ""
    quoted = numbers.quantity(row["value"], row["unit"], context.lang)
    kind = {"<=": "ceiling", "<": "below", ">=": "at_least", ">": "more_than", "=": "exact", "~": "about", "range": "range", "double": "double"}
    said = context.t(f"card.comparator.{kind[row['comparator']]}", figure=quoted)
    if row["capped_by_rider"]:
        said = context.t("card.comparator.capped", figure=quoted)
    marks = [context.t("card.aspirational")] if row["is_aspirational"] else []
    marks += [context.t("card.cumulative")] if row["is_cumulative"] else []
    words = phrases.bounding_words(row["phrase_zh"], row["value"])
    marks += [context.t("card.in_the_text", words=in_script("、".join(words), context.lang))] if words else []
    return context.t("card.space").join([said, *marks])


def phrase(row: Row, context: Context) -> str:
    """Return the phrase as in the text, the figure bold."""
    if not row["phrase_zh"]:
        return ""
    shown = phrases.numbered(row["phrase_zh"]) if row["kind"] == "leftover" else phrases.emphasised(row["phrase_zh"], row["value"])
    return in_script(shown, context.lang)


def facts(row: Row, context: Context) -> list[tuple[str, str]]:
    """Return the labelled lines of the card, in order."""
    found = [("clause", _clause(row, context)), ("heading", _heading(row, context)), *_departments(row, context)]
    found += [("condition", pick(row, "condition", context.lang)), ("how_paid", context.t("card.no_application") if row["no_application"] else "")]
    found += [("baseline", _baseline(row, context)), ("target_year", _target_year(row, context)), ("validity", _validity(row, context))]
    return [(context.t(f"card.label.{label}"), text) for label, text in found if text]


def same_block(row: Row, context: Context) -> list[tuple[str, str]]:
    """Return id and label of the other records of the same block."""
    rows = queries.rows("records_by_measure", measure=row["measure_id"]) if row["measure_id"] else []
    return [
        (other["record_id"], _labelled(pick(other, "name", context.lang), other, context)) for other in rows if other["record_id"] != row["record_id"]
    ]


def elsewhere(row: Row, context: Context) -> tuple[list[tuple[str, str]], str]:
    """Return id and label of what other documents say of the same thing, and the sentence that names the silent ones."""
    rows = queries.rows("elsewhere_by_record", record=row["record_id"])
    said = [(other["record_id"], _labelled(pick(other, "region", context.lang), other, context)) for other in rows if other["record_id"]]
    absent = [pick(other, "region", context.lang) for other in rows if not other["record_id"]]
    return said, context.t("card.none_elsewhere", regions=join(absent, context.lang)) if absent else ""


def citation(row: Row, context: Context) -> str:
    """Return the reference to copy: issuer, title, number, day, clause; in Chinese, as it is cited."""
    day = dates.date(row["issued_on"], "zh-Hans") if row["issued_on"] else ""
    clause = paths.shown(row["path"], "zh-Hans") if row["path"] else ""
    parts = [marked(row["document_number"], context), day, clause]
    return in_script(
        f"{row['issuer_zh']}：《{row['title_zh'].replace('《', '〈').replace('》', '〉')}》，{'，'.join(part for part in parts if part)}。",
        context.lang,
    )


def _labelled(label: str, row: Row, context: Context) -> str:
    shown = numbers.figure(row, context.lang, spoken=True) if row["value"] is not None else context.t("common.not_stated")
    return context.t("card.labelled", label=label, figure=shown)


def _clause(row: Row, context: Context) -> str:
    if not row["path"]:
        return ""
    words = paths.read_out(row["path"], context.lang)
    return f"**{paths.shown(row['path'], context.lang)}** {words}".strip()


def _heading(row: Row, context: Context) -> str:
    if not row["heading_zh"]:
        return ""
    heading = in_script(row["heading_zh"], context.lang)
    return f"{heading} :gray[{row['heading_en']}]" if context.lang == "en" else heading


def _departments(row: Row, context: Context) -> list[tuple[str, str]]:
    rows = queries.rows("departments_by_measure", measure=row["measure_id"]) if row["measure_id"] else []
    found = []
    for role in ("lead", "support", "responsible"):
        named = [_department(one, context) for one in rows if one["role"] == role]
        found.append((role, context.t("card.departments").join(named)))
    return found


def _department(row: Row, context: Context) -> str:
    name_zh = in_script(row["name_zh"], context.lang)
    shown = f"{name_zh} :gray[{row['name_en']}]" if context.lang == "en" else name_zh
    return shown if row["is_explicit"] else context.t("card.named_once", name=shown)


def _baseline(row: Row, context: Context) -> str:
    if not row["baseline_label_zh"]:
        return ""
    label = capital(pick(row, "baseline_label", context.lang))
    if row["baseline_value"] is None:
        return label
    return context.t("card.labelled", label=label, figure=numbers.count(row["baseline_value"], context.lang))


def _target_year(row: Row, context: Context) -> str:
    if row["kind"] != "target":
        return ""
    if row["target_year"] is None:
        return context.t("card.no_year")
    year = dates.year(row["target_year"], context.lang)
    return context.t("card.year_passed", year=year) if row["target_year"] < context.today.year else year


def _validity(row: Row, context: Context) -> str:
    now = in_force(row, context.today, context.lang)
    words = [issued(row, context.lang), validity(row, context.today, context.lang)]
    return context.t("card.comma").join(words) + (f"{context.t('card.stop')}**{now}**" if now else "")
