"""The official text of one path, for readers who have the texts."""

import functools
import itertools
import pathlib

from data.audit.text import SENTENCE_ENDS, Passage, Policy, TextError, read_policy


def clause_text(sources_dir: pathlib.Path | str, document_id: str, path: str) -> str | None:
    """Return the text of one path and of what is numbered below it, a paragraph a line; None where there is no such text.

    Lines that a page break split are joined again.
    """
    file = pathlib.Path(sources_dir) / f"{document_id}.txt"
    try:
        policy = _policy(str(file), file.stat().st_mtime_ns)
    except (OSError, UnicodeDecodeError, TextError):
        return None
    below = (f"{path}.", f"{path}#")
    found = [_joined(passage) for passage in policy.passages if passage.path == path or passage.path.startswith(below)]
    return "\n".join(found) or None


@functools.lru_cache(maxsize=32)
def _policy(file: str, changed: int) -> Policy:
    """Return the policy of a file; changed is its time stamp, so that a text put in place of another is read anew."""
    return read_policy(pathlib.Path(file).read_text(encoding="utf-8-sig"))


def _joined(passage: Passage) -> str:
    lines = passage.text.split("\n")
    text = lines[0]
    for before, line in itertools.pairwise(lines):
        ends = before[-1:] in SENTENCE_ENDS or before == passage.heading
        text += ("\n" if ends else "") + line
    return text
