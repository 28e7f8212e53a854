/**
 * Where this browser keeps what belongs to meetings, and how what was left there goes. Also
 * where people come in: a browser that was shut at the end may never come back to that meeting.
 */

/** Before each key of Kring; behind it the meeting, and what is kept. */
export const ALL = "kring:";
/** When this browser was last busy with a meeting. */
export const SEEN = "seen";
const TOO_OLD = 36 * 3600 * 1000;

/** @returns {Storage | null} null when the browser allows none */
export function storage() {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** @param {string} start @returns {string[]} every key in the browser that begins so */
export function keysOf(start) {
  const store = storage();
  return Array.from({ length: store?.length ?? 0 }, (_, i) => store?.key(i) ?? "").filter((key) => key.startsWith(start));
}

/** What was not seen for a day and a half goes: no meeting is quiet for so long. */
export function sweep() {
  const store = storage();
  const old = keysOf(ALL).filter((key) => key.endsWith(`:${SEEN}`) && Date.now() - Number(store?.getItem(key)) > TOO_OLD);
  for (const seen of old) for (const key of keysOf(seen.slice(0, -SEEN.length))) store?.removeItem(key);
}
