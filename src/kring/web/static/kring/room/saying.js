/**
 * What is said aloud to who does not look: one polite line, one message in five seconds,
 * equal ones joined, a new step and "jij bent aan de beurt" first.
 */
const PAUSE = 5_000;

/** @typedef {{ kind: string, text: (n: number) => string, first: boolean, n: number }} Message */

/** @type {Message[]} */
let queue = [];
let last = 0;
let timer = 0;

/**
 * @param {string} kind messages of one kind are joined
 * @param {string | ((n: number) => string)} text or what to say of so many
 * @param {{ first?: boolean, n?: number }} [how]
 */
export function say(kind, text, { first = false, n = 1 } = {}) {
  const make = typeof text === "string" ? () => text : text;
  const same = queue.find((one) => one.kind === kind);
  if (same) Object.assign(same, { text: make, n: same.n + n });
  else if (first) queue.unshift({ kind, text: make, first, n });
  else queue.push({ kind, text: make, first, n });
  later();
}

function later() {
  if (timer || !queue.length) return;
  timer = window.setTimeout(speak, Math.max(50, last + PAUSE - Date.now()));
}

function speak() {
  timer = 0;
  const message = queue.shift();
  const place = document.getElementById("said");
  if (!message || !place) return;
  place.textContent = message.text(message.n);
  last = Date.now();
  later();
}

/** At once, for who asked to hear it. @param {string} text */
export function answer(text) {
  const place = document.getElementById("said");
  if (!place) return;
  // The same words twice are no change, and would not be heard.
  place.textContent = place.textContent === text ? `${text}\u00a0` : text;
  last = Date.now();
}

/** At once, for text that is not yet sent while the line is gone. @param {string} text */
export function alarm(text) {
  const place = document.getElementById("alarm");
  if (place && place.textContent !== text) place.textContent = text;
}
