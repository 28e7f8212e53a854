"""The new minutes that the laws propose when a meeting runs late, as the wire has them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from kring.domain.meeting import Meeting
from kring.domain.meeting.clockwork import expected_end, plan_now, proposal as propose
from kring.system.clock import milliseconds


def proposal(meeting: Meeting, now: datetime) -> dict[str, Any]:
    """Return minutes by step, the end that they lead to, and whether that is the agreed end."""
    found = propose(meeting, now)
    plan = plan_now(meeting)
    won = sum((plan[step] - length for step, length in found.minutes.items()), timedelta(0))
    return {
        "minutes": {step: length.total_seconds() / 60 for step, length in found.minutes.items()},
        "ends_at": milliseconds(expected_end(meeting, now) - won),
        "verdict": "later_end" if found.later else "fits",
        "skippable": list(found.skippable),
    }
