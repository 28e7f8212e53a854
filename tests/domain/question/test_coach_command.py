"""`kring coach`, for one sentence and for many."""

import argparse
import io
import json
import subprocess
import sys

import pytest

from kring.project.commands import coach


def _run(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    coach.add(parser.add_subparsers(required=True))
    asked = parser.parse_args(["coach", *arguments])
    code: int = asked.run(asked)
    return code


def _feed(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    typed = io.BytesIO("".join(f"{line}\n" for line in lines).encode())
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(typed))


def test_says_kind_hint_and_suggestion(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("Heb je er al aan gedacht om met je leidinggevende te praten?") == 0
    assert capsys.readouterr().out.splitlines() == [
        "advies in een vraag",
        "Zit hier een advies in?",
        "Bijvoorbeeld: Wat heb je tot nu toe met je leidinggevende besproken?",
    ]


def test_speaks_the_language_of_the_question(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("What do you need from us?") == 0
    assert capsys.readouterr().out == "open question\n"


def test_answers_line_by_line_in_order(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _feed(
        monkeypatch,
        '{"text": "Wat heb je nodig?"}',
        '{"text": "Why didn\'t you call?", "lang": "en", "seen": 1}',
        '{"text": "", "lang": null}',
    )
    assert _run("--jsonl") == 0
    assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == [
        {"label": "open", "lang": "nl", "hint": None, "suggestion": None},
        {
            "label": "judgement",
            "lang": "en",
            "hint": "judgement",
            "suggestion": "What led you not to call?",
        },
        {"label": "statement", "lang": "nl", "hint": None, "suggestion": None},
    ]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("nonsense", "line 2 is not JSON"),
        ('["text"]', 'line 2 has no "text"'),
        ('{"text": 3}', 'line 2 has no "text"'),
        ('{"text": "Hoe?", "lang": "de"}', "line 2: \"lang\" is 'de'"),
        ("", "line 2 is not JSON"),
    ],
)
def test_names_a_malformed_line_and_stops(
    line: str,
    fault: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _feed(monkeypatch, '{"text": "Hoe gaat het?"}', line, '{"text": "Wie?"}')
    assert _run("--jsonl") == 1
    printed = capsys.readouterr()
    assert len(printed.out.splitlines()) == 1
    assert fault in printed.err


def test_asks_for_one_of_both(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run() == 2
    assert _run("--jsonl", "Hoe?") == 2
    assert "--jsonl" in capsys.readouterr().err


def test_does_without_django() -> None:
    code = "import sys, kring.project.commands.coach; sys.exit('django' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
