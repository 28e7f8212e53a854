"""Who is cut off, when, and what they are told."""

from kring.live.keeper import make_rounds
from kring.meetings import models
from tests.live.conftest import EACH_WAY_AND_DATABASE, Evening

pytestmark = EACH_WAY_AND_DATABASE


def test_who_is_removed_is_cut_at_once(evening: Evening) -> None:
    ingrid, bas = evening.screen("Ingrid"), evening.screen("Bas")
    ingrid.done("open_step", to=0)
    ingrid.done("remove_seat", seat=evening.seat("Bas"))
    ingrid.done("add", item="i1", kind="case_question", text="CANARY")
    assert bas.ended() == 4011
    assert bas.frames[-1]["bye"] == "removed"
    assert "CANARY" not in bas.received
    assert evening.browser("Bas").ended() == 4001


def test_an_old_device_is_closed_when_a_new_one_is_let_in(evening: Evening) -> None:
    ingrid, old = evening.screen("Ingrid"), evening.screen("Bas")
    ingrid.done("open_step", to=0)
    evening.claim("Bas")
    new = evening.screen("Bas 2")
    assert new.own == {}
    doors = ingrid.see(lambda view: view["own"]["lead"].get("doors"))["own"]["lead"]["doors"]
    ingrid.done("admit", claim=next(iter(doors)))
    assert old.ended() == 4010
    assert old.frames[-1]["bye"] == "replaced"
    new.see(lambda view: view["own"].get("seat") == evening.seat("Bas"))
    assert evening.browser("Bas").ended() == 4001


def test_who_is_refused_at_the_door_is_told(evening: Evening) -> None:
    ingrid = evening.screen("Ingrid")
    ingrid.done("open_step", to=0)
    evening.join("Eva")
    eva = evening.screen("Eva")
    doors = ingrid.see(lambda view: view["own"]["lead"].get("doors"))["own"]["lead"]["doors"]
    ingrid.done("refuse", claim=next(iter(doors)))
    assert eva.ended() == 4011


def test_a_second_board_takes_over_from_the_first(evening: Evening) -> None:
    evening.board()
    first = evening.screen("board")
    evening.board()
    assert first.ended() == 4010
    assert evening.screen("board").shared["ring"]


def test_a_revoked_board_is_cut_at_once(evening: Evening) -> None:
    evening.board()
    board, ingrid = evening.screen("board"), evening.screen("Ingrid")
    ingrid.done("revoke_board")
    assert board.ended() == 4011


def test_at_the_close_the_board_goes_and_the_others_stay(evening: Evening) -> None:
    evening.board()
    board, ingrid, bas = (evening.screen(name) for name in ("board", "Ingrid", "Bas"))
    ingrid.done("open_step", to=0)
    ingrid.done("close")
    assert board.ended() == 1000
    assert board.frames[-1]["bye"] == "closed"
    bas.see(lambda view: view["shared"]["status"] == "closed")
    assert bas.do("quiet")["code"] == "already_closed"
    row = models.Meeting.objects.get(id=evening.id)
    assert row.closed_at == evening.server.clock.now()
    assert row.erase_at is not None
    assert (row.erase_at - row.closed_at).total_seconds() == 24 * 3600


def test_everything_gone_before_everyones_eyes(evening: Evening) -> None:
    ingrid, bas = evening.screen("Ingrid"), evening.screen("Bas")
    ingrid.done("open_step", to=0)
    assert "ack" in ingrid.do("erase")
    for screen in (ingrid, bas):
        assert screen.ended() == 4012
        assert screen.frames[-1]["bye"] == "erased"
    assert not models.Meeting.objects.filter(id=evening.id).exists()
    assert evening.server.keys.get(evening.id) is None
    assert evening.browser("Bas").ended() == 4001


def test_a_change_of_leader_changes_what_each_may_do(evening: Evening) -> None:
    ingrid, bas = evening.screen("Ingrid"), evening.screen("Bas")
    ingrid.done("open_step", to=0)
    ingrid.done("hand_over", seat=evening.seat("Bas"))
    bas.see(lambda view: view["own"]["leads"])
    ingrid.now()
    assert "lead" not in ingrid.own
    assert ingrid.do("add_time", minutes=1)["code"] == "not_leading"
    bas.until(lambda frame: "presence" in frame)


def test_more_tabs_than_a_person_has_close_the_oldest(evening: Evening) -> None:
    tabs = [evening.screen("Bas") for _ in range(7)]
    assert tabs[0].ended() == 4008
    assert tabs[-1].now()


def test_a_meeting_that_was_left_closes_and_is_erased_by_itself(evening: Evening) -> None:
    bas, ingrid = evening.screen("Bas"), evening.screen("Ingrid")
    ingrid.done("open_step", to=0)
    evening.server.clock.move(hours=13)
    evening.server.ask(make_rounds)
    bas.see(lambda view: view["shared"]["status"] == "closed")
    evening.server.clock.move(hours=25)
    evening.server.ask(make_rounds)
    assert bas.ended() == 4012


def test_a_room_that_nobody_looks_at_leaves_the_memory(evening: Evening) -> None:
    bas, ingrid = evening.screen("Bas"), evening.screen("Ingrid")
    rooms, clock = evening.server.rooms, evening.server.clock
    bas.leave()
    seat = ingrid.own["seat"]
    ingrid.until(lambda frame: frame.get("presence", {}).get("here") == [seat])

    def an_hour_passes() -> None:
        rooms.tidy()
        clock.move(hours=1)
        rooms.tidy()

    evening.server.tell(an_hour_passes)
    assert evening.id in rooms._rooms
    evening.server.tell(rooms.gathering(rooms._rooms[evening.id]).viewers.clear)
    evening.server.tell(an_hour_passes)
    assert evening.id not in rooms._rooms
    assert evening.screen("Bas").shared["ring"]
