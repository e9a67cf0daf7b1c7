"""A file is read in a process of its own; whatever happens there is one refusal here."""

import os
import pickle
import sys
import threading
import time

import psutil
import pytest

from ingest import child, worker
from ingest.child import read_in_child
from ingest.errors import Refused
from ingest.reading import read_file
from tests.ingest.texts import CITY, PARK


def refused(*arguments, **limits) -> str:
    with pytest.raises(Refused) as told:
        read_in_child(*arguments, **limits)
    return told.value.key


@pytest.fixture
def instead(monkeypatch):
    """Return a function that puts another program in the reader's place."""

    def put(program: str) -> None:
        head = "import os, pickle, signal, sys, time\nsay = lambda *one: (sys.stdout.buffer.write(pickle.dumps(one)), sys.stdout.buffer.flush())\n"
        monkeypatch.setattr(child, "_waiting", child._Waiting())
        monkeypatch.setattr(child._Worker, "command", (sys.executable, "-c", f"{head}say('ready')\npickle.load(sys.stdin.buffer)\n{program}"))

    return put


def test_a_file_is_read_as_it_is_here():
    assert read_in_child("a.txt", CITY.encode()) == read_file("a.txt", CITY.encode())


def test_the_stages_are_told_in_order_in_the_callers_thread():
    stages = []
    read_in_child("a.txt", PARK.encode(), step=lambda stage: stages.append((stage, threading.get_ident())))
    assert stages == [(stage, threading.get_ident()) for stage in ("lines", "text", "clauses", "departments", "figures", "document")]


def test_what_is_refused_there_is_refused_here_with_its_values():
    with pytest.raises(Refused) as told:
        read_in_child("a.xls", b"x")
    assert (told.value.key, told.value.values) == ("wrong_kind", {"kind": "xls"})


def test_a_file_that_takes_too_long_is_stopped():
    began = time.monotonic()
    assert refused("a.txt", CITY.encode() * 20, seconds=0.01) == "too_long"
    assert time.monotonic() - began < 10


def test_a_reader_that_hangs_is_ended(instead):
    instead("time.sleep(60)")
    began = time.monotonic()
    assert refused("a.txt", b"x", seconds=0.3) == "too_long"
    assert time.monotonic() - began < 5


def test_a_reader_that_the_system_stops_for_its_time_took_too_long(instead):
    instead("import resource\nresource.setrlimit(resource.RLIMIT_CPU, (1, 2))\nwhile True: pass")
    assert refused("a.txt", b"x", seconds=20) == "too_long"


def test_a_file_that_needs_too_much_memory_is_stopped():
    assert refused("a.txt", (CITY * 3000).encode(), megabytes=40) == "too_much_memory"


@pytest.mark.parametrize(
    "program", ["os._exit(3)", "os.kill(os.getpid(), signal.SIGSEGV)", "say('failed', 'KeyError')", "print('no answer', flush=True)"]
)
def test_a_reader_that_breaks_down_is_one_refusal(program, instead):
    instead(program)
    assert refused("a.txt", b"x") == "crashed"


def test_answers_hold_values_of_the_model_and_nothing_that_runs(instead, tmp_path):
    instead(f"class Run:\n    def __reduce__(self): return os.mkdir, ({str(tmp_path / 'made')!r},)\nsay('draft', Run())")
    assert refused("a.txt", b"x") == "crashed"
    assert not (tmp_path / "made").exists()


def test_an_error_in_the_reader_is_told_by_its_kind():
    def fails(name, content, step):
        raise KeyError(name)

    assert worker._answer(fails, "a.txt", b"", print) == ("failed", "KeyError")


def test_the_next_file_finds_a_process_waiting_and_no_other_is_left():
    read_in_child("a.txt", PARK.encode())
    waiting = child._waiting._worker
    assert waiting.is_alive()
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline and len(_readers()) > 1:
        time.sleep(0.05)
    assert _readers() == [waiting._process.pid]


def test_a_waiting_process_that_ended_is_replaced():
    child.prepare()
    child._waiting._worker.end()
    assert len(read_in_child("a.txt", PARK.encode()).measures) == 5


def test_files_read_at_once_do_not_mix():
    found = {}
    texts = {"city": CITY, "park": PARK}
    threads = [threading.Thread(target=lambda name=name: found.update({name: read_in_child("a.txt", texts[name].encode())})) for name in texts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {name: len(draft.measures) for name, draft in found.items()} == {"city": 4, "park": 5}


def test_the_model_survives_the_way_between_processes():
    draft = read_file("a.txt", CITY.encode())
    assert pickle.loads(pickle.dumps(draft)) == draft


def _readers() -> list[int]:
    children = psutil.Process(os.getpid()).children(recursive=True)
    return [one.pid for one in children if one.status() != psutil.STATUS_ZOMBIE and "ingest.worker" in " ".join(one.cmdline())]
