"""The Dutch examples, one a line with its kind; `DUTCH_ROUGH` as typed in a meeting."""

DUTCH = """
open: Wat speelt er in je team sinds de reorganisatie?
open: Hoe ben je het gesprek met de wethouder ingegaan?
open: Wat maakt dat juist deze bewoner je zo raakt?
open: Welke afspraken liggen er over de nachtdiensten?
open: Wat heb je tot nu toe geprobeerd om de planning rond te krijgen?
open: Hoe ziet een goede samenwerking met de planners er voor jou uit?
open: Waar loop je tegenaan als je feedback geeft?
open: Waaraan zou je merken dat het beter gaat?
open: In hoeverre heb je hier zelf invloed op?
open: Wat zou je tegen jezelf zeggen als je een jaar verder bent?
open: Hoe reageerden je collega's op dat besluit?
open: Kunt u iets meer vertellen over de aanleiding?
open: Kan je eens schetsen hoe zo'n overdracht verloopt?
open: Wil je een voorbeeld geven van een moment waarop het wel lukte?
open: Zou u ons mee kunnen nemen in wat er die ochtend gebeurde?
open: Vertel eens hoe dat eerste gesprek met de ouders ging.
open: Beschrijf eens wat je voelde toen de rechter je onderbrak
open: Ik ben benieuwd wat dit met je doet
open: Ik vraag me af hoe je collega's hiernaar kijken.
open: Ik zou graag willen weten wat voor jou de kern is.
open: Je noemde net het woord "schuld". Wat bedoel je daarmee?
open: Als je terugdenkt aan dat overleg, wat viel je dan het meeste op?
open: Oké, en hoe ging het daarna verder op de afdeling?
open: Waarom is dit voor jou zo belangrijk?
open: Wat betekent professionele ruimte voor jou als griffier?
open: Welke rol pak je meestal in het MDO?
open: Hoe kijk je nu aan tegen de keuze om de machine stil te leggen?
open: Wat heb je nodig van je leidinggevende?
open: Op welke momenten voel je je het meest zeker voor de klas?
open: Wanneer lukt het je wel om grenzen te stellen?
open: Wie kan jou hierin steunen?
open: Van wie krijg je energie op je werk?
open: Hoe zou je cliënt dit verhaal vertellen?
open: Wat wil je dat er na vandaag anders is?
open: Wat vind je zelf het lastigst aan deze zaak?
open: Hoe verliep het oudergesprek volgens jou?
open: Waarover maak je je de meeste zorgen?
open: Welk gevoel overheerst als je aan maandag denkt?
open: Hoe hebt ge dat thuis uitgelegd?
open: Wat zou er gebeuren als je niets doet?
open: Waar zit voor jou de spanning tussen regels en maatwerk?
open: Wat doet het met je als de patiënt boos wordt?
open: Hoe reageerde de monteur toen jij dat zei?
open: Welke mogelijkheden zie je zelf nog?
open: Wat hoop je dat de raad van jou begrijpt?
closed: Heb je dit al met HR besproken?
closed: Ben je tevreden met de uitkomst?
closed: Was de teamleider daarbij aanwezig?
closed: Werkt je collega parttime?
closed: Hoe lang speelt dit al?
closed: Hoeveel leerlingen zitten er in je klas?
closed: Wanneer is de deadline van het project?
closed: Hoe vaak zie je deze cliënt?
closed: Hoe oud is de leerling?
closed: Wie is jouw leidinggevende?
closed: Waar werkte je hiervoor?
closed: Staat dit in het protocol?
closed: Weet je collega dat je dit inbrengt?
closed: Is er een vertrouwenspersoon op jullie kantoor?
closed: Lukt het je om te slapen?
closed: Ga je volgende week weer werken?
closed: Zijn er meer mensen die dit merken?
closed: Geldt dat ook voor de nachtploeg?
closed: Vond je het spannend?
closed: Kent u de bewoner al lang?
closed: Krijg je hier uren voor?
closed: Sinds wanneer werk je met dit systeem?
closed: Heeft de wethouder gereageerd?
closed: Even een vraagje tussendoor, is dit de eerste keer?
closed: Mag je daar zelf over beslissen?
closed: Op welke afdeling werk je?
closed: Doet de school hieraan mee?
leading: Vind je ook niet dat de directeur hier steken laat vallen?
leading: Je was zeker wel opgelucht?
leading: Dat is toch de taak van de projectleider?
leading: Je voelt je schuldig, hè?
leading: Dus je wilt eigenlijk weg bij dit kantoor?
leading: Zou het kunnen dat je bang bent voor conflict?
leading: Kan het zijn dat je te veel op je neemt?
leading: Denk je niet dat de ouders zich gepasseerd voelen?
leading: Is het niet zo dat jij altijd de kar trekt?
leading: Heb je niet het gevoel dat het team jou in de steek laat?
leading: Ben je het met me eens dat de werkdruk te hoog is?
leading: Weet je zeker dat de cliënt dat zo bedoelde?
leading: Het was best een zware vergadering, toch?
leading: Je vindt het moeilijk om nee te zeggen?
leading: Vindt u ook dat de regels te streng zijn?
leading: Hoe erg vond je die onterechte beoordeling?
leading: Ben je niet gewoon moe?
leading: Heeft dat niet met je perfectionisme te maken?
leading: Je had het waarschijnlijk liever anders gezien, of niet?
leading: Heb je soms het idee dat je baas je niet vertrouwt?
leading: Het ligt dus eigenlijk aan de planning?
leading: Snap je dat de bewoners hier boos over zijn?
leading: Wie wil er nou niet gewaardeerd worden?
leading: Da's toch niet normaal, hé?
leading: Wil je niet gewoon erkenning van je chef?
advice: Heb je er al aan gedacht om met je leidinggevende te praten?
advice: Heb je overwogen om een mediator in te schakelen?
advice: Zou je niet beter een dag minder gaan werken?
advice: Waarom bel je de huisarts niet gewoon even?
advice: Kun je niet een keer met de ouders om tafel gaan?
advice: Is het geen idee om de casus in het MDO te bespreken?
advice: Wat als je eens een dag met de monteurs meeloopt?
advice: Misschien moet je het eens op papier zetten?
advice: Moet je dit niet bij de griffier neerleggen?
advice: Zou het helpen als je je agenda blokkeert?
advice: Kan een collega dat spreekuur niet overnemen?
advice: Waarom vraag je geen hulp aan een ervaren kantoorgenoot?
advice: Hebt u al eens geprobeerd om de deur dicht te doen?
advice: Zou je hem niet gewoon kunnen vragen wat hij bedoelt?
advice: Wat dacht je van een gesprek met de vertrouwenspersoon?
advice: Is het niet handiger om eerst de planning te maken?
advice: Je kunt toch ook een time-out nemen?
advice: Wordt het niet eens tijd om de bedrijfsarts te bellen?
advice: Had je al gedacht aan een coach?
advice: Kan je dat niet eens aankaarten bij uw chef?
advice: Lijkt het je iets om de klas in kleine groepen te verdelen?
advice: Zou een vast overleg met de uitvoerder niet helpen?
advice: Waarom ga je niet eens mee op huisbezoek?
advice: Heb je weleens overwogen een training te volgen?
advice: Als ik jou was zou ik naar de directeur stappen, heb je dat overwogen?
advice: Kun je niet beter je grens aangeven?
advice: Ben je al eens bij een loopbaancoach geweest?
judgement: Waarom heb je dat niet meteen gemeld?
judgement: Waarom doe je altijd alles alleen?
judgement: Hoe kon je dat nou laten gebeuren?
judgement: Waarom heb je dan niets gezegd?
judgement: Had je dat niet eerder kunnen bedenken?
judgement: Vind je dat zelf nou professioneel?
judgement: Moet je nou echt over elke mail vallen?
judgement: Waarom luister je nooit naar de verpleging?
judgement: Wat bezielde je om die ouder zo aan te spreken?
judgement: Denk je nou echt dat de burger daarop zit te wachten?
judgement: Waarom ben je zo fel tegen je collega?
judgement: Snap je nou nog steeds niet hoe het systeem werkt?
judgement: Je gaat me toch niet vertellen dat je dat vergeten bent?
judgement: Waarom moet jij toch altijd het laatste woord hebben?
judgement: Waarom kwam je niet op de afspraak?
judgement: Hoe haal je het in je hoofd om dat te mailen?
judgement: Wanneer ga je nou eens je verantwoordelijkheid nemen?
judgement: Wat heb je nu weer gedaan?
judgement: Waarom laat je zo over je heen lopen?
judgement: Ben je nou nog niet klaar met dat dossier?
multiple: Wat deed je toen en hoe reageerde je collega?
multiple: Wil je blijven of zoek je iets anders?
multiple: Waar zit de pijn? En wat heb je nodig?
multiple: Heb je dat zelf bedacht of kwam het van je chef?
multiple: Wie zaten er aan tafel, wat werd er gezegd en hoe liep het af?
multiple: Welke optie spreekt je aan en waarom?
multiple: Ben je boos of eerder teleurgesteld?
multiple: Hoe voelde dat? Wat dacht je toen? Wat deed je?
multiple: Gaat het om de inhoud, of gaat het om de relatie?
multiple: Is het een kwestie van tijd of van geld?
multiple: Wat vond je van de les en van de reactie van de ouders, en wat zou je nu anders doen?
multiple: Kies je voor de cliënt of voor de organisatie?
multiple: Hoe is het begonnen? Wanneer werd het erger?
multiple: Moet ik het melden bij de inspectie of eerst met haar praten?
multiple: Bent u tevreden over de prijs en de kwaliteit?
statement: Je moet gewoon wat vaker nee zeggen.
statement: Ik zou eerst met de teamleider gaan praten.
statement: Dat herken ik heel erg.
statement: Bij ons op kantoor speelde precies hetzelfde.
statement: Wat een vervelende situatie voor je!
statement: Misschien is het goed om het even te laten rusten.
statement: De klant had gewoon geen gelijk.
statement: Volgens mij ben je veel te aardig.
statement: Ga eens op tijd naar huis.
statement: Ik hoor vooral veel frustratie.
statement: Het lijkt me een kwestie van communicatie.
statement: Laat het los.
statement: Dan heb je het goed aangepakt.
statement: Praat er eens over met je vrouw.
statement: Als je dat doet, krijg je vanzelf meer rust.
statement: Jammer dat het zo gelopen is.
statement: Knap dat je dit durft in te brengen
statement: Je collega had dit nooit mogen doen
statement: Wat ik zou doen is alles vastleggen.
statement: Ik denk dat de ouders zich niet gehoord voelden
"""

DUTCH_ROUGH = """
open: wat heb je nodig van ons
open: hoe voelde dat voor je
open: wat zou je graag anders willen zien in het team
open: kun je wat meer vertelen over die ene leerling
open: waar zit volgens jou het knelpunt
open: Wta maakt het zo lastig voor je?
open: ik ben beniewd hoe je dat hebt aangepakt
closed: heb je dat al gedaan
closed: hoelang werk je daar al
closed: is de opdrachtgever op de hoogte
leading: je vond het niet eerlijk he
leading: vind je ook niet dat het te veel is
leading: dat hoort er toch gewoon bij?
advice: heb je al overwogn om te stoppen met die opdracht
advice: zou je niet eens met hr gaan praten
advice: kunje niet gewoon je telefoon uitzetten
advice: waarom vraag je niet om een ander rooster
judgement: waarom heb je niet gebeld
judgement: hoe kun je dat nou zeggen tegen een client
judgement: waarom zeg je daar nooit wat van
multiple: wat deed je en wat vond je daarvan
multiple: wil je dat of moet dat van je baas
statement: je moet echt strenger zijn
statement: ik snap heel goed dat je daarvan baalt
"""
