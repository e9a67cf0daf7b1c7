"""Every key that the engine names has a sentence in each language, and every sentence is named."""

import ast
import pathlib
import re
import string

import opencc
import pytest

from ingest.errors import Refused
from ingest.model import Warning
from ingest.sentences import catalogue, refusal, rule, sentence, stage, warning

ROOM = pathlib.Path(__file__).parents[2] / "ingest"
CALLS = {"Refused": "refused", "Warning": "warning", "step": "stage"}
# Keys that are made at run time.
MADE = {f"warning.no_{name}" for name in ("doc_number", "issuer", "issued_on", "region")} | {"refused.locked", "refused.damaged"}


def named() -> set[str]:
    """Return the keys that the code names outright: of refusals, warnings and stages, and the rules among its texts."""
    found, texts = set(MADE), set()
    for path in sorted(ROOM.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                kind = CALLS.get(getattr(node.func, "id", ""))
                found |= {f"{kind}.{node.args[0].value}"} if kind else set()
            texts |= {str(node.value)} if isinstance(node, ast.Constant) else set()
    return found | {key for key in catalogue("en") if key.startswith("rule.") and key.removeprefix("rule.") in texts}


def test_both_languages_have_the_same_keys_and_values():
    english, chinese = catalogue("en"), catalogue("zh")
    assert set(english) == set(chinese)
    assert {key for key in english if fields(english[key]) != fields(chinese[key])} == set()


def fields(words: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(words) if name}


def test_every_key_has_a_sentence_and_every_sentence_a_key():
    assert named() == set(catalogue("en"))


def test_every_rule_that_guessed_has_words(ingested):
    from tests.ingest.texts import ALL

    used = {row["rule"] for text in ALL.values() for row in ingested(text).guesses}
    assert {name for name in used if f"rule.{name}" not in catalogue("en")} == set()
    assert len(used) > 15


def test_english_is_plain_and_british():
    words = catalogue("en")
    assert {key for key, said in words.items() if re.search("[“”‘’—…]|[一-鿿]", said)} == set()
    assert {key for key, said in words.items() if re.search(r"\b(color|organiz\w+|center|recognize)\b", said)} == set()


def test_chinese_is_simplified_with_chinese_signs():
    words = catalogue("zh")
    assert {key for key, said in words.items() if opencc.OpenCC("t2s").convert(said) != said} == set()
    assert {key for key, said in words.items() if re.search("[一-鿿][,;?!:]", said) or '"' in said} == set()


@pytest.mark.parametrize(
    ("lang", "said"),
    [("en", "Files of less than 20 MB"), ("zh-Hans", "只能读取小于20 MB的文件"), ("zh-Hant", "只能讀取小於20 MB的文件")],
)
def test_a_refusal_is_said_in_the_readers_language(lang, said):
    assert said in refusal(lang, Refused("too_large", megabytes=20))


def test_warnings_stages_and_rules_are_said():
    assert warning("en", Warning("doubling", "一", {"baseline": 713.0, "doubled": 1426.0, "stated": 1400.0})) == (
        "The baseline 713 doubled is 1426, the text states 1400."
    )
    assert stage("zh-Hans", "figures") == "逐一核对数字"
    assert rule("en", "no_number") == "The text gives no number"


def test_braces_in_a_value_stay_as_they_are():
    assert warning("en", Warning("doubtful", "一", {"phrase": "{x}"})) == "This figure can be read in several ways: {x}"


def test_an_unknown_key_is_an_error():
    with pytest.raises(KeyError):
        sentence("en", "refused.nothing_of_that_name")
