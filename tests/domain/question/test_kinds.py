"""Every example has the kind it was written for, with and without its question mark."""

import json

import pytest

from kring.domain.question import Label, Lang, look
from tests.domain.question.examples import EXAMPLES, TIDY
from tests.house.tree import ROOT


@pytest.mark.parametrize(("label", "lang", "text"), EXAMPLES)
def test_has_the_kind_it_was_written_for(label: Label, lang: Lang, text: str) -> None:
    remark = look(text)
    assert (remark.label, remark.lang) == (label, lang)


def test_forgives_a_forgotten_question_mark() -> None:
    bare = [(label, text.rstrip("?!. ")) for label, _, text in TIDY]
    right = sum(look(text).label == label for label, text in bare)
    assert right / len(bare) >= 0.94


def test_forgives_lower_case() -> None:
    changed = [text for _, _, text in TIDY if look(text.lower()).label != look(text).label]
    assert changed == []


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Wat als je het eens aan de griffier voorlegt?", "advice"),
        ("Wat als je baas het er niet mee eens is?", "open"),
        ("Waarom vraag je geen hulp?", "advice"),
        ("Waarom slaap je slecht?", "open"),
        ("Wil je thee of koffie?", "multiple"),
        ("Weet je of hij komt?", "closed"),
        ("Hoe kijk je naar de regels of afspraken in je team?", "open"),
        ("Vertel eens wat er gebeurde en hoe je dat vond.", "open"),
        ("Wat een gedoe zeg!", "statement"),
        ("Wat doe je dan?", "open"),
        ("Dan heb je dat goed gezien.", "statement"),
        ("Als je terugkijkt, had je het dan anders gedaan?", "closed"),
        ("Dat was pittig. Hoe ben je eruit gekomen?", "open"),
        ("Belachelijk dat ze dat zo doen. Hoe ging dat verder?", "judgement"),
        ("Hoe voelde dat? Herken je dat?", "open"),
        ("Stel dat het lukt. Wat is er dan anders?", "open"),
    ],
)
def test_tells_apart_what_looks_alike(text: str, label: Label) -> None:
    assert look(text).label == label


def test_reads_a_question_in_the_language_it_is_told() -> None:
    assert look("Why?", lang="nl").lang == "nl"
    assert look("Hoe?", lang="en").lang == "en"


@pytest.mark.parametrize("text", ["Was Tom drunk", "Resigned?", "Is Bram in Paris"])
def test_reads_in_the_language_of_the_screen_what_could_be_either(text: str) -> None:
    assert look(text).lang == look(text, otherwise="nl").lang == "nl"
    assert look(text, otherwise="en").lang == "en"


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Was anyone hurt", "en"),
        ("when's opening night", "en"),
        ("Whose idea", "en"),
        ("Hasn't Daan?", "en"),
        ("Is Jan in overleg", "nl"),
        ("Was er paniek", "nl"),
        ("En Ann?", "nl"),
    ],
)
def test_few_words_are_enough_to_tell_the_language(text: str, lang: str) -> None:
    assert look(text, otherwise="nl").lang == look(text, otherwise="en").lang == lang


def test_measures_up_on_the_questions_that_the_bench_keeps() -> None:
    lines = (ROOT / "bench" / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    seen = [(row["label"], look(row["text"])) for row in rows]
    assert len(rows) > 400
    assert sum(label == remark.label for label, remark in seen) / len(seen) >= 0.95
    opened = [remark for label, remark in seen if label == "open"]
    assert [remark for remark in opened if remark.hint] == []
    for kind in ("advice", "leading", "judgement", "multiple"):
        hinted = [r for label, r in seen if label == kind and r.hint]
        assert len(hinted) / sum(label == kind for label, _ in seen) >= 0.8
        assert sum(r.suggestion is not None for r in hinted) / len(hinted) >= 0.5
    suggested = [remark.suggestion for _, remark in seen if remark.suggestion]
    assert [one for one in suggested if look(one).label != "open"] == []
