"""What could stand in the place of what identifies: a role rather than a name."""

from kring.domain.identity.finding import Code

_ROLES: dict[str, tuple[str, str]] = {
    "collega collegas collega's colleague colleagues": ("een collega", "a colleague"),
    "leidinggevende manager baas teamleider chef supervisor boss teamlead": (
        "een leidinggevende",
        "a manager",
    ),
    "directeur bestuurder director": ("de directeur", "the director"),
    "cliënt client cliënte klant clients customer": ("de cliënt", "the client"),
    "patiënt patiënte patient": ("de patiënt", "the patient"),
    "bewoner bewoonster resident": ("een bewoner", "a resident"),
    "inwoner burger citizen": ("een inwoner", "a citizen"),
    "leerling pupil": ("een leerling", "a pupil"),
    "student studente stagiair stagiaire trainee": ("een student", "a student"),
    "dokter arts huisarts doctor dr dr.": ("een arts", "a doctor"),
    "moeder vader ouder mother father parent mum dad": ("een ouder", "a parent"),
    "meneer mevrouw mijnheer dhr dhr. mevr mevr. mw mw. mr mr. mrs mrs. ms ms. de_heer": (
        "de cliënt",
        "the client",
    ),
    "zoon dochter kind son daughter child": ("een kind", "a child"),
    "juf meester docent leraar lerares teacher": ("een docent", "a teacher"),
    "wethouder burgemeester alderman mayor": ("een bestuurder", "an official"),
}

ROLES: dict[str, tuple[str, str]] = {
    word.replace("_", " "): said for names, said in _ROLES.items() for word in names.split()
}
"""A word that stands before a name, and the role that can stand in its place (nl, en)."""

ANYONE = ("een collega", "a colleague")

_INSTEAD: dict[Code, tuple[str, str] | None] = {
    "name": ANYONE,
    "initials": ANYONE,
    "place": ("een plaats", "a town"),
    "organisation": ("een organisatie", "an organisation"),
    "date": ("onlangs", "recently"),
    "phone": None,
    "number": None,
    "plate": ("een auto", "a car"),
    "room": ("een kamer", "a room"),
    "mail": None,
}


def instead(code: Code, lang: str, role: str = "") -> str | None:
    """Give what could stand there; `role` is the word before a name, when it tells one."""
    said = ROLES.get(role) if code in {"name", "initials"} else None
    pair = said or _INSTEAD[code]
    return None if pair is None else pair[lang == "en"]
