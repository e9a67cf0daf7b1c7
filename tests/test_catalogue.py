"""Every word that a reader sees stands in both catalogue languages, is used, and is plain."""

import ast
import functools
import pathlib
import re
import string
from collections.abc import Iterator

import opencc
import pytest

import queries
from text.catalogue import catalogue, has, t

ROOT = pathlib.Path(__file__).parents[1]
ROOMS = ("pages", "ui", "briefing", "publishing", "views", "charts", "text", "export")
# {name} in a key made at run time stands for one part or several: {page}.menu, value.{column}.{value}.
FREE = "\0"
CODE = [ROOT / "dashboard.py", *(path for room in ROOMS if (ROOT / room).is_dir() for path in sorted((ROOT / room).rglob("*.py")))]
AREAS = sorted({path.name.split(".")[0] for path in (ROOT / "text" / "catalogues").glob("*.toml")})
KEY = re.compile(rf"({'|'.join(AREAS)})(\.[\w<>=~{FREE}-]+)+")
GRAMMAR = {"number", "count", "total", "firms"}
# Of a computer it is a program in British English too; of a policy a programme.
AS_SPELT = re.compile(r"\b([Aa]|this|the) program\b|\bProgram code\b")


# <page>.<view>, which a file may name once for its keys.
AREAS_AND_VIEWS = {key.rpartition(".")[0] for key in catalogue("en")}


def written(node: ast.AST, known: dict[str, str]) -> str | None:
    """Return a string as it stands in the code, with the file's constants put in and FREE for what is filled in at run time."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(written(part, known) or FREE for part in node.values)
    inner = node.value if isinstance(node, ast.FormattedValue) else None
    return known.get(inner.id) if isinstance(inner, ast.Name) else None


def constants(tree: ast.Module) -> dict[str, str]:
    """Return the texts that a file names at its head."""
    pairs = [(node.targets[0], node.value) for node in tree.body if isinstance(node, ast.Assign)]
    return {
        to.id: value.value for to, value in pairs if isinstance(to, ast.Name) and isinstance(value, ast.Constant) and isinstance(value.value, str)
    }


@functools.cache
def strings() -> dict[str, set[str]]:
    """Return every string of the code (with gaps), without docstrings and parts of others, with the files it stands in."""
    found: dict[str, set[str]] = {}
    for path in CODE:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        known = constants(tree)
        passed = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        passed |= {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
        passed |= {id(node.value) for node in tree.body if isinstance(node, ast.Assign) and written(node.value, {}) in AREAS_AND_VIEWS}
        for node in ast.walk(tree):
            text = written(node, known) if id(node) not in passed and isinstance(node, ast.Constant | ast.JoinedStr) else None
            if text:
                found.setdefault(text, set()).add(str(path.relative_to(ROOT)))
    return found


@functools.cache
def patterns() -> list[re.Pattern]:
    """Return what the keys made at run time look like: keys with gaps, the views' own texts and the pages' titles."""
    keys = [text for text in strings() if FREE in text and is_key(text)]
    return [re.compile(re.escape(key).replace(re.escape(FREE), r"[\w<>=~.-]*")) for key in [*keys, f"{FREE}.menu", f"{FREE}.title", *_views()]]


def is_key(text: str) -> bool:
    """Whether a string with gaps can be a key: an area, or a gap for it, and a name."""
    area, _, rest = text.partition(".")
    return bool(rest) and " " not in text and (area in AREAS) and bool(re.fullmatch(rf"[\w<>=~.{FREE}-]+", text))


def _views() -> list[str]:
    """Return the texts that View.words looks for."""
    ids = [text for text in strings() if re.fullmatch(r"[a-z0-9_]+", text) and any(key.split(".")[1] == text for key in catalogue("en"))]
    names = {"question", "subtitle", "note"} | {text for text in strings() if re.fullmatch(r"[a-z0-9_]+", text)}
    return [f"{FREE}.{view}.{name}" for view in ids for name in ("question", "subtitle", "subtitle_narrow", "note") if name in names]


def fields(words: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(words) if name is not None}


def test_both_languages_have_the_same_keys():
    english, chinese = set(catalogue("en")), set(catalogue("zh"))
    assert english - chinese == set()
    assert chinese - english == set()
    assert len(english) > 250


def test_both_languages_fill_in_the_same_values():
    """Beside grammar: English spells numbers and bends nouns, Chinese counts with a measure word."""
    english, chinese = catalogue("en"), catalogue("zh")
    differing = {key: (fields(english[key]) - GRAMMAR) ^ (fields(chinese.get(key, "")) - GRAMMAR) for key in english}
    assert {key: names for key, names in differing.items() if names} == {}


def test_every_value_that_words_need_is_given():
    """Where the code names a key and its values outright."""
    assert len(list(calls())) > 60
    lacking = {key: fields(catalogue(lang)[key]) - given for key, given in calls() for lang in ("en", "zh") if given and has(key)}
    assert {key: names for key, names in lacking.items() if names} == {}


def calls() -> Iterator[tuple[str, set[str]]]:
    """Yield key and names of the values of every call of t whose key is literal and whose values are all named."""
    for path in CODE:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        known = constants(tree)
        for node in (node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            key = written(node.args[min(len(node.args) - 1, 1)], known)
            if name == "t" and key and FREE not in key and all(one.arg for one in node.keywords):
                yield key, {one.arg for one in node.keywords}


def test_every_key_that_the_code_names_is_there():
    named = {text: files for text, files in strings().items() if KEY.fullmatch(text) and FREE not in text}
    assert len(named) > 60
    assert {key: files for key, files in named.items() if not has(key) and not key.endswith((".py", ".css", ".js"))} == {}


def test_every_key_is_used():
    literal = set(strings())
    unused = [key for key in catalogue("en") if key not in literal and not any(pattern.fullmatch(key) for pattern in patterns())]
    assert unused == []


def test_every_column_heading_is_of_a_column_that_a_view_shows():
    shown = {text for text in strings() if re.fullmatch(r"[a-z0-9_]+", text)}
    assert [key for key in catalogue("en") if key.startswith("columns.") and key.removeprefix("columns.") not in shown] == []


def test_every_enumerated_value_has_its_words():
    """The closed lists of the layout that readers see."""
    lists = {"document_kind": "document_kind", "role": "department_role", "beneficiary": "beneficiary", "kind": "amount_kind", "per": "money_per"}
    lists |= {"side": "instrument_side", "money_group": "money_group", "comparator": "comparator", "unit": "money_unit"}
    schema = (ROOT / "data" / "schema.sql").read_text(encoding="utf-8")
    for column, kind in lists.items():
        allowed = re.findall(r"'([^']+)'", re.search(rf"create type {kind} as enum \(([^)]+)\)", schema)[1])
        assert [value for value in allowed if not has(f"value.{column}.{value}")] == [], column


def test_english_words_are_plain():
    assert {key: words for key, words in catalogue("en").items() if re.search("[“”‘’—…]", words)} == {}


def test_english_words_are_british():
    american = re.compile(r"\b(color|organization|organize\w*|center|labor|favor\w*|program|analyz\w+|behavior)\b", re.IGNORECASE)
    assert {key: words for key, words in catalogue("en").items() if american.search(AS_SPELT.sub("", words))} == {}


def test_chinese_words_are_simplified():
    convert = opencc.OpenCC("t2s").convert
    assert {key: words for key, words in catalogue("zh").items() if convert(words) != words} == {}


def test_chinese_words_have_chinese_quotes_and_stops():
    """A half-width comma, semicolon or question mark between Chinese characters is a slip."""
    slip = re.compile("[\u4e00-\u9fff][,;?!:][\u4e00-\u9fff]")
    assert {key: words for key, words in catalogue("zh").items() if slip.search(words) or '"' in words} == {}


@pytest.mark.parametrize("lang", ["en", "zh-Hans", "zh-Hant"])
def test_words_have_no_blanks_at_their_ends_unless_they_join(lang):
    """What joins parts may end with a blank; a sentence may not."""
    family = "en" if lang == "en" else "zh"
    blank = {key: words for key, words in catalogue(family).items() if words != words.strip() and len(words) > 20}
    assert {key: words for key, words in blank.items() if not key.endswith("report_body")} == {}


def test_traditional_words_are_derived():
    assert t("zh-Hant", "common.name") == "專精特新政策圖譜"
    assert t("zh-Hans", "common.name") == "专精特新政策图谱"


def test_an_unknown_key_is_an_error():
    with pytest.raises(KeyError):
        t("en", "common.nothing_of_that_name")


def test_every_filter_that_pages_name_has_its_heading():
    from ui.filters import SWITCHES
    from views.filters import FIXED, MANY

    assert [name for name in (*MANY, *SWITCHES) if not has(f"common.filter.{name}")] == []
    assert [f"{name}.{one}" for name, ids in FIXED.items() for one in ids if not has(f"value.{name}.{one}")] == []


def test_every_statement_that_counts_has_its_words():
    counted = {name.removesuffix("_counted") for name in queries.names() if name.endswith("_counted")}
    assert {name for name in counted if not has(f"common.counted.{name}")} == set()
