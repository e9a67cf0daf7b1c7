"""The mark-up of native charts: series with their cells, marks, labels, axes. Places and sizes are px of the slide."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from briefing.slides.runs import FONTS, TAGS, Run, fill, plain, run
from briefing.slides.sizes import EMU, Box, points

SPACES = (
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
NOTHING = "<a:noFill/>"
NO_LINE = "<a:ln><a:noFill/></a:ln>"
UNSEEN = f"<c:spPr>{NOTHING}{NO_LINE}</c:spPr>"
NO_TICKS = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
CATEGORY, VALUE = 111, 222
SHOWN = "".join(f'<c:{name} val="0"/>' for name in ("showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"))
SAID = SHOWN.replace('showVal val="0"', 'showVal val="1"')


@dataclass(frozen=True)
class Label:
    """A mark's words: its place in the series, the mark-up of its paragraphs, where they stand (t, b, r,
    outEnd, inBase), and by what share of the chart lower."""

    place: int
    paragraphs: tuple[str, ...]
    position: str
    down: float = 0


@dataclass(frozen=True)
class Marks:
    """A series as it is drawn: cells of its name, categories or places, and values; look of all marks, of single ones, labels, lines to zero."""

    name: str
    name_ref: str
    value_ref: str
    values: tuple[float | None, ...]
    look: str
    points: dict[int, str] = field(default_factory=dict)
    labels: tuple[Label, ...] = ()
    stems: str = ""
    xs: tuple[float, ...] = ()
    x_ref: str = ""


@dataclass(frozen=True)
class Axis:
    """An axis: its format, letters, whether it is seen, its end, step and grid."""

    number_format: str = "General"
    size: float = 24
    colour: str = ""
    line: str = ""
    grid: str = ""
    shown: bool = True
    end: float | None = None
    step: float | None = None


def chart_space(inner: str, plot: Box, frame: Box, lang: str, colour: str) -> str:
    """Return a chart's part; plot is where its marks lie, frame the whole chart, both in px of the slide."""
    shares = ((plot.x - frame.x) / frame.w, (plot.y - frame.y) / frame.h, plot.w / frame.w, plot.h / frame.h)
    x, y, w, h = (f"{max(0.0, one):.6f}" for one in shares)
    layout = (
        '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>'
        f'<c:x val="{x}"/><c:y val="{y}"/><c:w val="{w}"/><c:h val="{h}"/></c:manualLayout></c:layout>'
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace {SPACES}><c:date1904 val="0"/><c:lang val="{TAGS[lang]}"/>'
        f'<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>{layout}{inner}{UNSEEN}</c:plotArea>'
        f'<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>{UNSEEN}{letters(24, colour, lang)}</c:chartSpace>'
    )


def letters(size: float, colour: str, lang: str, *, bold: bool = False) -> str:
    """Return how text is set."""
    style = f'<a:defRPr sz="{points(size)}" b="{int(bold)}">{fill(colour)}{FONTS}</a:defRPr>'
    return f'<c:txPr><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr>{style}</a:pPr><a:endParaRPr lang="{TAGS[lang]}"/></a:p></c:txPr>'


def bars(
    series: Sequence[Marks],
    categories: tuple[str, ...],
    category_ref: str,
    axes: tuple[Axis, Axis],
    lang: str,
    gap: int,
    *,
    looks: str,
    stacked: bool,
) -> str:
    """Return lying bars, the first category on top."""
    drawn = "".join(_series(place, one, _categories(categories, category_ref), number_format=looks) for place, one in enumerate(series))
    grouping = "stacked" if stacked else "clustered"
    return (
        f'<c:barChart><c:barDir val="bar"/><c:grouping val="{grouping}"/><c:varyColors val="0"/>{drawn}<c:gapWidth val="{gap}"/>'
        f'<c:overlap val="100"/>{_ids()}</c:barChart>{_category_axis(axes[0], lang, "l", reverse=True)}{_value_axis(axes[1], lang, "t")}'
    )


def dots(series: Sequence[Marks], categories: tuple[str, ...], category_ref: str, axes: tuple[Axis, Axis], lang: str, *, looks: str) -> str:
    """Return marks over categories."""
    drawn = "".join(
        _series(place, one, _categories(categories, category_ref), number_format=looks, after='<c:smooth val="0"/>')
        for place, one in enumerate(series)
    )
    return (
        f'<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>{drawn}<c:marker val="1"/>{_ids()}</c:lineChart>'
        f"{_category_axis(axes[0], lang, 'b')}{_value_axis(axes[1], lang, 'l')}"
    )


def lines(series: Sequence[Marks], axes: tuple[Axis, Axis], lang: str, *, looks: str) -> str:
    """Return lines through points with places of their own."""
    drawn = "".join(_series(place, one, "", number_format=looks, after='<c:smooth val="0"/>') for place, one in enumerate(series))
    first = _value_axis(axes[0], lang, "b", number=CATEGORY, other=VALUE, crossing="midCat")
    return (
        f'<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>{drawn}{_ids()}</c:scatterChart>{first}'
        f"{_value_axis(axes[1], lang, 'l', crossing='midCat')}"
    )


def _ids() -> str:
    return f'<c:axId val="{CATEGORY}"/><c:axId val="{VALUE}"/>'


def _series(place: int, marks: Marks, categories: str, *, number_format: str, after: str = "") -> str:
    """Return a series; what the format wants in an order of its own stands in that order."""
    name = f"<c:tx>{_texts(marks.name_ref, (marks.name,))}</c:tx>"
    single = "".join(f'<c:dPt><c:idx val="{one}"/>{look}</c:dPt>' for one, look in sorted(marks.points.items()))
    values = _numbers(marks.value_ref, marks.values, number_format)
    if marks.x_ref:
        data = f"<c:xVal>{_numbers(marks.x_ref, marks.xs, 'General')}</c:xVal><c:yVal>{values}</c:yVal>"
    else:
        data = f"<c:cat>{categories}</c:cat><c:val>{values}</c:val>"
    return f'<c:ser><c:idx val="{place}"/><c:order val="{place}"/>{name}{marks.look}{single}{_labels(marks.labels)}{marks.stems}{data}{after}</c:ser>'


def _labels(labels: Sequence[Label]) -> str:
    said = "".join(_label(one) for one in labels)
    return f"<c:dLbls>{said}{SHOWN}</c:dLbls>"


def _label(label: Label) -> str:
    text = f'<c:tx><c:rich><a:bodyPr wrap="none" anchor="ctr"/><a:lstStyle/>{"".join(label.paragraphs)}</c:rich></c:tx>'
    return f'<c:dLbl><c:idx val="{label.place}"/>{_moved(label.down)}{text}<c:dLblPos val="{label.position}"/>{SAID}</c:dLbl>'


def _moved(down: float) -> str:
    """Return the layout of a label that stands lower by a share of the chart's height."""
    return f'<c:layout><c:manualLayout><c:x val="0"/><c:y val="{down:.4f}"/></c:manualLayout></c:layout>' if down else "<c:layout/>"


def words(runs: Sequence[Run], lang: str, align: str) -> str:
    """Return a label's paragraph."""
    return f'<a:p><a:pPr algn="{align}"><a:defRPr/></a:pPr>{"".join(run(one, lang) for one in runs if one.text)}</a:p>'


def _categories(names: tuple[str, ...], ref: str) -> str:
    return _texts(ref, names)


def _texts(ref: str, texts: Sequence[str]) -> str:
    kept = "".join(f'<c:pt idx="{place}"><c:v>{escape(plain(text))}</c:v></c:pt>' for place, text in enumerate(texts))
    return f'<c:strRef><c:f>{escape(ref)}</c:f><c:strCache><c:ptCount val="{len(texts)}"/>{kept}</c:strCache></c:strRef>'


def _numbers(ref: str, values: Sequence[float | None], number_format: str) -> str:
    kept = "".join(f'<c:pt idx="{place}"><c:v>{value:.15g}</c:v></c:pt>' for place, value in enumerate(values) if value is not None)
    looks = f"<c:formatCode>{escape(number_format)}</c:formatCode>"
    return f'<c:numRef><c:f>{escape(ref)}</c:f><c:numCache>{looks}<c:ptCount val="{len(values)}"/>{kept}</c:numCache></c:numRef>'


def _category_axis(axis: Axis, lang: str, position: str, *, reverse: bool = False) -> str:
    orientation = "maxMin" if reverse else "minMax"
    labels = "low" if axis.shown else "none"
    return (
        f'<c:catAx><c:axId val="{CATEGORY}"/><c:scaling><c:orientation val="{orientation}"/></c:scaling><c:delete val="0"/>'
        f'<c:axPos val="{position}"/><c:numFmt formatCode="General" sourceLinked="0"/>{NO_TICKS}<c:tickLblPos val="{labels}"/>'
        f'<c:spPr>{_line(axis.line)}</c:spPr>{letters(axis.size, axis.colour, lang)}<c:crossAx val="{VALUE}"/><c:crosses val="autoZero"/>'
        '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/><c:noMultiLvlLbl val="1"/></c:catAx>'
    )


def _value_axis(axis: Axis, lang: str, position: str, *, number: int = VALUE, other: int = CATEGORY, crossing: str = "between") -> str:
    end = f'<c:max val="{axis.end:.15g}"/>' if axis.end is not None else ""
    grid = f"<c:majorGridlines><c:spPr>{_line(axis.grid)}</c:spPr></c:majorGridlines>" if axis.grid else ""
    step = f'<c:majorUnit val="{axis.step:.15g}"/>' if axis.step else ""
    scale = f'<c:scaling><c:orientation val="minMax"/>{end}<c:min val="0"/></c:scaling>'
    looks = escape(axis.number_format, {'"': "&quot;"})
    return (
        f'<c:valAx><c:axId val="{number}"/>{scale}<c:delete val="{int(not axis.shown)}"/><c:axPos val="{position}"/>{grid}'
        f'<c:numFmt formatCode="{looks}" sourceLinked="0"/>{NO_TICKS}<c:tickLblPos val="nextTo"/><c:spPr>{_line(axis.line)}</c:spPr>'
        f'{letters(axis.size, axis.colour, lang)}<c:crossAx val="{other}"/><c:crosses val="autoZero"/>'
        f'<c:crossBetween val="{crossing}"/>{step}</c:valAx>'
    )


def _line(colour: str, width: float = 2) -> str:
    return f'<a:ln w="{round(width * EMU)}">{fill(colour)}</a:ln>' if colour else NO_LINE
