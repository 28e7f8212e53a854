"""Run the measurements: `python -m bench` all of them, `python -m bench rooms …` one."""

from __future__ import annotations

import sys
from collections.abc import Callable

from bench import coach, joining, killed, lighthouse, own, pages, phone, rooms, soak, stages

MEASUREMENTS: dict[str, Callable[[list[str]], object]] = {
    "stages": stages.main,
    "rooms": rooms.main,
    "joining": joining.main,
    "pages": pages.main,
    "killed": killed.main,
    "soak": soak.main,
    "coach": coach.main,
    "phone": phone.main,
    "own": own.main,
    "lighthouse": lighthouse.main,
}
#: Only when asked for by name.
FOR_LONG = {"soak"}


def main() -> int:
    """Run the measurement that is named, or all of them."""
    name, *rest = sys.argv[1:] or [""]
    if name and name not in MEASUREMENTS:
        sys.exit(f"no such measurement: {name} (there are {', '.join(MEASUREMENTS)})")
    usual = [measure for each, measure in MEASUREMENTS.items() if each not in FOR_LONG]
    for measure in [MEASUREMENTS[name]] if name else usual:
        measure(rest)
    return 0


if __name__ == "__main__":
    sys.exit(main())
