"""HTML from parts, in which every text from outside is escaped."""

from __future__ import annotations

from html import escape


class Markup(str):
    """HTML that is ready; any other string is a text, and still to be escaped."""

    __slots__ = ()


EMPTY = frozenset({"col", "img", "meta"})


def tag(name: str, /, *children: str | None, **attributes: str | int | None) -> Markup:
    """Return an element. A child or an attribute that is `None` is left out.

    `class_` stands for `class`, because Python keeps that word for itself.
    """
    head = "".join(
        f' {key.rstrip("_")}="{escape(str(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in EMPTY:
        return Markup(f"<{name}{head}>")
    return Markup(f"<{name}{head}>{together(*children)}</{name}>")


def together(*children: str | None) -> Markup:
    """Return the children one after the other."""
    return Markup("".join(_ready(child) for child in children if child is not None))


def document(lang: str, title: str, style: str, body: Markup) -> str:
    """Return a whole page in a language, with its style sheet inside."""
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("title", title),
        tag("meta", name="author", content="Kring"),
        # Ours, and no text from outside: `</` would end it.
        tag("style", Markup(style)),
    )
    return "<!doctype html>" + tag("html", head, tag("body", body), lang=lang)


def _ready(child: str) -> str:
    return child if isinstance(child, Markup) else escape(child, quote=False)
