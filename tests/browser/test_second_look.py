"""While someone writes, their own screen asks something back; no other screen learns of it."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from tests.browser.circle import tell_server
from tests.browser.seats import Leader, Seat, arrive, join
from tests.browser.serving import Server

ADVICE = "Heb je er al aan gedacht om met je leidinggevende te praten?"
HINT = "Zit hier een advies in?"
OPEN = "Wat heb je tot nu toe geprobeerd?"
_SEAT = "JSON.parse(document.getElementById('page').textContent).snapshot.own.seat"
_AT = "JSON.parse(document.getElementById('page').textContent).method.order.indexOf('{step}')"


def test_advice_in_a_question_is_asked_about_on_the_own_screen_alone(
    browser: Browser, server: Server
) -> None:
    ingrid = arrive(browser, Leader, "Ingrid")
    assert isinstance(ingrid, Leader)
    code = ingrid.start(server.address, "vraagkaarten", takes_part=False)
    marieke, tom = arrive(browser, Seat, "Marieke"), arrive(browser, Seat, "Tom")
    for seat in (marieke, tom):
        join(seat, server.address, code)
        seat.does("Welkom")
    tell_server(ingrid, "assign", role="presenter", seat=marieke.page.evaluate(_SEAT))
    tell_server(ingrid, "skip", step_id="vraag-bedenken", on=False)
    at = ingrid.page.evaluate(_AT.format(step="vraag-bedenken"))
    tell_server(ingrid, "open_step", to=at)
    tom.does("Bedenk een vraag")

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
