"""A line to a browser and who listens to it: what every way to carry one has in common.

Under ASGI an application reads a socket in a task, through a queue, and sends by a coroutine.
Rooms need none of that: a message is heard in one call, and a frame taken in one. So the
application finds its line in the scope (`EXTENSION`) and does without `receive` and `send`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from kring.live.outgoing import Outgoing

#: Under this name the application finds its line among the scope's extensions.
EXTENSION: Final = "kring.wire"


class Listener(Protocol):
    """Who hears what a line brings. Nothing here may wait."""

    def hear(self, text: str | None) -> None:
        """Take a message; None: it was no text."""

    def drained(self) -> None:
        """Go on sending: a line that was full has room again."""

    def lost(self) -> None:
        """Take leave: the line is closed, by whichever side. Called once."""

    def farewell(self) -> None:
        """Say goodbye: the server stops."""


class Direct(Protocol):
    """A line to a browser, as the application finds it."""

    def accept(self) -> None:
        """Take the browser in; only now can it hear anything, a close code too."""

    def refuse(self) -> None:
        """Turn the browser away: there is nothing at this address."""

    def attend(self, listener: Listener) -> None:
        """Tell who hears from now on; what came before was kept."""

    def take(self, told: Outgoing) -> bool:
        """Send a text at once; False when the line is full or closed."""

    def close(self, code: int) -> None:
        """Close the line behind what was sent."""

    def cut(self, code: int) -> None:
        """Close the line without waiting for the browser."""
