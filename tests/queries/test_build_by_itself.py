"""What a build says of itself."""

import datetime

from data import build
from tests.queries.asking import ask


def test_a_build_names_its_content_and_the_day_of_the_last_change():
    rows = ask("build_by_itself")
    assert len(rows) == 1
    # Every document.toml was recorded on this day.
    assert rows[0]["records_as_of"] == datetime.date(2026, 11, 22)
    assert rows[0]["content_hash"] == build.content_hash()
    assert isinstance(rows[0]["built_at"], datetime.datetime)
