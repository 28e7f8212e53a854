"""A method on paper, from the browser."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kring.exports.apart import NotPrintedError
from kring.exports.printing import PACKAGES, PangoMissingError
from kring.web.paper import press
from tests.exports.reading import Paper
from tests.web.conftest import Browser

PLAN = "/methoden/werkplekleren/stappenplan.pdf"
CARDS = "/methoden/vraagkaarten/kaarten.pdf"


@pytest.fixture(autouse=True)
def _empty_press() -> Iterator[None]:
    press.forget()
    yield
    press.forget()


def pdf_at(path: str, **headers: str) -> Paper:
    browser = Browser()
    answer = browser.client.get(path, headers=headers or None)
    assert answer.status_code == 200
    assert answer["Content-Type"] == "application/pdf"
    return Paper(answer.content)


def test_the_plan_is_for_six_unless_said_otherwise() -> None:
    assert pdf_at(PLAN).title == "Stappenplan Werkplekleren, 60 minuten voor 6 mensen"
    eight = pdf_at("/methoden/basismethode/stappenplan.pdf?mensen=8")
    assert eight.title == "Stappenplan Basismethode, 90 minuten voor 8 mensen"


def test_paper_speaks_the_readers_language() -> None:
    english = {"accept-language": "en"}
    assert pdf_at(PLAN, **english).language == "en"
    assert pdf_at(CARDS, **english).title == "Question cards with Question cards"


def test_the_browser_opens_it_and_a_file_gets_a_name() -> None:
    answer = Browser().get(f"{PLAN}?mensen=4")
    assert answer.header("Content-Disposition") == (
        'inline; filename="werkplekleren-stappenplan-4.pdf"'
    )


@pytest.mark.parametrize("people", ["2", "13", "600", "0006", "zes", "", "-6", "٦"])
def test_a_number_of_people_that_no_room_has_is_not_found(people: str) -> None:
    assert Browser().get(f"{PLAN}?mensen={people}").status == 404


@pytest.mark.parametrize("path", [PLAN, CARDS])
def test_a_method_that_is_not_there_is_not_found(path: str) -> None:
    assert (
        Browser().get(path.replace("werkplekleren", "x").replace("vraagkaarten", "x")).status == 404
    )


@pytest.mark.parametrize("path", [PLAN, CARDS])
def test_paper_takes_no_post(path: str) -> None:
    assert Browser().post(path).status == 405


def test_what_was_printed_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    first = pdf_at(CARDS).content

    def out_of_order(_: str, **__: bool) -> bytes:
        raise NotPrintedError

    monkeypatch.setattr(press, "pdf_apart", out_of_order)
    assert pdf_at(CARDS).content == first
    assert Browser().get(PLAN).status == 503


def test_without_pango_the_page_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_pango(_: str, **__: bool) -> bytes:
        raise PangoMissingError(PACKAGES)

    monkeypatch.setattr(press, "pdf_apart", no_pango)
    page = Browser().get(PLAN)
    assert page.status == 503
    assert page.heading == "Nog geen PDF"
    assert "Voor wie Kring beheert: Een PDF maken lukt nog niet" in page.text
    assert f"apt install {PACKAGES}" in page.text
    assert "De pagina van de methode kun je wel afdrukken." in page.text
    assert 'href="/methoden/werkplekleren"' in page.text


def test_a_try_out_has_no_page_to_print_instead(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_pango(_: str, **__: bool) -> bytes:
        raise PangoMissingError(PACKAGES)

    monkeypatch.setattr(press, "pdf_apart", no_pango)
    text = Browser().get("/methoden/proefkwartier/stappenplan.pdf").text
    assert "Deze server kan nog geen PDF maken." in text
    assert "kun je wel afdrukken" not in text
