"""Every room imports only what it may, stays small, and leaves out what was decided against."""

import ast
import functools
import pathlib
import re
import sys
import tomllib

import pytest

ROOT = pathlib.Path(__file__).parents[1]
ROOMS = ("pages", "ui", "briefing", "ingest", "publishing", "views", "queries", "charts", "text", "data", "export", "tools")
# What each room may import beside the standard library and itself.
MAY_IMPORT = {
    "pages": {"ui", "views"},
    "ui": {"streamlit", "queries", "views", "text", "charts", "data.audit", "export", "briefing", "ingest", "publishing", "pandas", "plotly"},
    "briefing": {"views", "queries", "charts", "text", "export", "plotly", "pptx", "lxml", "xlsxwriter", "typst"},
    "publishing": {"data.build", "data.load", "data.records", "data.published", "data.errors", "text"},
    "views": {"queries", "charts", "text", "export", "plotly"},
    "queries": {"duckdb", "pyarrow", "data.build", "data.published", "data.schema", "data.errors"},
    "charts": {"plotly", "text"},
    "text": {"babel", "opencc"},
    "export": {"xlsxwriter", "pyarrow", "queries", "text"},
    "data": {"duckdb"},
    "ingest": {"data.audit", "text.languages", "docx", "lxml", "opencc", "pypdfium2", "pypinyin"},
}
# From these a room takes only what is named: charts draw for views, ui only frames them; export has a narrow door.
ONLY_NAMES = {
    ("ui", "data"): {"clause_text"},
    ("ui", "charts"): {"poster", "slide", "HEIGHT", "WIDTH", "region_colour", "palette", "beginning", "width"},
    ("ui", "export"): {"Sheet", "workbook", "whole", "KINDS"},
    ("views", "export"): {"Sheet", "workbook"},
}
DOORS = ("export", "publishing")
# Packages that are imported by another name than they are installed by.
IMPORTED_AS = {"python-pptx": "pptx", "python-docx": "docx"}
PAGE_LINES, FILE_LINES = 80, 400
FORBIDDEN = {
    r"plotly\.express|import plotly_express": "ten times slower to build than graph_objects",
    r"Choropleth|[sS]cattergeo|[sS]catter_?map": "loads maps from a CDN",
    r"use_container_width": "deprecated: width='stretch'",
    r"components\.v1": "frames of foreign scripts",
    r"unsafe_allow_html": "user text could become mark-up",
    r"unsafe_allow_javascript": "scripts run in v2 components only",
}
EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b50-\u2b55\ufe0f]|:material/|:[a-z]+_[a-z_]+:(?=\\s|$)")


def files(*rooms: str) -> list[pathlib.Path]:
    return [path for room in rooms for path in sorted((ROOT / room).rglob("*.py"))]


def product() -> list[pathlib.Path]:
    return [ROOT / "dashboard.py", *files(*(room for room in ROOMS if (ROOT / room).is_dir()))]


def named(path: pathlib.Path) -> str:
    return str(path.relative_to(ROOT))


def room_of(path: pathlib.Path) -> str:
    return "pages" if path.parent == ROOT else path.relative_to(ROOT).parts[0]


@functools.cache
def imported(path: pathlib.Path) -> list[tuple[str, set[str]]]:
    """Return each imported module with the names taken from it; wherever in the file it stands."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [(one.name, set()) for one in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{named(path)} imports relatively"
            found.append((node.module, {one.name for one in node.names}))
    return found


def modules(module: str, names: set[str]) -> set[str]:
    """Return what an import brings in: from data import build is data.build."""
    return {f"{module}.{name}" for name in names} if names and module in ROOMS else {module}


def is_within(module: str, allowed: set[str]) -> bool:
    return any(module == one or module.startswith(f"{one}.") for one in allowed)


def strays(path: pathlib.Path) -> list[str]:
    room = room_of(path)
    allowed = MAY_IMPORT[room] | {room}
    found = [one for module, names in imported(path) for one in modules(module, names)]
    return [one for one in found if one.split(".")[0] not in sys.stdlib_module_names and not is_within(one, allowed)]


def texts(path: pathlib.Path) -> list[str]:
    """Return a file's string literals, without its docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    return [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said]


def executes_made_up_sql(path: pathlib.Path) -> list[int]:
    """Return the lines where a made-up text (f-string, +, %, format) is a statement or is executed as one."""
    statement = re.compile(r"\s*(select|with|insert|update|delete|create|attach|copy|pragma|drop)\s", re.IGNORECASE)
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.JoinedStr) and node.values and isinstance(node.values[0], ast.Constant):
            found += [node.lineno] if statement.match(str(node.values[0].value)) and len(node.values) > 1 else []
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("execute", "sql", "query") and node.args:
            found += [node.lineno] if isinstance(node.args[0], ast.JoinedStr | ast.BinOp) else []
    return found


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_a_room_imports_only_what_it_may(room):
    found = {named(path): strays(path) for path in product() if room_of(path) == room}
    assert found, f"{room} has no files"
    assert {path: one for path, one in found.items() if one} == {}


@pytest.mark.parametrize(("room", "module"), ONLY_NAMES)
def test_of_some_rooms_only_one_door_is_used(room, module):
    found = {named(path): names for path in files(room) for one, names in imported(path) if is_within(one, {module})}
    assert {path: names for path, names in found.items() if not names or names - ONLY_NAMES[room, module]} == {}


@pytest.mark.parametrize("door", DOORS)
def test_a_room_with_a_door_is_entered_by_it(door):
    inside = [named(path) for path in product() if room_of(path) != door for module, _ in imported(path) if module.startswith(f"{door}.")]
    assert inside == []


def test_nobody_imports_pages():
    assert [named(path) for path in product() for module, _ in imported(path) if is_within(module, {"pages", "dashboard"})] == []


def test_only_ui_knows_streamlit():
    knowing = {room_of(path) for path in product() for module, _ in imported(path) if is_within(module, {"streamlit"})}
    assert knowing - {"tools"} == {"ui"}


@pytest.mark.parametrize("room", ["pages", *(room for room in ROOMS if room != "pages"), "tests"])
def test_files_are_small(room):
    most = PAGE_LINES if room == "pages" else FILE_LINES
    paths = files(room) + ([ROOT / "dashboard.py"] if room == "pages" else [])
    long = {named(path): len(path.read_text(encoding="utf-8").splitlines()) for path in paths}
    assert {path: lines for path, lines in long.items() if lines >= most} == {}


def test_statements_stand_in_files_not_in_code():
    checked = [path for path in product() if room_of(path) not in ("data", "tools")]
    assert {named(path): executes_made_up_sql(path) for path in checked if executes_made_up_sql(path)} == {}


@pytest.mark.parametrize("pattern", FORBIDDEN)
def test_what_was_decided_against_is_nowhere(pattern):
    sources = [*product(), *(ROOT / "ui").rglob("*.js"), *(ROOT / "ui").rglob("*.css")]
    found = [named(path) for path in sources if re.search(pattern, path.read_text(encoding="utf-8"))]
    assert found == [], FORBIDDEN[pattern]


def test_no_string_has_an_emoji():
    assert {named(path): one for path in product() for one in texts(path) if EMOJI.search(one)} == {}
    words = {named(path): path.read_text(encoding="utf-8") for path in (ROOT / "text" / "catalogues").glob("*.toml")}
    assert [path for path, text in words.items() if EMOJI.search(text)] == []


def test_everything_that_the_product_imports_is_pinned():
    lines = [line for line in (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    assert [line for line in lines if "==" not in line] == []
    pinned = {IMPORTED_AS.get(name, name) for name in (re.split(r"\[|==", line)[0] for line in lines)}
    used = {module.split(".")[0] for path in product() if room_of(path) != "tools" for module, _ in imported(path)}
    assert {name for name in used if name not in sys.stdlib_module_names and name not in ROOMS} - pinned == set()
    assert tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["requires-python"] == ">=3.11"


@pytest.mark.parametrize(
    ("source", "stray"),
    [
        ("import streamlit", "streamlit"),
        ("from data import build", "data.build"),
        ("def f():\n    from queries import rows", "queries.rows"),
        ("import plotly.express", None),
        ("import datetime, plotly.graph_objects", None),
    ],
)
def test_a_stray_import_would_be_found(source, stray, tmp_path, monkeypatch):
    path = tmp_path / "charts" / "bad.py"
    path.parent.mkdir()
    path.write_text(source, encoding="utf-8")
    monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
    assert strays(path) == ([stray] if stray else [])


def test_made_up_sql_would_be_found(tmp_path):
    path = tmp_path / "bad.py"
    path.write_text('a = f"select {x} from y"\nc.execute("select " + x)\nd = f"selected {x}"\nc.execute(statement(x))\n', encoding="utf-8")
    assert executes_made_up_sql(path) == [1, 2]
