/** Who leads marks the case that the group chose; the others go back to their writers. */
import { html } from "kring/vendor/preact.js";
import { send } from "kring/room/outbox.js";
import { plain } from "kring/room/sayings.js";
import { confirm } from "kring/room/sheet.js";
import { own, step } from "kring/room/state.js";
import { t } from "kring/room/words.js";

/** @param {Kring.Item & { id: string }} item */
export function choosing(item) {
  const kind = step.value?.chooses;
  const here = kind ? kind === item.kind : step.value?.activity === "choose";
  if (!own.value?.leads || !here) return null;
  const ask = () => confirm({
    name: "choose",
    title: t("choose.title"),
    text: html`<p class="flap">${plain(item)}</p><p>${t("choose.text")}</p>`,
    yes: t("choose.yes"),
    act: () => send("choose", { item: item.id }),
  });
  return html`<p class="row"><button type="button" class="button" onClick=${ask}>${t("choose.this")}</button></p>`;
}
