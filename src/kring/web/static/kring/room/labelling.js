/** Labels that this person may put on an item: buttons that are on or off. */
import { html } from "kring/vendor/preact.js";
import { marked } from "kring/room/mine.js";
import { send } from "kring/room/outbox.js";
import { method } from "kring/room/page.js";
import { plain } from "kring/room/sayings.js";
import { may, nameOf, own } from "kring/room/state.js";
import { list, t, tn } from "kring/room/words.js";

/** The labels that somebody without a device calls out: who leads presses. @param {Kring.Item & { id: string }} item */
export function labellingForOthers(item) {
  return Object.entries(own.value?.lead?.acts_for ?? {}).map(([seat, may]) => {
    const sets = may.label?.[item.id] ?? [];
    return sets.length ? html`<div class="row labels" key=${seat} role="group" aria-label=${t("label.for", { name: nameOf(seat), text: plain(item) })}>
      <span>${nameOf(seat)}:</span>
      ${sets.flatMap((set) => Object.entries(method.labels[set] ?? {}).map(([label, name]) => {
        const marked = may.marked?.[item.id] ?? [];
        const on = marked.includes(label);
        return html`<button key=${`${set}.${label}`} type="button" class="button" aria-pressed=${String(on)} disabled=${isUsedUp(set, marked, label, may.left)}
          onClick=${() => send("label", { item: item.id, set, label, on: !on, seat })}>${name}</button>`;
      }))}
      ${Object.values(may.left ?? {}).map((n) => html`<span class="soft">${t("label.still", { n })}</span>`)}
    </div>` : null;
  });
}

/** Is no mark of the set left for another item? @param {string} set @param {string[]} on @param {string} label @param {Record<string, number>} [left] */
function isUsedUp(set, on, label, left) {
  const here = Object.keys(method.labels[set] ?? {}).some((one) => on.includes(one));
  return left?.[set] === 0 && !here && !on.includes(label);
}

/** How many marks this person has left to give. */
export function marksLeft() {
  const left = Object.values(own.value?.left ?? {});
  return left.length ? html`<p class="soft">${left.map((n) => n ? tn("label.left", n) : t("label.none_left")).join(" ")}</p>` : null;
}

/** Who leads shows how the marks are spread, once everyone has put theirs. */
export function counting() {
  const sets = own.value?.lead?.count ?? [];
  return sets.map((set) => html`<p class="row" key=${set}><button type="button" class="button" onClick=${() => send("count", { set })}>
    ${t("label.count", { labels: list(Object.values(method.labels[set] ?? {})) })}</button></p>`);
}

/** @param {Kring.Item & { id: string }} item */
export function labelling(item) {
  const sets = may.value.label?.[item.id] ?? [];
  if (!sets.length) return null;
  const on = marked.value[item.id] ?? [];
  return html`<div class="row labels" role="group" aria-label=${t("label.group", { text: plain(item) })}>
    ${sets.flatMap((set) => Object.entries(method.labels[set] ?? {}).map(([label, name]) => html`<button key=${`${set}.${label}`}
        type="button" class="button" aria-pressed=${String(on.includes(label))} disabled=${isUsedUp(set, on, label, own.value?.left)}
        onClick=${() => send("label", { item: item.id, set, label, on: !on.includes(label) })}>${name}</button>`))}
  </div>`;
}
