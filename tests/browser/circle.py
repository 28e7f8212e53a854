"""One meeting for many questions: who leads, three colleagues and a board, step by step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from uuid import uuid4

from playwright.sync_api import Browser, expect

from tests.browser.seats import SCREEN, Leader, Seat, arrive, come_in

#: The steps of the sixty-minute plan, in order.
STEPS: Final = {
    "verzamelen": "Verzamelen van problemen",
    "uitkiezen": "Uitkiezen van een probleem",
    "toelichten": "Toelichten probleem",
    "verhelderen": "Verhelderen van het probleem",
    "analyseren": "Analyseren probleem",
    "advies-schrijven": "Adviezen geven: schrijven",
    "advies-vertellen": "Adviezen geven: vertellen",
    "advies-kiezen": "Advies kiezen",
    "evaluatie": "Evaluatie",
}
COLLEAGUES: Final = ("Marieke", "Tom", "Aylin")
QUESTION: Final = "Hoe zeg ik nee tegen spoed die geen spoed is?"
ADVICE: Final = "Vraag je team wat zij onder spoed verstaan, voordat je zelf een regel maakt."

#: Sends one command over a line of its own, and waits for the answer.
_COMMAND = """(command) => new Promise((done, fail) => {
  const { socket, protocol } = JSON.parse(document.getElementById("page").textContent);
  const line = new WebSocket(new URL(socket, location.href.replace(/^http/, "ws")));
  line.onerror = () => fail(new Error("no line"));
  line.onopen = () => line.send(JSON.stringify({ hello: protocol, have: null }));
  line.onmessage = ({ data }) => {
    const frame = JSON.parse(data);
    if (frame.snapshot) {
      const step = frame.snapshot.shared.step?.visit;
      line.send(JSON.stringify({ id: crypto.randomUUID(), ...(step ? { step } : {}), ...command }));
    }
    if (frame.ack) { line.close(); done(); }
    if (frame.no) { line.close(); fail(new Error(`${frame.code}: ${frame.text}`)); }
  };
})"""


#: Waits until somebody else has the turn, as this page knows it.
_ANOTHER_TURN = """async (before) => {
  const { effect, shared } = await inside;
  const on = () => shared.value?.turn?.seat ?? null;
  return new Promise((done) => effect(() => { if (on() !== before) done(on()); }));
}"""
_TURN = """async () => (await inside).shared.value.turn ?? {}"""


def tell_server(seat: Seat, do: str, /, **arguments: object) -> None:
    """Do something as this person, past the buttons of the page."""
    seat.page.evaluate(_COMMAND, {"do": do, **arguments})


@dataclass
class Circle:
    """Everyone in the room, and the board."""

    address: str
    leader: Leader
    phones: dict[str, Seat]
    board: Seat | None
    visit: int = 0
    step: str = ""

    @property
    def everyone(self) -> dict[str, Seat]:
        """Return every screen by its name."""
        board = {"bord": self.board} if self.board else {}
        return {"Ingrid": self.leader, **self.phones, **board}

    def opens(self, step: str) -> None:
        """Go to a step, and wait until every screen is there."""
        tell_server(self.leader, "open_step", to=self._method_order().index(step))
        self.visit += 1
        self.step = step
        for seat in self.everyone.values():
            seat.at(self.visit)

    def writes(self, name: str, kind: str, text: str) -> None:
        """Write a contribution as one of the colleagues."""
        seat = self.everyone[name]
        tell_server(seat, "add", kind=kind, item=uuid4().hex, text=text)

    def next_turn(self) -> None:
        """Thank whoever was on; wait until the next one is."""
        before = self.leader.page.evaluate(_TURN).get("seat")
        tell_server(self.leader, "next_turn", **({"after": before} if before else {}))
        for seat in self.everyone.values():
            seat.page.evaluate(_ANOTHER_TURN, before)

    def finish_round(self) -> None:
        """Give everyone who is still to come their turn."""
        while turn := self.leader.page.evaluate(_TURN):
            if not turn.get("seat") and not turn.get("next"):
                return
            self.next_turn()

    def chooses(self) -> None:
        """Choose Marieke's question."""
        flap = self.leader.page.locator(".flap", has_text=QUESTION)
        flap.get_by_role("button", name="Deze bespreken we").click()
        self.leader.press("Ja, deze")
        expect(self.leader.page.locator(".question")).to_contain_text(QUESTION)

    def to(self, step: str) -> None:
        """Bring a meeting that has just begun to a step, with what belongs to it."""
        for _ in self.steps():
            if self.step == step:
                return

    def steps(self) -> Iterator[str]:
        """Play the plan; stop at every moment that has a screen of its own."""
        yield "aankomen"
        self.opens("verzamelen")
        for name in self.phones:
            self.writes(
                name, "case_question", QUESTION if name == "Marieke" else f"Iets van {name}."
            )
        yield "verzamelen"
        marieke = self.seat_of("Marieke")
        while self.leader.page.evaluate(_TURN).get("seat") != marieke:
            self.next_turn()
        self.phones["Marieke"].does("Vertel")
        yield "verzamelen, Marieke vertelt"
        self.finish_round()
        for seat in self.everyone.values():
            seat.sees(f"Iets van {list(self.phones)[-1]}.")
        self.opens("uitkiezen")
        yield "uitkiezen"
        self.chooses()
        self.opens("toelichten")
        yield "toelichten"
        self.opens("verhelderen")
        yield "verhelderen"
        tell_server(self.leader, "assign", role="scribe", seat=self.seat_of("Tom"))
        self.opens("analyseren")
        self.phones["Tom"].does("Schrijf")
        self.writes("Tom", "definition", "Niemand durft nee te zeggen.")
        self.writes("Marieke", "changed_question", "Wat heb ik nodig om nee te zeggen?")
        self.leader.sees("Niemand durft nee te zeggen.")
        yield "analyseren"
        self.opens("advies-schrijven")
        self.writes("Tom", "advice", ADVICE)
        self.writes("Aylin", "advice", "Begin maandag met één bord voor alle spoed.")
        yield "advies schrijven"
        self.opens("advies-vertellen")
        self.next_turn()
        yield "advies vertellen"
        self.finish_round()
        self.phones["Aylin"].sees(ADVICE)
        self.opens("advies-kiezen")
        yield "advies kiezen"
        self.opens("evaluatie")
        self.writes("Aylin", "takeaway", "Eerst vragen, dan pas raad geven.")
        self.next_turn()
        yield "evaluatie"

    def seat_of(self, name: str) -> str:
        """Return the id of somebody's seat."""
        ring: dict[str, dict[str, str]] = self.leader.page.evaluate(
            """async () => (await inside).shared.value.ring"""
        )
        return next(seat for seat, person in ring.items() if person["name"] == name)

    def _method_order(self) -> list[str]:
        order: list[str] = self.leader.page.evaluate("""async () => (await inside).method.order""")
        return order


def gather(
    browser: Browser,
    address: str,
    *,
    takes_part: bool = False,
    colleagues: tuple[str, ...] = COLLEAGUES,
    board: bool = True,
) -> Circle:
    """Bring everyone in, on screens that keep still; the meeting has not begun."""
    leader = arrive(browser, Leader, "Ingrid", still=True)
    assert isinstance(leader, Leader)
    part = "yes" if takes_part else "no"
    come_in(leader, address, "/start", name="Ingrid", method="werkplekleren", takes_part=part)
    code = leader.code()
    phones = {name: arrive(browser, Seat, name, still=True) for name in colleagues}
    for seat in phones.values():
        come_in(seat, address, "/join", name=seat.name, code=code)
        seat.does(f"Welkom, {seat.name}")
    screen = None
    if board:
        screen = arrive(browser, Seat, "bord", still=True)
        screen.page.set_viewport_size(SCREEN)
        leader.pairs_board(screen.page)
        screen.sees(code)
    return Circle(address=address, leader=leader, phones=phones, board=screen)


def leave(circle: Circle) -> None:
    """Put every browser of this meeting away."""
    for seat in circle.everyone.values():
        seat.page.context.close()
