/**
 * What this browser keeps for one meeting, until its close: a key of its own for each
 * thing, so that two tabs never overwrite each other's. Confidential text must not stay
 * behind on a phone; see also `sweeping.js`.
 */
import { page } from "kring/room/page.js";
import { ALL, SEEN, keysOf, storage } from "kring/room/sweeping.js";

const HOME = `${ALL}${page.meeting}:`;

/** @type {Map<string, string>} when the browser allows no storage */
const memory = new Map();

/** Does what is kept outlive this page? */
export function lasts() {
  return storage()?.getItem(HOME + SEEN) != null;
}

/**
 * @param {string} name
 * @param {unknown} value
 */
export function keep(name, value) {
  const text = JSON.stringify(value);
  memory.set(HOME + name, text);
  try {
    storage()?.setItem(HOME + name, text);
    // Nothing of a meeting in which somebody is busy is ever too old.
    storage()?.setItem(HOME + SEEN, `${Date.now()}`);
  } catch {
    // Full or forbidden: this page still has it.
  }
}

/** The meeting goes on in this browser. */
export const seen = () => keep(SEEN, Date.now());

/** @param {string} name */
export function kept(name) {
  const text = storage()?.getItem(HOME + name) ?? memory.get(HOME + name);
  try {
    return text == null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** @param {string} name */
export function drop(name) {
  memory.delete(HOME + name);
  storage()?.removeItem(HOME + name);
}

/** @param {string} start of the names */
export function names(start) {
  const found = new Set([...memory.keys(), ...keysOf(HOME)]);
  return [...found].filter((key) => key.startsWith(HOME + start)).map((key) => key.slice(HOME.length));
}

/** Everything of this meeting goes. */
export function clearAll() {
  for (const name of names("")) drop(name);
}
