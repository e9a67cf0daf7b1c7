"""One part of a page that fails does not take the others with it."""

import contextlib
import logging
from collections.abc import Iterator

import streamlit as st

from text.catalogue import t

LOG = logging.getLogger(__name__)


@contextlib.contextmanager
def standing(part: str, lang: str) -> Iterator[None]:
    """Log what fails inside and say so in its place. Streamlit's own stops and reruns are no Exceptions: they pass."""
    try:
        yield
    except Exception:
        LOG.exception("%s could not be shown", part)
        st.markdown(t(lang, "common.problem.failed"))
