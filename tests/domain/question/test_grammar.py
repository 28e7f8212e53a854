"""What is known of each language is compiled late; here it is shown to be sound."""

import re
import subprocess
import sys
from dataclasses import fields

import pytest

from kring.domain.question.grammar import Cue, Grammar, Pattern
from kring.domain.question.kind import GRAMMARS

_LISTS = ("wh", "polar", "declarative", "plain", "unmarked")


def _patterns(grammar: Grammar) -> list[Pattern]:
    values = [getattr(grammar, field.name) for field in fields(grammar)]
    listed = [cue for name in _LISTS for cue in getattr(grammar, name)]
    cues = [*listed, *(v for v in values if isinstance(v, Cue))]
    return [*(v for v in values if isinstance(v, Pattern)), *(cue.pattern for cue in cues)]


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_pattern_compiles(lang: str) -> None:
    patterns = _patterns(GRAMMARS["nl" if lang == "nl" else "en"])
    assert len(patterns) > 20
    for pattern in patterns:
        pattern.search(" waar ging het over ")


def test_a_pattern_is_compiled_when_it_is_first_used() -> None:
    broken = Pattern("(")
    with pytest.raises(re.error):
        broken.search("waar ging het over")


def test_importing_the_coach_compiles_no_grammar() -> None:
    """Every command of the product imports it, and hardly any looks at a question."""
    seen = subprocess.run(
        [sys.executable, "-c", _COUNT], capture_output=True, text=True, check=True
    )
    assert seen.stdout.split() == ["0", "True"]


_COUNT = """
from kring.domain.question import look
from kring.domain.question.grammar import Pattern
from kring.domain.question.kind import GRAMMARS

compiled = lambda: sum(c.pattern._compiled is not None for g in GRAMMARS.values() for c in g.wh)
print(compiled())
look("Waar ging het over?")
print(compiled() > 0)
"""
