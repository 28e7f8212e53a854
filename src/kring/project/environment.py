"""What a setting may say. Whoever mistypes one reads which, in a line, and what it must be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

#: A port is a number of sixteen bits; 0 takes any that is free.
_PORTS: Final = range(2**16)


class WrongSettingError(Exception):
    """A setting says what it cannot. Names it in a line, and never quotes a password."""


def address(environment: Mapping[str, str], name: str) -> str:
    """Return a public address without a slash behind it, or nothing. Raises `WrongSettingError`."""
    said = environment.get(name, "").strip().rstrip("/")
    if said.startswith("https:") and not _is_a_place(said):
        message = f"{name} must be https:// and a name alone, such as https://kring.example."
        raise WrongSettingError(message)
    return said


def _is_a_place(address: str) -> bool:
    """Say whether it is a host, perhaps with a port: pages cannot stand under a path."""
    try:
        parts = urlsplit(address)
        known = bool(parts.hostname) and parts.port != 0 and parts.username is None
    except ValueError:
        return False
    return known and address == f"https://{parts.netloc}"


def hours(environment: Mapping[str, str], name: str, *, default: int) -> int:
    """Return a whole number of hours, 0 or more. Raises `WrongSettingError`."""
    said = environment.get(name, "").strip()
    if not said:
        return default
    if not (said.isascii() and said.isdigit()):
        message = f"{name} must be a whole number of hours, 0 or more; it is “{said}”."
        raise WrongSettingError(message)
    return int(said)


def time_zone(environment: Mapping[str, str], name: str, *, default: str) -> str:
    """Return the name of a time zone. Raises `WrongSettingError`."""
    said = environment.get(name, "").strip() or default
    try:
        ZoneInfo(said)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        message = f"{name} must be the name of a time zone, such as {default}; it is “{said}”."
        raise WrongSettingError(message) from None
    return said


def port(said: str, *, named: str) -> int:
    """Return a port; `named` is where it was said. Raises `WrongSettingError`."""
    if not (said.isascii() and said.isdigit() and int(said) in _PORTS):
        message = f"{named} must be a number from {_PORTS[0]} to {_PORTS[-1]}; it is “{said}”."
        raise WrongSettingError(message)
    return int(said)
