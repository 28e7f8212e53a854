/** The invented case of a try-out, for whoever plays the presenter to read from their own screen. */
import { html } from "kring/vendor/preact.js";
import { page } from "kring/room/page.js";
import { own, shared } from "kring/room/state.js";
import { t } from "kring/room/words.js";

/** Is there a case for this person to play? */
export const plays = () => Boolean(page.case && own.value?.seat && shared.value?.presenter === own.value.seat);

export function givenCase() {
  if (!page.case || !plays()) return null;
  const { story, question, asked } = page.case;
  return html`<details class="card given-case" open><summary><b>${t("given.title")}</b></summary>
    <div class="stack-small">
      ${story.map((text) => html`<p>${text}</p>`)}
      <p><b>${t("given.question")}:</b> ${question}</p>
      <p><b>${t("given.asked")}</b></p><ul>${asked.map((text) => html`<li>${text}</li>`)}</ul>
    </div>
  </details>`;
}
