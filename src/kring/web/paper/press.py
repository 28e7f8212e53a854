"""One press: what is printed once is kept, and only one thing is printed at a time."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from kring.exports.apart import pdf_apart
from kring.exports.cards import cards_html
from kring.exports.step_plan import step_plan_html
from kring.library import shelf
from kring.web.house import theme

#: Some fifty kilobytes each; five methods in two languages are about a hundred.
_KEPT_AT_MOST: Final = 128
#: One at a time, so that a crowd at the printer never takes the machine from the rooms.
#: Its thread starts with the first sheet.
_PRESS: Final = ThreadPoolExecutor(max_workers=1, thread_name_prefix="press")


@dataclass(frozen=True, slots=True)
class Sheet:
    """What to print of a shipped method: the plan for `people`, or without them the cards."""

    method: str
    lang: str
    people: int | None = None


async def printed(sheet: Sheet) -> bytes:
    """Return the PDF. Raises what `pdf_apart` raises."""
    return await asyncio.get_running_loop().run_in_executor(_PRESS, _printed, sheet)


@lru_cache(maxsize=_KEPT_AT_MOST)
def _printed(sheet: Sheet) -> bytes:
    method = shelf.load(sheet.method)
    if sheet.people is None:
        return pdf_apart(cards_html(method, sheet.lang, theme()))
    return pdf_apart(step_plan_html(method, sheet.people, sheet.lang, theme()), on_one_page=True)


def forget() -> None:
    """Throw away what was printed."""
    _printed.cache_clear()
