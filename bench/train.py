"""Train the coach's second opinion: `python bench/train.py`, which writes `weights.py`.

It learns from `bench/blind.jsonl`, written by people who had not seen the coach, from
`bench/questions.jsonl`, from the examples in the coach's tests, and from every file after `--also`.
A line is what `bench/coach.py` reads, with, where the coach's own answer may be learned from,
`first` and `bare`: what the coach said when it saw the question for the first time, with and
without the end punctuation: its label, its cue and whether it was sure. Answers of a coach that was
mended by a question would flatter it, and teach the model to believe it.

scikit-learn is needed here alone: `pip install scikit-learn` in an environment of its own.
"""

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from kring.domain.question import LABELS
from kring.domain.question.kind import Kind, kind
from kring.domain.question.second_opinion import DIGITS, START, evidence, features

HERE = Path(__file__).parent
WRITTEN = HERE.parent / "src" / "kring" / "domain" / "question" / "weights.py"
TESTS = HERE.parent / "tests" / "domain" / "question"
OURS = (HERE / "blind.jsonl", HERE / "questions.jsonl")
OURS_COUNT = 0.5
"""What a question of our own, without a `source`, counts beside one that was found."""
BORDER = 3
"""What an example of the tests counts: they stand on the borders that the coach has learned."""
TOGETHER = 15
"""Questions of our own that stand near each other share a turn of phrase, and are kept together."""
SELDOM = 5
"""In how many lessons, two a question, a feature must stand to be learned."""
FOLDS = 6
LOOSE = {"words": 12.0, "answers": 1.0}
"""How little each layer is held back from large weights (`C` of the regression)."""
WIDE = 900

Row = dict[str, Any]
Weighted = dict[str, list[float]]
Seen = dict[str, float]


class Model(Protocol):
    """What is asked of a fitted pipeline of scikit-learn, which has no types of its own."""

    def __getitem__(self, at: int, /) -> Any: ...  # noqa: ANN401 - its parts have no types
    def predict_proba(self, given: list[Seen], /) -> Any: ...  # noqa: ANN401, D102 - an array


@dataclass(frozen=True, slots=True)
class Lesson:
    """A question as read, the answer of the coach at first sight, and the true one."""

    seen: Kind
    label: str
    group: str
    counts: float
    answered: bool


def main(arguments: list[str] | None = None) -> int:
    """Learn from the files and write the weights; the exit code is 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--also", type=Path, nargs="*", default=[], help="more labelled questions")
    asked = parser.parse_args(arguments)
    lessons = [x for path in (*OURS, *asked.also) for x in lessons_of(path.name, _rows(path))]
    lessons += [
        x for path in sorted(TESTS.glob("*.py")) for x in lessons_of(path.name, examples(path))
    ]
    WRITTEN.write_text(written(*learned(lessons)), encoding="utf-8")
    print(f"{len(lessons)} lessons; {WRITTEN.stat().st_size // 1000} KB written")
    return 0


def _rows(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def examples(path: Path) -> list[Row]:
    """List the labelled questions in the blocks of a file of tests."""
    line = rf"^({'|'.join(LABELS)}): (.+)$"
    found = re.findall(line, path.read_text(encoding="utf-8"), re.MULTILINE)
    return [{"label": label, "text": text, "counts": BORDER} for label, text in found]


def lessons_of(name: str, rows: list[Row]) -> Iterable[Lesson]:
    """Give two lessons for each row: as typed, and without its end punctuation."""
    for at, row in enumerate(rows):
        group = row.get("source") or f"{name} {at // TOGETHER}"
        counts = row.get("counts", 1 if "source" in row else OURS_COUNT)
        for text, said in ((row["text"], "first"), (row["text"].rstrip(" ?!.…"), "bare")):
            seen = kind(text)
            if seen.readings:
                if said in row:
                    label, cue, sure = row[said]
                    seen = replace(seen, label=label, cue=cue, sure=sure)
                yield Lesson(seen, row["label"], group, counts / 2, said in row)


def learned(lessons: Sequence[Lesson]) -> tuple[Weighted, Weighted]:
    """Give the weights of both layers.

    The second learns from what the first says of pages that it has not seen.
    """
    from sklearn.model_selection import GroupKFold  # type: ignore[import-not-found] # see above

    looked = [features(x.seen) for x in lessons]
    often = Counter(f for found in looked for f in found)
    looked = [{f for f in found if often[f] >= SELDOM} for found in looked]
    scaled = {
        at: dict.fromkeys(found, len(found) ** -0.5) for at, found in enumerate(looked) if found
    }
    heard: dict[int, list[float]] = {}
    for taught, tested in GroupKFold(FOLDS).split(looked, groups=[x.group for x in lessons]):
        model = _fitted(scaled, lessons, taught, LOOSE["words"])
        asked = [at for at in tested if lessons[at].answered]
        heard.update(zip(asked, model.predict_proba([scaled[at] for at in asked]), strict=True))
    weighed = {at: evidence(lessons[at].seen, _in_order(share)) for at, share in heard.items()}
    words = _fitted(scaled, lessons, range(len(lessons)), LOOSE["words"])
    answers = _fitted(weighed, lessons, list(weighed), LOOSE["answers"])
    return _weights(words), _weights(answers)


def _fitted(
    given: Mapping[int, Seen], lessons: Sequence[Lesson], which: Iterable[int], loose: float
) -> Model:
    from sklearn.feature_extraction import DictVectorizer  # type: ignore[import-not-found] # see above
    from sklearn.linear_model import LogisticRegression  # type: ignore[import-not-found] # see above
    from sklearn.pipeline import make_pipeline  # type: ignore[import-not-found] # see above

    which = list(which)
    model = make_pipeline(DictVectorizer(), LogisticRegression(C=loose, max_iter=400))
    counts = [lessons[at].counts for at in which]
    fitted: Model = model.fit(
        [given[at] for at in which],
        [lessons[at].label for at in which],
        logisticregression__sample_weight=counts,
    )
    return fitted


def _in_order(share: Sequence[float]) -> list[float]:
    """Put what the regression says, by alphabet, in the order of `LABELS`."""
    return [float(share[sorted(LABELS).index(label)]) for label in LABELS]


def _weights(model: Model) -> Weighted:
    vector, regression = model[0], model[1]
    found = {START: _in_order(regression.intercept_)}
    for at, name in enumerate(vector.get_feature_names_out()):
        found[name] = _in_order(regression.coef_[:, at])
    return found


def written(words: Weighted, answers: Weighted) -> str:
    """Give the text of `weights.py`."""
    parts = [
        '"""What the second opinion weighs. Written by `bench/train.py`; not to be edited."""',
        "# ruff: noqa: E501 - one sign a number, packed.",
        *(_packed(name, table) for name, table in (("WORDS", words), ("ANSWERS", answers))),
    ]
    return "\n\n".join(parts) + "\n"


def _packed(name: str, table: Weighted) -> str:
    """Write a layer down: the name of each feature, and behind it a sign for each kind."""
    middle = len(DIGITS) // 2
    step = max(abs(value) for row in table.values() for value in row) / middle
    lines = [""]
    for feature, row in sorted(table.items()):
        entry = feature + "".join(DIGITS[round(value / step) + middle] for value in row)
        if len(lines[-1]) + len(entry) > WIDE:
            lines.append("")
        lines[-1] = f"{lines[-1]} {entry}".lstrip()
    packed = "\n".join(lines)
    return f'{name}_STEP = {step:.8g}\n\n{name} = """\n{packed}\n"""'


if __name__ == "__main__":
    sys.exit(main())
