/** Time in the hands of who leads: more, less, a pause, and a new plan when it runs late. */
import { html } from "kring/vendor/preact.js";
import { endsAt, left, paused } from "kring/room/clock.js";
import { check } from "kring/room/helping.js";
import { send } from "kring/room/outbox.js";
import { seconds } from "kring/room/settings.js";
import { closeSheet, openSheet } from "kring/room/sheet.js";
import { plan, proposal, shared, textOf } from "kring/room/state.js";
import { hour, t } from "kring/room/words.js";

/** @param {number} minutes */
const add = (minutes) => html`<button class="button" type="button" onClick=${() => send("add_time", { minutes })}>
  ${minutes > 0 ? t("time.plus", { n: minutes }) : t("time.minus", { n: -minutes })}</button>`;

/** One press stops the clock, one lets it go on. */
export const pauseButton = () => (left.value === null ? null : html`<button class="button" type="button"
  onClick=${() => send(paused.value ? "resume" : "pause")}>${t(paused.value ? "time.resume" : "time.pause")}</button>`);

/** One press puts the clock away on every screen but one's own, one takes it out again. */
export const hideButton = () => (left.value === null ? null : html`<button class="button" type="button"
  onClick=${() => send("hide_clock", { on: !shared.value?.clock_hidden })}>${t(shared.value?.clock_hidden ? "time.show" : "time.hide")}</button>`);

/** When the meeting ends as it goes now. */
const Now = () => (endsAt.value === null ? null : html`<p>${t("clock.end_long", { time: hour(endsAt.value) })}</p>`);

export const timePanel = () => html`
  ${shared.value?.clock
    ? html`<div class="row">${add(-1)}${add(1)}${add(2)}${add(5)}
        ${pauseButton()}</div>${left.value === null ? html`<p class="soft">${t("clock.none_long")}</p>` : null}<${Now} />`
    : html`<p>${t("clock.none_long")}</p>`}
  ${check(t("set.seconds"), seconds.value, (on) => { seconds.value = on; })}`;

function offered() {
  const given = proposal.value;
  if (!given) return html`<p>${t("proposal.asking")}</p>`;
  const changes = plan.value.filter((one) => given.minutes?.[one.id] !== undefined && given.minutes[one.id] !== one.minutes);
  const take = () => {
    send("replan", { minutes: given.minutes ?? {} });
    closeSheet();
  };
  return html`
    <p>${t(given.verdict === "fits" ? "proposal.fits" : "proposal.later_end", { time: given.ends_at ? hour(given.ends_at) : "" })}</p>
    ${changes.length ? html`<ul>${changes.map((one) => html`<li>${t("proposal.change", { step: one.text.name, was: one.minutes, now: given.minutes?.[one.id] ?? 0 })}</li>`)}</ul>` : null}
    <div class="row">
      ${changes.length ? html`<button class="button button-primary" type="button" onClick=${take}>${t("proposal.take")}</button>` : null}
      ${(given.skippable ?? []).map((id) => html`<button class="button" type="button" onClick=${() => send("skip", { step_id: id, on: true })}>${t("plan.skip", { step: textOf(id)?.name ?? "" })}</button>`)}
      <button class="button" type="button" onClick=${closeSheet}>${t("proposal.leave")}</button>
    </div>`;
}

export const openProposal = () => openSheet({ name: "proposal", title: () => t("proposal.title"), body: offered });
