"""A person who has keys alone: Tab, Enter, Space, Escape, and letters to write with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Locator, expect

from tests.browser.seats import Seat

#: More stops than any screen has.
_MANY = 90
#: What has the focus: who it is, whether one sees that, and whether something lies over it.
_FOCUS = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return { lost: true };
  const shown = e.closest("label.choice") ?? e;
  const style = getComputedStyle(shown);
  const box = e.getBoundingClientRect();
  const middle = box.top + Math.min(box.height, innerHeight) / 2;
  const there = document.elementFromPoint(box.left + box.width / 2, middle);
  return {
    lost: false,
    heading: ["h1", "h2", "main", "dialog"].includes(e.localName),
    name: `<${e.localName}> ${(e.textContent || e.id).trim().slice(0, 50)}`,
    thick: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 3,
    bare: Boolean(there && (shown.contains(there) || there.contains(shown))),
  };
}"""


@dataclass
class Keys:
    """One seat, by its keys."""

    seat: Seat

    def key(self, *keys: str) -> None:
        """Press keys, one after another."""
        for key in keys:
            self.seat.page.keyboard.press(key)

    def focus(self) -> dict[str, Any]:
        """Return what has the focus."""
        found: dict[str, Any] = self.seat.page.evaluate(_FOCUS)
        return found

    def has(self, target: Locator) -> bool:
        """Tell whether this has the focus."""
        held: bool = target.evaluate("(e) => e === document.activeElement")
        return held

    def reach(self, target: Locator, *, back: bool = False) -> None:
        """Go on with Tab until this has the focus; every stop on the way is seen to have it."""
        expect(target).to_be_visible()
        for _ in range(_MANY):
            if self.has(target):
                return
            self.key("Shift+Tab" if back else "Tab")
            now = self.focus()
            # Past the last stop lies the browser's own bar; then it begins again.
            if not now["lost"] and not now["heading"]:
                assert now["thick"], f"{self.seat.name} does not see the focus on {now['name']}"
                assert now["bare"], f"{self.seat.name}: something lies over {now['name']}"
        raise AssertionError(f"{self.seat.name} cannot reach {target}")

    def press(self, words: str, *, key: str = "Enter", back: bool = False) -> None:
        """Go to the button with these words and press it."""
        scope = self.seat.page.locator("dialog")
        within = scope if scope.count() else self.seat.page.locator("body")
        self.push(within.get_by_role("button", name=words, exact=True).first, key=key, back=back)

    def push(self, target: Locator, *, key: str = "Enter", back: bool = False) -> None:
        """Go somewhere and press it."""
        self.reach(target, back=back)
        self.key(key)

    def types(self, label: str, text: str) -> None:
        """Go to a field and write in it."""
        self.reach(self.seat.field(label))
        self.seat.page.keyboard.type(text)

    def keeps_focus(self) -> None:
        """Hold that the focus is somewhere; drawing may take a moment."""
        expect(self.seat.page.locator(":focus")).to_have_count(1)

    def at(self, visit: int) -> None:
        """Wait for a step; the focus is never nowhere after it."""
        self.seat.at(visit)
        self.keeps_focus()

    def stands_at_heading(self) -> None:
        """Hold that the focus is on the step's own heading."""
        expect(self.seat.page.locator("h1")).to_be_focused()
