"""What is read from one document: records with the phrase of each figure, and what became of every number."""

from dataclasses import dataclass, field

# How sure a rule is: the text says it; the rule infers it; several readings are possible and one was taken.
SURE, LIKELY, DOUBTFUL = "sure", "likely", "doubtful"


@dataclass(frozen=True)
class Span:
    """Where something stands: the path of a passage, first and last character in its text without white space."""

    path: str
    start: int
    end: int


@dataclass(frozen=True)
class Department:
    """One body of a measure: name_zh as written with its carried level, its role, the function its name stands for or None."""

    name: str
    role: str
    is_explicit: bool
    family: str | None


@dataclass(frozen=True)
class Measure:
    """One responsibility block, its departments in order."""

    path: str
    heading: str
    text: str
    departments: tuple[Department, ...]


@dataclass(frozen=True)
class Amount:
    """One amount of money or money-related percentage; whole yuan or percent."""

    span: Span
    phrase: str
    kind: str
    comparator: str
    value: float
    value_high: float | None
    unit: str
    per: str | None
    tiers: tuple[str, ...]
    base: str = ""
    is_lifetime: bool = False
    sureness: str = SURE


@dataclass(frozen=True)
class Target:
    """One quantified goal."""

    span: Span
    phrase: str
    indicator: str
    tiers: tuple[str, ...]
    comparator: str
    value: float
    value_high: float | None
    unit: str
    per: str | None
    target_year: int | None
    baseline_value: float | None
    is_cumulative: bool
    is_aspirational: bool
    numeric_in_text: bool
    sureness: str = SURE


@dataclass(frozen=True)
class Leftover:
    """A number that is neither, and why: a key of ingest.whys."""

    span: Span
    phrase: str
    why: str


@dataclass(frozen=True)
class Unexplained:
    """A number that no rule accounts for."""

    span: Span
    phrase: str


@dataclass(frozen=True)
class Clause:
    """One passage of the text as it is shown: its path, heading, text without white space, and whether it is a measure."""

    path: str
    heading: str
    text: str
    is_measure: bool


@dataclass(frozen=True)
class Identity:
    """What the document is. Dates are ISO or None; level is one of the regions' levels or None."""

    title: str
    doc_number: str | None = None
    issuer: str | None = None
    issued_on: str | None = None
    printed_on: str | None = None
    effective_on: str | None = None
    expires_on: str | None = None
    region: str | None = None
    level: str | None = None
    parent: str | None = None
    implements: str | None = None
    rider: str | None = None


@dataclass(frozen=True)
class Warning:
    """One thing to look at: key and values of a sentence in the catalogues, and where it is."""

    key: str
    path: str
    values: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Draft:
    """One document as read. dropped holds (line, why) of what is no part of the policy."""

    identity: Identity
    clauses: tuple[Clause, ...]
    measures: tuple[Measure, ...]
    amounts: tuple[Amount, ...]
    targets: tuple[Target, ...]
    leftovers: tuple[Leftover, ...]
    unexplained: tuple[Unexplained, ...]
    dropped: tuple[tuple[str, str], ...]
    warnings: tuple[Warning, ...] = ()
    numbers: int = 0
