"""A log line says what went wrong and where, and nothing that anyone wrote."""

import logging
import sys

from kring.project.logs import QuietFormatter

CANARY = "KANARIE"


def read() -> None:
    """Fail as a decoder does: one fault because of another, both quoting what they read."""
    try:
        int(CANARY)
    except ValueError as cause:
        raise KeyError(CANARY) from cause


def line(message: str, *, fault: bool = False) -> str:
    record = logging.LogRecord("kring", logging.ERROR, __file__, 1, message, None, None)
    if fault:
        try:
            read()
        except KeyError:
            record.exc_info = sys.exc_info()
    return QuietFormatter().format(record)


def test_the_text_of_a_fault_is_left_out_and_its_place_is_not() -> None:
    said = line("A command failed", fault=True)
    assert CANARY not in said
    assert "KeyError" in said
    assert "ValueError" in said
    assert "test_logs.py" in said


def test_no_meeting_and_no_query_stands_in_a_line() -> None:
    said = line(f"Not Found: /m/{CANARY}/socket?code={CANARY} and /join?{CANARY}")
    assert CANARY not in said
    assert "/m/-/socket" in said
