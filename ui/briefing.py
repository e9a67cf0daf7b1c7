"""The page of the briefing: what is collected, in order; ready-made stories; presenting, and what is handed over."""

from dataclasses import replace
from functools import partial

import streamlit as st

from briefing.made import Made, made
from briefing.model import MOST_HEADLINE, MOST_NOTE, Briefing, Slide
from briefing.stories import STORIES, story, title
from briefing.words import title as title_of
from ui import collected, filters, handing_over, preview, settings, toolbar, url
from ui.present import named_place, present
from views.context import Context

PRESENT = "present"


def show_briefing(context: Context) -> None:
    """Draw the slide that is presented and nothing else, or the whole page."""
    opened = collected.opened()
    place = named_place()
    if place is not None and opened.briefing.slides:
        present(opened.briefing, place, lang=context.lang, mode=context.mode, today=context.today)
        return
    st.markdown(f"# {context.t('briefing.title')}", anchors=False)
    with st.container(key="answer"):
        st.markdown(context.t("briefing.answer"))
    _show_problems(context)
    if opened.briefing.slides:
        _show_head(opened.briefing, context)
        for place in range(len(opened.briefing.slides)):
            _show_slide(opened.briefing, place, context)
    else:
        st.markdown(f":gray[{context.t('briefing.empty')}]")
    _show_stories(context)
    handing_over.offer_to_open(context)


def _show_problems(context: Context) -> None:
    """Say what could not be read of the address and of a file that was opened."""
    found = [*collected.opened().problems, *st.session_state.get("file_problems", ())]
    for problem in dict.fromkeys(found):
        st.warning(context.t(f"briefing.problem.{problem.key}", named=problem.named))


def _show_head(briefing: Briefing, context: Context) -> None:
    with st.container(border=True, key="briefing_head"):
        _text("title", context.t("briefing.title_label"), briefing.title, title_of(briefing, context.lang), MOST_HEADLINE, _retitle)
        with st.container(horizontal=True, vertical_alignment="center"):
            st.button(context.t("briefing.present_now"), on_click=partial(url.write, PRESENT, ("1",)))
            handing_over.offer(briefing, context)
            st.space("stretch")
            if collected.is_linked():
                toolbar.copy_text("briefing", context.lang, url.briefing_link(), label="common.tool.copy_link")
            st.button(context.t("briefing.start_anew"), type="tertiary", on_click=partial(collected.keep, Briefing()))
        if not collected.is_linked():
            st.markdown(f":small[:gray[{context.t('briefing.too_long')}]]")
        handing_over.make_what_was_asked(briefing, context)


def _show_slide(briefing: Briefing, place: int, context: Context) -> None:
    slide = briefing.slides[place]
    drawn = made(slide, lang=context.lang, today=context.today, mode=context.mode)
    with st.container(border=True, key=f"slide_{place}"):
        picture, words = st.columns([3, 4], gap="medium") if settings.stands_beside() else (st.container(), st.container())
        with picture:
            preview.draw(drawn)
        with words:
            st.markdown(f"**{place + 1} · {drawn.headline}**")
            st.markdown(f":gray[{context.t(f'{drawn.view.page}.menu')} · {drawn.context.filters_in_words}]")
            _text(
                f"headline_{place}",
                context.t("briefing.headline"),
                slide.headline,
                _finding(drawn),
                MOST_HEADLINE,
                partial(_change, place, "headline"),
            )
            _note(place, drawn, context)
            _buttons(briefing, place, context)


def _finding(drawn: Made) -> str:
    unnamed = replace(drawn.slide, headline="")
    return made(unnamed, lang=drawn.context.lang, today=drawn.context.today).headline


def _text(key: str, label: str, value: str, proposed: str, most: int, write: partial) -> None:
    """Draw a text field that the briefing fills; what is proposed stands in grey while it is empty."""
    st.session_state[key] = value
    st.text_input(label, key=key, placeholder=proposed, max_chars=most, on_change=partial(write, key))


def _note(place: int, drawn: Made, context: Context) -> None:
    key = f"note_{place}"
    st.session_state[key] = drawn.slide.note
    # The story's own words are proposed as the finding is.
    proposed = drawn.note if not drawn.slide.note else ""
    st.text_area(
        context.t("briefing.note"), key=key, placeholder=proposed or context.t("briefing.note_hint"), max_chars=MOST_NOTE, height=110,
        on_change=partial(_change, place, "note", key),
    )  # fmt: skip


def _buttons(briefing: Briefing, place: int, context: Context) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        last = len(briefing.slides) - 1
        for name, to in (("up", place - 1), ("down", place + 1)):
            st.button(context.t(f"briefing.{name}"), key=f"{name}_{place}", disabled=not 0 <= to <= last, on_click=partial(_move, place, to))
        st.button(context.t("briefing.remove"), key=f"remove_{place}", on_click=partial(_remove, place))
        regions = filters.options("region", context.lang)
        st.selectbox(
            context.t("briefing.duplicate"), list(regions), index=None, format_func=regions.__getitem__, key=f"duplicate_{place}",
            placeholder=context.t("briefing.duplicate"), label_visibility="collapsed", on_change=partial(_duplicate, place), width=240,
        )  # fmt: skip


def _retitle(key: str) -> None:
    collected.change(lambda briefing: replace(briefing, title=st.session_state[key].strip()))


def _change(place: int, field: str, key: str) -> None:
    collected.change(lambda briefing: briefing.changed(place, **{field: st.session_state[key].strip()}))


def _move(place: int, to: int) -> None:
    collected.change(lambda briefing: briefing.moved(place, to))


def _remove(place: int) -> None:
    collected.change(lambda briefing: briefing.without(place))


def _duplicate(place: int) -> None:
    region = st.session_state[f"duplicate_{place}"]
    st.session_state[f"duplicate_{place}"] = None
    if region:
        collected.change(lambda briefing: briefing.with_slide(_in_region(briefing.slides[place], region), place + 1))


def _in_region(slide: Slide, region: str) -> Slide:
    # What the presenter wrote was said of other regions.
    return replace(slide, selection=replace(slide.selection, regions=(region,)), headline="", note="")


def _show_stories(context: Context) -> None:
    st.markdown(f"## {context.t('briefing.stories')}", anchors=False)
    st.markdown(f":gray[{context.t('briefing.stories_hint')}]")
    regions = filters.options("region", context.lang)
    for name in STORIES:
        with st.container(horizontal=True, vertical_alignment="center", key=f"story_{name}"):
            st.markdown(f"**{title(name, context.lang)}**  \n:gray[{context.t(f'stories.{name}.about')}]", width="stretch")
            if name == "region":
                label = context.t("briefing.which_region")
                st.selectbox(label, list(regions), format_func=regions.__getitem__, key="story_region_of", label_visibility="collapsed", width=180)
            st.button(context.t("briefing.open_story"), key=f"open_{name}", on_click=partial(_open_story, name, context))


def _open_story(name: str, context: Context) -> None:
    of = (st.session_state["story_region_of"],) if name == "region" else ()
    collected.keep(story(name, lang=context.lang, today=context.today, regions=of))
