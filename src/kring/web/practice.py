"""Practice mode: Kring over plain http, where the network can read along."""

from __future__ import annotations

from django.http import HttpRequest


def practising(request: HttpRequest) -> bool:
    """Say whether this connection is open to whoever shares the network."""
    return not request.is_secure()
