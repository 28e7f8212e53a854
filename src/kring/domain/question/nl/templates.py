"""Dutch open questions to fill in, for each way of speaking to someone."""

TEMPLATES = {
    "talked": {
        "je": "Wat heb je tot nu toe met {} besproken?",
        "u": "Wat hebt u tot nu toe met {} besproken?",
        "jullie": "Wat hebben jullie tot nu toe met {} besproken?",
    },
    "options": {
        "je": "Welke mogelijkheden zie je zelf als het gaat om {}?",
        "u": "Welke mogelijkheden ziet u zelf als het gaat om {}?",
        "jullie": "Welke mogelijkheden zien jullie zelf als het gaat om {}?",
    },
    "view": {
        "je": "Hoe kijk je zelf aan tegen {}?",
        "u": "Hoe kijkt u zelf aan tegen {}?",
        "jullie": "Hoe kijken jullie zelf aan tegen {}?",
    },
    "mean": {
        "je": "Wat zou {} voor je betekenen?",
        "u": "Wat zou {} voor u betekenen?",
        "jullie": "Wat zou {} voor jullie betekenen?",
    },
    "mean to": {
        "je": "Wat zou het voor je betekenen {}?",
        "u": "Wat zou het voor u betekenen {}?",
        "jullie": "Wat zou het voor jullie betekenen {}?",
    },
    "contact": {
        "je": "Hoe verloopt het contact met {}?",
        "u": "Hoe verloopt het contact met {}?",
        "jullie": "Hoe verloopt het contact met {}?",
    },
    "recognise": {
        "je": "In hoeverre herken je dat {}?",
        "u": "In hoeverre herkent u dat {}?",
        "jullie": "In hoeverre herkennen jullie dat {}?",
    },
    "opinion": {
        "je": "In hoeverre vind je dat {}?",
        "u": "In hoeverre vindt u dat {}?",
        "jullie": "In hoeverre vinden jullie dat {}?",
    },
    "belief": {
        "je": "In hoeverre denk je dat {}?",
        "u": "In hoeverre denkt u dat {}?",
        "jullie": "In hoeverre denken jullie dat {}?",
    },
    "think of": {
        "je": "Wat vind je ervan dat {}?",
        "u": "Wat vindt u ervan dat {}?",
        "jullie": "Wat vinden jullie ervan dat {}?",
    },
    "tell": {
        "je": "Wat kun je vertellen over {}?",
        "u": "Wat kunt u vertellen over {}?",
        "jullie": "Wat kunnen jullie vertellen over {}?",
    },
    "role": {
        "je": "Wat is de rol van {} hierin?",
        "u": "Wat is de rol van {} hierin?",
        "jullie": "Wat is de rol van {} hierin?",
    },
    "was it": {
        "je": "Hoe was dat voor je?",
        "u": "Hoe was dat voor u?",
        "jullie": "Hoe was dat voor jullie?",
    },
    "is it": {
        "je": "Hoe is dat voor je?",
        "u": "Hoe is dat voor u?",
        "jullie": "Hoe is dat voor jullie?",
    },
    "choice": {
        "je": "Welke keuzes zie je hier zelf?",
        "u": "Welke keuzes ziet u hier zelf?",
        "jullie": "Welke keuzes zien jullie hier zelf?",
    },
    "about": {
        "je": "Waar gaat het volgens jou vooral om?",
        "u": "Waar gaat het volgens u vooral om?",
        "jullie": "Waar gaat het volgens jullie vooral om?",
    },
    "feel": {
        "je": "Wat roept dit bij je op?",
        "u": "Wat roept dit bij u op?",
        "jullie": "Wat roept dit bij jullie op?",
    },
    "view this": {
        "je": "Hoe kijk je hier zelf naar?",
        "u": "Hoe kijkt u hier zelf naar?",
        "jullie": "Hoe kijken jullie hier zelf naar?",
    },
    "view that": {
        "je": "Hoe kijk jij daarnaar?",
        "u": "Hoe kijkt u daarnaar?",
        "jullie": "Hoe kijken jullie daarnaar?",
    },
    "expected": {
        "je": "Wat verwachtte je ervan?",
        "u": "Wat verwachtte u ervan?",
        "jullie": "Wat verwachtten jullie ervan?",
    },
    "expect": {
        "je": "Wat verwacht je ervan?",
        "u": "Wat verwacht u ervan?",
        "jullie": "Wat verwachten jullie ervan?",
    },
    "before": {
        "je": "Wat ging hieraan vooraf?",
        "u": "Wat ging hieraan vooraf?",
        "jullie": "Wat ging hieraan vooraf?",
    },
    "tried": {
        "je": "Wat heb je tot nu toe zelf geprobeerd?",
        "u": "Wat hebt u tot nu toe zelf geprobeerd?",
        "jullie": "Wat hebben jullie tot nu toe zelf geprobeerd?",
    },
    "considered": {
        "je": "Wat heb je zelf al overwogen?",
        "u": "Wat hebt u zelf al overwogen?",
        "jullie": "Wat hebben jullie zelf al overwogen?",
    },
    "would help": {
        "je": "Wat zou jou hierin helpen?",
        "u": "Wat zou u hierin helpen?",
        "jullie": "Wat zou jullie hierin helpen?",
    },
    "needed": {
        "je": "Wat is er volgens jou nu nodig?",
        "u": "Wat is er volgens u nu nodig?",
        "jullie": "Wat is er volgens jullie nu nodig?",
    },
    "suits": {
        "je": "Wat zou er bij jou passen?",
        "u": "Wat zou er bij u passen?",
        "jullie": "Wat zou er bij jullie passen?",
    },
    "options left": {
        "je": "Welke mogelijkheden zie je zelf?",
        "u": "Welke mogelijkheden ziet u zelf?",
        "jullie": "Welke mogelijkheden zien jullie zelf?",
    },
    "see that": {
        "je": "Hoe zie jij dat zelf?",
        "u": "Hoe ziet u dat zelf?",
        "jullie": "Hoe zien jullie dat zelf?",
    },
    "played": {
        "je": "Wat speelde er toen voor je mee?",
        "u": "Wat speelde er toen voor u mee?",
        "jullie": "Wat speelde er toen voor jullie mee?",
    },
    "plays": {
        "je": "Wat speelt er voor je mee?",
        "u": "Wat speelt er voor u mee?",
        "jullie": "Wat speelt er voor jullie mee?",
    },
    "wish": {
        "je": "Wat zou je zelf het liefst willen?",
        "u": "Wat zou u zelf het liefst willen?",
        "jullie": "Wat zouden jullie zelf het liefst willen?",
    },
}
"""Template → address ("je", "u" or "jullie") → sentence; `{}` is the topic."""
