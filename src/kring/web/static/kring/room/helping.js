/** "Wat wordt er nu van mij gevraagd?", and what each may set or ask on their own screen. */
import { html } from "kring/vendor/preact.js";
import { house } from "kring/room/house.js";
import { icon } from "kring/room/icon.js";
import { send } from "kring/room/outbox.js";
import { page } from "kring/room/page.js";
import { buzzes, clockHidden, clockSpoken, holdUpdates, onRequest, secondLook, seconds, sounds } from "kring/room/settings.js";
import { allowSound, signal } from "kring/room/signalling.js";
import { closeSheet, openSheet } from "kring/room/sheet.js";
import { goOn, stopCase } from "kring/room/acting.js";
import { distanceChoices } from "kring/room/distance.js";
import { filled, how, verb } from "kring/room/filled.js";
import { isBoard, may, own, people, plan, shared, step } from "kring/room/state.js";
import { sentence, t } from "kring/room/words.js";

/** @param {string} label @param {boolean} on @param {(on: boolean) => void} set */
export const check = (label, on, set) => html`<label class="choice">
  <input type="checkbox" checked=${on} onChange=${(/** @type {Event} */ event) => set(/** @type {HTMLInputElement} */ (event.currentTarget).checked)} />
  <span>${label}</span>
</label>`;

/** The name of the step that comes after this one. */
function nextStep() {
  const at = shared.value?.step?.index ?? -1;
  return plan.value.find((one) => one.index > at && !one.skipped)?.text.name ?? "";
}

function asked() {
  if (!step.value) return html`<p>${t(own.value?.seat ? "help.arriving" : "help.door")}</p>`;
  const next = nextStep();
  return html`<p class="lead"><b>${sentence(verb())}</b> ${how()}</p>
    ${step.value.prompts.length ? html`<ul>${step.value.prompts.map((one) => html`<li>${filled(one)}</li>`)}</ul>` : null}
    ${step.value.forbids.length ? html`<p><b>${t("forbids.now")}</b> ${step.value.forbids.join(", ")}.</p>` : null}
    ${next ? html`<p>${t("help.next", { step: next })}</p>` : null}`;
}

function screenSettings() {
  return html`<fieldset class="choices"><legend>${t("set.title")}</legend>
    ${check(t("set.hide_clock"), clockHidden.value, (on) => { clockHidden.value = on; })}
    ${own.value?.leads ? check(t("set.seconds"), seconds.value, (on) => { seconds.value = on; }) : null}
    ${check(t("set.speak_clock"), clockSpoken.value, (on) => { clockSpoken.value = on; })}
    ${check(t("set.buzzes"), buzzes.value, (on) => { buzzes.value = on; if (on) signal(); })}
    ${check(t("set.sounds"), sounds.value, (on) => { sounds.value = on; if (on) { allowSound(); signal(); } })}
    ${check(t("set.on_request"), onRequest.value, holdUpdates)}
    ${check(t("set.second_look"), secondLook.value, (on) => { secondLook.value = on; })}
  </fieldset>`;
}

function doors() {
  const all = Object.entries(own.value?.doors ?? {});
  if (own.value?.leads || !all.length) return null;
  return html`<section class="stack-small"><h3>${t("vouch.title")}</h3>
    ${all.map(([claim, door]) => html`<p class="row" key=${claim}><span>${door.name}</span>
      ${door.vouched ? html`<b>${t("vouch.done")}</b>` : html`<button class="button" type="button" onClick=${() => send("vouch", { claim })}>${t("vouch.yes", { name: door.name })}</button>`}</p>`)}
  </section>`;
}

/** The group chooses who leads, also when whoever did is gone. */
export function otherLeader() {
  if (own.value?.leads || !own.value?.seat || !shared.value?.ring) return null;
  return html`<details><summary>${t("support.title")}</summary>
    <div class="stack-small"><p>${t("support.text")}</p>
      ${people.value.filter((person) => person.seat !== shared.value?.leader && person.device !== false).map((person) => html`<button key=${person.seat} type="button" class="button"
        aria-pressed=${String(own.value?.supports === person.seat)} onClick=${() => send("support", { seat: person.seat })}>${person.name}</button>`)}
    </div></details>`;
}

function moreTime() {
  if (!may.value.more_time || own.value?.leads) return null;
  const ask = () => {
    send("more_time");
    closeSheet();
  };
  return html`<p><button class="button" type="button" onClick=${ask}>${icon("clock")}${t("more_time.ask")}</button></p><p class="soft small">${t("more_time.text")}</p>`;
}

/** In a tab of its own: whoever reads it keeps their place here, and what they were writing. @param {string} words */
const guide = (words) => html`<p><a class="with-icon guide-link" href="/uitleg" target="_blank" rel="noopener">${icon("circle-help")}<span>${words} <span class="hidden-text">(${t("help.new_tab")})</span></span></a></p>`;

const openHelp = () =>
  openSheet({
    name: "help",
    title: () => t("help.title"),
    body: () => html`<div class="stack">${asked()}${moreTime()}${distanceChoices()}${screenSettings()}${doors()}${otherLeader()}${stopCase()}${goOn()}${guide(t("help.guide"))}</div>`,
  });

/** At the same place on every screen; on the shared one there is nothing else to press. */
export const foot = () => (isBoard ? html`<footer class="board-foot">${house()}${guide(t("help.board"))}</footer>` : html`<footer class="foot">
  ${page.practice ? html`<p class="practice soft small">${t("practice.short")}</p>` : null}
  ${house()}
  <a href=${page.where} target="_blank" rel="noopener">${t("where.link")}</a>
  <button class="button-plain" type="button" onClick=${openHelp}>${t("help.title")}</button>
</footer>`);
