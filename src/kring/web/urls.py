"""Where every page is. The socket is not here: it never passes through Django."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, include, path

from kring.web.front.views import without_slash
from kring.web.room.board import board_code

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("kring.web.front.urls")),
    path("", include("kring.web.arriving.urls")),
    path("", include("kring.web.choosing.urls")),
    path("", include("kring.web.examples.urls")),
    path("", include("kring.web.trying.urls")),
    path("", include("kring.web.practising.urls")),
    path("", include("kring.web.paper.urls")),
    path("bord", board_code, name="board_code"),
    path("m/<slug:meeting>/", include("kring.web.room.urls")),
    path("m/<slug:meeting>/", include("kring.web.keeping.urls")),
    path("<path:page>/", without_slash),
]
