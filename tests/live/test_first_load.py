"""What a phone has to fetch before a personal screen stands, counted in bytes, fonts apart."""

import gzip
import http.client
import re
from pathlib import Path

from tests.live.process import SECONDS, Process

#: Kilobytes over the network, and files, the page among them.
KILOBYTES = 60
FILES = 6


def fetched(server: Process, path: str, cookie: str = "") -> tuple[bytes, http.client.HTTPResponse]:
    """Ask as a browser does; return what came over the network."""
    line = http.client.HTTPConnection(server.address.removeprefix("http://"), timeout=SECONDS)
    line.request("GET", path, headers={"Cookie": cookie, "Accept-Encoding": "gzip, deflate, br"})
    answer = line.getresponse()
    body = answer.read()
    line.close()
    assert answer.status == 200, path
    return body, answer


def test_a_personal_screen_is_small(tmp_path: Path) -> None:
    with Process(tmp_path) as server:
        server.start()
        where, seat = server.post("/start", name="Ingrid", method="werkplekleren", takes_part="yes")
        body, answer = fetched(server, where.removesuffix("waar"), f"{seat}; kring_understood=1")
        assert answer.getheader("Content-Encoding") == "gzip"
        page = gzip.decompress(body).decode()
        assert "<script" in page
        parts = set(re.findall(r'"(/static/[^"]+)"', page))
        assert any(part.endswith(".js") for part in parts)
        sizes = {part: len(fetched(server, part)[0]) for part in parts} | {"page": len(body)}
    assert len(sizes) <= FILES
    assert sum(sizes.values()) <= KILOBYTES * 1024, sizes
