"""What docs/protocol.md tells a client: every order with its arguments, every key of a view."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given

from kring.domain.meeting import COMMANDS, Meeting
from tests.domain.meeting.histories import Move, beginnings, holders, laws, moves, order_of, try_
from tests.domain.meeting.room import Room, what_goes_to

PAGE = (Path(__file__).parents[3] / "docs" / "protocol.md").read_text(encoding="utf-8")
#: A row of the table of orders: its names, and the arguments.
ROW = re.compile(r"^\| ((?:`\w+`(?:, )?)+) \| (.*?) \|", re.MULTILINE)
NAMED = re.compile(r"`(\w+)`")
OF_THE_FRAME = {"by", "visit"}


def rows() -> dict[str, str]:
    """Return the arguments of each order, as the page has them."""
    found = [row for row in ROW.findall(PAGE) if row[1] != "arguments"]
    return {name: arguments for names, arguments in found for name in NAMED.findall(names)}


def test_every_order_stands_there_and_nothing_else() -> None:
    assert rows().keys() == COMMANDS.keys()


@pytest.mark.parametrize("order", COMMANDS)
def test_an_order_is_told_with_each_of_its_arguments(order: str) -> None:
    takes = {one.name for one in fields(COMMANDS[order])} - OF_THE_FRAME
    told = set(NAMED.findall(rows()[order]))
    assert takes <= told, takes - told


def ids(meeting: Meeting) -> set[str]:
    """Return what may stand as a key in a view because it is the id of something."""
    method, route = meeting.method, meeting.route
    named = {label for labels in method.label_sets.values() for label in labels.labels}
    lines = {line.id for kind in method.kinds.values() for line in kind.fields}
    known = (
        *(meeting.seats, meeting.items, meeting.plan, meeting.parties, meeting.claims),
        *(method.roles, method.kinds, method.label_sets, route.passes, route.branches),
    )
    return (
        named | lines | {step.id for step in meeting.steps} | {key for one in known for key in one}
    )


def keys(value: object, but: set[str]) -> set[str]:
    """Return every key in a view that is no id."""
    if isinstance(value, list):
        return {key for one in value for key in keys(one, but)}
    if not isinstance(value, dict):
        return set()
    return {key for key in value if key not in but} | {
        key for one in value.values() for key in keys(one, but)
    }


@laws
@given(beginnings(), moves(ends=True))
def test_every_key_of_a_view_is_told(room: Room, played: list[Move]) -> None:
    for n, move in enumerate(played):
        try_(room, order_of(room.meeting, move, n))
    for holder in holders(room.meeting):
        found = keys(what_goes_to(room.meeting, holder), ids(room.meeting))
        assert {key for key in found if f'"{key}"' not in PAGE} == set()
