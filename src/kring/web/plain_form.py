"""A form that keeps what was typed and says at the field what is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from django import forms

from kring.domain.meeting import Refused
from kring.system.words import refusal
from kring.web.language import current


class PlainForm(forms.Form):
    """What the forms of Kring share: faults in words, at a field, the first with focus."""

    #: At which field a refusal belongs; any other stands above the form.
    places: ClassVar[Mapping[str, str]] = {}

    @property
    def faulty(self) -> list[str]:
        """Return the fields with a fault, in the order of the page."""
        return [name for name in self.fields if self.has_error(name)] if self.is_bound else []

    @property
    def first_faulty(self) -> str | None:
        """Return the field that gets the focus."""
        return next(iter(self.faulty), None)

    def refuse(self, refused: Refused) -> None:
        """Say a refusal where it belongs. Only after the form was found valid itself."""
        said = refusal(refused.code, refused.params, current())
        self.add_error(self.places.get(refused.code), said)
