/** The room's own words, by key; `{name}` in a text is filled in. */
import { page } from "kring/room/page.js";

/** A half as people write it, and as it stands on paper: 1½. @param {string | number | undefined} value */
const written = (value) => (typeof value === "number" && value % 1 === 0.5 ? `${Math.trunc(value) || ""}½` : value);

/** What is filled in may end with a mark of its own ("Wat ga je doen?"): then its sentence has no second. @param {string} text @param {string} mark */
const ended = (text, mark) => (mark && (mark === "." ? /[.?!…]$/ : /[?!]$/).test(text) ? text : `${text}${mark}`);

/**
 * @param {string} key
 * @param {Record<string, string | number>} [params]
 */
export function t(key, params = {}) {
  const text = page.words[key] ?? key;
  return text.replace(/\{(\w+)\}([.?!]?)/g, (whole, name, mark) => {
    const value = written(params[name]);
    return value === undefined ? whole : ended(String(value), mark);
  });
}

/** What stands alone, as a sentence. @param {string} text */
export const sentence = (text) => ended(text, ".");

/** As it begins a sentence. @param {string} text */
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The text for one, or for several: `key.one` and `key.many`.
 * @param {string} key
 * @param {number} n
 * @param {Record<string, string | number>} [params]
 */
export function tn(key, n, params = {}) {
  return t(`${key}.${n === 1 ? "one" : "many"}`, { n, ...params });
}

/** English as colleagues here write it: the day before the month, 24 hours. */
const locale = page.lang === "en" ? "en-GB" : page.lang;

/**
 * Made at its first use: a browser takes longer over one of these than over a whole screen.
 * @template T
 * @param {() => T} make
 */
function atFirstUse(make) {
  /** @type {T | undefined} */
  let made;
  return () => (made ??= make());
}

const lister = atFirstUse(() => new Intl.ListFormat(locale, { type: "conjunction" }));

/** @param {string[]} names */
export const list = (names) => lister().format(names);

const days = atFirstUse(() => new Intl.DateTimeFormat(locale, {
  weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: false,
}));

/** @param {number} n */
const twoDigits = (n) => String(n).padStart(2, "0");

/** "09:05", in both languages. @param {number} ms */
export function hour(ms) {
  const at = new Date(ms);
  return `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
}

/** @param {number} ms */
export const dayAndHour = (ms) => days().format(ms);
