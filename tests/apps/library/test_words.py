from __future__ import annotations

import inspect
import re
from copy import deepcopy
from string import Formatter

import pytest
import yaml
from hypothesis import given, settings, strategies as st

from kring.library import (
    broken,
    checks,
    faults,
    flow,
    kinds,
    permitted,
    reading,
    shapes,
    shelf,
    sums,
    ways,
    words,
    yaml12,
)
from kring.library.faults import Fault
from kring.library.reading import faults_in
from kring.library.shapes import LANGUAGES
from tests.apps.library.small import SMALL

READERS = (broken, checks, flow, kinds, permitted, reading, shapes, sums, ways, yaml12)


def named_codes() -> set[str]:
    """Return every code that stands as a text in the modules that find faults."""
    source = "".join(inspect.getsource(module) for module in READERS)
    return set(re.findall(r'"([a-z_0-9]+)"', source))


def test_both_languages_say_the_same_things_with_the_same_places() -> None:
    nl, en = (words.catalogue(language) for language in LANGUAGES)
    assert nl.keys() == en.keys()
    for key in nl:
        assert places(nl[key]) == places(en[key]), key


def places(text: str) -> set[str | None]:
    return {name for _, name, _, _ in Formatter().parse(text)} - {None}


def test_no_sentence_is_there_for_nothing() -> None:
    said = {key for key in words.catalogue("nl") if "." not in key} - {
        "sound",
        "left_alone",
        "near",
    }
    referred = {code for code in said if code.startswith("unknown_")}
    assert said - named_codes() <= referred


def test_a_place_names_the_step_and_the_key() -> None:
    fault = Fault(3, "tell", "clock.base", "second_rest")
    assert words.place(fault, "nl") == "stap tell, sleutel clock.base"
    assert words.place(Fault(1, None, "", "empty"), "en") == ""


@pytest.mark.parametrize(
    ("before", "after", "nl", "en"),
    [
        (
            "level: any",
            "level: high",
            "'high' kan hier niet. Hier hoort een van: beginner, experienced, advanced, any.",
            "'high' cannot be here. Here belongs one of: beginner, experienced, advanced, any.",
        ),
        (
            "clock: 4",
            "clock: four",
            (
                "'four' kan hier niet. Hier hoort een getal van 0 tot en met 600, of een blok met"
                " de sleutels: base, per_person, longest, shortest, per_item, items, rest,"
                " proposed."
            ),
            (
                "'four' cannot be here. Here belongs a number from 0 to 600, or a block with the"
                " keys: base, per_person, longest, shortest, per_item, items, rest, proposed."
            ),
        ),
        (
            "    say: {nl: Kies maar, en: Go and choose}\n",
            "",
            "'say' ontbreekt. Hier hoort tekst in elke taal: {nl: …, en: …}.",
            "'say' is missing. Here belongs text in every language: {nl: …, en: …}.",
        ),
    ],
)
def test_a_fault_says_what_is_wrong_and_what_is_allowed(
    before: str, after: str, nl: str, en: str
) -> None:
    (fault,) = faults_in(SMALL.replace(before, after, 1).encode())
    assert (words.say(fault, "nl"), words.say(fault, "en")) == (nl, en)


# The one in C where there is one: a hundred files are written here.
Dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

junk = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-5, 2000)
    | st.floats(allow_nan=False)
    | st.text(max_size=8)
    | st.sampled_from(
        ["group", "presenter", "topic", "advice", "once", "{x}", "{presenter}", "round"]
    ),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=5,
)


def paths(value: object, so_far: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    found = [so_far] if so_far else []
    if isinstance(value, dict):
        for key, inner in value.items():
            found += paths(inner, (*so_far, key))
    if isinstance(value, list):
        for index, inner in enumerate(value):
            found += paths(inner, (*so_far, index))
    return found


DATA = yaml.safe_load(SMALL)
PATHS = paths(DATA)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(PATHS), junk), min_size=1, max_size=4))
def test_whatever_stands_in_a_file_it_is_read_or_its_faults_are_said(
    changes: list[tuple[tuple[str | int, ...], object]],
) -> None:
    data = deepcopy(DATA)
    for path, value in changes:
        holder = data
        try:
            for part in path[:-1]:
                holder = holder[part]
            holder[path[-1]] = value
        except (TypeError, IndexError, KeyError):
            continue
    content = yaml.dump(data, Dumper=Dumper, allow_unicode=True, sort_keys=False).encode()
    for fault in faults_in(content):
        assert 1 <= fault.line <= content.count(b"\n") + 1
        for language in LANGUAGES:
            assert words.say(fault, language)
            assert words.place(fault, language) or fault.key == ""


def test_the_faults_of_a_file_stand_in_its_order() -> None:
    content = shelf.content("werkplekleren").replace(b"en:", b"e:")
    lines = [fault.line for fault in faults_in(content)]
    assert lines == sorted(lines)
    assert len(lines) > 100


def test_a_page_tells_of_a_fault_once() -> None:
    page = faults.Page()
    page.fault(("a",), "empty")
    page.fault(("a",), "empty")
    assert page.faults() == (Fault(1, None, "a", "empty"),)
