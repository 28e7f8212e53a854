"""The shared screen and its pairing."""

import json
from typing import Any

from kring.domain.meeting.commands import CloseMeeting, RevokeBoard
from tests.cast import INGRID, TOM
from tests.web.conftest import Browser, Place, Shown, join
from tests.web.test_room import asked_early, carried


def paired(browser: Browser, meeting: str) -> dict[str, Any]:
    answer = browser.post(f"/m/{meeting}/board")
    assert answer.status == 200
    found: dict[str, Any] = json.loads(answer.text)
    return found


def put_up(ingrid: Browser, meeting: str) -> Browser:
    board = Browser()
    answer = board.post("/bord", code=paired(ingrid, meeting)["code"])
    assert answer.goes_to == f"/m/{meeting}/bord"
    return board


def test_who_leads_gets_an_address_and_a_code_to_type(ingrid: Browser, meeting: str) -> None:
    given = paired(ingrid, meeting)
    assert given["address"] == f"http://testserver/bord#{given['code']}"


def test_the_code_makes_one_screen_the_board(ingrid: Browser, meeting: str) -> None:
    page = carried(put_up(ingrid, meeting).get(f"/m/{meeting}/bord"))
    assert page["screen"] == "board"
    assert page["socket"] == f"/m/{meeting}/board/socket"
    assert page["snapshot"]["own"] == {}
    assert "code" in page["snapshot"]["shared"]


def test_a_board_is_not_a_seat(ingrid: Browser, meeting: str) -> None:
    board = put_up(ingrid, meeting)
    asked_early(board.get(f"/m/{meeting}/bord"))
    assert board.get(f"/m/{meeting}/").status == 404
    assert board.get(f"/m/{meeting}/mijn").status == 404


def test_one_browser_can_hold_a_seat_and_the_board(ingrid: Browser, meeting: str) -> None:
    ingrid.post("/bord", code=paired(ingrid, meeting)["code"])
    assert carried(ingrid.get(f"/m/{meeting}/"))["screen"] == "seat"
    assert carried(ingrid.get(f"/m/{meeting}/bord"))["screen"] == "board"


def test_the_code_works_once(ingrid: Browser, meeting: str) -> None:
    code = paired(ingrid, meeting)["code"]
    assert Browser().post("/bord", code=code).status == 303
    again = Browser().post("/bord", code=code)
    assert again.status == 422
    assert "Deze schermcode werkt niet (meer)." in again.text


def test_an_empty_field_asks_for_the_code_and_counts_as_no_try() -> None:
    board = Browser()
    for _ in range(50):
        shown = board.post("/bord", code="")
        assert shown.status == 422
    assert "Vul de schermcode in." in shown.text
    assert "werkt niet (meer)" not in shown.text


def test_a_later_code_ends_an_earlier_one(ingrid: Browser, meeting: str) -> None:
    first, second = (paired(ingrid, meeting)["code"] for _ in range(2))
    assert Browser().post("/bord", code=first).status == 422
    assert Browser().post("/bord", code=second.lower().replace("-", " ")).status == 303


def test_only_who_leads_may_ask_for_one(place: Place, meeting: str) -> None:
    page = join(place, meeting, TOM).post(f"/m/{meeting}/board")
    assert page.status == 403
    assert "Dit kan alleen wie de bijeenkomst leidt." in page.text
    assert Browser().post(f"/m/{meeting}/board").status == 404


def _to_pairing(page: Shown) -> bool:
    return page.status == 302 and page.goes_to == "/bord"


def test_a_screen_that_is_not_paired_is_sent_to_be(place: Place, meeting: str) -> None:
    assert _to_pairing(Browser().get(f"/m/{meeting}/bord"))
    assert _to_pairing(Browser().get("/m/abcdefgh/bord"))
    assert Browser().get("/bord").heading == "Groot scherm"


def test_a_revoked_board_shows_nothing(place: Place, ingrid: Browser, meeting: str) -> None:
    board = put_up(ingrid, meeting)
    place.order(meeting, RevokeBoard(by=place.look(meeting).leader))
    assert _to_pairing(board.get(f"/m/{meeting}/bord"))


def test_the_close_ends_the_pairing(place: Place, ingrid: Browser, meeting: str) -> None:
    board, code = put_up(ingrid, meeting), paired(ingrid, meeting)["code"]
    place.order(meeting, CloseMeeting(by=place.look(meeting).leader))
    page = board.get(f"/m/{meeting}/bord")
    assert _to_pairing(page)
    assert INGRID.name not in page.text
    assert Browser().post("/bord", code=code).status == 422


def test_verbs(ingrid: Browser, meeting: str) -> None:
    assert ingrid.get(f"/m/{meeting}/board").header("Allow") == "POST"
    assert ingrid.post(f"/m/{meeting}/bord").header("Allow") == "GET, HEAD"
