/** What lies on the table: told or written, grouped by kind, the newest kind first. */
import { html } from "kring/vendor/preact.js";
import { choosing } from "kring/room/choosing.js";
import { labelling, labellingForOthers } from "kring/room/labelling.js";
import { marked } from "kring/room/mine.js";
import { may } from "kring/room/state.js";
import { method } from "kring/room/page.js";
import { picking } from "kring/room/picking.js";
import { content, signs } from "kring/room/sayings.js";
import { onTable, showNew, waiting } from "kring/room/settings.js";
import { tn } from "kring/room/words.js";

/**
 * @template {Kring.Item} I
 * @param {I[]} items oldest first
 * @returns {{ kind: string, items: I[] }[]}
 */
export function byKind(items) {
  /** @type {Map<string, I[]>} */
  const groups = new Map();
  for (const item of items) groups.set(item.kind, [...(groups.get(item.kind) ?? []), item]);
  return [...groups].map(([kind, all]) => ({ kind, items: all }))
    .sort((a, b) => (b.items.at(-1)?.n ?? 0) - (a.items.at(-1)?.n ?? 0));
}

export function tabled() {
  if (!onTable.value.length && !waiting.value) return null;
  return html`<section class="tabled stack" aria-label=${tn("table.items", onTable.value.length)}>
    ${byKind(onTable.value).map((group) => html`<div class="stack-small" key=${group.kind}>
      <h2 class="group-name">${method.kinds[group.kind]?.name ?? ""}</h2>
      <ul class="flaps">
        ${group.items.map((item) => html`<li key=${item.id} class=${`flap${item.picked ? " flap-picked" : ""}`}>
          ${content(item)}${signs(may.value.pick === item.kind ? { ...item, picked: false } : item, may.value.label?.[item.id] ? marked.value[item.id] : [])}${labelling(item)}${labellingForOthers(item)}${picking(item)}${choosing(item)}
        </li>`)}
      </ul>
    </div>`)}
    ${waiting.value > 0 ? html`<button class="button" type="button" onClick=${showNew}>${tn("table.new", waiting.value)}</button>` : null}
  </section>`;
}
