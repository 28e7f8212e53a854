"""A whole meeting held by its buttons: steps, turns, and a mark in every text.

A mark is a text that occurs nowhere else. Until it may be seen, it is looked for in all
that each other screen was ever sent.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from playwright.sync_api import Browser, Locator, expect

from tests.browser.looking import violations
from tests.browser.seats import SCREEN, Leader, Seat, arrive, join

_DIGITS = re.compile(r"\d+")


def canary(name: str, kind: str) -> str:
    """Return a text that occurs nowhere else."""
    return f"kanarie-{name}-{kind}"


def held_by(seat: Seat) -> str:
    """Return everything this screen was ever sent, and shows."""
    return "\n".join([*seat.received, seat.page.content()])


@dataclass
class Play:
    """Everyone in one meeting, what is still somebody's own, and the minutes so far."""

    leader: Leader
    phones: dict[str, Seat]
    board: Seat | None
    visit: int = 0
    minutes: dict[str, int] = field(default_factory=dict)
    _own: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def everyone(self) -> dict[str, Seat]:
        """Return every screen by its name."""
        board = {"bord": self.board} if self.board else {}
        return {self.leader.name: self.leader, **self.phones, **board}

    def begins(self, step: str) -> None:
        """Begin, and see every screen arrive."""
        self.leader.press("Begin")
        self.arrives(step)

    def goes_to(self, step: str, *, turn: str = "", **asked: str) -> None:
        """Go on to the next step.

        `turn` tells which time this is, as the button says it ("2/3"); `asked` is what to press
        when something has to be settled first: who does what, which form.
        """
        named = f"{step} · {turn}" if turn else step
        if asked:
            self.leader.press(f"Volgende stap: {named}")
            sheet = self.leader.page.locator("dialog")
            questions = sheet.locator("fieldset")
            for left, name in zip(range(len(asked) - 1, -1, -1), asked.values(), strict=True):
                questions.first.get_by_role("button", name=name, exact=True).click()
                expect(questions).to_have_count(left)
            self.leader.press(f"Ja, naar {named}")
        elif turn:
            self.leader.press(f"Volgende stap: {named}")
        else:
            self.leader.opens(step)
        self.arrives(step)

    def arrives(self, step: str) -> None:
        """Wait until every screen is at the step; note its minutes."""
        self.visit += 1
        for seat in self.everyone.values():
            seat.at(self.visit)
        place = self.leader.page.locator(".hero .place")
        expect(place).to_contain_text(step)
        of_clock = place.locator(".digits")
        stated = of_clock.inner_text() if of_clock.count() else "0"
        self.minutes[step] = int((_DIGITS.search(stated) or ["0"])[0])
        self.nothing_leaked()

    def writes(self, name: str, label: str, kind: str, press: str = "Klaar, telefoon neer") -> str:
        """Write a marked text that is the writer's own for now; return the mark."""
        seat, mark = self.phones[name], canary(name, kind)
        seat.writes(label, f"Zie {mark}")
        seat.press(press)
        self.keeps(mark, name)
        return mark

    def keeps(self, mark: str, name: str) -> None:
        """Expect this mark with nobody else from now on."""
        self._own[mark] = (name,)

    def hands(self, writer: str, to: str, *marks: str) -> None:
        """Let one other person hold these beside the writer, and still nobody else."""
        for mark in marks:
            self._own[mark] = (writer, to)

    def shows(self, *marks: str) -> None:
        """Expect these on the board and with who leads: they were told."""
        for mark in marks:
            self._own.pop(mark, None)
            for seat in (self.board, self.leader):
                if seat is not None:
                    seat.sees(mark)

    def writes_down(self, name: str, label: str, kind: str, press: str = "Bewaar") -> None:
        """Let who leads write what somebody without a device says, on the screen itself."""
        theirs = self.leader.page.locator("section.mine", has_text=f"Schrijf op voor {name}")
        theirs.get_by_label(label).fill(f"Zie {canary(name, kind)}")
        theirs.get_by_role("button", name=press).click()
        self.shows(canary(name, kind))

    def nothing_leaked(self) -> None:
        """Expect every text that is somebody's own on no other screen, shown or not."""
        for name, seat in self.everyone.items():
            held = held_by(seat)
            for mark, owners in self._own.items():
                assert name in owners or mark not in held, f"{name} holds {mark}"

    def everyone_tells(self, *names: str, kind: str = "") -> None:
        """Go round in this order: each tells, and only then the others see what they wrote."""
        for name in names:
            self.is_on(name)
            self.nothing_leaked()
            self.leader.thanks()
            if kind:
                self.shows(canary(name, kind))

    def everyone_asks(self, *names: str) -> None:
        """Go round in this order: each asks one question, aloud."""
        for name in names:
            self.is_on(name, "vraagt")
            self.phones[name].does("Stel een vraag")
            self.phones[name].press("Ik heb mijn vraag gesteld")

    def is_on(self, name: str, does: str = "vertelt") -> None:
        """Expect that this person has the turn, and that every screen says so."""
        expect(self.leader.page.locator("h1")).to_contain_text(f"{name} {does}")
        if self.board:
            self.board.does(f"{name} {does}")
        mine = self.phones[name].page.locator("main .turn-line").first
        expect(mine).to_contain_text("Jij bent aan de beurt")

    def closes(self) -> None:
        """Close the meeting; the board is empty at once."""
        self.leader.press("Sluit de bijeenkomst")
        self.leader.press("Ja, sluit")
        for seat in self.phones.values():
            seat.does("Dank jullie wel")
        if self.board:
            self.board.sees("Dit scherm is nu leeg")
            self.board.does_not_see("kanarie")
        self.nothing_leaked()

    def leave(self) -> None:
        """Put every browser away."""
        for seat in self.everyone.values():
            seat.page.context.close()


def fits_everyone(*seats: Seat | None) -> None:
    """Ask axe about these screens, while nothing on them moves."""
    for seat in seats:
        assert seat is not None
        seat.page.emulate_media(reduced_motion="reduce")
        assert violations(seat.page) == [], seat.name


def flap(seat: Seat, name: str, kind: str) -> Locator:
    """Return where what somebody wrote lies on this screen."""
    return seat.page.locator(".flap", has_text=canary(name, kind))


def may_do_nothing_but_listen(seat: Seat) -> None:
    """Expect no field to write in, and nothing to mark, pick or tell."""
    expect(seat.page.locator("main textarea")).to_have_count(0)
    expect(seat.page.locator("main .labels, main [aria-pressed], main .turn-acts")).to_have_count(0)


def own_page(seat: Seat) -> str:
    """Return what the page of somebody's own keeps after the close."""
    seat.page.get_by_role("link", name="Naar jouw eigen pagina").click()
    expect(seat.page.get_by_role("heading", name="Van jou")).to_be_visible()
    return seat.page.locator("main").inner_text()


def gather(
    browser: Browser,
    address: str,
    method: str,
    names: tuple[str, ...],
    *,
    leads: str = "Ingrid",
    takes_part: bool = False,
    board: bool = True,
) -> Play:
    """Bring everyone in with a phone of their own; the meeting has not begun."""
    leader = arrive(browser, Leader, leads)
    assert isinstance(leader, Leader)
    code = leader.start(address, method, takes_part=takes_part)
    phones = {name: arrive(browser, Seat, name) for name in names}
    for seat in phones.values():
        join(seat, address, code)
        seat.does(f"Welkom, {seat.name}")
    return Play(
        leader=leader, phones=phones, board=put_up_board(browser, leader) if board else None
    )


def seat_without_device(leader: Leader, *names: str) -> None:
    """Put people in the ring who have no phone; a first name is enough."""
    leader.press("Meer…")
    leader.press("Mensen en rollen")
    for name in names:
        leader.writes("Iemand zonder toestel erbij", name)
        leader.press("Zet in de kring")
        expect(leader.page.locator("dialog .menu")).to_contain_text(name)
    leader.press("Sluit")


def put_up_board(browser: Browser, leader: Leader) -> Seat:
    """Pair a large screen with this meeting."""
    board = arrive(browser, Seat, "bord")
    board.page.set_viewport_size(SCREEN)
    leader.pairs_board(board.page)
    expect(board.page.locator(".board")).to_be_visible()
    return board
