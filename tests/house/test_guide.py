"""The guide in both languages: it calls every button as the screen does, and is what is served."""

import re

import pytest

from kring.system import words
from scripts import guide
from tests.house.tree import ROOT

SOURCES = {"nl": ROOT / "docs" / "gebruik.md", "en": ROOT / "docs" / "guide.md"}


def labels(lang: str) -> list[re.Pattern[str]]:
    """What the screens say, with anything in a named place."""
    texts = [
        text for name in ("pages", "practising", "room") for text in words.area(name, lang).values()
    ]
    return [
        re.compile(re.sub(r"\\\{\w+\\\}", ".+", re.escape(text)), re.IGNORECASE) for text in texts
    ]


@pytest.mark.parametrize("lang", SOURCES)
def test_what_the_guide_prints_bold_stands_on_a_screen(lang: str) -> None:
    written = " ".join(SOURCES[lang].read_text(encoding="utf-8").split())
    bold = [
        label for phrase in re.findall(r"\*\*(.+?)\*\*", written) for label in phrase.split(" → ")
    ]
    known = labels(lang)
    assert len(bold) > 30
    assert [label for label in bold if not any(one.fullmatch(label) for one in known)] == []


def test_both_guides_are_built_alike() -> None:
    shapes = [
        [
            re.sub(r"(nl|en)-", "", found)
            for found in re.findall(
                r"^(?:#+|\d\.|- (?=\*\*)|\|)|guide/[\w-]+\.png",
                path.read_text("utf-8"),
                re.MULTILINE,
            )
        ]
        for path in SOURCES.values()
    ]
    assert shapes[0] == shapes[1]


@pytest.mark.parametrize("lang", SOURCES)
def test_the_guide_that_is_served_is_the_one_that_is_written(lang: str) -> None:
    assert guide.served(lang).read_text("utf-8") == guide.rendered(lang), "run `make guide`"


@pytest.mark.parametrize("lang", SOURCES)
def test_every_picture_is_there_and_says_what_it_shows(lang: str) -> None:
    pictures = re.findall(r"!\[(.*?)\]\((.*?)\)", SOURCES[lang].read_text("utf-8"))
    assert len(pictures) > 4
    assert [
        path for said, path in pictures if not (ROOT / "docs" / path).is_file() or len(said) < 30
    ] == []
