"""Whatever is selected, every finding of every view holds two numbers or names its clause; a silent document its number."""

import re
from dataclasses import replace

import pytest

import queries
from views.catalogue import PAGES
from views.context import Context
from views.cultivation_funnels import giants_by_region, goals_by_indicator, pace_by_goal
from views.dashboard.findings import VIEWS as OFFERED
from views.dashboard.findings import findings
from views.department_workloads import bodies_per_measure, workloads
from views.selection import Selection

VIEWS = [view for page in PAGES for view in page.views]
REGIONS = [row["region_id"] for row in queries.rows("regions_by_order")]
CATEGORIES = [row["option_id"] for row in queries.rows("options_by_filter") if row["filter"] == "category"]
GRID = [
    {},
    *({"regions": (region,)} for region in REGIONS),
    *({"categories": (category,)} for category in CATEGORIES),
    *({"regions": (region,), "categories": (category,)} for region in REGIONS for category in CATEGORIES),
]
NUMBER = {
    "en": re.compile(r"\d[\d.,]*|\b(one of|both|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b", re.IGNORECASE),
    "zh-Hans": re.compile(r"\d[\d.,]*|一(?=份)|(?<!单)[二两三四五六七八九十]+(?=[个项份地省市家条类级笔件种对处])"),
}
CLAUSE = re.compile(r"[一二三四五六七八九十]\.\([一二三四五六七八九十]|〔20\d\d〕\d+号|[(（](preamble|序言)")


def holds(sentence: str, lang: str) -> bool:
    return len(NUMBER[lang].findall(sentence)) > 1 or bool(CLAUSE.search(sentence))


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.id)
def test_every_finding_holds_two_numbers_or_names_where_it_stands(view):
    said, lacking = set(), {}
    for chosen in GRID:
        context = Context(selection=Selection(**chosen))
        rows = view.rows(context)
        for lang in NUMBER if rows else ():
            sentence = view.finding(rows, replace(context, lang=lang))
            said.add(sentence)
            lacking |= {} if holds(sentence, lang) else {sentence: chosen}
    assert len(said) > 1
    assert lacking == {}


@pytest.mark.parametrize(
    ("view", "lang", "chosen", "sentence"),
    [
        (pace_by_goal, "en", {"regions": ("guangdong",)}, "Guangdong states numbers of firms to reach and no baseline (一.(二))"),
        (pace_by_goal, "zh-Hant", {"regions": ("guangdong",)}, "廣東有目標數，未載明現有數（一.(二)）"),
        (pace_by_goal, "en", {"regions": ("guangzhou",)}, "Guangzhou states no number of firms to reach (穗府办规〔2025〕13号)"),
        (giants_by_region, "zh-Hans", {"regions": ("guangzhou",)}, "广州未同时载明两级数量目标（穗府办规〔2025〕13号）"),
        (
            goals_by_indicator,
            "en",
            {"regions": ("gansu",), "categories": ("finance",)},
            "Gansu sets one further goal, guarantee fee rate: ≤\u20091.5%, without a year (四.(十四))",
        ),
        (
            workloads,
            "zh-Hans",
            {"regions": ("jiangmen",), "categories": ("talent",)},
            "江门人才工作部门牵头仅余的1项措施（二.(三).4）",
        ),
        (
            bodies_per_measure,
            "zh-Hans",
            {"regions": ("guangzhou",), "categories": ("finance",)},
            "广州平均每项3.3个单位；没有单一负责的措施（三.(九)等3条）",
        ),
    ],
)
def test_a_sentence_short_of_figures_names_its_clause_or_document(view, lang, chosen, sentence):
    context = Context(lang=lang, selection=Selection(**chosen))
    assert view.VIEW.finding(view.VIEW.rows(context), context) == sentence


def test_the_overview_offers_three_to_five_findings_wherever_three_views_have_rows():
    lacking = {}
    for chosen in GRID:
        context = Context(selection=Selection(**chosen))
        filled = [view.id for view in OFFERED if view.rows(context)]
        if len(filled) >= 3 and not 3 <= len(findings(context)) <= 5:
            lacking[str(chosen)] = filled
    assert lacking == {}
    assert all(len(findings(Context(selection=Selection(regions=(region,))))) >= 3 for region in REGIONS)
