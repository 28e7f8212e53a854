"""A method's step plan, for one page of A4: what a leader holds in the hand."""

from __future__ import annotations

from importlib.resources import files

from kring.domain.method.model import Method
from kring.exports.doing import Doing
from kring.exports.drawing import drawings
from kring.exports.markup import Markup, document, tag, together
from kring.exports.plan import Part, Plan, Row, plan
from kring.exports.rail import rail
from kring.exports.saying import Sayer, clock_of, minutes_of
from kring.exports.wearing import house, style
from kring.system.theme import Theme

_COLUMNS = ("minutes", "step", "who", "forbidden")


def step_plan_html(method: Method, people: int, lang: str, theme: Theme | None = None) -> str:
    """Return the step plan of `method` for `people` in the circle, as a whole HTML page."""
    say = Sayer(lang)
    planned = plan(method, people, say)
    title = say.word(
        "plan.title",
        method=say.text(method.name),
        minutes=minutes_of(planned.total),
        people=people,
    )
    body = together(
        _head(method, planned, say, theme),
        tag("div", class_="rail", style=f"background-image: url({rail(planned, theme)})"),
        _facts(method, say),
        _table(planned, say),
        drawings(method, planned.rows, say),
        _foot(method, planned, say),
    )
    sheet = (files(__package__) / "step_plan.css").read_text("utf-8")
    return document(lang, title, sheet + style(theme), body)


def _head(method: Method, planned: Plan, say: Sayer, theme: Theme | None) -> Markup:
    size = say.word("plan.size", smallest=method.smallest, largest=method.largest)
    return tag(
        "header",
        tag(
            "div",
            tag("p", house(theme), say.word("plan.kind"), class_="kind"),
            tag("h1", say.text(method.name)),
            tag("p", say.text(method.summary), class_="summary"),
            class_="what",
        ),
        tag("p", tag("b", minutes_of(planned.total)), " ", say.word("plan.minutes"), class_="size"),
        tag(
            "p",
            tag("b", str(planned.people)),
            " ",
            say.word("plan.people"),
            " ",
            tag("span", size),
            class_="size",
        ),
    )


def _facts(method: Method, say: Sayer) -> Markup:
    materials = [say.text(item) for item in method.materials]
    roles = ", ".join(say.text(name) for name in method.roles.values())
    if roles:
        materials.append(say.word("plan.roles", roles=roles))
    return tag(
        "div",
        _fact("plan.suits", tag("p", say.text(method.suits)), say),
        _fact("plan.asks", tag("p", say.text(method.asks_of_presenter)), say),
        _fact("plan.materials", tag("ul", *(tag("li", item) for item in materials)), say)
        if materials
        else None,
        class_="facts",
    )


def _fact(key: str, content: Markup, say: Sayer) -> Markup:
    return tag("section", tag("h2", say.word(key)), content)


def _table(planned: Plan, say: Sayer) -> Markup:
    columns = (tag("col", class_=name) for name in _COLUMNS)
    heads = (tag("th", say.word(f"head.{name}"), scope="col") for name in _COLUMNS)
    return tag(
        "table",
        tag("colgroup", *columns),
        tag("thead", tag("tr", *heads)),
        *(_part(part, say) for part in planned.parts),
    )


def _part(part: Part, say: Sayer) -> Markup:
    caption = None
    if part.name:
        minutes = minutes_of(part.minutes)
        said = say.word("step.part", number=part.number, part=part.name, minutes=minutes)
        caption = tag("tr", tag("td", said, colspan=len(_COLUMNS)), class_="part")
    return tag("tbody", caption, *(_row(row, say) for row in part.rows))


def _row(row: Row, say: Sayer) -> Markup:
    return tag(
        "tr",
        _minutes(row, say),
        _step(row, say),
        tag("td", *(_doing(doing) for doing in row.doings), class_="who brief"),
        tag("td", *(tag("p", act) for act in row.forbids), class_="forbidden brief"),
        class_=str(row.colour) if row.number else f"{row.colour} spare",
    )


def _minutes(row: Row, say: Sayer) -> Markup:
    if not row.minutes:
        return tag("td", tag("b", "–"), class_="minutes")
    before = "+" if row.adds else ""
    after = "*" if row.proposed else ""
    until = (
        tag("p", say.word("step.until", time=clock_of(row.until)))
        if row.number and row.ends
        else None
    )
    return tag("td", tag("b", f"{before}{minutes_of(row.minutes)}{after}"), until, class_="minutes")


def _step(row: Row, say: Sayer) -> Markup:
    marks = tag("span", " · ".join(row.marks), class_="marks") if row.marks else None
    prompts = None
    if row.prompts:
        lead = tag("i", say.word("step.for_instance"))
        prompts = tag(
            "p", lead, " ", " ".join(row.prompts), class_="example" if row.asks else "more"
        )
    name = tag("p", tag("b", row.name), " " if marks else None, marks, class_="name")
    chip = tag("p", row.number or ("+" if row.adds else "•"), class_="chip")
    quote = tag("p", f"“{row.say}”", class_="say") if row.say else None
    return tag("th", chip, name, quote, prompts, scope="row")


def _doing(doing: Doing) -> Markup:
    done = tag("span", tag("b", doing.verb), doing.details)
    return tag("p", tag("span", f"{doing.who} "), done)


def _foot(method: Method, planned: Plan, say: Sayer) -> Markup:
    total = say.word("step.total", minutes=minutes_of(planned.total))
    if planned.with_extras != planned.total:
        total += ", " + say.word("step.total_extra", minutes=minutes_of(planned.with_extras))
    notes = [say.word("note.people", people=planned.people)]
    if any(row.proposed and row.minutes for row in planned.rows):
        notes.append(say.word("note.proposed"))
    if any(row.extra for row in planned.rows):
        notes.append(say.word("note.extra"))
    return tag(
        "footer",
        tag("p", tag("b", f"{total}.")),
        tag("p", " ".join(notes)),
        tag("p", say.word("plan.source", source=method.source.rstrip("."))),
    )
