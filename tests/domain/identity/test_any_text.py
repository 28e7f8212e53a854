"""Any text gets a calm answer: in order, inside the text, quickly, and the same twice."""

from hypothesis import given, strategies as st

from kring.domain.identity import LONGEST, WORDS, findings

PIECES = st.sampled_from(
    [
        "van",
        "de",
        "Jan",
        "J.",
        "mevrouw",
        "12",
        "-",
        "06",
        "3 mei",
        "bij",
        "Q",
        "@",
        ".",
        "'s",
        "İ",
        "Stichting",
        "ß",
    ]
)
TEXTS = st.one_of(st.text(), st.lists(PIECES).map(" ".join), st.lists(PIECES).map("".join))


@given(text=TEXTS, lang=st.sampled_from(["nl", "en"]), names=st.lists(st.text(), max_size=3))
def test_any_text_is_answered(text: str, lang: str, names: list[str]) -> None:
    found = findings(text, lang, names=names)
    ends = [0, *(one.end for one in found)]
    assert all(before <= one.start < one.end for before, one in zip(ends, found, strict=False))
    assert ends[-1] <= len(text)
    assert found == findings(text, lang, names=names)


def test_a_long_text_is_looked_at_as_far_as_it_goes() -> None:
    text = "x" * LONGEST + " Marieke " * 1000
    assert findings(text, "nl") == ()


def test_what_repeats_takes_no_time() -> None:
    for piece in ("A.", "van ", "1 ", "Aa", "A ", "a@", "1-", "0031 ", "Jan-"):
        assert all(one.end <= LONGEST for one in findings(piece * LONGEST, "nl"))


def test_each_code_has_words_in_both_languages() -> None:
    assert all(said.keys() == {"nl", "en"} and all(said.values()) for said in WORDS.values())
