"""The meetings and what is kept of them."""

from django.apps import AppConfig


class MeetingsConfig(AppConfig):
    """The Django app of the event store."""

    name = "kring.meetings"
    label = "meetings"
    default_auto_field = "django.db.models.BigAutoField"
