"""Each shipped method fits one page, in both languages and for each size of group."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import product

import pytest

from kring.domain.method.model import Method, Step
from kring.domain.method.timing import may_be_left_out, minutes, total
from kring.exports.printing import SETTINGS, pdf
from kring.exports.saying import Sayer, minutes_of
from kring.exports.step_plan import step_plan_html
from kring.library import shelf
from kring.system.words import LANGUAGES
from tests.exports.reading import Paper
from tests.house.tree import SOURCE

SIZES = (4, 6, 8)
#: Each language and each size of group for what people begin with; of the others a sample.
EVERY = [
    (method, people, lang)
    for method in shelf.ids()
    for people, lang in (
        product(SIZES, LANGUAGES)
        if method in shelf.arrangement().begin_with
        else zip((4, 8), LANGUAGES, strict=True)
    )
]


def spaced(text: str) -> str:
    """The text with single spaces, as it is read back."""
    return " ".join(text.split())


def drawn(method: Method, step: Step) -> Iterator[Mapping[str, str]]:
    """What a group on paper has to draw for the step: places, lines, ends of a scale, marks."""
    for kind in (method.kinds[name] for name in step.writes):
        yield from (one.name for one in kind.places)
        yield from (one.name for one in kind.fields)
        if kind.scale is not None:
            yield from (kind.scale.low, kind.scale.high)
    for sets in step.labels.values():
        for name in sets:
            yield from method.label_sets[name].labels.values()


@pytest.mark.parametrize(("method_id", "people", "lang"), EVERY)
def test_a_plan_is_one_tagged_page_that_says_everything(
    method_id: str, people: int, lang: str, caplog: pytest.LogCaptureFixture
) -> None:
    method, say = shelf.load(method_id), Sayer(lang)
    paper = Paper(pdf(step_plan_html(method, people, lang), on_one_page=True))
    assert (paper.pages, paper.size) == (1, (210, 297))
    assert paper.is_tagged
    assert paper.says_pdf_ua
    assert paper.language == lang
    whole = minutes_of(total(method, people))
    assert paper.title == say.word(
        "plan.title", method=method.name[lang], minutes=whole, people=people
    )
    for step, length in zip(method.steps, minutes(method, people), strict=True):
        assert spaced(say.text(step.name)) in paper.text
        assert spaced(say.text(step.say)) in paper.text
        assert not length or minutes_of(length) in paper.text
        for act in step.forbids:
            assert spaced(method.forbidden_acts[act][lang]) in paper.text
        for text in drawn(method, step):
            assert spaced(text[lang]) in paper.text
    for material in method.materials:
        assert spaced(material[lang]) in paper.text
    assert spaced(method.source.rstrip(".")) in paper.text
    assert spaced(say.word("step.total", minutes=whole)) in paper.text
    assert "{" not in paper.text
    # WeasyPrint says there what it could not do.
    assert caplog.records == []


def test_whoever_listens_hears_a_heading_a_table_with_heads_and_no_loose_picture() -> None:
    html = step_plan_html(shelf.load("werkplekleren"), 6, "nl")
    tags = Paper(pdf(html, on_one_page=True)).tags
    steps = len(shelf.load("werkplekleren").steps)
    assert tags.count("H1") == 1
    assert tags.count("Table") == 1
    # Four heads of columns, and each step's own.
    assert tags.count("TH") == 4 + steps
    assert "Figure" not in tags


def test_the_letters_are_those_of_the_screens_and_are_inside() -> None:
    paper = Paper(pdf(step_plan_html(shelf.load("werkplekleren"), 6, "nl"), on_one_page=True))
    assert paper.fonts
    assert {name for name in paper.fonts if "Atkinson" not in name} == set()


def test_minutes_are_those_for_the_size_of_the_group() -> None:
    method = shelf.load("basismethode")
    said = {
        people: re.search(r"<b>(\d+)</b> minuten", step_plan_html(method, people, "nl"))
        for people in (4, 6, 8)
    }
    assert {people: found and found[1] for people, found in said.items()} == {
        4: "60",
        6: "75",
        8: "90",
    }


def test_no_letter_is_smaller_than_eight_points() -> None:
    assert min(setting.size for setting in SETTINGS) == 8
    html = step_plan_html(shelf.load("werkplekleren"), 6, "nl")
    sizes = re.findall(r"font-size:\s*([\d.]+)(\w+)", html)
    assert sizes
    assert [(size, unit) for size, unit in sizes if unit != "rem" or float(size) < 1] == []


def longer(method: Method, steps: int) -> Method:
    """Return a method of so many steps, each with all that a step has."""
    whole = [step for step in method.steps if not may_be_left_out(step)]
    many = (
        replace(whole[at % len(whole)], id=f"s{at}", part=f"s{at}", part_name={})
        for at in range(steps)
    )
    return replace(method, steps=tuple(many))


@pytest.mark.parametrize("people", [4, 8])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_method_of_fourteen_steps_is_one_page_with_nothing_left_out_but_examples(
    people: int, lang: str
) -> None:
    method, say = longer(shelf.load("zes-fasen"), 14), Sayer(lang)
    paper = Paper(pdf(step_plan_html(method, people, lang), on_one_page=True))
    assert paper.pages == 1
    for step in method.steps:
        assert spaced(say.text(step.say)) in paper.text
        for act in step.forbids:
            assert spaced(method.forbidden_acts[act][lang]) in paper.text


def test_what_fits_no_page_takes_as_few_as_it_can() -> None:
    lines = "".join(f"<p>{number}</p>" for number in range(200))
    html = f'<!doctype html><html lang="nl"><title>Lang</title><body>{lines}</body></html>'
    paper = Paper(pdf(html, on_one_page=True))
    assert paper.pages > 1
    assert "199" in paper.text


def test_a_page_reads_nothing_from_disk_or_network() -> None:
    picture = next((SOURCE / "web" / "static").rglob("*.svg")).as_uri()
    pictures = f'<img alt="hier" src="{picture}"> <img alt="ver" src="http://192.0.2.1/a.png">'
    html = f'<!doctype html><html lang="nl"><title>T</title><body><p>Tekst</p>{pictures}</body>'
    paper = Paper(pdf(html))
    # What cannot be shown is said.
    assert paper.text == "Tekst hier ver"
