"""Joining with a code and a name."""

from datetime import timedelta

import pytest
from django.conf import settings

from kring.domain.meeting.commands import CloseMeeting, OpenStep
from kring.meetings import erasing
from kring.web.room import cookies
from tests.cast import CIRCLE, FATIMA, HENK, INGRID, JOOST, LOTTE, MARIEKE, Person
from tests.web.conftest import Browser, Place, join, seat_named


@pytest.mark.parametrize("person", CIRCLE, ids=lambda person: person.name)
def test_each_of_the_circle_gets_a_seat(place: Place, meeting: str, person: Person) -> None:
    join(place, meeting, person)
    assert seat_named(place.look(meeting), person) in place.look(meeting).circle


@pytest.mark.parametrize("written", ["{}", " {} ", "{lower}", "{spaced}", "{bare}"])
def test_how_the_code_is_written_makes_no_difference(
    place: Place, meeting: str, written: str
) -> None:
    code = place.look(meeting).code
    typed = written.format(
        code, lower=code.lower(), spaced=code.replace("-", "  "), bare=code.replace("-", "")
    )
    assert Browser().post("/doe-mee", code=typed, name="Tom").status == 303


def test_the_page_asks_for_both_and_says_all_faults_at_once(place: Place) -> None:
    page = Browser().post("/doe-mee", code="", name="")
    assert page.status == 422
    assert page.text.count("field-fault") == 2
    assert "Kijk nog even naar 2 dingen." in page.text


def test_the_front_page_brings_the_code_and_only_the_name_is_asked(place: Place) -> None:
    page = Browser().post("/doe-mee", code="krvt mpld")
    assert page.status == 200
    assert 'value="krvt mpld"' in page.text
    assert "field-fault" not in page.text
    assert page.text.index('id="id_name"') < page.text.index("autofocus")


def test_a_wrong_code_is_said_at_the_code_and_the_name_stays(place: Place, meeting: str) -> None:
    page = Browser().post("/doe-mee", code="BCDF-GHJK", name=FATIMA.name)
    assert page.status == 422
    assert 'id="id_code-fault"' in page.text
    assert "Deze code klopt niet." in page.text
    assert 'value="Fatima"' in page.text
    assert 'value="BCDF-GHJK"' in page.text


def test_a_name_that_is_taken_is_said_at_the_name(place: Place, meeting: str) -> None:
    page = Browser().post("/doe-mee", code=place.look(meeting).code, name=" ingrid ")
    assert page.status == 422
    assert 'id="id_name-fault"' in page.text
    assert place.look(meeting).code in page.text
    assert len(place.look(meeting).present) == 1


def test_who_lost_their_phone_asks_their_seat_back_there(place: Place, meeting: str) -> None:
    join(place, meeting, MARIEKE)
    other = Browser()
    fields = {"code": place.look(meeting).code, "name": "marieke"}
    assert 'name="claim"' in other.post("/doe-mee", **fields).text
    other.enters(other.post("/doe-mee", **fields, claim="yes"))
    (claim,) = place.look(meeting).claims.values()
    assert claim.seat == seat_named(place.look(meeting), MARIEKE)
    assert '"waiting": true' in other.get(f"/m/{meeting}/").text


def test_nobody_asks_for_a_seat_that_is_not_there(place: Place, meeting: str) -> None:
    fields = {"code": place.look(meeting).code, "name": HENK.name, "claim": "yes"}
    page = Browser().post("/doe-mee", **fields)
    assert page.status == 422
    assert not place.look(meeting).claims


def test_who_comes_from_the_front_page_goes_on_where_something_is_still_to_come() -> None:
    def focused(page: str) -> str:
        return page.partition(" autofocus")[0].rpartition('name="')[2].partition('"')[0]

    assert focused(Browser().post("/doe-mee", code="").text) == "code"
    assert focused(Browser().post("/doe-mee", code="BCDF-GHJK").text) == "name"
    assert "autofocus" not in Browser().get("/doe-mee").text


def test_a_full_room_says_so(place: Place, meeting: str) -> None:
    for number in range(11):
        join(place, meeting, Person(f"Gast {number}", JOOST.part))
    page = Browser().post("/doe-mee", code=place.look(meeting).code, name="Dertien")
    assert page.status == 422
    assert "alle 12 plekken zijn bezet" in page.text
    # What is wrong may be nothing that is lacking.
    assert "Kijk nog even naar één ding." in page.text
    assert 'value="Dertien"' in page.text


def test_who_comes_when_it_has_begun_waits_at_the_door(place: Place, meeting: str) -> None:
    join(place, meeting, MARIEKE)
    place.order(meeting, OpenStep(by=seat_named(place.look(meeting), INGRID), to=1))
    late = join(place, meeting, LOTTE)
    page = late.get(f"/m/{meeting}/")
    assert page.status == 200
    assert '"waiting": true' in page.text
    assert MARIEKE.name not in page.text


def test_a_seat_outlasts_every_meeting_and_nobody_is_signed_out(place: Place, meeting: str) -> None:
    tom = join(place, meeting, JOOST)
    kept = timedelta(hours=settings.KRING_ERASE_AFTER_HOURS)
    longest = erasing.NEVER_BEGAN + 2 * erasing.IDLE + kept
    assert tom.client.cookies[cookies.SEAT]["max-age"] > longest.total_seconds()
    place.later(hours=12)
    assert tom.get(f"/m/{meeting}/").status == 200


def test_after_the_close_the_code_is_no_good(place: Place, meeting: str) -> None:
    code = place.look(meeting).code
    place.order(meeting, CloseMeeting(by=seat_named(place.look(meeting), INGRID)))
    page = Browser().post("/doe-mee", code=code, name="Tom")
    assert page.status == 422
    assert "Deze code werkt niet meer." in page.text


def test_after_the_erasure_the_code_is_unknown(place: Place, meeting: str) -> None:
    code = place.look(meeting).code
    place.owner.erase(meeting)
    assert "Deze code klopt niet." in Browser().post("/doe-mee", code=code, name="Tom").text


def test_the_code_is_never_in_an_address(place: Place, meeting: str) -> None:
    code = place.look(meeting).code
    answer = Browser().post("/doe-mee", code=code, name="Tom")
    assert code not in answer.goes_to
    assert code not in Browser().get("/doe-mee").text
    assert Browser().get(f"/doe-mee?code={code}").text.count(code) == 1, "only in `next`"


def test_the_protocol_joins_by_its_own_name(place: Place, meeting: str) -> None:
    answer = Browser().post("/join", code=place.look(meeting).code, name="Tom")
    assert answer.status == 303
    assert answer.goes_to == f"/m/{meeting}/"


def test_too_many_wrong_codes_are_slowed_down_and_then_refused(
    place: Place, meeting: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[float] = []

    async def wait(seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr("kring.web.arriving.entrance.asyncio.sleep", wait)
    guesser = Browser()
    codes = [f"BBBB-BB{one}{two}" for one in "BCD" for two in "FGHJKLMNPR"]
    pages = [guesser.post("/doe-mee", code=code, name="Henk") for code in codes]
    assert {page.status for page in pages[:10]} == {422}
    assert pages[-1].status == 429
    assert "Wacht een halve minuut" in pages[-1].text
    assert 'value="Henk"' in pages[-1].text
    assert max(waited) <= 32
    # The colleagues of who is inside share the address, and are not kept out.
    assert Browser().post("/doe-mee", code=place.look(meeting).code, name="Tom").status == 303
    assert waited[-1] == 0


def test_another_verb_is_refused(place: Place) -> None:
    assert Browser().client.put("/doe-mee").headers["Allow"] == "GET, HEAD, POST"
