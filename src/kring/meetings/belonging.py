"""Whether these keys are those of this database: before anything is tidied that lacks the other.

A start erases what has only a key or only rows. With the keys of another database, that would
be every meeting of both.
"""

from __future__ import annotations

from kring.meetings import models
from kring.system import ids
from kring.system.keystore import KeyStore


class KeysElsewhereError(Exception):
    """The meetings in the database and the keys beside it have nothing to do with each other."""


def bind(keys: KeyStore) -> None:
    """See that the keys and the database belong together. Raises `KeysElsewhereError`.

    They do when they were bound before, when they share a meeting (as before there was this
    bond), or when neither holds anything.
    """
    mark = _mark()
    if keys.database == mark:
        return
    rows = frozenset(models.Meeting.objects.values_list("id", flat=True))
    held = keys.meetings()
    if (rows or held) and not rows & held:
        raise KeysElsewhereError(
            f"The keys here ({len(held)} meetings) are not those of this database "
            f"({len(rows)} meetings). Name the folder of its keys in KRING_KEYS, or the database "
            "of these keys in KRING_DATABASE_URL; a new database begins with a new folder."
        )
    keys.bind(mark)


def _mark() -> str:
    known = models.Bond.objects.first()
    return (known or models.Bond.objects.create(mark=ids.new())).mark
