"""What Kring never does, whoever uses it: checked where it would have to be written."""

from __future__ import annotations

import re

import pytest

from tests.house.tree import SOURCE, files

WEB = SOURCE / "web"
#: Each with why. Whoever needs one of these builds what the reason asks for, and its test.
NEVER = {
    "what can be dragged needs buttons that do the same": (
        r"draggable|dragstart|pointermove|touchmove"
    ),
    "no sound and no shaking unasked": (
        r"\bvibrate\b|\bAudio\b|AudioContext|<audio|<video|speechSynthesis"
    ),
    "a screen may stand or lie": r"orientation\s*[:(\"']|\.lock\(",
    "a code may be pasted, and nothing is a puzzle": r"onpaste|[\"']paste[\"']|captcha",
    "nothing moves or scrolls by itself": r"autoplay|<marquee|<blink|scrollBy\(|scrollTo\(",
    "keys and enlarging are the reader's own": r"accesskey|user-scalable|maximum-scale",
}


#: The file that does it for who asked on this device, and leaves it for everyone else.
ASKED = {"no sound and no shaking unasked": "signalling.js"}

#: And the file that has a new step begin at its top, as a new page would; never under who writes.
BUT = {**ASKED, "nothing moves or scrolls by itself": "focus.js"}


def written(but: str) -> str:
    return "\n".join(
        path.read_text(encoding="utf-8")
        for path in files()
        if path.is_relative_to(WEB)
        and path.suffix in {".js", ".html", ".css", ".webmanifest", ".py"}
        and "vendor" not in path.parts
        and "guide" not in path.parts
        and path.name != but
    )


@pytest.mark.parametrize("why", NEVER)
def test_kring_never_does_this(why: str) -> None:
    assert re.findall(NEVER[why], written(BUT.get(why, ""))) == []


@pytest.mark.parametrize("why", ASKED)
def test_what_is_done_for_who_asked_is_off_for_everyone_else(why: str) -> None:
    room = WEB / "static" / "kring" / "room"
    settings = (room / "settings.js").read_text(encoding="utf-8")
    assert 'setting("buzzes", false)' in settings
    assert 'setting("sounds", false)' in settings
    assert re.search(NEVER[why], (room / ASKED[why]).read_text(encoding="utf-8"))
