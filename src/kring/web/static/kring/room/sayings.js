/** One contribution as it is read: its text, or the lines of its form, and its labels. */
import { html } from "kring/vendor/preact.js";
import { method } from "kring/room/page.js";
import { t } from "kring/room/words.js";

/** @param {string} label */
const labelName = (label) => Object.values(method.labels ?? {}).find((set) => set[label])?.[label] ?? label;

/** A number with what its ends mean. @param {{ kind: string, number?: number }} item */
function onScale(item) {
  const scale = method.kinds[item.kind]?.scale;
  if (!scale || item.number === undefined) return null;
  return html`<p><b class="digits">${item.number}</b> <span class="small">(${scale.least} = ${scale.low}, ${scale.most} = ${scale.high})</span></p>`;
}

/** @param {{ kind: string, text?: string, fields?: Record<string, string>, number?: number }} item */
export function content(item) {
  const fields = method.kinds[item.kind]?.fields ?? [];
  const filled = fields.filter((field) => item.fields?.[field.id]);
  return html`${onScale(item)}${item.text ? html`<p class="said">${item.text}</p>` : null}
    ${filled.length
      ? html`<dl class="facts">${filled.map((field) => html`<dt>${field.name}</dt><dd class="said">${item.fields?.[field.id]}</dd>`)}</dl>`
      : null}`;
}

/** How often each label was put, and the points where labels are numbers. @param {Pick<Kring.Item, "counts" | "points">} item */
function counted(item) {
  return Object.entries(item.counts ?? {}).flatMap(([set, counts]) => {
    const points = item.points?.[set];
    const each = Object.entries(counts).map(([label, n]) => t("label.counted", { label: method.labels[set]?.[label] ?? label, n }));
    return points === undefined ? each : [t("label.points", { n: points }), ...each];
  });
}

/**
 * @param {Pick<Kring.Item, "labels" | "picked" | "chosen" | "counts" | "points">} item
 * @param {string[]} [said] labels that a pressed button beside it says already
 */
export function signs(item, said = []) {
  const labels = (item.labels ?? []).filter((label) => !said.includes(label));
  const names = [...(item.picked || item.chosen ? [t("item.picked")] : []), ...labels.map(labelName), ...counted(item)];
  return names.length ? html`<p class="signs">${names.map((name) => html`<span class="sign">${name}</span>`)}</p>` : null;
}

/** Everything of an item as one line, for a name or to copy. @param {{ text?: string, fields?: Record<string, string> }} item */
export const plain = (item) => [item.text, ...Object.values(item.fields ?? {})].filter(Boolean).join(" – ");
