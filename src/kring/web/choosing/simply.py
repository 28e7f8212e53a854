"""One method in one press, and the others behind it: how a form asks for a method."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from kring.library import shelf
from kring.web.choosing.offers import Offer, in_order, offer_of


@dataclass(frozen=True, slots=True)
class Simply:
    """The method that is chosen now, and what else there is."""

    chosen: Offer
    others: tuple[Offer, ...]


async def simply(lang: str, asked: str | None) -> Simply:
    """Return the method that was asked for, or else the usual one, before all others."""
    # The first time every file is read; nobody in a room should wait for that.
    return await asyncio.to_thread(_simply, lang, asked or "")


def known(asked: str | None) -> str:
    """Return the method of an address, or the usual one."""
    return asked if asked in shelf.offered() else shelf.arrangement().usual


def _simply(lang: str, asked: str) -> Simply:
    chosen = known(asked)
    offers = [offer_of(method.id, lang) for method in in_order()]
    return Simply(
        chosen=next(one for one in offers if one.id == chosen),
        others=tuple(one for one in offers if one.id != chosen),
    )
