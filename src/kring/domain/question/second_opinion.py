"""A second opinion on the coach's answer, by a small model that has read many labelled questions.

It has two layers, both logistic regressions whose weights are data (`weights.py`, written by
`bench/train.py`). The first knows words alone; the second weighs what the first says against what
the cues say, cue by cue. It changes an answer only where it is clearly surer of another, and never
adds a hint: what it turns from open into something else stays silent. An invitation stays one.
"""

import math
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from itertools import pairwise

from kring.domain.question.kind import Kind
from kring.domain.question.reading import Reading
from kring.domain.question.remark import LABELS, Label

CLEARLY = 0.3
"""How much likelier (of 1) another answer must be before it takes the place of the coach's."""

MAYBE_OPEN = 0.25
"""From this likelihood of being open on, nobody is bothered with a hint."""

INVITING = frozenset(
    ("invitation", "invitation without a verb of telling", "indirect question", "go on", "how far")
)
"""Cues by which a question is open whatever it is about, so that its words have no say."""

PLACES = 3
"""How many first words count by their place."""

DIGITS = "".join(chr(c) for c in range(35, 127) if chr(c) != "\\")
"""The signs that a weight is written in, from the lowest value to the highest."""

START = "start"
"""The name under which a layer keeps where each kind starts."""

_LEAST = 0.003  # a likelihood is never less, so that its logarithm stays small


def reconsidered(seen: Kind) -> Kind:
    """Give the kind that both opinions together make likeliest, or the one seen."""
    if not seen.readings or (seen.label == "open" and seen.cue in INVITING):
        return seen
    likely = likelihoods(seen)
    best = max(likely, key=lambda label: likely[label])
    sure = seen.sure and likely["open"] < MAYBE_OPEN
    if likely[best] - likely[seen.label] <= CLEARLY:
        return replace(seen, sure=sure)
    hinted = sure and seen.label not in {"open", "statement"}
    return replace(seen, label=best, cue="second opinion", sure=hinted)


def likelihoods(seen: Kind) -> Mapping[Label, float]:
    """Tell how likely each kind is, together 1."""
    words, answers = _weights()
    known = [words[f] for f in features(seen) if f in words]
    share = 1 / math.sqrt(len(known) or 1)
    start, total = (
        words[START],
        map(sum, zip(*known, strict=True)) if known else [0.0] * len(LABELS),
    )
    heard = _shares([a + share * b for a, b in zip(start, total, strict=True)])
    sums = list(answers[START])
    for name, amount in evidence(seen, heard).items():
        for at, weight in enumerate(answers.get(name, ())):
            sums[at] += amount * weight
    return dict(zip(LABELS, _shares(sums), strict=True))


def features(seen: Kind) -> set[str]:
    """List what the first layer looks at: words, pairs and places of what decided, and its form."""
    decided = _decided(seen)
    low, mark = decided.sentence.low[decided.start :], decided.sentence.mark
    form = f"{decided.form.name}{mark}"
    marks = [r.sentence.mark for r in seen.readings]
    found = {f"form={form}", f"form={form}{seen.lang}", f"lang={seen.lang}", f"mark={mark}"}
    found |= {f"asks={min(marks.count('?'), 2)}", f"of={min(len(marks), 3)}"}
    found |= {f"long={min(len(low) // 3, 7)}", f"loud={'!' in marks}", f"late={decided.start > 0}"}
    found |= {f"w={word}" for word in low}
    found |= {f"{at}={word}" for at, word in enumerate(low[:PLACES])}
    found |= {f"b={a}_{b}" for a, b in pairwise(("^", *low, f"${mark}"))}
    found |= {f"led={word}" for word in decided.sentence.low[: decided.start]}
    for other in seen.readings:
        if other.sentence is not decided.sentence:
            found.add(f"beside={other.form.name}{other.sentence.mark}")
            found |= {f"beside={word}" for word in other.sentence.low}
    return found


def evidence(seen: Kind, heard: list[float]) -> dict[str, float]:
    """Give what the second layer weighs: the coach's answer and cue, and what the words say."""
    logs = [math.log(share + _LEAST) for share in heard]
    middle = sum(logs) / len(logs)
    logs = [value - middle for value in logs]
    own, best = logs[LABELS.index(seen.label)], max(range(len(logs)), key=lambda at: logs[at])
    decided = _decided(seen)
    found = {
        f"said={seen.label}": 3.0,
        f"cue={seen.cue.replace(' ', '+')}": 1.0,
        f"said={seen.label}{seen.lang}": 1.0,
        f"said={seen.label}{seen.sure}": 1.0,
        f"said={seen.label}+{decided.form.name}{decided.sentence.mark}": 1.0,
        f"own={seen.label}": own / 3,
        f"gap={seen.label}": logs[best] - own,
        f"said={seen.label}+words={LABELS[best]}": heard[best],
    }
    for label, value in zip(LABELS, logs, strict=True):
        found[f"words={label}"] = value / 3
        found[f"words={label}+said={seen.label}"] = value / 6
    return found


def _decided(seen: Kind) -> Reading:
    return seen.deciding or seen.readings[-1]


def _shares(values: list[float]) -> list[float]:
    top = max(values)
    powers = [math.exp(value - top) for value in values]
    whole = sum(powers)
    return [power / whole for power in powers]


Weights = dict[str, tuple[float, ...]]
"""For each feature what it adds to each kind, in the order of `LABELS`; at `START` they begin."""


@cache
def _weights() -> tuple[Weights, Weights]:
    """Read the weights, when they are first needed."""
    from kring.domain.question import weights  # noqa: PLC0415 - large, and few commands need it

    return read(weights.WORDS, weights.WORDS_STEP), read(weights.ANSWERS, weights.ANSWERS_STEP)


def read(entries: str, step: float) -> Weights:
    """Read weights as `bench/train.py` writes them: a name, and behind it a sign for each kind."""
    middle = len(DIGITS) // 2
    values = {sign: step * (at - middle) for at, sign in enumerate(DIGITS)}
    return {
        entry[: -len(LABELS)]: tuple(values[sign] for sign in entry[-len(LABELS) :])
        for entry in entries.split()
    }
