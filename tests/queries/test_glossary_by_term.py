"""The glossary, in the order of glossary.csv."""

from tests.queries.asking import ask, values


def test_the_glossary_stands_in_its_own_order():
    assert [row["term_id"] for row in ask("glossary_by_term")] == [
        "srdi_sme",
        "little_giant",
        "single_champion",
        "gradient",
        "any_srdi",
        "responsibility_block",
        "lead",
        "throughout",
        "no_application",
        "ceiling",
        "rider",
        "annual_pool",
        "aspirational",
        "cumulative",
        "first_unit",
        "not_stated",
    ]


def test_a_term_and_its_meaning_stand_in_both_languages():
    names = ("term_zh", "term_en", "meaning_zh", "meaning_en")
    assert values(ask("glossary_by_term"), *names)[-1] == (
        "未载明",
        "Not stated",
        "文件没有写出的数字或日期，不等于零",
        "A figure or date that the document does not give, which is not zero",
    )


def test_without_terms_there_are_no_rows(synthetic):
    assert synthetic("glossary_by_term") == []
