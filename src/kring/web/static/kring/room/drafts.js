/** Half-written texts: one for each kind, kept in this browser through everything. */
import { signal } from "kring/vendor/preact.js";
import { drop, keep, kept, names } from "kring/room/keep.js";

const EMPTY = Object.freeze({ text: "", fields: {} });

/** @type {import("kring/vendor/preact.js").Signal<Record<string, Kring.Draft>>} */
export const drafts = signal(
  Object.fromEntries(names("draft:").map((name) => [name.slice("draft:".length), kept(name)])),
);

/** What the server said about a text, shown at its field until it changes. */
/** @type {import("kring/vendor/preact.js").Signal<Record<string, string>>} */
export const faults = signal({});

/**
 * @param {string} kind
 * @param {string | null} [seat] for whom it is written, when for another
 * @param {string} [about] the item that it is about, when it stands under that
 */
export const draftKey = (kind, seat, about) => `${kind}${seat ? `@${seat}` : ""}${about ? `#${about}` : ""}`;

/** @param {string} key @returns {Kring.Draft} */
export const draftOf = (key) => drafts.value[key] ?? EMPTY;

/** @param {Kring.Draft} draft */
export const isEmpty = (draft) =>
  draft.number === undefined && !draft.text.trim() && Object.values(draft.fields ?? {}).every((value) => !value.trim());

/** @param {string} key @param {Kring.Draft} draft */
export function setDraft(key, draft) {
  drafts.value = { ...drafts.value, [key]: draft };
  keep(`draft:${key}`, draft);
}

/** @param {string} key */
export function clearDraft(key) {
  const { [key]: _gone, ...rest } = drafts.value;
  drafts.value = rest;
  drop(`draft:${key}`);
  setFault(key, "");
}

/** @param {string} key @param {string} text */
export function setFault(key, text) {
  const { [key]: _old, ...rest } = faults.value;
  faults.value = text ? { ...rest, [key]: text } : rest;
}
