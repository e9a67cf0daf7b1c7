"""The goals of a draft as rows: their indicators and units, listed or proposed, and what the checks ask of each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ingest.cells import in_digits
from ingest.english import TO_TRANSLATE, marked, plain_english, slug
from ingest.model import DOUBTFUL, Target
from ingest.reference import ADDED, Reference, Row
from ingest.script import fold

BASELINE_ZH, BASELINE_EN = "文中所述基数（待人工表述）", "the stock that the text states (to be worded by a person)"
_NO_COUNTS = ("percent", "times", "yuan")
_UNITS_EN = {
    "个": ("item", "items"), "项": ("item", "items"), "件": ("item", "items"), "人": ("person", "people"), "名": ("person", "people"),
    "人次": ("attendance", "attendances"), "次": ("occasion", "occasions"), "台": ("machine", "machines"), "套": ("set", "sets"),
    "条": ("line", "lines"), "亩": ("mu", "mu"), "天": ("day", "days"), "小时": ("hour", "hours"), "平方米": ("square metre", "square metres"),
    "种": ("kind", "kinds"), "类": ("kind", "kinds"), "场": ("event", "events"), "期": ("session", "sessions"), "批": ("batch", "batches"),
}  # fmt: skip
_NUMBER = r"(?:\d[\d,.]*|[一二三四五六七八九十百千两]+)[百千万亿]*[余多]?"
_FIGURE = re.compile(
    rf"[到至]?20\d\d年[底末前]*|{_NUMBER}(?:[-—–~～至到]{_NUMBER})?(?:家次|人次|场次|平方米|个百分点|[家户个项件场类种名人台套条次批座处所期款元%‰倍])?(?:\(含\))?(?:及?以[上下内]|左右)?"
)
_FILLING = (
    "力争|争取|确保|每年|年均|新增|累计|达到|达|超过|超|突破|不少于|不低于|不超过|培育|建设|建成|打造|实现|推动|完成|组织|举办|开展|形成|引进|新建|"
    "认定|全市|全省|全县|全区|以上|左右|数量|总数|总量|分别|和|及|的|约|至|到|为|全年|各类|支持|服务|动态"
)
_EDGES = re.compile(rf"^(?:{_FILLING}|[^一-鿿A-Za-z0-9])+|(?:{_FILLING}|[^一-鿿A-Za-z0-9%）])+$")
LONGEST_NAME = 20


def named_thing(phrase: str) -> str:
    """Return what a goal's phrase counts, without figure and verbs; an empty text where nothing is left."""
    said, last = _FIGURE.sub("", fold(phrase)), ""
    while said != last:
        said, last = _EDGES.sub("", said), said
    return said[:LONGEST_NAME]


@dataclass
class Indicators:
    """The indicators and units that one document's goals use; those not listed are proposed."""

    reference: Reference
    indicators: list[Row] = field(default_factory=list)
    units: list[Row] = field(default_factory=list)

    def of(self, target: Target, category_id: str) -> tuple[str, str, str]:
        """Return indicator and unit of a goal, and how sure the indicator is."""
        unit = "times" if target.comparator == "double" else self._unit(target.unit)
        listed = next((row for row in self.reference.indicators if row["indicator_id"] == target.indicator), None)
        if listed and (unit == listed["unit_id"] or unit == "times"):
            return target.indicator, unit, target.sureness
        name = listed["name_zh"] if listed else named_thing(target.phrase) or "其他目标"
        return self._proposed(name, unit, category_id, listed), unit, DOUBTFUL

    def is_in_times(self, indicator_id: str) -> bool:
        """Tell an indicator that is only counted in times."""
        rows = [*self.reference.indicators, *self.indicators]
        return any(row["indicator_id"] == indicator_id and row["unit_id"] == "times" for row in rows)

    def _unit(self, said: str) -> str:
        rows = [*self.reference.units, *self.units]
        if any(row["unit_id"] == said for row in rows):
            return said
        made = f"unit-{slug(said)}"
        if not any(row["unit_id"] == made for row in rows):
            one, many = _UNITS_EN.get(said, (marked(said), marked(said)))
            self.units.append({"unit_id": made, "name_zh": said, "name_en_one": one, "name_en_many": many})
        return made

    def _proposed(self, name: str, unit: str, category_id: str, listed: Row | None) -> str:
        rows = [*self.reference.indicators, *self.indicators]
        if same := next((row for row in rows if row["name_zh"] == name and row["unit_id"] == unit), None):
            return same["indicator_id"]
        said = next(row for row in [*self.reference.units, *self.units] if row["unit_id"] == unit)
        unit_zh, unit_en = said["name_zh"], said["name_en_many"].removeprefix(TO_TRANSLATE).strip()
        if listed or name == "其他目标" or any(row["name_zh"] == name for row in rows):
            named = f"{name}（{unit_zh}）"
            if same := next((row for row in rows if row["name_zh"] == named), None):
                return same["indicator_id"]
        else:
            named = name
        stem = listed["indicator_id"].replace("_", "-") if listed else slug(name)
        indicator_id = _free(f"{stem}-{unit}" if named != name else f"goal-{stem}", {row["indicator_id"] for row in rows})
        english = plain_english(f"{listed['name_en']} ({unit_en})") if listed else f"{marked(name)} ({unit_en})"
        names = {row["name_en"].lower() for row in rows}
        english = english if english.lower() not in names else f"{english} {len(rows) + 1}"
        cells = (indicator_id, str(len(rows) + 1), named, english, unit, category_id)
        self.indicators.append(dict(zip(ADDED["indicators"], cells, strict=True)))
        return indicator_id


def _free(wanted: str, taken: set[str]) -> str:
    found, number = wanted, 2
    while found in taken:
        found, number = f"{wanted}-{number}", number + 1
    return found


def is_sound(target: Target) -> bool:
    """Tell a goal that the records can hold: a count is whole and above zero, a share at most a hundred."""
    values = [target.value] + ([target.value_high] if target.value_high is not None else [])
    if (
        min(values) <= 0
        or (target.value_high is not None and target.value_high <= target.value)
        or (target.comparator == "range") != (len(values) == 2)
    ):
        return False
    if target.unit == "percent":
        return max(values) <= 100 or target.indicator == "appeal_routing_speed"
    return target.unit in _NO_COUNTS or all(value == int(value) for value in values)


def for_each_tier(target: Target) -> Iterator[tuple[str, str]]:
    """Yield each tier that a figure holds for, and how sure that is; an empty text for none."""
    if target.indicator == "firms_in_tier" and not target.tiers:
        yield "any_sme", DOUBTFUL
    elif not target.tiers:
        yield "", target.sureness
    for tier in target.tiers:
        yield tier, target.sureness if len(target.tiers) == 1 else DOUBTFUL


def share_baselines(rows: list[dict[str, str]]) -> None:
    """Give a doubling and the figure reached in one passage one baseline."""
    for double in [row for row in rows if row["comparator"] == "double"]:
        same = [row for row in rows if all(row[name] == double[name] for name in ("path", "indicator_id", "tier_id"))]
        value = next((row["baseline_value"] for row in [double, *same] if row["baseline_value"]), "")
        for row in same:
            row.update(_baseline(value))


def _baseline(value: str) -> dict[str, str]:
    return {"baseline_value": value, "baseline_label_zh": BASELINE_ZH if value else "", "baseline_label_en": BASELINE_EN if value else ""}


def baseline(value: float | None, is_in_times: bool) -> dict[str, str]:
    """Return the cells of a goal's baseline; what is only counted in times has none."""
    return _baseline(in_digits(value) if value and value > 0 and not is_in_times else "")


def mark_repeats(rows: list[dict[str, str]]) -> list[str]:
    """Name in each goal that repeats an earlier one the first of them; return the ids of those that do."""
    found = []
    for place, row in enumerate(rows):
        same = (one for one in rows[:place] if not one["repeats_target_id"] and _repeats(row, one))
        if (first := next(same, None)) and not row["baseline_value"]:
            row["repeats_target_id"] = first["target_id"]
            found.append(row["target_id"])
    return found


def _repeats(row: dict[str, str], first: dict[str, str]) -> bool:
    names = ("indicator_id", "tier_id", "comparator", "value", "value_high", "unit", "per")
    years = {row["target_year"], first["target_year"]} - {""}
    return row["path"] != first["path"] and len(years) < 2 and all(row[name] == first[name] for name in names)
