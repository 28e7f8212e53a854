"""A compressed page: smaller, the same, and telling nothing of what people wrote in it."""

import gzip
import re
import zlib

import pytest
from django.http import HttpResponse
from django.test import RequestFactory

from kring.web.packing import pack, packed
from tests.web.conftest import Browser

PUBLIC = b"<p>Wat brengt jou hier?</p>" * 40
SECRET = b'"snapshot": {"text": "Hoe zeg ik het mijn team?"}'


@pytest.mark.parametrize("private", [b"", SECRET, SECRET * 5000])
def test_it_is_the_same_page(private: bytes) -> None:
    assert gzip.decompress(pack(PUBLIC, private)) == PUBLIC + private
    # One stream, as browsers read it.
    reading = zlib.decompressobj(zlib.MAX_WBITS | 16)
    assert reading.decompress(pack(PUBLIC, private)) == PUBLIC + private
    assert reading.eof
    assert reading.unused_data == b""


def test_what_is_public_shrinks() -> None:
    assert len(pack(PUBLIC, b"")) < len(PUBLIC) / 10


def test_the_length_tells_nothing_of_what_repeats() -> None:
    repeats = SECRET + b"Hoe zeg ik het mijn team?" + PUBLIC
    differs = SECRET + b"Jzi ehg nq wnz nuyr zipl?" + PUBLIC[::-1]
    assert len(repeats) == len(differs)
    assert len(pack(PUBLIC, repeats)) == len(pack(PUBLIC, differs))


@pytest.mark.parametrize(
    ("takes", "gets"),
    [
        ("gzip, deflate, br", "gzip"),
        ("br;q=1.0, gzip;q=0.8", "gzip"),
        ("GZIP", "gzip"),
        ("gzip;q=0", None),
        ("br", None),
        ("", None),
    ],
)
def test_only_who_takes_gzip_gets_it(takes: str, gets: str | None) -> None:
    request = RequestFactory().get("/", headers={"Accept-Encoding": takes})
    answer = packed(request, HttpResponse(PUBLIC + SECRET), private_from=b'"snapshot":')
    assert answer.headers.get("Content-Encoding") == gets
    assert "Accept-Encoding" in answer.headers["Vary"]
    content = gzip.decompress(answer.content) if gets else answer.content
    assert content == PUBLIC + SECRET


def test_a_page_without_the_private_part_stays_as_it_is() -> None:
    request = RequestFactory().get("/", headers={"Accept-Encoding": "gzip"})
    answer = packed(request, HttpResponse(SECRET), private_from=b"elsewhere")
    assert answer.content == SECRET
    assert "Content-Encoding" not in answer.headers


def test_the_room_goes_over_small_with_its_first_state_as_it_is(
    ingrid: Browser, meeting: str
) -> None:
    whole = ingrid.get(f"/m/{meeting}/").text
    answer = ingrid.client.get(f"/m/{meeting}/", headers={"Accept-Encoding": "gzip"})
    assert answer.headers["Content-Encoding"] == "gzip"
    assert len(answer.content) < len(whole) / 2
    # No word of a person stands before the part that is left as it is.
    words, _, private = gzip.decompress(answer.content).partition(b'"snapshot":')
    assert b"Ingrid" in private
    assert b"Ingrid" not in words
    assert private[:200] in answer.content


@pytest.mark.parametrize("path", ["/", "/methoden", "/methoden/werkplekleren", "/uitleg"])
def test_what_is_everyones_is_compressed_whole(path: str) -> None:
    browser = Browser()
    whole = browser.client.get(path)
    small = browser.client.get(path, headers={"Accept-Encoding": "gzip"})
    assert "Content-Encoding" not in whole.headers
    assert small.headers["Content-Encoding"] == "gzip"
    assert len(small.content) < len(whole.content) / 2
    assert without_tokens(gzip.decompress(small.content)) == without_tokens(whole.content)
    # Who takes another form of it gets that from a cache on the way, too.
    assert "Accept-Encoding" in whole.headers["Vary"]


def without_tokens(page: bytes) -> bytes:
    """Return a page without the tokens of its forms, which differ from one answer to the next."""
    return re.sub(rb'(csrfmiddlewaretoken" value=")[^"]+', rb"\1", page)
