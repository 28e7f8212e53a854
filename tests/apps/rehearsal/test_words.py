"""What a rehearsal says, and what its people write, is there in both languages."""

import re
import tomllib
from importlib.resources import files
from typing import Any

import pytest

from kring.library import shelf
from kring.library.rehearsal import Setting, rehearse
from kring.library.rehearsal.telling import Teller
from kring.system.words import LANGUAGES, places

HOME = files("kring.library.rehearsal")


def read(name: str) -> dict[str, Any]:
    return tomllib.loads((HOME / name).read_text(encoding="utf-8"))


def flat(table: dict[str, Any], before: str = "") -> dict[str, str]:
    found: dict[str, str] = {}
    for key, value in table.items():
        found |= (
            flat(value, f"{before}{key}.") if isinstance(value, dict) else {before + key: value}
        )
    return found


def test_the_record_is_said_in_both_languages_with_the_same_places() -> None:
    said = {language: flat(table) for language, table in read("telling.toml").items()}
    assert tuple(said) == LANGUAGES
    shape = [{key: places(text) for key, text in table.items()} for table in said.values()]
    assert shape[0] == shape[1]


def test_every_finding_has_words() -> None:
    known = read("telling.toml")["nl"]["finding"].keys()
    written = " ".join(
        entry.read_text(encoding="utf-8") for entry in HOME.iterdir() if entry.name.endswith(".py")
    )
    codes = set(re.findall(r'(?:code=|code = |finds\(|yield )"([a-z_]+)"', written))
    assert codes - {"may", "silent", "turns", "written", "marked", "taken", "sees"} <= known
    assert {"endless", "never_told", "still_owed", "no_words"} <= codes | {"still_owed"}


def test_the_samples_have_the_same_cases_in_both_languages() -> None:
    samples = read("samples.toml")
    assert tuple(samples) == LANGUAGES
    shapes = [
        (
            {key: len(value) for key, value in table.items()},
            [
                {key: len(value) for key, value in case.items() if key != "question"}
                for case in table["case"]
            ],
        )
        for table in samples.values()
    ]
    assert shapes[0] == shapes[1]
    assert len(samples["nl"]["case"]) == len(samples["nl"]["names"]) == 12


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sample_stands_there_twice_or_runs_on(language: str) -> None:
    table = read("samples.toml")[language]
    cases = [text for case in table["case"] for text in [case["question"], *case.get("advice", [])]]
    texts = [*cases, *table["advice"], *table["asked"], *table["thought"], *table["takeaway"]]
    assert len(set(texts)) == len(texts)
    assert [text for text in texts if len(text.split()) > 30] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_people_write_belongs_to_the_case(language: str) -> None:
    cases = read("samples.toml")[language]["case"]
    for seed in range(6):
        setting = Setting(people=5, seed=seed, language=language)
        timeline = rehearse(shelf.load("werkplekleren"), setting)
        presenter = next(p.name for p in timeline.persons if "presenter" in p.roles)
        written = [entry for step in timeline.steps for entry in step.written]
        question = next(e.text for e in written if (e.kind, e.name) == ("case_question", presenter))
        advice = {entry.text for entry in written if entry.kind == "advice"}
        own = next(case for case in cases if case["question"] == question).get("advice", [])
        assert len(advice) == 4
        assert not own or advice & set(own)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_is_filled_in(language: str) -> None:
    for name in shelf.ids():
        method = shelf.load(name)
        setting = Setting(people=method.smallest, language=language, everything=True)
        timeline = rehearse(method, setting)
        lines = list(Teller(timeline, language).lines())
        assert [line for line in lines if re.search(r"\{\w*\}|None", line)] == []
        played = [method.named(step.id) for step in timeline.steps]
        assert all(step.name[language] in "\n".join(lines) for step in played)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filed_under_a_name_is_the_name_of_something(language: str) -> None:
    kinds = [kind for name in shelf.ids() for kind in shelf.load(name).kinds.values()]
    names = {kind.name[language].casefold() for kind in kinds}
    called = [name for table in read("samples.toml")[language]["kind"] for name in table["called"]]
    assert len(set(called)) == len(called)
    assert set(called) <= names


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_form_has_the_same_words_on_two_lines(language: str) -> None:
    forms = 0
    for name in shelf.ids():
        method = shelf.load(name)
        wide = {kind.id for kind in method.kinds.values() if len(kind.fields) > 1}
        if not wide:
            continue
        timeline = rehearse(method, Setting(people=method.smallest, language=language))
        for entry in (entry for step in timeline.steps for entry in step.written):
            if entry.kind in wide:
                lines = entry.text.split(" · ")
                assert len(set(lines)) == len(lines) > 1
                forms += 1
    assert forms > len(shelf.ids()) / 2
