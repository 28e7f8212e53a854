/** How contributions of a kind stand together: below one another, in places, in a table, on a scale. */
import { html } from "kring/vendor/preact.js";
import { method } from "kring/room/page.js";
import { content } from "kring/room/sayings.js";
import { t, tn } from "kring/room/words.js";

/** @typedef {Kring.Item & { id: string }} Told */
/** @typedef {{ kind: string, items: Told[] }} Group */
/**
 * What comes under the words of an item: its marks, its buttons, what was said about it.
 * @typedef {(item: Told) => unknown} Under
 */

/** @param {Told} item */
const look = (item) => `flap${item.picked || item.chosen ? " flap-picked" : ""}`;

/** A later version says what it is. @param {Told[]} items @param {Under} under @param {string} kind */
const list = (items, under, kind) => html`<ul class="flaps">
  ${items.map((item) => html`<li key=${item.id} class=${look(item)}>
    ${item.kind === kind ? null : html`<p class="flap-kind">${method.kinds[item.kind]?.name}</p>`}${content(item)}${under(item)}
  </li>`)}
</ul>`;

/** @param {Group} group @param {Under} under @param {Kring.KindText} kind */
const inPlaces = ({ kind: id, items }, under, kind) => html`<div class="laid"><div class=${`places places-${kind.layout}`}>
  ${kind.places.map((place) => {
    const here = items.filter((item) => item.place === place.id);
    return html`<section class="place stack-small" key=${place.id}>
      <h3>${place.name}</h3>${here.length ? list(here, under, id) : html`<p class="soft">${t("place_empty")}</p>`}
    </section>`;
  })}
</div></div>`;

/**
 * The roles say again what the elements are: on a narrow screen the rows stand as blocks.
 * @param {Group} group @param {Under} under @param {Kring.KindText} kind
 */
function inTable({ items }, under, kind) {
  const [first, ...rest] = kind.fields;
  const more = items.map(under);
  const last = more.some((one) => Array.isArray(one) ? one.some(Boolean) : one);
  return html`<div class="laid"><table class="grid" role="table">
    <caption class="hidden-text">${kind.name}</caption>
    <thead role="rowgroup"><tr role="row">
      ${kind.fields.map((field) => html`<th scope="col" role="columnheader" key=${field.id}>${field.name}</th>`)}
      ${last ? html`<th scope="col" role="columnheader"><span class="hidden-text">${t("table_more")}</span></th>` : null}
    </tr></thead>
    <tbody role="rowgroup">${items.map((item, i) => html`<tr role="row" key=${item.id} class=${item.picked ? "flap-picked" : null}>
      <th scope="row" role="rowheader" data-name=${first?.name} class="said">${item.fields?.[first?.id ?? ""] || item.text || "–"}</th>
      ${rest.map((field) => html`<td role="cell" key=${field.id} data-name=${field.name} class="said">${item.fields?.[field.id] || "–"}</td>`)}
      ${last ? html`<td role="cell" class="grid-more">${more[i]}</td>` : null}
    </tr>`)}</tbody>
  </table></div>`;
}

/** How often each number was given, without names. @param {Group} group @param {Under} under @param {Kring.Scale} scale */
function onScale({ items }, under, scale) {
  const numbers = Array.from({ length: scale.most - scale.least + 1 }, (_, i) => scale.least + i);
  const count = (/** @type {number} */ number) => items.filter((item) => item.number === number).length;
  const most = Math.max(1, ...numbers.map(count));
  const said = items.filter((item) => item.text);
  return html`<div class="spread stack-small">
    <ul class="spread-bars" style=${`--many: ${numbers.length}`}>
      ${numbers.map((number) => html`<li key=${number} style=${`--share: ${count(number) / most}`}>
        <span aria-hidden="true" class="spread-count digits">${count(number) || ""}</span><span class="spread-bar"></span>
        <span aria-hidden="true" class="digits">${number}</span><span class="hidden-text">${tn("scale.given", count(number), { number })}</span>
      </li>`)}
    </ul>
    <p class="scale-ends soft"><span>${scale.least} = ${scale.low}</span><span>${scale.most} = ${scale.high}</span></p>
    ${said.length ? html`<ul class="flaps">${said.map((item) => html`<li key=${item.id} class=${look(item)}><p class="said">${item.text}</p>${under(item)}</li>`)}</ul>` : null}
  </div>`;
}

/** @param {Group} group @param {Under} under */
export function laid(group, under) {
  const kind = method.kinds[group.kind];
  if (kind?.scale) return onScale(group, under, kind.scale);
  if (kind?.layout === "table") return inTable(group, under, kind);
  if (kind?.layout) return inPlaces(group, under, kind);
  return list(group.items, under, group.kind);
}
