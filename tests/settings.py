"""The settings of an installation that lives as long as one run of the tests."""

import atexit
import os
import shutil
import tempfile

os.environ["KRING_DATA"] = tempfile.mkdtemp(prefix="kring-tests-")
atexit.register(shutil.rmtree, os.environ["KRING_DATA"], ignore_errors=True)
for name in os.environ.keys() - {"KRING_DATA"}:
    if name.startswith("KRING_"):
        del os.environ[name]

from kring.project.settings import *  # noqa: E402, F403
from kring.project.settings import DATABASES, INSTALLATION, STATIC_ROOT, STORAGES  # noqa: E402

INSTALLATION.prepare()
STATIC_ROOT.mkdir()
# A file, because the store writes in a thread of its own.
DATABASES["default"]["TEST"] = {"NAME": INSTALLATION.data / "tests.sqlite3"}
# By their own names: collecting and compressing is for a server.
STORAGES["staticfiles"] = {
    "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage",
}
