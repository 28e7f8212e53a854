/** Picking items, such as the advice that fits. */
import { html } from "kring/vendor/preact.js";
import { picked } from "kring/room/mine.js";
import { send } from "kring/room/outbox.js";
import { may, nameOf, own } from "kring/room/state.js";
import { t } from "kring/room/words.js";

/** Whose pick it is: one's own, or for somebody without a device. @param {string} kind */
function picker(kind) {
  if (may.value.pick === kind) return "";
  return Object.entries(own.value?.lead?.acts_for ?? {}).find(([, may]) => may.pick === kind)?.[0];
}

/** @param {Kring.Item & { id: string }} item */
export function picking(item) {
  const seat = picker(item.kind);
  if (seat === undefined) return null;
  const on = picked.value.has(item.id);
  return html`<p class="row">
    <button type="button" class="button" aria-pressed=${String(on)} onClick=${() => send("pick", { item: item.id, on: !on, ...(seat ? { seat } : {}) })}>
      ${t("pick.pick")}${seat ? ` (${nameOf(seat)})` : ""}
    </button>
  </p>`;
}
