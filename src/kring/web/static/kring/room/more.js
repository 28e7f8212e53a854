/** "Meer…": everything that who leads does now and then, one sheet with a menu. */
import { html } from "kring/vendor/preact.js";
import { arrangePanel, canArrange, groupsPanel, hasGroups, timeOuts } from "kring/room/arranging.js";
import { goTo, askClose } from "kring/room/leading-on.js";
import { boardPanel } from "kring/room/more-board.js";
import { peoplePanel, personPanel } from "kring/room/more-people.js";
import { openProposal, timePanel } from "kring/room/more-time.js";
import { transmit } from "kring/room/connection.js";
import { send } from "kring/room/outbox.js";
import { icon } from "kring/room/icon.js";
import { method, page } from "kring/room/page.js";
import { closeSheet, confirm, openSheet } from "kring/room/sheet.js";
import { openSteering } from "kring/room/steering.js";
import { nameOf, own, plan, proposal, shared, step, stepName } from "kring/room/state.js";
import { stopCase } from "kring/room/acting.js";
import { t } from "kring/room/words.js";

/** @param {string} name @param {() => string} title @param {() => unknown} body */
const panel = (name, title, body) =>
  openSheet({ name, title, body: () => html`<p><button class="button-plain" type="button" onClick=${openMore}>${t("more.back")}</button></p>${body()}` });

/** @param {string} seat */
export const openPerson = (seat) => panel(`person-${seat}`, () => nameOf(seat) || t("more.people"), () => personPanel(seat));

function stepsPanel() {
  const at = shared.value?.step?.index ?? -1;
  const { back } = own.value?.lead ?? {};
  const go = (/** @type {number} */ to) => {
    closeSheet();
    goTo(to);
  };
  return html`
    ${back === undefined ? null : html`<p><button class="button" type="button" onClick=${() => go(back)}>${icon("arrow-left")}${t("plan.back", { step: stepName(back) })}</button></p>`}
    <p class="soft">${t("plan.hint")}</p>
    <ul class="menu">${plan.value.map((one) => html`<li key=${one.id} class="row">
      <button class="button grow" type="button" disabled=${one.index === at} aria-current=${one.index === at ? "step" : null} onClick=${() => go(one.index)}>${one.name}</button>
      ${one.text.optional && one.index > at ? html`<button class="button" type="button" onClick=${() => send("skip", { step_id: one.id, on: !one.skipped })}>${t(one.skipped ? "plan.unskip" : "plan.skip", { step: one.text.name })}</button>` : null}
    </li>`)}</ul>`;
}

const askErase = () =>
  confirm({ name: "erase", title: t("erase.title"), text: html`<p>${t("erase.text")}</p>`, yes: t("erase.yes"), act: () => send("erase") });

const endPanel = () => html`
  <p><button class="button" type="button" onClick=${askClose}>${t("close.button")}</button></p><p class="soft">${t("close.hint")}</p>
  ${stopCase()}
  <p><button class="button" type="button" onClick=${askErase}>${icon("trash-2")}${t("erase.button")}</button></p><p class="soft">${t("erase.hint")}</p>`;

function reveals() {
  return (step.value?.reveals ?? []).map((kind) => html`<li key=${kind}>
    <button class="button button-wide" type="button" onClick=${() => askReveal(kind)}>${t("more.reveal", { kind: method.kinds[kind]?.name ?? "" })}</button></li>`);
}

/** What stands in the open stays in the open. @param {string} kind */
const askReveal = (kind) =>
  confirm({
    name: "reveal",
    title: t("reveal.title", { kind: method.kinds[kind]?.name ?? "" }),
    text: html`<p>${t("reveal.text")}</p>`,
    yes: t("reveal.yes"),
    act: () => send("reveal", { kind }),
  });

function askProposal() {
  proposal.value = null;
  transmit({ ask: "proposal" });
  openProposal();
}

/** @param {{ index: number, name: string }} one */
const timeOut = (one) => html`<li key=${one.index}><button class="button button-wide" type="button" onClick=${() => { closeSheet(); send("open_step", { to: one.index }); }}>${one.name}</button></li>`;

/** The step plan for as many as there are; a sheet is for three to twelve. */
function paper() {
  if (!page.paper) return null;
  const count = Object.values(shared.value?.ring ?? {}).filter((person) => person.circle).length;
  const people = Math.min(Math.max(count, 3), 12);
  return html`<li><a class="button button-wide" href=${`${page.paper}?mensen=${people}`} target="_blank" rel="noopener">${icon("printer")}${t("more.paper", { n: people })}</a></li>`;
}

/** @param {string} name @param {string} words @param {() => unknown} body */
const entry = (name, words, body) => html`<li><button class="button button-wide" type="button" onClick=${() => panel(name, () => words, body)}>${words}</button></li>`;

export function openMore() {
  const running = shared.value?.status === "running";
  openSheet({
    name: "more",
    title: () => t("more.title"),
    body: () => html`<ul class="menu">
      ${running ? html`<li><button class="button button-wide" type="button" onClick=${openSteering}>${t("steer.title")}</button></li>` : null}
      ${running ? reveals() : null}
      ${running ? entry("time", t("more.time"), timePanel) : null}
      ${running ? html`<li><button class="button button-wide" type="button" onClick=${askProposal}>${t("more.proposal")}</button></li>` : null}
      ${running ? timeOuts().map(timeOut) : null}
      ${canArrange() ? entry("arrange", t("more.arrange"), arrangePanel) : null}
      ${hasGroups() ? entry("groups", t("more.groups"), groupsPanel) : null}
      ${running ? entry("steps", t("more.steps"), stepsPanel) : null}
      ${entry("people", t("more.people"), () => peoplePanel(openPerson))}
      ${entry("board", t("more.board"), boardPanel)}
      ${paper()}
      ${entry("end", t("more.end"), endPanel)}
    </ul>`,
  });
}
