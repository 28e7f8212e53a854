/** The question of whoever brings in; when it changed, the first stands beside it. */
import { html } from "kring/vendor/preact.js";
import { method } from "kring/room/page.js";
import { plain } from "kring/room/sayings.js";
import { nameOf, shared, step, themes } from "kring/room/state.js";
import { capital, t } from "kring/room/words.js";

/** The versions before this one, the oldest first. @param {string[]} versions */
const wordings = (versions) => html`<ol class="versions">${versions.map((text, i) => html`<li key=${i}>
  <b>${t("question.version", { n: i + 1 })}</b> <span class="said">${text}</span></li>`)}</ol>`;

/** What was chosen before to talk about, beside a case or in its place. */
const chosen = () => themes.value.map((item) => html`<p key=${item.id}><b>${t("question.chosen", { kind: method.kinds[item.kind]?.name ?? "" })}</b> <span class="said">${plain(item)}</span></p>`);

/** Is this the room's own question, or does the method call it otherwise: an event, a case? @param {string | null | undefined} kind */
export const isQuestion = (kind) => method.kinds[kind ?? ""]?.name === t("question.kind");

/** "De vraag van Marieke", or what else the method calls what she brought in. @param {string | undefined} kind @param {string} name */
function heading(kind, name) {
  const called = method.kinds[kind ?? ""]?.name ?? "";
  if (isQuestion(kind) || !called) return name ? t("question.of", { name }) : t("question.the");
  return capital(name ? t("question.other_of", { name, kind: called }) : t("question.other", { kind: called }));
}

export function question() {
  const asked = shared.value?.question;
  const now = asked?.now || asked?.first;
  if (step.value?.rests || (!now && !themes.value.length)) return null;
  const name = nameOf(shared.value?.presenter);
  const changed = asked?.now && asked.first && asked.now !== asked.first;
  return html`<div class="question">
    ${chosen()}
    ${now ? html`<p><b>${heading(asked?.kind, name)}</b> <span class="said">${now}</span></p>` : null}
    ${asked?.versions ? wordings(asked.versions.slice(0, -1)) : changed ? html`<p class="soft"><b>${t("question.first")}</b> <span class="said">${asked.first}</span></p>` : null}
  </div>`;
}
