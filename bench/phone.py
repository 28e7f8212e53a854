"""What a slow phone waits for: a processor four times slower, 1.6 Mbit/s, 100 ms away, no cache.

    python -m bench phone --runs 5

Usable: the screen of the step was drawn, with its fields and buttons. On the line: the server has
greeted it too. Of someone in the room, of someone in a meeting where 200 things were said, and of
someone at a distance there, on whose screen all of them stand.
"""

from __future__ import annotations

import argparse
import statistics

from playwright.sync_api import Browser

from bench.serving import Served
from bench.visiting import Group, chromium

METHOD = "werkplekleren"
COLLECTING = 1
#: In this method's second step everyone says as much as they like, in the open.
FULL_METHOD = "zes-hoeden"
TALKING = 1
NAMES = tuple(f"Deelnemer {n}" for n in range(1, 8))
SAID = 200
SENTENCE = (
    "Ik zou eerst willen weten wat de anderen in het team er zelf van vinden, en pas daarna "
    "kiezen. Dit is nummer {}."
)


def main(given: list[str]) -> None:
    """Measure, and print what came of it."""
    words = argparse.ArgumentParser(prog="bench phone", description=__doc__)
    words.add_argument("--runs", type=int, default=5)
    runs = words.parse_args(given).runs
    with Served() as served, chromium() as browser:
        group = few(served, browser)
        _tell("first visit", [group.visit("Tom") for _ in range(runs)])
        crowd = many(served, browser)
        _tell(f"{SAID} said, in the room", [crowd.visit(NAMES[0]) for _ in range(runs)])
        crowd.say(NAMES[0], {"do": "distance", "on": True}, {"do": "alone", "on": True})
        _tell(f"{SAID} said, at a distance", [crowd.visit(NAMES[0]) for _ in range(runs)])


def few(served: Served, browser: Browser) -> Group:
    """Return Ingrid and Tom, collecting what they will talk about."""
    group = Group(served, browser, METHOD, "Tom")
    group.say("Ingrid", {"do": "open_step", "to": COLLECTING})
    return group


def many(served: Served, browser: Browser) -> Group:
    """Return a group in which everyone has said their part of `SAID`."""
    group = Group(served, browser, FULL_METHOD, *NAMES)
    group.say("Ingrid", {"do": "open_step", "to": TALKING})
    everyone = ("Ingrid", *NAMES)
    for at, name in enumerate(everyone):
        mine = range(at, SAID, len(everyone))
        group.say(
            name,
            *(
                {"do": "add", "kind": "point", "item": f"i{n}", "text": SENTENCE.format(n)}
                for n in mine
            ),
        )
    return group


def _tell(what: str, waits: list[tuple[float, float]]) -> None:
    for kind, part in (("usable", 0), ("on the line", 1)):
        took = sorted(wait[part] / 1000 for wait in waits)
        each = ", ".join(f"{one:.2f}" for one in took)
        print(f"{what}, {kind}: median {statistics.median(took):.2f} s ({each})")
