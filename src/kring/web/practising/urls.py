"""To practise open questions alone, together and by a short course, and to find your own."""

from __future__ import annotations

from django.urls import path

from kring.web.practising import learning, together, views

urlpatterns = [
    path("oefenen", views.practise, name="practise"),
    path("vraag-vinden", views.find, name="find_question"),
    path("oefenen/samen", together.together, name="together"),
    path("oefenen/samen/klaar", together.done, name="cards_done"),
    path("oefenen/samen/<int:number>", together.card, name="card"),
    path("oefenen/samen/<int:number>/om", together.turned, name="card_turned"),
    path("oefenen/cursus", learning.contents, name="course"),
    path("oefenen/cursus/<int:number>", learning.page, name="course_page"),
]
