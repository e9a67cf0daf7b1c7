"""Who may publish. Nobody by default; who may not can still look at a document of their own as a draft."""

import ipaddress
from collections.abc import Mapping
from typing import Any

# ATLAS_PUBLISH: nobody, who sits at the machine itself, who is logged in and an editor.
MODES = ("off", "local", "editors")
# ATLAS_EDITOR_CLAIM: the claim of the login's token and the value in it that makes an editor.
EDITOR_CLAIM = "roles=editor"
# What proxies add. One that adds none cannot be told from a browser on this machine: behind a proxy, local is to stay off.
PROXIED = (
    "Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Server", "X-Real-Ip", "X-Client-Ip",
    "True-Client-Ip", "Cf-Connecting-Ip", "X-Original-Host",
)  # fmt: skip
LOCAL_NAMES = ("localhost", "127.0.0.1", "[::1]")


def may_publish(
    mode: str | None,
    *,
    address: str | None,
    headers: Mapping[str, str],
    user: Mapping[str, Any] | None = None,
    editor_claim: str | None = None,
) -> bool:
    """Return whether this visitor may publish, withdraw and restore; a mode that is none of MODES lets nobody.

    mode is ATLAS_PUBLISH, editor_claim ATLAS_EDITOR_CLAIM (name=value; EDITOR_CLAIM where it is not set). From Streamlit come address,
    st.context.ip_address (the socket's other end; None for 127.0.0.1 and ::1), headers, st.context.headers (those with which the
    socket was opened; empty where there is none), and user, st.user.to_dict() (the checked claims of the OIDC login and is_logged_in).
    """
    if mode == "local":
        return _is_local(address, headers)
    if mode == "editors":
        return _is_editor(user or {}, editor_claim or EDITOR_CLAIM)
    return False


def _is_local(address: str | None, headers: Mapping[str, str]) -> bool:
    """A page elsewhere that a browser on this machine shows names another host: its name may have been made to lead here."""
    lower = {name.lower(): value for name, value in headers.items()}
    if any(name.lower() in lower for name in PROXIED):
        return False
    host = lower.get("host", "")
    return _is_loopback(address) and (host in LOCAL_NAMES or host.rpartition(":")[0] in LOCAL_NAMES)


def _is_loopback(address: str | None) -> bool:
    """Streamlit says None of loopback; what is no address at all comes from nowhere known."""
    if address is None:
        return True
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return False
    return (getattr(found, "ipv4_mapped", None) or found).is_loopback


def _is_editor(user: Mapping[str, Any], editor_claim: str) -> bool:
    name, _, wanted = editor_claim.rpartition("=")
    return bool(name and wanted) and user.get("is_logged_in") is True and wanted in _values(_claim(user, name))


def _claim(user: Mapping[str, Any], name: str) -> Any:
    """Return a claim by its name, or by the path to it, as realm_access.roles; names may hold dots themselves."""
    if name in user:
        return user[name]
    first, _, rest = name.partition(".")
    inner = user.get(first)
    return _claim(inner, rest) if rest and isinstance(inner, Mapping) else None


def _values(claim: Any) -> list[str]:
    """Return what a claim holds: a list, words parted by blanks, or true."""
    if isinstance(claim, str):
        return claim.split()
    if isinstance(claim, bool):
        return [str(claim).lower()]
    return [one for one in claim if isinstance(one, str)] if isinstance(claim, list | tuple) else []
