"""Meetings at a step where only the table of permission decides, laid in the store.

A method's file is checked against the table before anyone may use it, so no file could ask
for what the table forbids. The server of these tests reads its methods from here instead:
the stored file of such a method is nothing but an activity and a presence.
"""

from functools import partial

from kring.domain.meeting import Event, Meeting, commands as c
from kring.domain.method.kinds import Keep, Kind, Shown
from kring.domain.method.model import Activity, Method, Presence
from kring.meetings import models
from kring.meetings.marks import of_token
from kring.meetings.store import Batch, NewPass, Opening
from kring.system import ids
from tests.domain.meeting import plans
from tests.domain.meeting.room import gather
from tests.live.client import Browser
from tests.live.conftest import Server

#: Who acts in which role, each in that one alone. Joost's is the method's own.
SEATS = {"facilitator": "ingrid", "presenter": "marieke", "group": "fatima", "own": "joost"}
#: The method's own role has a name; whoever has it sits in the circle as well.
NAMES = {"facilitator": "facilitator", "presenter": "presenter", "group": "group", "own": "scribe"}


def method_of(content: bytes) -> Method:
    """Return the method of a stored file: everything is asked of everyone in its last step."""
    activity, presence = content.decode().split()
    every = tuple(NAMES.values())
    kinds = [_kind("told", Shown.BY_OWNER, *every), _kind("seen", Shown.AT_ONCE, "presenter")]
    here: list[Kind] = []
    for role in every:
        here.append(_kind(f"word-{role}", Shown.AT_ONCE, role))
        here.append(_kind(f"flap-{role}", Shown.AT_ONCE, *every, on_behalf=frozenset({role})))
        here.append(_kind(f"note-{role}", Shown.NEVER, role, keep=Keep.WRITER))
    labels = {f"set-{role}": plans.labels(f"set-{role}", role) for role in every}
    return plans.method(
        plans.step("before", writes=("told", "seen")),
        plans.step(
            "here",
            Activity(activity),
            presence=Presence(presence),
            writes=tuple(kind.id for kind in here),
            labels={"seen": tuple(labels)},
            chooses="seen",
            picks="seen",
            pick_by=frozenset(every),
        ),
        kinds=(*kinds, *here),
        label_sets=labels,
        roles={"scribe": plans.TEXT},
    )


def _kind(kind_id: str, shown: Shown, *by: str, **more: object) -> Kind:
    return plans.kind(kind_id, shown, *by, **more)


class AtTheStep:
    """A meeting at the step in question, and a screen for each role."""

    def __init__(self, server: Server, activity: str, presence: str) -> None:
        self.server = server
        self.activity, self.presence = activity, presence
        self.id = ids.new()
        self._tokens = {seat: ids.token() for seat in SEATS.values()}
        self.screens: dict[str, Browser] = {}

    def enter(self) -> None:
        """Open a screen for everyone."""
        for role, seat in SEATS.items():
            cookie = f"kring_seat={self._tokens[seat]}"
            self.screens[role] = Browser(self.server.address, self.id, cookie)
            self.screens[role].hello()

    def leave(self) -> None:
        """Close every screen, having read all that came: an unread line closes late."""
        for screen in self.screens.values():
            screen.now()
            screen.leave()

    def now(self) -> Meeting:
        """Return the meeting as the server has it; the very same value while nothing changed."""
        meeting: Meeting = self.server.ask(lambda rooms: rooms.look(self.id))
        return meeting

    def lead(self, do: str, **given: object) -> None:
        """Have who leads set the scene."""
        answer = self.screens["facilitator"].do(do, "", **given)
        assert "ack" in answer, answer

    def all_is_kept(self) -> bool:
        """Return whether the store has as many events as the server thinks."""
        version = self.server.ask(lambda rooms: rooms.room(self.id)).version
        return bool(models.Event.objects.filter(meeting=self.id).count() == version)

    def batch(self) -> Batch:
        """Return what the store is to hold of this meeting before the server hears of it."""
        file = f"{self.activity} {self.presence}".encode()
        return Batch(
            meeting=self.id,
            seal=self.server.keys.create(self.id),
            expected=0,
            events=tuple((None, event) for event in _history(method_of(file))),
            opening=Opening(
                code_mark=self.id.encode(),
                method_name="made-up",
                fingerprint=file.decode(),
                method=file,
                created_at=self.server.clock.now(),
            ),
            passes=tuple(
                NewPass(digest=of_token(token), holder=seat, kind="seat")
                for seat, token in self._tokens.items()
            ),
        )


def _history(method: Method) -> list[Event]:
    everyone = ("marieke", "fatima", "joost")
    room = gather(method, *everyone, takes_part=False, presenter="marieke")
    room.do(c.AssignRole, "ingrid", role="scribe", seat="joost")
    add = partial(room.do, c.AddContribution, text="woorden")
    for role, seat in SEATS.items():
        add(seat, item=f"told-{role}", kind="told")
        add("marieke", item=f"seen-{role}", kind="seen")
    room.open("here")
    return room.history
