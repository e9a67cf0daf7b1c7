"""python -m data.build: records → checked rows → one DuckDB file behind a one-line pointer.

Writes data/builds/policy-<hash>.duckdb, then data/builds/current, each aside and moved into place. A failed build leaves
everything as it was.
"""

import contextlib
import datetime
import hashlib
import pathlib
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator

import duckdb

from data import schema
from data.checks import run as run_checks
from data.errors import BuildError, RecordError
from data.load import RECORDS, Rows, load
from data.records import Records, gather

ROOT = pathlib.Path(__file__).parent
BUILDS = ROOT / "builds"
POINTER = "current"
# What fills tables out of other tables.
DERIVED = ("search.sql", "families.sql", "offers.sql", "goals.sql")
# Files of this storage version are opened by DuckDB 1.x as well.
STORAGE = "v1.0.0"
KEPT_BUILDS = 3
ASIDE = ".building-"
# A folder aside this old belongs to a build that was killed: a build takes about a second.
ABANDONED_SECONDS = 600
# The code of this room that decides what a build holds.
RULES = ("load", "records", "build")
# What DuckDB raises where the file system does not take what it writes.
NOT_WRITTEN = (duckdb.IOException, duckdb.FatalException, duckdb.TransactionException)


def build(root: pathlib.Path = ROOT, builds: pathlib.Path = BUILDS) -> pathlib.Path:
    """Build the database from the records below root and what was published beside them, point to it and return its path.

    Raises RecordError for records that break a rule, BuildError where the folder cannot be written.
    """
    path = prepare(gather(root), builds)
    point(path)
    return path


def prepare(records: Records, builds: pathlib.Path = BUILDS) -> pathlib.Path:
    """Build the database of these records beside the others and return its path; nobody reads it until it is pointed to. Raises as build."""
    path = builds / name_of(content_hash(records))
    with _writing(builds) as aside:
        write(records, aside / path.name)
        (aside / path.name).replace(path)
    return path


def point(path: pathlib.Path) -> None:
    """Make a build the current one. Raises BuildError where its folder cannot be written."""
    with _writing(path.parent) as aside:
        pointer = aside / POINTER
        pointer.write_text(path.name + "\n", encoding="utf-8")
        pointer.replace(path.parent / POINTER)
        _tidy(path.parent, path.name)


def name_of(content: str) -> str:
    """Return the file name of the build with this content hash."""
    return f"policy-{content[:12]}.duckdb"


@contextlib.contextmanager
def _writing(builds: pathlib.Path) -> Iterator[pathlib.Path]:
    """Give a folder aside to write in; what fails there is said in a sentence."""
    try:
        builds.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=builds, prefix=ASIDE) as aside:
            yield pathlib.Path(aside)
    except (OSError, *NOT_WRITTEN) as error:
        reason = str(getattr(error, "strerror", None) or error)
        sentence = f"The folder {builds} cannot be written ({reason}). Make it writable, or set POLICY_DB to a file built elsewhere."
        raise BuildError(sentence, str(builds), reason) from error


def content_hash(of: pathlib.Path | Records = ROOT) -> str:
    """Return the SHA-256 of all that a build depends on: records, reference lists, schema, checks, loader.

    A folder stands for the records below it and what was published beside them; RecordError where these cannot be told.
    """
    records = of if isinstance(of, Records) else gather(of)
    rules = [*ROOT.glob("*.sql"), *ROOT.glob("checks/*.sql"), *(ROOT / f"{name}.py" for name in RULES)]
    digest = hashlib.sha256()
    for name, path in sorted([*records.files(), *((str(path.relative_to(ROOT)), path) for path in rules)]):
        digest.update(name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def current(builds: pathlib.Path = BUILDS) -> pathlib.Path | None:
    """Return the build that the pointer names, or None."""
    try:
        named = builds / (builds / POINTER).read_text(encoding="utf-8").strip()
    except OSError:
        return None
    return named if named.is_file() else None


def write(records: Records, path: pathlib.Path) -> None:
    """Write the checked database of these records to a new file. Raises RecordError, and what DuckDB raises for a file it cannot write."""
    with duckdb.connect() as connection:
        # A path cannot be bound in attach.
        quoted = str(path).replace("'", "''")
        connection.execute(f"attach '{quoted}' as policy (storage_version '{STORAGE}')")
        connection.execute("use policy")
        schema.create(connection)
        rows = load(records.root, schema.columns(connection), records.folders)
        for table, spec in schema.columns(connection).items():
            insert(connection, table, [column.name for column in spec], rows[table])
        for derived in DERIVED:
            connection.execute((ROOT / derived).read_text(encoding="utf-8"))
        _add_build_info(connection, content_hash(records), rows)
        run_checks(connection)
        # Left to the end of the connection, writing that fails on a full disk would not be told.
        connection.execute("checkpoint policy")


def insert(connection: duckdb.DuckDBPyConnection, table: str, names: list[str], rows: list[dict]) -> None:
    """Insert rows by column: one list a column is far faster than one statement a row."""
    if rows:
        values = ", ".join(f"unnest(${i + 1})" for i in range(len(names)))
        connection.execute(f"insert into {table} ({', '.join(names)}) select {values}", [[row[name] for row in rows] for name in names])


def _add_build_info(connection: duckdb.DuckDBPyConnection, content: str, rows: Rows) -> None:
    counts = {table: len(connection.table(table)) for table in rows if table != "build_info"}
    as_of = max((document["recorded_on"] for document in rows["documents"]), default=datetime.date.min)
    # UTC without a zone: the file is the same wherever it is read.
    built_at = datetime.datetime.now(datetime.UTC).replace(tzinfo=None, microsecond=0)
    values = [built_at, content, schema.fingerprint(), as_of, list(counts), list(counts.values())]
    connection.execute("insert into build_info values ($1, $2, $3, $4, map($5, $6))", values)


def _tidy(builds: pathlib.Path, name: str) -> None:
    """Remove builds that no session should still need and what killed builds left; a process that has one open keeps reading it."""
    old = sorted(builds.glob("policy-*.duckdb"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in [path for path in old if path.name != name][KEPT_BUILDS - 1 :]:
        path.unlink(missing_ok=True)
    for path in builds.glob(f"{ASIDE}*"):
        # Another build may remove its own folder meanwhile.
        with contextlib.suppress(FileNotFoundError):
            if time.time() - path.stat().st_mtime > ABANDONED_SECONDS:
                shutil.rmtree(path)


def _copy_for_people(path: pathlib.Path) -> None:
    aside = path.with_suffix(".copy")
    copy = ROOT / "policy.duckdb"
    try:
        shutil.copyfile(path, aside)
        aside.replace(copy)
    except OSError as error:
        raise BuildError(f"{copy} cannot be written ({error.strerror}). The build itself is there: {path}.") from error


def main() -> int:
    """Build, copy to data/policy.duckdb, and say in one line what was built. Exit 1 with a sentence on bad records."""
    try:
        path = build()
        _copy_for_people(path)
    except (RecordError, BuildError) as error:
        print(error, file=sys.stderr)
        return 1
    with duckdb.connect(str(path), read_only=True) as connection:
        counts = connection.execute("select row_counts from build_info").fetchone()[0]
    print(f"{path}: " + ", ".join(f"{counts[table]} {table}" for table in ("documents", *RECORDS)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
