"""What a kind of contribution can have in a file: where it stands, what it is about, a number."""

from __future__ import annotations

import pytest

from kring.domain.method.kinds import Layout, Place, Scale
from kring.library.reading import faults_in, read
from tests.apps.library.small import changed, line_of

PLACES = """\
    places:
      - {id: for, name: {nl: Voor, en: For}}
      - {id: against, name: {nl: Tegen, en: Against}}
"""
FIELDS = "    fields:\n      - {id: how, name: {nl: Hoe, en: How}}\n"
SCALE = "    scale: {least: 1, most: 5, low: {nl: vol, en: full}, high: {nl: kalm, en: calm}}\n"
#: Where the kinds of the small method end.
SUMMARY, ADVICE = "    replaces: topic\n", "    at_most: 2\n"


def laid(more: str, kind: str = SUMMARY) -> str:
    """Return the small method with more keys for one of its kinds."""
    return changed((kind, f"{kind}{more}"))


def test_places_stand_in_the_order_of_the_file_as_columns() -> None:
    kind = read(laid(PLACES).encode()).kinds["summing_up"]
    assert kind.places == (
        Place(id="for", name={"nl": "Voor", "en": "For"}),
        Place(id="against", name={"nl": "Tegen", "en": "Against"}),
    )
    assert kind.layout is Layout.COLUMNS


def test_a_form_is_a_table_where_the_file_says_so() -> None:
    kinds = read(changed((FIELDS, f"{FIELDS}    layout: table\n")).encode()).kinds
    assert kinds["plan"].layout is Layout.TABLE
    assert kinds["advice"].layout is None


def test_a_kind_can_be_about_another_and_can_be_a_number() -> None:
    kinds = read(laid(f"    about: topic\n{SCALE}", ADVICE).encode()).kinds
    assert kinds["advice"].about == "topic"
    assert kinds["advice"].scale == Scale(
        least=1, most=5, low={"nl": "vol", "en": "full"}, high={"nl": "kalm", "en": "calm"}
    )


FAULTS = [
    # Places and how they are laid out.
    (PLACES.replace("against", "for"), "places", "twice"),
    (PLACES[: PLACES.index("      - {id: against")], "places", "too_few"),
    (f"{PLACES}    layout: rows\n", "layout", "wrong_type"),
    (f"{PLACES}    layout: quadrant\n", "places", "quadrant"),
    ("    layout: columns\n", "layout", "without"),
    ("    layout: quadrant\n", "layout", "without"),
    ("    layout: table\n", "layout", "without"),
    (f"{PLACES}    layout: table\n{FIELDS}", "places", "places_in_table"),
    # What it is about.
    ("    about: tpic\n", "about", "unknown_kind"),
    ("    about: summing_up\n", "about", "unknown_kind"),
    ("    about: plan\n", "about", "about_unseen"),
    # Numbers.
    (SCALE.replace("most: 5", "most: 1"), "scale.most", "scale_ends"),
    (SCALE.replace("most: 5", "most: 12"), "scale.most", "scale_ends"),
    (SCALE.replace("least: 1, ", ""), "scale.least", "missing_key"),
    (SCALE.replace("most: 5", "most: five"), "scale.most", "wrong_type"),
    (f"{FIELDS}{SCALE}", "scale", "scale_in_form"),
]


@pytest.mark.parametrize(("more", "key", "code"), FAULTS)
def test_one_slip_in_a_kind_is_one_fault(more: str, key: str, code: str) -> None:
    text = laid(more)
    # What is about a kind that comes later is told at the step too.
    faults = [fault for fault in faults_in(text.encode()) if fault.code != "about_too_early"]
    assert [(fault.key, fault.code) for fault in faults] == [(f"kinds.summing_up.{key}", code)]
    first = line_of(SUMMARY, text)
    assert first < faults[0].line <= first + more.count("\n")


def test_nothing_can_be_said_about_what_is_not_written_yet() -> None:
    (fault,) = faults_in(laid("    about: advice\n").encode())
    assert (fault.step, fault.key, fault.code) == ("talk", "writes", "about_too_early")
    assert fault.params == {"found": "summing_up", "about": "advice"}
