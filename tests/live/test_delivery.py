"""Law 3, as it goes out: what a screen was sent adds up to what it would be sent afresh."""

import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from kring.domain.meeting import NOTHING, Meeting, audience_of, evolve, touched
from kring.live import delivery as delivery_module
from kring.live.delivery import Delivery
from kring.live.gathering import Gathering
from tests.domain.meeting import plans
from tests.domain.meeting.histories import Move, beginnings, holders, laws, moves, order_of, try_
from tests.domain.meeting.room import Room, arrive
from tests.live.client import merged
from tests.live.lines import Kept, connection


class Screen:
    """A screen that keeps what it is sent, as a client does."""

    def __init__(self, holder: str) -> None:
        self.line = connection(Kept(self._take), holder)
        self.view: Any = None
        self.mark: dict[str, str] = {}
        self.frames = 0

    def _take(self, text: str) -> None:
        frame = json.loads(text)
        self.frames += 1
        if "snapshot" in frame:
            self.view = frame["snapshot"]
        elif "patch" in frame:
            assert frame["from"].items() <= self.mark.items()
            assert frame["patch"]
            self.view = merged(self.view, frame["patch"])
        self.mark |= frame["mark"]


def afresh(meeting: Meeting, holder: str) -> Any:  # noqa: ANN401 - JSON
    """What this holder would be sent now by a server that has just begun."""
    view = Delivery(meeting).view(holder)
    assert view is not None
    return json.loads(json.dumps(view["snapshot"]))


@laws
@given(beginnings(), moves(ends=True, least=5), st.data())
def test_what_was_sent_adds_up(room: Room, played: list[Move], data: st.DataObject) -> None:
    version = len(room.history)
    delivery = Delivery(room.meeting)
    screens: dict[str, Screen] = {}
    for n, move in enumerate(played):
        # People come and go at any moment, with or without what they held.
        for holder in holders(room.meeting):
            belongs = audience_of(room.meeting, holder) is not None
            if belongs and holder not in screens and data.draw(st.booleans()):
                screens[holder] = Screen(holder)
                assert delivery.greet(screens[holder].line, None, 0)
        before = {holder: (screen.view, screen.frames) for holder, screen in screens.items()}
        since = room.meeting
        try_(room, order_of(room.meeting, move, n))
        if len(room.history) == version:
            continue
        changed = NOTHING
        for event in room.history[version:]:
            since = evolve(since, event)
            changed |= touched(since, event)
        version = len(room.history)
        viewers = [screen.line for screen in screens.values()]
        outside = delivery.commit(room.meeting, viewers, 0, changed)
        for line in outside:
            assert audience_of(room.meeting, line.holder) is None
            del screens[line.holder]
        for holder, screen in screens.items():
            view, frames = before[holder]
            assert screen.view == afresh(room.meeting, holder)
            # Nothing that they see has changed: nothing is sent, not even a mark.
            assert (screen.frames == frames) == (screen.view == view)
            assert delivery.greet(screen.line, screen.mark, 0)
            assert screen.frames <= frames + 2
            again = Screen(holder)
            assert delivery.greet(again.line, screen.mark, 0)
            assert again.view is None


def test_when_a_view_fails_every_line_closes_and_nobody_gets_half_of_it(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    room = arrive(plans.s0(), "joost")
    gathering = Gathering(room.meeting, lambda: 0)
    lines = [Kept(), Kept()]
    for line, holder in zip(lines, ("ingrid", "joost"), strict=True):
        gathering.greet(connection(line, holder), None)
    for line in lines:
        line.said.clear()

    def fails(*_: object) -> None:
        raise ValueError("KANARIE")

    monkeypatch.setattr(delivery_module, "own_view", fails)
    room.open(0)
    gathering.commit(room.meeting)
    assert [line.said for line in lines] == [[1011], [1011]]
    assert gathering.viewers == []
    assert "KANARIE" not in "".join(record.getMessage() for record in caplog.records)
