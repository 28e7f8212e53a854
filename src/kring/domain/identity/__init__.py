"""The identity check: what in a text about a case could tell who it is about.

It warns and proposes a role instead. Everything here is a pure function of its arguments, and
nothing that is looked at is kept.
"""

from kring.domain.identity.finding import PROPOSALS, WORDS, Code, Finding
from kring.domain.identity.looking import LONGEST, findings

__all__ = ["LONGEST", "PROPOSALS", "WORDS", "Code", "Finding", "findings"]
