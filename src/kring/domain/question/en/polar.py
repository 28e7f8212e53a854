"""English cues in questions with the finite verb first.

They are tried in this order: the first that fits, decides.
"""
# ruff: noqa: E501 - a turn of phrase reads best on one line.

from kring.domain.question.en.phrasing import SCORN, cue

POLAR = (
    SCORN,
    cue(
        "judgement",
        "disbelief",
        r"^ (?:do|did|are|were|would|will|can|have|is|was) <you> (?:really|seriously|honestly|actually|always|never|even|still) (?!<0-2>(?:need|want|enjoy|matters|matter|important|like|feel|in touch|working))",
        r"^ (?:do|did|must|don't|didn't) you (?:always|never|have to|ever stop|even) (?!.*about)",
        r"^ (?:are|were) you (?:going|coming|wearing) .*like that ",
        r"^ (?:isn't|wasn't|is|was) (?:that|this|it) (?:just |not |really |only |simply |kind of )*(?:a cop out|an excuse|your (?:fault|job)|irresponsible|selfish|unprofessional|childish|lazy|rude|naive|pathetic|stupid|ridiculous|unfair|a bit (?:harsh|much|selfish|rude|unprofessional|naive|late|lazy))",
        r"^ (?:couldn't|can't|didn't|haven't) you (?:have |at least |even |see |hear |find |be bothered |be |learned |learnt |done |finished |know |realize |realise |understand )",
        r"^ shouldn't you have ",
        r"^ aren't you (?:ashamed|supposed|too old|the one)",
        r"^ is (?:that|this) (?:really |honestly )?(?:all |the best )(?:you|what|how|that)?",
        r"^ (?:could|can) you be any ",
    ),
    cue(
        "advice",
        "have you considered",
        r"^ (?:have|had|haven't|did|do|has|would) <you> <fill>*(?:thought|considered|consider|thought of|think about|think of|tried|try|looked into|thinking about|contemplated|explored) (?:about |of )?(?!differently|so)(?:\S+ing |a |an |the |your |my |to |some |it |using|talk|with|asking|that |if |whether |just |another|\S+)",
        r"^ (?:have|haven't|did) you (?:talked|spoken|talk|speak|asked|ask|gone|reached|checked|contacted|called) (?:to|with|out|your|the|a|an|for|him|her|them|someone|in) ",
        r"^ (?:are|were) you (?:going to|planning to|open to|willing to) (?:try|consider|talk|ask|tell|apologi|speak)",
    ),
    cue(
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
        r"^ do (?:you|we) think (?:that )?<0-6>would (?:be (?:a |an )?(?:good|better|helpful|useful|best|easier|nice|great|wise)|help|work|make sense) ",
        r"^ (?:should|shouldn't|must|mustn't|oughtn't) (?:you|we|they|he|she) ",
        r"^ (?:could|couldn't|can't|can) <you> (?:not |just |maybe |perhaps |simply |also |at least )+(?!<0-3><tell>)",
        r"^ (?:could|couldn't|can't) you (?!<0-4><tell>)(?:\S+ ){1,}",
        r"^ (?:would|wouldn't|won't) you (?:not |just |maybe |perhaps )+(?!<0-3><tell>)(?!rather)",
        r"^ why (?:not|don't) ",
    ),
    cue(
        "multiple",
        "two things in one scale",
        r"^ (?:do|are|were|did|is|was) .*(?:enjoy|like|satisfied|happy|pleased|agree|easy|useful|helpful|clear|comfortable) .* and (?:the|your|with|\S+) ",
    ),
    cue(
        "open",
        "invitation",
        r"^ (?:can|could|would|will|may|might|do) (?:you|i|we) (?:please |maybe |perhaps |just |kindly |be willing to |like to |want to |care to |mind |invite you to |ask you to |possibly )*(?:<tell>)",
        r"^ (?:can|could|may|might) i ask (?:you )?<wh> ",
        r"^ (?:can|could) you (?:please )?(?:think of|give|offer|provide|name) <0-4>(?:example|examples|instance) ",
        r"^ do you have (?:an|any) (?:example|examples) ",
        r"^ would you (?:like|want|care|be willing) to (?:say|tell|share|add|talk|elaborate)",
        r"^ (?:is|are) there (?:anything|something) (?:else )?(?:that )?you(?:'d| would)? (?:like|want|wish) to (?:say|add|share|talk|tell)",
    ),
    cue(
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
        r" (?:exciting|fantastic|amazing|wonderful|excellent|outstanding|ridiculous|outrageous|terrible|awful|superb) (?:new )?\S",
    ),
    cue("closed", "yes or no", " "),
)
