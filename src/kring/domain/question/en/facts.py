"""English cues for one fact behind a question word: a number, a name, a place, a time, a thing."""
# ruff: noqa: E501 - a turn of phrase reads best on one line.

from kring.domain.question.en.phrasing import cue

ONE_FACT = cue(
    "closed",
    "one fact",
    r"^ (?:\S+ )?how (?!far (?:would|will|are|do|can) you (?:go|willing) )(?:long|often|many|much|old|far|tall|big|large|late|soon|satisfied|likely|frequently|high|committed|confident|certain|willing) ",
    r"^ what(?:'s| is| was| are| were|'re) (?:your|the|his|her|their|its|this|that|my|our) (?:(?!of )\S+ ){0,2}?<fact> (?=$|of |in |for |at |on |today |this |last |now |right |again |please |and |or |there |outside |between |like |if |when )(?!.* (?:that|which) you )(?!of (?:success|happiness|a good|staying|doing|not ))",
    r"^ what(?:'s| is| are| was) (?:your|the|his|her|their) (?:\S+ )?favou?rite (?!memory|memories|way|moment|part|thing)\S+ ",
    r"^ what(?:'s| is| was) the difference between ",
    r"^ (?:(?:in|on|at|to|from|for|with|by|since|during|of) )?(?:what|which) (?!.*<reflective>)(?:(?!way |makes |kind |sort |gives )\S+ )?<thing> (?!(?:that|which) )",
    r"^ (?:what|which) (?:kind|type|sort|brand|make|model) of (?:\S+ )?<thing> (?!.*<reflective>)",
    r"^ (?:what|which) (?!.*<reflective>)(?!role |part )\S+(?: of \S+)? (?:do|does|did) (?:you|he|she|they|we) (?:currently |usually |normally )?(?:drive|own|wear|attend|read|speak|play|watch|eat|drink|smoke|buy|drive|teach|support|sit in|live (?:in|on)|tour|visit) (?:\S+ ){0,2}$",
    r"^ what did (?:you|he|she|they) (?:have|eat|order|buy|wear|drink) (?:for (?:lunch|dinner|breakfast)|last night|yesterday|today|this morning|$)",
    r"^ who (?:wants|told|said|called|gave|took|left|broke|ate|teaches|sits|lives|pays|owns|won) (?!.*<reflective>)",
    r"^ when (?:do|did|does|is|are|was|were|will|can|have|has|would) (?!.*(?:reali[sz]e|feel|felt|notice|find|experience|best|most|at your|know|think|successful|happy|happiest|proud|enough|it work|easier|well|energ|like this|manage|succeed|cope|angry|tension|stress|upset|nervous|stressed|worry|anxious|sad|different|a bit less|slightly less|less|not (?:happen|there|bother)))",
    r"^ when's ",
    r"^ how was (?:your (?:day|weekend|week|trip|night|holiday|evening)|school|work)(?: today| yesterday)? $",
    r"^ when did you (?:first|last) (?!feel|felt|laugh|cry)",
    r"^ where (?:do|did|does|is|are|was|were|will|have) (?!(?:.* )?(?:now|right now|today|on a scale) $)(?!.*(?:feel|felt|notice|find|experience|see|stand|leave|want|think|come from|stuck|draw the line|attention|anger|tension|energy go|strength|support|go from|to be|leave|like to|hope|imagine|lie|for you|to you|limits?|boundary|boundaries|loyalty|heart|comfort|doubt|fear) )",
    r"^ where's (?!.*(?:limit|boundary|loyalty|heart|for you|tension|anger|fear|energy|line|doubt) )",
    r"^ whom? (?:did|have|has) you (?:speak|spoken|talk|talked|call|called|ask|asked|meet|met|see|seen|tell|told) ",
    r"^ who (?!are you (?:when|in|if|really|as|now|without) )(?:, exactly , )?(?:taught|brought|wanted|started|decided|called|is|was|are|were|will|did|has|had|does|do|told|said|made|gave|else (?:is|was|were)|attended) (?!.*(?:help|support|affected|involved|impact|influence|need|want to be|important|matter|benefit|admire|trust|turn to|inspire|most))",
    r"^ who's (?!.*(?:help|support|affected|involved|impact|influence|need))",
    r"^ what (?:are|is|were|will|did|do) (?:you|they|we) (?:going to |planning to )?(?:name|call) ",
    r"^ which \S+ (?:is|was) (?:the )?(?:\w{2,}est|worst|better) $",
    r"^ which \S+ (?:do|did|are) you (?:work|live|study|use|drive|teach|belong)",
    r"^ who (?:\w+ed|drew|wrote|sent|made|ran|chose|signed off|picks up|drops off|runs|chairs|drives|opens|closes|answers|handles) (?:the|it|this|that|on|off|up) ",
    r"^ which (?:ward|judge|court|floor|room|line|version|form|file|plan|bus|branch|site|shift|department|building|key|door|office|number) ",
    r"^ what (?:voltage|pressure|dose|dosage|amount|version|date|page|floor|room|speed|length|weight|setting) ",
    r"^ which (?:of the|one|of these|do you prefer|is (?:better|best)|option) (?!.*(?:most|important|matter|feel|resonate|speak))",
    r"^ what (?:do|does|did) (?:you|he|she|they|your \S+) do for (?:a living|work) ",
    r"^ how (?:will|would|did|do) you (?:like to |want to |usually |plan to )?(?:pay|get (?:to|from|there|here|home)|travel (?:to|there)|commute|spell|hear (?:about|of) (?:us|this|the)|find (?:us|out about us)) ",
    r"^ who (?:won|invented|wrote|painted|discovered|scored|built|founded|wins) (?!.*(?:you|your))",
    r"^ what(?:'s| is| was) the (?:largest|biggest|smallest|longest|tallest|oldest|highest|fastest) (?!.*(?:you|your|challenge|obstacle|problem|fear|difficulty|hurdle|barrier))",
    r"^ what(?:'s| is) your (?:\S+est|most \S+|least \S+) (?:day|month|time|subject|class|season|hour) ",
    r"^ what(?:'s| is) (?:for (?:dinner|lunch|breakfast)|the weather|the date|the time|on tv) ",
    r"^ (?:by|since|until) when ",
    sure=False,
)
"""An open word that one word answers. Not sure: people often mean to hear more."""
