"""The guard itself: it must notice what it is there for."""

import os
import pathlib
import subprocess
import sys

GUARD = pathlib.Path(__file__).parent / "guard"
REACHES_OUT = "import socket; s = socket.socket(); s.settimeout(0.01)\ntry: s.connect(('192.0.2.1', 9))\nexcept OSError: pass"
STAYS = "import socket; s = socket.socket(); s.settimeout(0.01)\ntry: s.connect(('127.0.0.1', 9))\nexcept OSError: pass"


def reported(code: str, tmp_path: pathlib.Path) -> str:
    report = tmp_path / "report"
    report.touch()
    subprocess.run([sys.executable, "-c", code], env=os.environ | {"PYTHONPATH": str(GUARD), "ATLAS_GUARD": str(report)}, check=True)
    return report.read_text(encoding="utf-8")


def test_a_connection_that_would_leave_the_machine_is_written_down(tmp_path):
    assert reported(REACHES_OUT, tmp_path) == "socket.connect 192.0.2.1\n"


def test_a_connection_on_this_machine_is_not(tmp_path):
    assert reported(STAYS, tmp_path) == ""
