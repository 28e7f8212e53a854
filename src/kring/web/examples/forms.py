"""What is asked of whoever wants to see an example."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from django import forms

from kring.library import shelf
from kring.system.words import refusal, word
from kring.web.examples.pace import PACES
from kring.web.examples.setting_up import BOARD, LEADER, MEMBER, PRESENTS, SEATS, Order
from kring.web.language import current
from kring.web.plain_form import PlainForm


class ExampleForm(PlainForm):
    """A seat, a method, a pace, and if they like a name."""

    places: ClassVar[Mapping[str, str]] = {
        "name_empty": "name",
        "name_too_long": "name",
        "name_taken": "name",
    }

    seat = forms.CharField(required=False)
    method = forms.CharField(required=False)
    pace = forms.CharField(required=False)
    name = forms.CharField(required=False)

    def clean_seat(self) -> str:
        """Ask for a place to sit."""
        return _one_of(SEATS, self.cleaned_data["seat"], "examples.seat_missing")

    def clean_pace(self) -> str:
        """Ask how fast."""
        return _one_of(PACES, self.cleaned_data["pace"], "examples.pace_missing")

    def clean_method(self) -> str:
        """Ask for a method of the shelf."""
        method: str = self.cleaned_data["method"]
        if method not in shelf.offered():
            raise forms.ValidationError(refusal("unknown_method", {}, current()))
        return method

    def order(self) -> Order:
        """Return what was asked. Only for a valid form."""
        asked = self.cleaned_data
        return Order(
            method=asked["method"],
            seat=asked["seat"],
            name=asked["name"] or word("examples.visitor", current()),
            language=current(),
            pace=asked["pace"],
        )


def choices(lang: str) -> dict[str, tuple[tuple[str, str, str], ...]]:
    """Return what there is to choose from: value, words and hint."""
    seats = (
        (MEMBER, word("examples.member", lang), word("examples.member_hint", lang)),
        (PRESENTS, word("examples.presenter", lang), word("examples.presenter_hint", lang)),
        (LEADER, word("examples.leader", lang), word("examples.leader_hint", lang)),
        (BOARD, word("examples.board", lang), word("examples.board_hint", lang)),
    )
    paces = (
        ("calm", word("examples.calm", lang), word("examples.calm_hint", lang)),
        ("brisk", word("examples.brisk", lang), word("examples.brisk_hint", lang)),
        ("fast", word("examples.fast", lang), word("examples.fast_hint", lang)),
    )
    return {"seat": seats, "pace": paces}


def _one_of(known: Mapping[str, object] | tuple[str, ...], asked: str, missing: str) -> str:
    if asked not in known:
        raise forms.ValidationError(word(missing, current()))
    return asked
