/** The question of whoever brings in; when it changed, the first stands beside it. */
import { html } from "kring/vendor/preact.js";
import { nameOf, shared, step } from "kring/room/state.js";
import { t } from "kring/room/words.js";

export function question() {
  const asked = shared.value?.question;
  const now = asked?.now || asked?.first;
  // In a break the case rests, also on a screen that stays on.
  if (!now || step.value?.activity === "pause") return null;
  const name = nameOf(shared.value?.presenter);
  const changed = asked?.now && asked.first && asked.now !== asked.first;
  return html`<div class="question">
    <p><b>${name ? t("question.of", { name }) : t("question.the")}</b> <span class="said">${now}</span></p>
    ${changed ? html`<p class="soft"><b>${t("question.first")}</b> <span class="said">${asked.first}</span></p>` : null}
  </div>`;
}
