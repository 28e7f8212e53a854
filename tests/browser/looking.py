"""What can be asked of a page by looking at it: axe, room to read, room to press."""

# ruff: noqa: E501 - what runs in the page is read as its own language

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, Final, Literal

from playwright.sync_api import Page, ViewportSize

from tests.house.tree import ROOT

AXE: Final = ROOT / "node_modules" / "axe-core" / "axe.min.js"
NARROW: Final[ViewportSize] = {"width": 320, "height": 720}
#: A phone on its side, and a small laptop.
RESHAPED: Final[tuple[ViewportSize, ...]] = (
    {"width": 844, "height": 390},
    {"width": 1280, "height": 640},
)
_TAGS: Final = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

_AXE = """async (tags) => {
  const found = await axe.run(document, {
    resultTypes: ["violations"],
    runOnly: { type: "tag", values: tags },
    rules: { "label-content-name-mismatch": { enabled: true }, "target-size": { enabled: true } },
  });
  return found.violations.map((rule) => `${rule.id}: ` + rule.nodes.map((node) =>
    `${node.html.slice(0, 140)} (${[...node.any, ...node.all, ...node.none].map((one) => one.message).join("; ")})`
  ).join(" | "));
}"""

#: Is it there for who looks? What is only read aloud, or slides in with focus, is not.
_SEEN = """const seen = (e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  && !e.closest(".hidden-text, .skip")
  && getComputedStyle(e).clipPath !== "inset(50%)"
  && (!e.parentElement || getComputedStyle(e.parentElement).clipPath !== "inset(50%)");
const named = (e) => `<${e.localName} class="${e.getAttribute("class") ?? ""}"> ${e.textContent.trim().slice(0, 40)}`;"""

_FITS = f"""() => {{ {_SEEN}
  const faults = [];
  const wide = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth > wide) faults.push("the page scrolls sideways");
  for (const e of document.body.querySelectorAll("*")) {{
    if (e.closest("svg") || !seen(e)) continue;
    const style = getComputedStyle(e);
    const box = e.getBoundingClientRect();
    if (box.width && (box.right > wide + 1 || box.left < -1)) faults.push(`sticks out: ${{named(e)}}`);
    const held = e.scrollWidth > e.clientWidth + 1;
    if (held && /auto|scroll/.test(style.overflowX)) faults.push(`scrolls sideways: ${{named(e)}}`);
    const above = [...e.children].some((one) => seen(one) && one.getBoundingClientRect().top < box.top - 1);
    if (/auto|scroll/.test(style.overflowY) && !e.scrollTop && above) faults.push(`out of reach: ${{named(e)}}`);
    const cut = (held && /hidden|clip/.test(style.overflowX))
      || (e.scrollHeight > e.clientHeight + 1 && /hidden|clip/.test(style.overflowY));
    if (cut && e.textContent.trim()) faults.push(`cut off: ${{named(e)}}`);
  }}
  return faults;
}}"""

_TARGETS = f"""() => {{ {_SEEN}
  const faults = [];
  const all = "a[href], button, input:not([type=hidden]), select, textarea, summary";
  for (const e of document.body.querySelectorAll(all)) {{
    if (!seen(e)) continue;
    const {{ width, height }} = (e.closest("label.choice") ?? e).getBoundingClientRect();
    if (width < 43.9 || height < 43.9) faults.push(`${{Math.round(width)}}×${{Math.round(height)}}: ${{named(e)}}`);
  }}
  return faults;
}}"""

#: A link within a sentence stands where the sentence puts it.
_CLOSE = f"""() => {{ {_SEEN}
  const all = "a[href], button, input:not([type=hidden]), select, textarea, summary";
  const scope = document.querySelector("dialog[open]") ?? document.body;
  const boxes = [...scope.querySelectorAll(all)].filter(seen)
    .filter((e) => !(e.localName === "a" && /\\S/.test([...e.parentElement.childNodes]
      .filter((node) => node.nodeType === 3).map((node) => node.textContent).join(""))))
    .map((e) => [e, (e.closest("label.choice") ?? e).getBoundingClientRect()]);
  const faults = [];
  // What scrolls passes under what stays; they are neighbours only for a moment.
  const scroller = (e) => {{
    for (let up = e; up; up = up.parentElement) if (/auto|scroll/.test(getComputedStyle(up).overflowY)) return up;
    return null;
  }};
  boxes.forEach(([one, a], at) => boxes.slice(at + 1).forEach(([other, b]) => {{
    if (scroller(one) !== scroller(other)) return;
    const across = Math.max(a.left - b.right, b.left - a.right);
    const down = Math.max(a.top - b.bottom, b.top - a.bottom);
    if (Math.max(across, down) < 7.9) faults.push(
      `${{Math.round(Math.max(across, down))}} px between ${{named(one)}} and ${{named(other)}}`);
  }}));
  return faults;
}}"""

_TURNS: Final = (
    "[aria-pressed], [aria-checked], [aria-expanded], [role=switch], summary, input[type=checkbox]"
)
#: What such a thing is called, and whether it is on; nothing of what nobody can press now.
_STATE: Final = """(one) => {
  const covered = document.querySelector("dialog[open]") && !one.closest("dialog[open]");
  if (!one.isConnected || one.disabled || covered || !one.checkVisibility()) return null;
  const label = one.closest("label") ?? one;
  const on = one.localName === "summary" ? one.parentElement.open : one.checked
    ?? ["aria-pressed", "aria-checked", "aria-expanded"].some((name) => one.getAttribute(name) === "true");
  // One of several, of which one is always on, does not go off by its own press.
  return { name: (one.getAttribute("aria-label") ?? label.textContent).trim(), on,
    folds: one.localName === "summary", stays: one.hasAttribute("aria-pressed") };
}"""

#: What tells the roles in the ring apart without a colour, and what is said of each.
_RING = """() => [...document.querySelectorAll(".ring-seats > li")].map((seat) => {
  const mark = getComputedStyle(seat.querySelector(".seat-mark"));
  const name = getComputedStyle(seat.querySelector(".seat-name"));
  return {
    roles: [...seat.classList].filter((one) => /^seat-(leader|presenter|on|next)$/.test(one)).sort(),
    said: seat.querySelector(".seat-name").textContent,
    shape: [mark.borderTopLeftRadius, mark.borderTopWidth, mark.boxShadow !== "none", name.fontWeight].join(" "),
  };
})"""

#: Names are asked line by line, as wide as they are written; the arc is round, its box is not.
_CROWDED = """() => {
  const ring = [...document.querySelectorAll(".ring")].find((one) => one.checkVisibility());
  const field = ring.querySelector(".ring-field").getBoundingClientRect();
  const lines = (name) => {
    const range = document.createRange();
    range.selectNodeContents(name);
    return [...range.getClientRects()];
  };
  const parts = [...ring.querySelectorAll(".seat")].flatMap((seat) => {
    const name = seat.querySelector(".seat-name > span");
    const boxes = [seat.querySelector(".seat-mark").getBoundingClientRect(), ...lines(name)];
    return boxes.map((box, n) => ({ seat, box, what: `${n ? "name" : "mark"} of ${name.textContent}` }));
  });
  const faults = [];
  for (const { box, what } of parts) {
    if (box.left < field.left - 4 || box.right > field.right + 4 || box.bottom > field.bottom + 1) faults.push(`outside the ring: ${what}`);
  }
  parts.forEach((one, at) => parts.slice(at + 1).forEach((other) => {
    if (one.seat === other.seat) return;
    const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
    const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
    if (across > 0.5 && down > 1) faults.push(`${one.what} lies on ${other.what}`);
  }));
  const arc = ring.querySelector(".arc")?.getBoundingClientRect();
  if (arc) for (const { box, what } of parts) {
    const x = arc.left + arc.width / 2, y = arc.top + arc.height / 2;
    const near = Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    if (near < arc.width * 0.48) faults.push(`${what} lies on the clock`);
  }
  return faults;
}"""

_BORDERS = f"""() => {{ {_SEEN}
  const edged = (e) => {{
    const style = getComputedStyle(e);
    return style.borderTopStyle !== "none" && parseFloat(style.borderTopWidth) >= 1;
  }};
  return [...document.body.querySelectorAll("button, a.button, input[type=text], textarea")].filter(seen)
    .filter((e) => !edged(e) && ![...e.children].some(edged)).map(named);
}}"""

_MOVES = """() => [...document.body.querySelectorAll("*")].filter((e) => {
  const style = getComputedStyle(e);
  return style.animationName !== "none" || style.transitionDuration.split(",").some((s) => parseFloat(s) > 0);
}).map((e) => `<${e.localName} class="${e.getAttribute("class") ?? ""}">`)"""

_SPACING = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }"""

#: The page's own policy forbids style elements; a sheet made by script is no element.
_SPACED = """([css, on]) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(on ? css : "");
  document.adoptedStyleSheets = [sheet];
}"""

_SHAPE = f"""() => {{ {_SEEN}
  const count = (what) => [...document.querySelectorAll(what)].filter((e) => e.checkVisibility()).length;
  const place = (what) => {{
    const box = document.querySelector(what)?.getBoundingClientRect();
    return box ? [box.left, box.top, box.width, box.height].map(Math.round) : null;
  }};
  return {{
    title: document.title,
    lang: document.documentElement.lang,
    h1: [...document.querySelectorAll("h1")].map((e) => e.textContent.trim()),
    headed: Boolean(document.querySelector("main h1")),
    mains: count("main"),
    foots: count("footer.foot"),
    skip: document.querySelector("a.skip")?.getAttribute("href") ?? null,
    target: Boolean(document.getElementById("main")),
    controls: count("a[href], button, input, textarea, select, summary, [tabindex='0']"),
    statuses: document.querySelectorAll("[role=status], [aria-live=polite]").length,
    timers: [...document.querySelectorAll("[role=timer]")].map((e) => e.closest("[aria-live]") ? "live" : "still"),
    help: place(".foot button"), where: place(".foot a"),
    how: document.querySelector(".how")?.textContent.trim() ?? "",
    said: [...document.querySelectorAll(".said")].filter(seen).map((e) => e.textContent.trim()),
  }};
}}"""

_LETTERS = f"""() => {{ {_SEEN}
  const least = innerHeight / 40;
  const faults = [];
  const root = document.scrollingElement;
  if (root.scrollHeight > innerHeight + 1) faults.push("the board scrolls");
  if (document.querySelectorAll(".flap").length > 12) faults.push("more than twelve on the board");
  for (const e of document.body.querySelectorAll("*")) {{
    if (e.closest("svg") || !seen(e)) continue;
    const own = [...e.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    const size = parseFloat(getComputedStyle(e).fontSize);
    if (own && size < least) faults.push(`${{size}} px: ${{named(e)}}`);
  }}
  return faults;
}}"""


@cache
def _axe_source() -> str:
    assert AXE.is_file(), "axe-core is not there: run `make test`, which installs it"
    return AXE.read_text()


def _asked(page: Page, script: str) -> list[str]:
    found: list[str] = page.evaluate(script)
    return found


def violations(page: Page) -> list[str]:
    """Return what axe holds against this page, in light and in dark."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(_axe_source())
    faults: list[str] = []
    schemes: tuple[Literal["light", "dark"], ...] = ("light", "dark")
    for scheme in schemes:
        page.emulate_media(color_scheme=scheme)
        faults += [f"{scheme}: {fault}" for fault in page.evaluate(_AXE, _TAGS)]
    page.emulate_media(color_scheme="light")
    return faults


def cramped(page: Page) -> list[str]:
    """Return what does not fit in 320 px, with letters twice as large, or with more space in text."""
    before = page.viewport_size
    page.set_viewport_size(NARROW)
    faults = [f"320 px: {fault}" for fault in _asked(page, _FITS)]
    page.evaluate(_SPACED, [_SPACING, True])
    faults += [f"320 px, text spaced: {fault}" for fault in _asked(page, _FITS)]
    page.evaluate(_SPACED, ["", False])
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    faults += [f"320 px, letters 200 %: {fault}" for fault in _asked(page, _FITS)]
    page.evaluate("document.documentElement.style.fontSize = ''")
    if before:
        page.set_viewport_size(before)
    return faults


def small_targets(page: Page) -> list[str]:
    """Return what is smaller than a fingertip."""
    return _asked(page, _TARGETS)


def close_targets(page: Page) -> list[str]:
    """Return what lies so near to something else that a thumb takes both."""
    return _asked(page, _CLOSE)


def reshaped(page: Page) -> list[str]:
    """Return what does not fit on a phone that lies on its side, or on a small laptop."""
    before = page.viewport_size
    faults: list[str] = []
    for size in RESHAPED:
        page.set_viewport_size(size)
        faults += [f"{size['width']}×{size['height']}: {fault}" for fault in _asked(page, _FITS)]
    if before:
        page.set_viewport_size(before)
    return faults


def roles_in_ring(page: Page) -> list[dict[str, Any]]:
    """Return each seat: its roles, what is said of it, and its shape."""
    found: list[dict[str, Any]] = page.evaluate(_RING)
    return found


def turned(page: Page, plays: Callable[[], None]) -> tuple[set[str], list[str]]:
    """Turn everything that can be on or off; return its names, and what says its state twice.

    A state is said by the state (a press that stays in, a tick, a fold) or by other words, never
    by both: "Klok verder, ingedrukt" says neither. `plays` has the server answer a press.
    """
    names: set[str] = set()
    faults: list[str] = []
    for one in page.locator(_TURNS).element_handles():
        before = one.evaluate(_STATE)
        if not before or (before["on"] and before["stays"]):
            continue
        one.evaluate("(one) => one.click()")
        plays()
        # What goes away by its own press has no state that could be said.
        page.wait_for_function(
            f"([one, on]) => !one.isConnected || ({_STATE})(one)?.on !== on",
            arg=[one, before["on"]],
        )
        after = one.evaluate(_STATE)
        if not after:
            continue
        names.add(before["name"])
        if after["name"] != before["name"]:
            faults.append(f"says it twice: {before['name']}, {after['name']}")
        # What is in a fold comes next.
        if not after["folds"]:
            one.evaluate("(one) => one.click()")
            plays()
    return names, faults


def crowded_ring(page: Page) -> list[str]:
    """Return what in the ring lies on something else, or sticks out of it."""
    return _asked(page, _CROWDED)


def borderless(page: Page) -> list[str]:
    """Return the buttons that nobody would know for buttons in forced colours."""
    page.emulate_media(forced_colors="active")
    faults = _asked(page, _BORDERS)
    page.emulate_media(forced_colors="none")
    return faults


def moving(page: Page) -> list[str]:
    """Return what moves although less motion is asked."""
    page.emulate_media(reduced_motion="reduce")
    return _asked(page, _MOVES)


def shape(page: Page) -> dict[str, Any]:
    """Return how the page is built: headings, landmarks, places."""
    found: dict[str, Any] = page.evaluate(_SHAPE)
    return found


def board_faults(page: Page) -> list[str]:
    """Return what the back row cannot read."""
    return _asked(page, _LETTERS)
