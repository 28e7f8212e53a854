"""What the coach says about one question: the values that leave this package."""

from dataclasses import dataclass
from typing import Literal

Lang = Literal["nl", "en"]

Label = Literal["open", "closed", "leading", "advice", "judgement", "multiple", "statement"]
"""The seven kinds. Where two fit, the first of this order counts:
statement (no question at all), judgement, advice, leading, multiple, closed, open."""

LABELS: tuple[Label, ...] = (
    "open",
    "closed",
    "leading",
    "advice",
    "judgement",
    "multiple",
    "statement",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What the coach notices in one text.

    `hint` is a code (the label that drew it) for which `words.HINTS` holds the sentence; it is
    None when there is nothing to say. `suggestion` is a whole sentence in the language of the
    question, open by the coach's own judgement, and never stands without a hint.
    """

    label: Label
    lang: Lang
    hint: Label | None = None
    suggestion: str | None = None
