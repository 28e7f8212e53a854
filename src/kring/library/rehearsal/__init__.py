"""Rehearsing a method: a whole meeting with simulated people, by the real laws."""

from kring.library.rehearsal.playing import Setting, rehearse
from kring.library.rehearsal.timeline import Timeline

__all__ = ["Setting", "Timeline", "rehearse"]
