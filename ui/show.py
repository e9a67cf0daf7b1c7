"""Shows views: title, subtitle, plot, source, links, the table behind; and the clause card that a click opens."""

from functools import partial
from itertools import groupby

import pandas as pd
import streamlit as st

from charts.lettering import beginning
from text.catalogue import t
from ui import card, downloads, plot, settings, toolbar, url
from views.context import Context
from views.shown import fetch, shown
from views.table import table
from views.view import Page, Rows, View

# A list's rows hold three lines of text at most (px), the rest is read in the clause; longer lists scroll.
LIST_LINES, LIST_SIZE, LIST_LINE, LIST_PADDING, LIST_HEAD, LIST_HEIGHT = 3, 13, 21, 16, 40, 690
# Lines break before words, so that they are seldom full.
LIST_FILLED = 0.92


def show_page(page: Page, context: Context) -> None:
    """Show all views of a page, or the one that the URL names alone; then the clause card, if one was asked for."""
    alone = shown_alone(page)
    if alone:
        _show_alone(alone, context)
    else:
        fetch(page.views, context)
        for beside, together in groupby(page.views, key=lambda view: view.half and settings.stands_beside()):
            views = list(together)
            _show_side_by_side(views, context) if beside else _show_in_turn(views, context)
    card.open_if_asked(context)


def shown_alone(page: Page) -> View | None:
    """Return the view that the URL names, or None where the whole page is shown."""
    return page.view((url.values("view") or [None])[-1])


def show(view: View, context: Context) -> None:
    """Show one view in its bordered card."""
    made = shown(view, context)
    with st.container(border=True, key=f"view_{view.id}", gap="xsmall"):
        if not made.rows:
            _show_empty(view, context)
            return
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
        for column, view in zip(st.columns(2, gap="medium"), pair, strict=False):
            with column:
                show(view, narrow)


def _show_alone(view: View, context: Context) -> None:
    st.button(t(context.lang, "common.back_to_page"), type="tertiary", on_click=partial(url.write, "view", ()))
    show(view, context)


def _show_empty(view: View, context: Context) -> None:
    """An empty selection keeps the container: the question, one sentence, one button that widens."""
    st.markdown(f"### {view.words('question', context)}", anchors=False)
    st.markdown(t(context.lang, "common.empty", filters=context.filters_in_words))
    st.button(t(context.lang, "common.widen"), key=f"widen_{view.id}", on_click=_widen)


def _widen() -> None:
    lasting = ("lang", "view")
    for key in [key for key in st.query_params if key not in lasting]:
        url.write(key, ())


def _show_table(view: View, rows: Rows, context: Context) -> None:
    shown = pd.DataFrame(table(view, rows, context))
    style = {"hide_index": True, "key": f"rows_{view.id}", "placeholder": "", "alt": view.words("subtitle", context), **_as_list(view, shown)}
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


def _as_list(view: View, shown: pd.DataFrame) -> dict:
    """Return what makes a table a list to read: widths, rows as high as their texts need, and a height that holds some of them."""
    if not view.widths:
        return {}
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
