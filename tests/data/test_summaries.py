"""The summaries of a measure state the same numbers in both languages, those of its text, and share no sentence with it."""

import csv
import os
import pathlib
import re
import warnings

import pytest

from data.audit.numbers import find_figures
from data.audit.text import Policy, read_policy, squeeze

DOCUMENTS = pathlib.Path(__file__).parents[2] / "data" / "documents"
# So many characters in a row, white space and punctuation left out, are no longer the project's own words.
SHARED_RUN = 20

WORDS = {
    "zero": 0, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "second": 2, "third": 3, "hundred": 100, "thousand": 1_000,
}  # fmt: skip
MULTIPLIERS = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
ENGLISH_NUMBER = re.compile(
    rf"(?<![\w.])(?P<digits>\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?)(?:[ -](?P<times>{'|'.join(MULTIPLIERS)})\b)?|\b(?P<word>{'|'.join(WORDS)})\b",
    re.IGNORECASE,
)
NO_CHARACTER = re.compile(r"[^0-9A-Za-z一-鿿]+")


def measures() -> list[pytest.param]:
    """Return every recorded measure, with its document."""
    found = []
    for path in sorted(DOCUMENTS.glob("*/measures.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            found += [pytest.param({"document_id": path.parent.name, **row}, id=row["measure_id"]) for row in csv.DictReader(file)]
    return found


every_measure = pytest.mark.parametrize("measure", measures())


@pytest.fixture(scope="module")
def policies() -> dict[str, Policy]:
    """Return the policies in the official texts; without them nothing is compared, and the run says so."""
    given = os.environ.get("SOURCES_DIR")
    if not given:
        said = "NOT PROVED: set SOURCES_DIR to the folder of official texts to compare the summaries with them."
        warnings.warn(said, stacklevel=1)
        pytest.skip(said)
    names = [path.parent.name for path in DOCUMENTS.glob("*/measures.csv")]
    return {name: read_policy((pathlib.Path(given) / f"{name}.txt").read_text(encoding="utf-8-sig")) for name in names}


def chinese_numbers(text: str) -> set[float]:
    """Return the numbers of a Chinese text; a written 一 (一站式, 一带一路) counts nothing, a 1 does."""
    body = squeeze(text)
    found = set()
    for figure in find_figures(body):
        in_digits = body[figure.start].isdecimal()
        values = () if figure.is_wording else (figure.value, figure.value_high)
        found |= {value for value in values if value is not None and (in_digits or value != 1)}
    return found


def english_numbers(text: str) -> set[float]:
    """Return the numbers of an English text; a written one (one-stop, national ones) counts nothing, a 1 does."""
    found = set()
    for match in ENGLISH_NUMBER.finditer(text):
        if match["word"]:
            found.add(float(WORDS[match["word"].lower()]))
        else:
            times = MULTIPLIERS[match["times"].lower()] if match["times"] else 1
            found.add(round(float(match["digits"].replace(",", "")) * times, 6))
    return found


def longest_shared_run(summary: str, text: str) -> str:
    """Return the longest run of characters that a summary has from a text."""
    own, official = NO_CHARACTER.sub("", summary), NO_CHARACTER.sub("", text)
    longest = ""
    for start in range(len(own)):
        while (run := own[start : start + len(longest) + 1]) in official and len(run) > len(longest):
            longest = run
    return longest


@pytest.mark.parametrize(
    ("chinese", "english", "numbers"),
    [
        ("每家最多奖150万元", "up to RMB 1.5 million each", {1_500_000}),
        ("150万元至500万元", "RMB 1.5 million to 5 million", {1_500_000, 5_000_000}),
        ("总额至多2亿元", "at most RMB 200 million", {200_000_000}),
        ("5G基站不少于4.5万个", "at least 45,000 5G base stations", {5, 45_000}),
        ("担保费率1.5%以下", "a guarantee fee rate of 1.5% or below", {1.5}),
        ("每年1至2家", "1 to 2 a year", {1, 2}),
        ("八大产业集群的一批企业，享受一站式服务", "a group of firms in eight clusters, with one-stop services", {8}),
        ("省、市两级", "at two levels", {2}),
        ("不合格产品清零", "substandard products down to zero", {0}),
    ],
)
def test_numbers_are_read_alike_in_both_languages(chinese: str, english: str, numbers: set[float]) -> None:
    """万, 亿, million and numerals in words come to the same numbers."""
    assert (chinese_numbers(chinese), english_numbers(english)) == (numbers, numbers)


def test_a_shared_run_is_found_across_punctuation() -> None:
    """Punctuation and white space neither hide a run nor count in it."""
    assert longest_shared_run("支持企业，建设 平台。", "鼓励和支持企业建设平台") == "支持企业建设平台"


@every_measure
def test_both_summaries_state_the_same_numbers(measure: dict[str, str]) -> None:
    """No figure is in one language only."""
    assert english_numbers(measure["summary_en"]) == chinese_numbers(measure["summary_zh"])


@every_measure
def test_summaries_state_the_numbers_of_their_text(measure: dict[str, str], policies: dict[str, Policy]) -> None:
    """No figure is added to those of the text, and none of them is left out."""
    passage = policies[measure["document_id"]].passage(measure["path"])
    assert chinese_numbers(measure["summary_zh"]) == chinese_numbers(passage.text)


@every_measure
def test_summaries_are_in_own_words(measure: dict[str, str], policies: dict[str, Policy]) -> None:
    """No run of a summary is as long as a sentence of the document's text."""
    text = "".join(passage.text for passage in policies[measure["document_id"]].passages)
    run = longest_shared_run(measure["summary_zh"], text)
    assert len(run) < SHARED_RUN, run
