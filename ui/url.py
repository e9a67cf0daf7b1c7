"""The URL is the state: reading, writing and building query strings with repeated keys."""

from collections.abc import Mapping, Sequence
from urllib.parse import urlencode, urlsplit

import streamlit as st

# What names one view, record or slide, and does not go along to another page.
MOMENTARY = ("view", "record", "present", "ground")
# What a visitor is putting together goes along from page to page, and not into links that are given to others.
OWN = "briefing"


def values(key: str) -> list[str]:
    """Return all values of a key in the URL."""
    return st.query_params.get_all(key)


def write(key: str, chosen: Sequence[str]) -> None:
    """Put a filter's values into the URL; an empty choice leaves no key."""
    if list(chosen) == values(key):
        return
    if chosen:
        st.query_params[key] = list(chosen)
    else:
        del st.query_params[key]


def state(**changes: str | Sequence[str] | None) -> list[tuple[str, str]]:
    """Return the URL's lasting pairs, with changes; None removes a key."""
    kept = [(key, value) for key in st.query_params for value in values(key) if key not in MOMENTARY and key not in changes]
    for key, value in changes.items():
        kept += [(key, one) for one in ([value] if isinstance(value, str) else value or [])]
    return kept


def link(page: str | None = None, **changes: str | Sequence[str] | None) -> str:
    """Return an absolute link to a page (this one by default) with the present state and changes."""
    query = urlencode(state(**{OWN: None} | changes))
    return f"{_address(page)}?{query}" if query else _address(page)


def briefing_link() -> str:
    """Return an absolute link that opens the visitor's briefing."""
    pairs = [(key, value) for key in (OWN, "lang") for value in values(key)]
    return f"{_address('briefing')}?{urlencode(pairs)}"


def record_link(record_id: str) -> str:
    """Return the link of one record's own card: the register with that card open, without filters."""
    pairs = [("record", record_id), *(("lang", value) for value in values("lang"))]
    return f"{_address('measures')}?{urlencode(pairs)}"


def query_for(pairs: Mapping[str, str | Sequence[str]] | None = None) -> dict[str, list[str]]:
    """Return the lasting state as st.page_link takes it, with pairs put in."""
    found: dict[str, list[str]] = {}
    for key, value in state(**(pairs or {})):
        found.setdefault(key, []).append(value)
    return found


def _address(page: str | None) -> str:
    here = urlsplit(st.context.url or "http://localhost:8501/")
    base = here.path.rstrip("/")
    if page is not None:
        base = base.rsplit("/", 1)[0] + ("" if page == "dashboard" else f"/{page}")
    return f"{here.scheme}://{here.netloc}{base or '/'}"
