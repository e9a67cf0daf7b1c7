"""The words that set a condition make a bound on money a threshold; goals, payments and bounds on other things stay what they are."""

import pytest

from data.audit.numbers import find_figures
from data.audit.place import Place
from ingest.blocks import Passage
from ingest.conditions import is_condition, is_set
from ingest.context import Context, unit_of
from ingest.reading import read_text


def context(text: str, heading_end: int = 0, intro: str = "") -> Context:
    """Return the first figure of a text, with what stands over it."""
    figure = find_figures(text)[0]
    passage = Passage("一", text[:heading_end], text, text, heading_end=heading_end, intro=intro)
    return Context(passage, figure, *unit_of(text, figure), Place(text, figure, heading_end))


def thresholds(sentence: str) -> list[tuple[str, float, float | None]]:
    draft = read_text(f"岚州市扶持企业若干措施\n一、加大支持\n{sentence}\n二、优化服务\n为企业配备服务专员。")
    return [(one.comparator, one.value, one.value_high) for one in draft.amounts if one.kind == "threshold"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("申报企业须满足上年度营业收入不低于600万元。", (">=", 6_000_000, None)),
        ("项目总投资需在3000万元以上。", (">=", 30_000_000, None)),
        ("申请企业的注册资本不得低于200万元。", (">=", 2_000_000, None)),
        ("项目应于开工后完成投资8000万元以上。", (">=", 80_000_000, None)),
        ("年营业收入2000万元以下的企业可以申请免费诊断。", ("<=", 20_000_000, None)),
        ("年产值5000万元以上的企业，优先纳入培育库。", (">=", 50_000_000, None)),
        ("总投资超过5亿元的项目，纳入重点清单。", (">", 500_000_000, None)),
        ("对固定资产投资超过1亿元的项目配备服务专员。", (">", 100_000_000, None)),
        ("对营业收入在800万元至1500万元的企业建立台账。", ("range", 8_000_000, 15_000_000)),
    ],
)
def test_a_bound_on_a_sum_that_decides_who_is_meant_is_a_threshold(sentence, found):
    assert thresholds(sentence) == [found]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("企业研发费用占营业收入比例应不低于5%。", (">=", 5, None)),
        ("资产负债率高于70%的企业，取消入库资格。", (">", 70, None)),
        ("研发费用占营业收入比重低于2%的，撤销其称号。", ("<", 2, None)),
        ("营业收入增长率在20%以上的企业，列入重点名单。", (">=", 20, None)),
        ("贷款代偿率高于6%的，暂停合作。", (">", 6, None)),
    ],
)
def test_a_bound_on_a_share_of_money_that_decides_who_is_meant_is_a_threshold(sentence, found):
    assert thresholds(sentence) == [found]


@pytest.mark.parametrize(
    "sentence",
    [
        "力争培育符合条件的年营业收入超过10亿元的企业20家。",
        "到2027年，择优培育年产值超过5亿元的企业10家。",
        "每年遴选年产值超过3亿元的企业20家。",
        "确保全年工业投资增长8%以上。",
        "园区推广应用场景，工业投资增长10%以上。",
    ],
)
def test_what_is_strived_for_is_no_threshold(sentence):
    assert thresholds(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "须达到市级标准的企业，可获得不超过30万元的资助。",
        "符合条件的企业可申请不超过500万元的奖励。",
        "须经评审的企业，资助不超过40万元。",
        "企业应在20个工作日以内提交材料。",
        "企业应配备10名以上专职研发人员。",
        "企业上年度营业收入为900万元。",
    ],
)
def test_what_is_paid_and_what_is_no_bound_on_money_is_no_threshold(sentence):
    assert thresholds(sentence) == []


@pytest.mark.parametrize(
    "text",
    [
        "企业应具备研发机构3个。",
        "申报企业须有研发人员10人。",
        "必须通过认证2项。",
        "从拥有专利5件的单位中遴选。",
        "对拥有发明专利2项的企业建立名单。",
        "拥有发明专利2项的企业优先推荐。",
    ],
)
def test_words_of_duty_of_choice_and_of_who_is_meant_set_conditions(text):
    assert is_set(context(text)) is True


@pytest.mark.parametrize(
    "text",
    ["对拥有发明专利2项的企业给予奖励。", "推广应用场景20个。", "处置应急事件3件。", "收集企业需求30条。", "全市新建研发机构10个。"],
)
def test_a_payment_and_words_that_only_look_like_a_duty_set_none(text):
    assert is_set(context(text)) is False


@pytest.mark.parametrize(
    ("intro", "text", "said"),
    [
        ("申报企业应符合下列条件:", "上年度营业收入达到1000万元;", True),
        ("评价指标如下:", "研发费用占营业收入比重在3%以上;", True),
        ("有下列情形之一的,移出名单", "上年度营业收入少于300万元;", True),
        ("申报企业应符合下列条件:", "上年度营业收入1000万元;", False),
        ("申报企业应符合下列条件:", "专职研发人员10人以上;", False),
        ("按照下列标准给予奖励:", "营业收入超过1亿元;", False),
        ("申报企业应符合下列条件:", "营业收入超过1亿元的给予奖励;", False),
        ("全市发展形势良好", "营业收入超过1亿元;", False),
        ("主要任务:", "工业投资超过50亿元;", False),
    ],
)
def test_an_entry_is_a_condition_by_what_stands_over_its_list(intro, text, said):
    assert is_condition(context(text, intro=intro)) is said


def test_a_bound_in_a_heading_is_no_condition():
    text = "企业营业收入须超过1亿元。申报企业的营业收入须超过2亿元。"
    assert is_condition(context(text)) is True
    assert is_condition(context(text, heading_end=len("企业营业收入须超过1亿元"))) is False


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("须符合资产负债率不超过60%的要求。", True),
        ("须符合可放宽资产负债率不超过5%的要求。", False),
        ("须符合可下浮利润率不超过5%的要求。", False),
    ],
)
def test_by_how_much_a_standard_is_lowered_is_no_condition(text, said):
    assert is_condition(context(text)) is said


def test_the_next_step_of_an_entry_is_said_of_what_the_first_is():
    draft = read_text(
        "岚州市评价办法\n第一条 评价标准如下：\n（一）研发费用占营业收入比重8%以上的为优秀；5%至8%的为良好；\n（二）设有研发机构。\n第二条 公布结果。"
    )
    assert [(one.kind, one.comparator, one.value, one.value_high) for one in draft.amounts] == [
        ("threshold", ">=", 8, None),
        ("threshold", "range", 5, 8),
    ]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("入库企业应成立2年以上，上年度营业收入在1000万元以上，且研发费用占营业收入比重不低于3%。", [(">=", 10_000_000, None), (">=", 3, None)]),
        ("对营业收入在1500万元至2000万元之间的工业企业建立“临规”名单。", [("range", 15_000_000, 20_000_000)]),
        ("择优推荐上年度营业收入500万元以上的企业进入后备库。", [(">=", 5_000_000, None)]),
        ("入池贷款不良率超过5%的，暂停新增业务。", [(">", 5, None)]),
    ],
)
def test_conditions_in_running_text_are_thresholds(sentence, found):
    assert thresholds(sentence) == found


def test_entries_of_a_list_of_conditions_are_thresholds_under_their_own_clause():
    draft = read_text(
        "岚州市培育企业认定办法\n第一条 申请认定的企业应当符合下列条件：\n（一）上年度营业收入不低于800万元；\n"
        "（二）研发费用占营业收入的比例不低于4%；\n"
        "（三）专职研发人员不少于10人。\n第二条 认定结果向社会公布。"
    )
    assert [(one.span.path, one.kind, one.value) for one in draft.amounts] == [
        ("第一条.(一)", "threshold", 8_000_000),
        ("第一条.(二)", "threshold", 4),
    ]
    assert draft.targets == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "到2027年，全市规模以上工业企业研发费用占营业收入比重达到3%以上。",
        "力争全市工业投资超过500亿元。",
        "对专精特新中小企业，给予不超过50万元的奖励。",
    ],
)
def test_goals_and_awards_are_no_conditions(sentence):
    assert thresholds(sentence) == []
