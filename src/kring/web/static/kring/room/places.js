/** Where something stands, which number it is, what it is about: choices beside a text. */
import { html } from "kring/vendor/preact.js";
import { plain } from "kring/room/sayings.js";
import { shared } from "kring/room/state.js";
import { t } from "kring/room/words.js";

/**
 * What is still to be chosen before it can be sent.
 * @param {Kring.KindText} kind @param {Kring.Draft} draft @param {string} [about]
 */
export function missing(kind, draft, about) {
  if (kind.places.length && !draft.place) return t("write.place");
  if (kind.scale && draft.number === undefined) return t("write.number");
  return kind.about && !(about ?? draft.about) ? t("write.about") : "";
}

/** What goes along with the words. @param {Kring.KindText} kind @param {Kring.Draft} draft @param {string} [about] */
export const beside = (kind, draft, about) => ({
  ...(kind.places.length ? { place: draft.place } : {}),
  ...(kind.scale ? { number: draft.number } : {}),
  ...(kind.about ? { about: about ?? draft.about } : {}),
});

/**
 * @param {{ id: string, kind: Kring.KindText, draft: Kring.Draft, about?: string | undefined,
 *   hint?: string, fault?: string, change: (draft: Kring.Draft) => void }} props
 */
export const choices = ({ id, kind, draft, about, hint = "", fault = "", change }) => html`
  ${kind.scale ? numbers(id, kind, kind.scale, draft, hint, fault, change) : null}
  ${kind.places.length ? html`<fieldset class="choices places-choice" aria-describedby=${`${id}-fault`}>
    <legend>${t("write.where")}</legend>
    ${fault && !kind.scale ? faulty(id, fault) : null}
    ${kind.places.map((place) => html`<label class="choice" key=${place.id}>
      <input type="radio" name=${`${id}-place`} value=${place.id} checked=${draft.place === place.id} onChange=${() => change({ ...draft, place: place.id })} />
      <span>${place.name}</span></label>`)}
  </fieldset>` : null}
  ${kind.about && !about ? targets(id, kind.about, draft, fault, change) : null}`;

/** @param {string} id @param {string} fault */
const faulty = (id, fault) => html`<p class="field-fault" id=${`${id}-fault`}>${fault}</p>`;

/**
 * @param {string} id @param {Kring.KindText} kind @param {Kring.Scale} scale @param {Kring.Draft} draft
 * @param {string} hint @param {string} fault @param {(draft: Kring.Draft) => void} change
 */
function numbers(id, kind, scale, draft, hint, fault, change) {
  const all = Array.from({ length: scale.most - scale.least + 1 }, (_, i) => scale.least + i);
  const end = (/** @type {number} */ n) => n === scale.least ? `: ${scale.low}` : n === scale.most ? `: ${scale.high}` : "";
  return html`<fieldset class="choices" aria-describedby=${`${id}-hint ${id}-fault`}>
    <legend>${kind.name}</legend>
    ${hint ? html`<p class="field-hint" id=${`${id}-hint`}>${hint}</p>` : null}
    ${fault ? faulty(id, fault) : null}
    <div class="scale-row">${all.map((n) => html`<label class="choice scale-choice" key=${n}>
      <input type="radio" name=${`${id}-number`} value=${n} checked=${draft.number === n} onChange=${() => change({ ...draft, number: n })} />
      <span>${n}<span class="hidden-text">${end(n)}</span></span></label>`)}</div>
    <p class="scale-ends soft" aria-hidden="true"><span>${scale.least} = ${scale.low}</span><span>${scale.most} = ${scale.high}</span></p>
  </fieldset>`;
}

/** Where it is not written under the item itself. @param {string} id @param {string} about @param {Kring.Draft} draft @param {string} fault @param {(draft: Kring.Draft) => void} change */
function targets(id, about, draft, fault, change) {
  const items = Object.entries(shared.value?.items ?? {}).filter(([, item]) => item.kind === about);
  return html`<div class="field"><label for=${`${id}-about`}>${t("write.target")}</label>
    ${fault ? faulty(id, fault) : null}
    <select id=${`${id}-about`} value=${draft.about ?? ""} onChange=${(/** @type {Event} */ event) => change({ ...draft, about: /** @type {HTMLSelectElement} */ (event.currentTarget).value })}>
      <option value="">${t("write.choose_target")}</option>
      ${items.map(([key, item]) => html`<option key=${key} value=${key}>${plain(item)}</option>`)}
    </select></div>`;
}
