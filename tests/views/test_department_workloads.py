"""The department page's sentences under none, one and many, and its tables."""

import csv
import io

import pytest

from views.context import Context
from views.department_workloads import PAGE
from views.selection import Selection
from views.table import csv_text

GREEN = {"regions": ("guangzhou", "gansu"), "categories": ("green",)}


def said(view, lang="en", **chosen):
    context = Context(lang=lang, selection=Selection(**chosen))
    return view.finding(view.rows(context), context)


def finding(name, lang="en", **chosen):
    return said(PAGE.view(name), lang, **chosen)


@pytest.mark.parametrize(
    ("lang", "chosen", "sentence"),
    [
        ("en", {}, "Industry bureaus are named in 82 of 95 measures; only Guangzhou and Jiangmen say who leads."),
        ("zh-Hans", {}, "95项措施中有82项列有工信部门；只有广州、江门写明由谁牵头。"),
        ("zh-Hant", {}, "95項措施中有82項列有工信部門；只有廣州、江門寫明由誰牽頭。"),
        ("en", {"regions": ("jiangmen",)}, "Industry bureaus are named in 10 of 11 measures; Jiangmen says who leads."),
        ("en", {"regions": ("gansu",)}, "Industry bureaus are named in 19 of 25 measures; Gansu names no lead."),
        (
            "en",
            {"categories": ("finance",)},
            "Industry bureaus and local financial offices are each named in 10 of 11 measures; only Guangzhou and Jiangmen say who leads.",
        ),
        ("en", {"regions": ("gansu",), "roles": ("lead",)}, "No body is named under these filters: ."),
    ],
)
def test_the_answer(lang, chosen, sentence):
    assert PAGE.answer(Context(lang=lang, selection=Selection(**chosen))) == sentence


@pytest.mark.parametrize(
    ("lang", "chosen", "sentence"),
    [
        ("en", {}, "Guangzhou's industry bureau leads 23 of 25 measures, 10 jointly; Jiangmen's leads 5 of 11; three regions name no lead"),
        ("zh-Hans", {}, "广州工信部门牵头25项措施中的23项（10项与他单位共同牵头），江门为11项中的5项；三地未写明牵头"),
        ("zh-Hant", {}, "廣州工信部門牽頭25項措施中的23項（10項與他單位共同牽頭），江門為11項中的5項；三地未寫明牽頭"),
        ("en", {"regions": ("gansu",)}, "Gansu's industry bureau is named in 19 of 25 measures; no lead is named"),
        ("en", {"regions": ("gansu", "guangzhou")}, "Guangzhou's industry bureau leads 23 of 25 measures, 10 jointly; Gansu names no lead"),
        (
            "en",
            {"roles": ("support",)},
            "Jiangmen's fiscal bureau supports 6 of 11 measures; Guangzhou's lower government supports 8 of 25 measures; three regions name no lead",
        ),
        (
            "en",
            {"departments": ("guangzhou-finance",)},
            "Guangzhou's industry bureau and local financial office each lead the one measure left (三.(九))",
        ),
        ("zh-Hans", GREEN, "广州工信部门牵头仅余的1项措施；甘肃未写明牵头（穗府办规〔2025〕13号、甘工信发〔2023〕128号）"),
    ],
)
def test_who_leads(lang, chosen, sentence):
    assert finding("workloads", lang, **chosen) == sentence


@pytest.mark.parametrize(
    ("name", "lang", "chosen", "sentence"),
    [
        ("fields", "en", {}, "Industry bureaus are named in all 15 fields; science and technology bureaus in 10 of 11 innovation measures"),
        (
            "fields",
            "en",
            {"categories": ("finance",)},
            "Industry bureaus are named in 10 of 11 finance measures; local financial offices in 10 of 11",
        ),
        (
            "fields",
            "en",
            {"departments": ("guangzhou-finance",)},
            "Industry bureaus are named in the one finance measure; so are fiscal bureaus (三.(九))",
        ),
        ("fields", "zh-Hant", {}, "工信部門見於全部15個領域；科技部門見於「技術創新」11項措施中的10項"),
        (
            "cooperation",
            "en",
            {},
            "Industry bureaus and fiscal bureaus are named together in 28 measures; "
            "local financial offices and central financial regulators in 8 of the 12 that name either",
        ),
        ("cooperation", "zh-Hans", {"throughout": True}, "工信部门与下级政府和园区涉及的95项措施中有67项同列"),
        (
            "cooperation",
            "en",
            {"regions": ("jiangmen",), "categories": ("land",)},
            "Housing bureaus and natural resources bureaus are named together in the one measure that names either (二.(三).3)",
        ),
        ("busiest_bodies", "en", {}, "In Guangzhou the busiest body is named in 25 of 25 measures; in Gansu in 19 of 25"),
        ("busiest_bodies", "zh-Hans", {}, "广州最忙的单位见于25项措施中的25项，甘肃为25项中的19项"),
        (
            "busiest_bodies",
            "en",
            {"throughout": True},
            "In five regions the busiest body is named in every measure (粤办函〔2023〕278号 and 4 other documents)",
        ),
        ("busiest_bodies", "en", {"regions": ("jiangmen",)}, "In Jiangmen the busiest body is named in 10 of 11 measures"),
        ("bodies_per_measure", "en", {}, "In Jiangmen measures average 3.5 bodies; in Gansu 9 of 25 have a single owner"),
        (
            "bodies_per_measure",
            "en",
            {"regions": ("jiangmen",)},
            "In Jiangmen measures average 3.5 bodies; no measure has a single owner (二.(一) and 10 other clauses)",
        ),
        ("bodies_per_measure", "en", {"regions": ("gansu",)}, "In Gansu measures average 2.7 bodies; 9 of 25 have a single owner"),
        ("bodies_per_measure", "zh-Hans", GREEN, "甘肃平均每项4个单位；广州仅余的1项单一负责"),
        ("department_measures", "en", {}, "Guangdong Department of Industry and Information Technology: named in 14 of 17 measures"),
        ("department_measures", "zh-Hans", {"regions": ("jiangmen",)}, "江门市工业和信息化局牵头5项，配合11项措施中的5项"),
        (
            "department_measures",
            "en",
            {"departments": ("gansu-hr", "gansu-finance", "guangzhou-hr")},
            "Guangzhou Bureau of Human Resources and Social Security: support in 1 of 25 measures; "
            "Gansu Department of Finance: named in 6 of 25 measures; one further body is listed",
        ),
    ],
)
def test_findings(name, lang, chosen, sentence):
    assert finding(name, lang, **chosen) == sentence


@pytest.mark.parametrize("view", PAGE.views, ids=lambda view: view.id)
def test_every_view_draws_at_every_width_and_has_a_rectangular_table(view):
    context = Context(lang="zh-Hans", selection=Selection(throughout=True))
    rows = view.rows(context)
    for width in (310, 450, 560, 976, 1020):
        assert view.figure(rows, context.at(width)).layout.height > 60
    lines = list(csv.reader(io.StringIO(csv_text(view, rows, context))))
    assert {len(line) for line in lines} == {len(lines[0])}
    assert len(lines) == len(rows) + 1


def test_a_pairs_cell_stands_on_both_sides_of_the_diagonal():
    context = Context(selection=Selection(regions=("guangdong",), categories=("land",)))
    view = PAGE.view("cooperation")
    chart = view.figure(view.rows(context), context)
    steps = [list(row) for row in chart.data[0].z]
    assert len(steps) == 3
    assert all(steps[i][j] == steps[j][i] for i in range(3) for j in range(3))
    assert [steps[i][i] for i in range(3)] == [1, 1, 1]
