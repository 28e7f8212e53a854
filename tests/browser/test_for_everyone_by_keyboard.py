"""A whole meeting by keys alone: one who leads and two colleagues, from front page to close."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from tests.browser.circle import QUESTION, STEPS
from tests.browser.keys import Keys
from tests.browser.seats import CODE, Leader, Seat, arrive
from tests.browser.serving import Server


def start(keys: Keys, address: str) -> str:
    """Start a meeting; return its code."""
    page = keys.seat.page
    page.goto(address)
    keys.push(page.get_by_role("link", name="Start een bijeenkomst"))
    keys.types("Je naam", keys.seat.name)
    keys.reach(page.locator("input[name=takes_part][value=yes]"))
    keys.key("ArrowDown")
    expect(page.locator("input[name=takes_part][value=no]")).to_be_checked()
    keys.key("Tab")
    for _ in page.locator("input[name=method]").all():
        if page.locator("input[name=method][value=werkplekleren]").is_checked():
            break
        keys.key("Space")
        if not page.locator("input[name=method][value=werkplekleren]").is_checked():
            keys.key("ArrowDown")
    expect(page.locator("input[name=method][value=werkplekleren]")).to_be_checked()
    keys.press("Start")
    keys.press("Begrepen, verder", key="Space")
    shown = page.locator(".code").first
    expect(shown).to_have_text(CODE)
    return shown.inner_text()


def come_in(keys: Keys, address: str, code: str) -> None:
    """Join with the code."""
    keys.seat.page.goto(f"{address}/doe-mee")
    keys.reach(keys.seat.page.get_by_label("Code"))
    keys.seat.page.keyboard.type(code)
    keys.types("Je naam", keys.seat.name)
    keys.key("Enter")
    keys.press("Begrepen, verder")
    keys.seat.does(f"Welkom, {keys.seat.name}")


def opens(leader: Keys, step: str, everyone: list[Keys], visit: int) -> None:
    """Go on to a step; nobody's focus is lost."""
    leader.press(f"Volgende stap: {STEPS[step]}")
    sure = leader.seat.page.get_by_role("button", name=f"Ja, naar {STEPS[step]}", exact=True)
    heading = leader.seat.page.locator("h1", has_text=STEPS[step])
    expect(sure.or_(heading).first).to_be_visible()
    if sure.is_visible():
        leader.push(sure)
    for keys in everyone:
        keys.at(visit)


def thanks(leader: Keys, expected: str) -> None:
    """Give the next turn; wait until it is there."""
    leader.press(expected)
    leader.keeps_focus()


def letters_do_nothing(keys: Keys) -> None:
    """Press every letter outside a field: nothing is sent, opened or left."""
    page = keys.seat.page
    sent: list[str] = []
    page.on("websocket", lambda line: line.on("framesent", lambda sends: sent.append(str(sends))))
    page.reload()
    expect(page.locator("html[data-mark='4']")).to_have_count(1)
    page.locator("h1").focus()
    page.keyboard.type("abcdefghijklmnopqrstuvwxyz0123456789?/.")
    expect(page.locator("h1")).to_be_focused()
    expect(page.locator("dialog")).to_have_count(0)
    assert not [frame for frame in sent if '"do"' in frame]


def test_a_whole_meeting_by_keys_alone(browser: Browser, server: Server) -> None:  # noqa: PLR0915 - one meeting, told from beginning to end
    ingrid = Keys(arrive(browser, Leader, "Ingrid"))
    marieke = Keys(arrive(browser, Seat, "Marieke"))
    tom = Keys(arrive(browser, Seat, "Tom"))
    everyone = [ingrid, marieke, tom]
    code = start(ingrid, server.address)
    come_in(marieke, server.address, code)
    come_in(tom, server.address, code)

    # A way past the head, on every personal screen.
    tom.seat.page.reload()
    tom.key("Tab")
    expect(tom.seat.page.locator("a.skip")).to_be_focused()
    tom.key("Enter")
    expect(tom.seat.page.locator("main")).to_be_focused()

    # Collecting. The focus is in the field or on the heading, and what is read has a ring.
    ingrid.press("Begin")
    for keys in everyone:
        keys.seat.at(1)
    for keys in (marieke, tom):
        keys.types("Vraag", QUESTION if keys is marieke else "Wie beslist er?")
        keys.press("Klaar, telefoon neer")
        keys.seat.sees("Je bent klaar.")
        keys.keeps_focus()
    thanks(ingrid, "Geef het woord aan Marieke")
    marieke.press("Ik heb verteld", key="Space")
    marieke.seat.does("Luister")
    marieke.keeps_focus()
    tom.press("Ik heb verteld")
    tom.keeps_focus()
    ingrid.seat.sees("Wie beslist er?")

    # A sheet gives the focus back to what opened it, by Escape and by its own button.
    for close in ("Escape", "Sluit"):
        tom.press("Wat wordt er nu van mij gevraagd?")
        expect(tom.seat.page.locator("dialog")).to_be_visible()
        if close == "Escape":
            tom.key("Escape")
        else:
            tom.press("Sluit")
        expect(tom.seat.page.locator("dialog")).to_have_count(0)
        opener = tom.seat.page.get_by_role("button", name="Wat wordt er nu van mij gevraagd?")
        expect(opener).to_be_focused()

    # Choosing.
    opens(ingrid, "uitkiezen", everyone, 2)
    flap = tom.seat.page.locator(".flap", has_text=QUESTION)
    recognise = flap.get_by_role("button", name="herken ik")
    tom.push(recognise, key="Space")
    expect(recognise).to_have_attribute("aria-pressed", "true")
    expect(recognise).to_be_focused()
    flap = ingrid.seat.page.locator(".flap", has_text=QUESTION)
    ingrid.push(flap.get_by_role("button", name="Deze bespreken we"))
    ingrid.press("Ja, deze")
    expect(ingrid.seat.page.locator(".question")).to_contain_text(QUESTION)
    ingrid.keeps_focus()
    # Tom's button goes with the step; he is put before the next one's name.
    tom.reach(tom.seat.page.get_by_role("button", name="Op tafel", exact=True), back=True)
    opens(ingrid, "toelichten", everyone, 3)
    marieke.press("Afloop")
    marieke.types("Afloop", "Het liep goed af.")
    marieke.press("Bewaar")
    expect(marieke.seat.page.locator("dialog .flap")).to_contain_text("Het liep goed af.")
    marieke.keeps_focus()
    marieke.key("Escape")
    expect(marieke.seat.page.get_by_role("button", name="Afloop", exact=True)).to_be_focused()
    opens(ingrid, "verhelderen", everyone, 4)
    for keys in everyone:
        letters_do_nothing(keys)

    # Analysing: somebody is asked to write on the way.
    ingrid.press(f"Volgende stap: {STEPS['analyseren']}")
    ingrid.press("Tom")
    ingrid.press(f"Ja, naar {STEPS['analyseren']}")
    for keys in everyone:
        keys.at(5)
    tom.types("Omschrijving van het probleem", "Niemand zegt nee.")
    tom.press("Zet erbij")
    marieke.seat.sees("Niemand zegt nee.")
    tom.keeps_focus()
    # The field goes with the step while the focus is in it.
    tom.types("Omschrijving van het probleem", "Half ")
    opens(ingrid, "advies-schrijven", everyone, 6)
    tom.stands_at_heading()
    tom.seat.sees("niet verstuurd")
    tom.types("Advies", "Hang één bord op.")
    tom.press("Klaar, telefoon neer")
    tom.seat.sees("Je bent klaar.")
    tom.keeps_focus()

    opens(ingrid, "advies-vertellen", everyone, 7)
    tom.seat.does("Vertel")
    tom.press("Ik heb verteld")
    tom.keeps_focus()
    marieke.seat.sees("Hang één bord op.")
    opens(ingrid, "advies-kiezen", everyone, 8)
    marieke.press("Kies dit", key="Space")
    marieke.types("Hoe pak ik het aan?", "Met een bord.")
    marieke.types("Wanneer?", "Maandag.")
    marieke.press("Bewaar")
    marieke.seat.sees("Met een bord.")
    marieke.keeps_focus()

    opens(ingrid, "evaluatie", everyone, 9)
    for keys in (marieke, tom):
        keys.types("Dit neem ik mee", "Eerst vragen.")
        keys.press("Bewaar")
        keys.seat.sees("Alleen jij leest dit.")
        keys.keeps_focus()
    # Silence, asked and ended by keys.
    tom.press("Even stil")
    tom.seat.does("Even stil")
    tom.keeps_focus()
    ingrid.press("Verder met het gesprek")
    ingrid.seat.does("vertelt")
    ingrid.keeps_focus()

    # The close: asked first, and the own page is one link away.
    for what in ("Alles weg", "Sluit de bijeenkomst"):
        ingrid.press("Meer…")
        ingrid.press("Stoppen of afsluiten")
        ingrid.press(what)
        ingrid.press("Nee, laat maar")
        expect(ingrid.seat.page.get_by_role("button", name="Meer…")).to_be_focused()
        ingrid.at(9)
    ingrid.press("Meer…")
    ingrid.press("Stoppen of afsluiten")
    ingrid.press("Sluit de bijeenkomst")
    ingrid.press("Ja, sluit")
    for keys in everyone:
        keys.seat.does("Dank jullie wel")
    tom.push(tom.seat.page.get_by_role("link", name="Naar jouw eigen pagina"))
    expect(tom.seat.page.get_by_role("heading", name="Van jou")).to_be_visible()
    tom.reach(tom.seat.page.get_by_role("link", name="Waar blijft dit?"))
