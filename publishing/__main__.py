"""python -m publishing publish FOLDER [--replace] | withdraw ID | restore ID VERSION | history: what everybody sees, from the command line.

What is wrong is said in one sentence, with exit 2.
"""

import argparse
import getpass
import pathlib
import sys
from collections.abc import Sequence
from typing import NoReturn

from publishing import Change, PublishingError, history, publish, restore, withdraw
from text.catalogue import t


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise PublishingError("bad_command", message=message)


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments ask for and say it in a line; return 0, or 2 where a sentence on stderr says why nothing was changed."""
    try:
        chosen = _parser().parse_args(arguments)
        print("\n".join(map(_line, _done(chosen))) or t("en", "publishing.command.nothing"))
    except PublishingError as error:
        print(t("en", f"publishing.problem.{error.problem}", **error.fields), file=sys.stderr)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="python -m publishing", description=t("en", "publishing.command.about"))
    commands = parser.add_subparsers(dest="command", required=True, metavar="publish | withdraw | restore | history")
    known = {name: commands.add_parser(name, help=t("en", f"publishing.command.{name}")) for name in ("publish", "withdraw", "restore", "history")}
    known["publish"].add_argument("folder", type=pathlib.Path, metavar="FOLDER")
    known["publish"].add_argument("--replace", action="store_true", help=t("en", "publishing.command.replace"))
    known["withdraw"].add_argument("document", metavar="ID")
    known["restore"].add_argument("document", metavar="ID")
    known["restore"].add_argument("version", metavar="VERSION")
    for name in ("publish", "withdraw", "restore"):
        known[name].add_argument("--by", default=getpass.getuser(), metavar="NAME", help=t("en", "publishing.command.by"))
    return parser


def _done(chosen: argparse.Namespace) -> Sequence[Change]:
    if chosen.command == "publish":
        return [publish(chosen.folder, by=chosen.by, replace=chosen.replace)]
    if chosen.command == "withdraw":
        return [withdraw(chosen.document, by=chosen.by)]
    if chosen.command == "restore":
        return [restore(chosen.document, chosen.version, by=chosen.by)]
    return history()


def _line(change: Change) -> str:
    words = t("en", f"publishing.change.{change.what}", title=change.title_en, document=change.document_id)
    versions = f"{change.former or '-'} > {change.version or '-'}"
    return f"{change.at}  {change.by}  {words}  {versions}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
