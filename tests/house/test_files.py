"""The files say nothing of the machine they were made on, and the locks lock."""

import hashlib
import json
import re
import tomllib
from pathlib import Path

import pytest

from tests.house.tree import ROOT, SOURCE, texts

MACHINE_PATH = re.compile(
    r"(?<![\w.${}/-])/(?:home|Users|root|work|workspace|builds)/[\w.]"  # a person's or a runner's
    r"|\b[A-Z]:\\\\?Users\\"
    r"|\bfile:///"
)
LOCKED = re.compile(r"^([a-z0-9._-]+)==(\S+)", re.MULTILINE)
VENDOR = SOURCE / "web" / "static" / "kring" / "vendor"


def lock(name: str) -> str:
    return (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")


def test_no_file_names_a_path_of_a_machine() -> None:
    here = {str(ROOT), str(Path.home())} if len(ROOT.parts) > len(("/", "kring")) else set()
    found = {
        f"{name}: {line.strip()[:80]}"
        for name, text in texts()
        for line in text.splitlines()
        if MACHINE_PATH.search(line)
        or any(re.search(rf"(?<!\w){re.escape(path)}/", line) for path in here)
    }
    assert found == set()


@pytest.mark.parametrize("name", ["run", "dev"])
def test_every_locked_part_has_a_hash_and_no_registry(name: str) -> None:
    written = lock(name)
    parts = re.split(r"\n(?=[a-z])", written)
    assert [part.split()[0] for part in parts[1:] if "--hash=sha256:" not in part] == []
    assert re.findall(r"--(?:extra-)?index-url|--find-links|https?://", written) == []


def test_the_checks_run_with_the_parts_that_kring_runs_with() -> None:
    run, checks = dict(LOCKED.findall(lock("run"))), dict(LOCKED.findall(lock("dev")))
    assert run
    assert run.items() - checks.items() == set()


def test_every_part_that_kring_asks_for_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = {
        re.split(r"[^\w-]", wish)[0].lower()
        for wish in project["project"]["dependencies"] + project["dependency-groups"]["build"]
    }
    assert asked - dict(LOCKED.findall(lock("run"))).keys() == set()


def test_the_node_lock_has_a_hash_for_each_part_and_no_registry() -> None:
    packages = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    parts = {name: part for name, part in packages.items() if name}
    assert parts
    assert [name for name, part in parts.items() if "integrity" not in part] == []
    assert [name for name, part in parts.items() if "resolved" in part] == []


def test_vendored_files_are_those_that_were_checked() -> None:
    sums = [line.split() for line in (VENDOR / "SHA256SUMS").read_text("utf-8").splitlines()]
    changed = [
        name
        for digest, name in sums
        if hashlib.sha256((VENDOR / name).read_bytes()).hexdigest() != digest
    ]
    assert sums
    assert changed == []


def test_the_vendored_client_needs_no_eval() -> None:
    written = (VENDOR / "preact.js").read_text(encoding="utf-8")
    assert re.findall(r"\beval\b|\bFunction\(", written) == []
