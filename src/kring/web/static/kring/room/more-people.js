/** Each person in the hands of who leads: a turn, a role, a place in the order, writing for them. */
import { html } from "kring/vendor/preact.js";
import { goesRound, stopCase } from "kring/room/acting.js";
import { send } from "kring/room/outbox.js";
import { method } from "kring/room/page.js";
import { answersFor, theirWords } from "kring/room/paper.js";
import { closeSheet, confirm } from "kring/room/sheet.js";
import { may, nameOf, own, people, shared } from "kring/room/state.js";
import { signal } from "kring/vendor/preact.js";
import { t } from "kring/room/words.js";
import { writtenFor } from "kring/room/writing-along.js";
import { Writing } from "kring/room/writing.js";

const newName = signal("");

/** @param {string} seat @param {number} by */
function move(seat, by) {
  const seats = people.value.map((person) => person.seat);
  const from = seats.indexOf(seat);
  const to = from + by;
  if (to < 0 || to >= seats.length) return;
  seats.splice(from, 1);
  seats.splice(to, 0, seat);
  send("set_order", { seats });
}

/** @param {string} label @param {() => void} act @param {boolean} [stays] */
const act = (label, act, stays = false) => html`<button class="button" type="button" onClick=${() => { if (!stays) closeSheet(); act(); }}>${label}</button>`;

/** @param {string} seat */
function roleButtons(seat) {
  const roles = Object.entries(method.roles).filter(([role]) => role !== "facilitator");
  const all = [["presenter", t("role.presenter")], ...roles.filter(([role]) => role !== "presenter" && role !== "group")];
  return all.map(([role = "", name = ""]) => {
    const has = role === "presenter" ? shared.value?.presenter === seat : Boolean(shared.value?.roles?.[role]?.includes(seat));
    return html`<button key=${role} class="button" type="button" aria-pressed=${String(has)}
      onClick=${() => send("assign", { role, seat, on: !has })}>${t("person.role", { role: name })}</button>`;
  });
}

/** In a round this seat is on; in a free conversation it speaks, or has spoken. @param {string} seat */
function turnButton(seat) {
  const on = shared.value?.turn?.seat === seat;
  if (goesRound()) return on ? null : act(t("person.turn"), () => send("give_turn", { seat }));
  return act(t(on ? "person.spoke" : "person.speaks"), () => (on ? send("next_turn", { after: seat }) : send("give_turn", { seat })));
}

/** @param {string} seat */
export function personPanel(seat) {
  const person = shared.value?.ring?.[seat];
  if (!person) return html`<p>${t("person.gone")}</p>`;
  const me = seat === own.value?.seat;
  const forThem = writtenFor(seat);
  const kinds = me ? [] : [...new Set([...(may.value.behalf ?? []), ...forThem])];
  const running = shared.value?.status === "running";
  return html`<div class="stack">
    ${person.device === false ? html`<p class="soft">${t("person.no_device")}</p>` : null}
    <div class="row">
      ${running && person.circle !== false ? turnButton(seat) : null}
      ${running && goesRound() && shared.value?.turn?.seat === seat ? html`${act(t("person.pass"), () => send("pass", { seat }))}${act(t("person.agree"), () => send("agree", { seat }))}` : null}
      ${running && person.device === false ? act(t("next.on_paper", { name: person.name }), () => send("ready", { on: true, seat })) : null}
    </div>
    ${person.device === false ? html`${answersFor(seat)}<div class="row">${stopCase(seat)}
      ${act(t(person.distant ? "person.here" : "person.distant"), () => send("distance", { on: !person.distant, seat }), true)}</div>` : null}
    <div class="row">
      ${act(t("person.earlier"), () => move(seat, -1), true)}
      ${act(t("person.later"), () => move(seat, 1), true)}
    </div>
    <p class="soft small">${t("person.place", { n: people.value.findIndex((one) => one.seat === seat) + 1, of: people.value.length })}</p>
    ${running ? html`<h3>${t("person.roles")}</h3><div class="row">${roleButtons(seat)}</div>` : null}
    ${kinds.map((kind) => html`<div key=${kind}><h3>${t("behalf.title", { name: person.name })}</h3><${Writing} kind=${kind} seat=${seat} first=${false} /></div>`)}
    ${person.device === false ? theirWords(seat) : null}
    ${me ? null : html`<div class="row">
      ${act(t("person.hand_over"), () => confirm({
        name: "hand-over", title: t("hand_over.title", { name: person.name }), text: html`<p>${t("hand_over.text")}</p>`,
        yes: t("hand_over.yes", { name: person.name }), act: () => send("hand_over", { seat }),
      }), true)}
      ${act(t("person.remove"), () => confirm({
        name: "remove", title: t("remove.title", { name: person.name }), text: html`<p>${t("remove.text")}</p>`,
        yes: t("remove.yes"), act: () => send("remove_seat", { seat }),
      }), true)}
    </div>`}
  </div>`;
}

/** @param {Event} event */
function addSeat(event) {
  event.preventDefault();
  if (!newName.value.trim()) return;
  send("add_seat", { name: newName.value.trim() });
  newName.value = "";
}

const addPerson = () => html`<form class="stack-small" onSubmit=${addSeat}>
  <div class="field"><label for="new-seat">${t("person.add")}</label>
    <p class="field-hint" id="new-seat-hint">${t("person.add_hint")}</p>
    <input id="new-seat" autocomplete="off" maxlength="60" aria-describedby="new-seat-hint" value=${newName.value}
      onInput=${(/** @type {Event} */ event) => { newName.value = /** @type {HTMLInputElement} */ (event.currentTarget).value; }} /></div>
  <p><button class="button" type="submit">${t("person.add_yes")}</button></p>
</form>`;

/** Who comes later still needs the code; it stands with who leads alone. */
const laterCode = () => own.value?.lead?.code
  ? html`<p>${t("person.code")} <b class="digits">${own.value.lead.code}</b>. ${t("person.code_hint")}</p>` : null;

/** @param {(seat: string) => void} open */
export const peoplePanel = (open) => html`<ul class="menu">
    ${people.value.map((person) => html`<li key=${person.seat}><button class="button button-wide" type="button" onClick=${() => open(person.seat)}>
      <span>${person.name}</span>${person.seat === shared.value?.leader ? html`<span class="soft">${t("ring.leader")}</span>` : null}</button></li>`)}
  </ul>${addPerson()}${laterCode()}
  <p class="soft small">${nameOf(own.value?.seat) ? t("person.order_hint") : ""}</p>`;
