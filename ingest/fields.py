"""What a measure is about and by which means it works, guessed from the words of its heading and text."""

import pathlib
import re
import tomllib

from ingest.model import DOUBTFUL, LIKELY, SURE, Measure

WORDS = tomllib.loads((pathlib.Path(__file__).parent / "words" / "fields.toml").read_text(encoding="utf-8"))
_CATEGORIES = {name: (re.compile(said["heading"]), re.compile(said["text"])) for name, said in WORDS["categories"].items()}
_INSTRUMENTS = {name: re.compile(words) for name, words in WORDS["instruments"].items()}
# The means that an amount itself tells, by its kind.
OF_KINDS = {
    "award": "award",
    "rate": "cost_subsidy",
    "rate_cap": "cost_subsidy",
    "interest_subsidy": "interest_subsidy",
    "annual_pool": "annual_pool",
    "fee_rate_cap": "fee_ceiling",
    "relaxation": "relaxation",
}
MOST_INSTRUMENTS = 4
HEADING_COUNTS = 5


def category_of(measure: Measure) -> tuple[str, str, list[str]]:
    """Return the category of a measure, how sure it is, and further categories that its heading names."""
    scores, headed = {}, []
    for name, (head, text) in _CATEGORIES.items():
        hits = len(head.findall(measure.heading))
        headed += [name] * (hits > 0)
        scores[name] = HEADING_COUNTS * min(1, hits) + min(4, len(text.findall(measure.text)))
    best = max(scores, key=lambda name: scores[name])
    if not scores[best]:
        return "services", DOUBTFUL, []
    sureness = SURE if headed == [best] else LIKELY if best in headed else DOUBTFUL
    return best, sureness, [name for name in headed if name != best][:2]


def instruments_of(measure: Measure, kinds: list[str]) -> tuple[list[str], str]:
    """Return by which means a measure works, the main one first, and how sure that is. kinds are those of its amounts."""
    by_money = [OF_KINDS[kind] for kind in kinds if kind in OF_KINDS]
    found = [(len(pattern.findall(measure.heading)) * 3 + len(pattern.findall(measure.text)), name) for name, pattern in _INSTRUMENTS.items()]
    by_words = [name for count, name in sorted(found, key=lambda one: -one[0]) if count]
    said = list(dict.fromkeys([*by_money, *by_words]))[:MOST_INSTRUMENTS]
    return (said, LIKELY) if said else (["coordination"], DOUBTFUL)
