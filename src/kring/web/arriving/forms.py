"""What is asked of whoever starts a meeting, and of whoever joins one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from django import forms

from kring.library import shelf
from kring.system.words import refusal, word
from kring.web.language import current
from kring.web.plain_form import PlainForm


class LeadingForm(PlainForm):
    """A name, and what its owner does, who is going to lead."""

    places: ClassVar[Mapping[str, str]] = {"name_empty": "name", "name_too_long": "name"}

    name = forms.CharField(required=False)
    takes_part = forms.CharField(required=False)

    def clean_name(self) -> str:
        """Ask for a name; how long it may be is the meeting's to say."""
        return _some_name(self.cleaned_data["name"])

    def clean_takes_part(self) -> bool:
        """Ask whether who leads takes part as well."""
        choice: str = self.cleaned_data["takes_part"]
        if choice not in {"yes", "no"}:
            raise forms.ValidationError(word("start.role_missing", current()))
        return choice == "yes"


class StartForm(LeadingForm):
    """Also a method, and if they like a title."""

    places: ClassVar[Mapping[str, str]] = {
        **LeadingForm.places,
        "too_long": "title",
        "unknown_method": "method",
    }

    method = forms.CharField(required=False)
    title = forms.CharField(required=False)

    def clean_method(self) -> str:
        """Ask for a method of the shelf."""
        method: str = self.cleaned_data["method"]
        if not method:
            raise forms.ValidationError(word("start.method_missing", current()))
        if method not in shelf.offered():
            raise forms.ValidationError(refusal("unknown_method", {}, current()))
        return method


class JoinForm(PlainForm):
    """A code and a name, on one page."""

    places: ClassVar[Mapping[str, str]] = {
        "code_unknown": "code",
        "code_expired": "code",
        "already_closed": "code",
        "room_full": "code",
        "meeting_full": "code",
        "too_many_tries": "code",
        "name_taken": "name",
        "name_empty": "name",
        "name_too_long": "name",
        "unknown_seat": "name",
        "door_full": "name",
        "seated_here": "name",
    }

    code = forms.CharField(required=False)
    name = forms.CharField(required=False)
    claim = forms.CharField(required=False)
    beside = forms.CharField(required=False)

    def clean_code(self) -> str:
        """Ask for a code; how it was written makes no difference."""
        code: str = self.cleaned_data["code"]
        if not code:
            raise forms.ValidationError(word("join.code_empty", current()))
        return code

    def clean_name(self) -> str:
        """Ask for a name; how long it may be is the meeting's to say."""
        return _some_name(self.cleaned_data["name"])


def _some_name(name: str) -> str:
    if not name:
        raise forms.ValidationError(refusal("name_empty", {}, current()))
    return name
