/** The big screen: pair it by its address, or end that. */
import { html, signal } from "kring/vendor/preact.js";
import { send } from "kring/room/outbox.js";
import { page } from "kring/room/page.js";
import { own, presence } from "kring/room/state.js";
import { t } from "kring/room/words.js";

/** @type {import("kring/vendor/preact.js").Signal<{ address?: string, code?: string, fault?: boolean }>} */
const pairing = signal({});

const csrf = () => document.querySelector('meta[name="csrf"]')?.getAttribute("content") ?? "";

async function pair() {
  try {
    const answer = await fetch(`/m/${page.meeting}/board`, {
      method: "POST",
      headers: { Accept: "application/json", "X-CSRFToken": csrf() },
    });
    if (!answer.ok) throw new Error(String(answer.status));
    pairing.value = await answer.json();
  } catch {
    pairing.value = { fault: true };
  }
}

/** @param {number} to @param {string} words */
const turnTo = (to, words) => html`<button class="button" type="button" onClick=${() => send("turn_board", { page: to })}>${words}</button>`;

/** What does not fit on the big screen at once has pages; who leads turns them. */
export function boardPages() {
  const pages = presence.value.pages ?? 1;
  const at = Math.min(own.value?.lead?.page ?? 0, pages - 1);
  if (!own.value?.lead?.board || pages < 2) return null;
  return html`<div class="row board-pages" role="group" aria-label=${t("board.pages", { n: pages - at, of: pages })}>
    <span class="soft grow">${t("board.pages", { n: pages - at, of: pages })}</span>
    ${at < pages - 1 ? turnTo(at + 1, t("board.older")) : null}${at > 0 ? turnTo(at - 1, t("board.newer")) : null}
  </div>`;
}

export function boardPanel() {
  const { address, code, fault } = pairing.value;
  return html`<p>${t(own.value?.lead?.board ? "board.on" : "board.off")}</p>
    ${fault ? html`<p class="field-fault">${t("board.fault")}</p>` : null}
    ${address ? html`<p>${t("board.open")}</p>
      <p class="address"><a href=${address} target="_blank" rel="noopener">${address.replace(/^https?:\/\//, "").replace(/[?#].*$/, "")}</a></p>
      ${code ? html`<p>${t("board.code")}</p><p class="code">${code}</p>` : null}` : null}
    <div class="row">
      <button class="button" type="button" onClick=${pair}>${t(address ? "board.again" : "board.pair")}</button>
      ${own.value?.lead?.board ? html`<button class="button" type="button" onClick=${() => { pairing.value = {}; send("revoke_board"); }}>${t("board.revoke")}</button>` : null}
    </div>`;
}
