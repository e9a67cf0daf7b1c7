"""The lists that a new document's records refer to: what is there already, from reference/ and the folders of documents."""

import csv
import pathlib
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass

Row = dict[str, str]
# The lists that a folder may add to, with the columns of their files.
ADDED = {
    "regions": ("region_id", "name_zh", "name_en", "level", "parent_region_id", "adcode"),
    "departments": ("department_id", "name_zh", "name_en", "family_id", "region_id", "is_vertical"),
    "indicators": ("indicator_id", "seq", "name_zh", "name_en", "unit_id", "category_id"),
    "units": ("unit_id", "name_zh", "name_en_one", "name_en_many"),
}
_NAMES = ("instruments", "tiers")


@dataclass(frozen=True)
class Reference:
    """The rows of the lists as they are written, and of each document its document.toml."""

    regions: tuple[Row, ...]
    departments: tuple[Row, ...]
    indicators: tuple[Row, ...]
    units: tuple[Row, ...]
    instruments: tuple[Row, ...]
    tiers: tuple[Row, ...]
    documents: tuple[Row, ...]

    def region(self, region_id: str | None) -> Row | None:
        """Return the row of a region, or None."""
        return next((row for row in self.regions if row["region_id"] == region_id), None)


def read_reference(root: pathlib.Path, published: Iterable[pathlib.Path] = ()) -> Reference:
    """Return the lists of root (it holds reference/ and documents/) with the rows that folders of documents add.

    published names folders of documents that lie elsewhere.
    """
    lists = {name: list(_rows(root / "reference" / f"{name}.csv")) for name in (*ADDED, *_NAMES)}
    documents = []
    for folder in [*sorted(path.parent for path in (root / "documents").glob("[!.]*/document.toml")), *published]:
        documents.append({key: str(value) for key, value in tomllib.loads((folder / "document.toml").read_text(encoding="utf-8")).items()})
        for name, columns in ADDED.items():
            known = {row[columns[0]] for row in lists[name]}
            lists[name] += [row for row in _rows(folder / f"{name}.csv") if row[columns[0]] not in known]
    return Reference(**{name: tuple(rows) for name, rows in lists.items()}, documents=tuple(documents))


def _rows(path: pathlib.Path) -> list[Row]:
    if not path.is_file():
        return []
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))
