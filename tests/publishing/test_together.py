"""Two who publish at once: both get through one after the other, or one is told to wait; nothing gets lost."""

import pathlib
import shutil
import subprocess
import sys
import threading

import pytest

from data.build import ROOT, current
from publishing import Busy, Places, history, publish, published
from tests.publishing.conftest import change, documents

COMMAND = """
import pathlib, sys
from publishing import Places, PublishingError, publish
root, builds, folder, by, wait = sys.argv[1:]
try:
    print(publish(pathlib.Path(folder), by=by, replace=True, places=Places(pathlib.Path(root), pathlib.Path(builds), float(wait))).what)
except PublishingError as error:
    print(error.problem)
"""


def another(folder: pathlib.Path, name: str) -> pathlib.Path:
    """Return a second document of the same province: its own folder brings region and bodies again."""
    other = pathlib.Path(shutil.copytree(folder, folder.parent / name))
    for path in other.iterdir():
        path.write_text(path.read_text(encoding="utf-8").replace("beiyuan-2024", name).replace("〔2024〕9号", "〔2024〕10号"), encoding="utf-8")
    return other


def publishers(places: Places, folders: list[pathlib.Path], wait: float) -> list[str]:
    """Publish the folders at the same time, each in a process of its own; return what each said."""
    begun = [
        subprocess.Popen(
            [sys.executable, "-c", COMMAND, places.root, places.builds, folder, f"p{number}", str(wait)],
            cwd=ROOT.parent, stdout=subprocess.PIPE, text=True,
        )
        for number, folder in enumerate(folders)
    ]  # fmt: skip
    return [process.communicate(timeout=120)[0].strip() for process in begun]


def test_two_processes_that_publish_two_documents_both_get_through(places, folder):
    said = publishers(places, [folder, another(folder, "beiyuan-2024-b")], wait=60)
    assert said == ["published", "published"]
    assert documents(current(places.builds))[:2] == ["beiyuan-2024", "beiyuan-2024-b"]
    assert sorted(line.by for line in history(places)) == ["p0", "p1"]


def test_of_two_processes_with_two_versions_of_one_document_the_later_replaces_and_the_former_is_kept(places, folder):
    other = pathlib.Path(shutil.copytree(folder, folder.parent / "other"))
    change(other, "measures.csv", "Builds 30 model workshops by 2026.", "Sets up 30 model workshops by 2026.")
    assert sorted(publishers(places, [folder, other], wait=60)) == ["published", "replaced"]
    later, earlier = history(places)
    assert (later.former, published("beiyuan-2024", places).version) == (earlier.version, later.version)


def test_who_cannot_wait_as_long_is_told_that_somebody_else_is_publishing(places, folder, monkeypatch):
    """The first is held half-way; the second comes meanwhile, in another thread."""
    from data import build as builder

    half_way, go_on = threading.Event(), threading.Event()
    prepare = builder.prepare

    def held(*given):
        half_way.set()
        assert go_on.wait(30)
        return prepare(*given)

    monkeypatch.setattr(builder, "prepare", held)
    first = threading.Thread(target=publish, args=(folder,), kwargs={"by": "a", "places": places})
    first.start()
    assert half_way.wait(30)
    with pytest.raises(Busy):
        publish(another(folder, "beiyuan-2024-b"), by="b", places=places)
    go_on.set()
    first.join(30)
    assert [line.by for line in history(places)] == ["a"]
