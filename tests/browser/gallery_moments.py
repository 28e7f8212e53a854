"""Moments of one meeting, as `docs/protocol.md` would send them to each screen."""

from __future__ import annotations

from typing import Any, Final

from kring.library.shelf import load

Json = dict[str, Any]

NOW: Final = 1_780_000_000_000
MINUTE: Final = 60_000

CAST: Final = ["Fatima", "Joost", "Marieke", "Sven", "Aylin", "Tom", "Ingrid", "Karin"]
LONG_CAST: Final = [
    "Fatima-Zahra el Mansouri",
    "Jean-Baptiste van der Wouden",
    "Marieke Hoogendoorn-Vermeulen",
    "Sven",
    "Aylin Çelik-Öztürk",
    "Tom",
    "Ingrid",
    "Karin van Nieuwenhuizen",
    "Jo",
    "Maximiliaan Alexander",
    "Wilhelmina",
    "Bartholomeus de Wit",
]
QUESTION: Final = {
    "nl": "Hoe houd ik mijn team bij elkaar nu er steeds meer spoed tussendoor komt?",
    "en": "How do I keep my team together now that there is ever more urgent work?",
}
CHANGED: Final = {
    "nl": "Wat heb ik nodig om nee te zeggen tegen spoed die geen spoed is?",
    "en": "What do I need to say no to urgent work that is not urgent?",
}
FOUND: Final = {
    "nl": "Alles heet spoed, omdat niemand nee hoeft te zeggen.",
    "en": "Everything is called urgent, because nobody has to say no.",
}
ADVICE: Final = {
    "nl": [
        "Hang één bord op waar spoed pas op mag als jij het hebt gezien.",
        "Vraag je team wat zij eronder verstaan, voordat je zelf een regel maakt.",
        "Zeg een week lang tegen elke spoedklus: “morgen om tien uur”. Kijk wat er gebeurt.",
        "Praat met de planner over wie nee mag zeggen.",
    ],
    "en": [
        "Put up one board where urgent work may stand only when you have seen it.",
        "Ask your team what they take it to be, before you make a rule yourself.",
        "For a week, say “tomorrow at ten” to every urgent job. See what happens.",
        "Talk to the planner about who may say no.",
    ],
}
PLAN: Final = {
    "terugblik": 0, "verzamelen": 5, "uitkiezen": 2, "toelichten": 3, "verhelderen": 15,
    "analyseren": 10, "advies-schrijven": 2, "advies-vertellen": 8, "advies-kiezen": 5,
    "evaluatie": 10,
}  # fmt: skip


ORDER: Final = [step.id for step in load("werkplekleren").steps]


class Meeting:
    """What all moments share: who sits where, the plan, the language."""

    def __init__(self, lang: str, cast: list[str]) -> None:
        self.lang = lang
        self.ring = {
            f"s{n}": {"n": n, "name": name, "device": n != 5, "circle": True}
            for n, name in enumerate(cast)
        }

    def shared(self, step: str | None = None, left: float = 9.2, **more: object) -> Json:
        """Return the shared view in a step with so many minutes left."""
        view: Json = {"status": "arriving", "title": "", "leader": "s7", "ring": self.ring}
        view["plan"] = {
            one: {
                "n": n,
                "minutes": PLAN.get(one, 0),
                **({} if PLAN.get(one) else {"skipped": True}),
            }
            for n, one in enumerate(ORDER)
        }
        if step:
            index = ORDER.index(step)
            after = sum(PLAN.get(one, 0) for one in ORDER[index + 1 :])
            view |= {
                "status": "running",
                "presenter": "s2",
                "step": {"id": step, "index": index, "visit": "v1", "presence": "circle"},
                "question": {"first": QUESTION[self.lang]},
                "clock": {
                    "deadline_at": NOW + int(left * MINUTE),
                    "minutes": PLAN[step],
                    "after": after,
                    "due_at": NOW + int((left + after + 2) * MINUTE),
                },
            }
        return view | more

    def items(self, count: int = 4, **flags: object) -> Json:
        """Return so many told pieces of advice."""
        texts = ADVICE[self.lang]
        return {
            f"a{n}": {"n": n, "kind": "advice", "text": texts[n % len(texts)], **flags}
            for n in range(count)
        }

    def leader(self, next_step: str, **lead: object) -> Json:
        """Return the own view of who leads and takes part."""
        return {
            "seat": "s7",
            "leads": True,
            "takes_part": False,
            "roles": ["facilitator"],
            "words": "facilitator",
            "may": {"quiet": True, "more_time": True},
            "items": {},
            "lead": {
                "code": "KRVT-MPLD",
                "next": ORDER.index(next_step),
                "back": ORDER.index(next_step) - 2,
                **lead,
            },
        }

    @staticmethod
    def seat(seat: str, words: str = "group", **more: object) -> Json:
        """Return the own view of a seat that does not lead."""
        may = {"quiet": True, "more_time": True, **more.pop("may", {})}  # type: ignore[dict-item]
        roles = ["presenter"] if seat == "s2" else ["group"]
        return {"seat": seat, "roles": roles, "words": words, "may": may, "items": {}, **more}


def moments(lang: str, cast: list[str]) -> dict[str, tuple[str, Json, Json]]:
    """Return every moment by name: kind of screen, shared view, own view."""
    m = Meeting(lang, cast)
    telling = m.shared(
        "advies-vertellen", left=6.4, turn={"seat": "s6", "next": "s0", "round": 1}, items=m.items()
    )
    choosing = {
        "q0": {"n": 0, "kind": "case_question", "text": QUESTION[lang], "labels": ["recognised"]},
        "q1": {"n": 1, "kind": "case_question", "text": CHANGED[lang]},
    }
    to_choose = m.shared("uitkiezen", left=1.6, items=choosing)
    del to_choose["presenter"], to_choose["question"]
    standing = ["outcome", "note"]
    analysing = m.shared(
        "analyseren",
        items={"d0": {"n": 0, "kind": "definition", "text": FOUND[lang]}},
        question={"first": QUESTION[lang], "now": CHANGED[lang]},
        roles={"scribe": ["s0"]},
    )
    return {
        "arrive-seat": ("seat", m.shared(), m.seat("s0", may={})),
        "arrive-lead": ("seat", m.shared(code="KRVT-MPLD"), m.leader("verzamelen")),
        "arrive-board": ("board", m.shared(code="KRVT-MPLD"), {}),
        "collect": (
            "seat",
            _without_case(m.shared("verzamelen", left=4.1)),
            m.seat("s0", may={"write": ["case_question"]}, owes=["case_question"]),
        ),
        "choose-seat": (
            "seat",
            to_choose,
            m.seat(
                "s0",
                may={"label": {"q0": ["recognised"], "q1": ["recognised"]}},
                marked={"q0": ["recognised"]},
            ),
        ),
        "choose-lead": (
            "seat",
            to_choose,
            m.leader("toelichten") | {"may": {"quiet": True, "choose": ["q0", "q1"]}},
        ),
        "listen-seat": ("seat", m.shared("toelichten", left=2.1), m.seat("s0")),
        "listen-presenter": (
            "seat",
            m.shared("toelichten", left=2.1),
            m.seat("s2", "presenter", may={"write": standing, "stop_case": True}),
        ),
        "ask-seat": ("seat", m.shared("verhelderen"), m.seat("s0")),
        "ask-presenter": (
            "seat",
            m.shared("verhelderen"),
            m.seat("s2", "presenter", may={"write": standing, "stop_case": True}),
        ),
        "ask-lead": ("seat", m.shared("verhelderen"), m.leader("analyseren")),
        "ask-board": ("board", m.shared("verhelderen"), {}),
        "scribe": (
            "seat",
            analysing,
            m.seat(
                "s0",
                "scribe",
                may={"write": ["definition"]},
                items={"d0": {"n": 0, "kind": "definition", "text": FOUND[lang], "told": True}},
            ),
        ),
        "discuss-seat": ("seat", analysing, m.seat("s1")),
        "discuss-board": ("board", analysing, {}),
        "write": (
            "seat",
            m.shared("advies-schrijven", left=1.4),
            m.seat(
                "s0",
                may={"write": ["advice"]},
                items={"a0": {"n": 0, "kind": "advice", "text": ADVICE[lang][0], "told": False}},
            ),
        ),
        "write-lead-too": (
            "seat",
            m.shared("advies-schrijven", left=-0.4),
            m.leader("advies-vertellen", not_ready=["s0", "s5"])
            | {"takes_part": True, "words": "group", "may": {"quiet": True, "write": ["advice"]}},
        ),
        "tell-turn": (
            "seat",
            telling,
            m.seat(
                "s6",
                "turn",
                may={"done": True, "pass": True, "tell": ["mine"]},
                items={"mine": {"n": 9, "kind": "advice", "text": ADVICE[lang][1], "told": False}},
            ),
        ),
        "example-wait": ("seat", telling, m.seat("s0", "waiting")),
        "example-lead": ("seat", telling, m.leader("advies-kiezen", unheard=["s0", "s1"])),
        "tell-wait": ("seat", telling, m.seat("s0", "waiting")),
        "tell-presenter": ("seat", telling, m.seat("s2", "presenter", may={"write": standing})),
        "tell-lead": (
            "seat",
            telling,
            m.leader("advies-kiezen", unheard=["s0", "s1"]),
        ),
        "more-time-lead": (
            "seat",
            telling,
            m.leader("advies-kiezen", unheard=["s0", "s1"], more_time=True),
        ),
        "tell-board": ("board", telling, {}),
        "full-board": ("board", telling | {"items": m.items(12)}, {}),
        "pick": (
            "seat",
            m.shared(
                "advies-kiezen",
                left=3.2,
                items=m.items()
                | {"a1": {"n": 1, "kind": "advice", "text": ADVICE[lang][1], "picked": True}},
            ),
            m.seat("s2", "presenter", may={"pick": "advice", "write": ["action", *standing]}),
        ),
        "evaluate": (
            "seat",
            m.shared("evaluatie", turn={"seat": "s1", "next": "s2", "round": 1}),
            m.seat("s0", "waiting", may={"write": ["takeaway"]}),
        ),
        "door-lead": (
            "seat",
            telling,
            m.leader(
                "advies-kiezen", doors={"c1": {"name": "Noor"}, "c2": {"name": "Tom", "seat": "s5"}}
            ),
        ),
        "door": ("seat", {"status": "running", "waiting": True}, {}),
        "quiet-seat": ("seat", telling | {"quiet": {}}, m.seat("s0", "waiting")),
        "quiet-presenter": (
            "seat",
            telling | {"quiet": {}},
            m.seat("s2", "presenter", may={"answer_quiet": ["go_on", "other_question", "stop"]}),
        ),
        "quiet-lead": (
            "seat",
            telling | {"quiet": {"answer": "other_question"}},
            m.leader("advies-kiezen"),
        ),
        "quiet-board": ("board", telling | {"quiet": {}}, {}),
        "stopped-lead": (
            "seat",
            telling | {"stopped": True, "items": {}},
            m.leader("advies-kiezen", wrap_up=ORDER.index("evaluatie")),
        ),
        "closed-lead": (
            "seat",
            m.shared(status="closed", erased_at=NOW + 1440 * MINUTE, keeps=24),
            m.leader("evaluatie"),
        ),
        "closed-seat": (
            "seat",
            m.shared(status="closed", erased_at=NOW + 1440 * MINUTE, keeps=24),
            m.seat("s0"),
        ),
        "closed-board": ("board", m.shared(status="closed"), {}),
    }


def _without_case(view: Json) -> Json:
    return {key: value for key, value in view.items() if key not in {"presenter", "question"}}
