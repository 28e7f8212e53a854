"""What is asked of whoever starts a try-out."""

from __future__ import annotations

from django import forms

from kring.library import cases
from kring.system.words import word
from kring.web.arriving.forms import LeadingForm
from kring.web.language import current


class TryOutForm(LeadingForm):
    """A name, what its owner does, and the case that somebody will play."""

    case = forms.CharField(required=False)

    def clean_case(self) -> str:
        """Ask for one of the invented cases."""
        case: str = self.cleaned_data["case"]
        if case not in cases.ids():
            raise forms.ValidationError(word("trying.case_missing", current()))
        return case
