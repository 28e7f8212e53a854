"""A meeting has an end: so much can happen in it, and its close has room of its own."""

from __future__ import annotations

import pytest

from kring.domain.meeting import Refused, commands as c
from kring.domain.meeting.bounds import EVENTS_AT_MOST, EVENTS_IN_ALL, must_fit

CLOSE = c.CloseMeeting(by="ingrid")
ORDINARY: tuple[c.Command, ...] = (
    c.SetReady(by="joost", on=True),
    c.EditContribution(by="joost", item="i", text="meer"),
    c.ClaimSeat(holder="phone", seat="joost"),
    c.JoinMeeting(holder="phone", name="Wim"),
    c.OpenStep(by="ingrid", to=1),
)
LETTING_GO: tuple[c.Command, ...] = (
    c.WithdrawContribution(by="joost", item="i"),
    c.RemoveSeat(by="ingrid", seat="joost"),
    c.StopCase(by="marieke"),
    c.BeginQuiet(by="joost"),
    c.RefuseClaim(by="ingrid", claim="phone"),
)
ENDING: tuple[c.Command, ...] = (CLOSE, c.EraseMeeting(by="ingrid"), c.ExpireMeeting())


def fits(command: c.Command, before: int, more: int = 1) -> bool:
    said = ""
    try:
        must_fit(command, before, more)
    except Refused as no:
        said = no.code
    assert said in {"", "meeting_full"}
    return not said


@pytest.mark.parametrize("command", ORDINARY)
def test_what_is_ordinary_fits_until_the_bound(command: c.Command) -> None:
    assert fits(command, EVENTS_AT_MOST - 1)
    assert not fits(command, EVENTS_AT_MOST - 1, more=2)
    assert not fits(command, EVENTS_AT_MOST)


@pytest.mark.parametrize("command", LETTING_GO)
def test_there_is_room_left_to_let_go(command: c.Command) -> None:
    assert fits(command, EVENTS_AT_MOST)
    assert fits(command, EVENTS_IN_ALL - 1)
    assert not fits(command, EVENTS_IN_ALL)


@pytest.mark.parametrize("command", ENDING)
def test_a_meeting_can_always_be_closed_and_erased(command: c.Command) -> None:
    assert fits(command, EVENTS_IN_ALL + 10)


@pytest.mark.parametrize("command", [*ORDINARY, *LETTING_GO])
def test_what_changes_nothing_is_never_too_much(command: c.Command) -> None:
    assert fits(command, EVENTS_IN_ALL, more=0)
