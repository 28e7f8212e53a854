/**
 * A page from before an upgrade loads itself anew: while it still works, when nobody's hands
 * are in it; when the server no longer understands it, at once. What was typed is kept.
 */
import { effect, signal } from "kring/vendor/preact.js";
import { drafts, isEmpty } from "kring/room/drafts.js";
import { drop, keep, kept, lasts } from "kring/room/keep.js";
import { entries } from "kring/room/outbox.js";
import { page } from "kring/room/page.js";
import { sheet } from "kring/room/sheet.js";

/** Not all the screens of an evening ask for their page in the same moment. */
const WITHIN = 4_000;
const TRIED = "renewed-from";
const FIELD = "renewed-in";

const due = signal(false);
const writing = signal(false);

const inField = () => document.activeElement instanceof HTMLTextAreaElement || document.activeElement instanceof HTMLInputElement;

/** Is there something that a fresh page would not find back? */
const wouldLose = () => !lasts() && Object.values(drafts.peek()).some((draft) => !isEmpty(draft));

/** A server that still gives this same page has no newer one; asking again would never end. */
const isNewer = () => kept(TRIED) !== page.release;

function renew() {
  const field = document.activeElement;
  if (inField() && field?.id) keep(FIELD, field.id);
  keep(TRIED, page.release);
  location.reload();
}

/** The page still works: wait until no field, no sheet and no command is in use. */
export function renewWhenQuiet() {
  if (!due.peek() && isNewer() && !wouldLose()) window.setTimeout(() => { due.value = true; }, Math.random() * WITHIN);
}

/** The server speaks another language now. Returns whether a fresh page is on its way. */
export function renewNow() {
  if (!isNewer() || wouldLose()) return false;
  renew();
  return true;
}

/** Watch for the quiet moment, and put the one who was writing back in their field. */
export function watchRenewal() {
  const look = () => queueMicrotask(() => { writing.value = inField(); });
  document.addEventListener("focusin", look);
  document.addEventListener("focusout", look);
  effect(() => {
    if (due.value && !writing.value && !sheet.value && !entries.value.some((entry) => entry.state === "sending")) renew();
  });
  const field = kept(FIELD);
  drop(FIELD);
  if (field) document.getElementById(field)?.focus();
}
