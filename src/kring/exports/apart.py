"""PDFs made in a process of their own, for a server that has people waiting.

What lays out text takes seconds and tens of megabytes, and would hold up every room: so it
comes and goes with each PDF. Run as a program, this reads HTML and writes the PDF.
"""

from __future__ import annotations

import subprocess
import sys
from typing import Final

from kring.exports.printing import PACKAGES, PangoMissingError, pdf

#: Far longer than a page takes on a busy machine.
_SECONDS_AT_MOST: Final = 60
_ONE_PAGE: Final = "--one-page"
_PANGO_MISSING: Final = 3


class NotPrintedError(Exception):
    """No PDF came of it, for no reason that is known."""


def pdf_apart(html: str, *, on_one_page: bool = False) -> bytes:
    """Return what `printing.pdf` returns, and wait for it.

    Raises `PangoMissingError` and `NotPrintedError`.
    """
    command = [sys.executable, "-P", "-m", __name__, *([_ONE_PAGE] if on_one_page else [])]
    try:
        done = subprocess.run(  # noqa: S603 - this very module
            command,
            input=html.encode(),
            capture_output=True,
            timeout=_SECONDS_AT_MOST,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise NotPrintedError(f"no PDF after {_SECONDS_AT_MOST} seconds") from error
    if done.returncode == _PANGO_MISSING:
        raise PangoMissingError(PACKAGES)
    if done.returncode:
        raise NotPrintedError(f"printing ended with {done.returncode}")
    return done.stdout


def main(arguments: list[str]) -> int:
    """Print what comes in; the exit status is 3 when pango is missing."""
    html = sys.stdin.buffer.read().decode()
    try:
        printed = pdf(html, on_one_page=_ONE_PAGE in arguments)
    except PangoMissingError:
        return _PANGO_MISSING
    sys.stdout.buffer.write(printed)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
