"""Where the time of a command goes, stage by stage, without network and without a second process.

    python -m bench stages --times 300

Each stage is timed apart, many times, on a meeting of eight people; the medians are printed in
microseconds. `deliver` is all that follows a commit, up to the eight frames, which are taken by
lines that lead nowhere; `whole` is the same with every view worked out anew.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from bench.serving import DATABASES, one_processor, started_cluster
from tests.postgres import Cluster

if TYPE_CHECKING:
    from bench.evening import Evening
    from kring.live.connection import Connection
    from kring.live.gathering import Gathering
    from kring.live.outgoing import Outgoing


def main(given: list[str]) -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(prog="bench stages", description=__doc__)
    parser.add_argument("--times", type=int, default=300)
    parser.add_argument("--database", choices=DATABASES, default="sqlite")
    asked = parser.parse_args(given)
    one_processor(0)
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="kring-bench-"))
        cluster = None
        if asked.database == "postgresql":
            cluster = started_cluster()
            stack.push(cluster.__exit__)
            os.environ["KRING_DATABASE_URL"] = cluster.new("kring")
        os.environ["KRING_DATA"] = folder
        os.environ["DJANGO_SETTINGS_MODULE"] = "kring.project.settings"
        from kring.project.starting import migrate, start_django

        start_django()
        migrate()
        _measure(asked.times, cluster)


def _measure(times: int, cluster: Cluster | None) -> None:
    from bench.evening import choosing_a_case, on_the_flap, writing_advice

    flap, choosing, writing = on_the_flap(), choosing_a_case(), writing_advice(1)
    full = writing_advice(12)
    mark = "recognised"
    words = "Hoe houd ik mijn team bij elkaar nu er veel spoed is?"
    assert writing.meeting.index is not None
    cases: list[tuple[str, Evening, dict[str, Any]]] = [
        ("edit, in the open", flap, {"do": "edit", "item": "q-persoon3", "text": words}),
        (
            "label",
            choosing,
            {"do": "label", "item": "q-ingrid", "set": mark, "label": mark, "on": True},
        ),
        ("add, unseen", writing, {"do": "add", "item": "n", "kind": "advice", "text": words}),
        ("edit, unseen", writing, {"do": "edit", "item": "a0-persoon3", "text": words}),
        ("the same, 92 items", full, {"do": "edit", "item": "a0-persoon3", "text": words}),
        ("ready", writing, {"do": "ready", "on": True}),
        ("next step", writing, {"do": "open_step", "to": writing.meeting.index + 1}),
    ]
    columns = ("parse", "decide", "seal", "deliver", "whole", "frames", "bytes")
    print(f"{'µs, median':<22}" + "".join(f"{name:>9}" for name in columns))
    for name, evening, frame in cases:
        figures = _stages(evening, frame, times)
        print(f"{name:<22}" + "".join(f"{figures[column]:>9.1f}" for column in columns))
    _views(flap, full, times)
    _append(times, cluster)


def _stages(evening: Evening, frame: dict[str, Any], times: int) -> dict[str, float]:
    from kring.domain.meeting import EVERYTHING, NOTHING, evolve, touched
    from kring.live import frames
    from kring.meetings import codec
    from kring.system.seal import Seal, new_key

    by = evening.meeting.leader if frame["do"] == "open_step" else "persoon3"
    said = frames.text({"id": "0123456789abcdef", "step": evening.meeting.visit, **frame})
    seal = Seal(new_key())
    took: dict[str, list[float]] = {
        "parse": [],
        "decide": [],
        "seal": [],
        "deliver": [],
        "whole": [],
    }
    sent: list[str] = []
    for _ in range(times):
        gathering, anew = _gathered(evening, sent), _gathered(evening, [])
        sent.clear()
        clock = _Clock()
        command = frames.command_of(frames.read(said), by)
        took["parse"].append(clock.lap())
        events = evening.decided(command)
        after, seen = evening.meeting, NOTHING
        for event in events:
            after = evolve(after, event)
            seen |= touched(after, event)
        took["decide"].append(clock.lap())
        for event in events:
            seal.close(codec.encode(event), b"somewhere/1")
        took["seal"].append(clock.lap())
        gathering.commit(after, seen)
        took["deliver"].append(clock.lap())
        anew.commit(after, EVERYTHING)
        took["whole"].append(clock.lap())
    figures = {name: statistics.median(each) for name, each in took.items()}
    return figures | {"frames": len(sent), "bytes": sum(map(len, sent))}


def _gathered(evening: Evening, sent: list[str]) -> Gathering:
    """Return everyone before their screens."""
    from kring.live.gathering import Gathering

    gathering = Gathering(evening.meeting, lambda: 0)
    for holder in evening.meeting.seats:
        gathering.greet(_line(holder, sent), None)
    return gathering


class _Clock:
    def __init__(self) -> None:
        self._at = time.perf_counter_ns()

    def lap(self) -> float:
        """Return the microseconds since the last lap."""
        before, self._at = self._at, time.perf_counter_ns()
        return (self._at - before) / 1000


class _Nowhere:
    """A line that leads nowhere."""

    def __init__(self, sent: list[str]) -> None:
        self._sent = sent

    def take(self, told: Outgoing) -> bool:
        self._sent.append(told.text)
        return True


def _line(holder: str, sent: list[str]) -> Connection:
    from kring.live.connection import Connection

    return Connection(cast("Any", _Nowhere(sent)), holder=holder, kind="seat", lang="nl")


def _views(flap: Evening, full: Evening, times: int) -> None:
    """What whole views cost, worked out anew: what a first look and a coming back cost."""
    from kring.domain.meeting import audience_of, own_view, shared_view
    from kring.live.frames import text
    from kring.live.patch import difference

    print()
    for name, meeting in (("8 items", flap.meeting), ("92 items", full.meeting)):
        circle = audience_of(meeting, "persoon3")
        assert circle is not None
        shared, own = shared_view(meeting, circle), own_view(meeting, "persoon3")
        parts: dict[str, Callable[[], object]] = {
            "shared view": partial(shared_view, meeting, circle),
            "own view": partial(own_view, meeting, "persoon3"),
            "own view, leading": partial(own_view, meeting, meeting.leader),
            "difference": partial(difference, shared, shared_view(meeting, circle)),
            "encode": partial(text, {"shared": shared, "own": own}),
        }
        print(name + ": " + ", ".join(f"{n} {_median(p, times):.0f} µs" for n, p in parts.items()))


def _median(work: Callable[[], object], times: int) -> float:
    took = []
    for _ in range(times):
        clock = _Clock()
        work()
        took.append(clock.lap())
    return statistics.median(took)


def _append(times: int, cluster: Cluster | None) -> None:
    """What one durable commit costs, by how many meetings share it."""
    from kring.domain.meeting.events import ContributionEdited
    from kring.meetings.store import Batch, Opening, append
    from kring.system.clock import now
    from kring.system.seal import Seal, new_key

    event = ContributionEdited(item="q-persoon3", text="Hoe houd ik mijn team bij elkaar?")
    versions = dict.fromkeys((f"meeting{n:019d}" for n in range(64)), 0)
    seal = Seal(new_key())
    print()
    for together in (1, 8, 64):
        walls, cpus, theirs = [], [], cluster.cpu_seconds() if cluster else 0.0
        for _ in range(max(times // together, 20)):
            batches = []
            for meeting in list(versions)[:together]:
                opening = Opening(
                    code_mark=meeting.encode(),
                    method_name="m",
                    fingerprint="f",
                    method=b"",
                    created_at=now(),
                )
                batches.append(
                    Batch(
                        meeting=meeting,
                        seal=seal,
                        expected=versions[meeting],
                        events=((None, event),),
                        opening=None if versions[meeting] else opening,
                    )
                )
                versions[meeting] += 1
            clock, cpu = _Clock(), time.process_time_ns()
            append(batches)
            walls.append(clock.lap() / together)
            cpus.append((time.process_time_ns() - cpu) / 1000 / together)
        wall, used = statistics.median(walls), statistics.median(cpus)
        told = (
            f"append, {together:>2} together: {used:.0f} µs of processor each, {wall:.0f} µs wall"
        )
        if cluster:
            theirs = (cluster.cpu_seconds() - theirs) / len(walls) / together * 1e6
            told += f", {theirs:.0f} µs of PostgreSQL's processor each"
        print(told)
