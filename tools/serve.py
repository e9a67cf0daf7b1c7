"""A dashboard of one's own on a free port, for tests, pictures and the benchmark."""

import contextlib
import os
import pathlib
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator

ROOT = pathlib.Path(__file__).parents[1]
TODAY = "2026-11-22"
# What the surroundings may have set, and a test or picture must not depend on.
LEFT_OUT = ("SOURCES_DIR", "POLICY_DB", "ATLAS_TODAY")


@contextlib.contextmanager
def dashboard(port: int | None = None, **environment: str) -> Iterator[str]:
    """Run the dashboard as its config has it and give its address; environment variables are set on top."""
    port = port or free_port()
    command = [sys.executable, "-m", "streamlit", "run", "dashboard.py", "--server.port", str(port)]
    inherited = {name: value for name, value in os.environ.items() if name not in LEFT_OUT}
    server = subprocess.Popen(
        command, cwd=ROOT, env=inherited | {"ATLAS_TODAY": TODAY} | environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    address = f"http://127.0.0.1:{port}"
    try:
        wait_for(f"{address}/_stcore/health")
        yield address
    finally:
        server.terminate()
        server.wait(10)


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(url: str) -> None:
    for _ in range(300):
        with contextlib.suppress(OSError):
            urllib.request.urlopen(url, timeout=1)
            return
        time.sleep(0.2)
    raise TimeoutError(f"{url} does not answer.")
