"""python -m tools.synthetic FILE [COPIES]: a synthetic database of the real layout, a thousand times as large by default.

Every region, document and body in it is called synthetic. Rows are copies of a fresh build's, with ids of their own.
"""

import datetime
import pathlib
import sys
import tempfile

import duckdb

from data import schema
from data.build import DERIVED, ROOT, build

COPIES = 1000
# A thousand copies of five documents are spread over 3,200 regions, so that a document holds about 30 measures.
REGIONS_PER_COPY = 0.64
CLOSED_LISTS = (
    "categories", "instruments", "tiers", "units", "indicators", "scheme_items", "department_families", "glossary",
)  # fmt: skip
# In the order in which their references need them. part is a region's copy, copy a record's.
STEPS = {
    "regions": """
        select part || '-' || region_id as region_id, '合成地区 ' || number as name_zh, 'Synthetic region ' || number as name_en, level,
            if(level = 'prefecture', part || '-' || parent_region_id, null) as parent_region_id, null as adcode
        from places order by number""",
    "departments": """
        select p.part || '-' || d.department_id as department_id, '合成' || d.name_zh as name_zh, 'Synthetic ' || d.name_en as name_en, d.family_id,
            p.part || '-' || d.region_id as region_id, d.is_vertical
        from source.departments as d join places as p using (region_id) order by p.number, d.department_id""",
    "documents": """
        select d.* replace (
            p.part || '-' || d.document_id as document_id, p.part || '-' || d.region_id as region_id, '合成〔' || p.number || '〕号' as doc_number,
            '合成文件 ' || p.number as title_zh, 'Synthetic document ' || p.number as title_en, '合成机关 ' || p.number as issuer_zh,
            'Synthetic issuer ' || p.number as issuer_en, p.part || '-' || d.implements_document_id as implements_document_id,
            null as source_url, 'synthetic' as content_sha256)
        from source.documents as d join places as p using (region_id) order by p.number""",
    "measures": """
        select m.* replace (
            c.copy || '-' || m.measure_id as measure_id, c.part || '-' || m.document_id as document_id, c.part || '-' || m.region_id as region_id,
            m.seq + c.round * 100 as seq)
        from source.measures as m cross join copies as c order by c.copy, m.measure_id""",
    "measure_categories": """
        select m.* replace (c.copy || '-' || m.measure_id as measure_id)
        from source.measure_categories as m cross join copies as c""",
    "measure_instruments": """
        select m.* replace (c.copy || '-' || m.measure_id as measure_id)
        from source.measure_instruments as m cross join copies as c""",
    "assignments": """
        select a.* replace (
            c.copy || '-' || a.measure_id as measure_id, c.part || '-' || a.document_id as document_id, c.part || '-' || a.region_id as region_id,
            c.part || '-' || a.department_id as department_id)
        from source.assignments as a cross join copies as c order by c.copy, a.measure_id, a.position""",
    "schemes": """
        select s.* replace (
            c.copy || '-' || s.scheme_id as scheme_id, c.copy || '-' || s.measure_id as measure_id, c.part || '-' || s.document_id as document_id,
            c.part || '-' || s.region_id as region_id)
        from source.schemes as s cross join copies as c order by c.copy, s.scheme_id""",
    "scheme_tiers": "select s.* replace (c.copy || '-' || s.scheme_id as scheme_id) from source.scheme_tiers as s cross join copies as c",
    "amounts": """
        select a.* replace (
            c.copy || '-' || a.amount_id as amount_id, c.copy || '-' || a.scheme_id as scheme_id, c.copy || '-' || a.measure_id as measure_id,
            c.part || '-' || a.document_id as document_id, c.part || '-' || a.region_id as region_id)
        from source.amounts as a cross join copies as c order by c.copy, a.amount_id""",
    "targets": """
        select t.* replace (
            c.copy || '-' || t.target_id as target_id, c.copy || '-' || t.measure_id as measure_id, c.part || '-' || t.document_id as document_id,
            c.part || '-' || t.region_id as region_id, c.copy || '-' || t.repeats_target_id as repeats_target_id)
        from source.targets as t cross join copies as c order by c.copy, t.target_id""",
    "leftovers": """
        select l.* replace (
            c.copy || '-' || l.leftover_id as leftover_id, c.part || '-' || l.document_id as document_id, c.part || '-' || l.region_id as region_id)
        from source.leftovers as l cross join copies as c order by c.copy, l.leftover_id""",
    "audits": """
        select a.* replace (p.part || '-' || a.document_id as document_id, 'synthetic' as content_sha256, 'synthetic' as records_sha256)
        from source.audits as a join source.documents as d using (document_id) join places as p using (region_id)""",
}  # fmt: skip


def make(path: pathlib.Path, copies: int = COPIES) -> dict[str, int]:
    """Write a synthetic database of so many copies and return its rows by table; the layout is checked as the real one's."""
    with tempfile.TemporaryDirectory() as folder, duckdb.connect(str(path)) as connection:
        fresh = str(build(ROOT, pathlib.Path(folder))).replace("'", "''")
        schema.create(connection)
        connection.execute(f"attach '{fresh}' as source (read_only)")
        _number(connection, copies)
        for table in CLOSED_LISTS:
            connection.execute(f"insert into {table} by name select * from source.{table}")
        for table, rows in STEPS.items():
            connection.execute(f"insert into {table} by name {rows}")
        for derived in DERIVED:
            connection.execute((ROOT / derived).read_text(encoding="utf-8"))
        counts = _add_build_info(connection)
        connection.execute("detach source")
        return counts


def _number(connection: duckdb.DuckDBPyConnection, copies: int) -> None:
    """Number the copies, and the regions that they are spread over."""
    parts = max(1, round(copies * REGIONS_PER_COPY))
    number = "format('synthetic-{:04d}', range + 1) as part"
    connection.execute(f"create temp table parts as select {number}, range as place from range({parts})")
    connection.execute(
        "create temp table places as select p.part, r.*, row_number() over (order by p.place, r.region_id) as number "
        "from parts as p cross join (select distinct r.* from source.regions as r join source.documents using (region_id)) as r"
    )
    connection.execute(
        "create temp table copies as select format('synthetic-{:04d}', c.range + 1) as copy, p.part, c.range // $parts as round "
        "from range($copies) as c join parts as p on p.place = c.range % $parts",
        {"copies": copies, "parts": parts},
    )


def _add_build_info(connection: duckdb.DuckDBPyConnection) -> dict[str, int]:
    query = "select table_name from duckdb_tables() where not internal and not temporary and database_name = current_database()"
    names = [name for (name,) in connection.execute(query).fetchall() if name != "build_info"]
    counts = {name: connection.execute(f"select count(*) from {name}").fetchone()[0] for name in names}
    built_at = datetime.datetime.now(datetime.UTC).replace(tzinfo=None, microsecond=0)
    connection.execute(
        "insert into build_info select $1, 'synthetic', $2, records_as_of, map($3, $4) from source.build_info",
        [built_at, schema.fingerprint(), list(counts), list(counts.values())],
    )
    return counts


def main(arguments: list[str]) -> int:
    """Write the file and say what it holds."""
    path = pathlib.Path(arguments[0])
    counts = make(path, *map(int, arguments[1:2]))
    print(f"{path}: " + ", ".join(f"{count:,} {table}" for table, count in counts.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
