"""An organisation's theme: what it may say, and that it is refused when it reads badly."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kring.project.cli import main
from kring.system.theme import Theme, ThemeError, read
from kring.system.theme.contrast import contrast, mixed
from kring.system.theme.pairs import pairs
from kring.web.house import house_colours
from tests.house.tree import SOURCE

HOUSE = house_colours()
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2v1z"/></svg>'
GOOD = """
name = "Waterschap Voorbeeld"
logo = "logo.svg"
font = '"Source Sans 3", Verdana, sans-serif'
[light]
listen = "#00567D"
[dark]
listen = "#00698f"
listen-ink = "#8fd3f5"
"""


def theme_of(folder: Path, text: str) -> Theme:
    (folder / "logo.svg").write_text(SVG)
    file = folder / "theme.toml"
    file.write_text(text)
    return read(file, HOUSE)


def refusal_of(folder: Path, text: str) -> str:
    with pytest.raises(ThemeError) as refused:
        theme_of(folder, text)
    return str(refused.value)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#ffffff", 21.0), ("#767676", "#ffffff", 4.54), ("#777777", "#ffffff", 4.48)],
)
def test_contrast_is_counted_as_wcag_does(one: str, other: str, ratio: float) -> None:
    assert round(contrast(one, other), 2) == ratio == round(contrast(other, one), 2)


def test_colours_mix_as_css_does() -> None:
    assert mixed("#0b6e99", "#000000", 0.18) == "#095a7d"
    assert mixed("#ffffff", "#171a2b", 0.0) == "#ffffff"


def test_the_house_style_reads_well_in_light_and_in_dark() -> None:
    low = [
        (scheme, pair, round(pair.reached(colours), 2))
        for scheme, colours in HOUSE.items()
        for pair in pairs(colours)
        if pair.reached(colours) < pair.least
    ]
    assert low == []


def test_every_colour_of_the_style_sheet_is_looked_at_or_bears_no_meaning() -> None:
    sheet = (SOURCE / "web/static/kring/css/tokens.css").read_text()
    defined = set(re.findall(r"--kring-([a-z-]+):[^;]*#[0-9a-f]{6}", sheet))
    assert defined == set(HOUSE["light"]) == set(HOUSE["dark"])
    used = {name for pair in pairs(HOUSE["light"]) for name in (pair.front, pair.ground)}
    assert defined - used == {"line"}


def test_what_a_theme_sets_becomes_a_style_sheet_in_its_own_layer(tmp_path: Path) -> None:
    theme = theme_of(tmp_path, GOOD)
    assert theme.name == "Waterschap Voorbeeld"
    assert theme.own == {"listen", "listen-ink"}
    assert theme.light["listen-ink"] == "#00567d", "the letters go with the ground"
    assert theme.sheet == (
        "@layer theme {\n"
        '  :root { --kring-font: "Source Sans 3", Verdana, sans-serif; }\n'
        "  @media screen { :root {\n"
        "    --kring-listen: light-dark(#00567d, #00698f);\n"
        "    --kring-listen-ink: light-dark(#00567d, #8fd3f5);\n"
        "  } }\n"
        "}\n"
    )
    assert [logo.file for logo in theme.logos] == ["logo.svg"]


def test_a_name_alone_is_a_theme(tmp_path: Path) -> None:
    theme = theme_of(tmp_path, 'name = "Team Zuid"')
    assert (theme.own, theme.logos, theme.font) == (frozenset(), (), "")


def test_a_theme_that_reads_badly_is_refused_with_the_pair_the_ratio_and_what_is_needed(
    tmp_path: Path,
) -> None:
    said = refusal_of(tmp_path, 'name = "Team"\n[light]\nask = "#3399cc"\n[dark]\nedge = "#333333"')
    assert (
        "[light] on-colour (#ffffff) on ask (#3399cc) has a contrast of 3.19:1;"
        " at least 4.5:1 is needed." in said
    )
    assert "[light] ask-ink (#3399cc) on paper (#f5f6f8) has a contrast of 2.95:1" in said
    assert "[dark] edge (#333333) on card (#1d2030)" in said
    assert "at least 3.0:1 is needed" in said
    assert "listen" not in said


@pytest.mark.parametrize("name", sorted(set(HOUSE["light"]) - {"line", "focus-ring"}))
def test_no_colour_can_be_set_so_that_nobody_sees_it(name: str, tmp_path: Path) -> None:
    paper = HOUSE["light"]["paper"]
    same = HOUSE["light"]["ink"] if name in {"paper", "card", "flap"} else paper
    same = HOUSE["light"]["listen"] if name == "on-colour" else same
    assert "at least" in refusal_of(tmp_path, f'name = "Team"\n[light]\n{name} = "{same}"')


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "name must be a text"),
        ('name = "   "', "name must be a text"),
        (f'name = "{"x" * 61}"', "at most 60 letters"),
        ('name = "T"\nlogotype = "x"', 'there is nothing called "logotype"'),
        ('name = "T"\nfont = "x; } body { display: none"', "font must be names"),
        ('name = "T"\nfont = "url(//elsewhere.example)"', "font must be names"),
        ('name = "T"\nlight = "blue"', "[light] must be a table"),
        ('name = "T"\n[dark]\nblue = "#000000"', '[dark] knows no "blue"; it knows paper, card'),
        ('name = "T"\n[light]\nask = "blue"', "[light] ask must be a colour such as #0b6e99"),
        ('name = "T"\nlogo = "nowhere.svg"', "nowhere.svg cannot be read"),
        ('name = "T"\nlogo = "theme.toml"', "must be an svg, png, webp or jpg"),
        ('name = "T"\nname = "U"', "is no TOML"),
    ],
)
def test_what_a_theme_cannot_say_is_named(text: str, fault: str, tmp_path: Path) -> None:
    assert fault in refusal_of(tmp_path, text)


def test_a_logo_too_large_for_a_phone_is_refused(tmp_path: Path) -> None:
    (tmp_path / "large.png").write_bytes(b"\x89PNG\r\n" + bytes(300_000))
    assert "under 256 kB" in refusal_of(tmp_path, 'name = "T"\nlogo = "large.png"')


def test_a_theme_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ThemeError, match=r"nowhere\.toml cannot be read: No such file"):
        read(tmp_path / "nowhere.toml", HOUSE)


def test_the_command_says_how_each_pair_reads(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    theme_of(tmp_path, GOOD)
    assert main(["theme", str(tmp_path / "theme.toml")]) == 0
    said = capsys.readouterr().out
    assert "light   7.99:1 (needed: 4.5:1)  on-colour on listen\n" in said
    assert said.endswith("Waterschap Voorbeeld: this theme can be used.\n")
    (tmp_path / "theme.toml").write_text('name = "T"\n[light]\nask = "#3399cc"')
    assert main(["theme", str(tmp_path / "theme.toml")]) == 1
    assert "on ask (#3399cc)" in capsys.readouterr().err
