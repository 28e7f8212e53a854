/** Aankomen: the code, who is in, and what is said about confidentiality before it starts. */
import { html } from "kring/vendor/preact.js";
import { distanceChoices } from "kring/room/distance.js";
import { foot, otherLeader } from "kring/room/helping.js";
import { doorbell } from "kring/room/lead-notices.js";
import { goTo } from "kring/room/leading-on.js";
import { openMore, openPerson } from "kring/room/more.js";
import { notices } from "kring/room/notices.js";
import { openNote } from "kring/room/noting.js";
import { method, page } from "kring/room/page.js";
import { ring } from "kring/room/ring.js";
import { isBoard, nameOf, own, people, plan, shared } from "kring/room/state.js";
import { t, tn } from "kring/room/words.js";

/** The code and its picture, for who leads and on the board, until the meeting begins. */
export function joinCode() {
  const code = shared.value?.code ?? own.value?.lead?.code;
  if (!isBoard && !own.value?.leads) return null;
  if (!code) return null;
  return html`<div class="join">
    <img class="qr" src=${`/m/${page.meeting}/qr.svg`} alt=${t("arrive.qr")} width="200" height="200" />
    <div><p>${t("arrive.go_to", { address: page.join ?? location.host })}</p><p class="code">${code}</p></div>
  </div>`;
}

const opening = () => html`<section class="card stack-small opening">
  <h2>${t("arrive.opening_title")}</h2>
  <p>${t("arrive.opening_1")}</p><p>${t("arrive.opening_2")}</p>
  <p>${page.erase_hours ? tn("arrive.opening_3", page.erase_hours) : t("arrive.opening_at_once")}</p>
</section>`;

const middle = () => html`<span class="ring-time">${people.value.length}</span><span class="ring-sub">${tn("arrive.people", people.value.length)}</span>`;

function leads() {
  const first = own.value?.lead?.next ?? plan.value.find((one) => !one.skipped)?.index ?? 0;
  return html`<div class="stack">
    ${notices()}${doorbell()}${opening()}
    <button class="button button-primary button-wide" type="button" onClick=${() => goTo(first)}>${t("arrive.start")}</button>
    <div class="row"><button class="button" type="button" onClick=${openMore}>${t("more.button")}</button></div>
  </div>`;
}

const takesPart = () => html`<div class="stack">${notices()}${opening()}${distanceChoices()}${otherLeader()}
  <div class="row"><button class="button" type="button" onClick=${openNote}>${t("note.button")}</button></div></div>`;

export function arrivingScreen() {
  const leader = Boolean(own.value?.leads);
  return html`<div class="room arriving-screen" data-colour="listen">
    <main id="main" tabindex="-1">
      <div class="hero">
        <p class="top"><span class="place">${t("arrive.name")}</span><span>${method.name}</span></p>
        <h1 tabindex="-1">${shared.value?.title || t("arrive.welcome", { name: nameOf(own.value?.seat) })}</h1>
        <p class="how">${leader ? t("arrive.lead_how") : t("arrive.how", { name: nameOf(shared.value?.leader) })}</p>
      </div>
      <div class="arrive-code">${joinCode()}</div>
      <div class="arrive-ring">${ring({ middle: middle(), arc: false, ...(leader ? { onSeat: openPerson } : {}) })}</div>
      <div class="hands">${leader ? leads() : takesPart()}</div>
    </main>
    ${foot()}
  </div>`;
}
