/** What comes to who leads unasked: someone at the door, a wish for time, a meeting running late. */
import { html, signal } from "kring/vendor/preact.js";
import { late } from "kring/room/clock.js";
import { transmit } from "kring/room/connection.js";
import { send } from "kring/room/outbox.js";
import { openProposal } from "kring/room/more-time.js";
import { nameOf, namesOf, own, proposal, shared } from "kring/room/state.js";
import { list, t } from "kring/room/words.js";

/** From how many minutes late a new plan is offered. */
const LATE = 3;
const putOff = signal("");

/** One at a time, so that the button of the step stays in sight however many are waiting. */
export function doorbell() {
  const [first, ...others] = Object.entries(own.value?.lead?.doors ?? {});
  if (!first) return null;
  const [claim, door] = first;
  const name = (door.seat && nameOf(door.seat)) || door.name;
  return html`<section class="notice" aria-label=${t("door.lead_title")}>
    <p>${t(door.seat ? "door.lead_again" : "door.lead_new", { name })} ${others.length ? t("door.lead_more", { n: others.length }) : null}</p>
    <p class="row">
      <button class="button" type="button" onClick=${() => send("admit", { claim })}>${t("door.admit", { name: door.name })}</button>
      <button class="button" type="button" aria-label=${t("door.refuse_name", { name: door.name })} onClick=${() => send("refuse", { claim })}>${t("door.refuse")}</button>
    </p>
  </section>`;
}

export function moreTimeNotice() {
  if (!own.value?.lead?.more_time) return null;
  return html`<div class="notice"><p>${t("more_time.lead")}</p>
    <p><button class="button" type="button" onClick=${() => send("add_time", { minutes: 2 })}>${t("time.plus", { n: 2 })}</button></p></div>`;
}

/** Who came in when everyone else's turn to present was given out already. */
export function passNotice() {
  const without = own.value?.lead?.no_pass ?? [];
  if (!without.length) return null;
  return html`<div class="notice"><p>${t("lead.no_pass", { names: list(namesOf(without)) })}</p></div>`;
}

/** Offered once in a step; the plan itself is asked of the server. */
export function lateNotice() {
  const visit = shared.value?.step?.visit ?? "";
  if ((late.value ?? 0) < LATE || putOff.value === visit) return null;
  const look = () => {
    proposal.value = null;
    transmit({ ask: "proposal" });
    openProposal();
  };
  return html`<div class="notice"><p>${t("lead.late", { n: late.value ?? 0 })}</p>
    <p class="row">
      <button class="button" type="button" onClick=${look}>${t("proposal.look")}</button>
      <button class="button" type="button" onClick=${() => { putOff.value = visit; }}>${t("notice.away")}</button>
    </p></div>`;
}
