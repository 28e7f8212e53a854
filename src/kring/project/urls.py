"""Where the addresses of all parts come together."""

from __future__ import annotations

from django.urls import include, path

urlpatterns = [path("", include("kring.web.urls"))]
