"""What the identity check finds, what it leaves alone, and what it proposes."""
# ruff: noqa: E501 - an example reads best on one line.

import pytest

from kring.domain.identity import findings

FOUND = """
Marieke zei dat het niet kan. | name Marieke | een collega
Ik sprak met mevrouw de Vries over de zorg. | name mevrouw de Vries | de cliënt
Ik sprak met mevrouw de vries over de zorg. | name mevrouw de vries | de cliënt
Mijn collega Fatima doet niet mee. | name Fatima | een collega
mijn collega fatima doet niet mee | name fatima | een collega
Mijn leidinggevende Jan-Willem van der Berg geeft geen ruimte. | name Jan-Willem van der Berg | een leidinggevende
Gisteren belde Peter de Smet mij op. | name Peter de Smet | een collega
Ik vroeg het aan Van den Broeck. | name Van den Broeck | een collega
Hoe kan Sevgi dit aanpakken? | name Sevgi | een collega
De moeder van Seppe is boos. | name Seppe | een ouder
De bewoner Zwaantje wil naar huis. | name Zwaantje | een bewoner
Dat is Mark's idee, niet het mijne. | name Mark's | een collega
Cliënt K. belt elke dag. | initials K. | de cliënt
J. de Vries vindt het niks. | initials J. de Vries | een collega
Ik hoorde van M.K. dat het mis ging. | initials M.K. | een collega
Ik sprak met S. over zijn verslag. | initials S. | een collega
Ik werk in Eindhoven. | place Eindhoven | een plaats
Het team uit den bosch en Den Haag. | place Den Haag | een plaats
Zij woont aan de Kerkstraat 12. | place Kerkstraat 12 | een plaats
Ik werk bij Philips. | organisation Philips | een organisatie
Het speelt op basisschool De Regenboog. | organisation basisschool De Regenboog | een organisatie
Jansen Bouw B.V. levert niet. | organisation Jansen Bouw B.V. | een organisatie
Bel me op 06-12345678. | phone 06-12345678 |
Bel me op +31 6 12345678. | phone +31 6 12345678 |
Haar bsn is 123456782. | number 123456782 |
Post gaat naar 1234 AB 12. | number 1234 AB 12 |
Dossier 2023-1234 ligt er nog. | number Dossier 2023-1234 |
Op 3 maart 2024 was er een gesprek. | date 3 maart 2024 | onlangs
Op 12-03-2024 viel hij. | date 12-03-2024 | onlangs
Zijn kenteken is GH-123-K. | plate GH-123-K | een auto
Ze ligt op kamer 12b. | room kamer 12b | een kamer
Mail naar p.p@example.nl graag. | mail p.p@example.nl |
"""

FOUND_IN_ENGLISH = """
My manager Sarah Jones never listens. | name Sarah Jones | a manager
I met Mr Smith yesterday. | name Mr Smith | the client
We spoke on March 3rd about it. | date March 3rd | recently
The pupil Oluwaseun is late. | name Oluwaseun | a pupil
The file lies in room 14. | room room 14 | a room
She moved to Manchester. | place Manchester | a town
"""

QUIET = """
Hoe houd ik mijn team bij elkaar nu er steeds meer spoed tussendoor komt?
Ben je daar tevreden over? Wil je er iets meer over vertellen?
Mijn collega van de afdeling ICT reageert niet op Teams.
Als ik in jouw schoenen stond, zou ik op maandag in mei met HR praten.
Mijn leidinggevende zegt: Dat lukt nooit.
Mijn leidinggevende zegt 'Nee' en 'Dat kan niet'.
Can you say more about it? May I ask what Monday looked like?
I think I'm stuck. My manager says 'No'. What can I do?
Ik heb 3 dagen en 15 minuten nodig, het kost € 120.000.
We doen dit al sinds 2019 en in 2024 veranderde het.
De cliënt wil naar huis. Mevrouw wil dat niet.
Het MDO en de UWV-arts zijn het niet eens.
Plan B. Daarna zien we wel.
Harm is sometimes done. Trees are nice. Grace helps.
Toon eens begrip. Leen het uit. Lies je dat?
Het is een Engelse collega, en ze spreekt Pools.
Wie Kan Mij Helpen Met Dit Team?
ik wil het roos licht op de vloer
Er waren 25 mensen, om 14.30 uur, in blok 2.
Ik zit er mee. Hij zegt niks! Zij ook niet... Toch wil ik verder.
Wat zou een goede eerste stap zijn?
Met Kerst en Ramadan werken wij door.
"""


def lines(text: str) -> list[str]:
    return text.strip().splitlines()


@pytest.mark.parametrize("line", lines(FOUND))
def test_what_identifies_is_found_and_a_role_proposed(line: str) -> None:
    assert seen(line, "nl") == line


@pytest.mark.parametrize("line", lines(FOUND_IN_ENGLISH))
def test_it_is_found_in_english_too(line: str) -> None:
    assert seen(line, "en") == line


@pytest.mark.parametrize("text", lines(QUIET))
def test_ordinary_sentences_draw_nothing(text: str) -> None:
    assert findings(text, "nl") == ()


def test_names_of_the_people_in_the_meeting_are_known() -> None:
    text = "Vraag het aan wiebrigje, zei ze."
    assert findings(text, "nl") == ()
    (found,) = findings(text, "nl", names=["Wiebrigje Anema"])
    assert (text[found.start : found.end], found.what) == ("wiebrigje", "name")


def test_several_are_found_from_left_to_right() -> None:
    text = "Dhr. Yilmaz en mw. El Amrani kwamen op 3 mei met Truus."
    found = [text[one.start : one.end] for one in findings(text, "nl")]
    assert found == ["Dhr. Yilmaz", "mw. El Amrani", "3 mei", "Truus"]


def seen(line: str, lang: str) -> str:
    """Write down the only finding in a line's first part, in the form of the line."""
    text = line.partition(" | ")[0]
    (found,) = findings(text, lang)
    said = f"{found.what} {text[found.start : found.end]} | {found.instead or ''}"
    return f"{text} | {said}".rstrip()
