"""A line over plain requests: what is its own, on networks that refuse, hold back and lose."""

import json
import threading
from functools import partial

import pytest

from kring.live import requests
from tests.live.client import Browser, Frame
from tests.live.conftest import Evening
from tests.live.proxy import Proxy
from tests.live.requests_client import Requests

WORDS = "Hoe zeg ik nee zonder schuldgevoel?"


def polling(evening: Evening, name: str, proxy: Proxy | None = None) -> Requests:
    """Open a line over requests, through a proxy, and take the first view."""
    address = evening.server.address if proxy is None else proxy.address
    opened = Requests(address, evening.id, evening.cookies[name])
    opened.hello()
    return opened


# ── its own numbers ──


def test_what_is_said_twice_counts_once(evening: Evening) -> None:
    bas = polling(evening, "Bas")
    seen = bas.name, bas._said
    frame = json.dumps({"typing": True})
    for _ in range(70):
        # More often than anyone may say something, under one number.
        bas._said = seen[1]
        bas.raw(frame)
    assert bas._said == seen[1] + 1
    assert bas.now()


def test_what_comes_out_of_order_is_not_taken(evening: Evening) -> None:
    bas = polling(evening, "Bas")
    before = bas._said
    answer = bas.post({"line": bas.name, "after": before + 1, "send": [{"alive": True}]})
    assert answer == {"line": bas.name, "taken": before}


def test_what_was_lost_on_the_way_is_heard_again(evening: Evening) -> None:
    ingrid, bas = evening.screen("Ingrid"), polling(evening, "Bas")
    ingrid.done("open_step", to=0)
    first = bas.post({"line": bas.name, "got": bas._got})
    again = bas.post({"line": bas.name, "got": bas._got})
    assert first["frames"] == again["frames"] != []
    assert first["from"] == again["from"] == bas._got
    later = bas.post({"line": bas.name, "got": bas._got + len(first["frames"])})
    assert later["frames"] == []


def test_who_asks_again_takes_the_place_of_who_waited(evening: Evening) -> None:
    evening.server.carrier._hold, held = 30, evening.server.carrier._hold
    try:
        bas = polling(evening, "Bas")
        answers: list[object] = []
        waits = threading.Thread(
            target=lambda: answers.append(bas.post({"line": bas.name, "got": bas._got}))
        )
        waits.start()
        while not answers:
            evening.server.carrier._hold = 0.05
            bas.post({"line": bas.name, "got": bas._got})
        waits.join(timeout=10)
        assert answers == [{"from": bas._got, "frames": []}]
    finally:
        evening.server.carrier._hold = held


# ── whose line it is ──


def test_a_line_is_of_the_browser_that_opened_it(evening: Evening) -> None:
    bas, chris = polling(evening, "Bas"), polling(evening, "Chris")
    chris.name = bas.name
    assert chris.post({"line": bas.name, "got": 0}) == {"closed": 1001}
    assert chris.post({"line": bas.name, "after": 1, "send": [{"alive": True}]}) == {"closed": 1001}
    assert bas.now()


@pytest.mark.parametrize("origin", ["https://elsewhere.example", "null", "http://127.0.0.1:1"])
def test_every_request_has_to_come_from_our_own_page(evening: Evening, origin: str) -> None:
    bas = polling(evening, "Bas")
    bas.headers["Origin"] = origin
    assert bas.post({"line": bas.name, "got": 0}) == {"closed": 4003}
    del bas.headers["Origin"]
    assert bas.post({"line": bas.name, "got": 0}) == {"closed": 4003}


@pytest.mark.parametrize(
    "body",
    [
        {"line": 7},
        {"line": None, "after": "0", "send": []},
        {"line": None, "unknown": 1},
        [],
        {"send": [{"text": "x" * 140_000}]},
    ],
)
def test_what_is_no_request_of_ours_opens_nothing(evening: Evening, body: object) -> None:
    bas = Requests(evening.server.address, evening.id, evening.cookies["Bas"])
    assert bas.post(body) == {"closed": 4000}


def test_it_can_only_be_posted_to(evening: Evening) -> None:
    bas = Requests(evening.server.address, evening.id, evening.cookies["Bas"])
    for verb in ("GET", "PUT", "OPTIONS"):
        assert bas.asked(verb) == 405


def test_who_asks_nothing_any_more_is_gone(evening: Evening) -> None:
    ingrid = evening.screen("Ingrid")
    carrier = evening.server.carrier
    carrier._gone, kept = 0.05, carrier._gone
    try:
        bas = Requests(evening.server.address, evening.id, evening.cookies["Bas"])
        bas.send({"hello": 2, "have": None})
        seat = evening.seat("Bas")
        ingrid.until(lambda frame: seat in frame.get("presence", {}).get("here", []))
        ingrid.until(lambda frame: seat not in frame.get("presence", {}).get("here", [seat]))
        assert bas.ended() == 1001
    finally:
        carrier._gone = kept


def test_who_keeps_opening_lines_loses_the_oldest(evening: Evening) -> None:
    lines = [
        Requests(evening.server.address, evening.id, evening.cookies["Bas"]) for _ in range(14)
    ]
    for line in lines:
        line.raw("")
    assert [line.post({"line": line.name, "got": 0}).get("closed") for line in lines[:2]] == [
        1001,
        1001,
    ]
    assert len([line for line in evening.server.carrier._lines.values() if line.code is None]) <= 12


def made_up(evening: Evening, n: int) -> Requests:
    """Open a line with a cookie that nobody gave, and do not wait for what comes of it."""
    return Requests(evening.server.address, evening.id, f"kring_seat=made-up-{n}")


def test_made_up_cookies_fill_nothing_up(evening: Evening, monkeypatch: pytest.MonkeyPatch) -> None:
    bas = polling(evening, "Bas")
    most = len(evening.server.carrier._lines) + 8
    monkeypatch.setattr(requests, "_LINES_IN_ALL", most)
    for n in range(30):
        stranger = made_up(evening, n)
        stranger.raw("")
        # Until the server has looked who it is, which takes it a moment.
        while "closed" not in stranger.post({"line": stranger.name, "got": 0}):
            pass
    assert len(evening.server.carrier._lines) <= most
    assert len(evening.server.carrier._until) <= most
    assert bas.now()


def test_a_line_that_was_closed_makes_room_for_another(
    evening: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    carrier = evening.server.carrier
    strangers = [made_up(evening, n) for n in range(4)]
    for stranger in strangers:
        stranger.raw("")
        while "closed" not in stranger.post({"line": stranger.name, "got": 0}):
            pass
    most = len(carrier._lines)
    monkeypatch.setattr(requests, "_LINES_IN_ALL", most)
    bas = polling(evening, "Bas")
    assert bas.now()
    assert len(carrier._lines) == most
    assert strangers[-1].post({"line": strangers[-1].name, "got": 0})["closed"] == 4001


def test_where_every_line_is_in_use_one_more_is_asked_to_come_back(
    evening: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    bas = polling(evening, "Bas")
    carrier = evening.server.carrier
    for name in [name for name, line in carrier._lines.items() if line.code is not None]:
        evening.server.tell(partial(carrier._end, name))
    monkeypatch.setattr(requests, "_LINES_IN_ALL", len(carrier._lines))
    held = set(carrier._lines)
    chris = Requests(evening.server.address, evening.id, evening.cookies["Chris"])
    assert chris.post({"line": None, "send": []}) == {"closed": 1001}
    assert set(carrier._lines) == held
    assert bas.now()


# ── on bad networks ──


def test_where_the_upgrade_is_refused_requests_do_it_all(evening: Evening) -> None:
    with Proxy(evening.server.address, sockets=False) as proxy:
        with pytest.raises(Exception, match="403"):
            Browser(proxy.address, evening.id, evening.cookies["Bas"])
        ingrid, bas = evening.screen("Ingrid"), polling(evening, "Bas", proxy)
        ingrid.done("open_step", to=0)
        bas.see(lambda view: "step" in view["shared"])
        bas.done("add", item="i1", kind="case_question", text=WORDS)
        bas.done("ready", on=True)
        ingrid.done("give_turn", seat=evening.seat("Bas"))
        bas.see(lambda view: view["own"]["may"].get("done"))
        bas.done("done")
        ingrid.see(lambda view: WORDS in str(view["shared"].get("items")))
        assert bas.now() == evening.screen("Bas").view
    assert proxy.refused == 1
    # Nothing of it stands in an address.
    assert {line for line in proxy.requests if b"POST" in line} == {
        f"POST /m/{evening.id}/line HTTP/1.1".encode()
    }


def test_on_a_slow_network_that_loses_every_fourth_each_thing_happens_once(
    evening: Evening,
) -> None:
    ingrid = evening.screen("Ingrid")
    ingrid.done("open_step", to=0)
    with Proxy(evening.server.address, delay=0.2, loses=0.25) as proxy:
        bas = polling(evening, "Bas", proxy)
        bas.done("add", item="i1", kind="case_question", text=WORDS)
        for n in range(4):
            bas.done("edit", item="i1", text=f"{WORDS} {n}")
        bas.done("ready", on=True)
        assert proxy.lost > 2
        # Every step that it took on the way was a patch that followed on.
        assert bas.now() == evening.screen("Bas").view
    texts = [frame["patch"]["own"]["items"]["i1"]["text"] for frame in bas.frames if edits(frame)]
    assert texts == [WORDS, *(f"{WORDS} {n}" for n in range(4))]


def test_after_minutes_of_silence_it_goes_on_where_it_was(evening: Evening) -> None:
    ingrid = evening.screen("Ingrid")
    ingrid.done("open_step", to=0)
    with Proxy(evening.server.address) as proxy:
        bas = polling(evening, "Bas", proxy)
        bas.done("add", item="i1", kind="case_question", text=WORDS)
        held = bas.mark
        proxy.through.clear()
        silent = threading.Thread(target=lambda: bas.send({"typing": True}))
        silent.start()
        while not proxy.lost:
            pass
        ingrid.done("add_time", minutes=1)
        # So long was nothing heard of this browser that its line is no more.
        carrier = evening.server.carrier
        evening.server.tell(partial(carrier._end, str(bas.name)))
        proxy.through.set()
        silent.join(timeout=10)
        assert bas.ended() == 1001
        again = Requests(proxy.address, evening.id, evening.cookies["Bas"])
        assert "snapshot" in again.hello(held)
        assert again.view == evening.screen("Bas").view
        assert again.own["items"]["i1"]["text"] == WORDS


def test_it_goes_on_over_a_socket_with_the_mark_it_holds(evening: Evening) -> None:
    bas = polling(evening, "Bas")
    assert evening.screen("Bas").hello(bas.mark).get("same") is True
    assert "same" in polling_again(evening, bas.mark)


def test_at_a_stop_who_waits_is_told_to_come_back(evening: Evening) -> None:
    bas = polling(evening, "Bas")
    evening.server.tell(evening.server.carrier.farewell)
    bye = bas.until(lambda frame: "bye" in frame)
    assert bye["bye"] == "restart"
    assert 0 <= bye["after"] <= 3000
    assert bas.ended() == 1001
    again = Requests(evening.server.address, evening.id, evening.cookies["Bas"])
    assert "same" in again.hello(bas.mark)


def edits(frame: Frame) -> bool:
    """Return whether a frame brings words of one's own."""
    own = frame.get("patch", {}).get("own", {})
    return "text" in own.get("items", {}).get("i1", {})


def polling_again(evening: Evening, mark: dict[str, str]) -> dict[str, object]:
    """Say hello on a new line over requests with a mark; return the answer."""
    return Requests(evening.server.address, evening.id, evening.cookies["Bas"]).hello(mark)
