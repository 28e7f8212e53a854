"""A method on paper."""

from __future__ import annotations

from django.urls import path

from kring.web.paper import views

urlpatterns = [
    path("methoden/<slug:method>/stappenplan.pdf", views.step_plan, name="step_plan_pdf"),
    path("methoden/<slug:method>/kaarten.pdf", views.cards, name="cards_pdf"),
]
