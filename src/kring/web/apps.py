"""The HTTP edge as Django knows it."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Pages, their words and their static files."""

    name = "kring.web"
    label = "web"
