"""Watching an example."""

from __future__ import annotations

from django.urls import path

from kring.web.examples import views

urlpatterns = [path("voorbeeld", views.example, name="example")]
