"""The smallest method that uses everything, and ways to break it."""

from __future__ import annotations

SMALL = """\
id: small
version: 1
name: {nl: Klein, en: Small}
summary: {nl: Kort, en: Short}
source: a test
level: any
suits: {nl: alles, en: anything}
asks_of_presenter: {nl: weinig, en: little}
smallest: 3
largest: 5
total: {base: 20, per_person: 2}
roles:
  scribe: {nl: schrijver, en: scribe}
role_not:
  scribe: [presenter]
forbidden_acts:
  advise: {nl: advies, en: advice}
label_sets:
  warmth:
    by: [presenter, others]
    exclusive: true
    labels:
      warm: {nl: warm, en: warm}
      cold: {nl: koud, en: cold}
kinds:
  topic:
    name: {nl: onderwerp, en: topic}
    by: [group]
    shown: together
    keep: writer
    unchosen_returns: true
  summing_up:
    name: {nl: samenvatting, en: summary}
    by: [scribe]
    shown: at_once
    keep: group
    replaces: topic
  advice:
    name: {nl: advies, en: advice}
    by: [group]
    shown: told
    keep: presenter
    at_least: 1
    at_most: 2
  plan:
    name: {nl: plan, en: plan}
    by: [presenter]
    shown: never
    keep: writer
    fields:
      - {id: how, name: {nl: Hoe, en: How}}
steps:
  - id: choose
    name: {nl: Kiezen, en: Choosing}
    activity: choose
    clock: 4
    writes: [topic]
    reveals: [topic]
    chooses: topic
    words:
      facilitator: {do: {nl: Kies, en: Choose}, how: {nl: Hardop, en: Aloud}}
      group: {do: {nl: Kies, en: Choose}, how: {nl: Hardop, en: Aloud}}
    cue: {nl: kies, en: choose}
    say: {nl: Kies maar, en: Go and choose}
  - id: talk
    name: {nl: Praten, en: Talking}
    activity: talk
    clock: {base: 6, longest: 8, shortest: 3}
    part: case
    part_name: {nl: De casus, en: The case}
    needs: [scribe]
    forbids: [advise]
    writes: [summing_up]
    words:
      facilitator: {do: {nl: Luister, en: Listen}, how: {nl: Stil, en: Quietly}}
      presenter: {do: {nl: Luister, en: Listen}, how: {nl: Stil, en: Quietly}}
      group: {do: {nl: Bespreek, en: Discuss}, how: {nl: "Met {presenter}", en: "With {presenter}"}}
      scribe: {do: {nl: Schrijf, en: Write}, how: {nl: Kort, en: Briefly}}
    cue: {nl: praat, en: talk}
    say: {nl: Praat maar, en: Go and talk}
  - id: tell
    name: {nl: Vertellen, en: Telling}
    activity: round
    part: case
    presence: listening
    clock: {per_person: 2}
    turns_of: [group]
    writes: [advice, plan]
    tells: [advice]
    words:
      facilitator: {do: {nl: Luister, en: Listen}, how: {nl: Stil, en: Quietly}}
      presenter: {do: {nl: Luister, en: Listen}, how: {nl: Stil, en: Quietly}}
      turn: {do: {nl: Vertel, en: Tell}, how: {nl: Kort, en: Briefly}}
      waiting:
        do: {nl: Luister, en: Listen}
        how: {nl: "{current} vertelt", en: "{current} tells"}
    cue: {nl: vertel, en: tell}
    say: {nl: Vertel maar, en: Go and tell}
  - id: rest
    name: {nl: Rest, en: Rest}
    activity: pick
    clock: {rest: true}
    labels: {advice: [warmth]}
    picks: advice
    pick_at_most: 1
    words:
      facilitator: {do: {nl: Wacht, en: Wait}, how: {nl: Stil, en: Quietly}}
      presenter: {do: {nl: Wacht, en: Wait}, how: {nl: Stil, en: Quietly}}
      group: {do: {nl: Wacht, en: Wait}, how: {nl: Stil, en: Quietly}}
    cue: {nl: rust, en: rest}
    say: {nl: Rust maar, en: Go and rest}
"""


def line_of(part: str, text: str = SMALL) -> int:
    """Return the line (from 1) of the first place where `part` stands."""
    assert part in text, part
    return text[: text.index(part)].count("\n") + 1


def changed(*changes: tuple[str, str]) -> str:
    """Return the small method with each first text replaced by the second, once."""
    text = SMALL
    for before, after in changes:
        assert before in text, before
        text = text.replace(before, after, 1)
    return text
