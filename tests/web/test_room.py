"""The room: the page that carries the live client."""

import json
import re
from typing import Any

import pytest

from kring.domain.meeting import Refused
from kring.domain.meeting.commands import OpenStep, RemoveSeat
from tests.cast import HENK, INGRID, MARIEKE, TOM
from tests.web.conftest import Browser, Place, Shown, join, seat_named


def carried(page: Shown) -> dict[str, Any]:
    found = re.search(r'<script id="page" type="application/json">(.*?)</script>', page.text)
    assert found is not None
    carries: dict[str, Any] = json.loads(found[1])
    return carries


def test_the_page_carries_all_that_the_client_needs(ingrid: Browser, meeting: str) -> None:
    page = carried(ingrid.get(f"/m/{meeting}/"))
    assert page.keys() == {
        *("protocol", "release", "meeting", "screen", "lang", "socket", "line"),
        *("words", "method", "snapshot"),
        *("practice", "erase_hours", "where", "join", "house", "paper"),
    }
    assert page["socket"] == f"/m/{meeting}/socket"
    assert page["line"] == f"/m/{meeting}/line"
    assert page["where"] == f"/m/{meeting}/waar"
    assert page["paper"] == "/methoden/werkplekleren/stappenplan.pdf"
    assert (page["protocol"], page["screen"], page["lang"]) == (2, "seat", "nl")
    assert (page["practice"], page["erase_hours"]) == (True, 24)


def test_the_first_state_is_this_seats_own(place: Place, ingrid: Browser, meeting: str) -> None:
    marieke = join(place, meeting, MARIEKE)
    state = place.look(meeting)
    for browser, person in ((ingrid, INGRID), (marieke, MARIEKE)):
        first = carried(browser.get(f"/m/{meeting}/"))["snapshot"]
        assert first.keys() == {"shared", "own", "mark", "now"}
        assert first["own"]["seat"] == seat_named(state, person)
        assert first["own"]["leads"] is (person is INGRID)


def test_the_methods_texts_come_in_the_readers_language(ingrid: Browser, meeting: str) -> None:
    assert carried(ingrid.get(f"/m/{meeting}/"))["method"]["name"] == "Werkplekleren"
    ingrid.post("/taal", language="en")
    page = carried(ingrid.get(f"/m/{meeting}/"))
    assert page["lang"] == "en"
    assert page["method"]["name"] == "Workplace learning"


def test_nothing_of_it_is_kept_by_a_browser(ingrid: Browser, meeting: str) -> None:
    assert "no-store" in ingrid.get(f"/m/{meeting}/").header("Cache-Control")


def test_script_and_style_are_asked_for_before_the_page_is_read(
    ingrid: Browser, meeting: str
) -> None:
    asked_early(ingrid.get(f"/m/{meeting}/"))


def asked_early(page: Shown) -> None:
    """See that the answer's head names what the page needs, and nothing that it does not."""
    early = dict(re.findall(r"<([^>]+)>; rel=(\w+)", page.header("Link")))
    assert early == {
        **dict.fromkeys(
            re.findall(r'<script type="module" src="([^"]+)"', page.text), "modulepreload"
        ),
        **dict.fromkeys(re.findall(r'<link rel="stylesheet" href="([^"]+)"', page.text), "preload"),
    }
    assert sorted(early.values()) == ["modulepreload", "preload"]


def test_no_script_runs_but_from_a_file_of_ours(ingrid: Browser, meeting: str) -> None:
    page = ingrid.get(f"/m/{meeting}/")
    policy = page.header("Content-Security-Policy")
    assert "script-src 'self'" in policy.split("; ")
    assert "unsafe" not in policy
    assert "nonce" not in policy
    scripts = re.findall(r"<script[^>]*>", page.text)
    assert scripts == [
        '<script type="module" src="/static/kring/joined/room.js">',
        '<script id="page" type="application/json">',
    ]


def test_an_outsider_does_not_learn_that_there_is_a_meeting(meeting: str) -> None:
    here, nowhere = Browser().get(f"/m/{meeting}/"), Browser().get("/m/abcdefgh/")
    assert here.status == nowhere.status == 404
    assert here.heading == nowhere.heading == "Deze pagina is er niet"


def test_a_made_up_cookie_does_not_ask_whether_there_is_one(place: Place, meeting: str) -> None:
    shown = []
    for path in (f"/m/{meeting}/", "/m/abcdefgh/"):
        henk = Browser()
        henk.client.cookies["kring_seat"] = HENK.name
        shown.append(henk.get(path))
    assert [page.status for page in shown] == [410, 410]
    assert shown[0].heading == shown[1].heading == "Hier is niets meer"


def test_a_seat_of_another_meeting_opens_nothing(place: Place, meeting: str) -> None:
    tom = join(place, meeting, TOM)
    assert tom.get("/m/abcdefgh/").status == 410


def test_whoever_was_removed_is_told_that_it_ended(place: Place, meeting: str) -> None:
    tom = join(place, meeting, TOM)
    state = place.look(meeting)
    place.order(meeting, RemoveSeat(by=state.leader, seat=seat_named(state, TOM)))
    page = tom.get(f"/m/{meeting}/")
    assert page.status == 410
    assert INGRID.name not in page.text


def test_after_the_erasure_there_is_nothing(place: Place, ingrid: Browser, meeting: str) -> None:
    place.owner.erase(meeting)
    page = ingrid.get(f"/m/{meeting}/")
    assert page.status == 410
    assert page.heading == "Hier is niets meer"


def test_while_the_store_is_away_the_page_says_that_nothing_is_lost(
    place: Place, ingrid: Browser, meeting: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_: object) -> None:
        raise Refused("store_away")

    monkeypatch.setattr(place.owner, "held", away)
    page = ingrid.get(f"/m/{meeting}/")
    assert page.status == 503
    assert page.heading == "Er ging iets mis bij Kring"
    assert "Wat er stond, is er nog" in page.text
    assert f'href="/m/{meeting}/">Probeer opnieuw' in page.text


def test_what_cannot_be_read_is_said_with_who_can_help(
    place: Place, ingrid: Browser, meeting: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def damaged(*_: object) -> None:
        raise Refused("unreadable")

    monkeypatch.setattr(place.owner, "held", damaged)
    page = ingrid.get(f"/m/{meeting}/")
    assert page.status == 500
    assert page.heading == "Kring kan dit niet meer lezen"
    assert "Vraag wie Kring beheert" in page.text


def test_a_text_from_the_meeting_cannot_end_the_script(
    place: Place, ingrid: Browser, meeting: str
) -> None:
    evil = "</script><script>x"
    code = place.look(meeting).code
    browser = Browser()
    browser.enters(browser.post("/doe-mee", code=code, name=evil))
    page = ingrid.get(f"/m/{meeting}/")
    assert evil not in page.text
    names = [one["name"] for one in carried(page)["snapshot"]["shared"]["ring"].values()]
    assert evil in names


def test_a_running_meeting_shows_its_step(place: Place, ingrid: Browser, meeting: str) -> None:
    join(place, meeting, MARIEKE)
    place.order(meeting, OpenStep(by=place.look(meeting).leader, to=1))
    shared = carried(ingrid.get(f"/m/{meeting}/"))["snapshot"]["shared"]
    assert shared["step"]["id"] == "verzamelen"


def test_another_verb_is_refused(ingrid: Browser, meeting: str) -> None:
    assert ingrid.post(f"/m/{meeting}/").status == 405
