"""Coming in from the pages, through an owner that runs on a loop of its own."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from kring.domain.meeting import Refused
from kring.domain.meeting.commands import AssignRole, CloseMeeting, OpenStep
from kring.live.rooms import Rooms
from kring.meetings import models, services
from kring.meetings.access import OutsiderError, enter, enter_leading, enter_seated
from kring.meetings.marks import Marks, of_token
from kring.meetings.owner import NoSuchMeetingError
from kring.meetings.queries import claimable_seats, kept_page
from kring.meetings.services import Entry, Wish
from kring.system.keystore import KeyStore
from kring.system.seal import new_key

Play = Callable[[Rooms], Coroutine[Any, Any, None]]
INGRID = Wish(name="Ingrid", method="basismethode", takes_part=True, title="Kring Noord")


class Ticks:
    """Seconds, moved by hand."""

    at = 0.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def seconds() -> Ticks:
    return Ticks()


@pytest.fixture
def played(tmp_path: Path, transactional_db: None, seconds: Ticks) -> Callable[[Play], None]:
    """Play something with rooms of our own."""

    async def on_the_loop(play: Play) -> None:
        keys = KeyStore(tmp_path / "keys.sqlite3", (new_key(),))
        rooms = Rooms(keys, Marks("a secret"), seconds=seconds)
        await rooms.open()
        try:
            await play(rooms)
        finally:
            await rooms.shut()
            keys.shut()

    return lambda play: asyncio.run(on_the_loop(play))


async def begun(rooms: Rooms) -> Entry:
    entry = await services.start(rooms, INGRID)
    leader = (await enter_leading(rooms, entry.meeting, entry.token)).seat or ""
    await rooms.handle(entry.meeting, OpenStep(by=leader, to=0))
    return entry


def test_who_starts_leads(played: Callable[[Play], None]) -> None:
    async def play(rooms: Rooms) -> None:
        entry = await services.start(rooms, INGRID)
        guest = await enter_leading(rooms, entry.meeting, entry.token)
        assert guest.meeting.seats[guest.seat or ""].name == "Ingrid"
        assert guest.meeting.code == entry.code
        assert not guest.waits
        # What was typed and given out stands nowhere as it is.
        row = models.Pass.objects
        assert await row.filter(digest=of_token(entry.token)).aexists()

    played(play)


def test_a_code_is_enough_until_the_beginning(played: Callable[[Play], None]) -> None:
    async def play(rooms: Rooms) -> None:
        entry = await services.start(rooms, INGRID)
        typed = entry.code.lower().replace("-", " ")
        bas = await services.join(rooms, typed, "Bas")
        assert (bas.meeting, bas.waits) == (entry.meeting, False)
        assert (await enter_seated(rooms, bas.meeting, bas.token)).seat
        with pytest.raises(Refused, match="code_unknown"):
            await services.join(rooms, "BBBB-BBBB", "Chris")
        with pytest.raises(Refused, match="name_taken"):
            await services.join(rooms, entry.code, "bas")

    played(play)


def test_after_the_beginning_a_newcomer_waits(played: Callable[[Play], None]) -> None:
    async def play(rooms: Rooms) -> None:
        entry = await begun(rooms)
        eva = await services.join(rooms, entry.code, "Eva")
        assert eva.waits
        assert (await enter(rooms, eva.meeting, eva.token)).waits
        with pytest.raises(OutsiderError):
            await enter_seated(rooms, eva.meeting, eva.token)

    played(play)


def test_after_the_close_a_code_is_old(played: Callable[[Play], None]) -> None:
    async def play(rooms: Rooms) -> None:
        entry = await begun(rooms)
        leader = (await enter_leading(rooms, entry.meeting, entry.token)).seat or ""
        await rooms.handle(entry.meeting, CloseMeeting(by=leader))
        with pytest.raises(Refused, match="code_expired"):
            await services.join(rooms, entry.code, "Eva")
        page = kept_page(await enter(rooms, entry.meeting, entry.token))
        assert page.erased_at is not None

    played(play)


def test_a_seat_is_asked_back_by_its_name(played: Callable[[Play], None]) -> None:
    async def play(rooms: Rooms) -> None:
        entry = await begun(rooms)
        back = await services.reclaim(rooms, entry.code, " ingrid ")
        assert back.waits
        with pytest.raises(Refused, match="unknown_seat"):
            await services.reclaim(rooms, entry.code, "Nobody")
        guest = await enter(rooms, entry.meeting, entry.token)
        assert [name for _, name in claimable_seats(guest)] == ["Ingrid"]

    played(play)


def test_a_screen_becomes_the_board_once(played: Callable[[Play], None], seconds: Ticks) -> None:
    async def play(rooms: Rooms) -> None:
        entry = await begun(rooms)
        leader = (await enter_leading(rooms, entry.meeting, entry.token)).seat or ""
        with pytest.raises(Refused, match="not_leading"):
            await services.invite_board(rooms, entry.meeting, "somebody")
        first = await services.invite_board(rooms, entry.meeting, leader)
        second = await services.invite_board(rooms, entry.meeting, leader)
        assert await services.become_board(rooms, entry.meeting, first) is None
        board = await services.become_board(rooms, entry.meeting, second)
        assert board is not None
        assert (await enter(rooms, board.meeting, board.token)).kind == "board"
        assert await services.become_board(rooms, entry.meeting, second) is None
        late = await services.invite_board(rooms, entry.meeting, leader)
        seconds.at += 16 * 60
        assert await services.become_board(rooms, entry.meeting, late) is None

    played(play)


def test_an_outsider_learns_nothing(played: Callable[[Play], None]) -> None:
    async def play(rooms: Rooms) -> None:
        entry, other = await begun(rooms), await begun(rooms)
        for meeting, token in (
            (entry.meeting, None),
            (entry.meeting, "made-up"),
            (entry.meeting, other.token),
            ("a" * 26, entry.token),
        ):
            with pytest.raises(OutsiderError):
                await enter(rooms, meeting, token)
        with pytest.raises(NoSuchMeetingError):
            await services.claim(rooms, "a" * 26, "ingrid")

    played(play)


def test_a_participant_does_not_lead(played: Callable[[Play], None]) -> None:
    async def play(rooms: Rooms) -> None:
        entry = await services.start(rooms, INGRID)
        bas = await services.join(rooms, entry.code, "Bas")
        with pytest.raises(Refused, match="not_leading"):
            await enter_leading(rooms, bas.meeting, bas.token)
        seat = (await enter_seated(rooms, bas.meeting, bas.token)).seat or ""
        with pytest.raises(Refused, match="not_leading"):
            await rooms.handle(bas.meeting, AssignRole(by=seat, role="presenter", seat=seat))

    played(play)


def test_a_start_that_is_refused_leaves_nothing(played: Callable[[Play], None]) -> None:
    async def play(rooms: Rooms) -> None:
        with pytest.raises(Refused, match="name_empty"):
            await services.start(rooms, Wish(name=" ", method="basismethode", takes_part=True))
        with pytest.raises(KeyError):
            await services.start(rooms, Wish(name="Ingrid", method="../x", takes_part=True))
        assert await models.Meeting.objects.acount() == 0
        assert rooms._keys.meetings() == frozenset()

    played(play)


def test_a_page_gets_what_the_socket_would_say(played: Callable[[Play], None]) -> None:
    async def play(rooms: Rooms) -> None:
        entry = await begun(rooms)
        guest = await enter(rooms, entry.meeting, entry.token)
        first = await rooms.view(entry.meeting, guest.holder)
        assert first is not None
        assert first.keys() == {"snapshot", "mark", "now"}
        assert first["snapshot"]["own"]["leads"] is True
        assert await rooms.view(entry.meeting, "somebody") is None

    played(play)


def test_half_a_meeting_is_swept_away_at_the_start(
    played: Callable[[Play], None], tmp_path: Path
) -> None:
    async def leave_half(rooms: Rooms) -> None:
        rooms._keys.create("left over")

    async def nothing(rooms: Rooms) -> None:
        pass

    played(leave_half)
    assert KeyStore(tmp_path / "keys.sqlite3", (new_key(),)).meetings() == {"left over"}
    played(nothing)
    assert KeyStore(tmp_path / "keys.sqlite3", (new_key(),)).meetings() == frozenset()
