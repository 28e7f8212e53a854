"""Orders about what someone writes: adding it, changing it, telling it, marking it."""

from __future__ import annotations

# Decoders at the edge read these hints at run time, so the names must exist there.
from collections.abc import Mapping
from dataclasses import dataclass, field

from kring.domain.meeting.commands.order import Order


@dataclass(frozen=True, slots=True, kw_only=True)
class AddContribution(Order):
    """Write something; `item`: an id made by the client.

    `seat`: on behalf of that seat. `place`: where it stands, `number`: on a scale, `about`:
    the item that it is about; each where the kind asks for it. `aloud`: the writer was told that
    everyone sees this at once; without it, what is for telling waits to be told.
    """

    item: str
    kind: str
    text: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    place: str = ""
    number: int | None = None
    about: str = ""
    seat: str | None = None
    aloud: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EditContribution(Order):
    """Change one's own words, or move them to another place; without one they stay there."""

    item: str
    text: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    place: str = ""
    number: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawContribution(Order):
    """Take one's own words back, for good."""

    item: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TellContribution(Order):
    """Show one's own words to the others now."""

    item: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelItem(Order):
    """Put a label on an item, or take it off. `set` is the wire's word for the label set."""

    item: str
    set: str
    label: str
    on: bool = True
    seat: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PickItem(Order):
    """Take this one, or let it go; `seat`: for a seat without a device."""

    item: str
    on: bool = True
    seat: str | None = None


Contributing = (
    AddContribution
    | EditContribution
    | WithdrawContribution
    | TellContribution
    | LabelItem
    | PickItem
)

#: The wire's word for each of them that may come over the socket.
WORDS: Mapping[str, type[Order]] = {
    "add": AddContribution,
    "edit": EditContribution,
    "withdraw": WithdrawContribution,
    "tell": TellContribution,
    "label": LabelItem,
    "pick": PickItem,
}
