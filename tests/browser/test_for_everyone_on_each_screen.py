"""Every screen of a meeting: axe, room to read and to press, its headings and its places."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Browser, expect

from tests.browser.circle import STEPS, Circle, gather, tell_server
from tests.browser.looking import (
    board_faults,
    borderless,
    close_targets,
    cramped,
    moving,
    reshaped,
    roles_in_ring,
    shape,
    small_targets,
    violations,
)
from tests.browser.seats import Seat, arrive, join
from tests.browser.serving import Server

#: How long this step is, as who leads knows it.
_MINUTES = """async () => (await inside).shared.value.clock.minutes"""


class Round:
    """Goes past the screens and writes down what is wrong, to say it all at the end."""

    def __init__(self) -> None:
        """Begin with nothing wrong."""
        self.faults: list[str] = []
        self.places: set[tuple[object, ...]] = set()
        self.roles: set[str] = set()

    def look(self, where: str, seat: Seat) -> None:
        """Look at one screen in every way."""
        page = seat.page
        found = violations(page) + moving(page) + borderless(page)
        if seat.name != "bord":
            found += [f"target {fault}" for fault in small_targets(page)]
            found += close_targets(page) + cramped(page) + reshaped(page)
        self.hold(where, found)

    def hold(self, where: str, found: list[str]) -> None:
        """Write down what was found, with where it was."""
        self.faults += [f"{where}: {fault}" for fault in found]

    def check(self, where: str, *rules: tuple[str, bool]) -> None:
        """Write down the rules that do not hold."""
        self.hold(where, [rule for rule, holds in rules if not holds])

    def build(self, where: str, seat: Seat, step: str) -> dict[str, Any]:
        """Look at how a screen is built; return what was found."""
        built = shape(seat.page)
        board = seat.name == "bord"
        self.check(
            where,
            ("one main", built["mains"] == 1),
            ("one heading, within main", len(built["h1"]) == 1 and built["headed"]),
            ("the language", built["lang"] == "nl"),
            ("title and heading name the step", step in built["title"] + "…" + built["h1"][0]),
            ("the heading names the step", step in built["h1"][0]),
            ("one place to say things", built["statuses"] == 1),
            ("no timer that speaks by itself", "live" not in built["timers"]),
            ("a way past the head", board or (built["skip"] == "#main" and built["target"])),
            ("on the board the way to the guide alone", not board or built["controls"] == 1),
            ("one foot", built["foots"] == (0 if board else 1)),
            ("what you do now", board or bool(built["how"]) or not step),
        )
        if not board:
            self.places.add((*built["help"], *built["where"]))
        return built


#: What a role in the ring is called; the words stand with the name, for who does not see it.
ROLES = {
    "seat-leader": "gespreksleider",
    "seat-presenter": "brengt in",
    "seat-on": "aan de beurt",
    "seat-next": "hierna",
}


def roles_without_colour(watch: Round, where: str, seat: Seat) -> None:
    """Hold that a role has words and a shape: colour never says it alone."""
    ring = roles_in_ring(seat.page)
    for one in ring:
        alike = [other["said"] for other in ring if other["shape"] == one["shape"]]
        others = [other["said"] for other in ring if other["roles"] != one["roles"]]
        watch.check(
            f"{where}, {one['said']}",
            *((f"{role} is said", ROLES[role] in one["said"]) for role in one["roles"]),
            ("without colours it looks like another role", not set(alike) & set(others)),
        )
        watch.roles |= set(one["roles"])


#: The landmarks of each screen, as a screen reader finds them.
SHAPES = {
    "Ingrid": """
      - link "Naar de inhoud"
      - main:
        - heading /Adviezen geven. vertellen/ [level=1]
        - list "De kring"
        - button /Dank je/
        - button "Even stil"
      - contentinfo:
        - link "Waar blijft dit?"
        - button "Wat wordt er nu van mij gevraagd?"
    """,
    "Marieke": """
      - link "Naar de inhoud"
      - banner
      - main:
        - 'heading "Adviezen geven: vertellen: Luister" [level=1]'
        - group "Altijd bij de hand":
          - button "Afloop"
      - contentinfo:
        - link "Waar blijft dit?"
        - button "Wat wordt er nu van mij gevraagd?"
    """,
    "bord": """
      - banner
      - main:
        - list "De kring"
        - heading /Adviezen geven. vertellen. .* vertelt/ [level=1]
      - contentinfo:
        - paragraph:
          - link /Uitleg/
    """,
}


def look_at_sheets(watch: Round, where: str, seat: Seat, *buttons: str) -> None:
    """Open one sheet after another, and look at each."""
    for button in buttons:
        seat.press(button)
        expect(seat.page.locator("dialog")).to_be_visible()
        watch.look(f"{where}, {button}", seat)
        seat.page.keyboard.press("Escape")
        expect(seat.page.locator("dialog")).to_have_count(0)


def following(step: str) -> str:
    """Return the name of the step after this one."""
    order = list(STEPS)
    return STEPS[order[order.index(step) + 1]] if step in order[:-1] else ""


def on_table(seat: Seat) -> str:
    """Return what this phone shows of what lies on the table."""
    shown: str = seat.page.locator("body").inner_text()
    if seat.page.get_by_role("button", name="Op tafel", exact=True).is_visible():
        seat.press("Op tafel")
        shown += seat.page.locator("dialog").inner_text()
        seat.press("Sluit")
    return shown


def pass_every_screen(circle: Circle, watch: Round) -> None:
    """Play the plan, and look at every screen of every step."""
    for moment in circle.steps():
        step = STEPS.get(circle.step, "")
        built = {}
        for name, seat in circle.everyone.items():
            where = f"{moment}, {name}"
            built[name] = watch.build(where, seat, step)
            watch.look(where, seat)
        assert circle.board is not None
        watch.hold(f"{moment}, bord", board_faults(circle.board.page))
        for name, seat in circle.phones.items():
            shown = on_table(seat)
            lacking = [text for text in built["bord"]["said"] if text not in shown]
            watch.hold(f"{moment}, {name}", [f"only on the board: {text}" for text in lacking])
        next_step = following(circle.step)
        if next_step:
            circle.phones["Aylin"].press("Wat wordt er nu van mij gevraagd?")
            circle.phones["Aylin"].sees(f"Hierna komt: {next_step}.")
            circle.phones["Aylin"].press("Sluit")
        if moment.endswith(("Marieke vertelt", "advies vertellen")):
            for name in ("Ingrid", "bord"):
                roles_without_colour(watch, moment, circle.everyone[name])
        if moment == "advies vertellen":
            for name, landmarks in SHAPES.items():
                body = circle.everyone[name].page.locator("body")
                expect(body).to_match_aria_snapshot(landmarks)
            look_at_sheets(watch, moment, circle.leader, "Meer…", "Wat zeg ik?")
            look_at_sheets(
                watch,
                moment,
                circle.phones["Aylin"],
                "Op tafel",
                "Wat wordt er nu van mij gevraagd?",
            )
            look_at_sheets(watch, moment, circle.phones["Marieke"], "Afloop")


def test_every_screen_of_a_meeting_is_for_everyone(browser: Browser, server: Server) -> None:
    circle = gather(browser, server.address)
    watch = Round()
    pass_every_screen(circle, watch)
    assert watch.roles == ROLES.keys()
    assert len(watch.places) == 1, f"help is not always at one place: {watch.places}"
    assert watch.faults == [], "\n".join(watch.faults)


def test_who_leads_and_takes_part_has_every_screen_too(browser: Browser, server: Server) -> None:
    circle = gather(browser, server.address, takes_part=True)
    watch = Round()
    for moment in circle.steps():
        watch.build(moment, circle.leader, STEPS.get(circle.step, ""))
        watch.look(moment, circle.leader)
    watch_the_edges(browser, circle, watch)
    assert len(watch.places) == 1, f"help is not always at one place: {watch.places}"
    assert watch.faults == [], "\n".join(watch.faults)


def gives_time(circle: Circle) -> None:
    """Ask for time without a name, and give it with one press."""
    leader, tom = circle.leader, circle.phones["Tom"]
    seat = circle.seat_of("Tom")
    before = leader.page.evaluate(_MINUTES)
    heard = len(leader.received)
    tom.press("Wat wordt er nu van mij gevraagd?")
    tom.press("Vraag meer tijd")
    leader.sees("Iemand wil graag wat meer tijd.")
    assert seat not in "".join(leader.received[heard:])
    leader.press("+ 2 min")
    leader.does_not_see("Iemand wil graag wat meer tijd.")
    assert leader.page.evaluate(_MINUTES) == before + 2
    leader.press("Klok stilzetten")
    tom.sees("klok staat stil")
    leader.press("Klok verder")
    tom.does_not_see("klok staat stil")


def watch_the_edges(browser: Browser, circle: Circle, watch: Round) -> None:
    """Look at the door, at silence, and at what is left after the close."""
    phones = circle.phones
    code = circle.leader.page.evaluate("""async () => (await inside).own.value.lead.code""")
    noor = arrive(browser, Seat, "Noor")
    join(noor, circle.address, code)
    noor.does("Je staat voor de deur")
    watch.build("deur", noor, "")
    watch.look("deur", noor)
    circle.leader.sees("Noor wil binnenkomen.")
    watch.look("iemand aan de deur", circle.leader)
    circle.leader.press("Laat Noor binnen")
    noor.at(circle.visit)
    gives_time(circle)
    tell_server(phones["Aylin"], "quiet")
    for seat in circle.everyone.values():
        seat.does("Even stil")
        watch.build(f"stilte, {seat.name}", seat, "")
        watch.look(f"stilte, {seat.name}", seat)
    tell_server(circle.leader, "end_quiet")
    tell_server(circle.leader, "remove_seat", seat=circle.seat_of("Noor"))
    noor.does("Je zit niet meer in de kring")
    watch.build("geen plek meer", noor, "")
    watch.look("geen plek meer", noor)
    noor.page.context.close()
    tell_server(circle.leader, "close")
    for seat in (circle.leader, phones["Tom"]):
        seat.does("Dank jullie wel")
        watch.build(f"gesloten, {seat.name}", seat, "")
        watch.look(f"gesloten, {seat.name}", seat)
    assert circle.board is not None
    circle.board.sees("Dit scherm is nu leeg")
    watch.look("gesloten, bord", circle.board)
    for name in ("Marieke", "Aylin"):
        phones[name].page.get_by_role("link", name="Naar jouw eigen pagina").click()
        expect(phones[name].page.get_by_role("heading", name="Van jou")).to_be_visible()
        watch.look(f"eigen pagina, {name}", phones[name])
    tell_server(circle.leader, "erase")
    phones["Tom"].does("Alles is weg")
    watch.look("gewist", phones["Tom"])
    phones["Tom"].page.reload()
    phones["Tom"].sees("Hier is niets meer")
    watch.look("niets meer", phones["Tom"])
