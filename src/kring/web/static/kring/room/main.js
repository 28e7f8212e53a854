/** Starts the room: reads the page, opens the line, and draws the screen that fits. */
import { effect, html, render, useEffect } from "kring/vendor/preact.js";
import { arrivingScreen } from "kring/room/arriving.js";
import { boardScreen } from "kring/room/board-screen.js";
import { connect } from "kring/room/connection.js";
import { closedScreen, deadScreen, doorScreen, waitScreen } from "kring/room/ended.js";
import { verb } from "kring/room/filled.js";
import { catchFocus, scrollToTop, watchFocus } from "kring/room/focus.js";
import { heard } from "kring/room/clock.js";
import { forgetAtTheEnd } from "kring/room/forgetting.js";
import { lasts, seen } from "kring/room/keep.js";
import { leadScreen } from "kring/room/lead-screen.js";
import { acked, flush, malformed, refused } from "kring/room/outbox.js";
import { method, page } from "kring/room/page.js";
import { quietScreen } from "kring/room/quieting.js";
import { renewNow, renewWhenQuiet, watchRenewal } from "kring/room/renewing.js";
import { seatScreen } from "kring/room/seat-screen.js";
import { signalMoments } from "kring/room/signalling.js";
import { Sheets, closeSheet } from "kring/room/sheet.js";
import { isBoard, link, own, shared, step, table, take } from "kring/room/state.js";
import { sweep } from "kring/room/sweeping.js";
import { tellChanges } from "kring/room/telling.js";
import { keepAwake } from "kring/room/waking.js";
import { t } from "kring/room/words.js";

function screen() {
  if (link.value.state === "dead" && !(link.value.why === "closed" && shared.value?.status === "closed")) return deadScreen(link.value.why);
  const view = shared.value;
  if (!view) return waitScreen();
  if (view.status === "closed") return closedScreen();
  if (!isBoard && !own.value?.seat) return doorScreen();
  if (view.quiet) return quietScreen();
  if (isBoard) return boardScreen();
  if (view.status === "arriving" || !step.value) return arrivingScreen();
  return own.value?.leads ? leadScreen() : seatScreen();
}

function Room() {
  useEffect(catchFocus);
  return html`${screen()}<${Sheets} />`;
}

function nameThePage() {
  const view = shared.value;
  const dead = link.value.state === "dead";
  const now = dead || !view ? "" : view.quiet ? t("quiet.title") : step.value && view.status === "running"
    ? (isBoard ? step.value.name : `${verb()} · ${step.value.name}`) : t(view.status === "closed" ? "closed.title" : "arrive.name");
  document.title = [now, t("site.title")].filter(Boolean).join(" · ");
  document.documentElement.dataset["mark"] = view?.step?.visit ?? "";
}

/** A new step begins at its top, with no sheet of the one before over it; unless someone is writing. */
function beginSteps() {
  let before = shared.peek()?.step?.visit;
  effect(() => {
    const visit = shared.value?.step?.visit;
    const quiet = shared.value?.quiet;
    if (visit === before && !quiet) return;
    const changed = visit !== before;
    before = visit;
    if (document.activeElement instanceof HTMLTextAreaElement) return;
    closeSheet();
    if (changed) scrollToTop();
  });
}

seen();
sweep();
if (page.snapshot) {
  heard(page.snapshot.now);
  take({ snapshot: page.snapshot, mark: page.snapshot.mark });
}
const root = /** @type {HTMLElement} */ (document.getElementById("room"));
root.textContent = "";
watchFocus();
render(html`<${Room} />`, root);
effect(nameThePage);
forgetAtTheEnd();
beginSteps();
tellChanges();
signalMoments();
keepAwake();
watchRenewal();
connect({ opened: () => { if (lasts()) seen(); flush(); }, ack: acked, no: refused, malformed, outdated: renewWhenQuiet, ended: (why) => { if (why === "old") renewNow(); } });
// For who wants to look inside: a test, or a developer in the browser's console.
window.kringInside?.({ effect, method, own, shared, table });
