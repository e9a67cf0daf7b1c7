"""The head of the sidebar: name, language switch, menu in groups; every link carries the state along."""

import streamlit as st

from text.catalogue import t
from text.languages import LANGUAGES, NAMES
from ui import collected, filters, url

GROUPS = {
    "compare": ("dashboard", "subsidy_caps", "department_workloads", "cultivation_funnels"),
    "explore": ("measures",),
    "present": ("briefing",),
    "data": ("sources", "add_document"),
}


def draw(lang: str) -> None:
    """Draw name, switch and menu."""
    st.markdown(f"### {t(lang, 'common.name')}")
    st.markdown(f":small[:gray[{t(lang, 'common.other_name')}]]")
    _language_switch(lang)
    for group, pages in GROUPS.items():
        with st.container(gap="xxsmall"):
            st.markdown(f":small[:gray[**{t(lang, f'common.group.{group}')}**]]")
            _links(pages, lang)


def _links(pages: tuple[str, ...], lang: str) -> None:
    with st.container(gap=None):
        for page in pages:
            file = "dashboard.py" if page == "dashboard" else f"pages/{page}.py"
            st.page_link(file, label=_label(page, lang), query_params=url.query_for(), width="stretch")


def _label(page: str, lang: str) -> str:
    slides = len(collected.opened().briefing.slides) if page == "briefing" else 0
    return t(lang, "briefing.menu_with", slides=slides) if slides else t(lang, f"{page}.menu")


def _language_switch(lang: str) -> None:
    st.segmented_control(
        t(lang, "common.language"),
        LANGUAGES,
        format_func=NAMES.__getitem__,
        key=filters.seed("lang", lang),
        required=True,
        on_change=_write,
        label_visibility="collapsed",
        width="stretch",
    )


def _write() -> None:
    chosen = st.session_state["filter_lang"]
    if chosen:
        url.write("lang", (chosen,))
