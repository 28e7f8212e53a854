"""Coming back to a seat with another browser."""

from tests.cast import MARIEKE
from tests.web.conftest import Browser, Place, join, seat_named


def test_a_claim_waits_at_the_door(place: Place, meeting: str) -> None:
    join(place, meeting, MARIEKE)
    seat = seat_named(place.look(meeting), MARIEKE)
    other = Browser()
    answer = other.post(f"/m/{meeting}/claim", seat=seat)
    assert answer.status == 303
    other.enters(answer)
    assert '"waiting": true' in other.get(f"/m/{meeting}/").text
    assert [claim.seat for claim in place.look(meeting).claims.values()] == [seat]


def test_a_seat_that_is_not_there_is_refused_in_words(place: Place, meeting: str) -> None:
    page = Browser().post(f"/m/{meeting}/claim", seat="nobody")
    assert page.status == 403
    assert "Deze plek is er niet meer." in page.text


def test_a_meeting_that_is_not_there_is_not_found(place: Place) -> None:
    assert Browser().post("/m/abcdefgh/claim", seat="x").status == 404


def test_it_takes_a_post_alone(meeting: str) -> None:
    assert Browser().get(f"/m/{meeting}/claim").header("Allow") == "POST"
