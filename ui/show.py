"""Shows views: title, subtitle, plot, source, links, the table behind; and the clause card that a click opens."""

import contextlib
from functools import partial
from itertools import groupby

import pandas as pd
import streamlit as st

from charts.lettering import beginning
from charts.lettering import width as text_width
from text.catalogue import t
from ui import card, downloads, plot, settings, toolbar, url
from ui.guard import standing
from views.context import Context
from views.empty import nothing_found
from views.shown import Shown, shown
from views.table import table
from views.view import Page, Rows, View

# A list's rows hold three lines of text at most (px), the rest is read in the clause; longer lists scroll.
LIST_LINES, LIST_SIZE, LIST_LINE, LIST_PADDING, LIST_HEAD, LIST_HEIGHT = 3, 13, 21, 16, 40, 690
# A view beside another one has at least this share of its height.
UNEVEN = 0.4
# A table's columns are as wide as their cells, within these (px).
NARROWEST, WIDEST, CELL_SIZE, CELL_PADDING = 64, 260, 14, 26
# Lines break before words, so that they are seldom full.
LIST_FILLED = 0.92


def show_page(page: Page, context: Context) -> None:
    """Show all views of a page, or the one that the URL names alone; then the clause card, if one was asked for."""
    alone = shown_alone(page)
    if alone:
        _show_alone(alone, context)
    else:
        for beside, together in groupby(page.views, key=lambda view: view.half and settings.stands_beside()):
            views = list(together)
            _show_side_by_side(views, context) if beside else _show_in_turn(views, context)
    card.open_if_asked(context)
    _say_what_was_collected(context)


def _say_what_was_collected(context: Context) -> None:
    added = st.session_state.pop("collected_now", None)
    if added is not None:
        st.toast(context.t("briefing.added" if added else "briefing.full"))


def shown_alone(page: Page) -> View | None:
    """Return the view that the URL names, or None where the whole page is shown."""
    return page.view((url.values("view") or [None])[-1])


def show(view: View, context: Context) -> None:
    """Show one view in its bordered card; where it fails, a sentence."""
    with st.container(border=True, key=f"view_{view.id}", gap="xsmall"), standing(view.id, context.lang):
        made = shown(view, context)
        _show_made(view, made, context) if made.rows else _show_empty(view, context)


def _show_made(view: View, made: Shown, context: Context) -> None:
    st.markdown(f"{'####' if view.half else '###'} {made.title}", anchors=False)
    st.markdown(f":gray[{made.subtitle}]", help=made.terms)
    _show_table(view, made.rows, context) if view.widths else plot.draw(view.id, made.spec, alt=made.title, lang=context.lang)
    st.markdown(f":small[:gray[{made.source}]]")
    toolbar.draw(view, made.rows, context)
    if not view.widths and toolbar.table_is_open(view):
        _show_table(view, made.rows, context)


def _show_in_turn(views: list[View], context: Context) -> None:
    for view in views:
        show(view, context)


def _show_side_by_side(views: list[View], context: Context) -> None:
    narrow = context.at(settings.plot_width(half=True))
    for pair in (views[i : i + 2] for i in range(0, len(views), 2)):
        if not _stand_beside(pair, narrow):
            _show_in_turn(pair, context)
            continue
        for column, view in zip(st.columns(2, gap="medium"), pair, strict=False):
            with column:
                show(view, narrow)


def _stand_beside(views: list[View], context: Context) -> bool:
    """Return whether two views fill the cards that they would have beside each other: neither is missing, or much lower than the other."""
    heights = []
    # A view that fails says so where it is shown.
    with contextlib.suppress(Exception):
        heights = [shown(view, context).height for view in views]
    return len(views) == 2 and (not heights or min(heights) >= UNEVEN * max(heights))


def _show_alone(view: View, context: Context) -> None:
    st.button(t(context.lang, "common.back_to_page"), type="tertiary", on_click=partial(url.write, "view", ()))
    show(view, context)


def _show_empty(view: View, context: Context) -> None:
    """An empty selection keeps the container: the question, one sentence, one button that widens."""
    st.markdown(f"### {view.words('question', context)}", anchors=False)
    st.markdown(nothing_found(context))
    if context.selection.search:
        st.button(t(context.lang, "common.clear_search"), key=f"widen_{view.id}", on_click=partial(url.write, "q", ()))
    else:
        st.button(t(context.lang, "common.widen"), key=f"widen_{view.id}", on_click=_widen)


def _widen() -> None:
    lasting = ("lang", "view")
    for key in [key for key in st.query_params if key not in lasting]:
        url.write(key, ())


def _show_table(view: View, rows: Rows, context: Context) -> None:
    shown = pd.DataFrame(table(view, rows, context))
    layout = _as_list(view, shown) if view.widths else {"column_config": _columns(shown)}
    style = {"hide_index": True, "key": f"rows_{view.id}", "placeholder": "", "alt": view.words("subtitle", context), **layout}
    opens = any(row.get("record_ids") for row in rows)
    picked = st.dataframe(shown, on_select="rerun", selection_mode="single-row", **style) if opens else st.dataframe(shown, **style)
    with st.container(horizontal=True):
        if opens:
            _offer_clause(view, [rows[i] for i in picked.selection.rows if i < len(rows)], context)
        if view.widths:
            downloads.offer_workbook(view, context)


def _offer_clause(view: View, chosen: Rows, context: Context) -> None:
    ids = chosen[0].get("record_ids") or [] if chosen else []
    label = t(context.lang, "common.open_clause" if ids else "common.choose_row")
    help_ = None if ids else t(context.lang, "common.choose_row_help")
    st.button(label, key=f"open_{view.id}", disabled=not ids, help=help_, on_click=partial(card.ask, tuple(ids)))


def _columns(shown: pd.DataFrame) -> dict:
    """Return columns as wide as their contents up to a limit; numbers are grouped in thousands."""
    columns = {}
    for name in shown.columns:
        numeric = pd.api.types.is_numeric_dtype(shown[name]) and not pd.api.types.is_bool_dtype(shown[name])
        texts = [f"{value:,}" if numeric else str(value) for value in shown[name].dropna()]
        wide = round(min(WIDEST, max(NARROWEST, max(text_width(text, CELL_SIZE) for text in (name, *texts)) + CELL_PADDING)))
        columns[name] = st.column_config.NumberColumn(width=wide, format="localized") if numeric else st.column_config.Column(width=wide)
    return columns


def _as_list(view: View, shown: pd.DataFrame) -> dict:
    """Return what makes a table a list to read: widths, rows as high as their texts need, and a height that holds some of them."""
    widths = dict(zip(shown.columns, view.widths, strict=False))
    lines = 1
    for name, width in widths.items():
        room = (width - LIST_PADDING) * LIST_FILLED
        while lines < LIST_LINES and any(beginning(str(text), room * lines, LIST_SIZE) != str(text) for text in shown[name]):
            lines += 1
        shown[name] = [beginning(text, room * LIST_LINES, LIST_SIZE) if isinstance(text, str) else text for text in shown[name]]
    row = LIST_LINE * lines + LIST_PADDING
    columns = {name: st.column_config.Column(width=width) for name, width in widths.items()}
    return {"column_config": columns, "column_order": list(columns), "row_height": row, "height": min(LIST_HEIGHT, row * len(shown) + LIST_HEAD)}
