"""A chart in the page: drawn by plotly's own script in the browser, updated in place, and open to clicks on every mark."""

from functools import partial

import streamlit as st

from text.catalogue import t
from ui import card
from ui.components import PLOTLY, source

_plot = st.components.v2.component(
    "atlas_plot",
    html='<div class="atlas-plot"></div>',
    css=source("plot.css"),
    js=source("plotly.js") + source("plot.js"),
    isolate_styles=False,
)


def draw(name: str, spec: str, *, alt: str, lang: str, fixed: bool = False) -> None:
    """Draw a figure given as plotly's JSON; a click on a mark opens the clause card of the records in its customdata.

    A fixed figure keeps its layout and fills the window, scaled as a whole.
    """
    key = f"plot_{name}"
    data = {"spec": spec, "alt": alt, "plotly": PLOTLY, "failed": t(lang, "common.tool.failed"), "fixed": fixed}
    _plot(key=key, data=data, on_clicked_change=partial(_open, key), height="content")


def _open(key: str) -> None:
    clicked = st.session_state[key].clicked
    if clicked:
        card.ask(clicked.split())
