"""Forgiving a slip of the finger in the few words that decide the kind of a question."""

from collections.abc import Iterable, Mapping

_LONG_ENOUGH = 6


def slips(word: str) -> set[str]:
    """List what a word becomes with one letter missing, doubled or swapped with the next."""
    made = set()
    for at in range(1, len(word)):
        made.add(word[:at] + word[at + 1 :])
        made.add(word[:at] + word[at] + word[at:])
        made.add(word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :])
    return made - {word}


def spelling_for(known: Mapping[str, str], often: Iterable[str]) -> dict[str, str]:
    """Join the written list of spellings with the slips in words that are often mistyped.

    Only words of `_LONG_ENOUGH` letters take part, and a slip that two words share is left alone.
    """
    made: dict[str, str] = {}
    shared: set[str] = set()
    right = set(often)
    for word in right:
        if len(word) < _LONG_ENOUGH:
            continue
        for slip in slips(word):
            shared |= {slip} if slip in made else set()
            made[slip] = word
    return {s: w for s, w in made.items() if s not in shared | right} | dict(known)
