"""English building blocks for cues: words that take each other's place, and two shared cues.

`<you>` is who is spoken to, `<fill>` the small words that carry no content, `<tell>` what an
invitation asks for, `<wh>` a question word, `<fact>` and `<thing>` what one word answers.
"""
# ruff: noqa: E501 - a turn of phrase reads best on one line.

from kring.domain.question.en.nouns import FACTS, THINGS
from kring.domain.question.en.words import EVALUATIVE, VICES
from kring.domain.question.grammar import Cue, any_of, cues
from kring.domain.question.remark import Label

MACROS = {
    "you": "you|we|they|he|she|i|people|one",
    "fill": "(?:ever|also|perhaps|maybe|just|even|already|not|at least|really|yet|simply"
    "|possibly|actually|first) ",
    "evaluative": any_of(EVALUATIVE),
    "fact": any_of(FACTS),
    "thing": any_of(THINGS),
    "reflective": r" (?:would|could|might|matters?|meaning|means|meant|helps?|helped|inspires?|inspired|moves|moved|feels?|felt|influence[sd]?|shape[sd]?|changed|speaks to|energy|proud|want to be|for you|appeals?|describes?|dream|suits?|fits?|fascinates?) ",
    "vice": any_of(VICES),
    "tell": "tell|describe|explain|elaborate|share|say (?:more|something|a bit|a little)|say .*(?:other|different|your own|plain) words|say .*(?:another way|differently)|talk (?:more |me |us |a bit |a little )?(?:about|through|us|me)|walk"
    "|give (?:me|us|an|a|some) .*(?:example|idea|sense|picture|detail|context)|give (?:an|some) example|expand|help (?:me|us) (?:to )?(?:understand|see)|clarify"
    "|outline|list|sketch|paint|unpack|take (?:me|us) (?:back|along|through)|act out|(?:start|begin) (?:by|with) (?:sharing|telling|describing|explaining|walking)|illustrate|put into words|summari[sz]e|think (?:out loud|aloud)|reflect on"
    "|speak (?:more |a bit )?(?:about|to)|rephrase|put (?:that|it|this) (?:another|in other|differently)",
    "inward": "(?:(?:really|first|just) )?(?:feel|want|wish|need|like|love|enjoy|prefer|care|choose|decide"
    "|become|start|begin|join|study|hope|hesitat|struggl|consider|look|wonder|ask|hoping|choosing|deciding|becoming|caring)",
    "scared": "(?:afraid|scared|sad|tired|worried|anxious|nervous|stressed)",
    "wh": "what|how|why|where|when|who|which|what's|to what extent|in what|with whom",
}


def cue(label: Label, name: str, *patterns: str, sure: bool = True) -> Cue:
    """Make an English cue; `<name>` in a pattern stands for an entry of `MACROS`."""
    return cues(label, name, *patterns, macros=MACROS, sure=sure)


SCORN = cue(
    "judgement",
    "scorn",
    r"\bhow dare ",
    r"^ what (?:possessed|got into|came over) you ",
    r"^ who (?:does|says|would do|would say) (?:something|a thing|things|stuff) like (?:that|this) ",
    r"\bwhat(?:'s| is) the matter with you ",
    r"^ who (?:told|asked) you to ",
    r"^ why would (?:anyone|anybody|you ever) ",
    r"\bwhat (?:were|was|are|is) (?:you|he|she|they) (?:even )?thinking $",
    r"\bin (?:heaven's|god's) name ",
    r"\bwhat (?:on earth|the hell|in the world|the heck) (?!(?:can|should|do|could) i )",
    r"\b(?:why|how|who|where) (?:on earth|the hell|in the world|the heck) ",
    r"\bwho do you think you are ",
    r"\bwhat (?:is|'s) wrong with (?:you|him|her|them) ",
    r"\bwhat's wrong with (?:you|him|her|them) ",
    r"\bwhat(?:'s| is) your problem ",
    r"\bhow (?:many|often|much) (?:times|longer) (?:do|must|have|will) (?:i|we) (?:have to|tell|to) ",
    r"\bwhat makes you think (?:you're|you are|that you|you can|you have the right|it's ok)",
    r"\bhow (?:hard|difficult|bad) can it ",
    r"\bare you (?:out of your mind|crazy|serious|kidding|stupid|blind|deaf|insane|joking) ",
)
"""A verdict, whatever form the question has."""

INDIRECT = cue(
    "open",
    "indirect question",
    r"\b(?:i'm|i am|am|i was|i'd be|i would be) (?:\S+ ){0,2}?(?:curious|interested|wondering) (?:about |to (?:hear|know|learn|understand) |in )?(?:<wh>|about|your|the)",
    r"\bi(?:'m| am)? (?:just |also |really |still )?wonder(?:ing)? (?:<wh>|about) ",
    r"\bi(?:'d| would) (?:\S+ ){0,2}?(?:like|love) to (?:hear|know|understand|learn|listen to|see|talk about|explore) (?:<wh>|about|more|your|from|the|some)",
    r"^ any (?:thoughts|ideas|idea|sense) (?:(?:on|about|as to|of) )?(?:<wh>) (?!(?:much|many|long|late|often|hard|time|you) )(?!.*\b(?:me|us|i) )",
    r"^ (?:anything|something) else (?:that|which|you) ",
    r"\bi(?:'m| am)? (?:keep|kept|was|just|often|still|am)? ?(?:wondering|wonder) (?:<wh>) ",
    r"\bwe(?:'re| are| were) (?:\S+ )?(?:wondering|curious) (?:<wh>|about) ",
    r"\bmakes me (?:curious|wonder) (?:<wh>|about) ",
    r"^ (?:just |really |quite )?(?:curious|wondering|interested) (?:about |to (?:hear|know) )?(?:<wh>) ",
    r"^ (?:and |but |so )*(?:my (?:\S+ )?question (?:to you |for you )?(?:is|was|would be)|what i(?:'m| am)? (?:really |most )?(?:wondering|wonder|curious) (?:about )?is) (?:<wh>) ",
    r"\bi(?:'d| would) be (?:keen|glad|interested|curious|happy) to (?:know|hear|learn|understand) (?:<wh>|more|about) ",
    r"\bi(?:'d| would) (?:love|like) it if you (?:took|told|could|would|walked|described|talked|shared) (?!(?:to|a|the) (?:boss|day))",
    r"\bi(?:'m| am)? (?:\S+ )?left with (?:\S+ )?curiosity about ",
    r"^ let(?:'s| us) hear (?:a bit |a little |some |something )*(?:more )?(?:about|from|of) ",
    r"(?:^|,) (?:please |just )*(?:give|share) (?:me |us )?(?:an|one|some) example",
    r"(?:^|,) (?:please |just )*(?:say|tell) (?:us |me )?(?:some more|some|more|a bit|a little|about that|about it|on that) ",
    r" , (?:walk|take|talk|tell|paint|show|describe) (?:me|us|it for us) ",
    r"^ think back to (?:\S+ )+and (?:tell|describe) ",
    r"^ name (?:something|somebody|someone|one) ",
    r"^ (?:so |and |well |ok |okay |now |then |, )+(?:tell|describe|walk|explain|share) (?:me|us|how|what|more|a bit|your) ",
    r"^ (?:please )?(?:tell|describe|walk|explain|share|say more|say a|talk me|talk about|help (?:me|us) (?:to )?(?:understand|see)|paint|show (?:me|us) (?:how|what|on|where)|give (?:me|us) (?:an|a|some) (?:example|sense|idea|picture)|take (?:me|us) (?:back|along|through)|elaborate|expand on|enlighten|list|draw|sketch|name (?:a|three|two|some)|imagine|think of a|think about a time|talk (?:us|me) through) ",
)
"""A question in the form of a statement or a request."""
