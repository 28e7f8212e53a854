"""Made-up methods: one that works, to be spoilt in one place, and one of odd mechanics."""

from __future__ import annotations

from typing import Any

from kring.domain.method.model import Method
from kring.library.building import build

TEXT = {"nl": "tekst", "en": "text"}
WORDS = {role: {"do": TEXT, "how": TEXT} for role in ("facilitator", "presenter", "group")}

Data = dict[str, Any]


def step(name: str, activity: str, **keys: object) -> Data:
    said = {"nl": name, "en": name}
    return {
        "id": name,
        "name": said,
        "activity": activity,
        "clock": {"base": 10},
        "words": WORDS,
    } | keys


def kind(name: str, *by: str, shown: str, **keys: object) -> Data:
    said = {"nl": name, "en": name}
    return {"name": said, "by": by, "shown": shown, "keep": "group"} | keys


def plan(steps: list[Data], kinds: dict[str, Data], **keys: object) -> Method:
    played = [entry for entry in steps if not entry.get("optional")]
    total = sum(entry["clock"].get("base", 0) for entry in played)
    base: Data = {"id": "plan", "name": TEXT, "smallest": 2, "largest": 12}
    return build(base | {"total": {"base": total}, "steps": steps, "kinds": kinds} | keys)


def kinds() -> dict[str, Data]:
    return {
        "issue": kind(
            "issue", "presenter", "group", shown="told", at_least=1, unchosen_returns=True
        ),
        "tip": kind("tip", "group", shown="told", at_least=1),
    }


def steps() -> list[Data]:
    return [
        step("gather", "round", writes=["issue"], tells=["issue"]),
        step("decide", "choose", chooses="issue"),
        step("think", "write", writes=["tip"], clock={"base": 2}),
        step("advise", "round", tells=["tip"], turns_of=["group"]),
        step("take", "pick", picks="tip"),
    ]


def sound(**changes: Data) -> Method:
    """The plan that works; `changes` are new keys for the steps of that name."""
    return plan([entry | changes.get(entry["id"], {}) for entry in steps()], kinds())


def odd() -> Method:
    """What the shipped plans do not have, all in one."""
    label_sets = {
        "heat": {"by": ["presenter"], "exclusive": True, "labels": {"warm": TEXT, "cold": TEXT}},
        "mine": {"by": ["others"], "labels": {"same": TEXT}},
    }
    known = {
        "hunch": kind("hunch", "group", shown="together", at_least=2),
        "wish": kind("wish", "group", shown="together", at_least=1),
        "log": kind("log", "observer", shown="at_once"),
        "form": kind("form", "presenter", shown="by_owner", fields=[{"id": "how", "name": TEXT}]),
        "word": kind("word", "group", shown="told", at_least=1, starter=TEXT),
    }
    flow = [
        step("tell", "tell"),
        step("hunches", "write", writes=["hunch"]),
        step("sort", "sort", reveals=["hunch"], labels={"hunch": ["heat", "mine"]}),
        step("gossip", "talk", presence="turned", writes=["log"]),
        step("away", "talk", presence="out", writes=["wish"], reveals=["wish"]),
        step("again", "round", order="turns", turns_of=["group"], writes=["word"]),
        step("words", "talk", tells=["word"]),
        step("silence", "pause", clock={}),
        step("end", "commit", writes=["form"], optional=True),
    ]
    roles = {"observer": TEXT}
    apart = {"observer": ["presenter", "facilitator"]}
    return plan(
        flow, known, label_sets=label_sets, roles=roles, role_not=apart, presenter_known=True
    )
