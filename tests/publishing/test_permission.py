"""Nobody publishes unless the setting says so: who sits at the machine, or who is logged in as an editor."""

import pytest

from publishing import may_publish

HERE = {"Host": "localhost:8501"}
ANONYMOUS = {"is_logged_in": False}
LOGGED_IN = {"is_logged_in": True, "email": "reader@example.org"}
EDITOR = {"is_logged_in": True, "email": "editor@example.org", "roles": ["reader", "editor"]}


def allowed(mode, address=None, headers=HERE, user=None, editor_claim=None):
    return may_publish(mode, address=address, headers=headers, user=user, editor_claim=editor_claim)


@pytest.mark.parametrize("mode", [None, "", "off", "on", "Local", "editor", "1"])
@pytest.mark.parametrize("user", [None, ANONYMOUS, LOGGED_IN, EDITOR])
def test_it_is_off_by_default_and_for_any_other_word(mode, user):
    assert not allowed(mode, user=user)


@pytest.mark.parametrize("address", [None, "127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"])
@pytest.mark.parametrize("host", ["localhost", "localhost:8501", "127.0.0.1:8501", "[::1]:8501"])
def test_local_lets_who_sits_at_the_machine(address, host):
    assert allowed("local", address, {"host": host})


@pytest.mark.parametrize("address", ["192.168.1.7", "8.8.8.8", "fe80::1", "::ffff:10.0.0.1", "", "unknown", "127.0.0.1, 8.8.8.8", "localhost"])
def test_local_lets_nobody_from_elsewhere(address):
    assert not allowed("local", address)


@pytest.mark.parametrize("header", ["X-Forwarded-For", "x-forwarded-for", "Forwarded", "Via", "X-Real-IP", "X-Forwarded-Proto", "CF-Connecting-IP"])
def test_local_lets_nobody_who_comes_through_a_proxy(header):
    assert not allowed("local", "127.0.0.1", HERE | {header: "127.0.0.1"})
    assert not allowed("local", None, HERE | {header: ""})


@pytest.mark.parametrize(
    "headers", [{}, {"Host": ""}, {"Host": "atlas.example.org"}, {"Host": "localhost.example.org:8501"}, {"Host": "8.8.8.8:8501"}]
)
def test_local_lets_nobody_under_another_name_or_without_a_connection(headers):
    assert not allowed("local", None, headers)


@pytest.mark.parametrize("user", [LOGGED_IN, EDITOR])
def test_local_does_not_ask_for_a_login_nor_does_one_help_from_elsewhere(user):
    assert not allowed("local", "10.0.0.1", user=user)
    assert allowed("local", "127.0.0.1", user=user)


@pytest.mark.parametrize(
    ("user", "may"),
    [
        (None, False),
        ({}, False),
        (ANONYMOUS, False),
        (LOGGED_IN, False),
        (EDITOR, True),
        (EDITOR | {"is_logged_in": False}, False),
        (EDITOR | {"is_logged_in": "true"}, False),
        ({"roles": ["editor"]}, False),
        (LOGGED_IN | {"roles": "editor"}, True),
        (LOGGED_IN | {"roles": "reader editor"}, True),
        (LOGGED_IN | {"roles": "no-editor"}, False),
        (LOGGED_IN | {"roles": ["editors", "Editor"]}, False),
        (LOGGED_IN | {"roles": None}, False),
        (LOGGED_IN | {"roles": 7}, False),
        (LOGGED_IN | {"roles": {"editor": True}}, False),
        (LOGGED_IN | {"groups": ["editor"]}, False),
    ],
)
@pytest.mark.parametrize("address", [None, "8.8.8.8"])
def test_editors_lets_who_is_logged_in_with_the_claim_wherever_they_are(user, may, address):
    assert allowed("editors", address, {"X-Forwarded-For": "8.8.8.8"}, user) is may


@pytest.mark.parametrize(
    ("claim", "user", "may"),
    [
        ("groups=atlas-editors", {"groups": ["atlas-editors"]}, True),
        ("groups=atlas-editors", {"roles": ["editor"]}, False),
        ("realm_access.roles=editor", {"realm_access": {"roles": ["editor"]}}, True),
        ("realm_access.roles=editor", {"realm_access": ["editor"]}, False),
        ("https://atlas.example.org/roles=editor", {"https://atlas.example.org/roles": ["editor"]}, True),
        ("email=editor@example.org", {"email": "editor@example.org"}, True),
        ("is_editor=true", {"is_editor": True}, True),
        ("is_editor=true", {"is_editor": False}, False),
        ("roles=", {"roles": [""]}, False),
        ("=editor", {"": ["editor"]}, False),
        ("editor", {"editor": True}, False),
    ],
)
def test_the_claim_is_the_one_that_the_setting_names(claim, user, may):
    assert allowed("editors", user={"is_logged_in": True} | user, editor_claim=claim) is may
