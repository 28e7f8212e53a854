"""`kring`: one command for who runs a server and who writes a method."""

from __future__ import annotations

import argparse
import importlib
import os
import pkgutil
import sys

from kring.project import commands
from kring.project.environment import WrongSettingError
from kring.project.starting import CannotStartError
from kring.system.installation import UnusableFolderError


def main(arguments: list[str] | None = None) -> int:
    """Run a command; return its exit code."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kring.project.settings")
    given = sys.argv[1:] if arguments is None else arguments
    parser = argparse.ArgumentParser(prog="kring", description="Intervisie in a live room.")
    subparsers = parser.add_subparsers(metavar="COMMAND", required=True)
    for name in _wanted(given):
        importlib.import_module(f"{commands.__name__}.{name}").add(subparsers)
    asked = parser.parse_args(given)
    try:
        code: int = asked.run(asked)
    except (CannotStartError, UnusableFolderError, WrongSettingError) as reason:
        print(f"{parser.prog} {given[0]}: {reason}", file=sys.stderr)
        return 1
    return code


def _wanted(given: list[str]) -> list[str]:
    """Return the modules to import: the one that is asked for, else all, for the help."""
    known = sorted(found.name for found in pkgutil.iter_modules(commands.__path__))
    return [given[0]] if given and given[0] in known else known
