/** What lies on the table: told or written, and what this person may do with it. */
import { html } from "kring/vendor/preact.js";
import { saidAbout, writingAbout } from "kring/room/about.js";
import { choosing, drawing } from "kring/room/choosing.js";
import { withPlaces } from "kring/room/grouping.js";
import { counting, labelling, labellingForOthers, marksLeft } from "kring/room/labelling.js";
import { laid } from "kring/room/laying.js";
import { marked } from "kring/room/mine.js";
import { may } from "kring/room/state.js";
import { method } from "kring/room/page.js";
import { picking } from "kring/room/picking.js";
import { signs } from "kring/room/sayings.js";
import { onTable, showNew, waiting } from "kring/room/settings.js";
import { tn } from "kring/room/words.js";

/** @param {Kring.Item & { id: string }} item @returns {unknown[]} */
const under = (item) => [
  signs(may.value.pick === item.kind ? { ...item, picked: false } : item, may.value.label?.[item.id] ? marked.value[item.id] : []),
  labelling(item), labellingForOthers(item), picking(item), choosing(item),
  saidAbout(onTable.value, item, under), writingAbout(item),
].filter((part) => (Array.isArray(part) ? part.some(Boolean) : part));

/** A part of its own, so that a letter typed elsewhere on the screen leaves all of it as it is. */
export const tabled = () => html`<${Tabled} />`;

function Tabled() {
  const groups = withPlaces(onTable.value);
  if (!groups.length && !waiting.value) return null;
  return html`<section class="tabled stack" aria-label=${tn("table.items", onTable.value.length)}>
    ${marksLeft()}${counting()}${drawing()}
    ${groups.map((group) => html`<div class="stack-small" key=${group.kind}>
      <h2 class="group-name">${method.kinds[group.kind]?.name ?? ""}</h2>
      ${laid(group, under)}
    </div>`)}
    ${waiting.value > 0 ? html`<button class="button" type="button" onClick=${showNew}>${tn("table.new", waiting.value)}</button>` : null}
  </section>`;
}
