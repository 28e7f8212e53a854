"""What goes over the socket: reading what browsers send, writing what they get.

`docs/protocol.md` describes every frame.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, Final

import msgspec

from kring.domain.meeting import COMMANDS, Command, Refused
from kring.system.words import refusal

PROTOCOL: Final = 2
FRAME_AT_MOST: Final = 32 * 1024
_ID_AT_MOST: Final = 64

# Close codes.
GOODBYE: Final = 1000
RESTART: Final = 1001
FAULT: Final = 1011
MALFORMED: Final = 4000
NO_SEAT: Final = 4001
OTHER_ORIGIN: Final = 4003
TOO_MANY: Final = 4008
OLD_CLIENT: Final = 4009
REPLACED: Final = 4010
REMOVED: Final = 4011
ERASED: Final = 4012

#: What no second try helps against: said in the goodbye, so that a browser stops trying.
FOR_GOOD: Final = frozenset({"unreadable"})
#: In the frame of a command, but none of its arguments.
_AROUND: Final = frozenset({"id", "do", "step"})
#: Arguments that are filled in here, never by a browser.
_OURS: Final = frozenset({"by", "visit"})
#: What the frame of each command may hold.
_KEYS: Final[Mapping[type, frozenset[str]]] = {
    kind: frozenset(argument.name for argument in fields(kind)) - _OURS | _AROUND
    for kind in COMMANDS.values()
}
_encode = msgspec.json.Encoder().encode
_decoder = msgspec.json.Decoder(dict[str, Any])


class MalformedError(Exception):
    """What a browser sent is no frame of this protocol."""


def text(value: object) -> str:
    """Return a value as JSON."""
    return _encode(value).decode()


def read(frame: str) -> dict[str, Any]:
    """Return a frame's content. Raises `MalformedError`."""
    # A character takes one byte at least, and mostly one: the count bounds the bytes.
    if len(frame) > FRAME_AT_MOST:
        raise MalformedError
    try:
        return _decoder.decode(frame)
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
        raise MalformedError from None


def id_of(frame: Mapping[str, Any]) -> str:
    """Return the client-made id of a command. Raises `MalformedError`."""
    command_id = frame.get("id")
    if not isinstance(command_id, str) or not 0 < len(command_id) <= _ID_AT_MOST:
        raise MalformedError
    return command_id


def command_of(frame: Mapping[str, Any], by: str) -> Command:
    """Return the command in a frame, given by seat `by`. Raises `Refused`."""
    do = frame.get("do")
    kind = COMMANDS.get(do) if isinstance(do, str) else None
    if kind is None:
        raise Refused("unknown_command")
    if not frame.keys() <= _KEYS[kind]:
        raise Refused("malformed")
    try:
        made = msgspec.convert({**frame, "by": by, "visit": frame.get("step") or ""}, kind)
    except msgspec.ValidationError:
        raise Refused("malformed") from None
    return made  # type: ignore[return-value] # COMMANDS holds the union's own classes


def ack(command_id: str, now: int) -> str:
    """Return the frame that says: done, and durable."""
    return text({"ack": command_id, "now": now})


def no(command_id: str, refused: Refused, lang: str, now: int) -> str:
    """Return the frame that says no, and why, in the reader's language."""
    said = refusal(refused.code, refused.params, lang)
    return text({"no": command_id, "code": refused.code, "text": said, "now": now})


def bye(why: str, after: int = 0) -> str:
    """Return the frame that announces a close; `after`: come back after so many ms."""
    return text({"bye": why, "after": after})
