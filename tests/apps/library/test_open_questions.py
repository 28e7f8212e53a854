"""Where open questions are asked, each shipped plan helps to ask them."""

import pytest

from kring.domain.method.model import Activity, Method, Step
from kring.library import shelf

#: Each plan from a source: the group asks, and each may think first.
SOURCE_PLANS = {
    "basismethode",
    "vijf-stappen-cultuur",
    "vraagkaarten",
    "werkplekleren",
    "zes-fasen",
}
#: Every shipped plan with a quiet minute, whichever they are.
PLANS = [m for m in shelf.shipped() if "prepared_question" in shelf.load(m).kinds]
SENTENCE = {
    "nl": "dit klinkt als een advies. Hoe wordt het een open vraag?",
    "en": "this sounds like advice. How does it become an open question?",
}


@pytest.fixture(params=PLANS)
def method(request: pytest.FixtureRequest) -> Method:
    return shelf.load(request.param)


def quiet(method: Method) -> Step:
    (found,) = (s for s in method.steps if "prepared_question" in s.writes)
    return found


def asking(method: Method) -> Step:
    return method.steps[method.steps.index(quiet(method)) + 1]


def test_every_plan_from_a_source_has_a_quiet_minute() -> None:
    assert set(PLANS) >= SOURCE_PLANS


def test_a_quiet_minute_and_a_half_can_be_switched_on_right_before_the_asking(
    method: Method,
) -> None:
    assert asking(method).activity is Activity.ASK
    assert quiet(method).extra
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
