"""Sentences to turn around into an open question, all invented."""

from __future__ import annotations

from typing import Final

PROMPTS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "Heb je er al aan gedacht om met je leidinggevende te praten?",
        "Vind je niet dat je collega te ver gaat?",
        "Waarom heb je dat niet eerder gezegd?",
        "Was je boos of vooral teleurgesteld?",
        "Heb je het in het team besproken?",
        "Zou je niet beter een dag vrij kunnen nemen?",
    ),
    "en": (
        "Have you thought of talking to your manager?",
        "Don’t you think your colleague goes too far?",
        "Why didn’t you say so earlier?",
        "Were you angry, or mostly disappointed?",
        "Did you discuss it with the team?",
        "Wouldn’t it be better to take a day off?",
    ),
}
"""Of each kind that is hard to leave: advice, the answer inside, blame, two at once, yes or no."""


def prompts(lang: str) -> tuple[str, ...]:
    """Return the sentences in the reader's language."""
    return PROMPTS["en" if lang == "en" else "nl"]
