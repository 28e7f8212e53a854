/** Who leads marks what the group chose, a case or something else, or lets the lot decide. */
import { html } from "kring/vendor/preact.js";
import { send } from "kring/room/outbox.js";
import { isQuestion } from "kring/room/question.js";
import { plain } from "kring/room/sayings.js";
import { confirm } from "kring/room/sheet.js";
import { may, own, step } from "kring/room/state.js";
import { t } from "kring/room/words.js";

/** @param {Kring.Item & { id: string }} item */
export function choosing(item) {
  if (!may.value.choose?.includes(item.id)) return null;
  const what = step.value?.chosen_presents === false ? "choose_theme" : isQuestion(item.kind) ? "choose" : "choose_other";
  const ask = () => confirm({
    name: "choose",
    title: t(`${what}.title`),
    text: html`<p class="flap">${plain(item)}</p><p>${t(`${what}.text`)}</p>`,
    yes: t(`${what}.yes`),
    act: () => send("choose", { item: item.id }),
  });
  return html`<p class="row"><button type="button" class="button" onClick=${ask}>${t(`${what}.this`)}</button></p>`;
}

/** Chance chooses, after a second press; once more, and it takes another. */
export function drawing() {
  if (!own.value?.leads || !step.value?.lot) return null;
  const ask = () => confirm({
    name: "draw",
    title: t("lot.title"),
    text: html`<p>${t("lot.text")}</p>`,
    yes: t("lot.yes"),
    act: () => send("draw"),
  });
  return html`<p class="row"><button type="button" class="button" onClick=${ask}>${t("lot.button")}</button></p>`;
}
