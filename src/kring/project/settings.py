"""Django's settings, all of them from the environment; see `docs/operations.md`.

Safe by default. An https address makes it production; everything else is practice mode,
which says on screen that this network can read along.
"""

from __future__ import annotations

import os
from typing import Any, Final
from urllib.parse import urlsplit

from csp.constants import NONE, SELF

from kring.project.databases import named_by
from kring.project.environment import address, hours, time_zone
from kring.system.installation import from_environment
from kring.system.theme import Theme

INSTALLATION: Final = from_environment()
KRING_ADDRESS: Final = address(os.environ, "KRING_ADDRESS")
# Where phones on the same network find this server; filled in when it listens to them.
NETWORK_ADDRESS = ""
# How the organisation that runs this looks; read from `KRING_THEME` before serving.
THEME: Theme | None = None
#: Hours between the close of a meeting and its erasure.
KRING_ERASE_AFTER_HOURS: Final = hours(os.environ, "KRING_ERASE_AFTER_HOURS", default=24)
PRODUCTION: Final = KRING_ADDRESS.startswith("https://")

DEBUG = False
SECRET_KEY = INSTALLATION.secret()
# In practice mode the address is whatever the network calls this machine.
ALLOWED_HOSTS = [urlsplit(KRING_ADDRESS).hostname or ""] if PRODUCTION else ["*"]

INSTALLED_APPS = [
    "django.contrib.staticfiles",
    "csp",
    "kring.meetings",
    "kring.web",
]
MIDDLEWARE = [
    "kring.project.middleware.doubts_its_proxy",
    "django.middleware.security.SecurityMiddleware",
    "kring.project.middleware.no_store",
    "csp.middleware.CSPMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
# Addresses have no slash behind them; who types one is led on by a view.
APPEND_SLASH = False
ROOT_URLCONF = "kring.project.urls"
ASGI_APPLICATION = "kring.project.asgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {"context_processors": ["django.template.context_processors.request"]},
    }
]

# ── What is kept ──

DATABASES: dict[str, dict[str, Any]] = {"default": named_by(os.environ, INSTALLATION.database)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# ── Languages ──

LANGUAGE_CODE = "nl"
LANGUAGES = [("nl", "Nederlands"), ("en", "English")]
LANGUAGE_COOKIE_NAME = "kring_language"
LANGUAGE_COOKIE_AGE = 365 * 24 * 3600
LANGUAGE_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_SAMESITE = "Lax"
LANGUAGE_COOKIE_SECURE = PRODUCTION
TIME_ZONE = time_zone(os.environ, "KRING_TIME_ZONE", default="Europe/Amsterdam")
USE_TZ = True

# ── Static files ──

STATIC_URL = "/static/"
STATIC_ROOT = INSTALLATION.data / "static"
STATICFILES_FINDERS = [
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
    "kring.web.finders.JoinedFinder",
]
# For who works on the client: its joined script as it is written, with comments.
KRING_READABLE: Final = os.environ.get("KRING_READABLE", "") not in {"", "0"}
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "kring.project.collected.Collected"},
}

# ── Safety ──

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "font-src": [SELF],
        "img-src": [SELF, "data:"],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}
CSRF_COOKIE_NAME = "kring_csrf"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SECURE = PRODUCTION
CSRF_TRUSTED_ORIGINS = [KRING_ADDRESS] if PRODUCTION else []
SECURE_SSL_REDIRECT = PRODUCTION
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if PRODUCTION else 0
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
# What stands on other names of the operator's domain is not ours to decide.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
# The largest thing that a page sends is a name and a title.
DATA_UPLOAD_MAX_MEMORY_SIZE = 64 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 50
FILE_UPLOAD_HANDLERS: list[str] = []

# ── The log: what went wrong and where, never what anyone wrote ──

LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"quiet": {"()": "kring.project.logs.QuietFormatter"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "quiet"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        # Django's own handlers write mails and whole requests.
        "django": {"handlers": [], "level": "WARNING", "propagate": True},
        "django.server": {"handlers": [], "level": "ERROR", "propagate": True},
        # Who mistypes an address, or comes from another page, is no fault of Kring.
        "django.request": {"level": "ERROR"},
        "django.security": {"level": "ERROR"},
    },
}
