"""Joining under another name with a browser that has a seat: it is said, and both ways are open."""

from __future__ import annotations

import pytest

from kring.domain.meeting.commands import CloseMeeting, OpenStep, RefuseClaim
from kring.web.room import cookies
from tests.cast import INGRID, JOOST, LOTTE, MARIEKE
from tests.web.conftest import Browser, Place, Shown, join, seat_named


def again(place: Place, meeting: str, browser: Browser, name: str, **other: str) -> Shown:
    fields = {"code": place.look(meeting).code, "name": name} | other
    path = f"/m/{meeting}/doe-mee" if other else "/doe-mee"
    return browser.post(path, **fields)


def secret(browser: Browser) -> str:
    return str(browser.client.cookies[cookies.SEAT].value)


@pytest.fixture
def marieke(place: Place, meeting: str) -> Browser:
    return join(place, meeting, MARIEKE)


def test_a_second_name_is_asked_about_and_the_seat_stays(
    place: Place, meeting: str, marieke: Browser
) -> None:
    held = secret(marieke)
    page = again(place, meeting, marieke, "Tom")
    assert page.status == 409
    assert "Je zit in deze browser al in de bijeenkomst, als Marieke." in page.text
    assert secret(marieke) == held
    assert {seat.name for seat in place.look(meeting).seats.values()} == {"Ingrid", "Marieke"}


def test_both_ways_on_are_there(place: Place, meeting: str, marieke: Browser) -> None:
    page = again(place, meeting, marieke, " Tom ")
    assert f'href="/m/{meeting}/"' in page.text
    assert "Ga verder als Marieke" in page.text
    assert f'formaction="/m/{meeting}/doe-mee"' in page.text
    assert "Doe mee als Tom" in page.text


def test_in_english_too(place: Place, meeting: str, marieke: Browser) -> None:
    marieke.post("/taal", language="en")
    page = again(place, meeting, marieke, "Tom")
    assert "In this browser you are in the meeting already, as Marieke." in page.text
    assert "Go on as Marieke" in page.text
    assert "Join as Tom" in page.text


def test_who_says_so_joins_under_the_other_name(
    place: Place, meeting: str, marieke: Browser
) -> None:
    held = secret(marieke)
    marieke.enters(again(place, meeting, marieke, "Tom", beside="yes"))
    assert secret(marieke) != held
    assert seat_named(place.look(meeting), MARIEKE)
    assert "Tom" in {seat.name for seat in place.look(meeting).seats.values()}


def test_the_same_name_goes_straight_back_in(place: Place, meeting: str, marieke: Browser) -> None:
    held = secret(marieke)
    answer = again(place, meeting, marieke, "  marieke")
    assert (answer.status, answer.goes_to) == (303, f"/m/{meeting}/")
    assert secret(marieke) == held


def test_a_place_at_the_door_is_not_lost_without_a_word(place: Place, meeting: str) -> None:
    place.order(meeting, OpenStep(by=seat_named(place.look(meeting), INGRID), to=1))
    late = join(place, meeting, LOTTE)
    page = again(place, meeting, late, "Tom")
    assert page.status == 409
    assert "Je staat in deze browser al voor de deur, als Lotte." in page.text
    assert len(place.look(meeting).claims) == 1
    (claim,) = place.look(meeting).claims
    leader = seat_named(place.look(meeting), INGRID)
    place.order(meeting, RefuseClaim(by=leader, claim=claim))
    assert again(place, meeting, late, "Tom").status == 303


def test_another_browser_is_asked_nothing(place: Place, meeting: str, marieke: Browser) -> None:
    assert join(place, meeting, JOOST).has_cookie(cookies.SEAT)


def test_after_the_close_the_code_is_no_good_here_either(
    place: Place, meeting: str, marieke: Browser
) -> None:
    code = place.look(meeting).code
    place.order(meeting, CloseMeeting(by=seat_named(place.look(meeting), INGRID)))
    page = marieke.post("/doe-mee", code=code, name="Tom")
    assert page.status == 422
    assert "Deze code werkt niet meer." in page.text


@pytest.mark.parametrize("code", ["", "BCDF-GHJK"])
def test_nobody_joins_here_without_the_code(place: Place, meeting: str, code: str) -> None:
    stranger = Browser()
    page = stranger.post(f"/m/{meeting}/doe-mee", code=code, name="Tom")
    assert page.status == 422
    assert not stranger.has_cookie(cookies.SEAT)
    assert len(place.look(meeting).seats) == 1


def test_the_address_itself_leads_to_the_page(meeting: str) -> None:
    assert Browser().get(f"/m/{meeting}/doe-mee").goes_to == "/doe-mee"
