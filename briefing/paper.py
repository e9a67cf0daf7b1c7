"""PDF from the template and its data, in a process of its own: the typesetter keeps all that it has set until its process ends."""

import json
import pathlib
import subprocess
import sys
from typing import Any

import typst

TEMPLATE = pathlib.Path(__file__).with_name("handout.typ")
# A briefing of sixty pages takes a few seconds; what takes longer than this hangs.
SECONDS = 120


def printed(data: dict[str, Any]) -> bytes:
    """Return the template set with the data as a PDF; CalledProcessError where the typesetter fails."""
    command = [sys.executable, "-I", __file__]
    return subprocess.run(command, input=json.dumps(data).encode(), capture_output=True, check=True, timeout=SECONDS).stdout


def _set(data: str) -> bytes:
    """Return the PDF; no font but the machine's, whose Chinese letters the data has chosen."""
    own = typst.Fonts(include_embedded_fonts=False)
    return typst.Compiler(TEMPLATE.read_bytes(), font_paths=own, sys_inputs={"data": data}).compile()


if __name__ == "__main__":
    sys.stdout.buffer.write(_set(sys.stdin.read()))
