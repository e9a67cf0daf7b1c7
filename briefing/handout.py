"""A briefing as a PDF to print: a page or more a slide, its chart, the note, the source, and the clauses behind it."""

import datetime
import functools
import math
from collections.abc import Callable
from typing import Any

import plotly.graph_objects as go
import typst

import queries
from briefing import words
from briefing.forms import Cell, Table, form
from briefing.made import Made, Proof, all_made, proofs
from briefing.model import Briefing
from briefing.paper import printed
from briefing.svg import svg
from text.catalogue import t
from text.cells import columns_wide
from text.languages import in_script
from views.context import Context
from views.documents import citations
from views.sources import as_of

SANS = ("Source Han Sans SC", "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei")
# Traditional characters have shapes of their own; what lacks them follows.
TRADITIONAL = (
    *("Source Han Sans HC", "Noto Sans HK", "Noto Sans CJK HK", "PingFang HK"),
    *("Source Han Sans TC", "Noto Sans TC", "Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei"),
)
LANGUAGE = {"en": ("en", "gb"), "zh-Hans": ("zh", "cn"), "zh-Hant": ("zh", "hk")}
# px of a plot as wide as a page's text, and the height that a page has for it.
WIDTH, HEIGHT = 900, 860
# Letters that a table's column has at least, and at most for one word, with room beside it; a text of n letters gets a few times the
# root of n.
NARROWEST, WIDEST, WIDER, LENGTHENS = 8, 16, 1.35, 4

Plain = dict[str, Any]


class NoFont(Exception):
    """No font with Chinese characters is installed; the text says in a reader's language what to install."""


def handout(briefing: Briefing, *, lang: str, today: datetime.date, progress: Callable[[int, int], None] = lambda done, of: None) -> bytes:
    """Return the briefing as a PDF; NoFont where there are no Chinese letters to set it in."""
    families = fonts(lang)
    context = Context(lang=lang, today=today, records_as_of=queries.rows("build_by_itself")[0]["records_as_of"])
    cited = _cited(context)
    slides = []
    for place, one in enumerate(all_made(briefing, lang=lang, today=today)):
        progress(place, len(briefing.slides))
        slides.append(_slide(one, families, cited))
    pdf = printed(_frame(words.title(briefing, lang), context, families) | {"slides": slides})
    progress(len(slides), len(slides))
    return pdf


def fonts(lang: str) -> list[str]:
    """Return the families to set a language in, those that are installed; NoFont where there are none."""
    installed = set(_fonts().families())
    found = [one for one in ((*TRADITIONAL, *SANS) if lang == "zh-Hant" else SANS) if one in installed]
    if not found:
        raise NoFont(t(lang, "briefing.handout.no_font"))
    return found


@functools.cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(include_embedded_fonts=False)


def _frame(title: str, context: Context, families: list[str]) -> Plain:
    """Return what stands on the title page and around every other."""
    language, region = LANGUAGE[context.lang]
    own = {name: context.t(f"briefing.handout.{name}") for name in ("contents", "proofs", "note", "no_slides")}
    own |= {
        "page": context.t("briefing.handout.page", page="|", of="|").split("|"),
        "quotes": context.t("briefing.handout.quoted", phrase="|").split("|"),
    }
    notes = [context.t("briefing.handout.signs"), context.t("sources.unofficial"), context.t("sources.officials")]
    day = {"year": context.today.year, "month": context.today.month, "day": context.today.day}
    return {
        "title": title,
        "product": context.t("common.name"),
        "as_of": as_of(context),
        "notes": notes,
        "words": own,
        "fonts": families,
        "lang": language,
        "region": region,
        "day": day,
    }


def _cited(context: Context) -> dict[str, str]:
    """Return each document's number → its citation."""
    rows = queries.rows("documents_by_number", regions=None, documents=None, most=None)
    return {in_script(row["document_number"], context.lang): citations.in_chinese(row, context) for row in rows}


def _slide(made: Made, families: list[str], cited: dict[str, str]) -> Plain:
    texts = {"headline": made.headline, "subtitle": made.subtitle, "note": made.note, "source": made.source}
    return texts | {"proofs": _by_document(proofs(made), cited)} | (_picture(made, families) if made.rows else {})


def _picture(made: Made, families: list[str]) -> Plain:
    """Return a figure of nothing but words as a table that flows over pages, anything else as a chart."""
    figure = made.view.figure(made.rows, made.context.at(WIDTH, HEIGHT))
    found = form(made) if _is_words(figure) else None
    if isinstance(found, Table):
        return {"table": _table(found)}
    height = figure.layout.height
    return {"chart": svg(figure, WIDTH, height, font=", ".join(families)), "share": min(1.0, HEIGHT / height)}


def _is_words(figure: go.Figure) -> bool:
    """Whether a figure shows texts only; places to click are not seen."""
    return all(trace.type == "scatter" and (trace.mode == "text" or trace.marker.opacity == 0) for trace in figure.data)


def _table(found: Table) -> Plain:
    many = len(found.headings)
    marks, centred = found.marks or ("",) * many, found.centred or (False,) * many
    headings = [vars(Cell(one, strong=True, mark=mark)) for one, mark in zip(found.headings, marks, strict=True)]
    rows = [[vars(cell) for cell in row] for row in found.rows]
    return {"headings": headings, "shares": _shares(found), "centred": list(centred), "rows": rows, "left_out": found.left_out}


def _shares(found: Table) -> list[float]:
    """Return the columns' shares of the width; where none are said, by what stands in them: long texts get more, but not all."""
    if len(set(found.shares)) > 1:
        return list(found.shares)
    columns = [[heading, *(row[place].text for row in found.rows if len(row) > place)] for place, heading in enumerate(found.headings)]
    return [max(_longest_word(texts), LENGTHENS * math.sqrt(sum(map(columns_wide, texts)) / len(texts))) for texts in columns]


def _longest_word(texts: list[str]) -> float:
    """Return the letters that a column's longest word takes; Chinese breaks anywhere."""
    words_of = (word for text in texts for word in text.split())
    return max(NARROWEST, *(WIDER * min(len(word), WIDEST) for word in words_of if columns_wide(word) == len(word)), 0)


def _by_document(found: list[Proof], cited: dict[str, str]) -> list[Plain]:
    """Return each document's citation, whole but for the clause, and its records in their order."""
    numbers = dict.fromkeys(proof.document_number for proof in found)
    return [{"citation": cited[one], "records": [_record(proof) for proof in found if proof.document_number == one]} for one in numbers]


def _record(proof: Proof) -> Plain:
    return {"clause": proof.clause, "name": proof.name, "figure": proof.figure, "phrase": proof.phrase}
