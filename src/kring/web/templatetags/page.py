"""What every page needs from the request and the static files."""

from __future__ import annotations

from typing import Any

from django import template
from django.http import HttpRequest
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from kring.web.house import SHEET, shown, theme
from kring.web.language import NAMES, current
from kring.web.practice import practising

register = template.Library()


@register.simple_tag(takes_context=True)
def practice(context: template.Context) -> bool:
    """Say whether this page travels where others can read along."""
    request = _request(context)
    return request is not None and practising(request)


@register.simple_tag
def other_languages() -> list[tuple[str, str]]:
    """Return the languages to switch to: code and own name."""
    return [(lang, name) for lang, name in NAMES.items() if lang != current()]


@register.simple_tag(takes_context=True)
def here(context: template.Context) -> str:
    """Return the path of this page, to come back to after switching language."""
    request = _request(context)
    return "/" if request is None else request.get_full_path()


@register.simple_tag
def house() -> dict[str, Any] | None:
    """Return the name and the logos of whose server this is, if they were given."""
    return shown()


@register.simple_tag
def theme_sheet() -> SafeString:
    """Lead to the organisation's own colours and letters, after all other sheets."""
    if theme() is None:
        return mark_safe("")
    return format_html('<link rel="stylesheet" href="{}">', static(SHEET))


def _request(context: template.Context) -> HttpRequest | None:
    # The page for a fault is rendered without one.
    request = getattr(context, "request", None)
    return request if isinstance(request, HttpRequest) else None
