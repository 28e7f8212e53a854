/** What a person does in their turn, and where one says to be ready. */
import { html } from "kring/vendor/preact.js";
import { asking, turnOf } from "kring/room/filled.js";
import { mine, ready } from "kring/room/mine.js";
import { send } from "kring/room/outbox.js";
import { confirm } from "kring/room/sheet.js";
import { may, nameOf, own, shared, step, words } from "kring/room/state.js";
import { t } from "kring/room/words.js";

/** Is there a moment in this step at which everyone says "klaar"? */
export function hasReady() {
  const writes = may.value.write ?? [];
  return writes.length > 0 && step.value?.channel !== "spoken";
}

/** @param {boolean} [named] is who tells named above it already? */
export function turnLine(named = false) {
  const turn = shared.value?.turn;
  if (!turn?.seat) return null;
  const next = turn.next && turn.next !== turn.seat ? ` ${t("turn.then", { name: nextName(turn.next) })}` : "";
  const mine = t(goesRound() ? "turn.yours" : "turn.you_speak");
  const now = turn.seat === own.value?.seat ? mine : `${turnOf(turn.seat)}.`;
  if (named && turn.seat !== own.value?.seat) return next ? html`<p class="turn-line">${next.trim()}</p>` : null;
  return html`<p class="turn-line"><b>${now}</b>${next}</p>`;
}

/** Does this person's own sentence name who tells? */
export const namesTeller = () => words.value.how.includes("{current}");

/** Who tells, where that sentence does not say it. */
export function whoTells() {
  const seat = shared.value?.turn?.seat;
  if (!seat || !goesRound() || seat === own.value?.seat || namesTeller()) return "";
  return `${turnOf(seat)}. `;
}

/** @param {string} seat */
const nextName = (seat) => (seat === own.value?.seat ? t("turn.you") : nameOf(seat));

/** Is this person in a round, and on? Who speaks freely has nothing to press. */
export const hasTurnActs = () => goesRound() && Boolean(may.value.done || may.value.pass || may.value.agree);

/** Does this step go round, or is it a free conversation? */
export const goesRound = () => (step.value?.order ?? "free") !== "free";

/** The buttons of a turn. */
export function turnActs() {
  const { done, pass, agree, tell } = may.value;
  if (!hasTurnActs()) return null;
  const untold = mine.value.filter((item) => tell?.includes(item.id) && !item.told);
  return html`<div class="stack-small turn-acts">
    ${done ? html`<button class=${`button button-wide${untold.length ? "" : " button-primary"}`} type="button" onClick=${() => send("done")}>${t(asking() ? "turn.asked" : "turn.done")}</button>` : null}
    <div class="row">
      ${pass ? html`<button class="button grow" type="button" onClick=${() => send("pass")}>${t("turn.pass")}</button>` : null}
      ${agree ? html`<button class="button grow" type="button" onClick=${() => send("agree")}>${t("turn.agree")}</button>` : null}
    </div>
  </div>`;
}

/** Ready, or not yet; where there is nothing left to write. */
export function readyLine() {
  if (!hasReady() || !ready.value) return null;
  return html`<p class="row ready-line"><b>${t("ready.is")}</b>
    <button class="button" type="button" onClick=${() => send("ready", { on: false })}>${t("ready.not")}</button></p>`;
}

/** The presenter can stop the case at any moment; `seat`: said aloud by one without a device. @param {string} [seat] */
export function stopCase(seat) {
  const allowed = seat ? own.value?.lead?.acts_for?.[seat]?.stop_case : may.value.stop_case;
  if (!allowed || shared.value?.stopped) return null;
  const ask = () => confirm({
    name: "stop",
    title: seat ? t("stop.title_for", { name: nameOf(seat) }) : t("stop.title"),
    text: html`<p>${t("stop.text")}</p>`,
    yes: t("stop.yes"),
    act: () => send("stop_case", seat ? { seat } : {}),
  });
  return html`<button class="button" type="button" onClick=${ask}>${seat ? t("stop.button_for", { name: nameOf(seat) }) : t("stop.button")}</button>`;
}

/** Who stopped the case may take it up again. */
export function goOn() {
  if (shared.value?.quiet || !may.value.answer_quiet?.includes("go_on")) return null;
  return html`<button class="button" type="button" onClick=${() => send("answer_quiet", { choice: "go_on" })}>${t("stopped.go_on")}</button>`;
}
