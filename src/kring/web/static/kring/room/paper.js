/** Seats without a device: what who leads writes, changes, shows and says for them. */
import { html } from "kring/vendor/preact.js";
import { ownList } from "kring/room/owning.js";
import { send } from "kring/room/outbox.js";
import { nameOf, own, people, shared } from "kring/room/state.js";
import { t } from "kring/room/words.js";

/** What who leads may do for this seat. @param {string} seat */
const rightsOf = (seat) => own.value?.lead?.acts_for?.[seat] ?? {};

/** The words that were written for this seat. @param {string} seat */
export function theirWords(seat) {
  const items = Object.entries(rightsOf(seat).items ?? {}).map(([id, item]) => ({ id, ...item }));
  return ownList(items.sort((a, b) => a.n - b.n), [], { title: t("paper.words", { name: nameOf(seat) }), tells: rightsOf(seat).tell ?? [], of: seat });
}

/** The presenter says it aloud, who leads presses. @param {string} seat */
export function answersFor(seat) {
  const choices = rightsOf(seat).answer_quiet ?? [];
  if (!choices.length) return null;
  return html`<div class="stack-small" role="group" aria-label=${t("quiet.ask", { name: nameOf(seat) })}>
    <p>${t("quiet.ask", { name: nameOf(seat) })}</p>
    ${choices.map((choice) => html`<button key=${choice} type="button" class="button button-wide" onClick=${() => send("answer_quiet", { choice, seat })}>${t(`quiet.${choice}`)}</button>`)}
  </div>`;
}

/** One press to each seat without a device, while the meeting runs. @param {(seat: string) => void} open */
export function paperSeats(open) {
  const seats = people.value.filter((person) => person.device === false);
  if (!seats.length || shared.value?.status !== "running") return null;
  return html`<div class="row paper-seats" role="group" aria-label=${t("paper.title")}><span class="soft">${t("paper.title")}</span>
    ${seats.map((person) => html`<button key=${person.seat} type="button" class="button" onClick=${() => open(person.seat)}>${person.name}</button>`)}</div>`;
}
