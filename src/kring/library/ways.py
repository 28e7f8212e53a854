"""Checks on the flow: that blocks, forks, time-outs and cards can be laid out as a route."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kring.domain.method.flow import Block, Each, Fork
from kring.domain.method.model import PRESENTER, Method
from kring.library.faults import Page, Path, refer


def check_ways(method: Method, page: Page) -> None:
    """Write down what cannot be gone along."""
    ids = [step.id for step in method.steps]
    for block in method.blocks.values():
        _block(method, block, ids, page)
    for fork in method.forks.values():
        _fork(fork, ids, page)
    _nesting(method, page)
    _cards(method, page)
    _asides(method, page)
    for profile in method.profiles.values():
        refer(profile.clocks, ids, ("profiles", profile.id, "clocks"), page, "step")
    refer(sorted(method.several), method.roles, ("several",), page, "own_role")
    _counted(method, page)


def _block(method: Method, block: Block, ids: Sequence[str], page: Page) -> None:
    path: Path = ("blocks", block.id)
    refer(block.steps, ids, (*path, "steps"), page, "step")
    _in_a_row(block.steps, ids, (*path, "steps"), page)
    refer(block.rotates, (PRESENTER, *method.roles), (*path, "rotates"), page, "role")
    if block.each is Each.CARD and block.deck is None:
        page.fault((*path, "deck"), "each_needs", {"found": "card", "needed": "deck"})
    if block.deck is not None:
        refer([block.deck], method.decks, (*path, "deck"), page, "deck")
        if block.each is not Each.CARD:
            page.fault((*path, "deck"), "without", {"found": "deck", "needed": "each: card"})
    several = block.each in {Each.CASE, Each.ROUND, Each.CARD}
    for key in ("times", "at_most"):
        if not several and (*path, key) in page.lines:
            page.fault((*path, key), "without", {"found": key, "needed": "each: case / round"})
    if block.at_most < block.times:
        page.fault((*path, "at_most"), "quota", {"found": block.times, "most": block.at_most})
    alone = not (block.groups or block.rotates)
    if block.each is Each.ROUND and block.at_most == 1 and alone and page.clean(*path):
        page.fault((*path, "times"), "once_only", {"found": block.id})
    if block.each is None and block.groups is None and not block.rotates:
        page.fault((*path, "each"), "each_needs", {"found": block.id, "needed": "each / groups"})
    if block.groups is not None and block.groups.smallest > block.groups.size:
        found = {"found": block.groups.smallest, "most": block.groups.size}
        page.fault((*path, "groups", "smallest"), "quota", found)


def _fork(fork: Fork, ids: Sequence[str], page: Page) -> None:
    path: Path = ("forks", fork.id, "branches")
    every = [step for branch in fork.branches.values() for step in branch.steps]
    for branch in fork.branches.values():
        refer(branch.steps, ids, (*path, branch.id, "steps"), page, "step")
    for step in sorted({step for step in every if every.count(step) > 1}):
        page.fault(path, "twice", {"found": step})
    _in_a_row(every, ids, path, page)


def _in_a_row(steps: Iterable[str], ids: Sequence[str], path: Path, page: Page) -> None:
    places = [ids.index(step) for step in steps if step in ids]
    row = list(range(min(places, default=0), min(places, default=0) + len(places)))
    if places != row and page.clean(*path):
        page.fault(path, "not_in_a_row", {"found": ", ".join(steps)})


def _nesting(method: Method, page: Page) -> None:
    """What holds steps lies inside another, or beside it; parties do not divide again."""
    spans: list[tuple[Path, set[str], bool]] = [
        (("blocks", one.id, "steps"), set(one.steps), one.groups is not None)
        for one in method.blocks.values()
    ]
    for fork in method.forks.values():
        every = {step for branch in fork.branches.values() for step in branch.steps}
        _around(fork.id, every, method.blocks.values(), page)
        for branch in fork.branches.values():
            path: Path = ("forks", fork.id, "branches", branch.id, "steps")
            spans.append((path, set(branch.steps), False))
    for n, (path, steps, parts) in enumerate(spans):
        for other, others, apart in spans[:n]:
            shared = steps & others
            if shared and not (steps <= others or others <= steps):
                found = {"found": ", ".join(sorted(shared)), "other": str(other[1])}
                page.fault(path, "overlaps", found)
            if shared and parts and apart:
                page.fault(path, "groups_in_groups", {"found": str(path[1])})
    for block in method.blocks.values():
        same = [o.id for o in method.blocks.values() if set(o.steps) == set(block.steps)]
        if len(same) > 1:
            page.fault(
                ("blocks", block.id, "steps"), "overlaps", {"found": same[0], "other": same[1]}
            )


def _around(fork: str, steps: set[str], blocks: Iterable[Block], page: Page) -> None:
    """A block holds all branches of a fork, or stands within one of them."""
    for block in blocks:
        shared = steps & set(block.steps)
        if shared and not (steps <= set(block.steps) or set(block.steps) <= steps):
            found = {"found": ", ".join(sorted(shared)), "other": fork}
            page.fault(("blocks", block.id, "steps"), "overlaps", found)


def _cards(method: Method, page: Page) -> None:
    known: dict[str, str] = {}
    for deck, cards in method.decks.items():
        for card in cards:
            if known.setdefault(card, deck) != deck:
                page.fault(("decks", deck, card), "twice", {"found": card})
    for index, step in enumerate(method.steps):
        path: Path = ("steps", index)
        if step.deck is not None:
            refer([step.deck], method.decks, (*path, "deck"), page, "deck")
        elif (*path, "deal") in page.lines:
            page.fault((*path, "deal"), "without", {"found": "deal", "needed": "deck"})
    used = {step.deck for step in method.steps} | {one.deck for one in method.blocks.values()}
    for deck in method.decks.keys() - used:
        page.fault(("decks", deck), "never_used", {"found": deck})


def _asides(method: Method, page: Page) -> None:
    held = {step for block in method.blocks.values() for step in block.steps}
    for fork in method.forks.values():
        held |= {step for branch in fork.branches.values() for step in branch.steps}
    for index, step in enumerate(method.steps):
        if not step.aside:
            continue
        path: Path = ("steps", index, "aside")
        if step.id in held or step.optional or step.extra or step.only_in_series or step.chooses:
            page.fault(path, "aside_alone", {"found": step.id})
    if method.steps and all(step.aside for step in method.steps):
        page.fault(("steps", 0, "aside"), "aside_alone", {"found": method.steps[0].id})


def _counted(method: Method, page: Page) -> None:
    for index, step in enumerate(method.steps):
        path: Path = ("steps", index, "clock")
        if step.clock.items is not None:
            refer([step.clock.items], method.kinds, (*path, "items"), page, "kind")
        if bool(step.clock.per_item) != (step.clock.items is not None):
            needed, found = ("items", "per_item") if step.clock.per_item else ("per_item", "items")
            page.fault((*path, found), "without", {"found": found, "needed": needed})
