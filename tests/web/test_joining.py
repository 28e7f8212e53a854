"""The client's modules, joined into one script: the same program, or a refusal that says why."""

import re
import subprocess
from fnmatch import fnmatchcase
from pathlib import Path

import pytest
from django.contrib.staticfiles.finders import get_finders

from kring.web import finders
from kring.web.joining import CannotJoinError, script, sheet
from tests.house.tree import ROOT, SOURCE

STATIC = re.compile(r"{% static ['\"]([^'\"]+)['\"] %}")
NODE = ROOT / "scripts" / "node"


def ran(text: str) -> str:
    """Run a script; return what it said."""
    done = subprocess.run(
        [str(NODE), "--input-type=module", "-"],
        input=text,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout.strip()


def joined(**modules: str) -> str:
    return script("main", modules.__getitem__)


def test_a_joined_script_does_what_its_modules_do() -> None:
    text = joined(
        main=(
            'import { a, twice as double } from "one";\n'
            'import { Box } from "two";\n'
            "console.log(double(a), new Box().held, seen.join());\n"
        ),
        one=(
            "export const a = 2;\n"
            "const hidden = 1;\n"
            "export function twice(n) {\n  return n * 2 * hidden;\n}\n"
            "globalThis.seen = [hidden];\n"
        ),
        two=(
            'import {\n  a,\n  twice,\n} from "one";\n'
            "const hidden = 5;\n"
            "export class Box {\n  held = twice(a) + hidden;\n}\n"
            "seen.push(hidden);\n"
        ),
    )
    assert ran(text) == "4 9 1,5"


def test_what_a_bundler_made_can_be_joined() -> None:
    text = joined(
        main='import { one, two } from "made";\nconsole.log(one, two);\n',
        made="var x=1,y=`export`;export{x as one,y as two};\n",
    )
    assert ran(text) == "1 export"


@pytest.mark.parametrize(
    "line",
    [
        'import * as all from "other";',
        'import "other";',
        'import other from "other";',
        "export let later = 1;",
        "export default 1;",
        'export { a } from "other";',
        "  export const deep = 1;",
    ],
)
def test_another_form_is_refused_with_its_line(line: str) -> None:
    with pytest.raises(CannotJoinError, match="main") as refused:
        joined(main=f"const a = 1;\n{line}\n", other="export const a = 1;\n")
    assert line.strip() in str(refused.value)


def test_a_name_that_is_not_given_is_refused() -> None:
    with pytest.raises(CannotJoinError, match="one exports no b"):
        joined(main='import { b } from "one";\n', one="export const a = 1;\n")


def test_modules_that_import_each_other_are_refused_by_name() -> None:
    with pytest.raises(CannotJoinError, match="one → two → one"):
        joined(
            main='import { a } from "one";\n',
            one='import { b } from "two";\nexport const a = () => b;\n',
            two='import { a } from "one";\nexport const b = () => a;\n',
        )


def test_a_sheet_that_imports_another_is_refused() -> None:
    with pytest.raises(CannotJoinError, match=r"one\.css"):
        sheet(["one.css"], {"one.css": '@import "two.css";'}.__getitem__)


def test_every_module_of_the_room_is_in_the_script_once(settings: object) -> None:
    settings.KRING_READABLE = True  # type: ignore[attr-defined] # pytest-django's own
    text = finders.joined()["kring/joined/room.js"]
    written = {
        path.relative_to(SOURCE / "web" / "static").as_posix()
        for path in (SOURCE / "web" / "static" / "kring" / "room").glob("*.js")
    }
    assert {name for name in written if text.count(f"// ── {name} ──\n") != 1} == set()


def test_every_file_that_a_page_names_is_served() -> None:
    templates = (SOURCE / "web" / "templates").rglob("*.html")
    named = {
        name for file in templates for name in STATIC.findall(file.read_text(encoding="utf-8"))
    }
    offered = {
        name
        for finder in get_finders()
        for name, _ in finder.list([])
        if not any(fnmatchcase(name, part) for part in finders.PARTS)
    }
    assert "kring/joined/room.js" in named
    assert named - offered == set()


def test_what_is_served_is_smaller_and_says_the_same() -> None:
    words = "const row = (x) => `  a  ${x ? `b  ${x}  c` : ``}  d`;\nconsole.log(row(1));\n"
    text = joined(main=words)
    small = finders.minifier()("application/javascript", text)
    assert len(small) < len(text)
    assert ran(small) == ran(text) == "a  b  1  c  d"


def test_the_script_says_first_that_all_of_it_runs_at_once() -> None:
    # Browsers look for these words in the first lines only.
    script = finders.joined()["kring/joined/room.js"]
    assert script.startswith("//# allFunctionsCalledOnLoad\n/*")


def test_the_script_that_is_served_can_be_read(tmp_path: Path) -> None:
    file = tmp_path / "room.mjs"
    file.write_text(finders.joined()["kring/joined/room.js"], encoding="utf-8")
    subprocess.run([str(NODE), "--check", str(file)], check=True, timeout=60)
