"""The coach for open questions: what kind of question a text is, and how to turn it around.

Everything here is a pure function of its arguments: no clock, chance, file, network or log.
"""

from kring.domain.question.case_question import REMINDERS, Reminder, remind
from kring.domain.question.coach import look
from kring.domain.question.contribution import CHECKS, Check, look_at_advice, look_at_association
from kring.domain.question.hints import HINTS, KINDS, OPEN_QUESTIONS
from kring.domain.question.remark import LABELS, Label, Lang, Remark

__all__ = [
    "CHECKS",
    "HINTS",
    "KINDS",
    "LABELS",
    "OPEN_QUESTIONS",
    "REMINDERS",
    "Check",
    "Label",
    "Lang",
    "Remark",
    "Reminder",
    "look",
    "look_at_advice",
    "look_at_association",
    "remind",
]
