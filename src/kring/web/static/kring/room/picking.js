/** Picking items, such as the advice that fits. */
import { html } from "kring/vendor/preact.js";
import { picked } from "kring/room/mine.js";
import { send } from "kring/room/outbox.js";
import { may } from "kring/room/state.js";
import { t } from "kring/room/words.js";

/** @param {Kring.Item & { id: string }} item */
export function picking(item) {
  if (may.value.pick !== item.kind) return null;
  const on = picked.value.has(item.id);
  return html`<p class="row">
    <button type="button" class="button" aria-pressed=${String(on)} onClick=${() => send("pick", { item: item.id, on: !on })}>
      ${t(on ? "pick.picked" : "pick.pick")}
    </button>
  </p>`;
}
