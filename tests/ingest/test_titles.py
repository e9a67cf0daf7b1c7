"""Kind, number, year, dates and period of a document."""

import datetime

import pytest

from ingest.model import Identity
from ingest.titles import dates_of, implemented, kind_of, number_of, own_title, period_of, year_of
from tests.ingest.conftest import TODAY


@pytest.mark.parametrize(
    ("title", "kind", "word"),
    [
        ("岚州市推动企业发展若干措施", "measures", "若干措施"),
        ("岚州市贯彻落实《青屿省培育企业的指导意见》实施方案", "plan", "实施方案"),
        ("岚州市企业发展行动方案（2024—2026年）", "plan", "行动方案"),
        ("关于加快培育企业的实施意见", "guideline", "实施意见"),
        ("专项资金管理办法（试行）", "measures", "管理办法"),
        ("支持企业发展二十条", "measures", "二十条"),
        ("春晓", "", ""),
    ],
)
def test_the_kind_is_the_last_word_for_one_in_the_title(title, kind, word):
    assert kind_of(title) == (kind, word)


def test_of_a_notices_title_what_it_issues_is_taken():
    assert own_title("岚州市人民政府关于印发《岚州市若干措施》的通知") == "岚州市若干措施"
    assert own_title("") == "标题待补（政策）"


@pytest.mark.parametrize(
    ("said", "number"), [("岚府〔2024〕3号", "岚府〔2024〕3号"), ("省政府令第300号", "省政府令第300号"), ("某文", "文号未载明"), (None, "文号未载明")]
)
def test_a_number_in_another_form_is_none(said, number):
    assert number_of(Identity("t", doc_number=said)) == number


def test_the_year_is_the_numbers_else_the_date_of_issue_else_the_titles():
    assert year_of(Identity("t", doc_number="岚府〔2023〕3号", issued_on="2024-01-02"), TODAY) == 2023
    assert year_of(Identity("t", issued_on="2024-01-02"), TODAY) == 2024
    assert year_of(Identity("行动方案（2025—2027年）"), TODAY) == 2025
    assert year_of(Identity("t"), datetime.date(2030, 1, 1)) == 2030


def test_dates_that_do_not_fit_are_left_out_and_named():
    found = dates_of(Identity("t", doc_number="岚府〔2024〕3号", issued_on="2024-05-06", effective_on="2024-01-01", expires_on="2027-12-31"), TODAY)
    assert found == ({"issued_on": "2024-05-06", "expires_on": "2027-12-31"}, ["effective_on"])
    assert dates_of(Identity("t", doc_number="岚府〔2014〕3号", issued_on="2024-05-06"), TODAY) == ({}, ["issued_on"])


def test_a_period_stands_in_the_title():
    assert period_of("行动方案（2024—2026年）", 2024) == {"period_start": 2024, "period_end": 2026}
    assert period_of("行动方案", 2024) == {}


def test_what_is_implemented_is_a_recorded_document_over_the_region(reference):
    said = Identity("t", implements="广东省推动专精特新企业高质量发展的指导意见")
    assert implemented(said, reference.region("qingyuan"), reference) == "guangdong-2023"
    assert implemented(said, reference.region("gansu"), reference) is None
