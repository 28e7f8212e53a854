"""The garbage collector: what lasts is set aside, and what is lost in a ring goes all the same."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from kring.live.collecting import ALL_EVERY, FEW_LINES, Collector


class Ring:
    """Something that only a round of the collector can clear away."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector() -> Iterator[Collector]:
    before = gc.get_threshold()
    yield Collector(at=0.0)
    gc.unfreeze()
    gc.set_threshold(*before)


def test_what_lasts_is_not_looked_at_again(collector: Collector) -> None:
    held = Ring()
    collector.settle(lines=FEW_LINES + 1, at=1.0)
    assert held not in gc.get_objects()


def test_what_was_lost_meanwhile_goes_however_many_are_here(collector: Collector) -> None:
    lost = weakref.ref(Ring())
    assert lost() is not None
    collector.settle(lines=FEW_LINES + 1, at=1.0)
    assert lost() is None


def test_what_was_lost_later_goes_when_few_are_here(collector: Collector) -> None:
    ring = Ring()
    collector.settle(lines=FEW_LINES + 1, at=1.0)
    lost = weakref.ref(ring)
    del ring
    collector.settle(lines=FEW_LINES + 1, at=ALL_EVERY + 1)
    assert lost() is not None, "so many people do not wait for it"
    collector.settle(lines=FEW_LINES, at=ALL_EVERY + 2)
    assert lost() is None


def test_everything_is_not_looked_at_every_second(collector: Collector) -> None:
    collector.settle(lines=0, at=ALL_EVERY)
    ring = Ring()
    collector.settle(lines=0, at=ALL_EVERY + 1)
    lost = weakref.ref(ring)
    del ring
    collector.settle(lines=0, at=ALL_EVERY + 2)
    assert lost() is not None
