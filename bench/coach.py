"""Measure the coach on a file of labelled questions: `python bench/coach.py questions.jsonl`.

Without a file it measures on `bench/questions.jsonl`, questions of our own making. A line is
`{"text": …, "lang": "nl" or "en", "label": …, "source": …, "note": …}`; the last two may be absent.
With `--models` two small trained models are compared, cross-validated by source, so that no page is
in training and in the test at once.
"""

import argparse
import json
import math
import resource
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from itertools import pairwise
from pathlib import Path
from typing import Any

Row = dict[str, Any]
Guess = Callable[[str], str]

FOLDS = 10
OURS = Path(__file__).with_name("questions.jsonl")
HEAVY = ("advice", "leading", "judgement", "multiple")


def main(arguments: list[str] | None = None) -> int:
    """Print the figures; the exit code is 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "path", type=Path, nargs="?", default=OURS, help="the labelled questions, one a line"
    )
    parser.add_argument("--models", action="store_true", help="compare trained models as well")
    asked = parser.parse_args(arguments)
    before = _memory()
    started = time.process_time()
    from kring.domain.question import look

    loading = time.process_time() - started
    rows = [json.loads(line) for line in asked.path.read_text(encoding="utf-8").splitlines()]
    cost = f"{loading:.2f} s of processor time and {_memory() - before:.0f} MB"
    print(f"{len(rows)} questions; loading took {cost}\n")

    def guess(text: str) -> str:
        return look(text).label

    _accuracies(rows, guess)
    _hints(rows)
    _confusion(rows, guess)
    _speed(rows)
    if asked.models:
        _models(rows, guess)
    return 0


def _memory() -> float:
    unit = 1024**2 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


def bare(text: str) -> str:
    """Strip the end punctuation, which people in a meeting forget."""
    return text.rstrip(" ?!.…")


def _accuracies(rows: list[Row], guess: Guess) -> None:
    print(f"{'':34}{'n':>6}{'seven':>8}{'open':>8}")
    searched = [r for r in rows if "cue-search" not in r.get("note", "")]
    for name, some in (("all", rows), ("found by reading pages", searched)):
        _line(name, some, guess)
        _line(f"{name}, end stripped", some, lambda text: guess(bare(text)))
        for lang in ("nl", "en"):
            _line(f"{name}, {lang}", [r for r in some if r["lang"] == lang], guess)
    for who in ("source", "annotator"):
        _line(f"labelled by {who}", [r for r in rows if r.get("label_by") == who], guess)
    _line("simplest baseline", rows, _simplest)


def _line(name: str, rows: list[Row], guess: Guess) -> None:
    if rows:
        pairs = [(r["label"], guess(r["text"])) for r in rows]
        print(f"{name:34}{len(rows):6}{_right(pairs):8.3f}{_right_on_open(pairs):8.3f}")


def _right(pairs: list[tuple[str, str]]) -> float:
    return sum(a == b for a, b in pairs) / len(pairs)


def _right_on_open(pairs: list[tuple[str, str]]) -> float:
    return sum((a == "open") == (b == "open") for a, b in pairs) / len(pairs)


def _simplest(text: str) -> str:
    if "?" not in text:
        return "statement"
    openers = "wat hoe waarom waar wanneer wie welke welk what how why where when who which"
    first = text.lower().split()[0].strip(",.?!") if text.split() else ""
    return "open" if first in openers.split() else "closed"


def _hints(rows: list[Row]) -> None:
    from kring.domain.question import look

    drawn: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        remark = look(row["text"])
        drawn[row["label"]]["all"] += 1
        drawn[row["label"]]["hint"] += remark.hint is not None
        drawn[row["label"]]["suggestion"] += remark.suggestion is not None
    drawn["the four heavy kinds"] = sum((drawn[kind] for kind in HEAVY), Counter())
    print(f"\n{'':34}{'n':>6}{'hint':>8}{'with a suggestion':>20}")
    for kind, count in drawn.items():
        share = count["suggestion"] / count["hint"] if count["hint"] else 0
        print(f"{kind:34}{count['all']:6}{count['hint'] / count['all']:8.3f}{share:20.3f}")


def _confusion(rows: list[Row], guess: Guess) -> None:
    from kring.domain.question import LABELS

    cells = Counter((r["label"], guess(r["text"])) for r in rows)
    print("\nis \\ said  " + "".join(f"{kind:>11}" for kind in LABELS))
    for kind in LABELS:
        print(f"{kind:11}" + "".join(f"{cells[kind, said] or '·':>11}" for said in LABELS))


def _speed(rows: list[Row]) -> None:
    from kring.domain.question import look

    taken = []
    for row in rows * 3:
        started = time.process_time()
        look(row["text"])
        taken.append((time.process_time() - started) * 1e6)
    taken.sort()
    mean, late = sum(taken) / len(taken), taken[int(len(taken) * 0.99)]
    print(f"\n{mean:.0f} µs a sentence, 99 % within {late:.0f} µs")


def _models(rows: list[Row], guess: Guess) -> None:
    """Naive Bayes on words, alone and with the coach's answer among its features."""
    print(f"\n{'trained, by source':34}{'n':>6}{'seven':>8}{'open':>8}")
    for name, features in (
        ("naive Bayes on words", words_of),
        ("naive Bayes on words + the coach", lambda t: [*words_of(t), *[f"={guess(t)}"] * 8]),
    ):
        pairs = list(_cross_validated(rows, features))
        print(f"{name:34}{len(pairs):6}{_right(pairs):8.3f}{_right_on_open(pairs):8.3f}")


def words_of(text: str) -> list[str]:
    """Give words, pairs of words, the first words with their place, and the last sign."""
    low = text.lower().replace("?", " ?").replace(",", " ,").split()
    pairs = [f"{a} {b}" for a, b in pairwise(low)]
    placed = [f"{at}:{word}" for at, word in enumerate(low[:3])]
    return [*low, *pairs, *placed, *placed, f"end:{low[-1] if low else ''}"]


def _cross_validated(
    rows: list[Row], features: Callable[[str], list[str]]
) -> Iterable[tuple[str, str]]:
    sources = sorted({r.get("source", "") for r in rows})
    fold = {source: at % FOLDS for at, source in enumerate(sources)}
    for held in range(FOLDS):
        tested = [r for r in rows if fold[r.get("source", "")] == held]
        model = Bayes([r for r in rows if fold[r.get("source", "")] != held], features)
        for row in tested:
            yield row["label"], model.guess(features(row["text"]))


class Bayes:
    """A multinomial naive Bayes with half a count for what was never seen."""

    def __init__(self, rows: list[Row], features: Callable[[str], list[str]]) -> None:
        """Count the features of each label."""
        self.labels: Counter[str] = Counter(r["label"] for r in rows)
        self.counts: dict[str, Counter[str]] = defaultdict(Counter)
        for row in rows:
            self.counts[row["label"]].update(features(row["text"]))
        self.known = len(set().union(*self.counts.values()))

    def guess(self, features: list[str]) -> str:
        """Give the likeliest label."""
        return max(self.labels, key=lambda label: self._likelihood(label, features))

    def _likelihood(self, label: str, features: list[str]) -> float:
        count = self.counts[label]
        total = sum(count.values()) + 0.5 * self.known
        return math.log(self.labels[label]) + sum(
            math.log((count[f] + 0.5) / total) for f in features
        )


if __name__ == "__main__":
    sys.exit(main())
