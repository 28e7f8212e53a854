"""Starting a meeting, and joining one."""

from __future__ import annotations

from django.urls import path

from kring.web.arriving import views

urlpatterns = [
    path("start", views.start, name="start"),
    path("doe-mee", views.join, name="join"),
    # The name in docs/protocol.md, for clients that speak it.
    path("join", views.join, {"direct": True}, name="join_protocol"),
    path("m/<slug:meeting>/doe-mee", views.join_here, name="join_here"),
    path("m/<slug:meeting>/claim", views.claim, name="claim"),
]
