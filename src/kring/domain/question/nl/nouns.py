"""Dutch nouns that one fact answers: told apart from those that invite a story.

"Wat is je postcode?" has one answer, "Wat is je doel?" has many; "Welke trein neem je?" is a pick,
"Welke rol neem je?" is not. What is not listed here is taken to invite a story.
"""

from kring.domain.question.grammar import words

FACTS = (
    # who somebody is
    words("""
        naam voornaam achternaam roepnaam leeftijd geslacht nationaliteit afkomst geloof lengte
        gewicht bloedgroep schoenmaat kledingmaat beroep functie functietitel diploma rang
        sterrenbeeld
    """)
    # where and how to reach them
    | words("""
        adres postcode woonplaats huisnummer e-mail mailadres nummer kenteken wachtwoord locatie
        afdeling plaats
    """)
    # when
    | words("datum tijd tijdstip deadline einddatum begintijd starttijd duur")
    # how much
    | words("""
        prijs bedrag tarief saldo salaris inkomen loon budget omzet rente rentepercentage percentage
        aantal afstand snelheid temperatuur hoogte breedte diepte oppervlakte inhoud capaciteit
        maat score cijfer volgorde gemiddelde uitslag stand eindstand huur premie korting kosten
    """)
    # what can be looked up
    | words("hoofdstad definitie formule afkorting diagnose prognose titel merk kleur hoofdprijs")
)
"""What "wat is je …" and "wat is de …" ask for."""

FACT_ENDS = (
    "nummer|datum|adres|naam|code|prijs|percentage|leeftijd|tarief|salaris|bedrag|score|cijfer"
    "|temperatuur|snelheid|land|plaats|gewicht|functie|toestand|situatie|staat"
)
"""How compounds of such nouns end ("rekeningnummer"); only after "je", "uw" and "de"."""

THINGS = (
    # to read, watch and hear
    words("""
        boek boeken film films serie series krant kranten tijdschrift programma programma's app apps
        website site zender liedje lied album band podcast schrijver artiest versie pagina hoofdstuk
        spel instrument titel
    """)
    # to travel with
    | words("auto fiets motor bus trein tram vlucht lijn route vervoermiddel")
    # places
    | words("""
        land landen stad steden dorp woonplaats straat wijk buurt gemeente provincie school
        scholen universiteit klas groep kamer lokaal verdieping gebouw winkel supermarkt restaurant
        hotel kerk ziekenhuis kantoor locatie afdeling
    """)
    # times
    | words("""
        dag dagen datum tijd uur maand jaar week weekdag seizoen tijdstip eeuw dagdeel leeftijd
        leeftijdsgroep leeftijdscategorie
    """)
    # persons and bodies
    | words("""
        juf meester docent leraar arts huisarts specialist bedrijf organisatie werkgever bank
        verzekeraar verzekering vereniging verenigingen club sportclub partij leverancier merk team
        ploeg
    """)
    # of the body
    | words("medicijn medicijnen medicatie medicament allergie allergieen pil pillen dosis")
    # what somebody has or is
    | words("""
        kleur maat schoenmaat nummer cijfer getal percentage taal talen nationaliteit diploma
        diploma's opleiding opleidingen studie vak vakken functie beroep geloof rang telefoon
        computer laptop software model browser huisdier huisdieren sport sporten salaris prijs
        contract bedrag
    """)
    # to eat, drink and wear
    | words("gerecht drankje smaak soep jas trui broek jurk schoenen")
)
"""What "welke …" asks to pick, and "wat voor …" to name."""
