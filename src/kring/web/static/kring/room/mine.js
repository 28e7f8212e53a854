/**
 * A person's own words as they see them: what the server has, with what is on its way laid
 * over it, so that a press shows within a frame.
 */
import { computed } from "kring/vendor/preact.js";
import { draftKey, draftOf, drafts, isEmpty, setDraft, setFault } from "kring/room/drafts.js";
import { entries, onRefused } from "kring/room/outbox.js";
import { may, own, shared, table } from "kring/room/state.js";

/**
 * @typedef {Kring.OwnItem & { id: string, pending?: boolean, refused?: Kring.Entry }} Mine
 */

export const mine = computed(() => {
  /** @type {Map<string, Mine>} */
  const items = new Map();
  for (const [id, item] of Object.entries(own.value?.items ?? {})) items.set(id, { id, ...item });
  for (const entry of entries.value) lay(items, entry);
  return [...items.values()].sort((a, b) => a.n - b.n);
});

/** @param {Map<string, Mine>} items @param {Kring.Entry} entry */
function lay(items, entry) {
  const { frame, state } = entry;
  const id = frame.item ?? "";
  const old = items.get(id);
  const now = { pending: state === "sending", ...(state === "refused" ? { refused: entry } : {}) };
  if (frame.do === "add" && !old && !frame.seat) {
    items.set(id, { id, n: Number.MAX_SAFE_INTEGER, kind: frame.kind ?? "", ...content(frame), ...now });
  } else if (frame.do === "edit" && old) {
    items.set(id, { ...old, ...content(frame), ...now });
  } else if (frame.do === "withdraw" && old) {
    items.delete(id);
  } else if (frame.do === "tell" && old) {
    items.set(id, { ...old, told: true });
  }
}

/** @param {Kring.Command} frame */
const content = (frame) => ({
  ...(frame.text === undefined ? {} : { text: frame.text }),
  ...(frame.fields === undefined ? {} : { fields: frame.fields }),
  ...beside(frame),
});

/** What a contribution has beside its words. @param {Kring.Command} frame */
const beside = ({ place, number, about }) => ({
  ...(place ? { place } : {}), ...(number === undefined ? {} : { number }), ...(about ? { about } : {}),
});

/** What I put on an item: labels, as I see them at once. */
export const marked = computed(() => {
  /** @type {Record<string, string[]>} */
  const all = { ...own.value?.marked };
  for (const { frame } of entries.value) {
    if (frame.do !== "label" || !frame.item) continue;
    const label = String(frame["label"]);
    const rest = (all[frame.item] ?? []).filter((one) => one !== label);
    all[frame.item] = frame.on ? [...rest, label] : rest;
  }
  return all;
});

export const picked = computed(() => {
  const all = new Set(table.value.filter((item) => item.picked).map((item) => item.id));
  for (const { frame } of entries.value) {
    if (frame.do !== "pick" || !frame.item) continue;
    if (frame.on) all.add(frame.item);
    else all.delete(frame.item);
  }
  return all;
});

export const ready = computed(() => {
  const last = entries.value.filter(({ frame }) => frame.do === "ready" && !frame.seat).at(-1);
  return last ? Boolean(last.frame.on) : Boolean(own.value?.ready);
});

/** Half-written texts that have no field on this screen now. */
export const strays = computed(() =>
  Object.entries(drafts.value)
    .filter(([key, draft]) => !isEmpty(draft) && !hasField(key))
    .map(([key, draft]) => ({ key, draft })),
);

/** @param {string} key */
function hasField(key) {
  const [named = "", about] = key.split("#");
  const [kind = "", seat] = named.split("@");
  if (about && !shared.value?.items?.[about]) return false;
  if (kind.startsWith("edit:")) return hasItem(kind.slice("edit:".length));
  if (!seat) return Boolean(may.value.write?.includes(kind));
  return Boolean(may.value.behalf?.includes(kind) || own.value?.lead?.acts_for?.[seat]?.write?.includes(kind));
}

/** One's own, or of a seat that one acts for. @param {string} item */
const hasItem = (item) => Boolean(own.value?.items?.[item] || Object.values(own.value?.lead?.acts_for ?? {}).some((rights) => rights.items?.[item]));

/** A refused text goes back into its own field, when that is there and empty. */
onRefused(({ frame, why = "" }) => {
  if (frame.do !== "add" || !frame.kind) return false;
  const key = draftKey(frame.kind, frame.seat, frame.about);
  if (!hasField(key) || !isEmpty(draftOf(key))) return false;
  setDraft(key, { text: frame.text ?? "", fields: frame.fields ?? {}, ...beside(frame) });
  setFault(key, why);
  return true;
});
