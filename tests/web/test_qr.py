"""The code to join with, as a picture."""

from io import BytesIO

import segno

from kring.domain.meeting.commands import CloseMeeting, OpenStep
from tests.cast import MARIEKE, TOM
from tests.web.conftest import Browser, Place, join
from tests.web.test_board import put_up


def drawn(link: str) -> str:
    picture = BytesIO()
    segno.make(link, error="m").save(
        picture, kind="svg", scale=8, border=4, dark="#000", light="#fff", nl=False, omitsize=True
    )
    return picture.getvalue().decode()


def test_who_leads_shows_a_link_with_the_code_behind_a_hash(
    place: Place, ingrid: Browser, meeting: str
) -> None:
    picture = ingrid.get(f"/m/{meeting}/qr.svg")
    assert picture.header("Content-Type") == "image/svg+xml"
    assert picture.text == drawn(f"http://testserver/doe-mee#{place.look(meeting).code}")
    assert "no-store" in picture.header("Cache-Control")


def test_the_board_shows_it_until_the_start(place: Place, ingrid: Browser, meeting: str) -> None:
    board = put_up(ingrid, meeting)
    assert board.get(f"/m/{meeting}/qr.svg").status == 200
    join(place, meeting, MARIEKE)
    place.order(meeting, OpenStep(by=place.look(meeting).leader, to=1))
    assert board.get(f"/m/{meeting}/qr.svg").status == 404
    assert ingrid.get(f"/m/{meeting}/qr.svg").status == 200


def test_nobody_else_does(place: Place, meeting: str) -> None:
    assert join(place, meeting, TOM).get(f"/m/{meeting}/qr.svg").status == 404
    assert Browser().get(f"/m/{meeting}/qr.svg").status == 404


def test_after_the_close_there_is_none(place: Place, ingrid: Browser, meeting: str) -> None:
    place.order(meeting, CloseMeeting(by=place.look(meeting).leader))
    assert ingrid.get(f"/m/{meeting}/qr.svg").status == 404


def test_it_is_only_to_look_at(ingrid: Browser, meeting: str) -> None:
    assert ingrid.post(f"/m/{meeting}/qr.svg").header("Allow") == "GET, HEAD"
