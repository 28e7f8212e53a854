from __future__ import annotations

import pytest

from kring.library.faults import Page
from kring.library.yaml12 import LARGEST, Items, Node, Scalar, Table, compose, opening


def plain(node: Node | None) -> object:
    match node:
        case Table():
            return {name: plain(value) for name, value in node.entries.items()}
        case Items():
            return [plain(item) for item in node.items]
        case Scalar():
            return node.value
        case None:
            return "nothing"


def composed(text: str) -> tuple[object, list[tuple[int, str]]]:
    page = Page()
    root = compose(text, page)
    return plain(root), [(fault.line, fault.code) for fault in page.faults()]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("off", "off"),
        ("5:00", "5:00"),
        ("1_000", "1_000"),
        ("2024-01-01", "2024-01-01"),
        ("010", 10),
        ("0o10", 8),
        ("0x1F", 31),
        ("-5", -5),
        ("2.5", 2.5),
        (".5", 0.5),
        ("1e3", 1000.0),
        (".inf", ".inf"),
        (".nan", ".nan"),
        ("9" * 400, "9" * 400),
        ("true", True),
        ("False", False),
        ("~", None),
        ("", None),
        ("'5'", "5"),
        ('"true"', "true"),
    ],
)
def test_a_plain_word_is_read_by_the_core_schema(written: str, meant: object) -> None:
    assert composed(f"a: {written}") == ({"a": meant}, [])


def test_keys_are_read_as_they_are_written() -> None:
    assert composed("no: 1\n5: 2\n~: 3") == ({"no": 1, "5": 2, "~": 3}, [])


def test_every_value_knows_its_line() -> None:
    page = Page()
    compose("a:\n  b: [1,\n   2]\nc: 3\n", page)
    assert page.lines == {
        (): 1,
        ("a",): 1,
        ("a", "b"): 2,
        ("a", "b", 0): 2,
        ("a", "b", 1): 3,
        ("c",): 4,
    }


def test_a_key_that_is_there_twice_is_a_fault_and_the_first_counts() -> None:
    assert composed("a: 1\nb: 2\na: 3") == ({"a": 1, "b": 2}, [(3, "duplicate_key")])


def test_anchors_aliases_and_merge_keys_are_refused() -> None:
    found, faults = composed("a: &x {b: 1}\nc: *x\nd:\n  <<: *x\n")
    assert found == {"a": {"b": 1}, "c": None, "d": {"<<": None}}
    assert faults == [(1, "no_alias"), (2, "no_alias"), (4, "no_alias")]


def test_a_bomb_of_aliases_never_grows() -> None:
    lines = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 60)]
    found, _ = composed("\n".join(lines))
    assert isinstance(found, dict)
    assert found["a59"] == [None, None]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", (1, "empty")),
        ("# only a remark\n", (1, "empty")),
        ("a: !!python/object/apply:os.system [ls]", (1, "no_tag")),
        ("a: 1\n---\nb: 2", (2, "one_document")),
        ("a: [1\nb: 2", (2, "in_braces")),
        ("a: 1\n\tb: 2", (2, "tab")),
        ("a: \x00", (1, "not_yaml")),
        ("[a]: 1", (1, "key_not_text")),
        ("a: " + "[" * 5000, (1, "too_deep")),
        ("a: " + "x" * LARGEST, (1, "too_large")),
    ],
)
def test_what_is_no_plain_document_is_named_with_its_line(
    text: str, fault: tuple[int, str]
) -> None:
    assert fault in composed(text)[1]


def test_an_opening_reads_no_further_than_it_must() -> None:
    text = "id: plan\nname: {nl: Plan, en: Plan}\nsteps: [this is never closed"
    found = opening(text, frozenset({"id", "name"}))
    assert {key: plain(node) for key, node in found.items()} == {
        "id": "plan",
        "name": {"nl": "Plan", "en": "Plan"},
    }


@pytest.mark.parametrize("text", ["", "- a", "a: [", "other: 1"])
def test_an_opening_without_what_is_wanted_is_empty(text: str) -> None:
    assert opening(text, frozenset({"name"})) == {}
