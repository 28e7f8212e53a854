"""English cues in sentences with the subject first.

They are tried in this order: the first that fits, decides.
"""
# ruff: noqa: E501 - a turn of phrase reads best on one line.

from kring.domain.question.en.phrasing import INDIRECT, SCORN, cue

TAG = cue(
    "leading",
    "tag",
    r" (?:right|correct|true|agree|agreed|huh|eh|hey|no|yes|yeah|ok|okay|innit|don't you think|don't you agree|wouldn't you (?:say|agree)|am i right|surely|isn't that so|you know) $",
    r" (?:isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|wouldn't|haven't|hasn't|can't|couldn't|shouldn't|hadn't|mustn't|mightn't|are|is|do|did|will|have|has|can|does|would|was|were) (?:it|you|they|he|she|we|that|there|i|this) $",
    r"^ (?:surely|clearly|obviously) ",
    r" surely (?:be|have|is|was|has|need|needs) ",
    r" or am i (?:mistaken|wrong)(?: there| here)? $",
)

GO_ON = cue(
    "open",
    "go on",
    r"^ (?:and |so |but )?(?:then|now|next|after that|because|for example|such as|meaning) $",
    r"^ (?:and |but )?(?:if|say|suppose|supposing|imagine) (?!.* (?:just|simply) ).* , (?:then what|what then|and then) $",
)

DECLARATIVE = (
    INDIRECT,
    GO_ON,
    SCORN,
    cue(
        "judgement",
        "verdict",
        r" you (?:should have|could have|really think|never|always) ",
        r"^ (?:and |so )?you call (?:that|this|it) ",
        r"^ (?:and |so |oh )*you (?:really )?think (?:that's|that is|this is|it's|you can|you're) (?:so )?(?:funny|a joke|ok|okay|just|better|clever|fair|smart) ",
        r"^ (?:and |so )*(?:that|this|it) (?:took|takes|cost|costs) you ",
        r"^ (?:and |so )*(?:really , )?(?:that's|that is) (?:really )?your (?:excuse|best|idea|answer|reason) ",
        r"^ (?:and|so) you (?:just|simply|still|didn't|never|only|did|said|let) (?!.*(?:feel|felt))",
        r"^ you(?:'re| are) (?:not )?(?:seriously|really|always|never|just going to|actually) ",
    ),
    cue(
        "advice",
        "perhaps you can",
        r"^ (?:maybe|perhaps) (?:you|we|it|try|a|the|\S+ing|ask|talk|go|call|let|start|give|take|see if|check|tell|just|do|have) ",
        r"^ (?:and |but |so )*if you (?:just |simply |first |only )*(?:started|began|let|asked|told|gave|took|made|put|tried|sent|went|moved|dropped|stopped|invited|wrote|called|brought|said|were to) (?!.* , (?:what|how|who|where|would|then))",
        r"(?:^|,) (?:but |so )?(?:what if (?:you|we)|why not \S+|couldn't (?:you|we|an?|the)) ",
        r"^ (?:you|we) (?:could|might|should|can|ought to|may want to|need to|must(?! feel| be| have)) ",
        r"^ (?:how|what) about ",
    ),
    cue("closed", "check without steering", r"^ (?:you were|you was) .*\d+ ", sure=False),
    TAG,
    cue("leading", "declarative with a question mark", " "),
)
"""For a sentence that ends in a question mark."""

PLAIN = (
    INDIRECT,
    cue(
        "leading",
        "tag without a question mark",
        r" (?:isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|wouldn't|haven't|hasn't|can't|couldn't|shouldn't|hadn't) (?:it|you|they|he|she|we|that|there|i) $",
        r"^ (?:you|it|they|he|she|we|that|this) .* (?:did|do|are|is|was|have|can|will|were) (?:you|it|they|he|she|we) $",
        r" , (?:i (?:gather|take it|guess|suppose|assume|presume)|or am i (?:mistaken|wrong)) $",
        r" , (?:right|huh|are you|are we|do you|is it|correct|(?:would|could|should|will|did|does|has|have|can|was|were) (?:you|it|he|she|they|we)) $",
        r" (?:don't you think|don't you agree|wouldn't you say|wouldn't you agree|am i right) $",
    ),
)
"""For a sentence that ends otherwise."""

UNMARKED = (
    *PLAIN,
    cue(
        "judgement",
        "verdict without an end",
        r"^ (?:and|so) you (?:just|simply|never) (?!.*(?:feel|felt))",
    ),
    GO_ON,
    cue(
        "leading",
        "summary without an end",
        r" (?:hey|eh|huh|true|agree|agreed|surely) $",
        r"^ (?:so |and )?(?:you would|you'd) (?:agree|say) (?:that|with) ",
        r"^ so (?:you|you're|you've|he|she|they) (?:\S+ ){1,5}$",
    ),
)
"""For a sentence without any end: its question mark may be forgotten."""
