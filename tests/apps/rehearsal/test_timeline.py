"""What the record says of each step is what the laws let people do and see."""

from kring.domain.method.model import Method
from kring.library.rehearsal import Setting, Timeline, rehearse
from kring.library.rehearsal.timeline import Played
from tests.apps.rehearsal.plans import kinds, odd, plan, sound, step, steps


def played(method: Method, people: int = 5, **more: object) -> Timeline:
    return rehearse(method, Setting(people=people, **more))  # type: ignore[arg-type]


def at(timeline: Timeline, name: str) -> Played:
    return next(entry for entry in timeline.steps if entry.id == name)


def test_who_may_do_what() -> None:
    timeline = played(sound())
    assert timeline.stuck == ()
    assert at(timeline, "gather").may["group"] == {
        "write": ("issue",),
        "tell": ("issue",),
        "turn": (),
    }
    assert at(timeline, "decide").may == {
        "facilitator": {"choose": ("issue",)},
        "presenter": {},
        "group": {},
    }
    assert at(timeline, "think").may["presenter"] == {}
    assert at(timeline, "take").may["presenter"] == {"pick": ("tip",)}


def test_what_is_written_alone_is_on_no_other_screen_before_it_is_told() -> None:
    timeline = played(sound())
    alone, told = at(timeline, "think").sees, at(timeline, "advise").sees
    assert [entry.told for entry in at(timeline, "think").written] == [False] * 4
    assert [seen.items.get("tip", 0) for seen in alone.values()] == [0, 0, 0, 0]
    assert {viewer: seen.items["tip"] for viewer, seen in told.items()} == {
        "facilitator": 3,
        "presenter": 4,
        "group": 3,
        "board": 4,
    }


def test_who_is_silent() -> None:
    timeline = played(sound())
    assert at(timeline, "gather").silent == ()
    assert at(timeline, "think").silent == ("presenter", "group")
    assert at(timeline, "advise").silent == ("presenter",)


def test_a_presenter_turned_away_sees_nothing_of_the_group() -> None:
    timeline = played(odd())
    assert timeline.stuck == ()
    for name in ("gossip", "away"):
        seen = at(timeline, name).sees
        assert (seen["presenter"].dark, seen["presenter"].items) == (True, {})
        assert seen["board"].items["log"] == 1
        assert at(timeline, name).silent == ("presenter",)


def test_what_is_written_alone_is_revealed_together_on_entering_or_by_who_leads() -> None:
    timeline = played(odd())
    assert at(timeline, "hunches").sees["board"].items == {}
    assert at(timeline, "sort").sees["board"].items == {"hunch": 8}
    assert at(timeline, "away").sees["board"].items["wish"] == 4


def test_what_was_labelled_chosen_and_picked() -> None:
    timeline = played(sound())
    brought = {entry.text for entry in at(timeline, "gather").written}
    tips = {entry.text for entry in at(timeline, "think").written}
    assert set(at(timeline, "decide").taken) < brought
    assert set(at(timeline, "take").taken) < tips
    assert len(at(timeline, "take").taken) == 2
    marked = at(played(odd()), "sort").marked
    assert sum(number for mark, number in marked.items() if mark.startswith("heat.")) == 8


def test_a_round_that_goes_round_again_ends() -> None:
    assert at(played(odd()), "again").turns == 2 * 4


def test_a_step_without_a_clock_takes_no_minutes_and_an_optional_one_is_counted_apart() -> None:
    timeline = played(odd())
    assert at(timeline, "silence").minutes == 0
    assert (timeline.minutes, timeline.planned, timeline.outside_total) == (80, 70, 10)


def test_roles_go_to_those_who_can_have_them() -> None:
    for seed in range(6):
        roles = [person.roles for person in played(odd(), seed=seed).persons]
        held = [role for each in roles for role in each]
        assert sorted(held) == ["facilitator", "observer", "presenter"]
        assert ("observer",) in roles


def test_two_people_are_enough() -> None:
    assert played(sound(), people=2).stuck == ()


def test_long_silent_writing_is_remarked_as_meant() -> None:
    timeline = played(sound(think={"clock": {"base": 15}}))
    assert [finding.code for finding in timeline.remarks] == ["made_for_writing"]


def test_much_writing_in_a_conversation_is_remarked() -> None:
    wordy = kinds() | {"issue": kinds()["issue"] | {"at_least": 6}}
    timeline = played(plan(steps(), wordy))
    assert [finding.code for finding in timeline.remarks] == ["writes_too_long"]
    assert timeline.stuck == ()


def test_a_turn_for_who_may_not_speak_is_remarked() -> None:
    timeline = played(sound(think={"order": "once"}))
    assert [finding.code for finding in timeline.stuck] == ["round_without_anyone"]
    assert [finding.code for finding in timeline.remarks] == ["turn_without_voice"]


def test_who_reads_nothing_is_remarked() -> None:
    words = {
        role: {"do": {"nl": "d", "en": "d"}, "how": {"nl": "h", "en": "h"}} for role in ["group"]
    }
    timeline = played(plan([*steps(), step("end", "talk", words=words)], kinds()))
    assert [(found.code, found.params["role"]) for found in timeline.remarks] == [
        ("no_words", "presenter")
    ]
