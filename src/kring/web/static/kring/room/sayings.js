/** One contribution as it is read: its text, or the lines of its form, and its labels. */
import { html } from "kring/vendor/preact.js";
import { method } from "kring/room/page.js";
import { t } from "kring/room/words.js";

/** @param {string} label */
export const labelName = (label) => Object.values(method.labels ?? {}).find((set) => set[label])?.[label] ?? label;

/** @param {{ kind: string, text?: string, fields?: Record<string, string> }} item */
export function content(item) {
  const fields = method.kinds[item.kind]?.fields ?? [];
  const filled = fields.filter((field) => item.fields?.[field.id]);
  return html`${item.text ? html`<p class="said">${item.text}</p>` : null}
    ${filled.length
      ? html`<dl class="facts">${filled.map((field) => html`<dt>${field.name}</dt><dd class="said">${item.fields?.[field.id]}</dd>`)}</dl>`
      : null}`;
}

/**
 * @param {{ labels?: string[], picked?: boolean }} item
 * @param {string[]} [said] labels that a pressed button beside it says already
 */
export function signs(item, said = []) {
  const labels = (item.labels ?? []).filter((label) => !said.includes(label));
  const names = [...(item.picked ? [t("item.picked")] : []), ...labels.map(labelName)];
  return names.length ? html`<p class="signs">${names.map((name) => html`<span class="sign">${name}</span>`)}</p>` : null;
}

/** Everything of an item as one line, for a name or to copy. @param {{ text?: string, fields?: Record<string, string> }} item */
export const plain = (item) => [item.text, ...Object.values(item.fields ?? {})].filter(Boolean).join(" – ");
