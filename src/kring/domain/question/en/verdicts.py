"""English verdicts told by classes of words: vices, disbelief, mock politeness, rhetoric.

A class holds words that nobody says of the other without judging. They stand in `words.py`, and
the turns of phrase that carry them stand here, apart from the set phrases in `wh.py` and `polar.py`.
"""
# ruff: noqa: E501 - a turn of phrase reads best on one line.

from kring.domain.question.en.phrasing import cue

WH_VERDICT = cue(
    "judgement",
    "a verdict by its words",
    r"^ how <vice> (?:are|is|can|could|must|do) (?:you|anyone|a person|one|someone) ",
    r"^ how (?:many|much|often|long) (?:\S+ ){0,6}?(?:have to|has to|must|need to|needs to|does it take) .*\bbefore (?:you|anyone|someone|somebody|we|it) ",
    r"^ what is it with you ",
    r"^ why is it always you",
    r"^ why is (?:everything|it always|nothing) (?:\S+ )?(?:with|about|for) you ",
    r"^ what (?:kind|sort) of (?:an? )?(?:\w+(?:er|or|ist|man|woman)|parent|friend|colleague|professional) (?!are |is |was |were |do |did |would |has |have |can |could |will )\w+s ",
    r"^ what (?:kind|sort) of (?:an? )?(?:\S+ ){1,3}?(?:lets|leaves|sends|forgets|treats|ignores) ",
    r"^ how does (?:anyone|anybody|somebody|someone|a person) .*\b(?:forget|miss|overlook|lose|break|leave|manage to) ",
    r"^ how did you ever (?!find|come|hear|decide|learn)",
    r"^ when was the last time you (?:actually|even|bothered|ever|once) ",
    r"^ who leaves (?:an? |the |your )",
    r"^ when are you (?:people |all |lot )?(?:going to|gonna) (?:finally |ever )?(?:learn|grow up|listen|understand|see) ",
    r"^ what (?:exactly |precisely )?was the plan (?:here|there|exactly) ",
    r"^ what (?:did|do) you (?:really |honestly |actually )?(?:hope|expect|think you were going) to (?:achieve|gain|prove) (?:by|with) (?:that|this|it) ",
)

POLAR_VERDICT = cue(
    "judgement",
    "a verdict by its words",
    r"^ (?:are|were) you (?:always |just |being |really |simply |a bit |a little |so |too |that |not )*<vice> ",
    r"^ (?:is|was|isn't|wasn't) (?:that|this|it) (?:not )?(?:a (?:bit|little|touch|tad)|rather|just|slightly) <vice> ",
    r"^ do they (?:really |actually )?teach you (?:that|this) ",
    r"^ (?:do|did) you (?:\S+ )?(?:think|find) (?:that's|that is|that was|this is|it's|it is|that|this|it) (?:professional|acceptable|responsible|appropriate|normal) ",
    r"^ did (?:nobody|no one|no-one|anybody|anyone|your \S+) (?:ever |not )?(?:teach|tell|show) you (?:how|to|that|not) ",
    r"^ do you ever (?:actually |even |just )+(?!think about|feel|wonder)",
    r"^ do you do (?:that|this) at home (?:as well|too) , ",
    r"^ (?:didn't|don't|haven't) you (?:even )?(?:stop to think|think (?:for (?:one|a|even a)|at all|before)|once) ",
    r"^ did you not (?:even )?(?:think|see|know|notice|hear|realise|realize|check|bother|stop|read|learn) ",
    r"^ were you (?:asleep|blind|deaf) ",
    r"^ would it have killed (?:you|him|her|them) ",
    r"\bbeneath you $",
    r"^ have you any idea (?:what|how) (?:that|this|you|it|much|hard|late|long|\S+ (?:that|this|it|you)) ",
    r"^ (?:is|was) (?:that|this) how (?:you|he|she|they) (?:were|was) (?:brought up|raised|taught) ",
    r"^ (?:is|was) there (?:any|no) (?:limit|end) to (?:your|his|her|their) ",
    r"^ (?:will|would) you ever (?:grow|learn|listen|change|stop|get) ",
    r"^ would you let your own ",
    r"^ (?:have|did) you (?:ever )?(?:heard|hear) of (?!the |a |an |any |our |this |that |these )(?:\S+ ){1,3}$",
    r"^ (?:may|might|can|could) i (?:\S+ )?ask (?:whether|if|why|what|where|how) .*(?:bother|dare|realise|realize|aware of|serious|more important|possessed|the decency) ",
    r"^ do you (?:really |honestly |actually )?(?:call|consider) (?:that|this|yourself) ",
)

WH_PUSH = cue(
    "leading",
    "taken for granted",
    r" (?:such an?|that|those|these|his|her|their|this|your) (?:<vice>|toxic|spoilt|spoiled|horrible|dreadful|manipulative|narcissistic|incompetent) \S",
    r" (?:someone|somebody|anyone|people|men|women) (?:so|that) (?:<vice>|toxic|manipulative|narcissistic|incompetent) ",
    r"^ how much longer (?:can|will|must|do|are) (?!.*\b(?:open|last|take|stay here)\b)",
    r"^ how do you explain that (?:the whole|everyone|everybody|nobody|all) ",
    r"^ how important (?:do you think|is it) .*\b(?:finally|vulnerable|at last) ",
    r" (?:behind my back|behind our backs) ",
)

POLAR_PUSH = cue(
    "leading",
    "steering by small words",
    r"^ can we (?:all |at least )?agree (?:that|on) ",
    r"^ (?:is|was) it (?:maybe|perhaps|possibly|just|simply) (?:\S+ ){1,5}?(?:that|that's|who|who's) ",
    r"^ (?:don't|do) you (?:ever|never|not) wonder (?:if|whether) ",
    r"^ would you go (?:so|as) far as to (?:say|call) ",
    r"^ are you (?:really )?(?:just )?going to let (?:that|this|it|him|her|them) ",
    r"^ (?:wouldn't|would) (?:you|it) not (?:also )?(?:agree|say|seem) ",
)
