"""A place to practise asking open questions, and to find one of your own; alone."""

from __future__ import annotations

from django.urls import path

from kring.web.practising import views

urlpatterns = [
    path("oefenen", views.practise, name="practise"),
    path("vraag-vinden", views.find, name="find_question"),
]
