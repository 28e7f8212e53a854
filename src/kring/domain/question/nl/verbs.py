"""Dutch verbs that open questions: infinitive, stem (as in "doe je"), past singular, past plural.

A weak past may be left out: it is then made from the stem.
"""
# ruff: noqa: E501 - one table of verbs, four forms each.

from kring.domain.question.grammar import words

_STRONG = """
zijn ben was waren; hebben heb had hadden; worden word werd werden; zullen zal zou zouden;
kunnen kan kon konden; mogen mag mocht mochten; moeten moet moest moesten; willen wil wilde wilden;
gaan ga ging gingen; doen doe deed deden; staan sta stond stonden; zien zie zag zagen;
komen kom kwam kwamen; krijgen krijg kreeg kregen; laten laat liet lieten; blijven blijf bleef bleven;
weten weet wist wisten; vinden vind vond vonden; denken denk dacht dachten; houden houd hield hielden;
nemen neem nam namen; geven geef gaf gaven; zeggen zeg zei zeiden; vragen vraag vroeg vroegen;
liggen lig lag lagen; zitten zit zat zaten; lopen loop liep liepen; spreken spreek sprak spraken;
kijken kijk keek keken; brengen breng bracht brachten; begrijpen begrijp begreep begrepen;
lezen lees las lazen; schrijven schrijf schreef schreven; kiezen kies koos kozen;
beginnen begin begon begonnen; vergeten vergeet vergat vergaten; rijden rijd reed reden;
slapen slaap sliep sliepen; eten eet at aten; drinken drink dronk dronken; helpen help hielp hielpen;
treffen tref trof troffen; vallen val viel vielen; verliezen verlies verloor verloren;
zoeken zoek zocht zochten; kopen koop kocht kochten; besluiten besluit besloot besloten;
bedenken bedenk bedacht bedachten; ervaren ervaar ervoer ervoeren; lijken lijk leek leken;
blijken blijk bleek bleken; gebeuren gebeur gebeurde gebeurden; heten heet heette heetten;
bespreken bespreek besprak bespraken; ontvangen ontvang ontving ontvingen; bieden bied bood boden;
bijten bijt beet beten; trekken trek trok trokken; dragen draag droeg droegen; sluiten sluit sloot sloten;
winnen win won wonnen; werpen werp wierp wierpen; grijpen grijp greep grepen; schuiven schuif schoof schoven;
hangen hang hing hingen; vertrekken vertrek vertrok vertrokken; verdwijnen verdwijn verdween verdwenen;
voorkomen voorkom voorkwam voorkwamen; ontstaan ontsta ontstond ontstonden;
verwijten verwijt verweet verweten; vermijden vermijd vermeed vermeden; snijden snijd sneed sneden; vergelijken vergelijk vergeleek vergeleken; verstaan versta verstond verstonden;
overdrijven overdrijf overdreef overdreven; schrikken schrik schrok schrokken; sterven sterf stierf stierven;
stelen steel stal stalen; springen spring sprong sprongen; zingen zing zong zongen; zwemmen zwem zwom zwommen;
vliegen vlieg vloog vlogen; vechten vecht vocht vochten; wegen weeg woog wogen; wijzen wijs wees wezen;
lijden lijd leed leden; klimmen klim klom klommen; klinken klink klonk klonken; breken breek brak braken;
bewegen beweeg bewoog bewogen; dwingen dwing dwong dwongen; ruiken ruik rook roken; slaan sla sloeg sloegen;
vangen vang ving vingen; schijnen schijn scheen schenen; voldoen voldoe voldeed voldeden;
verschijnen verschijn verscheen verschenen; ontslaan ontsla ontsloeg ontsloegen; stijgen stijg steeg stegen;
"""

_WEAK = """
voelen voel; merken merk; horen hoor; willen wou; maken maak; werken werk; leren leer; spelen speel;
praten praat; vertellen vertel; hopen hoop; geloven geloof; proberen probeer; gebruiken gebruik;
bellen bel; regelen regel; reageren reageer; ergeren erger; luisteren luister; snappen snap;
wachten wacht; zorgen zorg; leggen leg; zetten zet; stellen stel; bedoelen bedoel; betekenen beteken;
herkennen herken; kennen ken; noemen noem; durven durf; hoeven hoef; wonen woon; leven leef;
verwachten verwacht; vertrouwen vertrouw; accepteren accepteer; overwegen overweeg; kloppen klop;
passen pas; lukken luk; helpen help; omschrijven omschrijf; beschrijven beschrijf; reiken reik;
beoordelen beoordeel; ontbreken ontbreek; raken raak; veranderen verander; vermoeden vermoed;
wensen wens; tonen toon; delen deel; duren duur; kosten kost; stoppen stop; starten start;
melden meld; mailen mail; sturen stuur; plannen plan; volgen volg; schamen schaam; storen stoor;
pakken pak; pauzeren pauzeer; rusten rust; beseffen besef; menen meen; missen mis; haten haat;
tellen tel; ruimen ruim; bemoeien bemoei; verwaarlozen verwaarloos; negeren negeer; klagen klaag;
zeuren zeur; twijfelen twijfel; piekeren pieker; functioneren functioneer; presteren presteer;
overleggen overleg; signaleren signaleer; rapporteren rapporteer; controleren controleer;
besteden besteed; behandelen behandel; verdedigen verdedig; mengen meng; verplaatsen verplaats;
benoemen benoem; ondersteunen ondersteun; begeleiden begeleid; leiden leid; spreiden spreid;
triggeren trigger; blokkeren blokkeer; motiveren motiveer; inspireren inspireer; raadplegen raadpleeg;
typeren typeer; onderscheiden onderscheid; zeilen zeil; schelen scheel; bestaan besta; spelen speel;
verklaren verklaar; zwijgen zwijg; antwoorden antwoord; beantwoorden beantwoord; weigeren weiger; leveren lever; hechten hecht;
gunnen gun; groeien groei; botsen bots; schuren schuur; knellen knel; wringen wring; boeien boei;
trainen train; landen land; rennen ren; zetten zet; wandelen wandel; fietsen fiets; koken kook;
bouwen bouw; kiezen kies; kleuren kleur; drukken druk; stimuleren stimuleer; faciliteren faciliteer;
bereiken bereik; behalen behaal; realiseren realiseer; organiseren organiseer; formuleren formuleer;
noteren noteer; registreren registreer; communiceren communiceer; corrigeren corrigeer;
confronteren confronteer; adviseren adviseer; analyseren analyseer; evalueren evalueer;
observeren observeer; interpreteren interpreteer; waarderen waardeer; respecteren respecteer;
irriteren irriteer; frustreren frustreer; verbazen verbaas; verrassen verras; raken raak;
uiten uit; richten richt; verbinden verbind; scheiden scheid; trouwen trouw; rouwen rouw;
huilen huil; lachen lach; dromen droom; stressen stres; zweten zweet; roken rook; sporten sport;
wisselen wissel; ruilen ruil; kennismaken kennismaak; snauwen snauw; schreeuwen schreeuw;
pesten pest; plagen plaag; straffen straf; belonen beloon; prijzen prijs; steunen steun;
dreigen dreig; waarschuwen waarschuw; beloven beloof; liegen lieg; roddelen roddel;
oordelen oordeel; veroordelen veroordeel; beschuldigen beschuldig; verlangen verlang;
genieten geniet; onthouden onthoud; herinneren herinner; vermelden vermeld; markeren markeer;
bepalen bepaal; betalen betaal; vertonen vertoon; ontdekken ontdek; ontwikkelen ontwikkel; verbeteren verbeter;
veroorzaken veroorzaak; verdienen verdien; verhuizen verhuis; verzamelen verzamel; verzorgen verzorg;
overtuigen overtuig; onderhandelen onderhandel; ontmoeten ontmoet; opereren opereer; protesteren protesteer;
studeren studeer; solliciteren solliciteer; draaien draai; kletsen klets; kwetsen kwets; oefenen oefen;
poetsen poets; treuren treur; troosten troost; voeden voed; voeren voer; vrezen vrees; vullen vul; wennen wen;
wijzigen wijzig; zuchten zucht; zwaaien zwaai; bedanken bedank; behoren behoor; bekennen beken; beleven beleef;
benutten benut; beschermen bescherm; bestellen bestel; bevatten bevat; bewaren bewaar; bewonderen bewonder;
debatteren debatteer; erkennen erken; garanderen garandeer; hanteren hanteer; herhalen herhaal;
informeren informeer; investeren investeer; letten let; manipuleren manipuleer; mislukken misluk; ontkennen ontken;
overleven overleef; profiteren profiteer; reserveren reserveer; scoren scoor; selecteren selecteer; slagen slaag;
slikken slik; streven streef; tolereren tolereer; verstoppen verstop; vertalen vertaal; vervelen verveel;
verwennen verwen; voorspellen voorspel; repeteren repeteer; ademen adem; hoesten hoest; jeuken jeuk;
aarzelen aarzel; vergaderen vergader; delegeren delegeer; escaleren escaleer; rekenen reken; vereisen vereis;
"""

_IRREGULAR = {
    "ben": "bent",
    "heb": "hebt",
    "kan": "kunt",
    "kun": "kunt",
    "wil": "wilt",
    "zal": "zult",
    "mag": "mag",
    "zou": "zou",
    "wou": "wou",
}

_OTHER = words(
    "is bent heeft hebt kunt kun wilt zult zul vindt wordt komt gaat staat ziet doet is't"
    # The stem of these is a noun as well ("rol", "vorm"), so that only the other forms count.
    " geldt gold rolt straalt vormt vormde smaakt stroomt daalt daalde verschilt stemt stemde"
    " tekent reist reisde groet schetst wast scheelt schuilt zwelt lekt"
)


def _rows(table: str) -> list[list[str]]:
    return [row.split() for row in table.replace("\n", " ").split(";") if row.strip()]


def _past(stem: str) -> str:
    return stem + ("te" if stem[-1] in "tkfspx" or stem.endswith("ch") else "de")


def _after_subject(stem: str) -> str:
    """Give the form after "je" for the form before it ("ga je" → "je gaat")."""
    if stem in _IRREGULAR:
        return _IRREGULAR[stem]
    if stem.endswith("t"):
        return stem
    return stem + ("at" if stem.endswith("a") else "t")


def _all() -> tuple[frozenset[str], dict[str, str], dict[str, str], frozenset[str]]:
    finite, after, infinitive = set(_OTHER), dict[str, str](), dict[str, str]()
    then, now = set[str](), set(_OTHER)
    for row in _rows(_STRONG + _WEAK):
        whole, stem, *past = row
        single = past[0] if past else _past(stem)
        plural = past[1] if len(past) > 1 else single + "n"
        now |= {whole, stem, _after_subject(stem)}
        then |= {single, plural}
        after[stem] = _after_subject(stem)
        after[single] = single
        infinitive.setdefault(whole, stem)
    after["kun"] = "kunt"
    return (
        frozenset(finite | now | then),
        after,
        infinitive,
        frozenset(then - now - {"zou", "zouden"}),
    )


FINITE, AFTER_JE, STEM_OF, PAST = _all()
"""Every finite form · the form before "je" → the one after it · infinitive → stem · past forms
that are nothing else."""

COMMON = frozenset(_OTHER) | {
    form for row in _rows(_STRONG) for form in (*row, _after_subject(row[1]))
}
"""Forms of the verbs that are used most, for patterns that name them more than once."""

PARTICLES = words("op weg af aan uit mee in terug door toe na tegen voor bij om los vast neer over")
"""Split verbs leave these at the end ("ga je weg")."""
