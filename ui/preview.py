"""A slide's chart, small: a picture made on the server, so that a long list costs the browser little."""

import base64
import functools
import html

import streamlit as st

import queries
from briefing.made import Made
from briefing.svg import svg

# px the chart is laid out for, before it is shown small.
WIDTH, HEIGHT = 860, 480


def draw(made: Made) -> None:
    """Draw the slide's chart small, its headline as its alternative text; a sentence where the filters leave nothing."""
    if not made.rows:
        st.markdown(f":gray[{made.subtitle}]")
        return
    st.html(f'<img class="preview" alt="{html.escape(made.headline, quote=True)}" src="data:image/svg+xml;base64,{_picture(made)}">')


def _picture(made: Made) -> str:
    return _drawn(queries.connection_path(), made.view, made.context)


@functools.lru_cache(maxsize=128)
def _drawn(_build: str, view, context) -> str:
    figure = view.figure(view.rows(context), context.at(WIDTH, HEIGHT))
    return base64.b64encode(svg(figure, WIDTH, min(int(figure.layout.height), 2 * HEIGHT)).encode()).decode()
