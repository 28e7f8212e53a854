"""While someone writes, their own screen asks something back; no other screen learns of it."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from tests.browser.circle import tell_server
from tests.browser.seats import Leader, Seat, arrive, join
from tests.browser.serving import Server

ADVICE = "Heb je er al aan gedacht om met je leidinggevende te praten?"
HINT = "Zit hier een advies in?"
OPEN = "Wat heb je tot nu toe geprobeerd?"
#: Typed letter by letter, without a pause between two.
_TYPE = """(field, text) => { for (let end = 1; end <= text.length; end += 1) {
  field.value = text.slice(0, end);
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
} }"""
_SEAT = "JSON.parse(document.getElementById('page').textContent).snapshot.own.seat"
_AT = "JSON.parse(document.getElementById('page').textContent).method.order.indexOf('{step}')"


def bring_to_a_question(browser: Browser, address: str, tom: Seat) -> tuple[Leader, Seat]:
    """Bring Ingrid, who leads, Marieke, who presents, and Tom to where he thinks of a question."""
    ingrid, marieke = arrive(browser, Leader, "Ingrid"), arrive(browser, Seat, "Marieke")
    assert isinstance(ingrid, Leader)
    code = ingrid.start(address, "vraagkaarten", takes_part=False)
    for seat in (marieke, tom):
        join(seat, address, code)
        seat.does("Welkom")
    tell_server(ingrid, "assign", role="presenter", seat=marieke.page.evaluate(_SEAT))
    tell_server(ingrid, "skip", step_id="vraag-bedenken", on=False)
    tell_server(ingrid, "open_step", to=ingrid.page.evaluate(_AT.format(step="vraag-bedenken")))
    tom.does("Bedenk een vraag")
    return ingrid, marieke


def test_advice_in_a_question_is_asked_about_on_the_own_screen_alone(
    browser: Browser, server: Server
) -> None:
    tom = arrive(browser, Seat, "Tom")
    ingrid, marieke = bring_to_a_question(browser, server.address, tom)

    field = tom.field("open vraag")
    field.click()
    expect(tom.page.locator(".second-look .notice")).to_have_count(0)
    field.press_sequentially(ADVICE)
    field.press("ControlOrMeta+Home")
    for _ in range(4):
        field.press("ArrowRight")
    before = field.bounding_box()
    button = tom.page.get_by_role("button", name="Klaar, telefoon neer").bounding_box()
    card = tom.page.locator(".second-look .notice")
    expect(card).to_contain_text(HINT)
    expect(card).to_contain_text("Zo wordt het een open vraag: “")

    # Nothing moved: not the text, not the caret, not the focus, not the button.
    assert field.bounding_box() == before
    assert tom.page.get_by_role("button", name="Klaar, telefoon neer").bounding_box() == button
    expect(field).to_have_value(ADVICE)
    expect(field).to_be_focused()
    assert field.evaluate("(field) => [field.selectionStart, field.selectionEnd]") == [4, 4]
    expect(tom.page.locator("#said")).to_contain_text(HINT)
    for other in (ingrid, marieke):
        assert "looked" not in "\n".join(other.received)
        other.does_not_see(HINT)

    # A name is asked about too, and an open question about nobody is left alone.
    field.fill("Wat zei Fatima toen?")
    expect(card).to_contain_text("Hier staat misschien een naam. Schrijf liever: een collega.")
    field.fill(OPEN)
    expect(card).to_have_count(0)
    field.fill(ADVICE)
    expect(card).to_contain_text(HINT)
    field.fill("")
    expect(card).to_have_count(0)

    # It can be put away, and switched off.
    field.fill(ADVICE)
    tom.press("Verberg")
    expect(card).to_have_count(0)
    field.fill("Wat zei Fatima toen?")
    expect(card).to_have_count(1)
    tom.press("Wat wordt er nu van mij gevraagd?")
    tom.page.get_by_label("Kijk mee terwijl ik schrijf").uncheck()
    tom.press("Sluit")
    expect(card).to_have_count(0)


def test_it_waits_for_a_pause_never_stands_in_the_way_and_is_silent_without_a_line(
    browser: Browser, own_server: Server
) -> None:
    tom = arrive(browser, Seat, "Tom")
    sent: list[str] = []
    faults: list[str] = []
    tom.page.on("websocket", lambda line: line.on("framesent", lambda f: sent.append(str(f))))
    tom.page.on("pageerror", lambda fault: faults.append(str(fault)))
    bring_to_a_question(browser, own_server.address, tom)
    field = tom.field("open vraag")
    card = tom.page.locator(".second-look .notice")

    # However much is typed, it is sent once: whole, after the pause.
    field.evaluate(_TYPE, ADVICE)
    expect(card).to_contain_text(HINT)
    (look,) = [frame for frame in sent if '"look"' in frame]
    assert ADVICE in look

    # Without a line there is no second look, and no complaint; what is typed stays.
    own_server.kill()
    try:
        expect(tom.page.locator(".second-look")).to_have_count(1)
        field.fill(f"{ADVICE} Toch?")
        expect(field).to_have_value(f"{ADVICE} Toch?")
        expect(field).to_be_enabled()
        assert faults == []
    finally:
        own_server.start()

    # A hint that is left alone hinders nothing.
    expect(card).to_contain_text(HINT, timeout=60_000)
    tom.press("Klaar, telefoon neer")
    expect(card).to_have_count(0)
    assert faults == []
