"""The files of the repository, for the tests that read the house itself."""

import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "kring"


@cache
def files() -> tuple[Path, ...]:
    """Every file that is in the repository, or would be if it were added now."""
    listed = subprocess.run(
        # A checkout owned by someone else is still ours to read.
        ["git", "-c", "safe.directory=*", "ls-files", "-z", "-co", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    return tuple(
        path for name in sorted(set(listed.split("\0")) - {""}) if (path := ROOT / name).is_file()
    )


def texts() -> list[tuple[str, str]]:
    """Each file that is text, as its name in the repository and its content."""
    found = []
    for path in files():
        try:
            found.append((str(path.relative_to(ROOT)), path.read_text(encoding="utf-8")))
        except UnicodeDecodeError:
            continue
    return found


def python_files(package: str = "") -> list[Path]:
    """The Python files of `kring`, or of one package in it."""
    within = SOURCE / package
    return [path for path in files() if path.suffix == ".py" and path.is_relative_to(within)]
