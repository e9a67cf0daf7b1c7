"""How a document is given: a file dropped, a text pasted, or a folder that was kept."""

import pathlib
import tempfile
from collections.abc import Collection

import streamlit as st

from ingest import folder
from ingest.child import read_in_child
from ingest.errors import Refused
from ingest.model import Draft
from ingest.records import Records, records_of
from ingest.reference import Reference, read_reference
from ingest.sentences import refusal, stage
from publishing import Places, PublishingError, shown, unpacked
from ui import uploader
from ui.added import drafts
from ui.added.held import drop, held, hold
from views.context import Context

KINDS = ("txt", "docx", "pdf", "html", "htm", "zip")
MOST_MEGABYTES = 20


def show(context: Context) -> None:
    """Draw the two ways to give a document; what is given is read at once."""
    if held():
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(context.t("add_document.read_from", name=plain(held().name)), width="stretch")
            st.button(context.t("add_document.another"), key="another", type="tertiary", on_click=_begin_anew)
        return
    upload, paste = st.tabs([context.t("add_document.by_file"), context.t("add_document.by_paste")])
    with upload:
        uploader.word("added_file", context)
        file = st.file_uploader(context.t("add_document.file_hint"), type=KINDS, key="added_file", max_upload_size=MOST_MEGABYTES)
        if file is not None:
            _take(file.name, file.getvalue(), context)
    with paste:
        text = st.text_area(context.t("add_document.paste_hint"), key="added_text", height=220)
        if st.button(context.t("add_document.read"), key="read_text", type="primary") and text.strip():
            _take("text.txt", text.encode(), context)


def _begin_anew() -> None:
    drafts.stop()
    drop()


def _take(name: str, content: bytes, context: Context) -> None:
    """Read what was given, stage by stage, and show the page anew; what cannot be read is refused in a sentence."""
    with st.status(context.t("add_document.reading"), expanded=False) as status:
        try:
            if name.lower().endswith(".zip"):
                _open(name, content)
            else:
                draft = read_in_child(name, content, step=lambda one: status.update(label=stage(context.lang, one)))
                hold(name, draft, _records(draft, content, context))
        except Refused as refused:
            status.update(label=context.t("add_document.refused"), state="error", expanded=True)
            st.error(refusal(context.lang, refused))
            return
        except PublishingError as problem:
            status.update(label=context.t("add_document.refused"), state="error", expanded=True)
            st.error(context.t(f"publishing.problem.{problem.problem}", **problem.fields))
            return
    st.rerun()


def _records(draft: Draft, content: bytes, context: Context) -> Records:
    reference, same = known(), (draft.identity.doc_number, draft.identity.title)
    own = {one["document_id"] for one in reference.documents if one["doc_number"] == same[0] or one["title_zh"] == same[1]}
    # The same document given again keeps its id and brings its own rows of the lists, so that it can take the other's place.
    taken = {one["document_id"] for one in reference.documents} - own
    return records_of(draft, known(without=own), content, context.today, taken)


def _open(name: str, content: bytes) -> None:
    with tempfile.TemporaryDirectory() as place:
        path = unpacked(content, pathlib.Path(place))
        hold(name, None, folder.read(path))


def known(without: Collection[str] = ()) -> Reference:
    """Return the lists that records refer to, with what published documents (but these) added to them."""
    root = Places().root
    published = [one for one in shown() if one.path.parent != root / "documents"]
    return read_reference(root, [one.path for one in published if one.document_id not in without])


def plain(name: str) -> str:
    """Return text of a stranger as Markdown that shows it as it is."""
    return "".join("\\" + sign if sign in "\\`*_[]{}<>()#+-.!|$:~" else sign for sign in name)
