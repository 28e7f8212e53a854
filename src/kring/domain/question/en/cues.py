"""English turns of phrase, in the order in which they are tried: the first that fits, decides."""

from kring.domain.question.en.words import EVALUATIVE
from kring.domain.question.grammar import Cue, any_of, cues
from kring.domain.question.remark import Label

_MACROS = {
    "you": "you|we|they|he|she|i|people|one",
    "fill": "(?:ever|also|perhaps|maybe|just|even|already|not|at least|really|yet|simply"
    "|possibly|actually|first) ",
    "evaluative": any_of(EVALUATIVE),
    "tell": "tell|describe|explain|elaborate|share|say (?:more|something|a bit|a little)|talk (?:more |me |us |a bit |a little )?(?:about|through|us|me)|walk"
    "|give (?:me|us|an|a|some) .*(?:example|idea|sense|picture|detail|context)|give (?:an|some) example|expand|help (?:me|us) (?:to )?(?:understand|see)|clarify"
    "|outline|paint|unpack|take (?:me|us) through|illustrate|put into words|summari[sz]e"
    "|speak (?:more |a bit )?(?:about|to)",
    "wh": "what|how|why|where|when|who|which|what's|to what extent|in what|with whom",
}


def _cue(label: Label, name: str, *patterns: str, sure: bool = True) -> Cue:
    return cues(label, name, *patterns, macros=_MACROS, sure=sure)


_SCORN = _cue(
    "judgement",
    "scorn",
    r"\bhow dare ",
    r"\bwhat (?:were|was|are|is) (?:you|he|she|they) (?:even )?thinking $",
    r"\bwhat (?:on earth|the hell|in the world|the heck) ",
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

POLAR = (
    _SCORN,
    _cue(
        "judgement",
        "disbelief",
        r"^ (?:do|did|are|were|would|will|can|have|is|was) <you> (?:really|seriously|honestly|actually|always|never|even|still) (?!<0-2>(?:need|want|enjoy|matters|matter|important|like|feel|in touch|working))",
        r"^ (?:do|did|must|don't|didn't) you (?:always|never|have to|ever stop|even) (?!.*about)",
        r"^ (?:are|were) you (?:going|coming|wearing) .*like that ",
        r"^ (?:isn't|wasn't|is|was) (?:that|this|it) (?:just |not |really |only |simply |kind of )*(?:a cop out|an excuse|your (?:fault|job)|irresponsible|selfish|unprofessional|childish|lazy|rude|naive|pathetic|stupid|ridiculous|unfair|a bit (?:harsh|much|selfish|rude|unprofessional|naive|late|lazy))",
        r"^ (?:couldn't|can't|didn't|haven't) you (?:have |at least |even |just |see |hear |find |be bothered |be |learned |learnt |done |finished |know |realize |realise |understand )",
        r"^ shouldn't you have ",
        r"^ aren't you (?:ashamed|supposed|too old|the one)",
        r"^ is that (?:really |all |the best )(?:you|what|how)",
        r"^ (?:could|can) you be any ",
    ),
    _cue(
        "advice",
        "have you considered",
        r"^ (?:have|had|haven't|did|do|has|would) <you> <fill>*(?:thought|considered|consider|thought of|think about|think of|tried|try|looked into|thinking about|contemplated|explored) (?:about |of )?(?!differently|so)(?:\S+ing |a |an |the |your |my |to |some |it |using|talk|with|asking|that |if |whether |just |another|\S+)",
        r"^ (?:have|haven't|did) you (?:talked|spoken|talk|speak|asked|ask|gone|reached|checked|contacted|called) (?:to|with|out|your|the|a|an|for|him|her|them|someone|in) ",
        r"^ (?:are|were) you (?:going to|planning to|open to|willing to) (?:try|consider|talk|ask|tell|apologi|speak)",
    ),
    _cue(
        "advice",
        "would it not be better",
        r"^ (?:would|wouldn't|might|could|couldn't|won't) (?:it|that|this) <fill>*(?:not )?<fill>*be (?:a |an )?(?:better|best|easier|wiser|good|helpful|useful|wise|smarter|worth|great|possible|option|time) ",
        r"^ (?:isn't|is) (?:it|that|this|there) <fill>*(?:not )?(?:better|best|easier|wiser|smarter|a better|an idea|an option|a good idea|worth) ",
        r"^ (?:would|could|might|wouldn't|couldn't) it (?:not )?(?:help|work|be|make sense) .*(?:if|to) ",
        r"^ (?:would|could|might|wouldn't) (?:a|an|some|the|your|more|\S+ing) <0-5>(?:help|work|be (?:an option|useful|better|helpful|possible)|make) ",
        r"^ (?:is|isn't|wouldn't) (?:a|an|it) .*(?:an option|worth (?:it|trying|a try|considering)) ",
        r"^ (?:isn't|is) it (?:not )?(?:about )?time (?:you|to|for|we|that) ",
        r"^ (?:don't|do) (?:you|we) (?:not )?think (?:that )?(?:we|you|it|they) (?:should|ought|could|need|would be better|might want)",
        r"^ wouldn't you be better ",
        r"^ (?:should|shouldn't|must|mustn't|oughtn't) <you> (?!i )",
        r"^ (?:could|couldn't|can't|can) <you> (?:not |just |maybe |perhaps |simply |also |at least )+(?!<0-3><tell>)",
        r"^ (?:could|couldn't|can't) you (?!<0-4><tell>)(?:\S+ ){1,}",
        r"^ (?:would|wouldn't|won't) you (?:not |just |maybe |perhaps )+(?!<0-3><tell>)(?!rather)",
        r"^ why (?:not|don't) ",
    ),
    _cue(
        "multiple",
        "two things in one scale",
        r"^ (?:do|are|were|did|is|was) .*(?:enjoy|like|satisfied|happy|pleased|agree|easy|useful|helpful|clear|comfortable) .* and (?:the|your|with|\S+) ",
    ),
    _cue(
        "open",
        "invitation",
        r"^ (?:can|could|would|will|may|might|do) (?:you|i|we) (?:please |maybe |perhaps |just |kindly |be willing to |like to |want to |care to |mind |invite you to |ask you to |possibly )*(?:<tell>)",
        r"^ (?:can|could|may|might) i ask (?:you )?<wh> ",
        r"^ (?:can|could) you (?:please )?(?:think of|give|offer|provide|name) <0-4>(?:example|examples|instance) ",
        r"^ do you have (?:an|any) (?:example|examples) ",
        r"^ would you (?:like|want|care|be willing) to (?:say|tell|share|add|talk|elaborate)",
        r"^ (?:is|are) there (?:anything|something) (?:else )?(?:that )?you(?:'d| would)? (?:like|want|wish) to (?:say|add|share|talk|tell)",
    ),
    _cue(
        "leading",
        "pushing",
        r"^ (?:don't|doesn't|isn't|aren't|wasn't|weren't|didn't|won't|wouldn't|haven't|hasn't|can't|couldn't|hadn't) ",
        r"^ (?:do|would|did|are|were|is|have|does) (?:you|it|that|they|he|she|this) not ",
        r"^ (?:do|would|did) you (?:also |not )?(?:agree|admit|accept) ",
        r"^ (?:do|did) you (?:also )?(?:think|believe|feel) .*\b(?:should|too|enough|problem|wrong|unfair|never|always|must|deserve|really|better) ",
        r"^ (?:do|did) you also ",
        r"^ (?:is|are) (?:there|we|you) .*(?:overlooking|avoiding|ignoring|all agreed|agreed that) ?",
        r"^ (?:is|was) it (?:not |just |really )*(?:possible|true|fair|because|that|the case|safe) (?:to say |that |you )?",
        r"^ (?:could|might|can) it (?:not |just |also |perhaps |maybe )?be (?:that )?",
        r"^ (?:do|did|have|does) you (?:have )?(?:any |some )?(?:problems?|issues?|trouble|difficulty|difficulties) (?:with)",
        r"^ are you (?:just |simply |only |maybe |perhaps )+(?:\S+)",
        r"^ are you (?:sure|certain) ",
        r"^ do you (?:realize|realise|know|understand|see) (?:that |how (?!to))",
        r"^ (?:would|do) you (?:not )?(?:say|agree) that ",
        r"^ how about ",
    ),
    _cue("closed", "yes or no", " "),
)

WH = (
    _SCORN,
    _cue(
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
    _cue(
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
    _cue(
        "multiple",
        "two things in one scale",
        r"^ how (?:satisfied|happy|useful|helpful|clear|likely|would you rate|do you rate|much do you (?:enjoy|like)) .* and (?!why|how|what)",
    ),
    _cue(
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
    _cue(
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
        r"^ which (?:of the|one|of these|do you prefer|is (?:better|best)|option) (?!.*(?:most|important|matter|feel|resonate|speak))",
        r"^ what(?:'s| is| was) (?:your|the|his|her|their) (?:\S+ )?(?:name|age|address|job title|title|phone number|number|date|email|favou?rite \S+|capital|difference between|occupation|salary|budget|deadline|price|cost|definition|birthday|birth) ",
        r"^ what do you do for a living ",
        sure=False,
    ),
    _cue("open", "question word", " "),
)

INDIRECT = _cue(
    "open",
    "indirect question",
    r"\b(?:i'm|i am|am|i was) (?:\S+ ){0,2}?(?:curious|interested|wondering) (?:about |to (?:hear|know|learn|understand) |in )?(?:<wh>|about|your|the)",
    r"\bi(?:'m| am)? (?:just )?wonder(?:ing)? (?:<wh>|about) ",
    r"\bi(?:'d| would) (?:\S+ ){0,2}?(?:like|love) to (?:hear|know|understand|learn) ",
    r"^ (?:please )?(?:tell|describe|walk|explain|share|say more|say a|talk me|talk about|help (?:me|us) (?:to )?(?:understand|see)|paint|give (?:me|us) (?:an|a|some) (?:example|sense|idea|picture)|take (?:me|us) through|elaborate|list|name (?:a|three|two|some)|imagine|think of a|think about a time|talk (?:us|me) through) ",
)

_TAG = _cue(
    "leading",
    "tag",
    r" (?:right|correct|huh|eh|no|yes|yeah|ok|okay|innit|don't you think|don't you agree|wouldn't you (?:say|agree)|am i right|surely|isn't that so|you know) $",
    r" (?:isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|wouldn't|haven't|hasn't|can't|couldn't|shouldn't|hadn't|are|is|do|did|will|have|has|can|does|would|was|were) (?:it|you|they|he|she|we|that|there|i|this) $",
    r"^ (?:surely|clearly|obviously) ",
)

DECLARATIVE = (
    INDIRECT,
    _SCORN,
    _cue(
        "judgement",
        "verdict",
        r" you (?:should have|could have|really think|never|always) ",
        r"^ you(?:'re| are) (?:not )?(?:seriously|really|always|never|just going to|actually) ",
    ),
    _cue(
        "advice",
        "perhaps you can",
        r"^ (?:maybe|perhaps) (?:you|we|it|try|a|the|\S+ing) ",
        r"^ (?:you|we) (?:could|might|should|can|ought to|may want to|need to|must) ",
        r"^ (?:how|what) about ",
    ),
    _cue("closed", "check without steering", r"^ (?:you were|you was) .*\d+ ", sure=False),
    _TAG,
    _cue("leading", "declarative with a question mark", " "),
)

PLAIN = (
    INDIRECT,
    _cue(
        "leading",
        "tag without a question mark",
        r" (?:isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|wouldn't|haven't|hasn't|can't|couldn't|shouldn't|hadn't) (?:it|you|they|he|she|we|that|there|i) $",
        r"^ (?:you|it|they|he|she|we|that|this) .* (?:did|do|are|is|was|have|can|will|were) (?:you|it|they|he|she|we) $",
        r" , (?:right|huh|are you|are we|do you|is it|correct) $",
        r" (?:don't you think|don't you agree|wouldn't you say|wouldn't you agree|am i right) $",
    ),
)

