"""Whether a document is in force on a day, in words."""

import datetime
from typing import Any

from text import dates
from text.catalogue import t


def issued(document: dict[str, Any], lang: str) -> str:
    """Return the day of issue, or that it is not stated."""
    day = document["issued_on"]
    return t(lang, "card.issued", day=dates.date(day, lang)) if day else t(lang, "card.issue_not_stated")


def validity(document: dict[str, Any], today: datetime.date, lang: str) -> str:
    """Return in force until D, ended on D, or no end stated; with the period where the document names one."""
    end = document["expires_on"]
    if end:
        return t(lang, "card.in_force_until" if end >= today else "card.ended_on", day=dates.date(end, lang))
    if document["period_end"]:
        return t(lang, "card.period", period=dates.period(document["period_start"], document["period_end"], lang))
    return t(lang, "card.no_end_stated")


def in_force(document: dict[str, Any], today: datetime.date, lang: str) -> str:
    """Return whether the document is in force on the day, or that this cannot be told where it names no end."""
    if not document["expires_on"]:
        return t(lang, "card.end_unknown_today", day=dates.date(today, lang))
    return t(lang, "card.in_force_today" if document["expires_on"] >= today else "card.not_in_force_today", day=dates.date(today, lang))
