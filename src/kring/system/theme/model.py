"""What a theme is, and the style sheet it becomes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

#: The colours of one scheme, by name: `#rrggbb`.
Colours = Mapping[str, str]


class ThemeError(Exception):
    """Why a theme is refused: what is wrong, and what is needed."""


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture: the name of its file, as it is served, and what is in it."""

    file: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A look that was checked. `own` names the colours that it changes."""

    name: str
    logo: Logo | None
    logo_dark: Logo | None
    font: str
    light: Colours
    dark: Colours
    own: frozenset[str]

    @property
    def sheet(self) -> str:
        """The style sheet. On paper only the colours of steps are the organisation's."""
        letters = f"  :root {{ --kring-font: {self.font}; }}\n" if self.font else ""
        rules = "".join(
            f"    --kring-{name}: light-dark({self.light[name]}, {self.dark[name]});\n"
            for name in sorted(self.own)
        )
        colours = f"  @media screen {{ :root {{\n{rules}  }} }}\n" if rules else ""
        return f"@layer theme {{\n{letters}{colours}}}\n"

    @property
    def logos(self) -> tuple[Logo, ...]:
        """The files that the product shows."""
        return tuple(logo for logo in (self.logo, self.logo_dark) if logo)
