"""Events as bytes and back. Old events are read through `upcast`, never rewritten.

The one exception is what people took back: see `store`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Final

import msgspec

from kring.domain.meeting import EVENTS, Event

#: The form in which events are written now. It rises when an event's fields change.
FORM: Final = 1

Written = tuple[str, Mapping[str, Any]]
#: From a form to the step that brings an event (its name and its fields) to the next form.
UPCAST: Final[Mapping[int, Callable[[Written], Written]]] = {}


class UnknownEventError(Exception):
    """The store holds an event that this Kring does not know: a newer one wrote it."""


_encoder = msgspec.json.Encoder()
_split = msgspec.json.Decoder(tuple[str, msgspec.Raw])


def encode(event: Event) -> bytes:
    """Return the event in the present form."""
    return _encoder.encode((type(event).__name__, event))


def decode(form: int, written: bytes) -> Event:
    """Return the event that was written in `form`. Raises `UnknownEventError`."""
    name, fields = _split.decode(written)
    if form == FORM:
        return _decoder(name).decode(fields)
    upcasted, values = upcast(form, (name, msgspec.json.decode(fields)))
    return msgspec.convert(values, _class(upcasted))


def upcast(form: int, written: Written) -> Written:
    """Return the event as it would be written now. Raises `UnknownEventError`."""
    for older in range(form, FORM):
        written = UPCAST[older](written)
    if form > FORM:
        raise UnknownEventError(f"form {form}")
    return written


def _class(name: str) -> type[Event]:
    if name not in EVENTS:
        raise UnknownEventError(name)
    return EVENTS[name]


@cache
def _decoder(name: str) -> msgspec.json.Decoder[Event]:
    return msgspec.json.Decoder(_class(name))
