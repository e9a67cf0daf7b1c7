"""Whether a document is in force on a day: stated ends only, never a guess."""

import datetime

import pytest

from text.validity import in_force, issued, validity

LANGUAGES = ("en", "zh-Hans", "zh-Hant")
# 穗府办规〔2025〕13号 says that it holds to the end of 2027.
GUANGZHOU = {"issued_on": datetime.date(2025, 8, 23), "expires_on": datetime.date(2027, 12, 31), "period_start": None, "period_end": None}
SILENT = {"issued_on": None, "expires_on": None, "period_start": None, "period_end": None}
PERIOD = SILENT | {"period_start": 2024, "period_end": 2026}
LAST_DAY, DAY_AFTER = datetime.date(2027, 12, 31), datetime.date(2028, 1, 1)


@pytest.mark.parametrize(
    ("document", "shown"),
    [
        (GUANGZHOU, ["Issued 23 August 2025", "2025年8月23日印发", "2025年8月23日印發"]),
        (SILENT, ["Issue date not stated", "未载明印发日期", "未載明印發日期"]),
    ],
)
def test_the_day_of_issue_is_told_or_not_stated(document, shown):
    assert [issued(document, lang) for lang in LANGUAGES] == shown


@pytest.mark.parametrize(
    ("document", "day", "shown"),
    [
        (GUANGZHOU, LAST_DAY, ["in force until 31 December 2027", "有效至2027年12月31日", "有效至2027年12月31日"]),
        (GUANGZHOU, DAY_AFTER, ["ended on 31 December 2027", "已于2027年12月31日失效", "已於2027年12月31日失效"]),
        (PERIOD, DAY_AFTER, ["period 2024–2026, no end of validity stated", "实施期2024—2026年，未载明有效期", "實施期2024—2026年，未載明有效期"]),
        (SILENT, LAST_DAY, ["no end stated", "未载明有效期", "未載明有效期"]),
    ],
)
def test_validity_is_what_the_document_states(document, day, shown):
    assert [validity(document, day, lang) for lang in LANGUAGES] == shown


def unknown(english: str, chinese: str) -> list[str]:
    return [
        f"Whether it is in force on {english} cannot be told: no end is stated",
        f"{chinese}是否有效无从判断：未载明有效期",
        f"{chinese}是否有效無從判斷：未載明有效期",
    ]


@pytest.mark.parametrize(
    ("document", "day", "shown"),
    [
        (GUANGZHOU, LAST_DAY, ["In force on 31 December 2027", "2027年12月31日仍有效", "2027年12月31日仍有效"]),
        (GUANGZHOU, DAY_AFTER, ["No longer in force on 1 January 2028", "2028年1月1日已失效", "2028年1月1日已失效"]),
        (PERIOD, DAY_AFTER, unknown("1 January 2028", "2028年1月1日")),
        (SILENT, LAST_DAY, unknown("31 December 2027", "2027年12月31日")),
    ],
)
def test_only_a_document_with_an_end_is_said_to_be_in_force(document, day, shown):
    assert [in_force(document, day, lang) for lang in LANGUAGES] == shown
