"""Unseen characters go, signs written in several ways get one form, and traditional characters become simplified."""

import pytest

from ingest.script import fold, is_traditional, plain, simplified, squeeze


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("奖励\u200b50\ufeff万元", "奖励50万元"),
        ("补\u00ad助\u202e企业\u2069", "补助企业"),
        ("奖励\x00\x1f企业\x7f", "奖励企业"),
        ("奖励\u3000企业\u00a0名单\t如下\u2003", "奖励 企业 名单 如下 "),
        ("\u2f40持\u2f29企业", "支持小企业"),
        ("⺠营企业⻓期贷款", "民营企业长期贷款"),
        ("资金\uf9ca向", "资金流向"),
    ],
)
def test_what_cannot_be_seen_goes_and_radicals_become_characters(text, seen):
    assert plain(text) == seen


@pytest.mark.parametrize("text", ["支持小微企业", "（一）奖励50％；", "第一行\n第二行", "①一等奖", "「小巨人」企業"])
def test_ordinary_characters_stay_as_they_are(text):
    assert plain(text) == text


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("（一）奖励：50％；", "(一)奖励:50%;"),
        ("２０２５年，Ａ级", "2025年,A级"),
        ("〔2025〕3号", "(2025)3号"),
        ("【支持创新】［牵头］", "[支持创新][牵头]"),
        ("2025–2027年", "2025—2027年"),
        ("2025―2027年", "2025—2027年"),
        ("2025－2027年", "2025—2027年"),
        ("三\u3000年", "三 年"),
        ("奖励伍拾万元", "奖励五十万元"),
        ("补助壹仟贰佰萬元", "补助一千二百万元"),
        ("注册资本叁亿元", "注册资本三亿元"),
        ("最高拾万元", "最高十万元"),
        ("最高拾伍万元", "最高十五万元"),
    ],
)
def test_signs_digits_and_bankers_numerals_have_one_form(text, folded):
    assert fold(text) == folded
    assert len(folded) == len(text)


@pytest.mark.parametrize("text", ["陆续兑现奖励", "大陆企业", "收拾场地", "放肆", "捌号楼", "五十万元", "“小巨人”、《措施》。", "①一等奖", "2025-03"])
def test_signs_of_one_form_and_words_that_only_contain_a_numeral_are_not_folded(text):
    assert fold(text) == text


@pytest.mark.parametrize(
    ("text", "squeezed"),
    [("加 强\u3000培育", "加强培育"), ("若干\n措施\t", "若干措施"), (" \n", ""), ("加强、培育", "加强、培育"), ("little giant", "littlegiant")],
)
def test_squeezed_text_has_no_white_space(text, squeezed):
    assert squeeze(text) == squeezed


@pytest.mark.parametrize("text", ["支持企業發展，給予補貼。", "對專精特新企業給予獎勵", "加強對中小企業的融資擔保"])
def test_a_text_in_traditional_characters_is_told(text):
    assert is_traditional(text)


@pytest.mark.parametrize("text", ["支持企业发展，给予补贴。", "岚州市發布支持中小企业高质量发展的若干政策措施", "2025—2027", "little giant", ""])
def test_a_simplified_text_is_not_traditional_for_one_such_character(text):
    assert not is_traditional(text)


@pytest.mark.parametrize(
    ("text", "turned"),
    [
        ("支持企業發展", "支持企业发展"),
        ("獎勵後公佈", "奖励后公布"),
        ("「小巨人」企業", "“小巨人”企业"),
        ("『專精特新』", "‘专精特新’"),
        ("著名商標", "著名商标"),
        ("嵐州市若干措施（2025年）", "岚州市若干措施（2025年）"),
    ],
)
def test_traditional_characters_become_simplified_one_for_one(text, turned):
    assert simplified(text) == turned
    assert len(turned) == len(text)


@pytest.mark.parametrize("text", ["若干措施", "“小巨人”企业", "《岚州市奖励办法》", "奖励50万元，皇后镇除外"])
def test_simplified_text_stays_as_it_is(text):
    assert simplified(text) == text
