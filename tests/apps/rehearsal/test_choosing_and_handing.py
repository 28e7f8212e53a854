"""Simulated people spend dots, let the lot decide, pick what is answered, and hand over."""

from kring.domain.method.model import Method
from kring.library.rehearsal.playing import Setting, rehearse
from tests.apps.rehearsal.plans import TEXT, Data, kind, plan, step

SETS = {
    "dots": {"by": ["group"], "at_most": 2, "counts": "revealed", "labels": {"dot": TEXT}},
    "rank": {
        "by": ["group"],
        "exclusive": True,
        "counts": "at_once",
        "labels": {str(n): TEXT for n in range(1, 6)},
    },
}


def choosing(**more: object) -> Method:
    """Return a method in which the group chooses a theme."""
    theme = kind("theme", "group", shown="at_once", at_least=1)
    agree = step("agree", "choose", writes=["theme"], chooses="theme", chosen_presents=False)
    return plan([agree | more, step("go", "talk")], {"theme": theme}, label_sets=SETS)


def test_dots_are_spent_and_then_counted() -> None:
    record = rehearse(choosing(labels={"theme": ["dots"]}), Setting(people=5))
    assert record.stuck == ()
    assert record.steps[0].marked == {"dots.dot": 10}
    assert len(record.steps[0].taken) == 1
    assert "presenter" not in {role for person in record.persons for role in person.roles}


def test_everyone_gives_points_to_each() -> None:
    record = rehearse(choosing(labels={"theme": ["rank"]}), Setting(people=4))
    assert record.stuck == ()
    assert sum(record.steps[0].marked.values()) == 16


def test_the_lot_decides() -> None:
    record = rehearse(choosing(lot=True), Setting(people=4))
    assert record.stuck == ()
    assert len(record.steps[0].taken) == 1


def handing(*steps: Data) -> Method:
    known = {
        "question": kind("question", "group", shown="at_once", at_least=1),
        "scribble": kind("scribble", "scribe", shown="handed", keep="presenter"),
    }
    roles, apart = {"scribe": TEXT}, {"scribe": ["presenter"]}
    return plan(list(steps), known, roles=roles, role_not=apart, presenter_known=True)


def test_what_the_scribe_writes_is_handed_over() -> None:
    record = rehearse(
        handing(
            step("ask", "ask", writes=["question", "scribble"]),
            step("pick", "pick", picks="question", pick_at_most=2),
            step("answer", "talk", shows_picked=["question"]),
            step("give", "commit", hands=["scribble"]),
        ),
        Setting(people=5),
    )
    assert record.stuck == ()
    ask, pick, _, give = record.steps
    assert [entry.told for entry in ask.written if entry.kind == "scribble"] == [False]
    assert len(pick.taken) == 2
    assert ask.sees["scribe"].own == {"scribble": 1}
    assert give.sees["scribe"].own == {}
    assert give.sees["presenter"].own == {"scribble": 1}


def test_what_never_gets_to_the_presenter_is_told() -> None:
    record = rehearse(
        handing(step("ask", "ask", writes=["question", "scribble"])), Setting(people=4)
    )
    assert [(found.code, found.params["kind"]) for found in record.stuck] == [
        ("never_handed", "scribble")
    ]
