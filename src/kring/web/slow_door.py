"""A door that slows down guessing, and never keeps a whole office out.

A meeting's code has far more possibilities than anyone can try; this bounds how fast one
address can try at all.

* What counts is how many *different* codes from one address opened nothing in the last ten
  minutes. Twelve colleagues who share an address and one mistyped code count as one.
* The first ten are free. After that each try from there waits its turn, one at a time, a
  quarter of a second after the last, then longer, up to four seconds.
* When eight are waiting, the next is refused, without a look at its code, with a page that
  keeps what was typed. That lasts as long as the guessing does, no longer.
* A code that was right from this address in those ten minutes goes straight through: a
  colleague of someone who is inside never waits, whoever else is guessing there.

A try counts as wrong until it is known to be right, so that many at once gain nothing. Of
an IPv6 address the network counts, since one subscriber has all addresses in it. Addresses
and codes are remembered only as digests under a key of this process, in memory, and only
so many of them.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import blake2b
from ipaddress import IPv4Address, ip_address, ip_network
from typing import Final

from django.http import HttpRequest

from kring.domain.meeting import Refused

REMEMBERED_FOR: Final = 600.0
FREE: Final = 10
FIRST_WAIT: Final = 0.25
LONGEST_WAIT: Final = 4.0
WAITING_AT_MOST: Final = 8
ADDRESSES_AT_MOST: Final = 4096
CODES_AT_MOST: Final = 64


@dataclass(slots=True)
class _Address:
    """What is known of one address: digests of codes, and when they were last tried."""

    wrong: OrderedDict[bytes, float] = field(default_factory=OrderedDict)
    right: OrderedDict[bytes, float] = field(default_factory=OrderedDict)
    free_at: float = 0.0


class SlowDoor:
    """Says how long a try has to wait. `now` counts seconds and never goes back."""

    def __init__(self, *, now: Callable[[], float], key: bytes) -> None:
        """Take a clock and a key that nobody else has."""
        self._now = now
        self._key = key
        self._known: OrderedDict[bytes, _Address] = OrderedDict()

    def wait_for(self, address: str, code: str) -> float:
        """Return the seconds to wait before this code may be looked at.

        Raises `Refused` when too many are waiting already.
        """
        now, known, digest = self._now(), self._of(address), self._digest(code)
        if digest in known.right:
            return 0.0
        pause = _pause(len(known.wrong.keys() | {digest}))
        wait = max(0.0, known.free_at - now) if pause else 0.0
        if wait > pause * WAITING_AT_MOST:
            raise Refused("too_many_tries")
        known.free_at = now + wait + pause
        _remember(known.wrong, digest, now)
        return wait

    def was_right(self, address: str, code: str) -> None:
        """Remember that this code opens a meeting."""
        known, digest = self._of(address), self._digest(code)
        known.wrong.pop(digest, None)
        _remember(known.right, digest, self._now())

    def _of(self, address: str) -> _Address:
        """Return what is known of the address, without what is too long ago."""
        digest = self._digest(network(address))
        known = self._known.pop(digest, None) or _Address()
        self._known[digest] = known
        if len(self._known) > ADDRESSES_AT_MOST:
            self._known.popitem(last=False)
        for codes in (known.wrong, known.right):
            while codes and next(iter(codes.values())) <= self._now() - REMEMBERED_FOR:
                codes.popitem(last=False)
        return known

    def _digest(self, text: str) -> bytes:
        return blake2b(text.encode(), digest_size=16, key=self._key).digest()


def _pause(wrong: int) -> float:
    if wrong <= FREE:
        return 0.0
    return min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** (wrong - FREE - 1))


def _remember(codes: OrderedDict[bytes, float], digest: bytes, now: float) -> None:
    codes.pop(digest, None)
    codes[digest] = now
    if len(codes) > CODES_AT_MOST:
        codes.popitem(last=False)


def network(address: str) -> str:
    """Return what one subscriber has: an IPv4 address, or the /64 of an IPv6 address."""
    try:
        known = ip_address(address)
    except ValueError:
        return address
    if isinstance(known, IPv4Address):
        return str(known)
    if known.ipv4_mapped is not None:
        return str(known.ipv4_mapped)
    return str(ip_network((known, 64), strict=False))


def address_of(request: HttpRequest) -> str:
    """Return whose door this is; behind a proxy that we trust, the server has filled it in."""
    return str(request.META.get("REMOTE_ADDR") or "")
