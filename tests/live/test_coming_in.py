"""Who gets in, what they get first, and what they get when they come back."""

import pytest

from tests.live.conftest import EACH_WAY_AND_DATABASE, Evening, Server

pytestmark = EACH_WAY_AND_DATABASE


def test_a_newcomer_gets_all_that_they_may_see(evening: Evening) -> None:
    ingrid = evening.screen("Ingrid")
    assert [seat["name"] for seat in ingrid.shared["ring"].values()] == [
        "Ingrid",
        "Bas",
        "Chris",
        "Dana",
    ]
    assert ingrid.shared["status"] == "arriving"
    assert ingrid.own["leads"] is True


def test_someone_who_joins_appears_with_the_others(evening: Evening) -> None:
    bas = evening.screen("Bas")
    evening.join("Eva")
    bas.see(lambda view: evening.seat("Eva") in view["shared"]["ring"])
    assert evening.screen("Eva").own["seat"] == evening.seat("Eva")


def test_who_holds_the_present_view_gets_nothing_again(evening: Evening) -> None:
    bas = evening.screen("Bas")
    again = evening.browser("Bas")
    assert again.hello(bas.mark) == {
        "same": True,
        "mark": bas.mark,
        "now": int(evening.server.clock.seconds() * 1000),
    }


def test_who_missed_something_starts_over(evening: Evening) -> None:
    bas, ingrid = evening.screen("Bas"), evening.screen("Ingrid")
    held = bas.mark
    bas.leave()
    ingrid.done("open_step", to=0)
    again = evening.browser("Bas")
    assert "snapshot" in again.hello(held)
    assert again.shared["step"]["index"] == 0


@pytest.mark.parametrize(
    "mark", [{}, {"shared": ""}, {"shared": "a.0", "own": "b.0"}, {"own": 7}, {"x": "0" * 200}]
)
def test_a_mark_that_says_nothing_to_us_starts_over(evening: Evening, mark: dict[str, str]) -> None:
    assert "snapshot" in evening.browser("Bas").hello(mark)


def test_somebody_elses_mark_starts_over(evening: Evening) -> None:
    held = evening.screen("Chris").mark
    assert "snapshot" in evening.browser("Bas").hello(held)


def test_a_mark_from_before_a_restart_starts_over(evening: Evening) -> None:
    bas = evening.screen("Bas")
    bas.leave()
    evening.server.tell(lambda: evening.server.rooms._forget(evening.id))
    assert "snapshot" in evening.browser("Bas").hello(bas.mark)


def test_patches_lead_to_the_same_view_as_a_fresh_snapshot(evening: Evening) -> None:
    screens = ingrid, bas, *_ = evening.all()
    speaks = evening.speaking(*screens)
    speaks.done("add", item="i1", kind="case_question", text="Hoe zeg ik nee?")
    speaks.done("done")
    ingrid.done("add_time", minutes=2)
    bas.now()
    fresh = evening.screen("Bas")
    assert bas.view == fresh.view
    assert bas.shared["items"]["i1"]["text"] == "Hoe zeg ik nee?"


def test_whoever_has_no_seat_is_told_so(evening: Evening) -> None:
    for cookie in ("", "kring_seat=made-up", "other=1"):
        assert evening.holding(cookie).ended() == 4001


def test_a_cookie_of_one_meeting_opens_no_other(server: Server, evening: Evening) -> None:
    other = Evening(server)
    assert evening.holding(evening.cookies["Bas"], other.id).ended() == 4001


def test_an_unknown_meeting_answers_as_one_without_a_seat(evening: Evening) -> None:
    assert evening.holding(evening.cookies["Bas"], "a" * 26).ended() == 4001


@pytest.mark.parametrize(
    "origin", ["https://elsewhere.example", "null", "http://127.0.0.1:1", "http://127.0.0.1"]
)
def test_another_site_cannot_use_the_cookie(evening: Evening, origin: str) -> None:
    stranger = evening.browser("Bas", origin=origin)
    assert stranger.ended() == 4003
    assert stranger.received == ""


def test_an_old_client_is_told_to_reload(evening: Evening) -> None:
    old = evening.browser("Bas")
    old.send({"hello": 0, "have": None})
    assert old.ended() == 4009


def test_whoever_waits_at_the_door_sees_only_that(evening: Evening) -> None:
    screens = ingrid, *_ = evening.all()
    speaks = evening.speaking(*screens)
    speaks.done("add", item="i1", kind="case_question", text="CANARY")
    speaks.done("done")
    assert "CANARY" in str(ingrid.now()["shared"])
    evening.join("Eva")
    eva = evening.screen("Eva")
    assert eva.view == {"shared": {"status": "running", "waiting": True}, "own": {}}
    assert eva.do("quiet")["code"] == "not_your_role"
    doors = ingrid.see(lambda view: view["own"]["lead"].get("doors"))["own"]["lead"]["doors"]
    ingrid.done("admit", claim=next(iter(doors)))
    eva.see(lambda view: view["own"].get("seat"))
    assert "CANARY" in str(eva.view)


def test_the_board_sees_the_shared_part_and_may_do_nothing(evening: Evening) -> None:
    evening.board()
    board = evening.screen("board")
    assert board.own == {}
    assert board.shared["ring"]
    assert board.do("quiet")["code"] == "not_your_role"


def test_one_browser_shows_the_board_and_holds_a_seat(evening: Evening) -> None:
    evening.board()
    both = "; ".join((evening.cookies["Ingrid"], evening.cookies["board"]))
    evening.cookies["both"] = both
    assert evening.screen("both").own["leads"] is True
    assert evening.screen("both", path="board/").own == {}
    # A seat's cookie opens no board, and a paired screen needs no path of its own.
    assert evening.browser("Bas", path="board/").ended() == 4001
    assert evening.screen("board").own == {}


def test_who_leads_hears_who_is_here_and_who_types(evening: Evening) -> None:
    ingrid = evening.screen("Ingrid")
    bas = evening.screen("Bas")
    seat = evening.seat("Bas")
    ingrid.until(lambda frame: seat in frame.get("presence", {}).get("here", []))
    bas.send({"typing": True})
    ingrid.until(lambda frame: frame.get("presence", {}).get("typing") == [seat])
    evening.server.clock.move(seconds=10)
    evening.server.tell(evening.server.rooms.tidy)
    ingrid.until(lambda frame: frame.get("presence", {}).get("typing") == [])
    bas.leave()
    ingrid.until(lambda frame: seat not in frame.get("presence", {}).get("here", [seat]))
    assert not any("presence" in frame for frame in bas.frames)
