"""From HTML to a tagged PDF. What makes it is loaded when the first is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from kring.exports.letters import FACES, letters

#: What WeasyPrint opens, as Debian calls it.
PACKAGES: Final = "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
_VARIANT: Final = "pdf/ua-1"


class PangoMissingError(Exception):
    """The system lacks what lays out text for a PDF: `PACKAGES`."""


_TIGHT: Final = "html { --room: .2rem; --box: 2rem } .more { display: none }"
_RUNS_ON: Final = """
html { --room: .15rem; --box: 1.3rem }
.brief p, .brief p > span { display: inline !important }
.who.brief p:not(:last-child)::after { content: " · " }
.forbidden.brief p:not(:last-child)::after { content: " " }
.example { display: none }
"""


@dataclass(frozen=True, slots=True)
class Setting:
    """How a page is set: 1rem of its style sheet in points, and how roomy it is.

    A tight one leaves out what is marked `more`, and makes `--room` smaller. One that runs on
    puts what stands in a `brief` below one another on one line, and leaves out every `example`.
    """

    size: float
    tight: bool = False
    runs_on: bool = False

    @property
    def style(self) -> str:
        """The style sheet that sets it."""
        tight = _TIGHT if self.tight else ""
        runs_on = _RUNS_ON if self.runs_on else ""
        return f"html {{ font-size: {self.size}pt }} {tight} {runs_on}"


#: From the roomiest on. Smaller than the last nobody should have to read.
SETTINGS: Final = (
    *(Setting(size) for size in (10, 9.5, 9, 8.75)),
    *(Setting(size, tight=True) for size in (8.5, 8.25, 8)),
    *(Setting(size, tight=True, runs_on=True) for size in (8.5, 8.25, 8)),
)


def pdf(html: str, *, on_one_page: bool = False) -> bytes:
    """Return `html` as a tagged PDF (PDF/UA-1).

    With `on_one_page`, in the roomiest of `SETTINGS` in which it fits on one page; when it
    fits in none of them, on as few pages as they allow. Raises `PangoMissingError`.
    """
    printer = _Printer(html)
    document = printer.fitted() if on_one_page else printer.laid_out(SETTINGS[0])
    written: bytes = document.write_pdf(pdf_variant=_VARIANT)
    return written


class _Printer:
    """One page to print, in any setting."""

    def __init__(self, html: str) -> None:
        self._weasyprint = _weasyprint()
        fetcher = _fetcher()
        self._fonts = self._weasyprint.text.fonts.FontConfiguration()
        self._html = self._weasyprint.HTML(string=html, url_fetcher=fetcher)
        self._faces = self._style(FACES, url_fetcher=fetcher)

    def laid_out(self, setting: Setting) -> Any:  # noqa: ANN401 - WeasyPrint has no types
        """Return the pages."""
        return self._html.render(
            stylesheets=[self._faces, self._style(setting.style)],
            font_config=self._fonts,
            pdf_variant=_VARIANT,
        )

    def fitted(self) -> Any:  # noqa: ANN401 - WeasyPrint has no types
        """Return one page, or as few as there can be, as roomy as fits, found by halving."""
        best = self.laid_out(SETTINGS[-1])
        fewest, low, high = len(best.pages), 0, len(SETTINGS) - 1
        while low < high:
            middle = (low + high) // 2
            document = self.laid_out(SETTINGS[middle])
            if len(document.pages) == fewest:
                best, high = document, middle
            else:
                low = middle + 1
        return best

    def _style(self, text: str, **options: object) -> Any:  # noqa: ANN401 - WeasyPrint has no types
        return self._weasyprint.CSS(string=text, font_config=self._fonts, **options)


def _weasyprint() -> Any:  # noqa: ANN401 - WeasyPrint has no types
    """Return the library; half a second and tens of megabytes, so not at the start."""
    try:
        # It has no types, and is not to be loaded before it is needed.
        import weasyprint  # type: ignore[import-untyped] # noqa: PLC0415
        import weasyprint.text.fonts  # type: ignore[import-untyped] # noqa: PLC0415
    except OSError as error:
        raise PangoMissingError(PACKAGES) from error
    return weasyprint


def _fetcher() -> Any:  # noqa: ANN401 - WeasyPrint has no types
    """Return what reads Kring's letters, and pictures inside the page. Nothing else is read."""
    # As in `_weasyprint`.
    from weasyprint.urls import (  # type: ignore[import-untyped] # noqa: PLC0415
        URLFetcher,
        URLFetcherResponse,
    )

    class Fetcher(URLFetcher):  # type: ignore[misc] # WeasyPrint has no types
        def fetch(self, url: str, headers: object = None) -> Any:  # noqa: ANN401 - as its parent
            found = letters(url)
            return URLFetcherResponse(url, found) if found else super().fetch(url, headers)

    return Fetcher(allowed_protocols={"data"})
