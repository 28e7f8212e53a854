"""Every event as bytes and back; an old one through the table; an unknown one is a fault."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, get_args

import msgspec
import pytest
from hypothesis import given, strategies as st

from kring.domain.meeting import EVENTS, Event
from kring.domain.meeting.events import SeatTaken
from kring.meetings import codec
from kring.meetings.codec import UnknownEventError

st.register_type_strategy(datetime, st.datetimes(timezones=st.just(UTC)))
st.register_type_strategy(
    Mapping, lambda kind: st.dictionaries(*(st.from_type(part) for part in get_args(kind)))
)
st.register_type_strategy(float, st.floats(-600, 600))
events = st.one_of([st.builds(kind) for kind in EVENTS.values()])


@given(events)
def test_an_event_comes_back_as_it_was(event: Event) -> None:
    assert codec.decode(codec.FORM, codec.encode(event)) == event


def test_every_event_has_a_name_of_its_own() -> None:
    assert len(EVENTS) == len(set(EVENTS.values()))
    assert all(name == kind.__name__ for name, kind in EVENTS.items())


def test_an_unknown_event_is_a_fault() -> None:
    with pytest.raises(UnknownEventError, match="SeatSold"):
        codec.decode(codec.FORM, b'["SeatSold",{"seat":"a"}]')


def test_an_event_of_a_newer_kring_is_a_fault() -> None:
    with pytest.raises(UnknownEventError, match="form"):
        codec.decode(codec.FORM + 1, codec.encode(SeatTaken(seat="a", name="Bas")))


def test_an_event_without_a_field_that_it_needs_is_a_fault() -> None:
    with pytest.raises(msgspec.ValidationError):
        codec.decode(codec.FORM, b'["SeatTaken",{"seat":"a"}]')


def test_an_old_event_is_read_through_the_table(monkeypatch: pytest.MonkeyPatch) -> None:
    def renamed(written: tuple[str, Any]) -> tuple[str, Any]:
        name, fields = written
        return name, {"seat": fields["chair"], "name": fields["name"]}

    monkeypatch.setattr(codec, "UPCAST", {codec.FORM - 1: renamed})
    old = b'["SeatTaken",{"chair":"a","name":"Bas"}]'
    assert codec.decode(codec.FORM - 1, old) == SeatTaken(seat="a", name="Bas")
