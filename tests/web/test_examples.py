"""Watching an example: the form, where the visitor sits, and how many there may be."""

from collections.abc import Callable

import pytest

from kring.domain.meeting import Refused, Status
from kring.system import ids
from kring.web import simulated
from kring.web.examples import views
from kring.web.examples.limits import Limits
from kring.web.examples.pace import BRISK, CALM, FAST
from kring.web.examples.setting_up import Cast, Order
from tests.web.conftest import METHOD, Browser, Place, Shown

HOUR = 3600.0
HERE, ELSEWHERE = "192.0.2.7", "192.0.2.8"


class Hour:
    """Seconds, moved by hand."""

    def __init__(self) -> None:
        self.at = 0.0

    def seconds(self) -> float:
        return self.at


class Begun:
    """What was begun, in the place of playing it."""

    def __init__(self) -> None:
        self.orders: list[Order] = []
        self.casts: list[Cast] = []
        self.endings: list[Callable[[], None]] = []

    def begin(self, order: Order, cast: Cast, ended: Callable[[], None]) -> None:
        self.orders.append(order)
        self.casts.append(cast)
        self.endings.append(ended)


@pytest.fixture
def begun(place: Place, monkeypatch: pytest.MonkeyPatch) -> Begun:
    found = Begun()
    monkeypatch.setattr(views, "begin", found.begin)
    monkeypatch.setattr(views, "_limits", Limits(lambda: 0.0, b"test"))
    return found


def ask(browser: Browser, **other: str) -> Shown:
    fields = {"seat": "member", "method": METHOD, "pace": "brisk", "name": "Noor"} | other
    return browser.post("/voorbeeld", **fields)


def test_the_front_page_leads_to_it_and_the_form_says_what_it_is(begun: Begun) -> None:
    assert 'href="/voorbeeld"' in Browser().get("/").text
    page = Browser().get("/voorbeeld")
    assert page.status == 200
    assert page.heading == "Bekijk een voorbeeld"
    assert "nagebootste collega’s" in page.text
    assert page.text.count(" checked") == 3


@pytest.mark.parametrize(("seat", "seats", "ours"), [("member", 6, 5), ("presenter", 6, 5)])
def test_a_visitor_in_the_circle_has_a_seat_that_does_not_lead(
    place: Place, begun: Begun, seat: str, seats: int, ours: int
) -> None:
    browser = Browser()
    state = place.look(browser.enters(ask(browser, seat=seat)))
    assert len(state.present) == seats
    assert len(begun.casts[0].tokens) == ours
    assert state.seats[state.leader].name != "Noor"
    assert [state.seats[seat].name for seat in state.circle].count("Noor") == 1


def test_a_visitor_can_lead(place: Place, begun: Begun) -> None:
    browser = Browser()
    state = place.look(browser.enters(ask(browser, seat="leader")))
    assert state.seats[state.leader].name == "Noor"
    assert len(state.present) == 6


def test_who_is_with_a_group_is_led_to_what_a_group_can_try(begun: Begun) -> None:
    assert 'href="/proberen"' in Browser().get("/voorbeeld").text
    assert ask(Browser(), seat="group").status == 422


def test_a_visitor_can_be_at_the_board(place: Place, begun: Begun) -> None:
    browser = Browser()
    answer = ask(browser, seat="board")
    meeting = answer.goes_to.split("/")[2]
    assert answer.goes_to == f"/m/{meeting}/bord"
    assert browser.has_cookie("kring_board")
    assert not browser.has_cookie("kring_seat")
    assert browser.get(answer.goes_to).status == 200


def test_a_name_is_not_needed_and_nobody_else_has_it(place: Place, begun: Begun) -> None:
    browser = Browser()
    state = place.look(browser.enters(ask(browser, name="")))
    names = [state.seats[seat].name for seat in state.present]
    assert "Bezoeker" in names
    again = place.look(Browser().enters(ask(Browser(), name=names[0].upper())))
    assert len(again.present) == 6


def test_the_meeting_and_the_room_say_that_it_is_an_example(place: Place, begun: Begun) -> None:
    browser = Browser()
    meeting = browser.enters(ask(browser))
    # What is not real stands above every screen; the heading need not say all of it again.
    assert place.look(meeting).title == "Voorbeeld"
    notice = 'class="example" aria-label="Geen echte casus">Voorbeeld: de collega’s zijn nagebootst'
    assert notice not in browser.get(f"/m/{meeting}/").text
    simulated.began(meeting)
    assert notice in browser.get(f"/m/{meeting}/").text
    simulated.ended(meeting)


def test_what_is_missing_is_said_at_its_field(begun: Begun) -> None:
    page = ask(Browser(), seat="", pace="at once", method="chess")
    assert page.status == 422
    assert page.text.count("field-fault") == 3
    assert begun.orders == []


def test_a_name_that_is_too_long_is_said_and_counts_for_nothing(begun: Begun) -> None:
    for _ in range(8):
        page = ask(Browser(), name="N" * 41)
        assert page.status == 422
        assert "er passen 40 tekens" in page.text


def test_what_was_begun_for_a_visitor_who_cannot_come_in_is_erased(
    place: Place, begun: Begun, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ids, "new", lambda: "a" * 26)
    assert ask(Browser(), name="N" * 41).status == 422
    assert place.look("a" * 26).status is Status.ERASED


def test_people_take_time_to_write_and_to_tell() -> None:
    said = {"do": "add", "text": "tien woorden " * 5}
    assert CALM.length(said) > 30 > BRISK.length(said) > FAST.length(said) > 3
    assert 20 <= CALM.length({"do": "done"}) <= 60
    assert CALM.length({"do": "add", "fields": {"how": "in vijf stille stappen dus"}}) == 19.0


def test_two_at_once_from_one_address(begun: Begun) -> None:
    assert [ask(Browser()).status for _ in range(3)] == [303, 303, 429]
    begun.endings[0]()
    assert ask(Browser()).status == 303


def test_few_in_an_hour() -> None:
    hour = Hour()
    limits = Limits(hour.seconds, b"test", an_hour=2)
    for _ in range(2):
        limits.end(limits.begin(HERE))
    with pytest.raises(Refused, match="too_many_examples"):
        limits.begin(HERE)
    limits.begin(ELSEWHERE)
    hour.at += HOUR
    limits.begin(HERE)


def test_few_in_all() -> None:
    limits = Limits(lambda: 0.0, b"test", in_all=2)
    first = limits.begin(HERE)
    limits.begin(ELSEWHERE)
    with pytest.raises(Refused, match="examples_full"):
        limits.begin("192.0.2.9")
    limits.end(first)
    limits.begin("192.0.2.9")


def test_what_did_not_come_about_does_not_count() -> None:
    limits = Limits(lambda: 0.0, b"test", an_hour=1)
    limits.take_back(limits.begin(HERE))
    limits.begin(HERE)
