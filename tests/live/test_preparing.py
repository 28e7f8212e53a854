"""What is prepared before the server serves."""

from pathlib import Path

import pytest

from kring.project import serving, static_files
from kring.project.serving import CannotServeError


@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_static_files_that_cannot_be_prepared_are_told_of(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def fails(_: Path) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(static_files, "collect", fails)
    with pytest.raises(CannotServeError, match="the reason stands above"):
        serving._collect()
    assert "the disk is full" in capfd.readouterr().err
