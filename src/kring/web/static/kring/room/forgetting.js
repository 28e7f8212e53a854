/** What only this browser has goes: at the end, and when its seat is no longer here. */
import { effect } from "kring/vendor/preact.js";
import { drafts, isEmpty } from "kring/room/drafts.js";
import { lastLook } from "kring/room/ended.js";
import { clearAll } from "kring/room/keep.js";
import { note } from "kring/room/noting.js";
import { entries } from "kring/room/outbox.js";
import { page } from "kring/room/page.js";
import { plain } from "kring/room/sayings.js";
import { closeSheet } from "kring/room/sheet.js";
import { isBoard, link, shared } from "kring/room/state.js";

const OVER = ["erased", "closed"];
const ELSEWHERE = ["replaced", "removed", "no_seat"];
/** The server's answer to a browser whose cookie opens nothing any more. */
const GONE = 410;

/** It is shown once more, on this page alone. */
function forgetAll() {
  const unsent = [
    ...entries.peek().filter((entry) => entry.frame.do === "add").map((entry) => plain(entry.frame)),
    ...Object.values(drafts.peek()).filter((draft) => !isEmpty(draft)).map(plain),
  ];
  lastLook.value = { note: note.peek(), unsent };
  entries.value = [];
  drafts.value = {};
  note.value = "";
  clearAll();
}

/** Another tab of this browser may have the seat by now, and with it what was typed here. */
async function forgetUnlessBack() {
  try {
    const answer = await fetch(`/m/${page.meeting}/`, { method: "HEAD", cache: "no-store" });
    if (answer.status === GONE) forgetAll();
  } catch {
    // Not to be asked now; the page that says so forgets as well, when it is opened.
  }
}

export function forgetAtTheEnd() {
  let done = false;
  effect(() => {
    const why = link.value.state === "dead" ? link.value.why ?? "" : "";
    const over = shared.value?.status === "closed" || OVER.includes(why);
    // Who leads may have the board in this same browser, and has the seat still when that ends.
    const elsewhere = !isBoard && ELSEWHERE.includes(why);
    if (done || !(over || elsewhere)) return;
    done = true;
    closeSheet();
    if (why === "erased") clearAll();
    queueMicrotask(over ? forgetAll : forgetUnlessBack);
  });
}
