"""What is taken away from a briefing: slides, workbook, handout, file. Long work shows its progress and can be cancelled."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from briefing import file
from briefing.handout import NoFont
from briefing.model import Briefing
from briefing.words import title
from ui import collected, uploader
from ui.guard import standing
from views.context import Context

# Kind → its ending and what browsers call it.
KINDS = {
    "slides": ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    "workbook": ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "handout": ("pdf", "application/pdf"),
}
ASKED, READY = "handout_asked", "handout_ready"


def offer(briefing: Briefing, context: Context) -> None:
    """Draw a button for each kind, and the one for the file."""
    for kind in KINDS:
        st.button(context.t(f"briefing.make.{kind}"), key=f"make_{kind}", on_click=partial(_ask, kind))
    st.download_button(
        context.t("briefing.make.file"), file.to_json(briefing), f"{_name(briefing, context)}{file.ENDING}", "application/json", on_click="ignore"
    )


def make_what_was_asked(briefing: Briefing, context: Context) -> None:
    """Make the file that was asked for under a progress bar, then offer it; a click on cancel ends the work at the next slide."""
    asked = st.session_state.pop(ASKED, None)
    if asked:
        # What was made before is of another moment.
        st.session_state.pop(READY, None)
        with standing(asked, context.lang):
            st.session_state[READY] = (asked, briefing, context.lang, _made(asked, briefing, context))
    kind, of, lang, content = st.session_state.get(READY, (None, None, None, None))
    if content and of == briefing and lang == context.lang:
        ending, mime = KINDS[kind]
        label = context.t(f"briefing.save.{kind}", size=f"{max(1, round(len(content) / 1000)):,}")
        st.download_button(label, content, f"{_name(briefing, context)}.{ending}", mime, key=f"save_{kind}", on_click="ignore")


def offer_to_open(context: Context) -> None:
    """Draw what opens a briefing's file again."""
    st.markdown(f"## {context.t('briefing.open_file')}", anchors=False)
    uploader.word("briefing_file", context)
    st.file_uploader(
        context.t("briefing.open_file_hint"), type="json", key="briefing_file", max_upload_size=1, on_change=_open,
    )  # fmt: skip


def _ask(kind: str) -> None:
    st.session_state[ASKED] = kind


def _made(kind: str, briefing: Briefing, context: Context) -> bytes | None:
    place = st.empty()
    with place.container(horizontal=True, vertical_alignment="center"):
        bar = st.progress(0.0, context.t("briefing.making"))
        # Any click ends the run that is making the file: this one asks for nothing else.
        st.button(context.t("briefing.cancel"), key="cancel_making")
    try:
        return _maker(kind)(briefing, lang=context.lang, today=context.today, progress=lambda done, of: bar.progress(min(1.0, done / max(1, of))))
    except NoFont as missing:
        st.warning(str(missing))
        return None
    finally:
        place.empty()


def _maker(kind: str) -> Callable[..., bytes]:
    # Loaded when first asked for: office formats are none of the pages' business.
    if kind == "slides":
        from briefing.slides import slides as maker
    elif kind == "workbook":
        from briefing.workbook import book as maker
    else:
        from briefing.handout import handout as maker
    return maker


def _name(briefing: Briefing, context: Context) -> str:
    words = "".join(one if one.isalnum() else " " for one in title(briefing, context.lang)).split()
    return "-".join(words)[:60] or "briefing"


def _open() -> None:
    given = st.session_state["briefing_file"]
    if given is None:
        return
    opened = file.from_json(given.getvalue())
    st.session_state["file_problems"] = opened.problems
    if opened.briefing.slides:
        collected.keep(opened.briefing)
