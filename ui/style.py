"""The few rules of look.md that the theme's settings cannot say. Style only, no scripts."""

import streamlit as st

import queries
from charts.theme import region_colour
from ui.components import source


def apply(mode: str, *, alone: bool) -> None:
    """Add the style sheet and the region swatches; one view alone has no sidebar beside it."""
    st.html(f"<style>{_colours(mode)}{source('style.css')}{_swatches(mode)}{source('alone.css') if alone else ''}</style>")


def _colours(mode: str) -> str:
    """Return the theme's colours as the names that the style sheet reads; Streamlit sets them inside components only."""
    named = {"border": "borderColor", "text": "textColor", "link": "linkColor", "secondary-background": "secondaryBackgroundColor"}
    return ":root{" + "".join(f"--st-{name}-color:{st.get_option(f'theme.{mode}.{option}')};" for name, option in named.items()) + "}"


def _swatches(mode: str) -> str:
    """Return one rule a region: a square in its colour before its name in the region filter."""
    rows = queries.rows("regions_by_order")
    return "".join(
        f".st-key-filter_region button:nth-of-type({i})::before{{background:{region_colour(row['region_id'], mode)}}}"
        for i, row in enumerate(rows[:24], 1)
    )
