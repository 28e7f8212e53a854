"""Fills an installation with meetings that are over: `KRING_DATA=… python -m bench.finished 10000`.

Each has a key of its own, forty sealed events and eight passes, as after an evening.
"""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kring.meetings.store import Batch
    from kring.system.keystore import KeyStore

EVENTS = 40
PEOPLE = 8
AT_ONCE = 200


def fill(installation: dict[str, str], meetings: int) -> None:
    """Fill an installation, in a process of its own: Django has one database a process."""
    settings = {**installation, "DJANGO_SETTINGS_MODULE": "kring.project.settings"}
    command = [sys.executable, "-m", "bench.finished", str(meetings)]
    subprocess.run(command, env=os.environ | settings, check=True)


def main(meetings: int) -> None:
    """Fill the installation of the environment."""
    from django.conf import settings

    from kring.project.starting import migrate, start_django

    installation = start_django()
    migrate()
    from kring.meetings.store import append
    from kring.system.keystore import KeyStore

    assert settings.DATABASES
    keys = KeyStore(installation.key_store, installation.wrapping_keys())
    batches: list[Batch] = []
    for _ in range(meetings):
        batches.append(_finished(keys))
        if len(batches) == AT_ONCE:
            append(batches)
            batches.clear()
    append(batches)
    keys.shut()


def _finished(keys: KeyStore) -> Batch:
    from kring.domain.meeting.events import ContributionAdded
    from kring.library import shelf
    from kring.meetings.store import Batch, NewPass, Opening
    from kring.system import ids
    from kring.system.clock import now

    meeting, at = ids.new(), now()
    opening = Opening(
        code_mark=ids.new().encode(),
        method_name="werkplekleren",
        fingerprint=shelf.fingerprint("werkplekleren"),
        method=shelf.content("werkplekleren"),
        created_at=at,
    )
    text = "Wat zou je doen als het morgen af moest zijn?"
    added = [
        ContributionAdded(item=f"i{n}", kind="advice", seat=f"seat{n % PEOPLE}", text=text)
        for n in range(EVENTS)
    ]
    return Batch(
        meeting=meeting,
        seal=keys.create(meeting),
        expected=0,
        events=tuple((ids.token().encode()[:16], event) for event in added),
        opening=opening,
        passes=tuple(
            NewPass(digest=ids.token().encode()[:32], holder=ids.brief(), kind="seat")
            for _ in range(PEOPLE)
        ),
        moments={"began_at": at, "closed_at": at, "erase_at": at + timedelta(hours=24)},
    )


if __name__ == "__main__":
    main(int(sys.argv[1]))
