"""python -m briefing STORY --lang en --pptx deck.pptx --xlsx book.xlsx --pdf handout.pdf [--region guangzhou ...]: a briefing as files.

STORY is a ready-made story's name (see --list) or the path of a .briefing.json. What is wrong is said in one sentence, with exit 2.
"""

import argparse
import datetime
import os
import pathlib
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn

from briefing import file, stories
from briefing.handout import NoFont, handout
from briefing.model import Briefing
from briefing.workbook import book
from text.catalogue import t
from text.languages import LANGUAGES
from views import filters

KINDS = ("pptx", "xlsx", "pdf")


class Refused(Exception):
    """What cannot be done, as a sentence."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise Refused(t("en", "briefing.command.bad", message=message))


def main(arguments: Sequence[str]) -> int:
    """Make what the arguments ask for; return 0, or 2 where a sentence on stderr says why nothing was written."""
    try:
        chosen = _parser().parse_args(arguments)
        if chosen.list:
            print("\n".join(f"{name:<12}{stories.title(name, chosen.lang)}" for name in stories.STORIES))
            return 0
        _write(_made(_briefing(chosen), chosen), chosen.lang)
    except (Refused, NoFont) as refused:
        print(refused, file=sys.stderr)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="python -m briefing", description=t("en", "briefing.command.about"))
    parser.add_argument("story", nargs="?", metavar="STORY", help=t("en", "briefing.command.story"))
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help=t("en", "briefing.command.lang"))
    parser.add_argument("--region", action="extend", nargs="+", default=[], metavar="REGION", help=t("en", "briefing.command.region"))
    parser.add_argument("--dark", action="store_true", help=t("en", "briefing.command.dark"))
    parser.add_argument("--list", action="store_true", help=t("en", "briefing.command.list"))
    for kind in KINDS:
        parser.add_argument(f"--{kind}", type=pathlib.Path, metavar="FILE", help=t("en", f"briefing.command.{kind}"))
    return parser


def _briefing(chosen: argparse.Namespace) -> Briefing:
    """Return the briefing that is asked for; Refused where there is none."""
    if not chosen.story:
        raise Refused(t(chosen.lang, "briefing.command.no_story"))
    found = _story(chosen) if chosen.story in stories.STORIES else _file(chosen)
    if not found.slides:
        raise Refused(t(chosen.lang, "briefing.command.empty"))
    return found


def _story(chosen: argparse.Namespace) -> Briefing:
    known = filters.options("region", chosen.lang)
    unknown = [one for one in chosen.region if one not in known]
    if unknown:
        raise Refused(t(chosen.lang, "briefing.command.no_region", named=unknown[0], known=", ".join(list(known)[:40])))
    if chosen.story == "region" and not chosen.region:
        raise Refused(t(chosen.lang, "briefing.command.which_region"))
    return stories.story(chosen.story, lang=chosen.lang, today=_today(), regions=tuple(chosen.region))


def _file(chosen: argparse.Namespace) -> Briefing:
    """Return a file's briefing and say what was left out of it."""
    path = pathlib.Path(chosen.story)
    if path.suffix != ".json" and not path.exists():
        raise Refused(t(chosen.lang, "briefing.command.unknown", named=chosen.story, known=", ".join(stories.STORIES)))
    if chosen.region:
        raise Refused(t(chosen.lang, "briefing.command.own_regions"))
    try:
        opened = file.from_json(path.read_bytes())
    except OSError as error:
        raise Refused(t(chosen.lang, "briefing.command.unreadable", named=chosen.story, why=error.strerror)) from error
    said = [t(chosen.lang, f"briefing.problem.{problem.key}", named=problem.named) for problem in opened.problems]
    if said and not opened.briefing.slides:
        raise Refused(" ".join(said))
    print(*said, sep="\n", end="\n" if said else "", file=sys.stderr)
    return opened.briefing


def _made(briefing: Briefing, chosen: argparse.Namespace) -> dict[pathlib.Path, bytes]:
    """Return target → content; targets that cannot be written are refused before anything is made."""
    targets = {kind: getattr(chosen, kind) for kind in KINDS if getattr(chosen, kind)}
    if not targets:
        raise Refused(t(chosen.lang, "briefing.command.no_target"))
    if len({path.absolute() for path in targets.values()}) < len(targets):
        raise Refused(t(chosen.lang, "briefing.command.same_target"))
    for path in targets.values():
        if path.is_dir() or not path.absolute().parent.is_dir() or not os.access(path.absolute().parent, os.W_OK):
            raise Refused(t(chosen.lang, "briefing.command.unwritable", named=path))
    return {path: _maker(kind, chosen.dark)(briefing, lang=chosen.lang, today=_today()) for kind, path in targets.items()}


def _maker(kind: str, dark: bool) -> Callable[..., bytes]:
    if kind != "pptx":
        return {"xlsx": book, "pdf": handout}[kind]
    from briefing.slides import slides

    return lambda briefing, **given: slides(briefing, mode="dark" if dark else "light", **given)


def _write(contents: dict[pathlib.Path, bytes], lang: str) -> None:
    """Write every file beside its place, then put all in place: a full disk leaves none half-written."""
    aside = {path: path.with_name(f".{path.name}.{os.getpid()}.part") for path in contents}
    try:
        for path, content in contents.items():
            aside[path].write_bytes(content)
        for path in contents:
            aside[path].replace(path)
            print(f"{path} ({len(contents[path]) / 1000:.0f} kB)")
    except OSError as error:
        raise Refused(t(lang, "briefing.command.unwritable", named=error.filename2 or error.filename)) from error
    finally:
        for part in aside.values():
            part.unlink(missing_ok=True)


def _today() -> datetime.date:
    given = os.environ.get("ATLAS_TODAY")
    return datetime.date.fromisoformat(given) if given else datetime.date.today()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
