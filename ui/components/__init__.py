"""The product's own browser code, and plotly's: the only scripts that run in a page."""

import contextlib
import pathlib
import shutil

import plotly

HERE = pathlib.Path(__file__).parent
# Streamlit serves what lies in static/; the script comes out of the plotly package, nothing from elsewhere.
PLOTLY = "app/static/plotly.min.js"


def source(name: str) -> str:
    """Return the text of one script or style sheet."""
    return (HERE / name).read_text(encoding="utf-8")


def prepare() -> None:
    """Put plotly's script where the browser can fetch it, once an installation."""
    target = HERE.parents[1] / "static" / "plotly.min.js"
    if not target.exists():
        # In a read-only folder charts cannot be drawn; each says so in its place, and the tables stand.
        with contextlib.suppress(OSError):
            shutil.copyfile(pathlib.Path(plotly.__file__).parent / "package_data" / "plotly.min.js", target)
