/** "Wat zeg ik?": one sentence for each moment at which a conversation goes otherwise. */
import { html, signal } from "kring/vendor/preact.js";
import { filled } from "kring/room/filled.js";
import { quietButton } from "kring/room/quieting.js";
import { openSheet } from "kring/room/sheet.js";
import { step } from "kring/room/state.js";
import { t } from "kring/room/words.js";

const MOMENTS = ["advice", "discussion", "long", "dominates", "defends", "silence", "emotion"];

/** One is open at a time, so that all of them stay in sight on a phone. */
const opened = signal("");

/** @param {string} moment */
function one(moment) {
  const open = opened.value === moment;
  return html`<li key=${moment} class="stack-small">
    <button class="button button-wide" type="button" aria-expanded=${String(open)} onClick=${() => { opened.value = open ? "" : moment; }}>${t(`steer.${moment}.title`)}</button>
    ${open ? html`<blockquote class="whole">${t(`steer.${moment}.say`)}</blockquote>` : null}
    ${open && moment === "emotion" ? html`<p>${quietButton()}</p>` : null}
  </li>`;
}

function ofThisStep() {
  const slips = step.value?.slips ?? [];
  if (!slips.length) return null;
  return html`<h3>${t("steer.here")}</h3><ul class="slips">${slips.map((slip) => html`<li>${filled(slip)}</li>`)}</ul>`;
}

export function openSteering() {
  opened.value = "";
  openSheet({ name: "steer", title: () => t("steer.title"), body: () => html`<ul class="menu">${MOMENTS.map(one)}</ul>${ofThisStep()}` });
}
