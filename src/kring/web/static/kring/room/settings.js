/** Each person's own screen: the clock hidden or spoken, and when new things appear. */
import { computed, effect, signal } from "kring/vendor/preact.js";
import { keep, kept } from "kring/room/keep.js";
import { table } from "kring/room/state.js";

/** @param {string} name @param {boolean} otherwise */
function setting(name, otherwise) {
  const value = signal(/** @type {boolean} */ (kept(`set:${name}`) ?? otherwise));
  effect(() => keep(`set:${name}`, value.value));
  return value;
}

export const clockHidden = setting("clock_hidden", false);
export const clockSpoken = setting("clock_spoken", true);
export const seconds = setting("seconds", true);
export const secondLook = setting("second_look", true);
export const onRequest = setting("on_request", false);
export const buzzes = setting("buzzes", false);
export const sounds = setting("sounds", false);

/** @type {import("kring/vendor/preact.js").Signal<Set<string>>} what was shown when holding began */
const admitted = signal(new Set());

export function showNew() {
  admitted.value = new Set(table.value.map((item) => item.id));
}

/** The items on this screen; what was taken back is gone at once, held or not. */
export const onTable = computed(() =>
  onRequest.value ? table.value.filter((item) => admitted.value.has(item.id)) : table.value,
);

export const waiting = computed(() => table.value.length - onTable.value.length);

/** @param {boolean} on */
export function holdUpdates(on) {
  showNew();
  onRequest.value = on;
}
