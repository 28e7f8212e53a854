"""A law that says no: a code with parameters, whose words stand in the catalogue."""

from __future__ import annotations


class Refused(Exception):  # noqa: N818 - the domain's own word: a law said no, nothing went wrong
    """A command was against a law of the room; nothing has changed.

    `code` is a key of the catalogue of refusals; `params` fill its placeholders and
    never hold what anyone wrote.
    """

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params
