"""A method that does not work says where, and why."""

import pytest

from kring.domain.method.model import Method
from kring.library.rehearsal import Setting, rehearse
from kring.library.rehearsal.colleague import Colleague
from kring.library.rehearsal.sight import View, Wire
from kring.library.rehearsal.telling import Teller
from tests.apps.rehearsal.plans import TEXT, kind, kinds, odd, plan, sound, step, steps


def needs_a_role_that_nobody_can_have() -> Method:
    apart = {"scribe": ["presenter", "group"]}
    flow = [*steps(), step("note", "talk", needs=["scribe"])]
    return plan(flow, kinds(), roles={"scribe": TEXT}, role_not=apart)


def chooses_what_nobody_wrote() -> Method:
    return plan([entry for entry in steps() if entry["id"] != "gather"], kinds())


def never_tells_what_it_promised() -> Method:
    return plan([entry for entry in steps() if entry["id"] not in {"advise", "take"}], kinds())


def asks_for_words_where_nobody_writes() -> Method:
    known = kinds() | {"word": kind("word", "group", shown="at_once", at_least=1)}
    return plan([*steps(), step("hush", "pause", writes=["word"])], known)


def has_a_kind_of_a_role_that_is_not_there() -> Method:
    known = kinds() | {"log": kind("log", "observer", shown="at_once")}
    return plan([*steps(), step("note", "talk", writes=["log"])], known)


def labels_what_nobody_may_label() -> Method:
    heat = {"by": ["observer"], "labels": {"warm": TEXT}}
    flow = [*steps(), step("sort", "sort", labels={"tip": ["heat"]})]
    return plan(flow, kinds(), label_sets={"heat": heat})


def labels_what_is_not_there() -> Method:
    known = kinds() | {"log": kind("log", "group", shown="at_once")}
    heat = {"by": ["group"], "labels": {"warm": TEXT}}
    flow = [*steps(), step("sort", "sort", labels={"log": ["heat"]})]
    return plan(flow, known, label_sets={"heat": heat})


@pytest.mark.parametrize(
    ("method", "found"),
    [
        (needs_a_role_that_nobody_can_have(), [("refused.needs_role", "note")]),
        (
            chooses_what_nobody_wrote(),
            [("nothing_to_choose", "decide")],
        ),
        (never_tells_what_it_promised(), [("never_told", None)]),
        (asks_for_words_where_nobody_writes(), [("owes_without_right", "hush")]),
        (has_a_kind_of_a_role_that_is_not_there(), [("nobody_writes", None)]),
        (labels_what_nobody_may_label(), [("nobody_labels", "sort")]),
        (labels_what_is_not_there(), [("nothing_to_label", "sort")]),
        (sound(take={"presence": "out"}), [("nobody_picks", "take")]),
        (sound(take={"picks": "issue2"}), [("nothing_to_pick", "take")]),
        (sound(advise={"turns_of": ["observer"]}), [("round_without_anyone", "advise")]),
    ],
)
def test_it_says_where_and_why(method: Method, found: list[tuple[str, str | None]]) -> None:
    timeline = rehearse(method, Setting(people=5))
    assert [(finding.code, finding.step) for finding in timeline.stuck][: len(found)] == found
    assert not timeline.ended
    for language in ("nl", "en"):
        teller = Teller(timeline, language)
        assert all("{" not in line for line in teller.lines())
        assert all(teller.says(finding) for finding in timeline.stuck)


def test_a_meeting_that_never_comes_to_rest_is_broken_off(monkeypatch: pytest.MonkeyPatch) -> None:
    def restless(_: Colleague, shared: View, own: View) -> Wire | None:
        if "step" not in shared:
            return None
        return {"do": "ready", "on": not own.get("ready"), "step": shared["step"]["visit"]}

    monkeypatch.setattr(Colleague, "acts", restless)
    timeline = rehearse(sound(), Setting(people=3))
    assert [(finding.code, finding.step) for finding in timeline.stuck] == [("endless", "gather")]


def test_what_a_colleague_is_refused_is_remarked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    acts = Colleague.acts

    def stubborn(self: Colleague, shared: View, own: View) -> Wire | None:
        if "step" in shared and self.first_time("stubborn", shared["step"]["id"]):
            return {"do": "choose", "item": "nothing"}
        return acts(self, shared, own)

    monkeypatch.setattr(Colleague, "acts", stubborn)
    timeline = rehearse(sound(), Setting(people=3))
    refused = [f for f in timeline.remarks if f.code == "refused" and f.step == "gather"]
    assert timeline.ended
    assert {finding.params["do"] for finding in refused} == {"choose"}


@pytest.mark.parametrize("people", [1, 13])
def test_a_group_of_the_wrong_size_is_told_so(people: int) -> None:
    timeline = rehearse(sound(), Setting(people=people))
    assert [(f.code, f.params) for f in timeline.stuck] == [
        ("wrong_size", {"least": "2", "most": "12"})
    ]


def test_a_room_that_is_too_small_is_told_so() -> None:
    timeline = rehearse(odd(), Setting(people=12, leader_takes_part=False))
    assert [finding.code for finding in timeline.stuck] == ["refused.room_full"]
    assert Teller(timeline, "en").says(timeline.stuck[0])
