"""What the live client gets with the page: its words, its method, its first state."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from kring.domain.method.flow import Block, When
from kring.domain.method.kinds import Kind, Scale, Shown
from kring.domain.method.model import PRESENTER, Method, Step
from kring.domain.method.timing import may_be_left_out
from kring.system.release import release
from kring.system.words import area

PROTOCOL: Final = 2

#: Methods in use at once, each in each language; more are simply made again.
_EDITIONS_AT_MOST: Final = 64

Json = dict[str, Any]
Text = Mapping[str, str]


@dataclass(frozen=True, slots=True, eq=False)
class Edition:
    """A method in one language. A method's file is read once, so the value itself tells."""

    method: Method
    lang: str

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Edition) and self.method is other.method and self.lang == other.lang
        )

    def __hash__(self) -> int:
        # The cache holds the method, so that its id stays its own.
        return hash((id(self.method), self.lang))


def room_page(*, meeting: str, screen: str, socket: str, edition: Edition, **rest: object) -> Json:
    """Return all that the page carries for the client, ready for JSON.

    `rest` is what differs per reader: `practice`, `erase_hours`, `where`, and at the end
    `snapshot`, which alone is private: see `kring.web.packing`.
    """
    return {
        "protocol": PROTOCOL,
        "release": release(),
        "meeting": meeting,
        "screen": screen,
        "lang": edition.lang,
        "socket": socket,
        "words": area("room", edition.lang),
        "method": method_texts(edition),
        **rest,
    }


@lru_cache(maxsize=_EDITIONS_AT_MOST)
def method_texts(edition: Edition) -> Json:
    """Return the texts of a method, once per language; views refer to them by id."""
    method, lang = edition.method, edition.lang
    return {
        "name": said(method.name, lang),
        "order": [step.id for step in method.steps],
        "steps": {step.id: _step(method, step, lang) for step in method.steps},
        "kinds": {kind.id: _kind(kind, lang) for kind in method.kinds.values()},
        "labels": {
            labels.id: {label: said(name, lang) for label, name in labels.labels.items()}
            for labels in method.label_sets.values()
        },
        "counts": {labels.id: str(labels.counts) for labels in method.label_sets.values()},
        "roles": {role: said(name, lang) for role, name in method.roles.items()},
        **_flow(method, lang),
    }


def _flow(method: Method, lang: str) -> Json:
    """Return the texts of what can be arranged, and of the cards."""
    return {
        "decks": {
            deck: {
                card.id: {"name": said(card.name, lang), "text": said(card.text, lang)}
                for card in cards.values()
            }
            for deck, cards in method.decks.items()
        },
        "blocks": {block.id: _block(block, method, lang) for block in method.blocks.values()},
        "forks": {
            fork.id: {
                "name": said(fork.name, lang),
                "live": fork.when is When.LIVE,
                "branches": {
                    branch.id: said(branch.name, lang) for branch in fork.branches.values()
                },
            }
            for fork in method.forks.values()
        },
        "profiles": {key: said(one.name, lang) for key, one in method.profiles.items()},
    }


def _block(block: Block, method: Method, lang: str) -> Json:
    cards = len(method.decks.get(block.deck or "", {}))
    return {
        "name": said(block.name, lang),
        "each": block.each and str(block.each),
        "most": max(block.at_most, block.times, cards),
        "deck": block.deck,
    }


def said(text: Text, lang: str) -> str:
    """Return a method's text in the language, or in the one its author did write."""
    return text[lang] if lang in text else next(iter(text.values()), "")


def _step(method: Method, step: Step, lang: str) -> Json:
    acts = method.forbidden_acts
    about = (method.kinds[kind].about for kind in step.writes)
    # What is written about something has that on the table too.
    shows = dict.fromkeys((*step.on_display, *(kind for kind in about if kind is not None)))
    return {
        "name": said(step.name, lang),
        "activity": str(step.activity),
        "channel": str(step.channel),
        "colour": str(step.colour),
        "part": step.part,
        "part_name": said(step.part_name, lang),
        "words": {
            role: {"do": said(words.do, lang), "how": said(words.how, lang)}
            for role, words in step.words.items()
        },
        "cue": said(step.cue, lang),
        "say": said(step.say, lang),
        "forbids": [said(acts[act], lang) for act in step.forbids],
        "prompts": _all_said(step.prompts, lang),
        "slips": _all_said(step.slips, lang),
        "order": str(step.order),
        "writes": list(step.writes),
        "tells": list(step.tells),
        "shows": list(shows),
        "reveals": list(step.reveals),
        "deck": step.deck,
        "deal": step.deal and str(step.deal),
        "chooses": step.chooses,
        "chosen_presents": step.chosen_presents,
        "lot": step.lot,
        "hands": list(step.hands),
        "shows_picked": list(step.shows_picked),
        "versions": step.versions,
        "rests": step.rests,
        "picks": step.picks,
        "optional": may_be_left_out(step),
        "together": _together(method, step),
    }


def _together(method: Method, step: Step) -> bool:
    """Return whether others than the presenter write for all to see."""
    kinds = [method.kinds[kind] for kind in step.writes]
    return any(kind.shown is not Shown.NEVER and kind.by != {PRESENTER} for kind in kinds)


def _kind(kind: Kind, lang: str) -> Json:
    return {
        "name": said(kind.name, lang),
        "starter": said(kind.starter or {}, lang),
        "prompt": said(kind.prompt or {}, lang),
        "fields": [{"id": line.id, "name": said(line.name, lang)} for line in kind.fields],
        "places": [{"id": place.id, "name": said(place.name, lang)} for place in kind.places],
        "layout": kind.layout and str(kind.layout),
        "about": kind.about,
        "scale": kind.scale and _scale(kind.scale, lang),
        "sentences": kind.sentences,
        "words": kind.words,
        "at_least": kind.at_least,
        "at_most": kind.at_most,
        "shown": str(kind.shown),
        "replaces": kind.replaces,
    }


def _scale(scale: Scale, lang: str) -> Json:
    ends = {"low": said(scale.low, lang), "high": said(scale.high, lang)}
    return {"least": scale.least, "most": scale.most, **ends}


def _all_said(texts: Iterable[Text], lang: str) -> list[str]:
    return [said(text, lang) for text in texts]
