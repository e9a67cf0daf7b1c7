"""The product's own browser code: the only scripts that run in a page."""

import pathlib

HERE = pathlib.Path(__file__).parent


def source(name: str) -> str:
    """Return the text of one script or style sheet."""
    return (HERE / name).read_text(encoding="utf-8")
