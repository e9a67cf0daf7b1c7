"""The links under a chart: full screen, data, CSV, PNG, link. Files are made when asked for, not on every run."""

import itertools
from dataclasses import replace
from functools import partial
from typing import Any

import streamlit as st

from briefing.model import Slide
from charts.poster import poster
from text.catalogue import t
from ui import collected, url
from ui.components import PLOTLY, source
from views.context import Context
from views.sources import source_line
from views.table import csv_text
from views.view import Rows, View

_toolbar = st.components.v2.component(
    "atlas_toolbar", html="<nav></nav>\n<input readonly hidden>", css=source("toolbar.css"), js=source("plotly.js") + source("toolbar.js")
)
_numbers = itertools.count(1)


def draw(view: View, rows: Rows, context: Context) -> None:
    """Draw the links of one view and hand over the file that was asked for."""
    asked = st.session_state.pop(f"asked_{view.id}", None)
    labels = {item: f"common.tool.{item}" for item in ("full", "data", "csv", "png", "svg", "link", "briefing") if item != "data" or not view.widths}
    slide = Slide(view.id, context.selection)
    _mount(view.id, context.lang, labels, url.link(view=view.id), _payload(asked, view, rows, context), slide)


def copy_link(lang: str) -> None:
    """Draw the link that copies this page's address with its filters."""
    copy_text("page", lang, url.link(), label="common.tool.copy_link")


def copy_text(name: str, lang: str, text: str, *, label: str = "common.tool.copy") -> None:
    """Draw a link that copies a text."""
    _mount(name, lang, {"link": label}, text)


def table_is_open(view: View) -> bool:
    """Return whether the reader has opened the table behind the chart."""
    return st.session_state.get(f"table_{view.id}", False)


def _mount(name: str, lang: str, labels: dict[str, str], link: str, payload: dict[str, Any] | None = None, slide: Slide | None = None) -> None:
    key = f"toolbar_{name}"
    data = {
        "items": [[item, t(lang, label)] for item, label in labels.items()],
        "link": link,
        "copied": t(lang, "common.tool.copied"),
        "field": t(lang, "common.tool.link"),
        "failed": t(lang, "common.tool.failed"),
        "plotly": PLOTLY,
        "payload": payload,
    }
    _toolbar(key=key, data=data, on_asked_change=partial(_remember, name, slide), height="content")


def _remember(name: str, slide: Slide | None) -> None:
    asked = st.session_state[f"toolbar_{name}"].asked
    if asked == "full":
        st.query_params["view"] = name
    elif asked == "briefing" and slide:
        collected.add(slide)
    elif asked == "data":
        st.session_state[f"table_{name}"] = not st.session_state.get(f"table_{name}", False)
    elif asked:
        st.session_state[f"asked_{name}"] = asked


def _payload(asked: str | None, view: View, rows: Rows, context: Context) -> dict[str, Any] | None:
    if asked is None:
        return None
    made = _csv(view, rows, context) if asked == "csv" else _picture(asked, view, rows, context)
    return made | {"kind": asked, "number": next(_numbers), "name": f"{view.id}-{context.today:%Y%m%d}.{asked}"}


def _csv(view: View, rows: Rows, context: Context) -> dict[str, Any]:
    # A page may show the first rows; its file holds all.
    whole = view.rows(context, most=None)
    return {"text": csv_text(view, whole, replace(context, link=url.link(view=view.id)))}


def _picture(kind: str, view: View, rows: Rows, context: Context) -> dict[str, Any]:
    chart, scale = poster(
        lambda width, height: view.figure(rows, context.at(width, height)),
        title=view.finding(rows, context),
        subtitle=view.words("subtitle", context),
        source=source_line(view, rows, context),
        mode=context.mode,
    )
    size = {"format": kind, "width": chart.layout.width, "height": chart.layout.height, "scale": scale}
    return {"figure": chart.to_plotly_json() | {"config": {}}, "size": size}
