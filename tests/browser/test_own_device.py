"""What each asks of their own device: the clock aloud, and a look at whatever they write."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from tests.browser.circle import gather, tell_server
from tests.browser.serving import Server


def test_the_clock_is_said_aloud_on_request_and_not_otherwise(
    browser: Browser, server: Server
) -> None:
    circle = gather(browser, server.address, colleagues=("Marieke",), board=False)
    circle.opens("verzamelen")
    for seat in (circle.leader, circle.phones["Marieke"]):
        button = seat.page.get_by_role("button", name="Zeg hoeveel tijd er nog is")
        button.focus()
        # Seen by who comes to it with keys.
        expect(button).to_be_in_viewport(ratio=1)
        seat.page.keyboard.press("Enter")
        expect(seat.page.locator("#said")).to_contain_text("nog ongeveer")
        expect(button).to_be_focused()


def test_a_form_and_a_change_and_words_for_another_are_looked_at_too(
    browser: Browser, server: Server
) -> None:
    circle = gather(browser, server.address, board=False)
    tell_server(circle.leader, "add_seat", name="Wim")
    circle.to("advies-kiezen")
    marieke, leader = circle.phones["Marieke"], circle.leader
    card = marieke.page.locator(".second-look .notice")
    warned = "Hier staat misschien een naam."

    # Each line of a form counts, not the first alone.
    marieke.writes("Met wie?", "met Fatima van de planning")
    expect(card.filter(has_text="“Fatima”")).to_contain_text(warned)
    marieke.writes("Met wie?", "met een collega")
    expect(card).to_have_count(0)
    marieke.writes("Hoe pak ik het aan?", "Ik praat met Fatima.")
    expect(card).to_contain_text(warned)
    # It warns and never blocks.
    marieke.press("Bewaar")
    marieke.sees("Ik praat met Fatima.")

    # A change of words that stand already.
    marieke.page.locator(".flap", has_text="Ik praat met Fatima.").get_by_role(
        "button", name="Verander"
    ).click()
    expect(card).to_contain_text(warned)
    marieke.press("Laat zoals het was")
    # What has a sheet of its own.
    marieke.press("Afloop")
    marieke.page.locator("dialog").get_by_role("textbox").fill("Fatima gaf mij gelijk.")
    expect(marieke.page.locator("dialog .second-look .notice")).to_contain_text(warned)
    marieke.press("Sluit")
    assert "looked" not in "\n".join(leader.received)

    # What who leads writes for somebody without a device.
    circle.opens("advies-schrijven")
    leader.page.get_by_role("group", name="Zonder toestel:").get_by_role(
        "button", name="Wim", exact=True
    ).click()
    leader.page.locator("dialog textarea").first.fill("Bel Fatima eens op.")
    expect(leader.page.locator("dialog .second-look .notice")).to_contain_text(warned)
    leader.page.locator("dialog form").first.get_by_role(
        "button", name="Bewaar", exact=True
    ).click()

    # Those words stand with Wim's name; they are changed, and taken back.
    written = leader.page.locator("dialog .flap", has_text="Bel Fatima eens op.")
    leader.sees("Geschreven voor Wim")
    written.get_by_role("button", name="Verander").click()
    leader.page.locator("dialog .flap textarea").fill("Bel een collega op.")
    leader.page.locator("dialog .flap").get_by_role("button", name="Bewaar", exact=True).click()
    changed = leader.page.locator("dialog .flap", has_text="Bel een collega op.")
    changed.get_by_role("button", name="Neem terug").click()
    leader.press("Ja, neem terug")
    leader.does_not_see("Bel een collega op.")
    assert "Bel een collega" not in "\n".join(marieke.received)
