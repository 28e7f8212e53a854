"""A place to practise asking open questions, alone."""

from __future__ import annotations

from django.urls import path

from kring.web.practising import views

urlpatterns = [path("oefenen", views.practise, name="practise")]
