"""Editors log in by OIDC and may publish; others who log in may not. The provider runs on this machine; its users are synthetic."""

import pathlib
from collections.abc import Iterator

import oidc_provider_mock
import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import dashboard
from tests.browser.test_add_document import SLOW, TEXT
from tools.serve import free_port

USERS = (
    oidc_provider_mock.User(sub="editor@example.org", claims={"name": "Synthetic Editor", "roles": ["editor"]}),
    oidc_provider_mock.User(sub="reader@example.org", claims={"name": "Synthetic Reader", "roles": ["reader"]}),
)
SECRETS = """
[auth]
redirect_uri = "http://127.0.0.1:{port}/oauth2callback"
cookie_secret = "for-tests-only-0123456789abcdef01"
client_id = "atlas"
client_secret = "for-tests-only"
server_metadata_url = "http://127.0.0.1:{provider}/.well-known/openid-configuration"
"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve a dashboard that lets editors publish, and the provider that says who is one."""
    place, port = tmp_path_factory.mktemp("login"), free_port()
    with oidc_provider_mock.run_server_in_thread(user_claims=USERS) as provider:
        secrets = place / "secrets.toml"
        secrets.write_text(SECRETS.format(port=port, provider=provider.server_port), encoding="utf-8")
        environment = {"ATLAS_PUBLISH": "editors", "ATLAS_PUBLISHED": str(place / "published"), "STREAMLIT_SECRETS_FILES": str(secrets)}
        with dashboard(port, **environment) as found:
            yield found


def logged_in(page: Page, address: str, user: str) -> None:
    page.goto(f"{address}/add_document?lang=en")
    page.get_by_role("button", name="Log in").click()
    page.get_by_role("button", name=user).click()
    page.wait_for_url(f"{address}/**", timeout=SLOW)
    expect(page.get_by_role("heading", level=1)).to_be_visible(timeout=SLOW)
    page.goto(f"{address}/add_document?lang=en")
    expect(page.get_by_role("button", name="Log out")).to_be_visible(timeout=SLOW)


def given(page: Page, text: pathlib.Path = TEXT) -> None:
    page.locator("input[type=file]").set_input_files(text)
    expect(page.locator(".atlas-clauses section").first).to_be_visible(timeout=SLOW)


def test_who_is_not_logged_in_can_look_but_not_publish(page: Page, address: str):
    page.goto(f"{address}/add_document?lang=en")
    given(page)
    expect(page.get_by_text("Publishing is off for you")).to_be_visible()
    expect(page.get_by_role("button", name="Publish for everyone")).to_have_count(0)


def test_an_editor_logs_in_may_publish_and_logs_out(page: Page, address: str):
    logged_in(page, address, "editor@example.org")
    expect(page.get_by_text("Logged in as Synthetic Editor.")).to_be_visible()
    given(page)
    expect(page.get_by_role("button", name="Publish for everyone")).to_be_visible(timeout=SLOW)
    page.get_by_role("button", name="Log out").click()
    # The provider says that its session has ended as well.
    page.wait_for_url("**/end_session**", timeout=SLOW)
    page.goto(f"{address}/add_document?lang=en")
    expect(page.get_by_role("button", name="Log in")).to_be_visible(timeout=SLOW)


def test_who_logs_in_without_the_editor_claim_may_not_publish(page: Page, address: str):
    logged_in(page, address, "reader@example.org")
    given(page)
    expect(page.get_by_text("Publishing is off for you")).to_be_visible(timeout=SLOW)
    expect(page.get_by_role("button", name="Publish for everyone")).to_have_count(0)
