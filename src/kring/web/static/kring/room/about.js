/** Saying something about an item: the field opens under it, and what others said stands there. */
import { html, signal } from "kring/vendor/preact.js";
import { draftKey, draftOf, isEmpty } from "kring/room/drafts.js";
import { aboutIt } from "kring/room/grouping.js";
import { method } from "kring/room/page.js";
import { content, plain } from "kring/room/sayings.js";
import { isFull } from "kring/room/standing.js";
import { may } from "kring/room/state.js";
import { t } from "kring/room/words.js";
import { Writing } from "kring/room/writing.js";

/** @typedef {Kring.Item & { id: string }} Told */

const open = signal("");

/** The kinds that this person may write now about something that stands there. */
export const aboutKinds = () => (may.value.write ?? []).filter((kind) => method.kinds[kind]?.about);

/** @param {Told} item */
export function writingAbout(item) {
  return aboutKinds().filter((kind) => method.kinds[kind]?.about === item.kind && (!isFull(kind) || !isEmpty(draftOf(draftKey(kind, null, item.id)))))
    .map((kind) => {
      const key = draftKey(kind, null, item.id);
      const here = open.value === key || !isEmpty(draftOf(key));
      if (here) return html`<${Writing} key=${key} kind=${kind} about=${item.id} first=${false} />`;
      return html`<p class="row" key=${key}><button type="button" class="button" onClick=${() => { open.value = key; }}>
        ${t("about.write", { kind: method.kinds[kind]?.name ?? "" })}<span class="hidden-text">: ${plain(item)}</span>
      </button></p>`;
    });
}

/**
 * @param {Told[]} items all that is shown
 * @param {Told} item
 * @param {(item: Told) => unknown} under
 */
export function saidAbout(items, item, under) {
  const said = aboutIt(items, item);
  if (!said.length) return null;
  return html`<ul class="about">${said.map((one) => html`<li key=${one.id} class=${one.picked ? "flap-picked" : null}>
    <p class="flap-kind">${method.kinds[one.kind]?.name}</p>${content(one)}${under(one)}
  </li>`)}</ul>`;
}
