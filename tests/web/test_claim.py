"""Coming back to a seat: with the code, from another browser, or from the one that has it still."""

from __future__ import annotations

import pytest

from kring.domain.meeting.commands import AdmitClaim, RefuseClaim, RemoveSeat
from kring.web.room import cookies
from tests.cast import INGRID, JOOST, LOTTE, MARIEKE, Person
from tests.web.conftest import Browser, Place, Shown, join, seat_named, start


def ask(place: Place, meeting: str, browser: Browser, name: str, **other: str) -> Shown:
    """Ask for the seat of that name, with the code of the meeting unless told otherwise."""
    fields = {"code": place.look(meeting).code, "name": name} | other
    return browser.post(f"/m/{meeting}/claim", **fields)


def secret(browser: Browser) -> str:
    """Return what the browser holds of its seat."""
    return str(browser.client.cookies[cookies.SEAT].value)


def test_a_claim_waits_at_the_door(place: Place, meeting: str) -> None:
    join(place, meeting, MARIEKE)
    other = Browser()
    answer = ask(place, meeting, other, "marieke")
    assert answer.status == 303
    other.enters(answer)
    assert '"waiting": true' in other.get(f"/m/{meeting}/").text
    (claim,) = place.look(meeting).claims.values()
    assert claim.seat == seat_named(place.look(meeting), MARIEKE)


def test_the_page_that_says_the_name_is_taken_asks_where_the_cookie_is_seen(
    place: Place, meeting: str
) -> None:
    join(place, meeting, MARIEKE)
    page = Browser().post("/doe-mee", code=place.look(meeting).code, name="Marieke")
    assert f'formaction="/m/{meeting}/claim"' in page.text


@pytest.mark.parametrize("code", ["", "BCDF-GHJK"])
def test_nobody_knocks_without_the_code(place: Place, meeting: str, code: str) -> None:
    join(place, meeting, MARIEKE)
    stranger = Browser()
    page = ask(place, meeting, stranger, "Marieke", code=code)
    assert page.status == 422
    assert 'id="id_code-fault"' in page.text
    assert not place.look(meeting).claims
    assert not stranger.has_cookie(cookies.SEAT)


def test_a_seat_id_is_no_way_in(place: Place, meeting: str) -> None:
    seat = seat_named(place.look(meeting), INGRID)
    assert Browser().post(f"/m/{meeting}/claim", seat=seat).status == 422
    assert not place.look(meeting).claims


def test_the_code_of_one_meeting_knocks_at_no_other(place: Place, meeting: str) -> None:
    leads = Browser()
    other = leads.enters(start(leads, JOOST))
    page = ask(place, other, Browser(), "Ingrid", code=place.look(meeting).code)
    assert page.status == 422
    assert not place.look(meeting).claims
    assert not place.look(other).claims


def test_a_meeting_that_is_not_there_answers_as_a_wrong_code(place: Place, meeting: str) -> None:
    page = ask(place, meeting, Browser(), "Ingrid")
    assert page.status == 303
    code = place.look(meeting).code
    page = Browser().post("/m/abcdefgh/claim", code=code, name="Ingrid")
    assert page.status == 422
    assert "Deze code klopt niet." in page.text


def test_guessing_codes_here_is_as_slow_as_at_the_other_door(
    place: Place, meeting: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def wait(seconds: float) -> None:
        pass

    monkeypatch.setattr("kring.web.arriving.entrance.asyncio.sleep", wait)
    codes = [f"BBBB-BB{one}{two}" for one in "BCD" for two in "FGHJKLMNPR"]
    pages = [ask(place, meeting, Browser(), "Ingrid", code=code) for code in codes]
    assert pages[-1].status == 429
    assert "Wacht een halve minuut" in pages[-1].text


def test_who_has_the_seat_still_goes_straight_back_in(place: Place, meeting: str) -> None:
    marieke = join(place, meeting, MARIEKE)
    held = secret(marieke)
    answer = ask(place, meeting, marieke, " MARIEKE")
    assert answer.status == 303
    assert answer.goes_to == f"/m/{meeting}/"
    assert secret(marieke) == held
    assert not place.look(meeting).claims


def test_who_has_a_seat_does_not_lose_it_by_asking_for_another(place: Place, meeting: str) -> None:
    marieke = join(place, meeting, MARIEKE)
    held = secret(marieke)
    page = ask(place, meeting, marieke, "Ingrid")
    assert page.status == 422
    assert "heb je hier al een plek, als Marieke" in page.text
    assert secret(marieke) == held
    assert not place.look(meeting).claims


def test_who_waits_already_waits_on(place: Place, meeting: str) -> None:
    join(place, meeting, MARIEKE)
    other = Browser()
    other.enters(ask(place, meeting, other, "Marieke"))
    held = secret(other)
    assert ask(place, meeting, other, "Marieke").status == 303
    assert secret(other) == held
    assert len(place.look(meeting).claims) == 1
    place.order(
        meeting,
        AdmitClaim(
            by=seat_named(place.look(meeting), INGRID), claim=next(iter(place.look(meeting).claims))
        ),
    )
    assert '"waiting": true' not in other.get(f"/m/{meeting}/").text


def test_who_was_sent_away_asks_again_with_the_code(place: Place, meeting: str) -> None:
    join(place, meeting, MARIEKE)
    leader = seat_named(place.look(meeting), INGRID)
    other = Browser()
    ask(place, meeting, other, "Marieke")
    (refused,) = place.look(meeting).claims
    place.order(meeting, RefuseClaim(by=leader, claim=refused))
    assert ask(place, meeting, other, "Marieke", code="").status == 422
    assert ask(place, meeting, other, "Marieke").status == 303
    assert len(place.look(meeting).claims) == 2


def test_who_was_removed_finds_no_seat_to_ask_for(place: Place, meeting: str) -> None:
    lotte = join(place, meeting, LOTTE)
    leader = seat_named(place.look(meeting), INGRID)
    place.order(meeting, RemoveSeat(by=leader, seat=seat_named(place.look(meeting), LOTTE)))
    assert ask(place, meeting, lotte, "Lotte").status == 422
    assert not place.look(meeting).claims


def test_beyond_a_few_the_door_is_full_and_says_what_to_do(place: Place, meeting: str) -> None:
    join(place, meeting, MARIEKE)
    answers = [ask(place, meeting, Browser(), "Marieke") for _ in range(4)]
    assert [answer.status for answer in answers] == [303, 303, 303, 422]
    assert "Vraag je gespreksleider" in answers[-1].text
    # They may press again, once somebody looked at the door.
    assert f'formaction="/m/{meeting}/claim"' in answers[-1].text
    join(place, meeting, Person("Tom", JOOST.part))


@pytest.mark.parametrize(
    "typed", ["Zoe\u0308", "zo\u00eb", " Zo\u00eb\u200e", "Zo\u00ad\u00eb", "ZO\u00cb"]
)
def test_a_name_is_compared_as_it_is_kept(place: Place, meeting: str, typed: str) -> None:
    zoe = Person("Zoe\u0308", JOOST.part)
    join(place, meeting, zoe)
    code = place.look(meeting).code
    assert "formaction" in Browser().post("/doe-mee", code=code, name=typed).text
    assert ask(place, meeting, Browser(), typed).status == 303
    (claim,) = place.look(meeting).claims.values()
    assert claim.name == "Zo\u00eb"


def test_it_takes_a_post_alone(meeting: str) -> None:
    assert Browser().get(f"/m/{meeting}/claim").header("Allow") == "POST"
