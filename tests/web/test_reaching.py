"""The address that is passed on is one that a phone can reach."""

from __future__ import annotations

import pytest
from django.test import RequestFactory, override_settings

from kring.web.reaching import reachable, spoken

NETWORK = "http://10.1.2.3:8000"


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost:8000", "localhost"])
@override_settings(NETWORK_ADDRESS=NETWORK)
def test_from_the_serving_machine_the_network_address_is_passed_on(host: str) -> None:
    request = RequestFactory().get("/", headers={"host": host})
    assert reachable(request, "/doe-mee") == f"{NETWORK}/doe-mee"


@override_settings(NETWORK_ADDRESS=NETWORK)
def test_from_elsewhere_the_address_in_use_is_passed_on() -> None:
    request = RequestFactory().get("/", headers={"host": "kring.example:8000"})
    assert reachable(request, "/doe-mee") == "http://kring.example:8000/doe-mee"


@override_settings(NETWORK_ADDRESS="")
def test_a_server_for_this_machine_alone_says_so() -> None:
    request = RequestFactory().get("/", headers={"host": "127.0.0.1:8000"})
    assert reachable(request, "/") == "http://127.0.0.1:8000/"


def test_an_address_is_said_without_scheme_and_path() -> None:
    assert spoken("http://10.1.2.3:8000/doe-mee") == "10.1.2.3:8000"
