/** Where the focus goes when what had it is gone: to the heading, never to nowhere. */

/** @type {Element | null} */
let last = null;

export function watchFocus() {
  document.addEventListener("focusin", (event) => {
    last = /** @type {Element} */ (event.target);
  });
}

/** What scrolls is between head and foot; the page itself where there is hardly any height. */
export function scrollToTop() {
  for (const one of [document.getElementById("main"), document.scrollingElement]) one?.scrollTo(0, 0);
}

/** After each drawing: a person whose button went away is put before the step's name. */
export function catchFocus() {
  if (!last || last.isConnected || document.activeElement !== document.body) return;
  last = null;
  document.querySelector("h1")?.focus({ preventScroll: false });
}
