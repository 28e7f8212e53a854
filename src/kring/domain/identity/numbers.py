"""What is told by its form alone: addresses, dates and numbers."""
# ruff: noqa: E501 - a pattern reads best on one line.

import re
from collections.abc import Iterator

from kring.domain.identity.finding import Code

_MONTHS = (
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    "|january|february|march|may|june|july|august|october"
    "|jan|feb|mrt|apr|jun|jul|aug|sept|okt|oct|nov|dec"
)
_DAYS = "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"

_PATTERNS: tuple[tuple[Code, re.Pattern[str]], ...] = (
    (
        "mail",
        re.compile(
            r"\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\b|(?<![\w@])@[a-z][\w.]{2,30}\b",
            re.IGNORECASE,
        ),
    ),
    ("number", re.compile(r"\b[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d){10}\b")),
    (
        "number",
        re.compile(r"\b[1-9]\d{3} ?(?!EN\b|IN\b|OF\b|OR\b|AD\b)[A-Z]{2}\b(?: ?\d{1,5}[a-z]?\b)?"),
    ),
    ("phone", re.compile(r"(?<![\w+])(?:\+|00)\d{1,3}(?:[ ./()-]{0,2}\d){7,11}(?!\w)")),
    ("phone", re.compile(r"(?<!\w)\(?0[1-9]\)?(?:[ .-]?\)?\d){7,8}(?!\w)")),
    (
        "plate",
        re.compile(
            r"\b(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{2,3}|\d{2,3})-(?:[A-Z]{1,3}|\d{1,3})\b"
        ),
    ),
    (
        "date",
        re.compile(
            r"(?<![\w-])\d{1,2}([-/.])\d{1,2}\1(?:19|20)?\d{2}(?![\w-])|(?<![\w-])(?:19|20)\d{2}-\d{2}-\d{2}(?![\w-])"
        ),
    ),
    (
        "date",
        re.compile(
            rf"\b(?:(?:{_DAYS}) )?\d{{1,2}}(?:st|nd|rd|th|e)?(?: of)? (?:{_MONTHS})\b\.?(?: (?:19|20)\d{{2}}\b)?",
            re.IGNORECASE,
        ),
    ),
    (
        "date",
        re.compile(
            rf"\b(?!may\b|march\b|mei\b|dec\b|sept\b)(?:{_MONTHS}) \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? (?:19|20)\d{{2}}\b)?|\b(?:May|March) \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? (?:19|20)\d{{2}}\b)?",
            re.IGNORECASE,
        ),
    ),
    ("date", re.compile(r"\b(?:geboren (?:in|op)|born (?:in|on)) (?:19|20)\d{2}\b", re.IGNORECASE)),
    (
        "room",
        re.compile(
            r"\b(?:kamer|room|bed|cel|lokaal|appartement|apartment|huisnummer|bureau|unit|flat|balie|ward) (?:nr\.? ?|nummer |no\.? ?|number )?(?:[a-z]?\d{1,4}[a-z]?|\d+[.-]\d+)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "number",
        re.compile(
            r"\b(?:dossier|zaak|cliënt|client|patiënt|patient|klant|personeels|case|file|employee|ticket|bsn|polis|ref)[a-z]{0,6}[- ]?(?:nummer|nr\.?|number|no\.?|id)?[ :#]{0,2}(?=[\w/-]{0,8}\d{3})[\w/-]{3,20}\b",
            re.IGNORECASE,
        ),
    ),
    (
        "number",
        re.compile(r"(?<![\w€$£.,-])(?<![€$£] )\d{4}[ .]?\d{2}[ .]?\d{2,3}(?![\w,-])(?! euro)"),
    ),
    ("number", re.compile(r"(?<![\w€$£.,])(?<![€$£] )\d{7,20}(?![\w])(?! euro)")),
)


def numbers(text: str) -> Iterator[tuple[int, int, Code]]:
    """Give what in a text is an address, a date or a number of someone, by its form."""
    for code, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            yield match.start(), match.end(), code
