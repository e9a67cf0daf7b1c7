"""The frame around every page: set-up, sidebar, title, answer, and the line that says what is on."""

import pathlib

import streamlit as st
from streamlit import runtime

import queries
from queries import Unreadable
from text import dates
from text.catalogue import t
from ui import browser, components, filters, memory, menu, settings, style, toolbar, url
from ui.added import drafts
from ui.guard import standing
from views import ahead
from views.context import Context
from views.filters import in_words
from views.selection import Selection
from views.shown import fetch
from views.view import Page

ICON = pathlib.Path(__file__).parent / "components" / "icon.png"


def open_page(page: Page) -> Context:
    """Draw what stands around the page's views and return the context they are made in."""
    lang = _set_up(page.id)
    alone = page.view((url.values("view") or [None])[-1]) is not None
    style.apply(settings.mode(), alone=alone)
    with st.sidebar:
        menu.draw(lang)
        st.divider()
        selection = filters.draw(lang, page.filters)
    context = _context(lang, selection, alone=alone)
    drafts.mark(lang)
    if runtime.exists():
        ahead.begin(context)
    if not alone:
        # Answered while the title and what is on are drawn.
        fetch((*page.views, *page.told), context)
        _title(page, context)
    _what_is_on(page, context)
    return context


def open_plain(page: str) -> Context:
    """Draw what stands around a page without filters of its own and return a context of everything."""
    lang = _set_up(page)
    style.apply(settings.mode(), alone=False)
    with st.sidebar:
        menu.draw(lang)
    drafts.mark(lang)
    return _context(lang, Selection(), alone=False)


def _set_up(page: str) -> str:
    """Set the page's name, open the database, and return the language."""
    lang = settings.language()
    st.set_page_config(
        page_title=f"{t(lang, f'{page}.menu')} · {t(lang, 'common.name')}",
        page_icon=str(ICON),
        layout="wide",
        initial_sidebar_state=settings.SIDEBAR,
    )
    _open_database(lang)
    browser.settle(lang)
    return lang


def _open_database(lang: str) -> None:
    """Have a database, built once where it is missing or older than the records; else one sentence and no page."""
    try:
        if "database" not in st.session_state:
            with st.spinner(t(lang, "common.building"), show_time=False):
                st.session_state["database"] = queries.open_current()
        queries.use(None)
        queries.rows("build_by_itself")
    except Unreadable as problem:
        st.error(t(lang, f"common.problem.{problem.problem}", detail=problem.detail))
        st.stop()
    drafts.settle(lang)
    _say_what_is_shown(lang)
    components.prepare()
    memory.settle()


def _say_what_is_shown(lang: str) -> None:
    """Say that older records are shown where the present ones could not be built, and why."""
    problem = queries.unbuilt()
    if problem:
        day = dates.date(queries.rows("build_by_itself")[0]["records_as_of"], lang)
        st.markdown(f":small[:gray[{t(lang, 'common.problem.older', day=day, detail=problem)}]]")


def _context(lang: str, selection: Selection, *, alone: bool) -> Context:
    built = queries.rows("build_by_itself")[0]
    return Context(
        lang=lang,
        mode=settings.mode(),
        today=settings.today(),
        width=settings.plot_width(alone=alone),
        selection=selection,
        filters_in_words=in_words(selection, lang),
        records_as_of=built["records_as_of"],
        link=url.link(),
    )


def _title(page: Page, context: Context) -> None:
    st.markdown(f"# {t(context.lang, f'{page.id}.title')}", anchors=False)
    with st.container(key="answer"), standing(page.id, context.lang):
        st.markdown(page.answer(context))


def _what_is_on(page: Page, context: Context) -> None:
    lang = context.lang
    with st.container(horizontal=True, vertical_alignment="center", key="what_is_on"):
        counted = queries.rows(f"{page.counted}_counted", **context.selection.parameters(queries.parameters(f"{page.counted}_counted")))[0]
        st.markdown(t(lang, f"common.counted.{page.counted}", **counted) + " · " + context.filters_in_words, width="stretch")
        if _is_filtered(page):
            st.button(t(lang, "common.reset"), type="tertiary", on_click=filters.reset, args=(_names(page),))
        toolbar.copy_link(lang)
        st.markdown(f":small[:gray[{t(lang, 'common.viewed', day=dates.date(context.today, lang))}]]", width="content")


def _names(page: Page) -> tuple[str, ...]:
    return ("region", "category", "cities", "secondary", *page.filters)


def _is_filtered(page: Page) -> bool:
    return any(url.values(name) for name in _names(page))
