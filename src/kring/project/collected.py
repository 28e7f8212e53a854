"""How collected static files are kept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from whitenoise.storage import (  # type: ignore[import-untyped] # it brings no types
    CompressedManifestStaticFilesStorage,
)

#: A hash in the name: this file never changes.
HASHED: Final = r"^.+\.[0-9a-f]{12}\..+$"


class Collected(CompressedManifestStaticFilesStorage):  # type: ignore[misc] # see above
    """Compresses what pages ask for, under its hashed name, and not the same once more."""

    def compress_files(self, paths: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Compress the files that have a hash in their name."""
        yield from super().compress_files([path for path in paths if re.match(HASHED, path)])
