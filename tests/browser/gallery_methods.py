"""Pictures of every method as it is played: each step, from each seat, by the real laws.

A rehearsal plays the meeting. While somebody has the turn, and where a step has come to rest before
who leads goes on, that moment is put on the screens of who leads, who presents, who has the turn, a
colleague and the board; no page is loaded anew.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kring.domain.meeting import Meeting
from kring.domain.meeting.rounds import turns_now
from kring.domain.method.model import Method
from kring.library import shelf
from kring.library.rehearsal import playing
from kring.library.rehearsal.colleague import Colleague
from kring.library.rehearsal.fitting import Fitting
from kring.library.rehearsal.room import Room
from kring.library.rehearsal.sight import View, Wire
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
        for seat, colleague in play.colleagues.items():
            watched: Any = _Watched(seat, colleague, play.room, self)
            play.colleagues[seat] = watched
        while str(play.room.meeting.status) != "closed":
            if not play._comes_to_rest():
                return
            self._keep(play.room, _REST)
            if not play._goes_on():
                return

    def sees(self, room: Room, seat: str) -> None:
        """Keep the first turn in a step of someone who has no picture of their own."""
        if seat == _on(room.meeting) and seat not in _places(room.meeting).values():
            self._keep(room, _TURN)

    def _keep(self, room: Room, at: int) -> None:
        meeting = room.meeting
        if meeting.index is None or meeting.step is None:
            return
        late = meeting.plan[meeting.step.id] * 0.4 if meeting.step.id in meeting.plan else _NONE
        moment = Room(meeting, now=room.now + late)
        if at == _TURN:
            self.moments.setdefault((meeting.index, at), moment)
        else:
            # The last of a step takes the place of the one before.
            self.moments[meeting.index, at] = moment


@dataclass
class _Watched:
    """A colleague on whose turn a picture can be taken before it does anything."""

    seat: str
    colleague: Colleague
    room: Room
    reel: Reel

    def acts(self, shared: View, own: View) -> Wire | None:
        """Do what the colleague does."""
        self.reel.sees(self.room, self.seat)
        return self.colleague.acts(shared, own)

    def refused(self, wire: Wire) -> None:
        """Remember what the colleague has to."""
        self.colleague.refused(wire)


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
            on = _on(room.meeting) if at == _TURN else None
            for place, seat in {**_places(room.meeting), **({"turn": on} if on else {})}.items():
                if place not in screens:
                    stage = Stage(method, lang=way.lang)
                    stage.room = room
                    size = wall if place == "board" else way.size
                    screens[place] = stage.screen(browser, seat, size, color_scheme=way.scheme)
                    open_.callback(screens[place].page.context.close)
                screens[place].seat, screens[place].stage.room = seat, room
                label = f"method-{method.id}-{index:02}{'ab'[at]}-{place}"
                _picture(screens[place], folder, way.label(label))


def _on(meeting: Meeting) -> str | None:
    turns = turns_now(meeting)
    return None if turns is None else turns.current


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
