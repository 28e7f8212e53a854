"""Starting a meeting."""

from http.cookies import Morsel

from tests.cast import INGRID, KARIN
from tests.web.conftest import METHOD, Browser, Place, join, seat_named, start


def test_a_start_gives_who_leads_a_seat_and_a_room(place: Place) -> None:
    browser = Browser()
    meeting = browser.enters(start(browser, INGRID, title="Team Installatie Zuid"))
    state = place.look(meeting)
    assert state.leader == seat_named(state, INGRID)
    assert state.circle == ()
    assert (state.title, state.language, state.erase_after) == ("Team Installatie Zuid", "nl", 24)


def test_who_leads_can_take_part(place: Place) -> None:
    browser = Browser()
    state = place.look(browser.enters(start(browser, KARIN, takes_part="yes")))
    assert state.circle == (state.leader,)


def test_the_seat_is_a_cookie_of_this_meeting_alone_that_no_script_reads(place: Place) -> None:
    browser = Browser()
    meeting = browser.enters(start(browser, INGRID))
    cookie: Morsel[str] = browser.client.cookies["kring_seat"]
    assert cookie["path"] == f"/m/{meeting}/"
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"
    assert not cookie["secure"]
    assert len(cookie.value) > 40


def test_over_https_the_cookie_stays_there(place: Place) -> None:
    browser = Browser()
    fields = {"name": "Ingrid", "method": METHOD, "takes_part": "no"}
    browser.client.post("/start", fields, secure=True)
    assert browser.client.cookies["kring_seat"]["secure"]


def test_what_is_missing_is_said_at_its_field_and_what_was_typed_stays(place: Place) -> None:
    page = start(Browser(), INGRID, takes_part="", method="", title="Onze middag")
    assert page.status == 422
    assert page.text.count("field-fault") == 2
    assert 'value="Ingrid"' in page.text
    assert 'value="Onze middag"' in page.text
    assert "<title>Let op: Start een bijeenkomst" in page.text


def test_the_first_field_with_a_fault_has_the_focus(place: Place) -> None:
    page = start(Browser(), INGRID, name=" ", takes_part="")
    assert page.text.count("autofocus") == 1
    assert 'aria-describedby="id_name-hint id_name-fault" aria-invalid="true"' in page.text


def test_a_name_or_title_that_is_too_long_says_how_long_it_may_be(place: Place) -> None:
    page = start(Browser(), INGRID, name="I" * 41)
    assert "er passen 40 tekens" in page.text
    page = start(Browser(), INGRID, title="T" * 121)
    assert "er passen 120 tekens" in page.text
    assert 'id="id_title-fault"' in page.text


def test_a_method_that_is_not_on_the_shelf_is_refused(place: Place) -> None:
    page = start(Browser(), INGRID, method="../../etc/passwd")
    assert page.status == 422
    assert "Deze methode is er niet" in page.text
    assert "passwd" not in page.text


def test_a_name_is_text_and_never_markup(place: Place) -> None:
    page = start(Browser(), INGRID, name="<b>x</b>", takes_part="")
    assert "<b>x</b>" not in page.text
    assert "&lt;b&gt;x&lt;/b&gt;" in page.text


def test_another_verb_is_refused(place: Place) -> None:
    assert Browser().client.delete("/start").headers["Allow"] == "GET, HEAD, POST"


def test_a_form_from_another_site_is_refused_without_a_word_of_it(place: Place) -> None:
    strict = Browser()
    strict.client.handler.enforce_csrf_checks = True
    page = start(strict, INGRID)
    assert page.status == 403
    assert page.heading == "Dit kan hier niet"
    assert "Ingrid" not in page.text


def test_a_second_meeting_has_another_code(place: Place) -> None:
    first, second = Browser(), Browser()
    codes = {place.look(b.enters(start(b, INGRID))).code for b in (first, second)}
    assert len(codes) == 2


def test_a_person_who_started_can_also_join_elsewhere(place: Place) -> None:
    browser = Browser()
    meeting = browser.enters(start(browser, INGRID))
    assert join(place, meeting, KARIN).get(f"/m/{meeting}/").status == 200
