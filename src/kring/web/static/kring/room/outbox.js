/**
 * Commands on their way. What a person wrote stays in this browser until the server has
 * it for good, and is offered again with the same id; the server takes an id once.
 */
import { signal } from "kring/vendor/preact.js";
import { newId } from "kring/room/ids.js";
import { drop, keep, kept, names } from "kring/room/keep.js";
import { link, mark, own, shared } from "kring/room/state.js";
import { transmit } from "kring/room/connection.js";
import { t } from "kring/room/words.js";

/** A person's own words and marks: kept through a reload. The rest is of this moment only. */
const KEPT = new Set(["add", "edit", "withdraw", "tell", "label", "pick", "ready"]);
/** A press on a button is not offered again when it is this old. */
const STALE = 10_000;
/** How long an acknowledged entry covers for a view that has yet to come. */
const COVER = 2_000;

/** @type {import("kring/vendor/preact.js").Signal<Kring.Entry[]>} */
export const entries = signal(
  names("out:")
    .map((name) => /** @type {Kring.Entry} */ (kept(name)))
    .filter(Boolean)
    .sort((a, b) => a.at - b.at),
);

/** What the server would not do and has no field to say it at; stays until dismissed. */
/** @type {import("kring/vendor/preact.js").Signal<{ id: string, text: string }[]>} */
export const troubles = signal([]);

/** What was said at a field since the last press; it is not said once more above it. */
let saidAtField = "";

/** @type {Set<(entry: Kring.Entry) => boolean>} who says a refusal at its own place */
const refusalPlaces = new Set();

/** @param {(entry: Kring.Entry) => boolean} place true when it took the refusal */
export const onRefused = (place) => refusalPlaces.add(place);

/**
 * @param {string} name
 * @param {Record<string, unknown>} [args]
 */
export function send(name, args = {}) {
  const visit = shared.value?.step?.visit;
  /** @type {Kring.Entry} */
  const entry = {
    id: newId(),
    at: Date.now(),
    frame: { id: "", do: name, ...(visit ? { step: visit } : {}), ...args },
    state: "sending",
  };
  entry.frame.id = entry.id;
  if (link.value.state !== "open" && !KEPT.has(name)) return trouble(entry.id, t("trouble.offline"));
  troubles.value = [];
  saidAtField = "";
  write(entry);
  if (link.value.state === "open") transmit(entry.frame);
}

/** @param {Kring.Entry} entry */
function write(entry) {
  entries.value = [...entries.value.filter((other) => other.id !== entry.id), entry];
  if (KEPT.has(entry.frame.do)) keep(`out:${entry.id}`, entry);
}

/** @param {string} id */
export function forget(id) {
  entries.value = entries.value.filter((entry) => entry.id !== id);
  drop(`out:${id}`);
}

/** @param {string} id @param {string} text */
function trouble(id, text) {
  troubles.value = [...troubles.value.filter((one) => one.text !== text), { id, text }];
}

/** @param {string} id */
export function dismiss(id) {
  troubles.value = troubles.value.filter((one) => one.id !== id);
}

/** @param {string} id */
export function acked(id) {
  const entry = entries.value.find((one) => one.id === id);
  drop(`out:${id}`);
  if (!entry) return;
  entries.value = entries.value.map((one) => (one.id === id ? { ...one, state: "done" } : one));
  const held = mark.value;
  window.setTimeout(() => forget(id), held === mark.value ? COVER : 0);
}

/** @param {string} id @param {string} text */
export function refused(id, text) {
  const entry = entries.value.find((one) => one.id === id);
  if (!entry) return;
  const atField = [...refusalPlaces].some((place) => place({ ...entry, why: text }));
  if (atField) saidAtField = text;
  if (atField) return forget(id);
  if (entry.frame.do === "add" || entry.frame.do === "edit") {
    return write({ ...entry, state: "refused", why: text });
  }
  forget(id);
  if (text !== saidAtField) trouble(id, text);
}

/** Offer again what was written and is not in yet. A waiting newcomer has nothing to offer. */
export function flush() {
  if (!own.value?.seat) return;
  const offer = () => {
    for (const entry of entries.value) {
      if (entry.state !== "sending") continue;
      if (KEPT.has(entry.frame.do) || Date.now() - entry.at < STALE) transmit(entry.frame);
      else refused(entry.id, t("trouble.offline"));
    }
  };
  // Two tabs of one person: one offers; a doubled id does no harm, but costs a frame.
  if (!navigator.locks) return offer();
  navigator.locks.request(`kring:${own.value.seat}`, { ifAvailable: true }, async (lock) => {
    if (lock) offer();
    else window.setTimeout(offer, 1000);
  });
}

/** The server could not read something of ours; it will not read it the next time either. */
export function malformed() {
  for (const entry of entries.value) if (entry.state === "sending") refused(entry.id, t("trouble.malformed"));
}

/** As if said in the step that is on; or, what is only late, still for the step it was written in. @param {Kring.Entry} entry @param {boolean} late */
export function retry(entry, late) {
  const { id: _id, do: name, step, ...rest } = entry.frame;
  forget(entry.id);
  send(name, late && step ? { ...rest, step } : rest);
}
