"""Questions written for these tests, by kind: all of them ours, none found elsewhere.

The fields are those of real groups: technical firms, municipalities, care, education, law.
The rough ones hold the same kinds as typed in a meeting: no capitals, no question mark, slips.
"""

from kring.domain.question import Label, Lang
from tests.domain.question.examples_en import ENGLISH, ENGLISH_ROUGH
from tests.domain.question.examples_nl import DUTCH, DUTCH_ROUGH


def read(block: str, lang: Lang) -> list[tuple[Label, Lang, str]]:
    """Return the questions of a block, each on a line behind its kind."""
    rows = (line.split(": ", 1) for line in block.strip().splitlines())
    return [(label, lang, text) for label, text in rows]  # type: ignore[misc]


TIDY = read(DUTCH, "nl") + read(ENGLISH, "en")
ROUGH = read(DUTCH_ROUGH, "nl") + read(ENGLISH_ROUGH, "en")
EXAMPLES = TIDY + ROUGH
"""Label, language and text of every example."""
