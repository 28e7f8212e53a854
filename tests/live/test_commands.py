"""Commands: answered once, in the reader's language, and never at the cost of the line."""

import contextlib
import threading

import pytest
from websockets.exceptions import ConnectionClosed

from tests.live.conftest import EACH_WAY_AND_DATABASE, Evening

pytestmark = EACH_WAY_AND_DATABASE


def begun(evening: Evening) -> None:
    evening.screen("Ingrid").done("open_step", to=0)


def test_the_same_id_gets_the_first_answer(evening: Evening) -> None:
    begun(evening)
    bas = evening.screen("Bas")
    first = bas.do("add", "c1", item="i1", kind="case_question", text="Eerste")
    again = bas.do("add", "c1", item="i2", kind="case_question", text="Tweede")
    assert "ack" in first
    assert "ack" in again
    assert [item["text"] for item in bas.now()["own"]["items"].values()] == ["Eerste"]


def test_the_first_answer_outlives_the_room(evening: Evening) -> None:
    begun(evening)
    bas = evening.screen("Bas")
    bas.do("add", "c1", item="i1", kind="case_question", text="Eerste")
    bas.leave()
    evening.server.tell(lambda: evening.server.rooms._forget(evening.id))
    again = evening.screen("Bas")
    assert "ack" in again.do("add", "c1", item="i1", kind="case_question", text="Eerste")
    assert len(again.now()["own"]["items"]) == 1


def test_somebody_elses_id_is_another(evening: Evening) -> None:
    begun(evening)
    for name in ("Bas", "Chris"):
        screen = evening.screen(name)
        screen.do("add", "c1", item=f"i-{name}", kind="case_question", text="Eigen")
        assert len(screen.now()["own"]["items"]) == 1


def test_a_refused_command_may_be_given_again(evening: Evening) -> None:
    bas = evening.screen("Bas")
    assert bas.do("add", "c1", item="i1", kind="case_question", text="x")["code"] == "not_open_yet"
    begun(evening)
    bas.see(lambda view: "step" in view["shared"])
    assert "ack" in bas.do("add", "c1", item="i1", kind="case_question", text="x")


def test_two_writers_at_once_both_keep_their_words(evening: Evening) -> None:
    begun(evening)
    screens = {name: evening.screen(name) for name in ("Bas", "Chris", "Dana")}
    at_once = threading.Barrier(len(screens))

    def write(name: str) -> None:
        at_once.wait(timeout=10)
        screens[name].done("add", item=f"i-{name}", kind="case_question", text=name)

    threads = [threading.Thread(target=write, args=[name]) for name in screens]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=10)
    for name, screen in screens.items():
        assert [item["text"] for item in screen.now()["own"]["items"].values()] == [name]


def test_a_no_is_said_in_the_readers_language(evening: Evening) -> None:
    dutch = evening.screen("Bas").do("close")
    english = evening.screen("Chris", **{"Accept-Language": "en-GB,en;q=0.9"}).do("close")
    evening.cookies["Dana"] += "; kring_language=en"
    chosen = evening.screen("Dana", **{"Accept-Language": "nl"}).do("close")
    assert dutch["code"] == english["code"] == "not_leading"
    assert dutch["text"] != english["text"] == chosen["text"]


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        ({"do": "fly"}, "unknown_command"),
        ({"do": ["add"]}, "unknown_command"),
        ({"do": "add"}, "malformed"),
        ({"do": "add", "item": 1, "kind": "x"}, "malformed"),
        ({"do": "ready", "by": "somebody"}, "malformed"),
        ({"do": "ready", "visit": "1"}, "malformed"),
        ({"do": "ready", "step": 1}, "malformed"),
        ({"do": "ready", "extra": 1}, "malformed"),
        ({"do": "StartMeeting", "name": "x"}, "unknown_command"),
        ({"do": "ExpireMeeting"}, "unknown_command"),
        ({"do": "PairBoard", "board": "x"}, "unknown_command"),
    ],
)
def test_a_command_that_is_none_gets_a_reason_and_changes_nothing(
    evening: Evening, frame: dict[str, object], code: str
) -> None:
    bas = evening.screen("Bas")
    before = bas.mark
    bas.send({"id": "c1", **frame})
    answer = bas.until(lambda answer: answer.get("no") == "c1")
    assert answer["code"] == code
    assert answer["text"]
    bas.now()
    assert bas.mark == before


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "[]",
        "null",
        '"hello"',
        '{"hello": 1',
        '{"do": "ready"}',
        '{"id": "", "do": "ready"}',
        '{"id": 7, "do": "ready"}',
        '{"id": "%s", "do": "ready"}' % ("x" * 65),
        '{"typing": 1}',
        '{"ask": "everything"}',
        '{"hello": 2, "have": 7}',
        "[" * 20_000,
        '{"id": "c1", "do": "add", "text": "\\ud800"}',
    ],
)
def test_a_malformed_frame_closes_the_line(evening: Evening, text: str) -> None:
    bas = evening.screen("Bas")
    bas.raw(text)
    assert bas.ended() == 4000


def test_who_does_not_say_hello_first_is_closed(evening: Evening) -> None:
    bas = evening.browser("Bas")
    bas.send({"id": "c1", "do": "ready"})
    assert bas.ended() == 4000


def test_an_oversized_frame_closes_the_line(evening: Evening) -> None:
    bas = evening.screen("Bas")
    bas.send({"id": "c1", "do": "add", "item": "i", "kind": "x", "text": "x" * 33_000})
    assert bas.ended() == 4000


def test_whoever_sends_too_fast_is_closed(evening: Evening) -> None:
    bas = evening.screen("Bas")
    bas.send({"alive": True})
    # The line may be closed before the last of these is out.
    with contextlib.suppress(ConnectionClosed):
        for _ in range(200):
            bas.send({"alive": True})
    assert bas.ended() == 4008


def test_a_steady_pace_is_never_too_fast(evening: Evening) -> None:
    bas = evening.screen("Bas")
    for _ in range(30):
        for _ in range(10):
            bas.send({"alive": True})
        bas.now()
        evening.server.clock.move(seconds=1)
    assert bas.now()


def test_the_proposal_is_for_who_leads(evening: Evening) -> None:
    ingrid, bas = evening.screen("Ingrid"), evening.screen("Bas")
    ingrid.done("open_step", to=0)
    ingrid.send({"ask": "proposal"})
    found = ingrid.until(lambda frame: "proposal" in frame)["proposal"]
    assert found["verdict"] == "fits"
    assert found.keys() == {"minutes", "ends_at", "verdict", "skippable"}
    bas.send({"ask": "proposal"})
    bas.now()
    assert not any("proposal" in frame for frame in bas.frames)
