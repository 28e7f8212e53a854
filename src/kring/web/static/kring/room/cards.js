/** Open questions to choose from, one on each card, for who may ask in this step. */
import { html } from "kring/vendor/preact.js";
import { filled } from "kring/room/filled.js";
import { openSheet } from "kring/room/sheet.js";
import { own, step } from "kring/room/state.js";
import { t } from "kring/room/words.js";

const asks = () => step.value?.activity === "ask" && step.value.prompts.length > 0 && own.value?.roles?.includes("group");

const open = () =>
  openSheet({
    name: "cards",
    title: () => t("cards.button"),
    body: () => html`<p>${t("cards.hint")}</p>
      <ul class="flaps">${(step.value?.prompts ?? []).map((one) => html`<li key=${one} class="flap"><p class="said">${filled(one)}</p></li>`)}</ul>`,
  });

export const cardsButton = () =>
  asks() ? html`<button class="button" type="button" onClick=${open}>${t("cards.button")}</button>` : null;
