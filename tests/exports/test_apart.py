"""PDFs from a process of their own; without pango, one line that says what to install."""

import subprocess
import sys
from pathlib import Path

import pytest

from kring.exports.apart import NotPrintedError, pdf_apart
from kring.exports.printing import PACKAGES, PangoMissingError
from tests.exports.reading import Paper

PAGE = '<!doctype html><html lang="nl"><title>Kort</title><body><p>Één zin.</p></body></html>'
COMMAND = "import sys; from kring.project.cli import main; sys.exit(main(sys.argv[1:]))"


@pytest.fixture
def _no_pango(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In other processes WeasyPrint fails as it does on a system without pango."""
    package = tmp_path / "weasyprint"
    package.mkdir()
    fault = "raise OSError(\"cannot load library 'libpango-1.0-0'\")\n"
    (package / "__init__.py").write_text(fault)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))


def command(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", COMMAND, *arguments], capture_output=True, text=True, check=False
    )


def test_a_page_comes_back_from_the_other_process() -> None:
    paper = Paper(pdf_apart(PAGE, on_one_page=True))
    assert (paper.pages, paper.title, paper.text) == (1, "Kort", "Één zin.")


@pytest.mark.usefixtures("_no_pango")
def test_the_other_process_says_that_pango_is_missing() -> None:
    with pytest.raises(PangoMissingError, match=PACKAGES):
        pdf_apart(PAGE)


def test_a_process_that_fails_gives_no_half_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fails = tmp_path / "fails"
    fails.write_text("#!/bin/sh\ncat >/dev/null\necho half\nexit 1\n")
    fails.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(fails))
    with pytest.raises(NotPrintedError):
        pdf_apart(PAGE)


def test_what_makes_a_pdf_is_not_loaded_before_there_is_one_to_make() -> None:
    modules = "kring.exports.apart, kring.exports.cards, kring.exports.step_plan"
    code = f"import sys, {modules}; print([n for n in sys.modules if n.startswith('weasy')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_command_writes_a_plan_for_so_many_people(tmp_path: Path) -> None:
    out = tmp_path / "plan.pdf"
    done = command("paper", "basismethode", "--people", "4", "--lang", "en", "--out", out)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{out}\n", "")
    paper = Paper(out.read_bytes())
    assert (paper.pages, paper.language) == (1, "en")
    assert paper.title == "Step plan Basic method, 60 minutes for 4 people"


def test_the_command_writes_cards(tmp_path: Path) -> None:
    out = tmp_path / "cards.pdf"
    assert command("paper", "vraagkaarten", "--cards", "--out", out).returncode == 0
    assert Paper(out.read_bytes()).pages == 2


def test_a_file_that_cannot_be_written_is_told_in_a_line(tmp_path: Path) -> None:
    done = command("paper", "vraagkaarten", "--cards", "--out", tmp_path)
    assert (done.returncode, done.stderr) == (1, f"{tmp_path}: Is a directory\n")


@pytest.mark.usefixtures("_no_pango")
def test_without_pango_the_command_says_what_to_install(tmp_path: Path) -> None:
    out = tmp_path / "plan.pdf"
    done = command("paper", "werkplekleren", "--out", out)
    assert done.returncode == 1
    assert f"apt install {PACKAGES}" in done.stderr
    assert done.stderr.count("\n") == 1
    assert not out.exists()
