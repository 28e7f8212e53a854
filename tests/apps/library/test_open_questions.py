"""Where open questions are asked, each shipped plan helps to ask them."""

import pytest

from kring.domain.method.model import Activity, Method, Step
from kring.library import shelf

#: Each with a step in which the group asks the presenter.
PLANS = ("basismethode", "vijf-stappen-cultuur", "vraagkaarten", "werkplekleren", "zes-fasen")
SENTENCE = {
    "nl": "dit klinkt als een advies. Hoe wordt het een open vraag?",
    "en": "this sounds like advice. How does it become an open question?",
}


@pytest.fixture(params=PLANS)
def method(request: pytest.FixtureRequest) -> Method:
    return shelf.load(request.param)


def asking(method: Method) -> Step:
    return next(step for step in method.steps if step.activity is Activity.ASK)


def quiet(method: Method) -> Step:
    (found,) = (s for s in method.steps if "prepared_question" in s.writes and s.extra)
    return found


def test_a_quiet_minute_and_a_half_can_be_switched_on_right_before_the_asking(
    method: Method,
) -> None:
    steps = list(method.steps)
    assert steps.index(asking(method)) - steps.index(quiet(method)) == 1
    assert quiet(method).clock.base == 1.5
    assert "telefoon" in quiet(method).words["facilitator"].how["nl"]


def test_what_is_thought_of_in_silence_is_looked_at_and_stays_with_its_writer(
    method: Method,
) -> None:
    kind = method.kinds["prepared_question"]
    assert kind.check == "open_question"
    assert (kind.shown, kind.keep, kind.at_least) == ("never", "writer", 0)


def test_the_leader_has_the_sentence_that_helps_at_hand(method: Method) -> None:
    for lang, sentence in SENTENCE.items():
        assert [slip for slip in asking(method).slips if sentence in slip[lang]]
