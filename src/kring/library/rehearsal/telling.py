"""The record of a rehearsal as text to read, in Dutch or English."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from kring.domain.method.model import Presence
from kring.library.rehearsal.timeline import BOARD, Finding, Played, Seen, Timeline, Written
from kring.system import words

#: How far a step's lines stand from the edge, and the width of what each line is about.
_INDENT, _ABOUT = "        ", 10
_LONGEST_EXAMPLE = 70


class Teller:
    """Says one timeline in one language."""

    def __init__(self, timeline: Timeline, language: str) -> None:
        self.timeline = timeline
        self.method = timeline.method
        self.language = language
        self.words = catalogue()[language]

    def lines(self) -> Iterator[str]:
        """Give the whole record, line by line."""
        if self.timeline.steps:
            yield from self._head()
            for step in self.timeline.steps:
                yield from ("", *self._step(step))
            yield from ("", *self._writing())
        yield from self._found("remarks", self.timeline.remarks)
        yield from self._found("stuck", self.timeline.stuck)
        if self.timeline.ended:
            yield from ("", str(self.words["ended"]))

    def record(self) -> dict[str, Any]:
        """Return the record as JSON has it, with every finding in words as well."""
        record = self.timeline.as_json()
        for part in ("remarks", "stuck"):
            found = getattr(self.timeline, part)
            said = zip(record[part], found, strict=True)
            record[part] = [entry | {"text": self.says(finding)} for entry, finding in said]
        return record

    def says(self, finding: Finding) -> str:
        """Return what was found, in a sentence or two."""
        params = {name: self._named(name, value) for name, value in finding.params.items()}
        code = finding.code.removeprefix("refused.")
        texts: Mapping[str, Any] = self.words["finding"]
        if code != finding.code:
            own = texts["refusal"].get(code)
            plain = words.refusal(code, finding.params, self.language) if own is None else own
            return str(plain).format_map(params)
        return str(texts[code]).format_map(params)

    def _named(self, name: str, value: str) -> str:
        if name == "kind":
            return ", ".join(self._kind(kind) for kind in value.split(", "))
        if name == "refusal":
            return words.refusal(value, {}, self.language)
        return self._role(value) if name == "role" else value

    def _kind(self, kind: str) -> str:
        return self.method.kinds[kind].name[self.language] if kind in self.method.kinds else kind

    def _role(self, role: str) -> str:
        own = self.method.roles.get(role)
        return own[self.language] if own else str(self.words["role"].get(role, role))

    def _head(self) -> Iterator[str]:
        yield self.words["title"].format(
            name=self.method.name[self.language],
            people=self.timeline.people,
            minutes=figure(self.timeline.minutes),
        )
        if self.timeline.outside_total:
            yield self.words["outside"].format(minutes=figure(self.timeline.outside_total))

    def _step(self, played: Played) -> Iterator[str]:
        step = self.method.named(played.id)
        at = int(played.starts_at)
        length = self.words["minutes"].format(minutes=figure(played.minutes))
        where = "" if step.presence is Presence.CIRCLE else self.words["presence"][step.presence]
        aside = f" ({where})" if where else ""
        name = f"{step.name[self.language]}{self._pass(played)}"
        yield f"{at // 60}:{at % 60:02}  {length:>7}  {name}{aside}"
        for about, said in self._of_step(played):
            for n, line in enumerate(said):
                yield f"{_INDENT}{self.words[about] if not n else '':<{_ABOUT}}  {line}"

    def _pass(self, played: Played) -> str:
        """Return which pass of its block it was, and the card that it was about."""
        step = self.method.named(played.id)
        cards = [
            block.deck
            for block in self.method.blocks.values()
            if block.deck and step.id in block.steps
        ]
        if played.card is not None and cards:
            return f" · {self.method.decks[cards[0]][played.card].name[self.language]}"
        return f" · {played.turn}/{played.turns_of_block}" if played.turns_of_block > 1 else ""

    def _of_step(self, played: Played) -> Iterator[tuple[str, list[str]]]:
        nothing = str(self.words["nothing"])
        allowed = [f"{self._role(role)}: {self._acts(a)}" for role, a in played.may.items() if a]
        yield "may", allowed or [nothing]
        yield "silent", [", ".join(self._role(role) for role in played.silent) or nothing]
        if played.turns:
            turns = {"turns": played.turns, "passes": played.passes}
            text = self.words["passed"].format(**turns) if played.passes else str(played.turns)
            yield "turns", [text]
        yield "written", list(self._written(played)) or [nothing]
        if played.marked:
            yield "marked", [", ".join(self._marked(played))]
        if played.taken:
            yield "taken", [f"“{_short(text)}”" for text in played.taken]
        yield "sees", [f"{self._role(role)}: {self._seen(role, played)}" for role in played.sees]

    def _acts(self, acts: Mapping[str, tuple[str, ...]]) -> str:
        said = [
            self.words["act"][act].format(what=", ".join(self._about(act, what)))
            for act, what in acts.items()
        ]
        return "; ".join(said)

    def _about(self, act: str, what: tuple[str, ...]) -> list[str]:
        if act != "label":
            return [self._kind(kind) for kind in what]
        sets = [self.method.label_sets[name].labels.values() for name in what]
        return [label[self.language] for labels in sets for label in labels]

    def _written(self, played: Played) -> Iterator[str]:
        counted = Counter(entry.kind for entry in played.written)
        for kind, number in counted.items():
            these = [entry for entry in played.written if entry.kind == kind]
            example = next((f": “{_short(entry.text)}”" for entry in these if entry.text), "")
            yield f"{number} × {self._kind(kind)}{self._spread(kind, these)}{example}"

    def _spread(self, kind: str, written: list[Written]) -> str:
        """Return where contributions stand, or their numbers, as an aside."""
        stand = Counter(entry.place for entry in written)
        places = self.method.kinds[kind].places
        parts = [f"{p.name[self.language]} {stand[p.id]}" for p in places if stand[p.id]]
        parts += sorted(str(entry.number) for entry in written if entry.number is not None)
        return f" ({', '.join(parts)})" if parts else ""

    def _marked(self, played: Played) -> Iterator[str]:
        for mark, number in played.marked.items():
            labels, _, label = mark.partition(".")
            name = self.method.label_sets[labels].labels[label][self.language]
            yield f"{number} × {name}"

    def _seen(self, viewer: str, played: Played) -> str:
        seen = played.sees[viewer]
        step = self.method.named(played.id)
        reads = step.words.get(seen.reads or "")
        verb = [] if viewer == BOARD or reads is None else [reads.do[self.language]]
        return " · ".join((*verb, *self._on_screen(seen))) or str(self.words["nothing"])

    def _on_screen(self, seen: Seen) -> Iterator[str]:
        if seen.dark:
            yield self.words["dark"]
        if seen.question:
            yield self.words["question"]
        if seen.items:
            yield self._counted(seen.items)
        if seen.own:
            yield self.words["own"].format(items=self._counted(seen.own))

    def _counted(self, kinds: Mapping[str, int]) -> str:
        return ", ".join(f"{number} × {self._kind(kind)}" for kind, number in kinds.items())

    def _writing(self) -> Iterator[str]:
        yield f"{self.words['writing']}:"
        for person in self.timeline.persons:
            roles = ", ".join(self._role(role) for role in person.roles)
            aside = f" ({roles})" if roles else ""
            yield f"  {person.writing:>4.1f}  {person.name}{aside}"

    def _found(self, title: str, found: tuple[Finding, ...]) -> Iterator[str]:
        if found:
            yield from ("", f"{self.words[title]}:")
        for finding in found:
            text = self.says(finding)
            if finding.step is not None:
                name = self.method.named(finding.step).name[self.language]
                text = self.words["at"].format(step=name, text=text)
            yield f"  {text}"


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_EXAMPLE else f"{text[:_LONGEST_EXAMPLE].rstrip()}…"


def figure(minutes: float) -> str:
    """Return minutes as people write them."""
    return f"{minutes:.1f}".removesuffix(".0")


@cache
def catalogue() -> Mapping[str, Mapping[str, Any]]:
    """Return what the record says, by language and key."""
    place = files("kring.library.rehearsal") / "telling.toml"
    return tomllib.loads(place.read_text(encoding="utf-8"))
