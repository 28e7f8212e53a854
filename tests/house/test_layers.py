"""What import-linter cannot say of the layers, because it forbids packages by root name only."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.tree import ROOT, python_files

# All layers under the two that speak to the outside, `web` and `live`.
BELOW_THE_EDGE = ["domain", "system", "people", "library", "meetings", "exports"]

HTTP = (
    "csp",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.core.asgi",
    "django.core.handlers",
    "django.core.wsgi",
    "django.http",
    "django.middleware",
    "django.shortcuts",
    "django.test",
    "django.urls",
    "django.views",
    "http",
    "urllib.request",
    "uvicorn",
    "websockets",
    "whitenoise",
)

# In the pure core: what needs no import to touch the world.
IMPURE_CALLS = {"breakpoint", "input", "open", "print", "__import__", "eval", "exec"}
IMPURE_METHODS = {"now", "today", "utcnow"}


def imported(code: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def http_in(code: str) -> set[str]:
    return {
        name for name in imported(code) if any(f"{name}.".startswith(f"{part}.") for part in HTTP)
    }


def impure_in(code: str) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(code)):
        match node:
            case ast.Call(func=ast.Name(id=name)) if name in IMPURE_CALLS:
                found.add(name)
            case ast.Call(func=ast.Attribute(attr=name)) if name in IMPURE_METHODS:
                found.add(name)
            case _:
                pass
    return found


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_no_http_below_web_and_live() -> None:
    read = [path for package in BELOW_THE_EDGE for path in python_files(package)]
    faults = {named(path): found for path in read if (found := http_in(path.read_text("utf-8")))}
    assert read
    assert faults == {}


def test_the_core_touches_nothing_outside_itself() -> None:
    read = python_files("domain")
    faults = {named(path): found for path in read if (found := impure_in(path.read_text("utf-8")))}
    assert read
    assert faults == {}


@pytest.mark.parametrize(
    "code",
    [
        "from django import http",
        "from django.http import Http404",
        "import django.urls",
        "def late():\n    from django.shortcuts import render",
        "import http.cookies",
    ],
)
def test_http_is_recognised_however_it_is_imported(code: str) -> None:
    assert http_in(code)


@pytest.mark.parametrize(
    "code", ["from django.db import models", "import httpish", "from kring.domain import http"]
)
def test_what_only_looks_like_http_is_let_through(code: str) -> None:
    assert http_in(code) == set()


@pytest.mark.parametrize("code", ["open('x')", "datetime.now(UTC)", "datetime.date.today()"])
def test_impurity_is_recognised(code: str) -> None:
    assert impure_in(code)
