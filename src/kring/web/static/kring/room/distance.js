/** Taking part from elsewhere: saying so, and saying that nobody reads along. */
import { html } from "kring/vendor/preact.js";
import { send } from "kring/room/outbox.js";
import { own, shared } from "kring/room/state.js";
import { t } from "kring/room/words.js";

export const isDistant = () => Boolean(shared.value?.ring?.[own.value?.seat ?? ""]?.distant);

/** Words of others wait until this person says to be alone. */
const isUnsure = () => isDistant() && !own.value?.alone;

/** @param {string} label @param {boolean} on @param {() => void} change */
const choice = (label, on, change) => html`<label class="choice"><input type="checkbox" checked=${on} onChange=${change} /><span>${label}</span></label>`;

/** Among what each may set for themselves. */
export function distanceChoices() {
  if (!own.value?.seat || !shared.value?.ring) return null;
  const away = isDistant();
  const alone = Boolean(own.value.alone);
  return html`<fieldset class="choices"><legend>${t("distance.title")}</legend>
    ${choice(t("distance.away"), away, () => send("distance", { on: !away }))}
    ${away ? choice(t("distance.alone"), alone, () => send("alone", { on: !alone })) : null}
    ${away ? html`<p class="soft small">${t("distance.why")}</p>` : null}
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
