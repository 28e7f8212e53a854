"""What is kept of one meeting is damaged: its people hear so, the log says it, others go on."""

import logging

import pytest
from django.db import models as fields

from kring.domain.meeting import Refused
from kring.live.keeper import make_rounds
from kring.meetings import models
from tests.live.conftest import EACH_WAY_AND_DATABASE, Evening, Server

pytestmark = EACH_WAY_AND_DATABASE
GONE = "unreadable"


def damage(evening: Evening) -> None:
    """Have somebody write in the database from outside, where the next event belongs."""
    of_it = models.Event.objects.filter(meeting=evening.id)
    last = of_it.aggregate(last=fields.Max("version"))["last"]
    models.Event.objects.create(
        meeting_id=evening.id, version=last + 1, form=1, payload=b"not one of ours" * 5
    )


def test_who_is_in_the_room_hears_what_to_do_and_keeps_what_they_typed(
    evening: Evening, caplog: pytest.LogCaptureFixture
) -> None:
    ingrid, bas, *_ = evening.all()
    damage(evening)
    with caplog.at_level(logging.ERROR):
        answer = bas.do("add", kind="case_question", item="b1", text="CANARY")
        assert answer["code"] == GONE
        assert "Wat je typte, staat er nog" in answer["text"]
        for screen in (ingrid, bas):
            assert screen.until(lambda frame: "bye" in frame)["bye"] == GONE
            assert screen.ended() == 1011
    said = [record.getMessage() for record in caplog.records]
    assert said == ["A meeting cannot be read: BrokenSealError."]
    assert "CANARY" not in caplog.text
    assert evening.id not in caplog.text


def test_who_comes_back_is_told_the_same_and_another_room_goes_on(
    evening: Evening, server: Server
) -> None:
    other = Evening(server, carrier=evening.carrier)
    other.join("Bas", "Chris", "Dana")
    _, elsewhere, *_ = other.all()
    bas = evening.all()[1]
    damage(evening)
    bas.do("add", kind="case_question", item="b1", text="Hoe zeg ik nee?")
    again = evening.browser("Bas")
    assert again.until(lambda frame: "bye" in frame)["bye"] == GONE
    assert again.ended() == 1011
    with pytest.raises(Refused, match=GONE):
        evening.join("Eva")
    elsewhere.done("add", kind="case_question", item="b1", text="Hoe zeg ik nee?")
    assert elsewhere.now()["own"]["items"]["b1"]["text"] == "Hoe zeg ik nee?"
    other.end()


def test_a_history_that_was_mended_opens_again(evening: Evening) -> None:
    bas = evening.all()[1]
    damage(evening)
    bas.do("add", kind="case_question", item="b1", text="Hoe zeg ik nee?")
    models.Event.objects.filter(meeting=evening.id).order_by("-version")[0].delete()
    bas = evening.screen("Bas")
    bas.done("add", kind="case_question", item="b1", text="Hoe zeg ik nee?")


def test_what_nobody_mends_is_erased_in_the_end(evening: Evening) -> None:
    evening.all()
    damage(evening)
    with pytest.raises(Refused, match=GONE):
        evening.join("Eva")
    rows = models.Meeting.objects.filter(id=evening.id)
    for hours, stays in ((13, True), (58, True), (2, False)):
        evening.server.clock.move(hours=hours)
        evening.server.ask(make_rounds)
        # An erasure stands in line with the writing: what is asked behind it comes after it.
        other = Evening(evening.server)
        other.end()
        assert rows.exists() is stays
    assert evening.server.keys.get(evening.id) is None
