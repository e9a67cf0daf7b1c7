"""The filters: each seeds its widget from the URL and writes back, so that the URL is the state."""

from collections.abc import Callable, Sequence
from functools import partial
from urllib.parse import urlsplit

import streamlit as st

import queries
from text import catalogue
from ui import url
from views import filters
from views.filters import ORDERS
from views.selection import MOST_CHARACTERS, Selection

# Above so many options, pills become a list to search in.
MOST_PILLS = 24
# Departments of more regions are not listed: there are some twenty of each.
MOST_REGIONS = 24

SWITCHES = ("cities", "secondary", "throughout")
SEARCHABLE = ("department", "way")
# What stands over a list on the page itself, not in the sidebar.
OVER_LIST = SEARCH_KEY, SORT_KEY = ("q", "sort")


def draw(lang: str, page_filters: Sequence[str]) -> Selection:
    """Draw regions, categories and the page's own filters in the sidebar; return what is chosen."""
    regions = _regions(lang)
    categories = _category(lang)
    own = {name: _own(name, lang, regions) for name in page_filters if name not in (*SWITCHES, *OVER_LIST)}
    switches = {name: _switch(name, lang) for name in page_filters if name in SWITCHES}
    return Selection(
        regions=regions,
        categories=categories,
        also_secondary=bool(categories) and _switch("secondary", lang),
        tiers=own.get("tier", ()),
        instruments=own.get("instrument", ()),
        beneficiaries=own.get("beneficiary", ()),
        roles=own.get("role", ()),
        aims=own.get("aim", ()),
        departments=own.get("department", ()),
        ways=own.get("way", ()),
        contents=own.get("content", ()),
        documents=own.get("document", ()),
        search=searched() if SEARCH_KEY in page_filters else "",
        sort=sorted_by() if SORT_KEY in page_filters else "",
        throughout=switches.get("throughout", False),
    )


def draw_over_list(lang: str) -> None:
    """Draw the search box and the choice of order above a list."""
    box, order = st.columns([3, 1], vertical_alignment="bottom")
    with box:
        key = seed(SEARCH_KEY, searched())
        hint = catalogue.t(lang, "common.search.hint")
        st.text_input(catalogue.t(lang, "common.search.label"), key=key, placeholder=hint, on_change=_write_one, args=(SEARCH_KEY,))
    with order:
        labels = {one: catalogue.t(lang, f"common.sort.{one}") for one in ORDERS}
        key = seed(SORT_KEY, sorted_by())
        st.selectbox(catalogue.t(lang, "common.sort.label"), ORDERS, format_func=labels.__getitem__, key=key, on_change=_write_one, args=(SORT_KEY,))


def searched() -> str:
    """Return the URL's search, cut to what a search compares."""
    return " ".join("".join(url.values(SEARCH_KEY)[-1:])[:MOST_CHARACTERS].split())


def sorted_by() -> str:
    """Return the URL's order, the list's own where it names none."""
    given = url.values(SORT_KEY)
    return given[-1] if given and given[-1] in ORDERS else ORDERS[0]


def options(name: str, lang: str, regions: Sequence[str] = ()) -> dict[str, str]:
    """Return a filter's options: id → label in the reader's language; departments are those of few regions, or chosen before."""
    # An empty list is of no type: a name that no region has stands for none.
    own = (list(regions) or None) if are_few(regions) else [""]
    return filters.options(name, lang, own, url.values(name))


def are_few(regions: Sequence[str]) -> bool:
    """Return whether so few regions are on that their departments can be listed; none chosen means all."""
    return len(regions or queries.rows("regions_by_order")) <= MOST_REGIONS


def chosen(name: str, allowed: Sequence[str]) -> tuple[str, ...]:
    """Return the URL's values of a filter; unknown ones are ignored, order is the options'."""
    given = set(url.values(name))
    return tuple(one for one in allowed if one in given)


def reset(names: Sequence[str]) -> None:
    """Take filters out of the URL; their widgets follow on the next run."""
    for name in names:
        url.write(name, ())


def _regions(lang: str) -> tuple[str, ...]:
    picked = _many("region", options("region", lang), lang)
    rows = queries.rows("regions_by_order")
    cities = [row["region_id"] for row in rows if row["province_id"] in picked and row["region_id"] not in picked]
    if cities and _switch("cities", lang):
        return tuple(row["region_id"] for row in rows if row["region_id"] in picked or row["region_id"] in cities)
    return picked


def _category(lang: str) -> tuple[str, ...]:
    return _many("category", options("category", lang), lang)


def _own(name: str, lang: str, regions: Sequence[str]) -> tuple[str, ...]:
    picked = _many(name, options(name, lang, regions), lang)
    if name == "department" and not are_few(regions):
        st.caption(catalogue.t(lang, "common.filter.few_regions", number=MOST_REGIONS))
    return picked


def _many(name: str, labels: dict[str, str], lang: str) -> tuple[str, ...]:
    """Draw one filter of many values; none chosen means all."""
    key = seed(name, list(chosen(name, list(labels))))
    draw_many = partial(st.multiselect, placeholder=catalogue.t(lang, "common.choose")) if name in SEARCHABLE or len(labels) > MOST_PILLS else _pills
    heading = catalogue.t(lang, f"common.filter.{name}")
    return tuple(draw_many(heading, list(labels), format_func=labels.__getitem__, key=key, on_change=_write, args=(name,)) or ())


def _pills(heading: str, ids: list[str], *, format_func: Callable[[str], str], **rest) -> list[str]:
    return st.pills(heading, ids, format_func=format_func, selection_mode="multi", **rest)


def _switch(name: str, lang: str) -> bool:
    key = seed(name, url.values(name) == ["1"])
    return st.toggle(catalogue.t(lang, f"common.filter.{name}"), key=key, on_change=_write, args=(name,))


def seed(name: str, value: list[str] | bool) -> str:
    """Give the widget the URL's value when that is not what the widget last wrote: first visit, link, Back, Forward.

    A widget of the same key on another page is another widget and starts empty, so the page counts as well.
    """
    key, seen = f"filter_{name}", f"seen_{name}"
    now = (_page(), value)
    if key not in st.session_state or st.session_state.get(seen) != now:
        st.session_state[key] = value
    st.session_state[seen] = now
    return key


def _page() -> str:
    return urlsplit(st.context.url or "").path


def _write(name: str) -> None:
    value = st.session_state[f"filter_{name}"]
    st.session_state[f"seen_{name}"] = (_page(), value)
    url.write(name, ("1",) if value is True else () if value is False else value or ())


def _write_one(name: str) -> None:
    """Write a widget of one value; an empty search and the list's own order leave no key."""
    value = " ".join(st.session_state[f"filter_{name}"].split())
    st.session_state[f"seen_{name}"] = (_page(), value)
    url.write(name, () if value in ("", ORDERS[0]) else (value,))
