"""What simulated people write: invented cases from several fields, in two languages.

Which text fits follows from what a method says of a kind and a step, never from a name.
Who presents sets the case; what the others write belongs to that case.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from kring.domain.method.kinds import Field, Keep, Kind, Shown
from kring.domain.method.model import GROUP, Activity, Colour, Step
from kring.library.rehearsal.sight import Sight
from kring.system.chance import Random

Data = Mapping[str, Any]


class Sort(StrEnum):
    """What is written, as the sample texts are filed."""

    QUESTION_OF_CASE = "question"
    CHANGED = "changed"
    OUTCOME = "outcome"
    ASKED = "asked"
    DEFINITION = "definition"
    THOUGHT = "thought"
    ADVICE = "advice"
    NOTE = "note"
    TAKEAWAY = "takeaway"
    ACTION = "action"


_BY_ACTIVITY: Mapping[Activity, Sort] = {
    Activity.ASK: Sort.ASKED,
    Activity.COMMIT: Sort.ACTION,
    Activity.EVALUATE: Sort.TAKEAWAY,
    Activity.PHRASE: Sort.DEFINITION,
    Activity.TALK: Sort.DEFINITION,
}
_BY_COLOUR: Mapping[Colour, Sort] = {Colour.ASK: Sort.ASKED, Colour.ADVISE: Sort.ADVICE}


@dataclass(frozen=True, slots=True)
class Samples:
    """Sample texts; the order of the cases says whose is whose."""

    cases: Mapping[str, Sequence[Data]]
    general: Mapping[str, Data]

    def words(self, kind: Kind, sight: Sight, language: str) -> dict[str, Any]:
        """Return the `text` or `fields` that this seat writes now."""
        place = self._place(kind, sight)
        if kind.fields:
            filled = {line.id: self._line(line, place, language) for line in kind.fields}
            return {"fields": filled}
        called = self._called(kind, language)
        sort = Sort(called["sort"]) if "sort" in called else sort_of(kind, sight)
        texts: Sequence[str] = called.get("lines") or self._texts(sort, sight, language)
        text = str(texts[place % len(texts)])
        return {"text": _started(kind, text, language)}

    def names(self, language: str) -> Sequence[str]:
        """Return first names for the people in the ring."""
        found: Sequence[str] = self.general[language]["names"]
        return found

    def _place(self, kind: Kind, sight: Sight) -> int:
        """Return where in a list this seat looks, so that two people differ."""
        if GROUP not in kind.by:
            return sight.written(kind.id)
        ring = [*sight.ring, sight.seat]
        return ring.index(sight.seat) + sight.written(kind.id) * len(sight.ring)

    def _texts(self, sort: Sort, sight: Sight, language: str) -> Sequence[str]:
        cases = self.cases[language]
        if sort is Sort.QUESTION_OF_CASE:
            return [case["question"] for case in cases]
        general: Sequence[str] = self.general[language].get(sort, ())
        own: Sequence[str] = self._case(cases, sight).get(sort, ())
        return [*own, *general]

    def _case(self, cases: Sequence[Data], sight: Sight) -> Data:
        """Return the case on the table; nothing where a real person brought in another."""
        if sight.question:
            question = sight.question.casefold()
            return next((c for c in cases if c["question"].casefold() in question), {})
        known = sight.presenter in sight.ring
        return cases[sight.ring.index(sight.presenter) % len(cases)] if known else {}

    def _called(self, kind: Kind, language: str) -> Data:
        """Return what is written where a kind has this name, in words or as a sort."""
        name = kind.name.get(language, "").casefold()
        tables: Sequence[Data] = self.general[language]["kind"]
        return next((table for table in tables if name in table["called"]), {})

    def _line(self, line: Field, place: int, language: str) -> str:
        spoken = line.name.get(language, "").casefold()
        tables: Sequence[Data] = self.general[language]["field"]
        for table in tables:
            if not table["asks"] or any(word in spoken for word in table["asks"]):
                lines: Sequence[str] = table["lines"]
                return lines[place % len(lines)]
        return line.id


def sort_of(kind: Kind, sight: Sight) -> Sort:
    """Return what a kind is, from what the method says of it."""
    steps = sight.method.steps
    roots = {other.replaces for other in sight.method.kinds.values()}
    if kind.replaces:
        return Sort.CHANGED
    chosen = {step.chooses for step in steps if step.chosen_presents}
    if kind.id in roots | chosen or kind.check == "case_question":
        return Sort.QUESTION_OF_CASE
    if kind.check == "open_question":
        return Sort.ASKED
    if kind.shown is Shown.NEVER and kind.keep in {Keep.WRITER, Keep.NOBODY}:
        evaluates = sight.step.activity is Activity.EVALUATE
        return Sort.TAKEAWAY if evaluates else Sort.NOTE
    if kind.shown is Shown.BY_OWNER and sight.step.activity is Activity.TELL:
        # What someone will do is for whoever presents to keep; how it ended, for the writer.
        return Sort.ACTION if kind.keep is Keep.PRESENTER else Sort.OUTCOME
    return _sort_by_steps(kind, steps, sight.step)


def _sort_by_steps(kind: Kind, steps: Sequence[Step], here: Step) -> Sort:
    """Return what is written here, by where it is told and by what this step is."""
    for step in (here, *(step for step in steps if kind.id in (*step.tells, *step.reveals))):
        if step.colour in _BY_COLOUR and step.activity is not Activity.TALK:
            return _BY_COLOUR[step.colour]
    if here.activity is Activity.COMMIT and GROUP in kind.by:
        return Sort.TAKEAWAY
    return _BY_ACTIVITY.get(here.activity, Sort.THOUGHT)


def _started(kind: Kind, text: str, language: str) -> str:
    if kind.starter is None:
        return text
    return f"{kind.starter[language].rstrip(' .…:')}: {text[:1].lower()}{text[1:]}"


def shuffled(chance: Random) -> Samples:
    """Return the sample texts with their cases, and the names, in a chance order."""
    cases, general = _file()
    order = list(range(min(len(found) for found in cases.values())))
    chance.shuffle(order)
    mixed = {
        language: {**table, "names": chance.sample(table["names"], len(table["names"]))}
        for language, table in general.items()
    }
    return Samples({tongue: [found[n] for n in order] for tongue, found in cases.items()}, mixed)


@cache
def _file() -> tuple[Mapping[str, Sequence[Data]], Mapping[str, Data]]:
    place = files("kring.library.rehearsal") / "samples.toml"
    data = tomllib.loads(place.read_text(encoding="utf-8"))
    return {language: table["case"] for language, table in data.items()}, data
