/** Messages that stay until they no longer hold or are put away: the line, refusals, practice. */
import { html, signal } from "kring/vendor/preact.js";
import { ofWhoLeads } from "kring/room/absent.js";
import { goOn } from "kring/room/acting.js";
import { askAlone } from "kring/room/distance.js";
import { icon } from "kring/room/icon.js";
import { dismiss, troubles } from "kring/room/outbox.js";
import { page } from "kring/room/page.js";
import { link, nameOf, own, shared } from "kring/room/state.js";
import { t } from "kring/room/words.js";

const practiceSeen = signal(false);

/** Under which leader it was put away. */
const ledSeen = signal("");

/** To who led and does not, or leads again: what that makes of them now. */
function ledNotice() {
  const leader = shared.value?.leader ?? "";
  if (!own.value?.led || shared.value?.status === "closed" || ledSeen.value === leader) return null;
  const again = own.value.takes_part ? "led.again_part" : "led.again";
  return html`<div class="notice" key="led">
    <p>${own.value.leads ? t(again) : t("led.other", { name: nameOf(leader) })}</p>
    <p><button class="button" type="button" onClick=${() => { ledSeen.value = leader; }}>${t("notice.away")}</button></p>
  </div>`;
}

export function notices() {
  const line = link.value;
  return html`<div class="notices">
    ${line.state === "lost" ? html`<div class="notice notice-warn" key="link"><p class="with-icon">${icon("wifi-off")}<span>${t(line.why === "restart" ? "link.restart" : "link.lost")}</span></p></div>` : null}
    ${ofWhoLeads()}
    ${troubles.value.map((one) => html`<div class="notice notice-warn" key=${one.id}>
      <p>${one.text}</p>
      <p><button class="button" type="button" onClick=${() => dismiss(one.id)}>${t("notice.away")}</button></p>
    </div>`)}
    ${shared.value?.stopped && shared.value.status === "running" ? html`<div class="notice" key="stopped"><p>${t("stopped.text")}</p>${goOn() ? html`<p>${goOn()}</p>` : null}</div>` : null}
    ${ledNotice()}
    ${shared.value?.status === "running" ? askAlone() : null}
    ${page.practice && !practiceSeen.value && shared.value?.status !== "running" ? html`<div class="notice notice-warn" key="practice">
      <p>${t("practice.text")}</p>
      <p><button class="button" type="button" onClick=${() => { practiceSeen.value = true; }}>${t("notice.away")}</button></p>
    </div>` : null}
  </div>`;
}
