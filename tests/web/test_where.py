"""Where does this stay? Before the first letter, and one tap away ever after."""

from kring.domain.meeting.commands import CloseMeeting, OpenStep, PauseClock
from tests.cast import INGRID, MARIEKE
from tests.web.conftest import Browser, Place, join, seat_named, start


def test_nobody_reaches_the_room_before_it_was_read(place: Place) -> None:
    browser = Browser()
    meeting = start(browser, INGRID).goes_to.split("/")[2]
    assert browser.get(f"/m/{meeting}/").goes_to == f"/m/{meeting}/waar"
    assert "Begrepen, verder" in browser.get(f"/m/{meeting}/waar").text
    assert browser.post(f"/m/{meeting}/waar").goes_to == f"/m/{meeting}/"
    assert browser.get(f"/m/{meeting}/").status == 200


def test_it_names_the_day_and_the_time_by_the_plan(ingrid: Browser, meeting: str) -> None:
    # 15:00 on a Monday in Amsterdam, an hour to go, and a day until the erasure.
    text = ingrid.get(f"/m/{meeting}/waar").text
    assert "24 uur na het einde. Volgens plan is dat dinsdag 24 november om 16:00 uur." in text


def test_it_names_the_day_in_the_readers_language(ingrid: Browser, meeting: str) -> None:
    ingrid.post("/taal", language="en")
    assert "Tuesday 24 November at 16:00" in ingrid.get(f"/m/{meeting}/waar").text


def test_a_pause_moves_the_moment_on(place: Place, ingrid: Browser, meeting: str) -> None:
    leader = seat_named(place.look(meeting), INGRID)
    place.order(meeting, OpenStep(by=leader, to=1, visit=""))
    place.later(minutes=2)
    place.order(meeting, PauseClock(by=leader))
    before = ingrid.get(f"/m/{meeting}/waar").text
    assert "dinsdag 24 november om 16:00 uur." in before
    place.later(minutes=30)
    assert "dinsdag 24 november om 16:30 uur." in ingrid.get(f"/m/{meeting}/waar").text


def test_once_the_meeting_is_closed_it_names_the_moment_itself(
    place: Place, ingrid: Browser, meeting: str
) -> None:
    place.later(minutes=25)
    place.order(meeting, CloseMeeting(by=seat_named(place.look(meeting), INGRID)))
    text = ingrid.get(f"/m/{meeting}/waar").text
    assert "Alles is weg op dinsdag 24 november om 15:25 uur." in text
    assert "Volgens plan" not in text


def test_once_the_meeting_is_closed_it_leads_to_what_is_yours(
    place: Place, ingrid: Browser, meeting: str
) -> None:
    place.order(meeting, CloseMeeting(by=seat_named(place.look(meeting), INGRID)))
    text = ingrid.get(f"/m/{meeting}/waar").text
    assert f'href="/m/{meeting}/mijn"' in text
    assert "Terug naar de bijeenkomst" not in text


def test_later_it_leads_back_to_the_room(ingrid: Browser, meeting: str) -> None:
    text = ingrid.get(f"/m/{meeting}/waar").text
    assert "Terug naar de bijeenkomst" in text
    assert "Begrepen, verder" not in text


def test_it_says_what_the_operator_can_do_and_what_printing_means(
    ingrid: Browser, meeting: str
) -> None:
    text = ingrid.get(f"/m/{meeting}/waar").text
    assert "kan wie deze server beheert technisch bij de tekst" in text
    assert "kan Kring niet meer wissen" in text


def test_everyone_in_the_meeting_reads_it_and_an_outsider_does_not(
    place: Place, meeting: str
) -> None:
    assert join(place, meeting, MARIEKE).get(f"/m/{meeting}/waar").status == 200
    assert Browser().get(f"/m/{meeting}/waar").status == 404
    assert Browser().post(f"/m/{meeting}/waar").status == 404


def test_another_verb_is_refused(ingrid: Browser, meeting: str) -> None:
    assert ingrid.client.put(f"/m/{meeting}/waar").status_code == 405
