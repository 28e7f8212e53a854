"""The pages that belong to no meeting."""

from __future__ import annotations

from django.urls import path
from django.views.i18n import set_language

from kring.web.front import views

urlpatterns = [
    path("", views.front, name="front"),
    path("uitleg", views.guide, name="guide"),
    path("hoe-het-werkt", views.how, name="how"),
    path("privacy", views.privacy, name="privacy"),
    path("toegankelijkheid", views.accessibility, name="accessibility"),
    path("taal", set_language, name="set_language"),
]
