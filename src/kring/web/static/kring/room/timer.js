/** The clock in words. It is an aid: nothing happens when it runs out. */
import { html } from "kring/vendor/preact.js";
import { about, aboutShort, endsAt, exact, left, paused, putAway } from "kring/room/clock.js";
import { icon } from "kring/room/icon.js";
import { seconds } from "kring/room/settings.js";
import { answer } from "kring/room/saying.js";
import { isBoard, shared } from "kring/room/state.js";
import { hour, t } from "kring/room/words.js";

/** "nog ongeveer 9 min" in the head of a personal screen. */
export function About() {
  if (putAway.value || left.value === null) return null;
  return html`<span class="timer" role="timer">${left.value <= 0 ? icon("clock") : null}${about.value}</span>`;
}

/** Reads the clock aloud, for who asks; seen only by who comes to it with keys. */
export function ReadClock() {
  if (left.peek() === null || isBoard || putAway.value) return null;
  return html`<button class="button on-focus" type="button" onClick=${() => answer(about.peek())}>${t("clock.read")}</button>`;
}

/** "± 9 min – in deze stap" within the ring. */
export function Middle() {
  if (putAway.value || left.value === null) return null;
  return html`<span class=${`ring-time${left.value > 0 ? "" : " ring-over"}`} role="timer">${left.value <= 0 ? icon("clock") : null}${aboutShort.value}</span>
    <span class="ring-sub">${left.value > 0 ? t("clock.in_step") : null}</span>`;
}

/** For who leads: seconds, or not, and when the meeting is expected to end. */
export function LeadMiddle() {
  if (putAway.value) return null;
  const end = endsAt.value === null ? null : html`<span class="ring-sub ring-end">${t("clock.end", { time: hour(endsAt.value) })}</span>`;
  if (left.value === null) return html`<span class="ring-sub">${t("clock.none")}</span>${end}`;
  const time = paused.value ? t("clock.paused") : left.value <= 0 ? t("clock.over") : seconds.value ? exact.value : aboutShort.value;
  return html`<span class=${`ring-time digits${left.value > 0 ? "" : " ring-over"}`} role="timer">${left.value <= 0 ? icon("clock") : null}${time}</span>
    <span class="ring-sub">
      ${paused.value && seconds.value ? html`<span class="digits">${exact.value}</span> · ` : null}
      ${left.value > 0 ? t("clock.of", { n: shared.value?.clock?.minutes ?? 0 }) : null}
    </span>
    ${end}`;
}

/** The short one in the corner of the console's head. */
export function Corner() {
  if (putAway.value || left.value === null) return null;
  return html`<span class="timer digits" aria-hidden="true">${seconds.value ? exact.value : aboutShort.value}</span>`;
}
