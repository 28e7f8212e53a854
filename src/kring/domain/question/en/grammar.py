"""English, as the reader of sentences wants it."""
# ruff: noqa: E501 - a turn of phrase reads best on one line.

import re

from kring.domain.question.en import words
from kring.domain.question.en.declarative import DECLARATIVE, PLAIN, UNMARKED
from kring.domain.question.en.phrasing import INDIRECT
from kring.domain.question.en.polar import POLAR
from kring.domain.question.en.wh import WH
from kring.domain.question.grammar import Grammar, Pattern

_WH = "|".join(sorted(map(re.escape, words.QUESTION_WORDS), key=len, reverse=True))
_BARE_WH = "|".join(sorted(w for w in words.QUESTION_WORDS if "'" not in w))
_FIN = "|".join(sorted(map(re.escape, words.FINITE), key=len, reverse=True))

ENGLISH = Grammar(
    question_words=words.QUESTION_WORDS,
    unrelative=words.UNRELATIVE,
    prepositions=words.PREPOSITIONS,
    finite=words.FINITE,
    auxiliaries=words.AUXILIARIES,
    main_verbs=words.MAIN_VERBS,
    subjects=words.SUBJECTS,
    persons=words.PERSONS,
    determiners=words.DETERMINERS,
    openers=words.OPENERS,
    conditions=words.CONDITIONS,
    preambles=words.PREAMBLES,
    exclamations=Pattern(
        r"^ (?:what an? |how (?:nice|great|sad|awful|lovely|annoying|funny) $)"
        rf"|^ (?!how (?:come|about)|what about|\S+ the (?:hell|heck) )(?:{_BARE_WH}) (?:i|you|we|they|he|she|it|the|this|that|your|my)"
        rf" (?!(?:{_FIN}) (?:you|i|we) )"
        r"|^ (?:when|where|while|whatever) (?:i|you|we|they|he|she|it|the|my|your|people) "
        rf"|^ (?:when|whenever|where|while) (?!(?:{_FIN}) ).* , (?:i|you|we|they|he|she|it|the|that|there|i'll|you'll|we'll|it'll|i'm|you're|it's|that's) "
        r"|^ what (?=(?:i|you|we|they|he|she|it|the|this|my|our|your|struck|strikes|bothers|bothered|worries|amazes|surprises|surprised|hurts|hurt|helped|matters|remains) )(?:\S+ ){1,5}?(?:is|was) (?!(?:you|he|she|it|they|this|that) \S+ $|(?:going|happening|wrong|left|next|like) )"
        r"|^ who knows $|^ how (?:nice|lovely|kind|sweet|typical|sad|good|awful) (?:of |that |to )"
        r"|^ what (?:i'm|i've|you're|we're|they're|he's|she's) \S+ (?:is|was) "
        r"|^ no matter "
    ),
    behind=Pattern(
        rf"^ \S+ (?:of |for |with |about |to )?(?:{_BARE_WH}) (?:of |about |for )?(?:(?:exactly|then|specifically|precisely|especially|in particular|for example|mostly|else|so|more) ){{1,2}}$"
        r"|^ \S+ (?:of|for|like|meaning|as in|about|to|with|from) (?:what|whom?) $|^ \S+ in what (?:way|ways|sense) $|^ \S+ what (?:of|about) (?:it|that) $|^ \S+ (?:how come|why) $|^ and (?:then|you|yourself) $"
        rf"|^ \S+ what (?!(?:{'|'.join(sorted(words.SUBJECTS | words.DETERMINERS | words.PREPOSITIONS))}) )\S+ (?:you|him|her|them|it|that|this|your) "
    ),
    unrelated=Pattern(r"(?!)"),
    reports=Pattern(r"(?!)"),
    commands=Pattern(
        rf"^ (?:may|can|could) i ask (?:you )?(?:something|a question) (?:, )?(?:{_BARE_WH}) |"
        rf"^ (?:can|could|may|might|shall|would you mind if|do you mind if) (?:i|we) (?:\S+ ){{0,3}}?(?:go back|pick up|pick you up|stay with|come back|return|rewind|zoom in|ask (?:you )?about) [^,]*, (?:and )?(?:\S+ )?(?:{_BARE_WH}) |"
        r"^ will do $|^ (?:do|don't|have|be|let) (?!(?:you|i|we|they|he|she|it|people|your|the|my|any|these|those|this|that|there|anyone|others|some|all|most|many) )"
    ),
    verb_shape=Pattern(r"(?!)"),
    sure_verb_shape=Pattern(r"(?!)"),
    frontable=words.FRONTABLE,
    undivided=Pattern(
        r"\bif i (?:understand|hear|heard|get) (?:you|it|this|that) (?:right|correctly|well) "
        r"|\bif (?:you|we) (?:\S+ ){0,4}?(?:just|simply) .* , (?:what|how) then $"
    ),
    premise=Pattern(r"^ (?:given|considering|in light of|now that|seeing (?:that|how)) "),
    scale=Pattern(r"\bscale (?:of|from|between) "),
    imagined=Pattern(r"^ (?:if|suppose|imagine|say) .*\b(?:was|were|had|could be) (?:an?|the) "),
    contempt=Pattern(
        r" (?:ridiculous|unbelievable|outrageous|pathetic|absurd|nonsense|shameful|disgraceful) "
    ),
    crowd=Pattern(
        r" (?:most|many|more and more) (?:\S+ )?\S+ (?:feel|think|believe|say|agree) "
        r"| everyone (?:knows|thinks|says|agrees|feels) |^ (?:experts|studies|research) \S+ (?:that )?"
    ),
    agreeing=Pattern(
        r"^ do (?:you|we) (?:all )?agree(?: with (?:this|that))? $"
        r"|^ (?:did|have|do) i (?:read|get|got|hear|heard|understand|understood) (?:that|this|it|you) (?:right|correctly) $"
    ),
    embedders=Pattern(
        r"\b(?:more|or|sooner|one|two|another|whether|so|either) (?:\S+ ){0,1}or "
        r"|^ (?:do|does|did|are|were|is|have|has) (?:you have|he have|she have|there|they have|you got|you ever had) (?:a |an |any |some )?(?!time |money )\S+ or (?!an? |the |any |not |just |do |are |is |did )(?:\S+ )?\w+(?:s|er|d|k|n) (?:$|who |that |in |at |on |last |with |here |there |nearby )"
        r"|\bor (?:something|anything) (?:like that|of the kind|similar) "
        r"|\b(?:questions|comments|suggestions|concerns|ideas|remarks|thoughts) or (?:\S+ )?(?:questions|comments|suggestions|concerns|ideas|remarks|feedback) "
        r"|\bor (?:so|more|less|two|something|anything|not)(?: like (?:that|this))? $"
    ),
    either_or="or",
    but="but",
    sorts=frozenset({"kind", "sort"}),
    joined=Pattern(
        rf"(?:,|\b(?:and|,)|, or) (?:and |or |but |so |then )*(?:(?:in|on|with|for|to|of) )?(?!why $)(?:{_WH})"
        rf" (?:$|not $|now $|then $|(?:{_FIN}) |else |(?!you|i |we|they|it|he|she|the|that|this|your)\S+ (?:{_FIN}) )"
        rf"|\b(?:and|or) (?:{_FIN}) (?:you|we|they|it|he|she|this|that|the|there|any|to) "
        rf"|^ (?:{_WH}) (?:, |and )(?:{_WH}) "
        rf"|, why $|^ (?:(?!(?:{_WH}) )|(?:which|when|who|where|how (?:many|much|often|long)) ).* and why $"
        r"|\band (?:what|who|how|where)'s (?:your|the|that|this|it|his|her|their|at|in|\S+ing) |, and (?:what|who) (?!makes |i |you |we |they |he |she |it |the |that |this )\w+ (?:you|it|them|him|her|this|that|the) "
        r"|\band if (?:so|not|yes) |, and (?:for|from|with|to|about|by|on|at|in|under|against) (?:whom|what|who|which|whose) "
    ),
    paired=Pattern(
        r"\bbetween (?:\S+ ){1,12}?and (?:what|how|who|where) (?:you|i|we|they|he|she|it|the|your) "
        r"|^ (?:what|how) about [^,]*, (?:what|how|who|where|why|when) "
        r"|^ (?:what if|if|suppose|say|then) .*, (?:what|how) then $"
        r"|^ when(?:ever)? (?:i|you|we|they|he|she|it|the|your|my|this|that|people|someone) (?:[^, ]+ )+, [^,]*$"
    ),
    indirect=INDIRECT,
    wh=WH,
    polar=POLAR,
    declarative=DECLARATIVE,
    plain=PLAIN,
    unmarked=UNMARKED,
    echoes=Pattern(
        r"^ (?:(?:do|did|does|is|are|was|were|have|has|can|will|would|could|should|must|might)(?:n't)?"
        r" (?:you|it|they|he|she|we|i|that|there)|right|ok|okay|no|yes|you know|does that make sense|do you (?:see|agree|recogni[sz]e (?:that|this))"
        r"|is that (?:right|so|correct|it)|am i (?:right|wrong|mistaken)|(?:may|can|could) i ask (?:you )?(?:something|a question)|don't you think|make sense) $"
        r"|^ (?:and |ok |okay |but |please |, )*(?:you|then|then what|now what|tell me|do tell|tell us) $"
    ),
)
