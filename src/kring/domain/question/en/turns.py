"""Turning an English question around: open questions about what this sentence is about."""
# ruff: noqa: E501 - a turn of phrase reads best on one line.

import re
from collections.abc import Iterator

from kring.domain.question.en.acts import act
from kring.domain.question.en.degree import FEELING, by_degree, how
from kring.domain.question.en.general import general
from kring.domain.question.en.topics import is_at_hand, topics as topics_of
from kring.domain.question.en.whether import between, openly
from kring.domain.question.en.words import FINITE, PEOPLE
from kring.domain.question.grammar import words
from kring.domain.question.phrase import Phrase
from kring.domain.question.reading import Reading
from kring.domain.question.remark import Label

_TALKED = "What have you discussed with {} so far?"
_CONTACT = "How is your contact with {}?"
_OPTIONS = "What options do you see when it comes to {}?"
_VIEW = "How do you look at {} yourself?"
_DOING = "What are your thoughts on {}?"
_MEAN = "What would it mean to you to {}?"
_EXTENT = "To what extent do you feel that {}?"
_TELL = "What can you tell us about {}?"
_ROLE = "What is the role of {} in this?"

_TALKING = re.compile(
    r" (?:talk|talking|talked|speak|speaking|spoken|ask|asking|asked|call|calling|called|tell|telling"
    r"|told|discuss|discussing|discussed|meet|meeting|email|emailing|confront|confronting) "
)
_TOLD = re.compile(
    r"^ (?:have|did|do|will|are) you (?:\S+ ){0,2}?(?:talk|talking|talked|speak|spoken|tell|told|asked|ask) (?:to |with )?(?:your|the|his|her|this|that) "
)
_CHOOSING = re.compile(
    r"^ (?:(?:do|would|will|should|are) (?:you|i|we) (?:want|going|prefer|rather|stay|choose|like)"
    r"|should|which (?:\w+ )?do you prefer) "
)
_IT = re.compile(r"^ (?:is|was) (?:it|this|that) ")
_PAST = re.compile(r" (?:was|were|did|had|been|felt|weren't|wasn't|didn't) ")
_BLAMING = (
    (
        re.compile(
            r"^ (?:do|did|would) you (?:really|seriously|honestly|actually) (?:think|believe) "
        ),
        "How do you look at this yourself?",
    ),
    (
        re.compile(r"^ (?:isn't|is|was|wasn't) (?:that|this|it) "),
        "How do you look at this yourself?",
    ),
    (
        re.compile(r"^ (?:how could|couldn't|what were|shouldn't|didn't|why did|why didn't) "),
        "What led up to this?",
    ),
)
"""Judgements by their opening, and the turn that asks for what lies behind."""
_SITUATIONS = words("""
    meeting planning project conflict deal goal proposal plan schedule class budget situation
    relationship decision agreement workload policy atmosphere incident complaint pattern story
    task role trust behaviour collaboration problem
""")
"""What somebody can tell about, whatever was asked of it."""
_REQUEST = re.compile(r"^ (?:may|can|could|shall|should) (?:i|we) ")
_ABOUT_THAT = re.compile(r"^ (?:so |but |and |, )*(?:that|that's|this|it|it's) ")
_GERUND = re.compile(r" (?:about|of|considered|consider|tried|try|about) (?=(\w+ing) )")
_THAT = re.compile(
    r"^ (?:surely you don't|don't you|do you|would you|wouldn't you|could it be|is it true|isn't it true|is it possible)"
    r" ?(?:not |also |ever )?(?:think|feel|agree|believe|say)? (?:that )?(?=\S+ \S+ )"
)
_CLAUSE = re.compile(
    r"^(?:you|the|your|they|it|he|she|we|people|this|that|my|(?:you|they|it|he|she|we|that)'(?:re|s))$"
)
_WHY = re.compile(r"^ why (do|did|didn't) you (?!not )(?=\S+)")
_BUSY = re.compile(
    r"^ why (aren't you|are you(?: not)?) (?!being |so |making (?:such )?(?:a|an|it) )(\w+ing )(?!.* (?:now|today) $)"
)
_BLAME = words("always even ever just really still again constantly")


def turns(reading: Reading, label: Label) -> Iterator[str]:
    """Give open questions that could stand in place of this one, the best first."""
    topics = topics_of(reading)
    if label == "advice":
        yield from _instead_of_advice(reading, topics)
    elif label == "judgement":
        yield from _without_blame(reading)
        text = reading.sentence.text(reading.start)
        yield from (turn for asked, turn in _BLAMING if asked.search(text))
    elif label == "leading":
        yield from _without_steering(reading, topics)
    elif label == "closed":
        yield from how(reading)
        yield from openly(reading)
        if _TOLD.search(reading.sentence.text(reading.start)):
            yield from (_TALKED.format(t.text) for t in topics[:1] if t.head in PEOPLE)
        yield from _about_one_thing(reading, topics)
    elif label == "multiple":
        yield from _without_choosing(reading, topics)
    yield from general(reading, label)


def _about_one_thing(reading: Reading, topics: list[Phrase]) -> Iterator[str]:
    """Ask about the first thing named, but for one in passing, or in a request."""
    asked = reading.cue == "a favour" or _REQUEST.search(reading.sentence.text(reading.start))
    for topic in topics[:1]:
        if topic.definite and not asked and topic.head in PEOPLE:
            yield _ROLE.format(topic.text)
        elif topic.definite and not asked and topic.head in _SITUATIONS:
            yield _TELL.format(topic.text)


def _without_choosing(reading: Reading, topics: list[Phrase]) -> Iterator[str]:
    text = reading.sentence.text(reading.start)
    if reading.cue == "two things in one scale":
        yield from (_VIEW.format(t.text) for t in topics[:1])
    yield from between(reading)
    if _CHOOSING.search(text):
        yield "What choices do you see here yourself?"
    elif reading.cue == "either or" and _IT.search(text):
        yield "What is this about, as you see it?"
    elif reading.cue == "either or" and set(reading.sentence.low) & FEELING:
        yield "What does this bring up for you?"


def _instead_of_advice(reading: Reading, topics: list[Phrase]) -> Iterator[str]:
    text = reading.sentence.text(reading.start)
    for topic in topics:
        person = topic.definite and (topic.head in PEOPLE or topic.text[0].isupper())
        if person and _TALKING.search(text):
            yield _TALKED.format(topic.text)
        elif person and topic.head in PEOPLE:
            yield _CONTACT.format(topic.text)
    if _TALKING.search(text):
        yield from (_TALKED.format(w) for w in ("him", "them") if f" {w} " in text)
    doing = _GERUND.search(text)
    if doing:
        at = reading.start + text.count(" ", 0, doing.start(1)) - 1
        yield _DOING.format(" ".join(reading.sentence.raw[at:]))
    yield from (_OPTIONS.format(t.text) for t in topics if t.definite and is_at_hand(t))
    done = act(reading)
    if done:
        yield _MEAN.format(done)


def _without_steering(reading: Reading, topics: list[Phrase]) -> Iterator[str]:
    text = reading.sentence.text(reading.start)
    clause = _THAT.search(text)
    if clause:
        at = reading.start + text.count(" ", 0, clause.end()) - 1
        said = reading.sentence.raw[at:]
        if _CLAUSE.match(said[0].lower()):
            yield _EXTENT.format(" ".join(said))
    yield from by_degree(reading)
    if reading.label == "closed":  # a plain question that only its words made suspect
        yield from openly(reading)
    if set(reading.sentence.low) & FEELING:
        yield f"What {'was' if _PAST.search(text) else 'is'} that like for you?"
    if re.search(r" you (?:want|wanted) (?!to know|the)", text):
        yield "What would you like to happen?"
    for topic in topics:
        named = topic.text[0].isupper()
        if topic.definite and not named and (topic.head in PEOPLE or is_at_hand(topic)):
            yield (_CONTACT if topic.head in PEOPLE else _VIEW).format(topic.plain)
    if _ABOUT_THAT.search(text):
        yield "How do you look at that yourself?"


def _without_blame(reading: Reading) -> Iterator[str]:
    text = reading.sentence.text(reading.start)
    busy = _BUSY.search(text)
    if busy and "," not in reading.sentence.low:
        at = reading.start + text.count(" ", 0, busy.start(2)) - 1
        not_at_all = "not " if "not" in busy.group(1) or "n't" in busy.group(1) else ""
        yield f"What is your thinking on {not_at_all}{' '.join(reading.sentence.raw[at:])}?"
    why = _WHY.search(text)
    if why is None or "," in reading.sentence.low:
        return
    raw, low = reading.sentence.raw[reading.start + 3 :], reading.sentence.low[reading.start + 3 :]
    rest = " ".join(r for r, w in zip(raw, low, strict=True) if w not in _BLAME)
    if (
        not rest
        or {"so", "never"} & set(low)
        or low[0] in FINITE - {"do", "have"}
        or rest.startswith("have to ")
        or low[0].endswith("ing")
    ):
        return
    lead = {"do": "What makes you", "did": "What led you to", "didn't": "What led you not to"}
    yield f"{lead[why.group(1)]} {rest}?"
