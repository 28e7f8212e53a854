/**
 * What may be written at many moments of a meeting (a note, how it ended) has a sheet of
 * its own, so that a screen stays quiet while someone speaks.
 */
import { computed, html } from "kring/vendor/preact.js";
import { draftOf, isEmpty } from "kring/room/drafts.js";
import { mine } from "kring/room/mine.js";
import { openNote } from "kring/room/noting.js";
import { ownList } from "kring/room/owning.js";
import { method } from "kring/room/page.js";
import { openSheet } from "kring/room/sheet.js";
import { asides, may, plan } from "kring/room/state.js";
import { t } from "kring/room/words.js";
import { Writing } from "kring/room/writing.js";

/** In how many steps of this meeting each kind is written: not in those of a way that was not taken. */
const times = computed(() => {
  const counted = /** @type {Record<string, number>} */ ({});
  const steps = new Set([...plan.value, ...asides.value].map((one) => one.text));
  for (const step of steps) for (const kind of step.writes) counted[kind] = (counted[kind] ?? 0) + 1;
  return counted;
});

/** What stands somewhere, is a number or is about something is written there; and who writes for another does that all along. @param {string} kind */
function hasPlace(kind) {
  const { places = [], scale, about, shown } = method.kinds[kind] ?? {};
  return Boolean(places.length || scale || about || shown === "handed");
}

/** @param {string} kind */
export const isStanding = (kind) => (times.value[kind] ?? 0) > 1 && !hasPlace(kind);

/** Has this person written as many as there is room for? @param {string} kind */
export const isFull = (kind) => mine.value.filter((item) => item.kind === kind && !item.refused && !item.past).length >= (method.kinds[kind]?.at_most ?? Infinity);

/** What is asked now, apart from what may always be written. */
export const askedKinds = () => (may.value.write ?? []).filter((kind) => !isStanding(kind) && !method.kinds[kind]?.about && (!isFull(kind) || !isEmpty(draftOf(kind))));

/** @param {string} kind */
const isNote = (kind) => method.kinds[kind]?.shown === "never";

/** @param {string} kind */
const title = (kind) => {
  const name = method.kinds[kind]?.name ?? "";
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** @param {string} kind */
const open = (kind) =>
  openSheet({
    name: `standing-${kind}`,
    title: () => title(kind),
    body: () => html`<div class="stack">
      ${may.value.write?.includes(kind) ? html`<${Writing} kind=${kind} />` : null}
      ${ownList(mine.value.filter((item) => item.kind === kind))}
    </div>`,
  });

/** The buttons to them. Where the method has no note of its own, there is one of this device. */
export function standingButtons() {
  const own = mine.value.map((item) => item.kind).filter(isStanding);
  const kinds = [...new Set([...(may.value.write ?? []).filter(isStanding), ...own])];
  return html`${[...kinds, ...(may.value.write ?? [])].some(isNote) ? null : html`<button class="button" type="button" onClick=${openNote}>${t("note.button")}</button>`}
    ${kinds.map((kind) => html`<button key=${kind} class="button" type="button" onClick=${() => open(kind)}>${title(kind)}</button>`)}`;
}
