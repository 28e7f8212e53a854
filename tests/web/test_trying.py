"""Trying out a quarter of an hour: the form, who reads the case, and what stays."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from django.test import Client

from kring.domain.meeting.commands import AssignRole, CloseMeeting, OpenStep
from kring.library import cases, shelf
from tests.cast import FATIMA, INGRID, MARIEKE
from tests.web.conftest import Browser, Place, Shown, join, seat_named

CASE = cases.ids()[1]
NOTICE = 'class="example" aria-label="Geen echte casus">Proefkwartier: de casus is verzonnen.'


def begin(browser: Browser, **other: str) -> Shown:
    """Start a try-out."""
    fields = {"name": INGRID.name, "takes_part": "no", "case": CASE} | other
    return browser.post("/proberen", **fields)


def carried(page: Shown) -> dict[str, Any]:
    """Return what a room's page carries for the client."""
    (held,) = re.findall(r'<script id="page" type="application/json">(.*?)</script>', page.text)
    found: dict[str, Any] = json.loads(held)
    return found


def test_the_page_says_how_it_goes_and_offers_every_case() -> None:
    page = Browser().get("/proberen")
    assert page.heading == "Probeer samen een kwartier"
    assert re.findall(r'name="case" value="(\w+)"', page.text) == list(cases.ids())
    assert page.text.count(" checked") == 1
    assert "Gebruik geen echte." in page.text


def test_a_try_out_is_a_meeting_of_its_own_plan_that_is_gone_at_its_end(place: Place) -> None:
    browser = Browser()
    state = place.look(browser.enters(begin(browser)))
    assert state.method.id == shelf.arrangement().to_try
    assert (state.given_case, state.title, state.erase_after) == (CASE, "Proefkwartier", 0)
    assert state.leader == seat_named(state, INGRID)


def test_every_screen_says_that_it_is_a_try_out(place: Place) -> None:
    browser = Browser()
    meeting = browser.enters(begin(browser))
    marieke = join(place, meeting, MARIEKE)
    for one in (browser, marieke):
        assert NOTICE in one.get(f"/m/{meeting}/").text


def test_the_case_goes_along_to_seats_in_the_readers_language(place: Place) -> None:
    browser = Browser()
    meeting = browser.enters(begin(browser))
    page = carried(browser.get(f"/m/{meeting}/"))
    assert page["case"]["question"] == cases.case(CASE, "nl").question
    assert page["case"]["story"] == list(cases.case(CASE, "nl").story)
    browser.post("/taal", language="en")
    page = carried(browser.get(f"/m/{meeting}/"))
    assert page["case"]["asked"] == list(cases.case(CASE, "en").asked)


def test_an_ordinary_meeting_has_no_case_and_no_such_notice(
    place: Place, ingrid: Browser, meeting: str
) -> None:
    page = ingrid.get(f"/m/{meeting}/")
    assert "case" not in carried(page)
    assert 'class="example"' not in page.text


def test_where_it_stays_is_said_for_what_it_is(place: Place) -> None:
    browser = Browser()
    meeting = begin(browser).goes_to.split("/")[2]
    text = browser.get(f"/m/{meeting}/waar").text
    assert "Meteen na het einde." in text
    assert "0 uur" not in text


def test_the_quarter_is_planned_and_gone_when_it_is_over(place: Place) -> None:
    browser = Browser()
    meeting = browser.enters(begin(browser))
    join(place, meeting, MARIEKE)
    join(place, meeting, FATIMA)
    leader = place.look(meeting).leader
    marieke = seat_named(place.look(meeting), MARIEKE)
    place.order(meeting, AssignRole(by=leader, role="presenter", seat=marieke))
    state = place.order(meeting, OpenStep(by=leader, to=0))
    assert state.due_at is not None
    assert state.clock is not None
    assert (state.due_at - state.clock.opened_at).total_seconds() == 15 * 60
    closed = place.order(meeting, CloseMeeting(by=leader))
    assert closed.erased_at == closed.closed_at


@pytest.mark.parametrize(("field", "value"), [("case", "x"), ("case", ""), ("takes_part", "")])
def test_what_is_missing_is_said_at_its_field(place: Place, field: str, value: str) -> None:
    page = begin(Browser(), **{field: value})
    assert page.status == 422
    assert page.text.count("field-fault") == 1
    assert 'value="Ingrid"' in page.text


def test_a_name_that_is_too_long_says_how_long_it_may_be(place: Place) -> None:
    page = begin(Browser(), name="I" * 41)
    assert page.status == 422
    assert "er passen 40 tekens" in page.text


def test_it_is_no_method_for_a_real_case(place: Place) -> None:
    tried = shelf.arrangement().to_try
    fields = {"name": INGRID.name, "takes_part": "no", "method": tried}
    assert Browser().post("/start", **fields).status == 422
    assert tried not in Browser().get("/start").text
    assert Browser().get(f"/methoden/{tried}").status == 404


@pytest.mark.parametrize("path", ["/", "/voorbeeld"])
def test_it_is_found_where_people_look_for_it(path: str) -> None:
    assert 'href="/proberen"' in Browser().get(path).text


def test_it_is_english_too() -> None:
    page = Client(headers={"accept-language": "en"}).get("/proberen").content.decode()
    assert "Try a quarter of an hour together" in page
    assert all(case.title.split("’")[0] in page for case in cases.cases("en"))


def test_another_verb_is_refused() -> None:
    assert Browser().client.delete("/proberen").headers["Allow"] == "GET, HEAD, POST"
