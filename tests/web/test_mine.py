"""The page with what is mine after the close: to read, to print, and as text."""

import pytest

from kring.domain.meeting import Meeting, commands as c
from tests.cast import ADVICE, FATIMA, INGRID, JOOST, MARIEKE, QUESTION, Person
from tests.web.conftest import Browser, Place, join, seat_named

OTHER_QUESTION = "Hoe zeg ik nee tegen een klant die altijd haast heeft?"
OTHER_ADVICE = "Vraag de planner wat echt niet kan wachten."
TAKEAWAY = "Ik plan zelf ook een vast moment."


class Evening:
    """A meeting in which Marieke brings in, Fatima and Joost advise, and Ingrid leads."""

    def __init__(self, place: Place, ingrid: Browser, meeting: str) -> None:
        self.place, self.id = place, meeting
        self.browsers = {INGRID: ingrid} | {
            person: join(place, meeting, person) for person in (MARIEKE, FATIMA, JOOST)
        }

    @property
    def state(self) -> Meeting:
        return self.place.look(self.id)

    def seat(self, person: Person) -> str:
        return seat_named(self.state, person)

    def order(self, command: c.Command) -> None:
        self.place.order(self.id, command)

    def open(self, step: str) -> None:
        to = self.state.method.index_of(step)
        self.order(c.OpenStep(by=self.seat(INGRID), visit=self.state.visit, to=to))

    def write(self, person: Person, item: str, kind: str, text: str = "", **fields: str) -> None:
        self.order(
            c.AddContribution(
                by=self.seat(person),
                visit=self.state.visit,
                item=item,
                kind=kind,
                text=text,
                fields=fields,
            )
        )

    def tell(self, person: Person, item: str) -> None:
        seat = self.seat(person)
        self.order(c.GiveTurn(by=self.seat(INGRID), visit=self.state.visit, seat=seat))
        self.order(c.TellContribution(by=seat, visit=self.state.visit, item=item))

    def choose(self, item: str) -> None:
        self.order(c.ChooseCase(by=self.seat(INGRID), visit=self.state.visit, item=item))

    def close(self) -> None:
        self.order(c.CloseMeeting(by=self.seat(INGRID)))

    def play(self) -> None:
        self.open("verzamelen")
        self.write(MARIEKE, "q1", "case_question", QUESTION)
        self.write(JOOST, "q2", "case_question", OTHER_QUESTION)
        self.tell(MARIEKE, "q1")
        self.tell(JOOST, "q2")
        self.open("uitkiezen")
        self.choose("q1")
        self.open("advies-schrijven")
        self.write(FATIMA, "a1", "advice", ADVICE)
        self.write(JOOST, "a2", "advice", OTHER_ADVICE)
        self.open("advies-vertellen")
        self.tell(FATIMA, "a1")
        self.tell(JOOST, "a2")
        self.open("advies-kiezen")
        self.order(c.PickItem(by=self.seat(MARIEKE), visit=self.state.visit, item="a1"))
        fields = {"how": "Met een bord", "with_whom": "met Joost", "when": "maandag"}
        self.write(MARIEKE, "do", "action", **fields)
        self.open("evaluatie")
        self.write(FATIMA, "t1", "takeaway", TAKEAWAY)
        self.close()

    def mine(self, person: Person, page: str = "mijn") -> str:
        shown = self.browsers[person].get(f"/m/{self.id}/{page}")
        assert shown.status == 200
        return shown.text


@pytest.fixture
def evening(place: Place, ingrid: Browser, meeting: str) -> Evening:
    return Evening(place, ingrid, meeting)


@pytest.fixture
def played(evening: Evening) -> Evening:
    evening.play()
    return evening


def test_who_brought_in_keeps_the_question_the_advice_and_the_choice(played: Evening) -> None:
    text = played.mine(MARIEKE)
    for kept in (QUESTION, ADVICE, OTHER_ADVICE, "Met een bord", "met Joost", "maandag"):
        assert kept in text
    assert text.index("Wat je koos") < text.index(ADVICE) < text.index(OTHER_ADVICE)
    assert text.count(QUESTION) == 1


def test_the_advice_has_no_names(played: Evening) -> None:
    text = played.mine(MARIEKE)
    assert "Zonder namen." in text
    assert FATIMA.name not in text
    # Joost stands in what Marieke wrote herself, and nowhere else.
    assert text.count(JOOST.name) == 1


def test_the_others_keep_their_own_words_alone(played: Evening) -> None:
    assert TAKEAWAY in played.mine(FATIMA)
    assert OTHER_QUESTION in played.mine(JOOST)
    for person in (FATIMA, JOOST, INGRID):
        text = played.mine(person)
        assert QUESTION not in text
        assert OTHER_ADVICE not in text
        assert MARIEKE.name not in text
    assert TAKEAWAY not in played.mine(JOOST)
    assert "Er is niets van jou bewaard." in played.mine(INGRID)


def test_it_says_until_when_and_what_printing_means(played: Evening) -> None:
    text = played.mine(FATIMA)
    assert "Deze pagina is er tot dinsdag 24 november om 15:00 uur." in text
    assert "kan Kring niet meer wissen" in text


def test_as_text_it_holds_the_same(played: Evening) -> None:
    shown = played.browsers[MARIEKE].get(f"/m/{played.id}/mijn.txt")
    assert shown.header("Content-Type") == "text/plain; charset=utf-8"
    assert shown.header("Content-Disposition") == 'attachment; filename="kring.txt"'
    assert "no-store" in shown.header("Cache-Control")
    for kept in (QUESTION, ADVICE, OTHER_ADVICE, "Met een bord"):
        assert kept in shown.text
    assert "Vertrouwelijk." in shown.text
    assert "<" not in shown.text


def test_what_is_saved_or_printed_does_not_say_that_it_will_be_gone(played: Evening) -> None:
    assert "Daarna is alles weg" not in played.mine(MARIEKE, "mijn.txt")
    assert "Kring kan dit niet meer wissen." in played.mine(MARIEKE, "mijn.txt")
    notice = played.mine(MARIEKE).partition("Deze pagina is er tot")[0].rpartition("<div")[2]
    assert "screen-only" in notice


def test_where_nothing_was_kept_there_is_nothing_to_print_or_save(played: Evening) -> None:
    text = played.mine(INGRID)
    assert "Deze pagina is er tot" in text
    for needless in ("Druk af", "Bewaar als tekst", "Niemand anders heeft deze pagina", "afdrukt"):
        assert needless in played.mine(FATIMA)
        assert needless not in text
    assert "Er is niets van jou bewaard." in played.mine(INGRID, "mijn.txt")


def test_before_the_close_there_is_nothing_yet(evening: Evening) -> None:
    evening.open("verzamelen")
    evening.write(MARIEKE, "q1", "case_question", QUESTION)
    assert "Er is nog niets" in evening.mine(MARIEKE)
    assert QUESTION not in evening.mine(MARIEKE)
    assert QUESTION not in evening.mine(MARIEKE, "mijn.txt")


def test_after_the_erasure_it_is_gone(played: Evening) -> None:
    played.place.owner.erase(played.id)
    shown = played.browsers[MARIEKE].get(f"/m/{played.id}/mijn")
    assert shown.status == 410
    assert QUESTION not in shown.text


@pytest.mark.parametrize("name", ["mijn", "mijn.txt"])
def test_an_outsider_finds_nothing(played: Evening, name: str) -> None:
    assert Browser().get(f"/m/{played.id}/{name}").status == 404


@pytest.mark.parametrize("name", ["mijn", "mijn.txt"])
def test_it_is_only_to_look_at(played: Evening, name: str) -> None:
    assert played.browsers[FATIMA].post(f"/m/{played.id}/{name}").status == 405


def test_in_english_the_headings_are_english(played: Evening) -> None:
    played.browsers[MARIEKE].post("/taal", language="en")
    text = played.mine(MARIEKE)
    assert "What you chose" in text
    assert "How will I go about it? Met een bord" in text
