/**
 * What this browser keeps for one meeting, until its close: a key of its own for each
 * thing, so that two tabs never overwrite each other's. Confidential text must not stay
 * behind on a phone, so what other meetings left is swept away after a day and a half.
 */
import { page } from "kring/room/page.js";

const ALL = "kring:";
const HOME = `${ALL}${page.meeting}:`;
const SEEN = "seen";
const TOO_OLD = 36 * 3600 * 1000;

/** @type {Map<string, string>} when the browser allows no storage */
const memory = new Map();

/** @returns {Storage | null} */
function storage() {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

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
  } catch {
    // Full or forbidden: this page still has it.
  }
}

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
  const found = new Set(memory.keys());
  const store = storage();
  for (let i = 0; store && i < store.length; i += 1) found.add(store.key(i) ?? "");
  return [...found].filter((key) => key.startsWith(HOME + start)).map((key) => key.slice(HOME.length));
}

/** Everything of this meeting goes. */
export function clearAll() {
  for (const name of names("")) drop(name);
}

export function sweep() {
  keep(SEEN, Date.now());
  const store = storage();
  if (!store) return;
  const keys = Array.from({ length: store.length }, (_, i) => store.key(i) ?? "").filter((key) => key.startsWith(ALL));
  const old = new Set(
    keys
      .filter((key) => key.endsWith(`:${SEEN}`) && Date.now() - Number(store.getItem(key)) > TOO_OLD)
      .map((key) => key.slice(0, -SEEN.length)),
  );
  for (const key of keys) if ([...old].some((home) => key.startsWith(home))) store.removeItem(key);
}
