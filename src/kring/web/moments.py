"""Days and times as people say them, on the clock of where Kring stands."""

from __future__ import annotations

from datetime import datetime

from django.utils import timezone
from django.utils.formats import date_format

from kring.system.words import word
from kring.web.language import current


def day_and_time(moment: datetime) -> str:
    """Return a moment with its day of the week: `maandag 23 november om 15:58 uur`."""
    local = timezone.localtime(moment)
    return word(
        "site.moment", current(), day=date_format(local, "l j F"), time=date_format(local, "H:i")
    )
