/** The invented case of a try-out, for whoever plays the presenter to read from their own screen. */
import { html } from "kring/vendor/preact.js";
import { newId } from "kring/room/ids.js";
import { send } from "kring/room/outbox.js";
import { method, page } from "kring/room/page.js";
import { askedKinds } from "kring/room/standing.js";
import { own, shared } from "kring/room/state.js";
import { t } from "kring/room/words.js";

/** Is there a case for this person to play? */
export const plays = () => Boolean(page.case && own.value?.seat && shared.value?.presenter === own.value.seat);

/** Whoever plays need not type over what stands there. @param {string} text */
function takeOver(text) {
  const kind = askedKinds().find((asked) => method.kinds[asked]?.shown === "at_once");
  if (!kind) return null;
  return html`<p><button class="button" type="button" onClick=${() => send("add", { kind, item: newId(), text })}>${t("given.take_over")}</button></p>`;
}

export function givenCase() {
  if (!page.case || !plays()) return null;
  const { story, question, asked } = page.case;
  return html`<details class="card given-case" open><summary><b>${t("given.title")}</b></summary>
    <div class="stack-small">
      ${story.map((text) => html`<p>${text}</p>`)}
      <p><b>${t("given.question")}:</b> ${question}</p>
      ${takeOver(question)}
      <p><b>${t("given.asked")}</b></p><ul>${asked.map((text) => html`<li>${text}</li>`)}</ul>
    </div>
  </details>`;
}
