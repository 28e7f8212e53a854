/** What a person does in this step: write, tell, mark, pick, pass. Also for who leads and takes part. */
import { html } from "kring/vendor/preact.js";
import { hasReady, hasTurnActs, readyLine, turnActs } from "kring/room/acting.js";
import { aboutKinds } from "kring/room/about.js";
import { draftOf, isEmpty } from "kring/room/drafts.js";
import { mine, ready, strays } from "kring/room/mine.js";
import { ownList } from "kring/room/owning.js";
import { send } from "kring/room/outbox.js";
import { method } from "kring/room/page.js";
import { askedKinds, isStanding } from "kring/room/standing.js";
import { may, own, step } from "kring/room/state.js";
import { t } from "kring/room/words.js";
import { Writing } from "kring/room/writing.js";

/** Own words that belong on the screen now: of this step, not yet told, or not sent. */
function nearItems() {
  const here = new Set([...(step.value?.writes ?? []), ...(step.value?.tells ?? []), ...(step.value?.hands ?? [])]);
  return mine.value.filter((item) => !isStanding(item.kind) && (here.has(item.kind) || item.pending || item.refused || may.value.tell?.includes(item.id)));
}

/** Own words of earlier steps, folded away but in one's turn; they can be taken back until the close. */
function earlierItems() {
  const near = new Set(nearItems().map((item) => item.id));
  const rest = mine.value.filter((item) => !near.has(item.id) && !isStanding(item.kind));
  if (!rest.length) return null;
  return html`<details class="earlier" open=${hasTurnActs()}><summary>${t("own.earlier", { n: rest.length })}</summary>${ownList(rest)}</details>`;
}

/** Is anything asked of this person's hands? If not, the screen is quiet. */
export function hasHands() {
  const { label, pick } = may.value;
  return Boolean(askedKinds().length || aboutKinds().length || hasTurnActs() || pick || Object.keys(label ?? {}).length || nearItems().length || strays.value.length);
}

export function ownPart() {
  const goesOn = hasReady();
  // Who is ready has a quiet screen; a half-written text stays in sight.
  const kinds = askedKinds().filter((kind) => !goesOn || !ready.value || !isEmpty(draftOf(kind)));
  const owes = (own.value?.owes ?? []).filter((kind) => !kinds.includes(kind));
  const loose = goesOn && !ready.value && !kinds.length && !hasTurnActs();
  return html`<div class="own-part stack">
    ${ownList(nearItems().filter((item) => may.value.tell?.includes(item.id)))}
    ${turnActs()}
    ${kinds.map((kind, i) => html`<${Writing} key=${kind} kind=${kind} first=${i === 0 && !may.value.done} goesOn=${goesOn} />`)}
    ${loose ? html`<button class="button button-primary" type="button" onClick=${() => send("ready", { on: true })}>${t("write.ready")}</button>` : null}
    ${readyLine()}
    ${owes.length ? html`<p class="soft">${t("own.owes", { kind: owes.map((kind) => method.kinds[kind]?.name).join(", ") })}</p>` : null}
    ${ownList(nearItems().filter((item) => !may.value.tell?.includes(item.id)), strays.value)}
    ${earlierItems()}
  </div>`;
}
