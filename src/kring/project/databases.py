"""Where meetings are kept: the embedded SQLite, or the PostgreSQL that an address names."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from kring.project.environment import WrongSettingError

_FORM: Final = "postgresql://user:password@host:5432/name"
#: Both sides notice within half a minute that the other is gone without a word, so that a
#: server's lock does not outlive it, and a writer does not wait for the dead.
_QUIET: Final = {"idle": 15, "interval": 5, "count": 3}
_PATIENCE: Final = {
    "connect_timeout": "5",
    "tcp_user_timeout": "20000",
    **{f"keepalives_{name}": str(value) for name, value in _QUIET.items()},
}


class WrongAddressError(WrongSettingError):
    """`KRING_DATABASE_URL` is no address of a PostgreSQL database. Says so without quoting it."""


def sqlite(file: Path) -> dict[str, Any]:
    """Return Django's settings for the embedded database."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": file,
        "OPTIONS": {
            # A deferred transaction that reads and then writes fails at once when locked.
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            # FULL: a commit is on the disk before anyone hears of it.
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON"
            ),
        },
    }


def postgresql(address: str) -> dict[str, Any]:
    """Return Django's settings for an address as libpq reads it. Raises `WrongAddressError`.

    What the address says of the connection (`sslmode`, `options`, …) goes before ours.
    """
    named = {**_PATIENCE, **_read(address)}
    named["options"] = " ".join(
        [
            *(f"-c tcp_keepalives_{name}={value}" for name, value in _QUIET.items()),
            named.get("options", ""),
        ]
    ).strip()
    return {
        "ENGINE": "django.db.backends.postgresql",
        **{
            ours: named.pop(theirs, "")
            for ours, theirs in (
                ("NAME", "dbname"),
                ("USER", "user"),
                ("PASSWORD", "password"),
                ("HOST", "host"),
                ("PORT", "port"),
            )
        },
        # What is appended is sent apart from the statement, which is parsed once a connection.
        "OPTIONS": {"server_side_binding": True, "prepare_threshold": 2, **named},
    }


def named_by(environment: Mapping[str, str], file: Path) -> dict[str, Any]:
    """Return the database that the environment names, else the embedded one in `file`."""
    address = environment.get("KRING_DATABASE_URL", "").strip()
    return postgresql(address) if address else sqlite(file)


def _read(address: str) -> dict[str, str]:
    # Imported here: without PostgreSQL its driver takes neither time nor memory.
    from psycopg import ProgrammingError
    from psycopg.conninfo import conninfo_to_dict

    if not address.startswith(("postgresql://", "postgres://")):
        raise WrongAddressError(f"KRING_DATABASE_URL must look like {_FORM}.")
    try:
        named = conninfo_to_dict(address)
    except ProgrammingError:
        # The driver's words may quote a part of the password.
        raise WrongAddressError(
            f"KRING_DATABASE_URL cannot be read. It must look like {_FORM}; in a password, write "
            "%25 for %, %40 for @, %2F for / and %3A for a colon."
        ) from None
    if not named.get("dbname"):
        raise WrongAddressError(f"KRING_DATABASE_URL names no database: it must look like {_FORM}.")
    return {key: str(value) for key, value in named.items() if value is not None}
