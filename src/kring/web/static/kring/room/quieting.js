/** "Even stil": one press, every screen neutral and without a clock; who brings in is asked first. */
import { html } from "kring/vendor/preact.js";
import { send } from "kring/room/outbox.js";
import { answersFor } from "kring/room/paper.js";
import { closeSheet } from "kring/room/sheet.js";
import { isBoard, may, nameOf, own, shared } from "kring/room/state.js";
import { foot } from "kring/room/helping.js";
import { notices } from "kring/room/notices.js";
import { t } from "kring/room/words.js";

/** For everyone, at any moment that the meeting runs. */
export const quietButton = () =>
  may.value.quiet ? html`<button class="button" type="button" onClick=${beQuiet}>${t("quiet.button")}</button>` : null;

function beQuiet() {
  closeSheet();
  send("quiet");
}

function answers() {
  const choices = may.value.answer_quiet ?? [];
  if (!choices.length || shared.value?.quiet?.answer) return null;
  return html`<div class="stack-small" role="group" aria-label=${t("quiet.presenter")}>
    <p>${t("quiet.presenter")}</p>
    ${choices.map((choice) => html`<button key=${choice} type="button" class="button button-wide"
      onClick=${() => send("answer_quiet", { choice })}>${t(`quiet.${choice}`)}</button>`)}
  </div>`;
}

function leading() {
  if (!own.value?.leads) return null;
  const answer = shared.value?.quiet?.answer;
  const presenter = shared.value?.presenter ?? "";
  const name = nameOf(presenter);
  const first = Boolean(name) && !answer;
  return html`<div class="stack-small">
    ${first ? answersFor(presenter) : null}
    ${answer ? html`<p><b>${t("quiet.answered", { name })}</b> ${t(`quiet.${answer}`)}</p>` : name ? html`<p>${t("quiet.wait", { name })}</p>` : null}
    <button type="button" class=${`button button-wide${first ? "" : " button-primary"}`} onClick=${() => send("end_quiet")}>${t("quiet.end")}</button>
  </div>`;
}

export const quietScreen = () => html`<div class="room room-still">
  <main class="still" id="main" tabindex="-1">
    ${isBoard ? null : notices()}
    <h1 tabindex="-1">${t("quiet.title")}</h1>
    <p class="lead">${t("quiet.text")}</p>
    ${isBoard ? null : answers()}
    ${isBoard ? null : leading()}
  </main>
  ${foot()}
</div>`;
