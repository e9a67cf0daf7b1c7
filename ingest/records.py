"""A draft as the records of the data contract: what can be published after a person has looked at the guesses."""

import datetime
import hashlib
import re
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from ingest import rows, titles
from ingest.bodies import Bodies
from ingest.english import TO_TRANSLATE, plain_english
from ingest.goals import Indicators
from ingest.model import DOUBTFUL, LIKELY, SURE, Draft
from ingest.reference import ADDED, Reference, Row
from ingest.regions import region_of
from ingest.script import simplified

# The columns of every table, as its file has them.
_COLUMNS = {
    "measures": "measure_id seq path heading_zh heading_en summary_zh summary_en category_id secondary_category_ids instrument_ids",
    "assignments": "measure_id position department_id name_zh role is_explicit",
    "schemes": "scheme_id measure_id item_id name_zh name_en instrument_id tier_ids beneficiary condition_zh condition_en no_application "
    "valid_from_year valid_to_year",
    "amounts": "amount_id scheme_id kind variant comparator value value_high unit per base_zh base_en is_lifetime phrase_zh",
    "targets": "target_id path measure_id indicator_id tier_id comparator value value_high unit per baseline_value baseline_label_zh "
    "baseline_label_en target_year is_cumulative is_aspirational numeric_in_text repeats_target_id phrase_zh",
    "leftovers": "leftover_id path phrase_zh why_zh why_en",
}
TABLES = {name: tuple(columns.split()) for name, columns in _COLUMNS.items()} | ADDED
GUESSES = ("record_id", "field", "sureness", "rule")
RIDER_ZH, RIDER_EN = "文件对各项金额另有总的限定，待人工表述", "The document sets a condition on all of its figures; to be worded by a person."


@dataclass
class Records:
    """One document as its folder holds it: document.toml, the tables by name with every cell as text, and how sure each guess is.

    regions, departments, indicators and units hold only the rows to add to the lists.
    """

    document: dict[str, str | int]
    tables: dict[str, list[Row]] = field(default_factory=lambda: {name: [] for name in TABLES})
    guesses: list[Row] = field(default_factory=list)

    def guess(self, record_id: str, name: str, sureness: str, rule: str) -> None:
        """Note how sure a cell is, and by which rule it was filled."""
        self.guesses.append(dict(zip(GUESSES, (record_id, name, sureness, rule), strict=True)))


def records_of(draft: Draft, reference: Reference, content: bytes, today: datetime.date, taken: Collection[str] = ()) -> Records:
    """Return the records of a draft, all ids made, new bodies, regions, indicators and units proposed.

    content are the file's bytes; today is the day of recording; an id in taken gets a number behind it.
    """
    region, proposed, region_sureness = region_of(draft.identity, reference)
    document, doubts = _document(draft, reference, region, content, today, taken)
    records = Records(document)
    records.tables["regions"] += proposed
    records.guess(document["document_id"], "region_id", region_sureness, "region_listed" if region_sureness == SURE else "region_proposed")
    for name, rule in doubts:
        records.guess(document["document_id"], name, DOUBTFUL if not name.endswith("_en") else LIKELY, rule)
    bodies = Bodies(region, [*reference.regions, *proposed], list(reference.departments))
    indicators = Indicators(reference)
    rows.fill(records, draft, reference, bodies, indicators)
    records.tables["departments"] += bodies.proposed
    records.tables["indicators"] += indicators.indicators
    records.tables["units"] += indicators.units
    return records


def _document(
    draft: Draft, reference: Reference, region: Row, content: bytes, today: datetime.date, taken: Collection[str]
) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    """Return document.toml and (key, rule) of what a person must look at."""
    identity = draft.identity
    year, number = titles.year_of(identity, today), titles.number_of(identity)
    title = simplified(titles.own_title(identity.title))
    kind, kind_zh = titles.kind_of(title)
    doubts = [("title_en", "to_translate"), ("issuer_en", "to_translate")]
    if not kind:
        title, kind, kind_zh = f"{title}（政策）", "measures", "政策"
        doubts.append(("kind", "kind_not_in_title"))
    dates, wrong = titles.dates_of(identity, today)
    doubts += [(name, "date_out_of_order") for name in wrong]
    doubts += [("doc_number", "no_number")] if number == titles.NO_NUMBER else []
    doubts += [("title_zh", "no_title")] if title == titles.NO_TITLE else []
    doubts += [("issuer_zh", "no_issuer")] if not identity.issuer else []
    doubts += [("rider_zh", "rider_to_word")] if identity.rider else []
    doubts += [("tier_scheme", "ladder_of_2026")] if (dates.get("issued_on") or "") >= "2026-04-01" else []
    bare = region["name_en"].removeprefix(TO_TRANSLATE).strip()
    document = {
        "document_id": _free(f"{region['region_id']}-{year}", taken), "region_id": region["region_id"], "doc_number": number, "title_zh": title,
        "title_en": plain_english(f"{TO_TRANSLATE} {bare}, {kind}, {year}"), "issuer_zh": simplified(_one_line(identity.issuer or titles.NO_ISSUER)),
        "issuer_en": plain_english(f"{TO_TRANSLATE} Issuer in {bare}"), "kind": kind, "kind_zh": kind_zh, **dates, **titles.period_of(title, year),
        "implements_document_id": titles.implemented(identity, region, reference),
        "rider_zh": RIDER_ZH if identity.rider else None, "rider_en": RIDER_EN if identity.rider else None,
        "content_sha256": hashlib.sha256(content).hexdigest(), "tier_scheme": 2022, "recorded_on": today.isoformat(),
    }  # fmt: skip
    return {name: value for name, value in document.items() if value is not None}, doubts


def _free(wanted: str, taken: Collection[str]) -> str:
    found, number = wanted, 2
    while found in taken:
        found, number = f"{wanted}-{number}", number + 1
    return found


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
