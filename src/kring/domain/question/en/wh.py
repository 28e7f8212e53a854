"""English cues in questions with a question word first.

They are tried in this order: the first that fits, decides.
"""
# ruff: noqa: E501 - a turn of phrase reads best on one line.

from kring.domain.question.en.phrasing import SCORN, cue

WH = (
    SCORN,
    cue(
        "judgement",
        "reproach",
        r"^ how (?:could|can) you (?:possibly |ever |even |just |not |do that|do this|say|think|let|be so|justify|forget|believe|treat|miss)",
        r"^ why (?!do you (?:think|feel|believe|suppose|imagine|say) )(?:did|do|are|were|would|have|is|does|must) <you> (?:\S+ ){0,6}?(?:always|never|again|like that|at all|ignore|refuse|bother|just sit|insist on|waste|blame|complain|lie) ",
        r"^ why (?:are|is|were|was) <you> (?:being |always |all )?so (?!important|many|much|sure)",
        r"^ why (?:didn't|haven't|hadn't|weren't|wasn't|couldn't) <you> ",
        r"^ why (?:don't|can't|won't|aren't|doesn't|do you not|can you not|are you not) (?:you |he |she |they )?(?:understand|listen|see|get|care|treat|trust|help|respect|show|realize|realise|appreciate|believe) ",
        r"^ why (?:can't|won't) you ",
        r"^ why (?:do|did|would|are|were) you (?:\S+ )?(?:me) ",
        r"^ why (?:would|did|do) you (?:ever |even )?(?:do|say|think|did) (?:that|this|such|it|something like that|so|that way)(?: to \S+)? (?:way )?$",
        r"^ why (?:on|in|the) ",
        r"^ when (?:will|are) you (?:ever |finally |going to )",
        r"^ who(?:'s| is) (?:to blame|at fault|responsible for this mess)",
        r"^ whose fault ",
        r"^ what did you (?:do wrong|expect) ",
        r"^ what(?:'s| is) (?:more important|the point|your excuse) ",
        r"^ what were you ",
    ),
    cue(
        "advice",
        "why not",
        r"^ why (?:not|don't <you>|doesn't <you>|do you not) ",
        r"^ why (?:wouldn't|shouldn't|not) ",
        r"^ (?:what|how) about (?!(?:this|that|it|the \S+|your \S+) (?:\w+s|do|did|are|were|made|felt) )\S+ ",
        r"^ what if (?:you|we|i) (?!(?:\S+ )?(?:nothing|not|don't|didn't|fail|failed|say no|said no) )",
        r"^ what (?:would you think|do you think|would you say) (?:about|of|to) (?:\S+ing|if) ",
        r"^ how would you feel about (?:\S+ing) ",
        r"^ what would happen if you (?:just|simply) ",
        r"^ what(?:'s| is) wrong with (?:\S+ing|just|a|the) ",
    ),
    cue(
        "multiple",
        "two things in one scale",
        r"^ how (?:satisfied|happy|useful|helpful|clear|likely|would you rate|do you rate|much do you (?:enjoy|like)) .* and (?!why|how|what)",
    ),
    cue(
        "leading",
        "loaded",
        r"^ how (?:\S+ly )?<evaluative> (?:was|is|are|were|did|do|would|does|has|will) ",
        r" (?:ridiculous|outrageous|absurd|disgusting|fantastic|amazing|excellent|wonderful) \S",
        r"^ (?:how much|why) (?:do|did|does|are|is) <you> (?:hate|love|dislike|enjoy|resent|fear|scared|afraid|angry) ",
        r"^ who (?:doesn't|wouldn't|hasn't|would ever|isn't|could possibly) ",
        r"^ how (?:bad|badly|terrible|awful|stressed|upset) ",
        r"^ (?:what|which) (?:problems|issues|difficulties) (?:do|did) you (?:have|encounter|experience) with your (?:boss|manager)",
        r" (?:right|isn't it|don't you think|wouldn't you say|don't you agree|huh|aren't you|doesn't it|correct) $",
    ),
    cue(
        "closed",
        "one fact",
        r"^ (?:\S+ )?how (?:long|often|many|much|old|far|tall|big|large|late|soon|satisfied|likely|frequently|high) ",
        r"^ when (?:do|did|does|is|are|was|were|will|can|have|has|would) (?!.*(?:feel|felt|notice|find|experience|best|most|at your|know|think|successful|happy|happiest|proud|enough|it work|easier|well|energ|like this))",
        r"^ when's ",
        r"^ where (?:do|did|does|is|are|was|were|will|have) (?!.*(?:feel|felt|notice|find|experience|see|stand|leave|want|think|come from|stuck|strength|support|go from|to be|leave|like to|hope|imagine|lie))",
        r"^ where's ",
        r"^ who (?:, exactly , )?(?:taught|brought|wanted|started|decided|called|is|was|are|were|will|did|has|had|does|do|told|said|made|gave|else (?:is|was|were)|attended) (?!.*(?:help|support|affected|involved|impact|influence|need|want to be|important|matter|benefit|admire|trust|turn to|inspire|most))",
        r"^ who's (?!.*(?:help|support|affected|involved|impact|influence|need))",
        r"^ (?:in |on |at |to )?(?:what|which) (?:colou?r|time|day|date|year|month|age|school|company|department|city|town|team|week|job|percentage|number|size|country|brand|university|grade|class|subject|position|type of car|languages?|floor|bus|train) ",
        r"^ which \S+ (?:do|did|are) you (?:work|live|study|use|drive|teach|belong)",
        r"^ who \w+ed (?:the|it|this|that) ",
        r"^ which (?:of the|one|of these|do you prefer|is (?:better|best)|option) (?!.*(?:most|important|matter|feel|resonate|speak))",
        r"^ what(?:'s| is| was) (?:your|the|his|her|their) (?:\S+ )?(?:name|age|address|job title|title|phone number|number|date|email|favou?rite \S+|capital|difference between|occupation|salary|budget|deadline|price|cost|definition|birthday|birth) ",
        r"^ what do you do for a living ",
        sure=False,
    ),
    cue("open", "question word", " "),
)
