"""How well the engine reads: precision and recall a kind, against the records of the shipped documents and the keys of test documents.

python -m tools.score [--sources DIR] [--documents DIR] [--write FILE] [--misses]
"""

import argparse
import collections
import csv
import json
import pathlib
import re
import sys
import time
from collections.abc import Iterator
from typing import Any

from ingest.as_json import as_json
from ingest.reading import read_file
from ingest.script import fold, simplified, squeeze

ROOT = pathlib.Path(__file__).parents[1]
RECORDS = ROOT / "data/documents"
KINDS = ("document", "measures", "departments", "roles", "amounts", "amounts, every cell", "targets", "targets, every cell")
Facts = dict[str, collections.Counter]


def facts(read: dict[str, Any]) -> Facts:
    """Return what one reading states, a counted set of facts a kind."""
    found: Facts = {kind: collections.Counter() for kind in KINDS}
    for name in ("title", "doc_number", "issuer", "issued_on", "expires_on", "region", "level"):
        found["document"][name, _same(read["document"].get(name))] += 1
    for one in read["measures"]:
        found["measures"][one["path"],] += 1
        for body in one["departments"]:
            found["departments"][one["path"], _same(body["name"])] += 1
            found["roles"][one["path"], _same(body["name"]), body["role"]] += 1
        for name in one.get("implicit_bodies", []):
            found["departments"][one["path"], _same(name), "throughout"] += 1
    for one in read["amounts"]:
        fact = (_base(one["path"]), one["value"], one.get("value_high"), one["unit"])
        found["amounts"][fact] += 1
        found["amounts, every cell"][*fact, one["comparator"], one["kind"], one.get("per") or "", *sorted(one.get("tiers") or [])] += 1
    for one in read["targets"]:
        fact = (_base(one["path"]), one["value"], one.get("value_high"), one["indicator"])
        found["targets"][fact] += 1
        cells = (one["comparator"], one.get("target_year") or "", one.get("baseline_value") or "", *sorted(one.get("tiers") or []))
        found["targets, every cell"][*fact, *map(str, cells)] += 1
    return found


def _same(text: str | None) -> str:
    return fold(simplified(squeeze(text or ""))).translate(str.maketrans("“”‘’—[]", '""""-()'))


def _base(path: str) -> str:
    return path.split("#")[0]


def records(document_id: str) -> dict[str, Any]:
    """Return a shipped document's records in the form of a key."""
    import tomllib

    folder = RECORDS / document_id
    tables = {
        name: list(csv.DictReader((folder / f"{name}.csv").open(encoding="utf-8")))
        for name in ("measures", "assignments", "schemes", "amounts", "targets")
    }
    document = tomllib.loads((folder / "document.toml").read_text(encoding="utf-8"))
    paths = {row["measure_id"]: row["path"] for row in tables["measures"]}
    owners = {row["scheme_id"]: row for row in tables["schemes"]}
    regions = {row["region_id"]: row for row in csv.DictReader((ROOT / "data/reference/regions.csv").open(encoding="utf-8"))}
    region = regions[document["region_id"]]
    return {
        "document": {
            "title": document["title_zh"],
            "doc_number": document["doc_number"],
            "issuer": document["issuer_zh"],
            "issued_on": document.get("issued_on"),
            "expires_on": document.get("expires_on"),
            "region": region["name_zh"] + ("省" if region["level"] == "province" else "市"),
            "level": region["level"],
        },
        "measures": [_measure(row, tables["assignments"]) for row in tables["measures"]],
        "amounts": [
            {
                "path": paths[owners[row["scheme_id"]]["measure_id"]],
                "value": float(row["value"]),
                "value_high": _number(row["value_high"]),
                "unit": row["unit"],
                "comparator": row["comparator"],
                "kind": row["kind"],
                "per": row["per"],
                "tiers": owners[row["scheme_id"]]["tier_ids"].split() if row["kind"] != "annual_pool" else [],
            }
            for row in tables["amounts"]
        ],
        "targets": [
            {
                "path": row["path"],
                "value": float(row["value"]),
                "value_high": _number(row["value_high"]),
                "indicator": row["indicator_id"],
                "comparator": row["comparator"],
                "target_year": row["target_year"],
                "baseline_value": _number(row["baseline_value"]),
                "tiers": [row["tier_id"]] if row["tier_id"] else [],
            }
            for row in tables["targets"]
        ],
    }


def _measure(row: dict[str, str], assignments: list[dict[str, str]]) -> dict[str, Any]:
    own = [one for one in assignments if one["measure_id"] == row["measure_id"]]
    return {
        "path": row["path"],
        "departments": [{"name": one["name_zh"], "role": one["role"]} for one in own if one["is_explicit"] == "true"],
        "implicit_bodies": [one["name_zh"] for one in own if one["is_explicit"] == "false"],
    }


def _number(text: str) -> float | None:
    return float(text) if text else None


def shipped(sources: pathlib.Path) -> Iterator[tuple[str, Facts, Facts, float]]:
    """Yield id, expected and read facts, and seconds of each shipped document whose text is there."""
    for path in sorted(sources.glob("*-20*.txt")):
        yield path.stem, facts(records(path.stem)), *_read(path)


def keyed(folder: pathlib.Path) -> Iterator[tuple[str, Facts, Facts, float]]:
    """Yield the same for every test document with a key below a folder."""
    for key in sorted(folder.rglob("key.json")):
        [path] = [one for one in key.parent.iterdir() if one.stem in ("text", "page", "document")]
        yield key.parent.name, facts(json.loads(key.read_text(encoding="utf-8"))), *_read(path)


def _read(path: pathlib.Path) -> tuple[Facts, float]:
    begin = time.process_time()
    read = as_json(read_file(path.name, path.read_bytes()))
    seconds = time.process_time() - begin
    return facts(read), seconds


def table(rows: list[tuple[str, Facts, Facts, float]]) -> str:
    """Return precision and recall a kind over all documents, as a Markdown table."""
    lines = ["| what | in the key | read | right | precision | recall |", "|---|---:|---:|---:|---:|---:|"]
    for kind in KINDS:
        wanted = sum(sum(expected[kind].values()) for _, expected, _, _ in rows)
        read = sum(sum(got[kind].values()) for _, _, got, _ in rows)
        right = sum(sum((expected[kind] & got[kind]).values()) for _, expected, got, _ in rows)
        lines.append(f"| {kind} | {wanted} | {read} | {right} | {_share(right, read)} | {_share(right, wanted)} |")
    return "\n".join(lines)


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.1%}" if whole else "–"


def misses(rows: list[tuple[str, Facts, Facts, float]]) -> Iterator[str]:
    """Yield a line a fact that is missing or too many."""
    for name, expected, got, _ in rows:
        for kind in KINDS:
            yield from (f"{name}: {kind}: missing {fact}" for fact in (expected[kind] - got[kind]))
            yield from (f"{name}: {kind}: too many {fact}" for fact in (got[kind] - expected[kind]))


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.score")
    parser.add_argument("--sources", type=pathlib.Path)
    parser.add_argument("--documents", type=pathlib.Path)
    parser.add_argument("--misses", nargs="?", const=".", metavar="PATTERN", help="list what is missing or too many, of kinds that match")
    asked = parser.parse_args(arguments)
    groups = [("The shipped documents", list(shipped(asked.sources)))] if asked.sources else []
    groups += [(f"{asked.documents.name}", list(keyed(asked.documents)))] if asked.documents else []
    for name, rows in groups:
        print(f"\n## {name}: {len(rows)} documents\n\n{table(rows)}\n\nslowest {max((row[3] for row in rows), default=0):.2f} s")
        if asked.misses:
            print("\n".join(line for line in misses(rows) if re.search(asked.misses, line)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
