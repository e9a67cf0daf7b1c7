"""Ids and English names as far as rules can make them; what a person has to word carries a mark."""

import re

from pypinyin import lazy_pinyin

# English texts of the records hold no Chinese: a mark stands where a translation is missing.
TO_TRANSLATE = "[to be translated]"


def syllables(words: str) -> list[str]:
    """Return the syllables of Chinese words in plain letters; other letters and digits as they are, signs left out."""
    said = lazy_pinyin(re.sub(r"[^0-9A-Za-z一-鿿]", "", words), errors="default")
    return [re.sub("[^a-z0-9]", "", one.lower().replace("ü", "v")) for one in said if one.isascii()]


def slug(words: str, most: int = 8) -> str:
    """Return words as an id: at most so many syllables, joined by hyphens, a letter first."""
    made = "-".join(one for one in syllables(words)[:most] if one)
    return made if re.match("[a-z]", made) else f"x-{made}".rstrip("-")


def joined(words: str) -> str:
    """Return the name of a place in letters, without hyphens: lanzhou."""
    made = "".join(syllables(words))
    return made if re.match("[a-z]", made) else f"x{made}"


def marked(words: str = "") -> str:
    """Return the mark of a missing translation, with the sound of the Chinese words where there are any."""
    return f"{TO_TRANSLATE} {' '.join(syllables(words)[:12])}".strip()


def plain_english(text: str) -> str:
    """Return an English text without what English records may not hold: Chinese, curly quotes, dashes, doubled spaces."""
    text = re.sub("[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]", "", text)
    text = text.translate(str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "—": "-", "…": ""}))
    return re.sub(r"\s+", " ", text).strip()
