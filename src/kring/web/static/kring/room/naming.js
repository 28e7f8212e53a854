/** What of a name stands in the ring, where there is room for a word. */

/** What stands in a seat: as few letters as tell two names apart. @param {string} name @param {string[]} all */
export function initials(name, all) {
  const first = [...name.trim()].slice(0, 1).join("").toUpperCase();
  const twins = all.filter((other) => other.trim().toUpperCase().startsWith(first)).length > 1;
  if (!twins) return first;
  const parts = name.trim().split(/\s+/);
  const second = parts.length > 1 ? [...(parts.at(-1) ?? "")][0] : [...name.trim()][1];
  return first + (second ?? "");
}

/**
 * What of a name stands at its seat: the first one, where that tells apart. A name of a letter or
 * two, or one that is cut short ("Dr."), says nothing alone.
 * @param {string} name @param {string[]} all
 */
export function shown(name, all) {
  const first = (/** @type {string} */ one) => one.trim().split(/\s+/)[0] ?? "";
  const own = first(name);
  const tells = own.length > 2 && !own.endsWith(".");
  return tells && all.filter((other) => first(other).toUpperCase() === own.toUpperCase()).length === 1 ? own : name.trim();
}

/** A consonant that a vowel follows; "th", "ch" and their like stay together. */
const BOUND = /[bcdfgj-np-tv-xz](?=[aeiouy])|[^cgpst]h(?=[aeiouy])/gi;

/**
 * A long word with a place to break in, near its middle: Bartho-lomeus. Seen only where it breaks.
 * @param {string} word
 */
function parted(word) {
  if (word.length < 8 || word.includes("-")) return word;
  const places = [...word.matchAll(BOUND)].map((found) => found.index + found[0].length - 1).filter((at) => at > 2 && at < word.length - 2);
  const far = (/** @type {number} */ at) => Math.abs(at - word.length / 2);
  const at = places.sort((a, b) => far(a) - far(b) || b - a)[0];
  return at === undefined ? word : `${word.slice(0, at)}\u00ad${word.slice(at)}`;
}

/** @param {string} name */
export const breakable = (name) => name.split(" ").map(parted).join(" ");
