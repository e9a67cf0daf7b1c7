"""The tier word that stands in or governs a goal."""

import pytest

from data.audit.numbers import find_figures
from data.audit.place import Place
from data.audit.tiers import read_tier


def at(text: str, number: int = -1) -> Place:
    """Return the place of one figure of a text, the last if not said."""
    return Place(text, find_figures(text)[number])


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("创新型中小企业9家", "innovative_sme"),
        ("科技和创新型中小企业9家", "tech_innovative_sme"),
        ("9家省级“专精特新”中小企业", "srdi_sme"),
        ("培育9家专精特新中小企业", "srdi_sme"),
        ("9家专精特新“小巨人”企业", "little_giant"),
        ("重点‘小巨人’企业9家", "little_giant"),
        ("9家制造业单项冠军企业", "single_champion"),
        ("“专精特新”企业数量倍增", "any_srdi"),
        ("推动9家专精特新企业上市", "any_srdi"),
        ("打造9个专精特新品牌", "any_srdi"),
        ("服务中小企业9家次", "any_sme"),
    ],
)
def test_the_word_beside_the_figure_names_the_tier(text, tier):
    assert read_tier(at(text)).values == (tier,)


@pytest.mark.parametrize(
    "text",
    [
        "培育中小企业特色产业集群9个",
        "为中小企业服务,举办活动9场次",
        "支持专精特新企业,建成5G基站9个",
        "融通大中小企业9家",
        "培育“专精特新贷”产品9个",
        "进入“专精特新”专板9家",
        "支持专精特新企业。满意率达98%",
    ],
)
def test_no_tier_word_governs_it(text):
    assert read_tier(at(text)).values == (None,)


def test_each_item_of_a_list_has_its_own_tier():
    text = "培育9家专精特新“小巨人”企业和8家专精特新中小企业、7家创新型中小企业"
    assert [read_tier(at(text, number)).values[0] for number in range(3)] == ["little_giant", "srdi_sme", "innovative_sme"]


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("专精特新企业普及率、数字化率分别达到80%、60%", "any_srdi"),
        ("推动9家专精特新中小企业上市;提高比例,覆盖率达100%", "srdi_sme"),
        ("9家专精特新中小企业实现产值和利润倍增", "srdi_sme"),
    ],
)
def test_a_share_or_a_doubling_follows_the_last_tier_word_before_it(text, tier):
    assert read_tier(at(text)).values == (tier,)


def test_two_tiers_beside_one_figure_are_left_open():
    assert read_tier(at("专精特新中小企业成长为“小巨人”企业9家")).values == ("srdi_sme", "little_giant")
