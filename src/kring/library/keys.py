"""Every key of a method file: what it holds, whether it must be there, what it means.

The keys equal the fields of `kring.domain.method.model` and `kinds`. `docs/methods.md` tells
the same to an author, `method.schema.json` to an editor; tests hold the three together.
"""

from __future__ import annotations

from kring.domain.method.flow import Deal
from kring.domain.method.kinds import Counts, Keep, Layout, Shown
from kring.domain.method.model import Activity, Channel, Colour, Order, Presence
from kring.library.flow_keys import CARD, FORK, block_keys, profile_keys
from kring.library.shapes import (
    Choice,
    Flag,
    Key,
    Keys,
    Line,
    ListOf,
    MapOf,
    Name,
    Number,
    Text,
    Whole,
)

MOST_MINUTES = 600
#: Twelve seats make a room; methods that split a larger company still describe themselves.
MOST_PEOPLE = 60
LEVELS = ("beginner", "experienced", "advanced", "any")
#: What a group comes with, in its own words; people choose a method by it.
FITS = (
    "problem",
    "dilemma",
    "incident",
    "other_person",
    "own_part",
    "theme",
    "success",
    "everyone",
    "no_question",
)
#: Soft checks that a screen may make while someone writes; they advise and never block.
CHECKS = ("open_question", "case_question", "association", "advice")
#: Of what `open_question` may speak; a method that names none of them here gets the usual ones.
HINTS = ("advice", "leading", "judgement", "multiple", "closed", "statement")

_MINUTES = Number(0, MOST_MINUTES)
_ROLES = ListOf(Name("role"), least=1)
_KINDS = ListOf(Name("kind"))

TOTAL = Keys(
    "total",
    {
        "base": Key(_MINUTES, "Minutes, whatever the number of people."),
        "per_person": Key(_MINUTES, "Minutes to add for each person in the circle."),
        "longest": Key(_MINUTES, "The upper end, where the source gives a range."),
        "proposed": Key(Flag(), "The source gives no length; this one is proposed."),
    },
    short="base",
)

CLOCK = Keys(
    "clock",
    {
        "base": Key(_MINUTES, "Minutes, whatever the number of people."),
        "per_person": Key(_MINUTES, "Minutes to add for each person in the circle."),
        "longest": Key(_MINUTES, "The upper end, where the source gives a range."),
        "shortest": Key(_MINUTES, "How far the step may be shortened; absent: protected."),
        "per_item": Key(_MINUTES, "Minutes to add for each of `items`, once they are there."),
        "items": Key(Name("kind"), "The kind that is counted."),
        "rest": Key(Flag(), "The step takes what the others leave of the total."),
        "proposed": Key(Flag(), "The source gives no minutes; these are proposed."),
    },
    short="base",
)

BLOCK = block_keys(TOTAL)
PROFILE = profile_keys(TOTAL, CLOCK)

FIELD = Keys(
    "field",
    {
        "id": Key(Name(), "The field's id.", required=True),
        "name": Key(Text(), "What stands above the line.", required=True),
    },
)

PLACE = Keys(
    "place",
    {
        "id": Key(Name(), "The place's id.", required=True),
        "name": Key(Text(), "What stands above it.", required=True),
    },
)

#: As many numbers as a row of buttons can hold.
MOST_NUMBERS = 11

SCALE = Keys(
    "scale",
    {
        "least": Key(Whole(0, 100), "The lowest number.", required=True),
        "most": Key(Whole(1, 100), "The highest number, at most ten above it.", required=True),
        "low": Key(Text(), "What the lowest means.", required=True),
        "high": Key(Text(), "What the highest means.", required=True),
    },
)

KIND = Keys(
    "kind",
    {
        "name": Key(Text(), "What people call one of these.", required=True),
        "by": Key(_ROLES, "The roles that write it.", required=True),
        "shown": Key(Choice(tuple(Shown)), "When others see what was written.", required=True),
        "keep": Key(Choice(tuple(Keep)), "Who has it after the close.", required=True),
        "on_behalf": Key(_ROLES, "The roles that may write it for another seat."),
        "on_board": Key(Flag(), "Whether the shared screen shows it too."),
        "at_least": Key(Whole(0, 20), "How many each writer owes; shown, never blocking."),
        "at_most": Key(Whole(1, 20), "How many each writer may have."),
        "sentences": Key(Whole(1, 20), "A soft limit in sentences."),
        "words": Key(Whole(1, 300), "A soft limit in words."),
        "starter": Key(Text(), "How the sentence begins."),
        "prompt": Key(Text(), "What stands above the empty field."),
        "fields": Key(ListOf(FIELD, least=1), "The lines of a form, in place of one text."),
        "check": Key(Choice(CHECKS), "A soft check while writing; a case question stays in sight."),
        "hints": Key(ListOf(Choice(HINTS)), "The questions that draw a hint; none named, no hint."),
        "replaces": Key(Name("kind"), "The kind of which this is a new version."),
        "unchosen_returns": Key(
            Flag(), "After the choice the others go back to their writers only."
        ),
        "places": Key(ListOf(PLACE, least=2), "The places in which these stand, in order."),
        "layout": Key(Choice(tuple(Layout)), "How these stand together on a screen."),
        "about": Key(Name("kind"), "The kind of contribution that each of these is about."),
        "scale": Key(SCALE, "A number, in place of a text; a sentence beside it is free."),
    },
)

LABEL_SET = Keys(
    "label set",
    {
        "by": Key(_ROLES, "Who labels: roles, `writer`, or `others`.", required=True),
        "labels": Key(MapOf(Text(), "label", least=1), "The labels.", required=True),
        "exclusive": Key(Flag(), "One of the set per item."),
        "at_most": Key(Whole(1, 20), "How many items each person may mark."),
        "counts": Key(Choice(tuple(Counts)), "When it is shown how often a label was put."),
    },
)

ROLE_WORDS = Keys(
    "role's words",
    {
        "do": Key(Text(), "The verb: the largest word on the screen.", required=True),
        "how": Key(Text(), "One sentence that says how.", required=True),
    },
)

STEP = Keys(
    "step",
    {
        "id": Key(Name(), "The step's id, unique in the file.", required=True),
        "name": Key(Text(), "The step's name in the source.", required=True),
        "activity": Key(Choice(tuple(Activity)), "What the step is.", required=True),
        "clock": Key(CLOCK, "Minutes; absent: no clock, not counted."),
        "channel": Key(Choice(tuple(Channel)), "How the step is held."),
        "colour": Key(Choice(tuple(Colour)), "The colour of the step."),
        "part": Key(Name(), "Consecutive steps that the source counts as one."),
        "part_name": Key(Text(), "The name of the part, at its first step."),
        "presence": Key(Choice(tuple(Presence)), "Where the presenter is."),
        "order": Key(Choice(tuple(Order)), "Who speaks when."),
        "turns_of": Key(_ROLES, "Whose turns a round goes past."),
        "forbids": Key(ListOf(Name("forbidden act")), "What nobody does in this step."),
        "writes": Key(_KINDS, "Kinds that may be written now."),
        "tells": Key(_KINDS, "Kinds that appear as they are told."),
        "reveals": Key(_KINDS, "Kinds that are shown together now."),
        "hands": Key(_KINDS, "Kinds that go to the presenter alone now."),
        "shows": Key(_KINDS, "Earlier kinds that stand on the table again."),
        "shows_picked": Key(_KINDS, "Earlier kinds of which only what was picked does."),
        "versions": Key(Flag(), "Every version of a text is shown, the oldest first."),
        "rests": Key(Flag(), "The case is left alone: no screen shows its question."),
        "labels": Key(MapOf(ListOf(Name("label set"), least=1), "kind"), "Label sets, per kind."),
        "chooses": Key(Name("kind"), "The kind of which the group chooses one."),
        "chosen_presents": Key(
            Flag(), "Whether its writer presents from then on; `true` if absent."
        ),
        "lot": Key(Flag(), "Chance may choose, when who leads lets it."),
        "picks": Key(Name("kind"), "The kind from which someone picks."),
        "pick_by": Key(_ROLES, "Who picks."),
        "pick_at_most": Key(Whole(1, 20), "How many may be picked."),
        "needs": Key(ListOf(Name("role")), "Roles that must be given to someone first."),
        "optional": Key(Flag(), "May be left out."),
        "only_in_series": Key(Flag(), "Only for a group that has met before."),
        "extra": Key(Flag(), "Not in the source; offered, and marked as an extra."),
        "aside": Key(Flag(), "A time-out: the group can turn to it at any moment, and back."),
        "deck": Key(Name("deck"), "The cards that people hold in this step."),
        "deal": Key(Choice(tuple(Deal)), "One card for each, or all for everyone; absent: each."),
        "words": Key(
            MapOf(ROLE_WORDS, "role, `turn` or `waiting`", least=1),
            "What each reads.",
            required=True,
        ),
        "cue": Key(Text(), "A few words for who leads.", required=True),
        "say": Key(Text(), "The whole sentence that who leads can say.", required=True),
        "prompts": Key(ListOf(Text()), "Questions or openings that help."),
        "slips": Key(ListOf(Text()), "Common slips, each with a sentence that steers."),
    },
)

METHOD = Keys(
    "method",
    {
        "id": Key(Name(), "The method's id; also the name of the file.", required=True),
        "version": Key(Whole(1, 9999), "Goes up with every change.", required=True),
        "name": Key(Text(), "The method's name.", required=True),
        "summary": Key(Text(), "What it is, in a sentence or two.", required=True),
        "source": Key(Line(), "Where it comes from.", required=True),
        "level": Key(Choice(LEVELS), "How far the group should be.", required=True),
        "suits": Key(Text(), "Which questions it suits.", required=True),
        "fits": Key(ListOf(Choice(FITS)), "What a group can come with; people choose by it."),
        "asks_of_presenter": Key(Text(), "What the presenter takes on.", required=True),
        "smallest": Key(Whole(2, MOST_PEOPLE), "The fewest in the circle.", required=True),
        "largest": Key(Whole(2, MOST_PEOPLE), "The most in the circle.", required=True),
        "total": Key(TOTAL, "The stated length.", required=True),
        "presenter_known": Key(Flag(), "Who presents is settled before the first step."),
        "roles": Key(MapOf(Text(), "role"), "Roles of its own, such as a scribe."),
        "several": Key(_ROLES, "Own roles that more than one may have at a time."),
        "role_not": Key(
            MapOf(ListOf(Name("role"), least=1), "role"), "Roles that do not go together."
        ),
        "materials": Key(ListOf(Text()), "What to have at hand."),
        "forbidden_acts": Key(MapOf(Text(), "forbidden act"), "What steps may forbid."),
        "label_sets": Key(MapOf(LABEL_SET, "label set"), "Sets of labels."),
        "kinds": Key(MapOf(KIND, "kind"), "Kinds of contribution."),
        "steps": Key(ListOf(STEP, least=1), "The steps, in order.", required=True),
        "blocks": Key(MapOf(BLOCK, "block"), "Steps that are gone through more than once."),
        "forks": Key(MapOf(FORK, "fork"), "Choices between steps."),
        "decks": Key(MapOf(MapOf(CARD, "card", least=1), "deck"), "Cards."),
        "profiles": Key(MapOf(PROFILE, "profile"), "Other timings of the same steps."),
    },
)
