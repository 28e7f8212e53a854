"""What a file becomes: a whole method, or nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kring.domain.method.clock import Clock
from kring.domain.method.kinds import Field, Keep, Kind, LabelSet, Shown
from kring.domain.method.model import Activity, Channel, Colour, Order, Presence, RoleWords
from kring.library.faults import Faulty
from kring.library.reading import faults_in, read
from tests.apps.library.small import SMALL, changed


def text(nl: str, en: str) -> dict[str, str]:
    return {"nl": nl, "en": en}


def test_a_whole_file_becomes_a_whole_method() -> None:
    method = read(SMALL.encode())
    assert (method.id, method.version, method.source, method.level) == ("small", 1, "a test", "any")
    assert method.name == text("Klein", "Small")
    assert (method.smallest, method.largest, method.presenter_known) == (3, 5, False)
    assert method.total == Clock(base=20, per_person=2)
    assert method.roles == {"scribe": text("schrijver", "scribe")}
    assert method.role_not == {"scribe": frozenset({"presenter"})}
    assert method.label_sets == {
        "warmth": LabelSet(
            id="warmth",
            by=frozenset({"presenter", "others"}),
            labels={"warm": text("warm", "warm"), "cold": text("koud", "cold")},
            exclusive=True,
        )
    }
    assert method.kinds["plan"] == Kind(
        id="plan",
        name=text("plan", "plan"),
        by=frozenset({"presenter"}),
        shown=Shown.NEVER,
        keep=Keep.WRITER,
        fields=(Field(id="how", name=text("Hoe", "How")),),
    )


def test_what_a_step_leaves_out_follows_from_the_rest() -> None:
    choose, talk, tell, rest = read(SMALL.encode()).steps
    assert (choose.channel, choose.colour, choose.order) == (
        Channel.SPOKEN,
        Colour.CHOOSE,
        Order.FREE,
    )
    assert (choose.part, choose.part_name) == ("choose", text("Kiezen", "Choosing"))
    assert choose.words["presenter"] == choose.words["group"]
    assert talk.clock == Clock(base=6, longest=8, shortest=3)
    assert (tell.activity, tell.order, tell.presence) == (
        Activity.ROUND,
        Order.ONCE,
        Presence.LISTENING,
    )
    assert (tell.channel, tell.part_name) == (Channel.WRITTEN_THEN_TOLD, talk.part_name)
    assert rest.labels == {"advice": ("warmth",)}
    assert tell.words["group"] == tell.words["waiting"]
    assert tell.words["presenter"] == RoleWords(
        do=text("Luister", "Listen"), how=text("Stil", "Quietly")
    )
    assert (rest.clock, rest.channel) == (Clock(rest=True), Channel.SPOKEN)


def test_a_writing_step_is_written() -> None:
    method = read(changed(("activity: talk", "activity: write")).encode())
    assert (method.steps[1].channel, method.steps[1].colour) == (Channel.WRITTEN, Colour.WRITE)


def test_one_who_has_turns_too_waits_like_the_others() -> None:
    listens = "      presenter: {do: {nl: Luister, en: Listen}, how: {nl: Stil, en: Quietly}}\n"
    method = read(
        changed(
            ("turns_of: [group]", "turns_of: [presenter, group]"),
            ("presence: listening", "presence: circle"),
            (f"{listens}      turn", "      turn"),
        ).encode()
    )
    assert method.steps[2].words["presenter"] == method.steps[2].words["waiting"]


def test_words_of_its_own_go_before_what_follows_from_the_rest() -> None:
    method = read(SMALL.encode())
    again = read(
        changed(("    activity: choose", "    activity: choose\n    colour: ask")).encode()
    )
    assert again.steps[0] == replace(method.steps[0], colour=Colour.ASK)


@pytest.mark.parametrize("content", [b"\xff\xfe", b"", b"- a\n- b\n", b"steps: 5\n"])
def test_a_file_that_is_no_method_is_refused(content: bytes) -> None:
    with pytest.raises(Faulty) as refused:
        read(content)
    assert refused.value.faults == faults_in(content) != ()


def test_a_file_with_a_mark_of_its_order_of_bytes_is_read() -> None:
    assert read(b"\xef\xbb\xbf" + SMALL.encode()) == read(SMALL.encode())
