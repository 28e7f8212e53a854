"""What stands behind a press: sheets, questions, folds, and lines that break."""

from __future__ import annotations

import re
from typing import Final

from playwright.sync_api import Page

from kring.system import words

#: A picture's name: the moment it begins at, and the words of what is pressed, one by one.
PRESSES: Final[dict[str, tuple[str, tuple[str, ...]]]] = {
    "arrive-lead-more": ("arrive-lead", ("more.button",)),
    "arrive-lead-people": ("arrive-lead", ("more.button", "more.people")),
    "lead-whole": ("tell-lead", ("lead.whole",)),
    "lead-more": ("tell-lead", ("more.button",)),
    "lead-steer": ("tell-lead", ("steer.button", "steer.long.title")),
    "lead-time": ("tell-lead", ("more.button", "more.time")),
    "lead-steps": ("tell-lead", ("more.button", "more.steps")),
    "lead-people": ("tell-lead", ("more.button", "more.people")),
    "lead-board": ("tell-lead", ("more.button", "more.board")),
    "lead-end": ("tell-lead", ("more.button", "more.end")),
    "lead-close": ("tell-lead", ("more.button", "more.end", "close.button")),
    "lead-erase": ("tell-lead", ("more.button", "more.end", "erase.button")),
    "lead-next": ("write-lead-too", ("lead.next_step",)),
    "lead-chosen": ("choose-lead", ("choose.this",)),
    "help": ("write", ("help.title",)),
    "help-presenter": ("ask-presenter", ("help.title",)),
    "help-arriving": ("arrive-seat", ("help.title",)),
    "note": ("ask-seat", ("note.button",)),
    "stop-asked": ("ask-presenter", ("help.title", "stop.button")),
    "change": ("write", ("own.edit",)),
    "take-back": ("write", ("own.back",)),
    "empty": ("scribe", ("write.add",)),
}
_ADVICE: Final = {
    "nl": "Vraag de planner wat er misgaat als een klus tot morgen wacht.",
    "en": "Ask the planner what goes wrong when a job waits until tomorrow.",
}
#: What is written in the first field before the presses.
WRITTEN: Final = {"away": _ADVICE, "lost": _ADVICE}
#: Presses that the server answers with this refusal.
REFUSED: Final = {
    "away": ("write", ("write.ready",), "store_away"),
    "away-lead": ("tell-lead", ("lead.thanks",), "store_away"),
}
#: How a line ends that was lost.
LOST: Final = 1006
#: A picture's name: the moment, and the code with which the line is closed there.
ENDS: Final[dict[str, tuple[str, int]]] = {
    "lost": ("write", LOST),
    "lost-lead": ("tell-lead", LOST),
    "no-seat": ("ask-seat", 4001),
    "old": ("ask-seat", 4009),
    "replaced": ("ask-seat", 4010),
    "removed": ("ask-seat", 4011),
    "erased": ("ask-seat", 4012),
    "erased-board": ("ask-board", 4012),
    "board-gone": ("ask-board", 4001),
}


def press(page: Page, keys: tuple[str, ...], lang: str) -> None:
    """Press one thing after another."""
    said = words.area("room", lang)
    for key in keys:
        name = re.compile("^" + re.sub(r"\\\{\w+\\\}", ".+", re.escape(said[key])) + "$")
        page.get_by_role("button", name=name).first.click()
