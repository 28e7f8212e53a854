/** Taking part from elsewhere: saying so, and saying that nobody reads along. */
import { html } from "kring/vendor/preact.js";
import { entries, send } from "kring/room/outbox.js";
import { own, shared } from "kring/room/state.js";
import { t } from "kring/room/words.js";

export const isDistant = () => Boolean(shared.value?.ring?.[own.value?.seat ?? ""]?.distant);

/** Words of others wait until this person says to be alone. */
const isUnsure = () => isDistant() && !own.value?.alone;

/** What was ticked stands from the press on; whether it is still on its way. @param {string} order @param {boolean} is */
function ticked(order, is) {
  const last = entries.value.findLast(({ frame }) => frame.do === order && !frame.seat);
  return { on: last ? Boolean(last.frame.on) : is, busy: last?.state === "sending" };
}

/** @param {string} order @param {string} label @param {{ on: boolean, busy: boolean }} now */
const choice = (order, label, { on, busy }) => html`<label class="choice"><input type="checkbox" checked=${on} aria-busy=${String(busy)} onChange=${() => send(order, { on: !on })} />
  <span>${label}${busy ? html` <span class="soft small">${t("own.sending")}</span>` : null}</span></label>`;

/** Among what each may set for themselves. */
export function distanceChoices() {
  if (!own.value?.seat || !shared.value?.ring) return null;
  const away = ticked("distance", isDistant());
  return html`<fieldset class="choices"><legend>${t("distance.title")}</legend>
    ${choice("distance", t("distance.away"), away)}
    ${isDistant() && away.on ? choice("alone", t("distance.alone"), ticked("alone", Boolean(own.value.alone))) : null}
    ${away.on ? html`<p class="soft small">${t("distance.why")}</p>` : null}
  </fieldset>`;
}

/** Asked on the screen itself, without haste: the rest goes on meanwhile. */
export function askAlone() {
  if (!isUnsure()) return null;
  return html`<section class="notice" key="alone" aria-label=${t("distance.title")}>
    <p><b>${t("distance.ask")}</b> ${t("distance.ask_text")}</p>
    <p><button class="button" type="button" onClick=${() => send("alone", { on: true })}>${t("distance.yes")}</button></p>
  </section>`;
}
