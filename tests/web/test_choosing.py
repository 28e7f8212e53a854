"""Choosing a method: everything on the shelf, what narrows it, and one method's whole plan."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from django.test import Client

from kring.domain.method.clock import Clock
from kring.domain.method.model import Colour, Method
from kring.exports.saying import minutes_of
from kring.library import shelf
from kring.library.reading import read
from kring.library.shelf import Arrangement
from kring.system.words import word
from kring.web.choosing.offers import PEOPLE, gives_advice, in_order, offer
from kring.web.choosing.wish import TIMES, Wish
from tests.apps.library.winding import WINDING
from tests.web.conftest import Browser

ENGLISH = {"accept-language": "en"}


def names_on(text: str) -> list[str]:
    """Every method that a page lists, in its order."""
    return re.findall(r'<h3><a href="/methoden/([\w-]+)', text)


def without_advice() -> Method:
    """Return a method in which nobody advises, in writing or aloud."""
    method = shelf.load(shelf.arrangement().usual)
    kinds = {name: replace(kind, check=None) for name, kind in method.kinds.items()}
    steps = tuple(replace(step, colour=Colour.LISTEN) for step in method.steps)
    return replace(method, id="without", kinds=kinds, steps=steps)


def test_every_method_is_there_and_what_to_begin_with_comes_first() -> None:
    page = Browser().get("/methoden")
    assert page.status == 200
    assert page.heading == "Kies een methode"
    assert sorted(names_on(page.text)) == sorted(method.id for method in in_order())
    first = shelf.arrangement().begin_with
    assert tuple(names_on(page.text)[: len(first)]) == first


def test_the_usual_plan_is_one_press_away() -> None:
    assert 'href="/start?methode=werkplekleren"' in Browser().get("/methoden").text
    page = Browser().get("/start")
    (checked,) = re.findall(r'name="method" value="([\w-]+)" checked', page.text)
    assert checked == shelf.arrangement().usual


@pytest.mark.parametrize("path", ["/start", "/voorbeeld"])
def test_who_comes_from_a_method_finds_it_chosen_and_above_the_others(path: str) -> None:
    page = Browser().get(f"{path}?methode=zes-fasen")
    assert re.findall(r'name="method" value="([\w-]+)" checked', page.text) == ["zes-fasen"]
    listed = re.findall(r'name="method" value="([\w-]+)"', page.text)
    assert listed[0] == "zes-fasen"
    assert sorted(listed) == sorted(method.id for method in in_order())


def test_a_method_that_is_not_there_leaves_the_usual_one_chosen() -> None:
    page = Browser().get("/start?methode=../../etc/passwd")
    assert 'value="werkplekleren" checked' in page.text


@pytest.mark.parametrize("method_id", shelf.offered())
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_page_says_all_that_someone_who_chooses_asks(method_id: str, lang: str) -> None:
    method = shelf.load(method_id)
    found = offer(method, lang, 7)
    page = Client(headers={"accept-language": lang}).get(f"/methoden/{method_id}?mensen=7")
    text = page.content.decode()
    for said in (found.name, found.summary, found.suits, found.asks, found.level, found.source):
        assert said.split("'")[0].split("&")[0] in text
    for row in found.plan.rows:
        assert row.name.split("'")[0] in text
    assert text.count('<article class="card plan-step') == len(method.steps)
    assert text.count("plan-step spare") == sum(not row.number for row in found.plan.rows)
    assert f'href="/start?methode={method_id}"' in text
    # "tot 0:05" is no time of day.
    assert word("methods.until_what", lang) in text
    assert f'href="/voorbeeld?methode={method_id}"' in text
    assert f'href="/methoden/{method_id}/stappenplan.pdf?mensen=7"' in text
    assert (f'href="/methoden/{method_id}/kaarten.pdf"' in text) is found.cards


def test_minutes_are_for_as_many_as_come() -> None:
    for people, minutes in ((4, 60), (8, 90)):
        assert f"{minutes} minuten" in Browser().get(f"/methoden/basismethode?mensen={people}").text
    page = Browser().get("/methoden?mensen=8")
    assert "De minuten zijn voor 8 mensen." in page.text
    assert "<strong>90 minuten</strong>" in page.text


def test_proposed_minutes_and_extras_are_marked_as_such() -> None:
    page = Browser().get("/methoden/vraagkaarten")
    rows = offer(shelf.load("vraagkaarten"), "nl").plan.rows
    proposed = [row for row in rows if row.proposed and row.minutes]
    assert page.text.count("min., voorstel</span>") == len(proposed) > 0
    assert "* De bron geeft hier geen minuten" in page.text
    assert "+ Extra: staat niet in de bron" in page.text
    assert ">extra" in page.text


def test_whether_there_is_advice_is_read_from_the_method() -> None:
    assert not gives_advice(without_advice())
    assert all(gives_advice(shelf.load(method)) for method in shelf.arrangement().begin_with)
    # Nobody writes in it, and half of it is advice.
    assert gives_advice(shelf.load("troika"))


def test_a_group_of_a_size_that_a_method_is_not_for_hears_so() -> None:
    said = "Deze methode is bedoeld voor 6 tot 8 mensen."
    assert said in Browser().get("/methoden/vraagkaarten?mensen=4").text
    assert said not in Browser().get("/methoden/vraagkaarten").text


def test_a_wish_narrows_what_is_shown_and_says_how_much() -> None:
    four = names_on(Browser().get("/methoden?mensen=4").text)
    assert "vraagkaarten" not in four
    assert "basismethode" in four
    hour = names_on(Browser().get("/methoden?mensen=8&tijd=60").text)
    assert "basismethode" not in hour
    assert "werkplekleren" in hour
    none_yet = Browser().get("/methoden?past=no_question")
    assert "vraagkaarten" in names_on(none_yet.text)
    assert f"van de {len(in_order())} methoden." in none_yet.text
    assert '<details class="sift-more" open>' in none_yet.text


def test_when_nothing_fits_the_page_says_what_to_do() -> None:
    page = Browser().get("/methoden?mensen=12&tijd=30&past=theme&ervaring=beginner")
    assert names_on(page.text) == []
    assert "Laat er één los" in page.text
    assert "De minuten zijn voor 12 mensen.</p>" not in page.text


def test_what_makes_no_sense_in_an_address_asks_for_nothing() -> None:
    asked = {"mensen": "99", "tijd": "-1", "ervaring": "any", "past": "<b>", "advies": "x"}
    assert Wish.from_address(asked) == Wish()
    page = Browser().get("/methoden?mensen=%3Cb%3Ex&past=%3Cb%3Ex")
    assert len(names_on(page.text)) == len(in_order())
    assert "<b>x" not in page.text


def test_a_wish_for_advice_and_one_without_divide_the_methods() -> None:
    method, other = shelf.load(shelf.arrangement().usual), without_advice()
    for wish, met in ((Wish(advice="met"), method), (Wish(advice="zonder"), other)):
        assert [one for one in (method, other) if wish.is_met_by(one)] == [met]


def test_a_group_can_take_on_what_is_for_less_experience() -> None:
    usual = shelf.load(shelf.arrangement().usual)
    levels = ("any", "beginner", "experienced", "advanced")
    methods = [replace(usual, level=level) for level in levels]
    for known, experience in enumerate(levels[1:], start=2):
        met = [one.level for one in methods if Wish(experience=experience).is_met_by(one)]
        assert met == list(levels[:known])


def test_everything_that_can_be_wished_for_can_be_chosen() -> None:
    text = Browser().get("/methoden").text
    for people in PEOPLE:
        assert f'<option value="{people}">' in text
    for time in TIMES:
        assert f'<option value="{time}">hoogstens {time} minuten' in text


def test_the_search_by_word_sends_nothing_and_is_there_only_among_many() -> None:
    text = Browser().get("/methoden").text
    (part,) = re.findall(r'<div class="field sift-find">.*?</div>', text, re.DOTALL)
    assert "name=" not in part
    few = Browser().get("/methoden?mensen=4&tijd=30").text
    assert 1 <= few.count("data-offer") <= 7
    assert "sift-find" not in few


@pytest.mark.parametrize("path", ["/methoden/schaken", "/methoden/werkplekleren.yaml"])
def test_what_is_not_on_the_shelf_is_not_found(path: str) -> None:
    assert Browser().get(path).status == 404


@pytest.mark.parametrize("path", ["/methoden", "/methoden/zes-fasen"])
def test_a_page_to_read_takes_no_post(path: str) -> None:
    assert Browser().post(path).header("Allow") == "GET, HEAD"


def test_lengths_are_written_as_people_write_them() -> None:
    usual = offer(shelf.load(shelf.arrangement().usual), "nl")
    assert usual.minutes == minutes_of(usual.length) == "60"


def test_a_method_with_another_timing_says_so_and_is_found_by_its_shortest() -> None:
    method = read(WINDING.encode())
    found = offer(method, "nl", 6)
    ((name, minutes),) = found.other_lengths
    assert name == "lang"
    assert int(minutes) == int(found.minutes) + 3
    assert found.length == timedelta(minutes=int(found.minutes))
    just_less = Wish(minutes=int(found.minutes) - 1)
    assert not just_less.is_met_by(method)
    briefly = replace(method.profiles["long"], clocks={"act": Clock(base=1)})
    assert just_less.is_met_by(replace(method, profiles={"short": briefly}))
    assert found.cards


def test_an_organisations_own_methods_stand_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    text = Browser().get("/methoden").text
    assert "Van deze organisatie" not in text
    monkeypatch.setattr(shelf, "own", lambda: {"zes-fasen": b""})
    monkeypatch.setattr(
        shelf, "arrangement", lambda: Arrangement(("werkplekleren",), "proefkwartier")
    )
    text = Browser().get("/methoden").text
    places = [text.index(said) for said in ("Van deze organisatie", ">Zes fasen<", "Meer methoden")]
    assert places == sorted(places)
