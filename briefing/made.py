"""A slide made for a language: its words, rows and proof, as every form of a briefing needs them."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, replace

import queries
from briefing import words
from briefing.model import Briefing, Slide
from text import dates, paths
from text.languages import in_script
from views import clause_card, filters, scope
from views.catalogue import view_by_id
from views.context import Context
from views.sources import source_line
from views.view import Rows, View

# px of a slide; what a plot on it may measure.
WIDTH, HEIGHT = 1920, 1080


@dataclass(frozen=True)
class Made:
    """A slide's parts. rows is empty where the filters leave nothing: the headline is then the view's question."""

    view: View
    slide: Slide
    context: Context
    rows: Rows
    headline: str
    subtitle: str
    source: str
    # The records behind the slides of one briefing, by id, where they were asked for together.
    known: Mapping[str, clause_card.Row] | None = None

    @property
    def note(self) -> str:
        """The presenter's own note, else the story's words."""
        return self.slide.note or words.note(self.slide, self.context)


@dataclass(frozen=True)
class Proof:
    """One record behind a slide: where it stands and the phrase that carries its figure."""

    record_id: str
    document_number: str
    clause: str
    name: str
    figure: str
    phrase: str
    citation: str


def made(slide: Slide, *, lang: str, today: datetime.date, mode: str = "light") -> Made:
    """Return the slide made in a language, on a day."""
    view = view_by_id(slide.view)
    context = _context(slide, lang, today, mode)
    rows = view.rows(context)
    if not rows:
        empty = context.t("common.empty", filters=context.filters_in_words)
        return Made(view, slide, context, rows, slide.headline or view.words("question", context), empty, "")
    headline = slide.headline or view.finding(rows, context)
    subtitle = " · ".join(filter(None, (view.words("subtitle", context), scope.in_words(context, view.ranking))))
    return Made(view, slide, context, rows, headline, subtitle, source_line(view, rows, context))


def all_made(briefing: Briefing, *, lang: str, today: datetime.date, mode: str = "light") -> list[Made]:
    """Return the slides of a briefing made, the records behind all of them asked for at once."""
    found = [made(slide, lang=lang, today=today, mode=mode) for slide in briefing.slides]
    ids = dict.fromkeys(record_id for one in found for record_id in _record_ids(one))
    known = {row["record_id"]: row for row in clause_card.records(list(ids))}
    return [replace(one, known=known) for one in found]


def _context(slide: Slide, lang: str, today: datetime.date, mode: str) -> Context:
    built = queries.rows("build_by_itself")[0]
    context = Context(lang=lang, mode=mode, today=today, selection=slide.selection, records_as_of=built["records_as_of"])
    return replace(context, filters_in_words=filters.in_words(slide.selection, lang))


def proofs(made: Made) -> list[Proof]:
    """Return the records behind a slide, each once, in the order in which its rows name them."""
    ids = _record_ids(made)
    rows = clause_card.records(ids) if made.known is None else [made.known[one] for one in ids if one in made.known]
    return [_proof(row, made.context) for row in rows]


def _record_ids(made: Made) -> list[str]:
    return list(dict.fromkeys(record_id for row in made.rows for record_id in row.get("record_ids") or []))


def _proof(row: clause_card.Row, context: Context) -> Proof:
    return Proof(
        record_id=row["record_id"],
        document_number=in_script(row["document_number"], context.lang),
        clause=paths.shown(row["path"], context.lang) if row["path"] else "",
        name=clause_card.name(row, context),
        figure=clause_card.figure(row, context),
        phrase=in_script(row["phrase_zh"] or "", context.lang),
        citation=clause_card.citation(row, context),
    )


def as_of(context: Context) -> str:
    """Return the day of viewing as slides say it."""
    return dates.date(context.today, context.lang)
