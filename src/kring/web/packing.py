"""Compresses a page up to what is private in it, and leaves the rest as it is.

How far a text shrinks tells what it repeats. Who can read the length of an answer on the
network, and can have something of their own stand in it, could guess in that way at what stands
beside it. So what a meeting's people wrote goes over as it is, inside the same gzip stream.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers

View = Callable[..., Coroutine[Any, Any, HttpResponse]]

_RAW: Final = -zlib.MAX_WBITS
_AS_IT_IS: Final = 0
_SMALL: Final = 9
#: gzip's first ten bytes: no name, no time, any system.
_HEAD: Final = b"\x1f\x8b\x08" + bytes(6) + b"\xff"
_TAKES_GZIP: Final = re.compile(
    r"(?:^|,)\s*gzip\s*(?:;\s*q\s*=\s*(?:1|0?\.0*[1-9])[\d.]*\s*)?(?:,|$)"
)


def packed(request: HttpRequest, response: HttpResponse, *, private_from: bytes) -> HttpResponse:
    """Compress the page up to where its private part begins, for who takes gzip.

    A page without that beginning stays as it is; without any, all of it is public.
    """
    patch_vary_headers(response, ["Accept-Encoding"])
    public, found, private = response.content, b"", b""
    if private_from:
        public, found, private = response.content.partition(private_from)
    if bool(found) == bool(private_from) and _TAKES_GZIP.search(
        request.headers.get("Accept-Encoding", "").lower()
    ):
        response.content = pack(public, found + private)
        response.headers["Content-Encoding"] = "gzip"
    return response


def everyones(view: View) -> View:
    """Compress the whole of what a view answers: nothing in it is anybody's.

    The token of its forms is, but that is masked anew each time, so that no length tells of it.
    """

    @wraps(view)
    async def answered(request: HttpRequest, *args: Any, **given: Any) -> HttpResponse:  # noqa: ANN401 - a view's own
        response = await view(request, *args, **given)
        return packed(request, response, private_from=b"")

    return answered


def pack(public: bytes, private: bytes) -> bytes:
    """Return both parts as one gzip stream, in which the second stands as it is."""
    whole = public + private
    sums = (zlib.crc32(whole), len(whole) & 0xFFFFFFFF)
    return b"".join(
        [
            _HEAD,
            _deflated(public, _SMALL, zlib.Z_FULL_FLUSH),
            # A compressor of its own: nothing of what went before can be referred to.
            _deflated(private, _AS_IT_IS, zlib.Z_FINISH),
            *(number.to_bytes(4, "little") for number in sums),
        ]
    )


def _deflated(text: bytes, level: int, end: int) -> bytes:
    compressor = zlib.compressobj(level, zlib.DEFLATED, _RAW)
    return compressor.compress(text) + compressor.flush(end)
