/** The one next thing to press for who leads: the next turn, or the next step. */
import { html } from "kring/vendor/preact.js";
import { branches, forkName, forksBefore } from "kring/room/arranging.js";
import { goesRound } from "kring/room/acting.js";
import { allHeard } from "kring/room/filled.js";
import { icon } from "kring/room/icon.js";
import { send } from "kring/room/outbox.js";
import { confirm, openSheet, closeSheet } from "kring/room/sheet.js";
import { nameOf, namesOf, own, plan, presence, shared, step, stepName } from "kring/room/state.js";
import { method, page } from "kring/room/page.js";
import { list, sentence, t } from "kring/room/words.js";

const lead = () => own.value?.lead ?? {};

/** Everyone who is not finished, or at this moment writing. */
function stillWriting() {
  const here = new Set([...(lead().not_ready ?? []), ...(presence.value.typing ?? [])]);
  here.delete(own.value?.seat ?? "");
  return [...here];
}

/** @param {number} to */
const open = (to) => send("open_step", { to });

/**
 * Stays where it is when pressed: the next name must not come under the same finger.
 * @param {string} seat @param {boolean} done
 */
const onPaper = (seat, done) => html`<button key=${seat} class="button" type="button" aria-pressed=${String(done)}
  onClick=${() => send("ready", { on: !done, seat })}>${t("next.on_paper", { name: nameOf(seat) })}</button>`;

/** @param {string} role */
const roleName = (role) => method.roles[role] ?? (role === "presenter" ? t("role.presenter") : role);

/** The roles that the next step waits for: who takes each. @param {number} to */
function needed(to) {
  if (to !== lead().next) return [];
  return Object.entries(lead().needs ?? {});
}

/** @param {[string, string[]]} need */
function askRole([role, seats]) {
  return html`<fieldset class="choices" key=${role}><legend>${t("next.who", { role: roleName(role) })}</legend>
    <div class="row">${seats.map((seat) => html`<button class="button" type="button" key=${seat} onClick=${() => send("assign", { role, seat, ahead: true })}>${nameOf(seat)}</button>`)}</div>
  </fieldset>`;
}

/** What this step is there to show, and nobody showed. */
export function unshownWords() {
  const kinds = lead().unshown ?? [];
  return kinds.length ? t("lead.unshown", { kinds: list(kinds.map((kind) => method.kinds[kind]?.name ?? kind)) }) : "";
}

/** @param {number} to */
function askStep(to) {
  const paper = stillWriting().filter((seat) => shared.value?.ring?.[seat]?.device === false);
  openSheet({
    name: "next",
    // What follows is known once the fork before it is.
    title: () => forkName(forksBefore(to)[0] ?? "") || t("next.title", { step: stepName(to) }),
    body: () => {
      const writing = stillWriting();
      const unheard = lead().unheard ?? [];
      const roles = needed(to);
      const forks = forksBefore(to);
      return html`
        ${shows(to) ? html`<p><b>${t("next.reveals")}</b></p>` : null}
        ${forks.map((key, i) => branches(key, undefined, !i))}
        ${roles.map(askRole)}
        ${writing.length ? html`<p><b>${t("next.writing")}</b> ${list(namesOf(writing))}.</p>` : null}
        ${paper.length ? html`<div class="row">${paper.map((seat) => onPaper(seat, !writing.includes(seat)))}</div>` : null}
        ${unheard.length ? html`<p><b>${t("lead.unheard")}</b> ${list(namesOf(unheard))}.</p>` : null}
        ${unshownWords() ? html`<p>${sentence(unshownWords())}</p>` : null}
        ${writing.length || unshownWords() || unheard.length || roles.length || forks.length || shows(to) ? null : html`<p>${t("next.all_ready")}</p>`}
        <p>${t("next.kept")}</p>
        <div class="row">
          ${roles.length || forks.length ? null : html`<button class="button button-primary" type="button" onClick=${() => { closeSheet(); open(to); }}>${t("next.go", { step: stepName(to) })}</button>`}
          <button class="button" type="button" onClick=${closeSheet}>${t("next.wait")}</button>
        </div>`;
    },
  });
}

/** Does what was written alone appear on entering this step? @param {number} to */
const shows = (to) => to > (shared.value?.step?.index ?? -1) && Boolean(plan.value.find((one) => one.index === to)?.text.reveals?.length);

/** @param {number} to */
export function goTo(to) {
  if (stillWriting().length || lead().unheard?.length || needed(to).length || forksBefore(to).length || shows(to)) askStep(to);
  else open(to);
}

/** Whoever is still busy when all is about to end. */
function StillBusy() {
  const writing = stillWriting();
  return writing.length ? html`<p><b>${t("next.writing")}</b> ${list(namesOf(writing))}.</p>` : null;
}

export const askClose = () =>
  confirm({
    name: "close",
    title: t("close.title"),
    text: html`<${StillBusy} /><p>${t(page.erase_hours ? "close.text" : "close.text_at_once")}</p><p>${t("close.confidential")}</p>`,
    yes: t("close.yes"),
    act: () => send("close"),
  });

/** Everyone was heard, and may be heard again. */
const roundAgain = () => allHeard() && step.value?.order === "turns";

/** Is there a next turn to give? In a free conversation nobody's is. */
export const hasNextTurn = () => !shared.value?.stopped && goesRound() && (Boolean(shared.value?.turn?.seat || shared.value?.turn?.next) || roundAgain());

function turnButton() {
  const turn = shared.value?.turn;
  const next = turn?.next && turn.next !== turn.seat ? nameOf(turn.next) : "";
  const words = roundAgain() ? t("lead.round_again") : !next ? t("lead.thanks_last") : turn?.seat ? t("lead.thanks", { name: next }) : t("lead.first_turn", { name: next });
  return html`<button class="button button-primary button-wide" type="button" onClick=${() => send("next_turn", turn?.seat ? { after: turn.seat } : {})}>${words}</button>`;
}

/** @param {boolean} primary */
export function stepButton(primary) {
  const next = shared.value?.stopped ? lead().wrap_up : lead().next;
  const look = `button button-wide${primary ? " button-primary" : ""}`;
  if (next === undefined) return html`<button class=${look} type="button" onClick=${askClose}>${t("close.button")}</button>`;
  return html`<button class=${look} type="button" onClick=${() => goTo(next)}><span>${t("lead.next_step", { step: stepName(next) })}</span>${icon("arrow-right")}</button>`;
}

/** After a stop the group may go back and choose another case. */
export function otherCase() {
  const here = shared.value?.step?.index ?? -1;
  const to = plan.value.findLast((one) => one.text.chooses && one.index <= here)?.index;
  if (!shared.value?.stopped || to === undefined || to === here) return null;
  return html`<button class="button" type="button" onClick=${() => open(to)}>${t("stopped.other")}</button>`;
}

export const primary = () => (hasNextTurn() ? turnButton() : stepButton(true));
