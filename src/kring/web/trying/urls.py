"""Trying out a quarter of an hour together."""

from __future__ import annotations

from django.urls import path

from kring.web.trying import views

urlpatterns = [path("proberen", views.try_out, name="try_out")]
