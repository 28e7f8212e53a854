"""What is mine after the close."""

from __future__ import annotations

from django.urls import path

from kring.web.keeping import views

urlpatterns = [
    path("mijn", views.mine, name="mine"),
    path("mijn/vragen", views.looked_back, name="looked_back"),
    path("mijn.txt", views.mine_text, name="mine_text"),
]
