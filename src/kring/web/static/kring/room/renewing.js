/**
 * A page from before an upgrade loads itself anew: while it still works, when nobody's hands
 * are in it; when the server no longer understands it, at once. What was typed is kept.
 */
import { effect, signal } from "kring/vendor/preact.js";
import { drafts, isEmpty } from "kring/room/drafts.js";
import { lasts } from "kring/room/keep.js";
import { entries } from "kring/room/outbox.js";
import { page } from "kring/room/page.js";
import { sheet } from "kring/room/sheet.js";
import { link, shared } from "kring/room/state.js";

/** Not all the screens of an evening ask for their page in the same moment. */
const WITHIN = 4_000;
/** So long after the last touch a hand is gone: a press that takes the focus away must still land. */
const STILL = 2_000;
const TRIED = "kring:renewed-from";
const FIELD = "kring:renewed-in";

const due = signal(false);
const busy = signal(false);
let stillness = 0;

/** Of this tab alone: who leads may have the large screen in another one. @returns {Storage | null} */
function tab() {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

/** @param {string} name @param {string} value */
function remember(name, value) {
  try {
    tab()?.setItem(name, value);
  } catch {
    // Full or forbidden: then this page stays what it is.
  }
}

const inField = () => document.activeElement instanceof HTMLTextAreaElement || document.activeElement instanceof HTMLInputElement;

/** Is there something that a fresh page would not find back? After the close a last look is only here. */
const wouldLose = () =>
  shared.value?.status === "closed" || (!lasts() && Object.values(drafts.value).some((draft) => !isEmpty(draft)));

/** A server that still gives this same page has no newer one; asking again would never end. */
const isNewer = () => tab()?.getItem(TRIED) !== page.release;

function renew() {
  const field = document.activeElement;
  if (inField() && field?.id) remember(FIELD, field.id);
  remember(TRIED, page.release);
  if (!isNewer()) location.reload();
}

/** The page still works: wait until no field, no sheet and no command is in use. */
export function renewWhenQuiet() {
  if (!due.peek() && isNewer()) window.setTimeout(() => { due.value = true; }, Math.random() * WITHIN);
}

/** The server speaks another language now. */
export function renewNow() {
  if (isNewer() && !wouldLose()) renew();
}

/** Watch for the quiet moment, and put the one who was writing back in their field. */
export function watchRenewal() {
  const touched = () => {
    busy.value = true;
    window.clearTimeout(stillness);
    stillness = window.setTimeout(() => { busy.value = inField(); }, STILL);
  };
  for (const touch of ["pointerdown", "keydown", "focusin", "focusout"]) document.addEventListener(touch, touched);
  effect(() => {
    if (due.value && link.value.state === "open" && !wouldLose() && !busy.value && !sheet.value && !entries.value.some((entry) => entry.state === "sending")) renew();
  });
  const field = tab()?.getItem(FIELD);
  tab()?.removeItem(FIELD);
  if (field) document.getElementById(field)?.focus();
}
