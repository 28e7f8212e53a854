"""Pictures of what who leads arranges on the way: the length, a fork, the passes, the groups."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kring.domain.meeting import Refused
from kring.library.shelf import load
from kring.system import words
from tests.browser.gallery_moments import LONG_CAST
from tests.browser.gallery_pictures import LAPTOP, PHONE, Way, faults, tell, told
from tests.browser.stage import Stage

if TYPE_CHECKING:
    from playwright.sync_api import Browser

#: A picture's name: the method, the step it is at, and the words of what is pressed there.
PANELS: Final[dict[str, tuple[str, int | str, tuple[str, ...]]]] = {
    "fork-asked": ("balintmethode", "oordeel-schrijven", ("lead.next_step",)),
    "fork-of-many": ("kollegiale-beratung", "werkvorm-kiezen", ("lead.next_step",)),
    "arrange-cards": ("zes-hoeden", 0, ("more.button", "more.arrange")),
    "arrange-fork": ("tien-stappen", 0, ("more.button", "more.arrange")),
    "arrange-times": ("troika", 0, ("more.button", "more.arrange")),
    "groups": ("troika", 1, ("more.button", "more.groups")),
    "time-outs": ("wial", 1, ("more.button",)),
    "steps-in-passes": ("troika", 1, ("more.button", "more.steps")),
}
WAYS: Final = (
    Way("nl", "long", "light", PHONE),
    Way("en", "long", "dark", PHONE),
    Way("en", "long", "dark", LAPTOP),
)


def take_panels(browser: Browser, folder: Path, only: list[str]) -> None:
    """Write a picture of every panel."""
    for name, (method, step, keys) in PANELS.items():
        for way in WAYS if not only or name in only else ():
            with told(way.label(name)):
                stage = Stage(load(method), lang=way.lang)
                # Where the first step waits for somebody's case, it is all still ahead.
                with suppress(Refused):
                    stage.arrive(*LONG_CAST[: min(9, stage.method.largest)])
                leader = stage.room.meeting.leader
                _goes_to(stage, step)
                screen = stage.screen(browser, leader, way.size, color_scheme=way.scheme)
                try:
                    for key in keys:
                        screen.press(words.area("room", way.lang)[key].split("{")[0], exact=False)
                    screen.page.mouse.move(0, 0)
                    screen.page.screenshot(path=folder / f"{way.label(name)}.png")
                    tell(way.label(name), faults(screen.page))
                finally:
                    screen.page.context.close()


def _goes_to(stage: Stage, step: int | str) -> None:
    """Go there, with somebody in each role that a step waits for; the first step is on already."""
    if not step:
        return
    everyone = [one for one in stage.room.meeting.present if one != stage.room.meeting.leader]
    for role, seat in zip(("presenter", *stage.method.roles), everyone, strict=False):
        if role not in {"facilitator", "group"}:
            stage.does(stage.room.meeting.leader, "assign", role=role, seat=seat)
    stage.open(step)
