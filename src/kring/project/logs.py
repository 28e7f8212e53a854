"""How Kring logs: the kind of fault and the place in the code, never content.

The text of an exception may quote what somebody wrote (a database names the values that it
refuses), so it is left out; so are a meeting's id and everything behind a question mark.
"""

from __future__ import annotations

import logging
import re
from traceback import extract_tb
from types import TracebackType
from typing import Final

_MEETING: Final = re.compile(r"/m/[^/\s]+")
_QUERY: Final = re.compile(r"\?\S*")
_FRAMES: Final = 12

ExceptionInfo = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)


class QuietFormatter(logging.Formatter):
    """One line per message, and for an exception its kind and where it came from."""

    def __init__(self) -> None:
        """Take the form of Kring's log."""
        super().__init__("{asctime} {levelname} {name}: {message}", style="{")

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's own name
        """Return the line without a meeting's id or a query."""
        return _QUERY.sub("?", _MEETING.sub("/m/-", super().formatMessage(record)))

    def formatException(self, ei: ExceptionInfo) -> str:  # noqa: N802 - logging's own name
        """Return the chain of exceptions by kind, each with its frames, without its text."""
        lines: list[str] = []
        fault: BaseException | None = ei[1]
        while fault is not None:
            lines.append(type(fault).__qualname__)
            lines += [
                f"  {frame.filename}:{frame.lineno} in {frame.name}"
                for frame in extract_tb(fault.__traceback__)[-_FRAMES:]
            ]
            fault = fault.__cause__ or (None if fault.__suppress_context__ else fault.__context__)
        return "\n".join(lines)
