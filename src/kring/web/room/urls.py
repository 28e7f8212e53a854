"""A meeting: its room, its board, and where things stay."""

from __future__ import annotations

from django.urls import path

from kring.web.room import board, views, where

urlpatterns = [
    path("", views.room, name="room"),
    path("waar", where.where, name="where"),
    path("qr.svg", views.qr, name="qr"),
    path("bord", board.board, name="board"),
    path("board", board.pair, name="pair_board"),
]
