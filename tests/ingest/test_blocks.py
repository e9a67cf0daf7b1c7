"""Which run of text each bracket or line of names answers for."""

from ingest.reading import read_text


def blocks(text: str) -> list[tuple[str, list[str]]]:
    draft = read_text(f"岚州市扶持企业若干措施\n{text}")
    return [(one.path, [body.name for body in one.departments]) for one in draft.measures]


def test_each_bracket_of_a_clause_makes_a_measure():
    text = "一、支持\n（一）奖励企业。给予奖励。（市工信局）\n提供服务。（市商务局）\n（二）培训。开展培训。（市人社局）"
    assert blocks(text) == [("一.(一)#1", ["市工信局"]), ("一.(一)#2", ["市商务局"]), ("一.(二)", ["市人社局"])]


def test_a_clause_with_items_is_one_measure_where_only_its_end_says_who_answers():
    text = "一、支持\n（一）奖励企业。\n1.给予奖励。\n2.发放证书。（市工信局、财政局）\n（二）培训。开展培训。（市人社局）"
    assert blocks(text) == [("一.(一)", ["市工信局", "市财政局"]), ("一.(二)", ["市人社局"])]


def test_a_line_below_a_clause_answers_for_it():
    text = "一、支持\n（一）奖励企业。给予奖励。\n责任单位：市工信局、财政局\n（二）培训。开展培训。\n牵头单位：市人社局\n配合单位：市教育局"
    assert blocks(text) == [("一.(一)", ["市工信局", "市财政局"]), ("一.(二)", ["市人社局", "市教育局"])]


def test_a_line_right_below_the_heading_answers_for_what_follows():
    text = "一、支持\n（一）奖励企业\n责任单位：市工信局、岚州农村商业银行\n对首次认定的企业，给予20万元奖励。\n"
    text += "（二）培训\n责任单位：市人社局\n开展培训。"
    draft = read_text(f"岚州市扶持企业若干措施\n{text}")
    assert [(one.path, one.departments[0].name) for one in draft.measures] == [("一.(一)", "市工信局"), ("一.(二)", "市人社局")]
    assert "20万元" in draft.measures[0].text


def test_without_any_bracket_each_innermost_clause_is_a_measure():
    text = "第一条 支持认定，给予奖励。\n第二条 按下列标准支持：\n（一）国家级的，奖励50万元；\n（二）省级的，奖励20万元。"
    assert blocks(text) == [("第一条", []), ("第二条.(一)", []), ("第二条.(二)", [])]


def test_other_brackets_make_none():
    text = "一、支持\n（一）奖励企业（不含分公司）。给予奖励（每年一次）。（市工信局）\n（二）培训。开展培训。（市人社局）"
    assert blocks(text) == [("一.(一)", ["市工信局"]), ("一.(二)", ["市人社局"])]
