"""Filters by their names in addresses and files: their options, and a selection as pairs and as words."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import queries
from text.catalogue import t
from text.languages import in_script
from text.wording import join
from views.selection import MOST_CHARACTERS, Selection

# A filter's options: fixed ids worded in the catalogue, or what a statement finds.
FIXED = {
    "beneficiary": ("firm", "platform", "cluster", "park", "public"),
    "role": ("lead", "support", "responsible"),
    "aim": ("stated", "aspirational"),
    "content": ("money", "goal", "action"),
}
ORDERS = ("document", "category", "departments", "issued")
# Name → the selection's field. In words they stand in this order.
MANY = {
    "region": "regions",
    "category": "categories",
    "tier": "tiers",
    "instrument": "instruments",
    "way": "ways",
    "content": "contents",
    "document": "documents",
    "beneficiary": "beneficiaries",
    "role": "roles",
    "aim": "aims",
    "department": "departments",
}
SWITCHES = {"secondary": "also_secondary", "throughout": "throughout"}


def options(name: str, lang: str, regions: Sequence[str] | None = None, departments: Sequence[str] = ()) -> dict[str, str]:
    """Return a filter's options: id → label in the reader's language; departments are those of the regions (None: of all), and the named ones."""
    if name in FIXED:
        return {one: t(lang, f"value.{name}.{one}") for one in FIXED[name]}
    return {row["option_id"]: row["name_en"] if lang == "en" else in_script(row["name_zh"], lang) for row in _found(name, regions, departments)}


def _found(name: str, regions: Sequence[str] | None, departments: Sequence[str]) -> list[dict[str, Any]]:
    if name == "region":
        return [{"option_id": row["region_id"], "name_zh": row["region_zh"], "name_en": row["region_en"]} for row in queries.rows("regions_by_order")]
    if name == "department":
        return queries.rows("departments_by_region", regions=None if regions is None else list(regions), departments=list(departments) or None)
    return [row for row in queries.rows("options_by_filter") if row["filter"] == name]


def pairs(selection: Selection) -> dict[str, list[str]]:
    """Return a selection as an address and a file name it; what is not chosen is left out."""
    found = {name: list(getattr(selection, field)) for name, field in MANY.items() if getattr(selection, field)}
    found |= {name: ["1"] for name, field in SWITCHES.items() if getattr(selection, field)}
    return found | {name: [value] for name, value in (("q", selection.search), ("sort", selection.sort)) if value and value != ORDERS[0]}


def selection(given: Mapping[str, Iterable[str]]) -> tuple[Selection, list[str]]:
    """Return the selection that pairs name, and the names or values among them that are unknown and left out."""
    known = {name: options(name, "en", [""] if name == "department" else None, given.get(name, ())) for name in MANY if name in given}
    chosen: dict[str, Any] = {MANY[name]: tuple(one for one in known[name] if one in set(given[name])) for name in known}
    chosen |= {field: True for name, field in SWITCHES.items() if list(given.get(name, ())) == ["1"]}
    chosen["search"] = "".join(given.get("q", ()))[:MOST_CHARACTERS]
    chosen["sort"] = next((one for one in given.get("sort", ()) if one in ORDERS), "")
    strange = [name for name in given if name not in (*MANY, *SWITCHES, "q", "sort")]
    return Selection(**chosen), strange + [one for name in known for one in given[name] if one not in known[name]]


def in_words(chosen: Selection, lang: str) -> str:
    """Return the selection as words: ‘Guangzhou and Gansu · Finance’, ‘all regions · all fields’."""
    parts = [named(name, getattr(chosen, field), lang) for name, field in MANY.items() if getattr(chosen, field) or name in ("region", "category")]
    parts += [t(lang, f"common.filter.{name}") for name, field in SWITCHES.items() if getattr(chosen, field)]
    parts += [t(lang, "common.search.in_words", search=_harmless(chosen.search))] if chosen.search else []
    return " · ".join(parts)


def named(name: str, ids: Sequence[str], lang: str) -> str:
    """Return a filter's values as words, that it is not narrowed where there are none."""
    if not ids:
        return t(lang, f"common.all.{name}")
    labels = options(name, lang, [""] if name == "department" else None, ids)
    return join([labels[one] for one in ids if one in labels], lang)


def _harmless(search: str) -> str:
    """Return a search for running text: what could be read as a link, a picture or mark-up is left out."""
    return " ".join("".join(one if one.isalnum() or one in ".,()%-、，（）〔〕" else " " for one in search).split())
