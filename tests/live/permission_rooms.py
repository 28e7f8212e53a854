"""Meetings at a step where only the table of permission decides, laid in the store.

A method's file is checked against the table before anyone may use it, so no file could ask
for what the table forbids. The server of these tests reads its methods from here instead:
the stored file of such a method is nothing but an activity and a presence.
"""

from functools import partial

from kring.domain.meeting import Meeting, commands as c
from kring.domain.method.model import Activity, Keep, Kind, Method, Presence, Shown
from kring.meetings import models, store
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
        self.id = ids.new()
        tokens = {seat: ids.token() for seat in SEATS.values()}
        self._store(f"{activity} {presence}".encode(), tokens)
        self.screens = {
            role: Browser(server.address, self.id, f"kring_seat={tokens[seat]}")
            for role, seat in SEATS.items()
        }
        for screen in self.screens.values():
            screen.hello()

    def now(self) -> Meeting:
        """Return the meeting as the server has it; the very same value while nothing changed."""
        meeting: Meeting = self.server.ask(lambda rooms: rooms.look(self.id))
        return meeting

    def kept(self) -> int:
        """Return how many events the store has."""
        return models.Event.objects.filter(meeting=self.id).count()

    def lead(self, do: str, **given: object) -> None:
        """Have who leads set the scene."""
        answer = self.screens["facilitator"].do(do, "", **given)
        assert "ack" in answer, answer

    def end(self) -> None:
        """Close every screen."""
        for screen in self.screens.values():
            screen.leave()

    def _store(self, file: bytes, tokens: dict[str, str]) -> None:
        room = gather(
            method_of(file), "marieke", "fatima", "joost", takes_part=False, presenter="marieke"
        )
        room.do(c.AssignRole, "ingrid", role="scribe", seat="joost")
        add = partial(room.do, c.AddContribution, text="woorden")
        for role, seat in SEATS.items():
            add(seat, item=f"told-{role}", kind="told")
            add("marieke", item=f"seen-{role}", kind="seen")
        room.open("here")
        opening = Opening(
            code_mark=self.id.encode(),
            method_name="made-up",
            fingerprint=file.decode(),
            method=file,
            created_at=self.server.clock.now(),
        )
        batch = Batch(
            meeting=self.id,
            seal=self.server.keys.create(self.id),
            expected=0,
            events=tuple((None, event) for event in room.history),
            opening=opening,
            passes=tuple(
                NewPass(digest=of_token(t), holder=s, kind="seat") for s, t in tokens.items()
            ),
        )
        store.append([batch])
