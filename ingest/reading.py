"""From the lines of a file to a draft: every step in order, every number accounted for once."""

from collections.abc import Callable, Iterator

from data.audit.numbers import Figure, find_figures
from data.audit.place import Place
from ingest import explain
from ingest.amounts import read_amount
from ingest.blocks import Passage, passages
from ingest.clean import Dropped, clean
from ingest.context import Context, parts_after, unit_of
from ingest.families import family_of
from ingest.forms import Line, read_lines
from ingest.identity import identify
from ingest.lists import banded, listed, shared
from ingest.model import Amount, Clause, Department, Draft, Leftover, Measure, Span, Target, Unexplained
from ingest.names import FIRST_LEADS, Named, assign, read_bracket
from ingest.outline import dropped, outline
from ingest.phrases import phrase_span
from ingest.script import fold, squeeze
from ingest.targets import read_targets
from ingest.tree import grow
from ingest.warn import warnings

Step = Callable[[str], None]


def read_file(name: str, content: bytes, step: Step = lambda name: None) -> Draft:
    """Return the draft of a file. step is told the name of each stage as it begins. Raises Refused for what cannot be read."""
    step("lines")
    return read(read_lines(name, content), step)


def read_text(text: str, step: Step = lambda name: None) -> Draft:
    """Return the draft of a text that was typed or pasted."""
    return read([Line(line, is_broken=True) for line in text.splitlines()], step)


def read(lines: list[Line], step: Step = lambda name: None) -> Draft:
    """Return the draft of lines. Raises Refused where they hold no policy."""
    step("text")
    paragraphs, furniture = clean(lines)
    found = outline(paragraphs)
    step("clauses")
    read_passages = [_title(found.title), *passages(grow(found.body))]
    step("departments")
    measures = _measures(read_passages)
    step("figures")
    account = _Account(read_passages)
    step("document")
    text = "".join(one.folded for one in read_passages[1:])
    tail = "".join(one.folded for one in read_passages if one.path.startswith("tail") or one.path.endswith("#rest"))
    identity = identify(found, text, tail, [one.text for one in furniture])
    left_out: list[Dropped] = [*furniture, *dropped(found)]
    paths = {one.path for one in measures}
    clauses = tuple(Clause(one.path, one.heading, one.text, one.path in paths) for one in read_passages)
    draft = Draft(
        identity,
        clauses,
        measures,
        tuple(account.amounts),
        tuple(account.targets),
        tuple(account.leftovers),
        tuple(account.unexplained),
        tuple((one.text, one.why) for one in left_out),
        numbers=account.numbers,
    )
    return _with_warnings(draft)


def _with_warnings(draft: Draft) -> Draft:
    from dataclasses import replace

    return replace(draft, warnings=tuple(warnings(draft)))


def _title(title: str) -> Passage:
    text = squeeze(title)
    return Passage("title", "", text, fold(text))


def _measures(read_passages: list[Passage]) -> tuple[Measure, ...]:
    """Return the measures: the blocks that say who answers, or each innermost clause where none does."""
    own = [one for one in read_passages if one.answers is not None]
    if not own:
        own = [one for one in read_passages if one.is_leaf and one.path not in ("preamble", "tail", "title") and not one.path.endswith("#rest")]
        own = [one for one in own if len(one.text) > len(one.heading) + 4]
    first_leads = any(FIRST_LEADS.search(one.folded) for one in read_passages)
    bodies = assign([read_bracket(one.answers or "") for one in own], first_leads)
    text = "".join(one.text for one in own)
    return tuple(
        Measure(one.path, one.heading, one.text, tuple(_department(body, text) for body in named)) for one, named in zip(own, bodies, strict=True)
    )


def _department(body: Named, text: str) -> Department:
    """Return a body with its name as written: brackets in it keep their width."""
    place = fold(text).find(body.name) if "(" in body.name else -1
    name = text[place : place + len(body.name)] if place >= 0 else body.name
    return Department(name, body.role, body.is_explicit, family_of(body.name))


class _Account:
    """What became of every number of the passages."""

    def __init__(self, read_passages: list[Passage]) -> None:
        self.amounts: list[Amount] = []
        self.targets: list[Target] = []
        self.leftovers: list[Leftover] = []
        self.unexplained: list[Unexplained] = []
        self.numbers = 0
        headings = {one.path.split("#")[0]: one.heading for one in read_passages}
        for passage in read_passages:
            self._read(passage, "".join(_over(passage.path, headings)))

    def _read(self, passage: Passage, headings: str) -> None:
        figures = banded(passage.folded, shared(passage.folded, find_figures(passage.folded)))
        places = listed(passage.folded, figures)
        before: list[Context] = []
        for figure in figures:
            self.numbers += 1
            context = _context(passage, figure)
            self._account(context, places.get(figure.start), headings, _rate_stands(before, context, self.amounts))
            before.append(context)

    def _account(self, context: Context, where, headings: str, rate_before: bool) -> None:
        if why := explain.before_records(context):
            self._leave(context, why)
            return
        amount = read_amount(context, where, rate_before)
        targets = read_targets(context, where, headings) if amount is None or amount.kind == "fee_rate_cap" else []
        if amount:
            self.amounts.append(amount)
        if targets and (not amount or targets[0].is_aspirational or "降" in context.before):
            self.targets += targets
        elif not amount:
            self._leave(context, explain.after_records(context))

    def _leave(self, context: Context, why: str | None) -> None:
        start, end = phrase_span(context)
        span, phrase = Span(context.passage.path, context.figure.start, context.figure.end), context.passage.text[start:end]
        if why:
            self.leftovers.append(Leftover(span, phrase, why))
        else:
            self.unexplained.append(Unexplained(span, phrase))


def _context(passage: Passage, figure: Figure) -> Context:
    unit, counter = unit_of(passage.folded, figure)
    return Context(passage, figure, unit, counter, Place(passage.folded, figure, passage.heading_end))


def _rate_stands(before: list[Context], context: Context, amounts: list[Amount]) -> bool:
    """Tell whether a rate stands before a sum under the same receiver: in its clause, or in the sentence that it goes on from."""
    import re

    rates = {one.span.start for one in amounts if one.span.path == context.passage.path and one.kind in ("rate", "interest_subsidy")}
    begin = context.figure.start - len(context.place.clause)
    if any(begin <= one.figure.start < context.figure.start and one.figure.start in rates for one in before):
        receiver = max((match.start() for match in re.finditer("(?<![针面应相绝核])对(?!该|其|接|口|标)", context.place.clause)), default=-1)
        return any(one.figure.start in rates and one.figure.start >= begin + max(receiver, 0) for one in before)
    sentence = context.sentence_before + context.own
    continues = (
        re.match(r"(?:,|;)?(?:同一|单个|单户|单家|每家|每户|每个|单项|最高|年度|累计|上述|该|补助|奖励|补贴|支持|资助|贴息|总额|每年|每一)", sentence)
        is not None
    )
    if not continues:
        return False
    start = begin - len(context.previous_sentence) - 2
    return any(start <= one.figure.start < begin and one.figure.start in rates for one in before)


def _over(path: str, headings: dict[str, str]) -> Iterator[str]:
    """Yield the headings over a path, its own included."""
    steps = path.split("#")[0].split(".")
    for place in range(len(steps)):
        yield headings.get(".".join(steps[: place + 1]), "") + "|"


__all__ = ["parts_after", "read", "read_file", "read_text"]
