"""The same few people in every test: who leads, who brings in, who takes part, who is outside.

They are a team of eight at an installation company. Names differ in length and letters, so
that what is too narrow or compares badly shows itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Part(StrEnum):
    """What someone does in the meeting of these tests."""

    LEADS = "leads"
    LEADS_AND_TAKES_PART = "leads and takes part"
    PRESENTS = "presents"
    TAKES_PART = "takes part"
    SCRIBE = "takes part, and writes for all"
    ON_PAPER = "takes part without a device"
    COMES_LATE = "comes when it has begun"
    ABSENT = "was invited and is not there"
    OUTSIDER = "has nothing to do with it"


@dataclass(frozen=True, slots=True)
class Person:
    """Someone of the cast."""

    name: str
    part: Part


INGRID: Final = Person("Ingrid", Part.LEADS)
KARIN: Final = Person("Karin", Part.LEADS_AND_TAKES_PART)
MARIEKE: Final = Person("Marieke", Part.PRESENTS)
FATIMA: Final = Person("Fatima", Part.TAKES_PART)
JOOST: Final = Person("Joost", Part.TAKES_PART)
SVEN: Final = Person("Sven", Part.SCRIBE)
AYLIN: Final = Person("Aylin Yıldırım-van den Heuvel", Part.TAKES_PART)
TOM: Final = Person("Tom", Part.TAKES_PART)
WIM: Final = Person("Wim", Part.ON_PAPER)
LOTTE: Final = Person("Lotte", Part.COMES_LATE)
PETRA: Final = Person("Petra", Part.ABSENT)
HENK: Final = Person("Henk", Part.OUTSIDER)

#: Those who sit in the circle with a device, beside who leads.
CIRCLE: Final = (MARIEKE, FATIMA, JOOST, SVEN, AYLIN, TOM)

#: What Marieke brings in, and what she hears.
QUESTION: Final = "Hoe houd ik mijn team bij elkaar nu er steeds meer spoed tussendoor komt?"
ADVICE: Final = "Zet spoed op één vast moment van de dag, en bewaak dat samen."
