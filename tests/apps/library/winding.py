"""A method that winds: trios, hats, a choice on the way, another round, and a time-out."""

from __future__ import annotations

WORDS = """\
    words:
      facilitator: {do: {nl: Leid, en: Lead}, how: {nl: Rustig, en: Calmly}}
      presenter: {do: {nl: Vertel, en: Tell}, how: {nl: Kort, en: Briefly}}
      group: {do: {nl: Luister, en: Listen}, how: {nl: Stil, en: Quietly}}
    cue: {nl: rustig, en: calmly}
    say: {nl: Ga je gang, en: Go ahead}
"""
ROUND = """\
    words:
      facilitator: {do: {nl: Leid, en: Lead}, how: {nl: Rustig, en: Calmly}}
      presenter: {do: {nl: Luister, en: Listen}, how: {nl: Stil, en: Quietly}}
      turn: {do: {nl: Zeg, en: Say}, how: {nl: Kort, en: Briefly}}
      waiting: {do: {nl: Luister, en: Listen}, how: {nl: Stil, en: Quietly}}
    cue: {nl: rustig, en: calmly}
    say: {nl: Ga je gang, en: Go ahead}
"""

WINDING = f"""\
id: winding
version: 1
name: {{nl: Slinger, en: Winding}}
summary: {{nl: Kort, en: Short}}
source: a test
level: any
suits: {{nl: alles, en: anything}}
asks_of_presenter: {{nl: weinig, en: little}}
smallest: 3
largest: 8
total: {{base: 19, longest: 60, proposed: true}}
roles:
  observer: {{nl: waarnemer, en: observer}}
several: [observer]
role_not:
  observer: [presenter]
decks:
  hats:
    white: {{name: {{nl: wit, en: white}}, text: {{nl: feiten, en: facts}}}}
    red: {{name: {{nl: rood, en: red}}, text: {{nl: gevoel, en: feelings}}}}
  tasks:
    hands: {{name: {{nl: handen, en: hands}}, text: {{nl: let op handen, en: watch hands}}}}
    voice: {{name: {{nl: stem, en: voice}}, text: {{nl: let op de stem, en: watch the voice}}}}
kinds:
  tip:
    name: {{nl: tip, en: tip}}
    by: [group]
    shown: at_once
    keep: presenter
    at_least: 1
    at_most: 2
  point:
    name: {{nl: punt, en: point}}
    by: [group]
    shown: told
    keep: group
  note:
    name: {{nl: notitie, en: note}}
    by: [group, presenter, observer]
    shown: never
    keep: writer
steps:
  - id: tell
    name: {{nl: Vertellen, en: Telling}}
    activity: tell
    clock: 1
{WORDS}  - id: advise
    name: {{nl: Adviseren, en: Advising}}
    activity: talk
    presence: turned
    clock: 2
    deck: tasks
    writes: [tip, note]
{WORDS}  - id: hat
    name: {{nl: Hoed, en: Hat}}
    activity: round
    turns_of: [group]
    clock: 2
    writes: [point]
    tells: [point]
{ROUND}  - id: again
    name: {{nl: Nog eens, en: Again}}
    activity: talk
    clock: {{per_item: 1, items: point}}
{WORDS}  - id: act
    name: {{nl: Doen, en: Act}}
    activity: talk
    clock: 3
{WORDS}  - id: learn
    name: {{nl: Leren, en: Learn}}
    activity: talk
    clock: 3
    writes: [note]
{WORDS}  - id: pause
    name: {{nl: Time-out, en: Time-out}}
    activity: talk
    clock: 4
    aside: true
{WORDS}blocks:
  trio:
    name: {{nl: beurt, en: turn}}
    steps: [tell, advise]
    each: person
    groups: {{size: 3}}
  colours:
    name: {{nl: hoed, en: hat}}
    steps: [hat]
    each: card
    deck: hats
  more:
    name: {{nl: ronde, en: round}}
    steps: [again]
    each: round
    at_most: 3
forks:
  close:
    name: {{nl: slot, en: closing}}
    when: live
    branches:
      do: {{name: {{nl: doen, en: act}}, steps: [act]}}
      see: {{name: {{nl: leren, en: learn}}, steps: [learn]}}
profiles:
  long:
    name: {{nl: lang, en: long}}
    total: {{base: 22, longest: 63, proposed: true}}
    clocks: {{act: 6, learn: 6}}
"""


def wound(*changes: tuple[str, str]) -> str:
    """Return the method with each first text replaced by the second, once."""
    text = WINDING
    for before, after in changes:
        assert before in text, before
        text = text.replace(before, after, 1)
    return text
