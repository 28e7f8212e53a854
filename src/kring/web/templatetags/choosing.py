"""Lengths of time as people write them."""

from __future__ import annotations

from datetime import timedelta

from django import template

from kring.exports.saying import clock_of, minutes_of

register = template.Library()


@register.filter
def as_minutes(length: timedelta) -> str:
    """Return a length in minutes, to the half: `1½`."""
    return minutes_of(length)


@register.filter
def as_clock(length: timedelta) -> str:
    """Return a moment after the start: `0:05`."""
    return clock_of(length)
