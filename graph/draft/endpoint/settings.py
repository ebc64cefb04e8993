"""Which server is asked, and as what: from the environment, without defaults."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import SplitResult, urlsplit

from ...model.errors import GraphError

ENDPOINT, MODEL, KEY = "ACTOR_GRAPH_ENDPOINT", "ACTOR_GRAPH_MODEL", "ACTOR_GRAPH_KEY"
_CHAT = "/chat/completions"
_NAME = re.compile(r"[!-+\--~]{1,200}")
"""A name of a model: visible ASCII without commas, which separate engines in drafts files."""
_VISIBLE = re.compile(r"[!-~]+")
_PORTS = {"http": 80, "https": 443}


class Secret:
    """A key, which no message, log or `repr` shows."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def __bool__(self) -> bool:
        return bool(self._text)

    def __repr__(self) -> str:
        return "Secret()"

    def __reduce__(self) -> Any:
        raise TypeError("A key is not copied or stored.")

    def reveal(self) -> str:
        """Return the key, to be sent."""
        return self._text

    def is_in(self, text: str) -> bool:
        """Return whether a text contains the key."""
        return bool(self._text) and self._text in text


@dataclass(frozen=True, slots=True)
class Settings:
    """An endpoint: its address in parts, the model to ask for, and the key, if it needs one."""

    scheme: str
    host: str
    port: int
    path: str
    model: str
    key: Secret = field(default_factory=lambda: Secret(""), repr=False, compare=False)

    @property
    def base(self) -> str:
        """The address as it is shown: without `/chat/completions`."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == _PORTS[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{host}{port}{self.path}"

    @property
    def chat_path(self) -> str:
        """The path that questions are sent to."""
        return f"{self.path}{_CHAT}"

    @property
    def is_local(self) -> bool:
        """Whether the server is on this machine, by its address."""
        return is_loopback(self.host)


def is_loopback(host: str) -> bool:
    """Return whether a host is this machine, by its name or its address.

    >>> is_loopback("127.0.0.1"), is_loopback("::1"), is_loopback("localhost.example.org")
    (True, True, False)
    """
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_model_name(name: str) -> bool:
    """Return whether a text can be the name of a model.

    >>> is_model_name("llama3.1:8b"), is_model_name("a model")
    (True, False)
    """
    return bool(_NAME.fullmatch(name))


def read_settings(environment: Mapping[str, str], plain_http: bool = False) -> Settings:
    """Read the address, the model and the key.

    An address without a path gets `/v1`. Raises GraphError where something is missing or invalid,
    or where text would be sent to another machine without encryption, unless `plain_http`.
    """
    base, model, key = (environment.get(name, "").strip() for name in (ENDPOINT, MODEL, KEY))
    missing = [name for name, value in ((ENDPOINT, base), (MODEL, model)) if not value]
    if missing:
        raise GraphError(
            f"{' and '.join(missing)} not set. The engine endpoint needs an address, such as "
            f"http://127.0.0.1:8080/v1, in {ENDPOINT} and the name of a model in {MODEL}; "
            f"{KEY} if the server wants a key. Without a server: --prompt and --from."
        )
    if not is_model_name(model):
        raise GraphError(f"{MODEL} is not a model's name: visible ASCII, no spaces or commas.")
    if key and not _VISIBLE.fullmatch(key):
        raise GraphError(f"{KEY} has spaces or characters that no key has.")
    settings = _read_address(base, model, Secret(key))
    if settings.scheme == "http" and not (settings.is_local or plain_http):
        raise GraphError(
            f"{settings.base} is another machine, and http is not encrypted: others could read the "
            "text and the key. Use https, or say --plain-http in a network that you trust."
        )
    return settings


def _read_address(base: str, model: str, key: Secret) -> Settings:
    """Take an address apart; it may contain a password, so errors do not repeat it."""
    try:
        parts = urlsplit(base)
        port = parts.port
    except ValueError:
        raise _invalid("is not a valid address") from None
    if parts.scheme not in _PORTS or not parts.hostname:
        raise _invalid("does not begin with https:// or http:// and a host")
    if parts.username is not None or parts.password is not None:
        raise _invalid(f"contains a password. Put the key into {KEY}")
    if parts.query or parts.fragment or not _VISIBLE.fullmatch(base):
        raise _invalid("has more than a host and a path, or characters that no address has")
    if not _is_host(parts.hostname):
        raise _invalid("is not a valid address")
    return Settings(
        parts.scheme, parts.hostname, port or _PORTS[parts.scheme], _find_path(parts), model, key
    )


def _is_host(name: str) -> bool:
    """Return whether a name can be looked up: no part of it is empty or too long."""
    try:
        return bool(name.encode("idna"))
    except UnicodeError:
        return False


def _find_path(parts: SplitResult) -> str:
    path = parts.path.rstrip("/").removesuffix(_CHAT).rstrip("/")
    return path or "/v1"


def _invalid(what: str) -> GraphError:
    return GraphError(f"{ENDPOINT} {what}. Expected an address such as https://example.org/v1.")
