"""A browser that takes nothing never holds up the others, and is cut off."""

import contextlib
import socket

import pytest
from websockets.exceptions import ConnectionClosed

from tests.live.client import Browser
from tests.live.conftest import Evening

WORDS = "Wat zou er gebeuren als je niets deed? " * 40


def flood(evening: Evening, ingrid: Browser) -> None:
    """Change something that everyone sees, until the slow line is gone."""
    alone = {"here": [ingrid.own["seat"]], "typing": []}
    before = len(ingrid.frames)
    for n in range(5_000):
        evening.server.clock.move(seconds=1)
        assert "ack" in ingrid.do("edit", item="i1", text=f"{n} {WORDS}")
        if {"presence": alone} in ingrid.frames[max(before, len(ingrid.frames) - 4) :]:
            return
    raise AssertionError("the slow browser was never cut off")


def test_a_slow_browser_is_cut_off_and_the_others_go_on(evening: Evening) -> None:
    screens = ingrid, *_ = evening.all()
    ingrid.done("give_turn", seat=ingrid.own["seat"])
    ingrid.done("add", item="i1", kind="case_question", text=WORDS)
    ingrid.done("done")
    for screen in screens[1:]:
        screen.leave()
    alone = [ingrid.own["seat"]]
    ingrid.until(lambda frame: frame.get("presence", {}).get("here") == alone)
    slow = evening.browser("Bas")
    # A small window, so that little is on its way before the line is full.
    slow.line.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    slow.hello()
    ingrid.until(lambda frame: slow.own["seat"] in frame.get("presence", {}).get("here", []))
    stop_reading(slow)
    flood(evening, ingrid)
    # What was on its way still follows on, frame by frame, up to the reason; a browser that
    # does not take even that within the grace is dropped without one.
    with pytest.raises(ConnectionClosed) as closed:
        slow.until(lambda _: False)
    assert closed.value.rcvd is None or closed.value.rcvd.code == 1013
    assert ingrid.now()["shared"]["items"]["i1"]["text"]
    assert evening.screen("Bas").shared == ingrid.shared


def stop_reading(browser: Browser) -> None:
    """Take nothing from the line any more."""
    # The client's own thread stops reading when this many frames are not taken from it.
    browser.line.recv_messages.high = 1
    browser.line.recv_messages.low = 0


def test_a_browser_that_is_simply_gone_costs_nothing(evening: Evening) -> None:
    ingrid = evening.screen("Ingrid")
    gone = evening.screen("Bas")
    gone.line.socket.close()
    ingrid.done("open_step", to=0)
    ingrid.done("add_time", minutes=1)
    with contextlib.suppress(ConnectionClosed, OSError):
        gone.leave()
    assert evening.screen("Bas").shared["step"]["index"] == 0
