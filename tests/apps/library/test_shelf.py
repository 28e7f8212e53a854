from __future__ import annotations

import hashlib
from datetime import timedelta

import pytest
import yaml

from kring.domain.method.flow import Arrangement
from kring.domain.method.kinds import OTHERS, WRITER, Keep, Shown
from kring.domain.method.model import GROUP, PRESENTER, Method, Order
from kring.domain.method.route import route
from kring.domain.method.timing import (
    NOTHING,
    longest_end,
    may_be_left_out,
    minutes,
    route_total,
    shortest_end,
    total,
)
from kring.library import shelf, yaml12
from kring.library.keys import FITS
from kring.library.reading import read

SOURCE_PLANS = (
    "basismethode",
    "vijf-stappen-cultuur",
    "vraagkaarten",
    "werkplekleren",
    "zes-fasen",
)

VERBS = {
    "nl": {
        "Luister",
        "Denk na",
        "Bedenk een vraag",
        "Stel een vraag",
        "Antwoord",
        "Schrijf",
        "Vertel",
        "Bespreek",
        "Kies",
        "Kijk terug",
        "Neem pauze",
    },
    "en": {
        "Listen",
        "Think",
        "Think of a question",
        "Ask a question",
        "Answer",
        "Write",
        "Tell",
        "Discuss",
        "Choose",
        "Look back",
        "Take a break",
    },
}


def methods() -> list[Method]:
    return [shelf.load(method_id) for method_id in shelf.ids()]


def whole(plan: Method, people: int) -> list[float]:
    return [length / timedelta(minutes=1) for length in minutes(plan, people)]


def test_every_file_reads_without_a_fault_and_is_named_for_its_id() -> None:
    assert [method.id for method in methods()] == list(shelf.ids())
    assert set(SOURCE_PLANS) <= set(shelf.ids())


def test_a_new_group_begins_with_the_source_plans_and_one_of_them_is_the_usual() -> None:
    laid_out = shelf.arrangement()
    assert sorted(laid_out.begin_with) == sorted(SOURCE_PLANS)
    assert laid_out.usual == laid_out.begin_with[0] == "werkplekleren"


def test_everything_is_offered_but_what_is_only_for_trying() -> None:
    laid_out = shelf.arrangement()
    assert shelf.offered()[: len(laid_out.begin_with)] == laid_out.begin_with
    assert sorted((*shelf.offered(), laid_out.to_try)) == list(shelf.ids())


@pytest.mark.parametrize("people", range(3, 9))
def test_what_a_group_tries_takes_a_quarter_of_an_hour(people: int) -> None:
    tried = shelf.load(shelf.arrangement().to_try)
    assert tried.smallest <= people <= tried.largest
    assert total(tried, people) == sum(minutes(tried, people), NOTHING) == timedelta(minutes=15)
    assert min(minutes(tried, people)) >= timedelta(minutes=1)


def test_nothing_of_what_a_group_tries_is_kept() -> None:
    tried = shelf.load(shelf.arrangement().to_try)
    assert {kind.keep for kind in tried.kinds.values()} == {Keep.NOBODY}


def test_what_a_group_can_come_with_is_said_once_in_words_of_the_library() -> None:
    known = {fit for method in methods() for fit in method.fits}
    assert known <= set(FITS)
    assert {"problem", "dilemma", "theme", "no_question"} <= known
    assert all(len(set(method.fits)) == len(method.fits) for method in methods())


def test_the_names_are_those_of_the_methods() -> None:
    assert dict(shelf.names()) == {method.id: method.name for method in methods()}


def test_an_unknown_id_is_nothing_on_the_shelf() -> None:
    for asked in (shelf.load, shelf.content, shelf.fingerprint):
        for unknown in ("nothing", "../shelf", "methods/werkplekleren", ""):
            with pytest.raises(KeyError):
                asked(unknown)


def test_a_fingerprint_is_the_hash_of_the_file() -> None:
    for method_id in shelf.ids():
        whole_file = shelf.content(method_id)
        assert shelf.fingerprint(method_id) == hashlib.sha256(whole_file).hexdigest()
    assert len({shelf.fingerprint(method_id) for method_id in shelf.ids()}) == len(shelf.ids())


@pytest.mark.parametrize("method_id", shelf.ids())
def test_a_file_reads_the_same_where_the_parser_in_c_is_missing(
    method_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(yaml12, "_Loader", yaml.SafeLoader)
    assert read(shelf.content(method_id)) == shelf.load(method_id)


def test_a_method_is_read_once() -> None:
    assert shelf.load("werkplekleren") is shelf.load("werkplekleren")


@pytest.mark.parametrize("method_id", shelf.ids())
def test_the_minutes_are_the_stated_total_for_every_size(method_id: str) -> None:
    method = shelf.load(method_id)
    for people in range(method.smallest, method.largest + 1):
        for arrangement in arrangements(method):
            line = route(method, arrangement, people)
            least, most = shortest_end(line.total, people), longest_end(line.total, people)
            assert least <= route_total(line, people) <= most, (people, arrangement)


def arrangements(method: Method) -> list[Arrangement]:
    """Return every timing with every branch, one at a time."""
    return [
        Arrangement(profile=profile, branches=branches)
        for profile in ("", *method.profiles)
        for branches in (
            {},
            *({fork.id: branch} for fork in method.forks.values() for branch in fork.branches),
        )
    ]


@pytest.mark.parametrize(
    ("method_id", "people", "expected"),
    [
        ("werkplekleren", 4, 60),
        ("werkplekleren", 8, 60),
        ("vijf-stappen-cultuur", 6, 60),
        ("basismethode", 4, 60),
        ("basismethode", 6, 75),
        ("basismethode", 8, 90),
        ("vraagkaarten", 7, 90),
        ("zes-fasen", 5, 120),
    ],
)
def test_the_source_plans_take_as_long_as_their_sources_say(
    method_id: str, people: int, expected: int
) -> None:
    assert total(shelf.load(method_id), people) == timedelta(minutes=expected)


def test_the_sixty_minutes_are_those_of_the_source() -> None:
    method = shelf.load("werkplekleren")
    of_the_source = [
        (step, length)
        for step, length in zip(method.steps, whole(method, 6), strict=True)
        if not step.extra
    ]
    assert [length for _, length in of_the_source] == [0, 5, 2, 3, 15, 10, 2, 8, 5, 10]
    parts: dict[str, float] = {}
    for step, length in of_the_source:
        parts[step.part] = parts.get(step.part, 0) + length
    assert parts == {
        "terugblik": 0,
        "verzamelen": 5,
        "uitkiezen": 2,
        "casusbespreking": 43,
        "evaluatie": 10,
    }


def test_the_five_steps_are_those_of_the_source() -> None:
    method = shelf.load("vijf-stappen-cultuur")
    assert [
        (step.part, length)
        for step, length in zip(method.steps, whole(method, 6), strict=True)
        if not may_be_left_out(step)
    ] == [
        ("introductie", 5),
        ("verkennen", 3),
        ("verkennen", 7),
        ("associeren", 10),
        ("toelichting", 10),
        ("toelichting", 5),
        ("oplossingen", 3),
        ("oplossingen", 7),
        ("oplossingen", 10),
        ("afsluiting", 0),
    ]


@pytest.mark.parametrize("method_id", shelf.ids())
def test_what_follows_a_choice_of_who_presents_waits_for_the_presenter(method_id: str) -> None:
    steps = shelf.load(method_id).steps
    choosing = [i for i, step in enumerate(steps) if step.chooses and step.chosen_presents]
    for index in choosing:
        after = [step for step in steps[index + 1 :] if not step.aside]
        # What may be left out may be opened too, and so may be what comes after it.
        first = next(n for n, step in enumerate(after) if not may_be_left_out(step))
        for step in after[: first + 1]:
            assert PRESENTER in step.needs, step.id


def test_in_the_sixty_minutes_the_case_is_chosen_by_urgency_and_recognition() -> None:
    method = shelf.load("werkplekleren")
    choosing = method.steps[method.index_of("uitkiezen")]
    assert choosing.chooses == "case_question"
    assert choosing.labels == {"case_question": ("cannot_wait", "recognised")}
    assert method.label_sets["cannot_wait"].by == {WRITER}
    assert method.label_sets["recognised"].by == {OTHERS}
    question = method.kinds["case_question"]
    assert (question.sentences, question.unchosen_returns, question.shown, question.keep) == (
        2,
        True,
        Shown.TOLD,
        Keep.WRITER,
    )


def test_in_the_sixty_minutes_the_scribe_is_never_the_presenter() -> None:
    method = shelf.load("werkplekleren")
    assert method.role_not == {"scribe": {PRESENTER}}
    assert method.steps[method.index_of("analyseren")].needs == ("scribe",)
    assert method.kinds["definition"].by == {"scribe"}
    assert method.kinds["changed_question"].replaces == "case_question"


def test_every_method_lets_its_presenter_keep_notes_from_the_telling_to_the_choice() -> None:
    for method_id in SOURCE_PLANS:
        method = shelf.load(method_id)
        noted = [index for index, step in enumerate(method.steps) if "note" in step.writes]
        note = method.kinds["note"]
        assert (set(note.by), note.shown, note.keep) == ({PRESENTER}, Shown.NEVER, Keep.WRITER)
        assert noted == list(range(noted[0], noted[-1] + 1))


def test_what_is_advised_is_written_alone_and_told_in_turn() -> None:
    for method_id in SOURCE_PLANS:
        method = shelf.load(method_id)
        telling = next(step for step in method.steps if step.colour == "advise")
        (kind,) = telling.tells
        writing = next(step for step in method.steps if kind in step.writes)
        assert method.kinds[kind].shown is Shown.TOLD
        assert method.kinds[kind].at_least == 1
        assert (telling.order, set(telling.turns_of)) == (Order.ONCE, {GROUP})
        assert telling.writes == ("note",) or method_id == "werkplekleren"
        assert method.steps.index(writing) < method.steps.index(telling)


@pytest.mark.parametrize("method_id", SOURCE_PLANS)
def test_the_largest_words_are_a_few_verbs_the_same_in_both_languages(method_id: str) -> None:
    pairs = list(zip(VERBS["nl"], VERBS["en"], strict=True))
    assert len(pairs) == len(VERBS["en"])
    for step in shelf.load(method_id).steps:
        for words in step.words.values():
            assert words.do["nl"] in VERBS["nl"], step.id
            assert words.do["en"] in VERBS["en"], step.id


@pytest.mark.parametrize("method_id", SOURCE_PLANS)
def test_what_people_read_is_short(method_id: str) -> None:
    for step in shelf.load(method_id).steps:
        for language in ("nl", "en"):
            assert len(step.cue[language].split()) <= 9, step.id
            assert len(step.say[language].split()) <= 32, step.id
            for words in step.words.values():
                assert len(words.how[language].split()) <= 26, (step.id, words.how[language])


@pytest.mark.parametrize("method_id", SOURCE_PLANS)
def test_what_the_source_lacks_is_marked_and_left_out_of_the_length(method_id: str) -> None:
    for step in shelf.load(method_id).steps:
        if step.extra:
            assert step.clock.proposed, step.id
            assert may_be_left_out(step)


def test_what_is_written_draws_the_check_that_its_step_asks_for() -> None:
    checks = {"case_question": "case_question", "changed_question": "case_question"}
    for method_id in SOURCE_PLANS:
        kinds = shelf.load(method_id).kinds
        for kind_id, check in {**checks, "advice": "advice", "solution": "advice"}.items():
            assert kind_id not in kinds or kinds[kind_id].check == check
    assert shelf.load("vijf-stappen-cultuur").kinds["association"].check == "association"
