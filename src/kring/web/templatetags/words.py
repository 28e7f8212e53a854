"""Words and marks for templates: every text comes from the catalogue."""

from __future__ import annotations

from django import template
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString

from kring.system import words
from kring.web.language import current

register = template.Library()


@register.simple_tag
def word(key: str, **params: object) -> str:
    """Say what the catalogue holds under `key`, in the reader's language."""
    return words.word(key, current(), **params)


@register.simple_tag
def language() -> str:
    """Return the reader's language, as an HTML `lang`."""
    return current()


@register.simple_tag
def icon(name: str) -> SafeString:
    """Draw a symbol of the sprite, beside words that say the same."""
    return format_html(
        '<svg class="icon" aria-hidden="true" focusable="false"><use href="{}#{}"></use></svg>',
        static("kring/icons.svg"),
        name,
    )
