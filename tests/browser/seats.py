"""One page object for each place in the room: who leads, a colleague's phone, the board."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect

from kring.web.room.cookies import UNDERSTOOD

PHONE: Final[ViewportSize] = {"width": 390, "height": 844}
SCREEN: Final[ViewportSize] = {"width": 1920, "height": 1080}
#: Milliseconds until something that does not come counts as a fault.
PATIENCE = 30_000
expect.set_options(timeout=PATIENCE)
#: What a page's screens are made from, as `await inside` in whatever a test has it evaluate.
_INSIDE = "window.inside = new Promise((done) => { window.kringInside = done; });"
CODE = re.compile(r"^[A-Z0-9]{4}-[A-Z0-9]{4}$")


@dataclass
class Seat:
    """Somebody's phone, with what went over its line."""

    name: str
    page: Page
    received: list[str]

    def press(self, words: str, *, exact: bool = True) -> None:
        """Press the button with these words."""
        self.page.get_by_role("button", name=words, exact=exact).first.click()

    def does(self, verb: str) -> None:
        """Expect the verb on the screen: what this person does now."""
        expect(self.page.locator("h1")).to_contain_text(verb)

    def sees(self, words: str) -> None:
        """Expect the words somewhere on the screen."""
        expect(self.page.locator("body")).to_contain_text(words)

    def does_not_see(self, words: str) -> None:
        """Expect the words nowhere on the screen."""
        expect(self.page.locator("body")).not_to_contain_text(words)

    def writes(self, label: str, text: str) -> None:
        """Type in the field with this label."""
        self.field(label).fill(text)

    def field(self, label: str) -> Locator:
        """Return the field with this label, whatever its capitals."""
        whole = re.compile(f"^{re.escape(label)}$", re.IGNORECASE)
        return self.page.get_by_role("textbox", name=whole).first

    def at(self, visit: int) -> None:
        """Wait until this screen has arrived at a visit to a step."""
        expect(self.page.locator(f"html[data-mark='{visit}']")).to_have_count(1)


class Leader(Seat):
    """Who leads, on one phone."""

    def start(self, address: str, method: str, *, takes_part: bool) -> str:
        """Start a meeting; return its code."""
        self.page.goto(f"{address}/start?methode={method}")
        self.page.get_by_label("Je naam").fill(self.name)
        choice = "yes" if takes_part else "no"
        self.page.locator(f"input[name=takes_part][value={choice}]").check()
        self.page.locator(f"input[name=method][value={method}]").check()
        self.press("Start")
        self.press("Begrepen, verder")
        return self.code()

    def code(self) -> str:
        """Return the code to join with, once it stands on the screen."""
        shown = self.page.locator(".code").first
        expect(shown).to_have_text(CODE)
        return shown.inner_text()

    def opens(self, step: str) -> None:
        """Go on to the next step, also when not everyone is ready."""
        self.press(f"Volgende stap: {step}")
        sure = self.page.get_by_role("button", name=f"Ja, naar {step}", exact=True)
        heading = self.page.locator("h1", has_text=step)
        expect(sure.or_(heading).first).to_be_visible()
        if sure.is_visible():
            sure.click()
        expect(heading).to_be_visible()

    def thanks(self) -> None:
        """Thank whoever told; the next one."""
        self.page.get_by_role("button", name=re.compile("^(Dank je|Geef het woord)")).click()

    def pairs_board(self, board: Page) -> None:
        """Put the meeting on a shared screen."""
        self.press("Meer…")
        self.press("Het grote scherm")
        self.press("Koppel een groot scherm")
        link = self.page.locator("dialog a").first
        expect(link).to_be_visible()
        board.goto(link.get_attribute("href") or "")
        self.press("Sluit")


def arrive(browser: Browser, kind: type[Seat], name: str, *, still: bool = False) -> Seat:
    """Give somebody a phone of their own, and listen in on its line.

    `still`: they asked their device for less motion.
    """
    motion: Literal["reduce", "no-preference"] = "reduce" if still else "no-preference"
    context = browser.new_context(viewport=PHONE, locale="nl-NL", reduced_motion=motion)
    context.set_default_timeout(PATIENCE)
    context.add_init_script(_INSIDE)
    page = context.new_page()
    received: list[str] = []
    page.on("websocket", lambda line: line.on("framereceived", lambda f: received.append(str(f))))
    page.on("response", lambda answer: received.append(answer.url))
    return kind(name=name, page=page, received=received)


def join(seat: Seat, address: str, code: str) -> None:
    """Come in with the code from the link, and read where things stay."""
    seat.page.goto(f"{address}/doe-mee#{code}")
    seat.page.get_by_label("Je naam").fill(seat.name)
    seat.press("Doe mee")
    seat.press("Begrepen, verder")


def come_in(seat: Seat, address: str, form: str, **filled: str | float | bool) -> None:
    """Come into a meeting by one form, without looking at a page on the way.

    Like `Leader.start` and `join`, for who is in the room to be tested there: what to do at
    the door is a subject of its own.
    """
    context = seat.page.context
    with_token = context.request.get(f"{address}/doe-mee")
    assert with_token.ok
    token = next(one["value"] for one in context.cookies() if one["name"] == "kring_csrf")
    headers = {"X-CSRFToken": token, "Origin": address, "Accept-Language": "nl"}
    led = context.request.post(
        f"{address}{form}", form=filled, headers=headers, max_redirects=0
    ).headers.get("location")
    assert led, f"{seat.name} did not come in by {form}"
    context.add_cookies([{"name": UNDERSTOOD, "value": "yes", "url": address}])
    seat.page.goto(f"{address}{led}")
