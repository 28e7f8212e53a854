"""The pages for what is not there and for what went wrong: in words, without content."""

from collections.abc import Iterator

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import override_settings
from django.urls import include, path

from tests.web.conftest import Browser

SECRET = "wat iemand schreef"


def breaks(request: HttpRequest) -> HttpResponse:
    raise RuntimeError(SECRET)


urlpatterns = [path("stuk", breaks), path("", include("kring.web.urls"))]


@pytest.fixture
def broken() -> Iterator[Browser]:
    with override_settings(ROOT_URLCONF=__name__):
        browser = Browser()
        browser.client.raise_request_exception = False
        yield browser


def test_a_fault_is_said_without_what_was_in_it(
    broken: Browser, caplog: pytest.LogCaptureFixture
) -> None:
    page = broken.get("/stuk")
    assert page.status == 500
    assert page.heading == "Er ging iets mis bij Kring"
    assert SECRET not in page.text
    assert "RuntimeError" not in page.text


def test_what_is_not_there_is_said_with_a_way_on() -> None:
    page = Browser().get("/nergens/wat-iemand-typte")
    assert page.status == 404
    assert page.heading == "Deze pagina is er niet"
    assert "wat-iemand-typte" not in page.text.replace('value="/nergens/wat-iemand-typte"', "")
    assert 'href="/doe-mee"' in page.text


def test_a_form_that_stood_open_too_long_says_what_to_do() -> None:
    strict = Browser()
    strict.client.handler.enforce_csrf_checks = True
    page = strict.post("/doe-mee", code="BCDF-GHJK", name="Tom")
    assert page.status == 403
    assert "laad de pagina opnieuw" in page.text
    assert "BCDF-GHJK" not in page.text


def test_a_form_that_is_far_too_large_is_refused_in_words() -> None:
    page = Browser().post("/doe-mee", code="BCDF-GHJK", name="T" * 70_000)
    assert page.status == 400
    assert page.heading == "Kring begrijpt dit niet"
    assert "TTT" not in page.text


def test_a_character_that_no_name_has_is_refused_at_its_field() -> None:
    page = Browser().post("/doe-mee", code="BCDF-GHJK", name="Tom\x00")
    assert page.status == 422
    assert 'id="id_name-fault"' in page.text
