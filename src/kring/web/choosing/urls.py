"""Choosing a method."""

from __future__ import annotations

from django.urls import path

from kring.web.choosing import views

urlpatterns = [
    path("methoden", views.methods, name="methods"),
    path("methoden/<slug:method>", views.method, name="method"),
]
