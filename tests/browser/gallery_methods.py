"""Pictures of every method as it is played: each step, from each seat, by the real laws.

A rehearsal plays the meeting. Where a step has come to rest before who leads goes on, that moment
is put on the screens of who leads, who presents, a colleague and the board, and no page is loaded
anew. Clocks tick on by themselves there: what they say in a picture may be off.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kring.domain.meeting import Meeting
from kring.domain.meeting.rounds import turns_now
from kring.domain.method.model import Method
from kring.library import shelf
from kring.library.rehearsal import playing
from kring.library.rehearsal.fitting import Fitting
from kring.library.rehearsal.room import Room
from tests.browser.gallery_pictures import LAPTOP, PHONE, SMALL, WALL, Way, faults, tell, told
from tests.browser.stage import Screen, Stage

if TYPE_CHECKING:
    from playwright.sync_api import Browser

#: One method after another is taken in another way; so every way sees many kinds of steps.
WAYS: Final = cycle(
    [
        (Way("nl", "played", "light", PHONE), WALL),
        (Way("en", "played", "dark", PHONE), WALL),
        (Way("nl", "played", "light", LAPTOP), LAPTOP),
        (Way("en", "played", "light", SMALL), WALL),
        (Way("nl", "played", "dark", LAPTOP), WALL),
    ]
)
#: The moments of one step: while somebody has the turn, and when nobody has anything more to do.
_TURN, _REST = range(2)
_NONE: Final = timedelta()


@dataclass
class Reel:
    """The moments of one meeting, in order."""

    method: Method
    moments: dict[tuple[int, int], Room] = field(default_factory=dict)

    def play(self, lang: str, people: int) -> None:
        """Play it to its end."""
        setting = playing.Setting(people=people, language=lang, leader_takes_part=people < 7)
        play = playing._set_up(self.method, setting, Fitting())
        while str(play.room.meeting.status) != "closed":
            if not play._comes_to_rest():
                return
            self._keep(play.room)
            if not play._goes_on():
                return

    def _keep(self, room: Room) -> None:
        meeting = room.meeting
        if meeting.index is None or meeting.step is None:
            return
        late = meeting.plan[meeting.step.id] * 0.4 if meeting.step.id in meeting.plan else _NONE
        moment = Room(meeting, now=room.now + late)
        turns = turns_now(meeting)
        if turns is not None and turns.current is not None:
            self.moments.setdefault((meeting.index, _TURN), moment)
        else:
            # The last of a step takes the place of the one before.
            self.moments[meeting.index, _REST] = moment


def take_methods(browser: Browser, folder: Path, only: list[str]) -> None:
    """Write a picture of each moment of each method, for each place in the room."""
    for name, (way, wall) in zip(shelf.ids(), WAYS, strict=False):
        if not only or f"method-{name}" in only:
            with told(f"method-{name}"):
                _method(browser, folder, shelf.load(name), way, wall)


def _method(
    browser: Browser, folder: Path, method: Method, way: Way, wall: tuple[int, int]
) -> None:
    reel = Reel(method)
    reel.play(way.lang, min(method.largest, max(method.smallest, 6)))
    with ExitStack() as open_:
        screens: dict[str, Screen] = {}
        for (index, at), room in reel.moments.items():
            for place, seat in _places(room.meeting).items():
                if place not in screens:
                    stage = Stage(method, lang=way.lang)
                    stage.room = room
                    size = wall if place == "board" else way.size
                    screens[place] = stage.screen(browser, seat, size, color_scheme=way.scheme)
                    open_.callback(screens[place].page.context.close)
                screens[place].seat, screens[place].stage.room = seat, room
                label = f"method-{method.id}-{index:02}{'ab'[at]}-{place}"
                _picture(screens[place], folder, way.label(label))


def _places(meeting: Meeting) -> dict[str, str]:
    presenter = next(iter(meeting.roles.get("presenter", ())), "")
    others = [one for one in meeting.present if one not in {meeting.leader, presenter}]
    places = {"lead": meeting.leader, "board": "board", "member": others[-1]}
    alone = presenter not in {"", meeting.leader}
    return {**places, **({"presenter": presenter} if alone else {})}


def _picture(screen: Screen, folder: Path, label: str) -> None:
    screen.stage.shows()
    # The board needs some drawings to find out how much fits.
    screen.page.wait_for_timeout(200 if screen.seat == "board" else 60)
    screen.page.screenshot(path=folder / f"{label}.png")
    tell(label, faults(screen.page))
