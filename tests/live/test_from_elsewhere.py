"""Over the wire: a screen elsewhere that must be alone, and a board with more than one page."""

import pytest

from tests.live.conftest import Evening


def test_words_of_others_reach_a_screen_elsewhere_only_when_nobody_reads_along(
    evening: Evening,
) -> None:
    screens = ingrid, bas, *_ = evening.all()
    bas.done("distance", on=True)
    assert "items" not in bas.shared
    speaks = evening.speaking(*screens)
    assert speaks is bas, "who is at a distance comes first"
    bas.done("done")
    speaks = evening.speaking(*screens)
    speaks.done("add", item="i1", kind="case_question", text="CANARY")
    speaks.done("done")
    assert "CANARY" in str(ingrid.now()["shared"])
    bas.now()
    assert "CANARY" not in bas.received
    bas.done("alone", on=True)
    assert "CANARY" in str(bas.shared["items"])
    bas.done("alone", on=False)
    assert "CANARY" not in str(bas.view)


def test_who_leads_hears_how_many_pages_the_board_has(evening: Evening) -> None:
    evening.board()
    ingrid, board, bas = (evening.screen(name) for name in ("Ingrid", "board", "Bas"))
    ingrid.done("open_step", to=0)
    board.send({"pages": 3})
    ingrid.until(lambda frame: frame.get("presence", {}).get("pages") == 3)
    ingrid.done("turn_board", page=2)
    board.see(lambda view: view["shared"].get("page") == 2)
    assert ingrid.own["lead"]["page"] == 2
    bas.now()
    assert "page" not in bas.shared
    board.leave()
    ingrid.until(lambda frame: "presence" in frame and "pages" not in frame["presence"])
    assert not any("presence" in frame for frame in bas.frames)


def test_only_the_board_says_how_many_pages_there_are(evening: Evening) -> None:
    ingrid, bas = evening.screen("Ingrid"), evening.screen("Bas")
    bas.send({"pages": 3})
    bas.now()
    ingrid.now()
    assert not any("pages" in frame.get("presence", {}) for frame in ingrid.frames)


@pytest.mark.parametrize("many", [0, -1, 501, True, "3", None])
def test_a_number_of_pages_that_is_none_ends_the_line(evening: Evening, many: object) -> None:
    evening.board()
    board = evening.screen("board")
    board.send({"pages": many})
    assert board.ended() == 4000
