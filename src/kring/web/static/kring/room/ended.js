/** The screens where nothing more is done: at the door, after the close, and a dead page. */
import { html, signal } from "kring/vendor/preact.js";
import { foot } from "kring/room/helping.js";
import { notices } from "kring/room/notices.js";
import { send } from "kring/room/outbox.js";
import { page } from "kring/room/page.js";
import { confirm } from "kring/room/sheet.js";
import { isBoard, link, own, shared } from "kring/room/state.js";
import { dayAndHour, t, tn } from "kring/room/words.js";

/** What was only in this browser, shown once more before it goes. */
/** @type {import("kring/vendor/preact.js").Signal<{ note: string, unsent: string[] }>} */
export const lastLook = signal({ note: "", unsent: [] });

/** On a board it is as large as the rest is there. @param {unknown} body @param {string} title */
const plain = (body, title) => html`<div class=${`room end-screen${isBoard ? " room-still" : ""}`} data-colour="listen">
  <main class="page" id="main" tabindex="-1"><h1 tabindex="-1">${title}</h1>${body}</main>
  ${foot()}
</div>`;

export const doorScreen = () => plain(html`${notices()}<p class="lead">${t("door.text")}</p><p>${t("door.what")}</p>`, t("door.title"));

function leftOver() {
  const { note, unsent } = lastLook.value;
  if (!note && !unsent.length) return null;
  return html`<section class="stack-small"><h2>${t("closed.left_title")}</h2><p>${t("closed.left_text")}</p>
    ${[note, ...unsent].filter(Boolean).map((text) => html`<div class="flap stack-small"><p>${text}</p>${copyButton(text)}</div>`)}</section>`;
}

/** Over plain http a browser copies nothing for a page. @param {string} text */
const copyButton = (text) =>
  navigator.clipboard ? html`<p><button class="button" type="button" onClick=${() => navigator.clipboard.writeText(text)}>${t("own.copy")}</button></p>` : null;

const askErase = () =>
  confirm({ name: "erase", title: t("erase.title"), text: html`<p>${t("erase.text")}</p>`, yes: t("erase.yes"), act: () => send("erase") });

export function closedScreen() {
  if (isBoard) return plain(html`<p class="lead">${t("closed.board")}</p>`, t("closed.title"));
  const gone = shared.value?.erased_at;
  return plain(html`${notices()}
    <p class="lead">${t("closed.confidential")}</p>
    <p>${t("closed.limits")}</p>
    ${leftOver()}
    ${page.erase_hours ? html`<p><a class="button button-primary" href=${`/m/${page.meeting}/mijn`}>${t("closed.mine")}</a></p>` : null}
    <p>${!page.erase_hours ? t("closed.gone_now") : gone ? t("closed.gone_at", { when: dayAndHour(gone) }) : tn("closed.gone_in", shared.value?.keeps ?? page.erase_hours)}</p>
    ${own.value?.leads ? html`<p><button class="button" type="button" onClick=${askErase}>${t("erase.button")}</button></p>` : null}`, t("closed.title"));
}

/** Who lost a seat can ask for one with the code. */
const COMES_BACK = ["no_seat", "origin", "replaced", "removed"];

/** @param {string} why */
export function deadScreen(why) {
  if (isBoard && why === "closed") return closedScreen();
  const board = isBoard && !["erased", "unreadable"].includes(why) ? "board" : why;
  return plain(html`<p class="lead">${t(`dead.${board}.text`)}</p>
    <p>${t(`dead.${board}.how`)}</p>${leftOver()}
    <div class="row">
      ${why === "old" ? html`<a class="button button-primary" href=${location.pathname}>${t("dead.again")}</a>` : null}
      ${!isBoard && COMES_BACK.includes(why) ? html`<a class="button button-primary" href="/doe-mee">${t("dead.join")}</a>` : null}
      ${why === "closed" && !isBoard ? html`<a class="button button-primary" href=${`/m/${page.meeting}/mijn`}>${t("closed.mine")}</a>` : null}
      ${isBoard ? null : html`<a class="button" href="/">${t("dead.front")}</a>`}
    </div>`, t(`dead.${board}.title`));
}

export const waitScreen = () => plain(html`<p class="lead">${link.value.state === "lost" ? t("link.lost") : t("link.connecting")}</p>`, t("site.title"));
