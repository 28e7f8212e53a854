"""From what was read to a method's flow: blocks, forks, cards and timing profiles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kring.domain.method.clock import Clock
from kring.domain.method.flow import Block, Branch, Card, Each, Fork, Groups, Profile, When
from kring.domain.method.model import PRESENTER

Data = Mapping[str, Any]
_NO_TEXT: Mapping[str, str] = {}


def blocks(data: Data) -> dict[str, Block]:
    """Return the blocks of a method."""
    return {name: _block(name, given) for name, given in data.get("blocks", {}).items()}


def _block(name: str, data: Data) -> Block:
    each = Each(data["each"]) if "each" in data else None
    times = data.get("times", 1)
    # Where everyone has a pass, everyone presents in it, unless the file says who rotates.
    usual = (PRESENTER,) if each is Each.PERSON else ()
    return Block(
        id=name,
        name=data.get("name", _NO_TEXT),
        steps=tuple(data.get("steps", ())),
        each=each,
        times=times,
        at_most=data.get("at_most", times),
        deck=data.get("deck"),
        rotates=tuple(data.get("rotates", usual)),
        minutes=Clock(**data["minutes"]) if "minutes" in data else None,
        groups=_groups(data["groups"]) if "groups" in data else None,
    )


def _groups(data: Data) -> Groups:
    size = data.get("size", 2)
    return Groups(size=size, smallest=data.get("smallest", size))


def forks(data: Data) -> dict[str, Fork]:
    """Return the forks of a method."""
    return {
        name: Fork(
            id=name,
            name=given.get("name", _NO_TEXT),
            when=When(given.get("when", When.BEFORE)),
            branches={
                key: Branch(
                    id=key, name=one.get("name", _NO_TEXT), steps=tuple(one.get("steps", ()))
                )
                for key, one in given.get("branches", {}).items()
            },
        )
        for name, given in data.get("forks", {}).items()
    }


def decks(data: Data) -> dict[str, dict[str, Card]]:
    """Return the decks of a method, each with its cards in order."""
    return {
        name: {
            key: Card(id=key, name=card.get("name", _NO_TEXT), text=card.get("text", _NO_TEXT))
            for key, card in cards.items()
        }
        for name, cards in data.get("decks", {}).items()
    }


def profiles(data: Data) -> dict[str, Profile]:
    """Return the other timings of a method."""
    return {
        name: Profile(
            id=name,
            name=given.get("name", _NO_TEXT),
            total=Clock(**given.get("total", {})),
            clocks={step: Clock(**clock) for step, clock in given.get("clocks", {}).items()},
        )
        for name, given in data.get("profiles", {}).items()
    }
