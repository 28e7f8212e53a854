"""`kring rehearse` as someone types it, without Django in the process."""

import json
from pathlib import Path

import pytest

from kring.domain.method.timing import may_be_left_out
from kring.library import shelf
from tests.apps.typing_kring import kring


@pytest.mark.parametrize(
    ("language", "first", "last"),
    [
        (
            "nl",
            "Werkplekleren, met 6 mensen in de kring: 60 minuten",
            "De bijeenkomst kwam vanzelf aan het eind.",
        ),
        (
            "en",
            "Workplace learning, with 6 people in the circle: 60 minutes",
            "The meeting came to its end by itself.",
        ),
    ],
)
def test_it_prints_the_timeline(language: str, first: str, last: str) -> None:
    code, out, err = kring("rehearse", "werkplekleren", "--people", "6", "--lang", language)
    lines = out.splitlines()
    assert (code, err, lines[0], lines[-1]) == (0, "", first, last)
    method = shelf.load("werkplekleren")
    told = [step.name[language] for step in method.steps if not may_be_left_out(step)]
    assert [name for name in told if f"min  {name}" not in out] == []


@pytest.mark.parametrize("method", ["werkplekleren", "basismethode", "vraagkaarten"])
def test_it_prints_how_long_each_person_writes_and_nobody_writes_much(method: str) -> None:
    _, out, _ = kring("rehearse", method, "--people", "6", "--lang", "nl")
    _, _, block = out.partition("Schrijven, in minuten per persoon:\n")
    lines = block.partition("\n\n")[0].splitlines()
    assert len(lines) == 6
    assert all(0 < float(line.split()[0]) < 6 for line in lines), lines


def test_it_prints_json() -> None:
    code, out, _ = kring("rehearse", "werkplekleren", "--people", "4", "--seed", "2", "--json")
    record = json.loads(out)
    assert code == 0
    assert (record["method"], record["people"], record["seed"]) == ("werkplekleren", 4, 2)
    assert (record["ended"], record["minutes"], record["stuck"]) == (True, 60, [])
    assert {"id", "minutes", "may", "silent", "written", "sees"} <= record["steps"][0].keys()


def test_a_file_is_rehearsed_as_well(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    file.write_bytes(shelf.content("werkplekleren"))
    assert kring("rehearse", str(file), "--people", "3")[0] == 0


def test_a_file_with_faults_says_them_all_and_is_not_played(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    content = shelf.content("werkplekleren").decode()
    file.write_text(content.replace("total: 60", "total: long\nmood: good"), encoding="utf-8")
    code, out, _ = kring("rehearse", str(file), "--people", "3", "--lang", "en")
    assert code == 1
    assert [line.split(":")[0] for line in out.splitlines()] == [str(file)] * 2
    assert "mood" in out
    assert "long" in out


def test_an_unknown_method_is_told_with_those_that_are_there() -> None:
    code, out, err = kring("rehearse", "no-such-method", "--people", "3")
    assert (code, out) == (1, "")
    assert "werkplekleren" in err


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        (["--people", "2"], "3 to 12"),
        (["--people", "4", "--minutes", "40"], "45"),
    ],
)
def test_what_cannot_be_held_exits_with_the_reason(more: list[str], reason: str) -> None:
    code, out, _ = kring("rehearse", "werkplekleren", "--lang", "en", *more)
    assert code == 1
    assert reason in out


def test_the_reason_is_in_the_record_too() -> None:
    code, out, _ = kring("rehearse", "werkplekleren", "--people", "2", "--json", "--lang", "en")
    assert code == 1
    assert [found["code"] for found in json.loads(out)["stuck"]] == ["wrong_size"]
    assert "3 to 12" in json.loads(out)["stuck"][0]["text"]
