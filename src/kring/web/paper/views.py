"""A method's step plan and its question cards, as PDFs that the browser opens."""

from __future__ import annotations

from http import HTTPStatus
from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from kring.exports.apart import NotPrintedError
from kring.exports.printing import PangoMissingError
from kring.exports.saying import Sayer
from kring.library import shelf
from kring.web.language import current
from kring.web.paper.press import Sheet, printed

_USUAL_GROUP: Final = 6
#: The seats of one room.
_PEOPLE: Final = range(3, 13)


@require_safe
async def step_plan(request: HttpRequest, method: str) -> HttpResponse:
    """Give the step plan for `?mensen=`, six when it is not said."""
    people = _people(request.GET.get("mensen", str(_USUAL_GROUP)))
    name = f"{method}-{Sayer(current()).word('file.plan')}-{people}.pdf"
    return await _pdf(request, Sheet(_known(method), current(), people), name)


@require_safe
async def cards(request: HttpRequest, method: str) -> HttpResponse:
    """Give the question cards."""
    name = f"{method}-{Sayer(current()).word('file.cards')}.pdf"
    return await _pdf(request, Sheet(_known(method), current()), name)


def _known(method: str) -> str:
    if method not in shelf.ids():
        raise Http404
    return method


def _people(said: str) -> int:
    for people in _PEOPLE:
        if said == str(people):
            return people
    raise Http404


async def _pdf(request: HttpRequest, sheet: Sheet, name: str) -> HttpResponse:
    try:
        content = await printed(sheet)
    except PangoMissingError as missing:
        said = Sayer(sheet.lang).word("missing.pango", packages=str(missing))
        return _not_printed(request, sheet, "missing.page", for_operator=said)
    except NotPrintedError:
        return _not_printed(request, sheet, "missing.failed")
    response = HttpResponse(content, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{name}"'
    return response


def _not_printed(
    request: HttpRequest, sheet: Sheet, key: str, for_operator: str = ""
) -> HttpResponse:
    say = Sayer(sheet.lang)
    page = {
        "title": say.word("missing.title"),
        "text": say.word(key),
        "operator": say.word("missing.operator", said=for_operator) if for_operator else "",
        # A try-out has a plan, and no page of its own.
        "method": sheet.method if sheet.method in shelf.offered() else "",
        "instead": say.word("missing.instead"),
        "to_method": say.word("missing.to_method"),
    }
    return render(request, "kring/not_printed.html", page, status=HTTPStatus.SERVICE_UNAVAILABLE)
