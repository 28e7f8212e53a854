"""What README.md and the docs claim of this repository is true."""

import re
from pathlib import Path

from tests.house.tree import ROOT, texts

LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
PICTURE = re.compile(r"!\[[^\]]+\]\(([^)\s]+)\)|<img[^>]+src=\"([^\"]+)\"")
CODE = re.compile(r"`[^`\n]+`|^```.*?^```", re.MULTILINE | re.DOTALL)
# A first screen, at the length of line that these pages have.
FIRST_SCREEN = 40


def readme() -> str:
    return (ROOT / "README.md").read_text(encoding="utf-8")


def make_commands() -> set[str]:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))


def test_every_make_command_that_the_docs_name_exists() -> None:
    named = {
        command
        for name, text in texts()
        if name.endswith(".md")
        for code in CODE.findall(text)
        for command in re.findall(r"\bmake ([a-z][a-z-]*)", code)
    }
    assert named - make_commands() == set()


def test_readme_names_the_command_to_try_it() -> None:
    assert "make run" in "\n".join(readme().splitlines()[:FIRST_SCREEN])


def test_readme_shows_a_room_on_its_first_screen() -> None:
    pictures = PICTURE.findall("\n".join(readme().splitlines()[:FIRST_SCREEN]))
    assert pictures
    assert all((ROOT / (markdown or html)).is_file() for markdown, html in pictures)


def test_readme_names_the_licence_that_is_here() -> None:
    assert "EUPL-1.2" in readme()
    assert (ROOT / "LICENSE").read_text(encoding="utf-8").startswith("EUROPEAN UNION PUBLIC")


def test_every_link_inside_the_repository_leads_somewhere() -> None:
    broken = {
        f"{name}: {target}"
        for name, text in texts()
        if name.endswith(".md")
        for target in LINK.findall(CODE.sub("", text))
        if not target.startswith(("http://", "https://", "mailto:", "#"))
        and not (ROOT / Path(name).parent / target.split("#")[0]).exists()
    }
    assert broken == set()
