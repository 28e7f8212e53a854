/** Labels that this person may put on an item: buttons that are on or off. */
import { html } from "kring/vendor/preact.js";
import { marked } from "kring/room/mine.js";
import { send } from "kring/room/outbox.js";
import { method } from "kring/room/page.js";
import { plain } from "kring/room/sayings.js";
import { may, nameOf, own } from "kring/room/state.js";
import { t } from "kring/room/words.js";

/** The labels that somebody without a device calls out: who leads presses. @param {Kring.Item & { id: string }} item */
export function labellingForOthers(item) {
  return Object.entries(own.value?.lead?.acts_for ?? {}).map(([seat, may]) => {
    const sets = may.label?.[item.id] ?? [];
    return sets.length ? html`<div class="row labels" key=${seat} role="group" aria-label=${t("label.for", { name: nameOf(seat), text: plain(item) })}>
      <span>${nameOf(seat)}:</span>
      ${sets.flatMap((set) => Object.entries(method.labels[set] ?? {}).map(([label, name]) => html`<button key=${`${set}.${label}`}
        type="button" class="button" onClick=${() => send("label", { item: item.id, set, label, on: true, seat })}>${name}</button>`))}
    </div>` : null;
  });
}

/** @param {Kring.Item & { id: string }} item */
export function labelling(item) {
  const sets = may.value.label?.[item.id] ?? [];
  if (!sets.length) return null;
  const on = marked.value[item.id] ?? [];
  return html`<div class="row labels" role="group" aria-label=${t("label.group", { text: plain(item) })}>
    ${sets.flatMap((set) => Object.entries(method.labels[set] ?? {}).map(([label, name]) => html`<button key=${`${set}.${label}`}
        type="button" class="button" aria-pressed=${String(on.includes(label))}
        onClick=${() => send("label", { item: item.id, set, label, on: !on.includes(label) })}>${name}</button>`))}
  </div>`;
}
