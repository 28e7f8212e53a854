"""English words that hold a question together, and how people type them."""

from kring.domain.question.grammar import words

QUESTION_WORDS = words("""
    what who whom whose where when why how which what's how's who's where's when's why's what're
    how're what'd how'd what'll whatever
""")

UNRELATIVE = words("what how why what's how's why's")

PREPOSITIONS = words("""
    in on at with for from of about to by under through into against between during since besides
    outside apart despite given
""")

FINITE = words("""
    do does did is are was were am have has had can could will would should shall may might must
    don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't can't couldn't won't
    wouldn't shouldn't mightn't mustn't ain't
""")

AUXILIARIES = words("do does did is are was were has can could will would should")
"""In English nothing but a question begins with these, orders with "do" aside."""

MAIN_VERBS = words("""
    i'm you're we're they're he's she's it's that's there's you've i've we've they've you'll i'll
    it'll you'd i'd i'll think feel want need know seems seem makes make said say says went go goes
    get gets got took take takes thought felt wanted needed knew happened happens works worked
    looks look sounds sound means try tried gave give let's comes came told tell keeps kept
    stands follows matters helps stops holds worries bothers surprises strikes lies
    helped stopped held worried bothered surprised struck touched touches moved moves hurt hurts
    wish understand see saw love hate like feels wants needs knows thinks found find ought
""")

SUBJECTS = words("""
    i you we they he she it there this that these those anyone anybody someone somebody everyone
    everybody people y'all one
""")

PERSONS = words("i you we they he she")

DETERMINERS = words("""
    the a an my your his her its our their any some all both each every no not another
""")

OPENERS = words("""
    ok okay well so and but or yes no yeah yep nope um uh hmm hm oh ah hey hi hello sorry right now
    then great thanks thank wow actually because please just , alright sure also look listen
    honestly interesting after_all seriously really maybe
""")
"""Stripped only when a question follows."""

CONDITIONS = words("")
"""None: after "if …", English puts the verb first only to ask."""

FRONTABLE = words("so nor neither then now here there only never rarely please")

PREAMBLES = words("if when given after since as suppose imagine because before while")

EVALUATIVE = words("""
    great good bad awful terrible wonderful amazing fantastic nice annoying horrible
    angry upset stupid silly smart clever high unfair ridiculous beautiful excellent fast awesome
    upsetting disappointed disappointing
""")

VICES = words("""
    stupid dumb lazy selfish naive rude arrogant careless reckless childish immature irresponsible
    unprofessional ungrateful inconsiderate disrespectful hypocritical pathetic stubborn spineless
    sloppy thoughtless heartless cowardly petty clueless useless hopeless insensitive unreasonable
    oblivious shameless cold-hearted narrow-minded
""")
"""What nobody says of somebody else without judging."""

PEOPLE = words("""
    boss manager supervisor leader director colleague colleagues coworker coworkers employer mother
    father parents partner husband wife friend friends son daughter brother sister child children
    doctor gp coach mentor teacher student students client clients patient patients resident
    residents customer customers lawyer judge therapist nurse team hr mum mom dad head principal
    supplier contractor mayor councillor staff employee employees neighbour neighbor principal
""")

SPELLING = {
    "dont": "don't",
    "didnt": "didn't",
    "doesnt": "doesn't",
    "isnt": "isn't",
    "arent": "aren't",
    "wasnt": "wasn't",
    "werent": "weren't",
    "havent": "haven't",
    "hasnt": "hasn't",
    "cant": "can't",
    "couldnt": "couldn't",
    "wouldnt": "wouldn't",
    "shouldnt": "shouldn't",
    "wont": "won't",
    "whats": "what's",
    "hows": "how's",
    "youre": "you're",
    "wht": "what",
    "waht": "what",
    "hwo": "how",
    "whne": "when",
    "wat": "what",
    "u": "you",
    "ur": "your",
    "r": "are",
    "y": "why",
    "whos": "who's",
    "wheres": "where's",
    "thats": "that's",
    "ya": "you",
    "hav": "have",
    "hvae": "have",
    "yuo": "you",
    "yuor": "your",
    "teh": "the",
    "cuz": "because",
    "ive": "i've",
    "mustnt": "mustn't",
    "hadnt": "hadn't",
    "weve": "we've",
    "youve": "you've",
    "theyre": "they're",
    "hes": "he's",
    "shes": "she's",
    "im": "i'm",
    "lets": "let's",
}
"""Typing errors and chat spellings, to the standard form."""

OFTEN_MISTYPED = words("""
    considered thought thinking describe explain example should would could really happened
    curious wondering manager colleague conversation tried
""")
"""Where one missing, doubled or swapped letter still means this word."""
