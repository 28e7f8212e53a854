/** How the method flows for this group: its length, what is chosen, how often it goes round, who works with whom. */
import { html } from "kring/vendor/preact.js";
import { send } from "kring/room/outbox.js";
import { method } from "kring/room/page.js";
import { asides, cardOf, nameOf, namesOf, own, plan, shared } from "kring/room/state.js";
import { list, t } from "kring/room/words.js";

const arranged = () => own.value?.lead?.arranged ?? {};
const begun = () => shared.value?.status === "running";

/** @param {string} key */
const base = (key) => key.split("~", 1)[0] ?? key;

/** Is there anything to arrange in this method? */
export const canArrange = () => Boolean(Object.keys(method.profiles).length || arranged().passes || arranged().branches);

/** Where the group is: what it has come past is settled. */
const reached = () => shared.value?.step?.index ?? -1;

/** @param {string} legend @param {unknown} buttons @param {boolean} [titled] does it stand right above already? */
const choice = (legend, buttons, titled = false) => html`<fieldset class="choices"><legend class=${titled ? "hidden-text" : ""}>${legend}</legend><div class="row">${buttons}</div></fieldset>`;

/** @param {string} name @param {boolean} on @param {() => void} act */
const option = (name, on, act) => html`<button class="button" type="button" key=${name} aria-pressed=${String(on)} onClick=${act}>${name}</button>`;

function profiles() {
  const now = arranged().profile ?? "";
  if (begun() || !Object.keys(method.profiles).length) return null;
  const all = [["", t("arrange.usual")], ...Object.entries(method.profiles)];
  return choice(t("arrange.length"), all.map(([id = "", name = ""]) => option(name, id === now, () => send("arrange", { profile: id }))));
}

/** What the group is asked at a fork. @param {string} key */
export const forkName = (key) => method.forks[base(key)]?.name ?? "";

/** The buttons to choose between the branches of a fork. @param {string} key @param {string} [now] @param {boolean} [titled] */
export function branches(key, now, titled) {
  const fork = method.forks[base(key)];
  if (!fork) return null;
  return choice(fork.name, Object.entries(fork.branches).map(([id, name]) => option(name, id === now, () => send("arrange", { branches: { [key]: id } }))), titled);
}

/** Can a fork still be chosen, because none of its steps has begun? @param {string} key */
function ahead(key) {
  const now = arranged().branches?.[key];
  return plan.value.every((one) => one.index > reached() || !(now && one.fork === key));
}

/** @param {[string, string[]]} given */
function passes([key, now]) {
  const block = method.blocks[base(key)];
  if (!block) return null;
  if (block.each === "card") return cards(key, now, block);
  const more = now.length < (block.each === "person" ? 12 : block.most);
  const here = plan.value.find((one) => one.index === reached());
  const gone = here?.pass === key ? here.turn : 0;
  const set = (/** @type {number} */ n) => send("arrange", { passes: { [key]: Array(n).fill("") } });
  return choice(t("arrange.times", { block: block.name, n: now.length }), html`
    <button class="button" type="button" disabled=${now.length <= Math.max(1, gone)} onClick=${() => set(now.length - 1)}>${t("arrange.fewer")}</button>
    <button class="button" type="button" disabled=${!more} onClick=${() => set(now.length + 1)}>${t("arrange.more")}</button>`);
}

/** @param {string} key @param {string[]} now @param {{ name: string, deck: string | null }} block */
function cards(key, now, block) {
  const deck = Object.entries(method.decks[block.deck ?? ""] ?? {});
  const set = (/** @type {string[]} */ next) => send("arrange", { passes: { [key]: next } });
  return html`<fieldset class="choices"><legend>${t("arrange.cards", { block: block.name })}</legend>
    <ol class="menu">${now.map((card, n) => html`<li class="row" key=${n}><span class="grow">${cardOf(card)?.name ?? card}</span>
      <button class="button" type="button" disabled=${now.length === 1} onClick=${() => set(now.filter((_, at) => at !== n))}>${t("arrange.drop", { card: cardOf(card)?.name ?? card })}</button></li>`)}</ol>
    <div class="row">${deck.map(([id, card]) => html`<button class="button" type="button" key=${id} onClick=${() => set([...now, id])}>${t("arrange.add", { card: card.name })}</button>`)}</div>
  </fieldset>`;
}

export const arrangePanel = () => html`${begun() ? html`<p class="soft">${t("arrange.hint")}</p>` : null}
  ${profiles()}
  ${Object.entries(arranged().branches ?? {}).filter(([key]) => ahead(key)).map(([key, now]) => branches(key, now))}
  ${Object.entries(arranged().passes ?? {}).map(passes)}`;

/** The choice that the next step waits for. @param {number} to @returns {string[]} */
export const forksBefore = (to) => (to === own.value?.lead?.next ? Object.keys(own.value?.lead?.forks ?? {}) : []);

/** The time-outs that the group can turn to now. */
export const timeOuts = () => asides.value.filter((one) => one.index !== shared.value?.step?.index);

/** @typedef {{ n: number, seats: string[], id: string }} Group */

/** @returns {Group[]} */
const groups = () =>
  Object.entries(own.value?.lead?.groups ?? {})
    .map(([id, group]) => ({ id, n: group.n, seats: group.seats ?? [] }))
    .sort((a, b) => a.n - b.n);

export const hasGroups = () => groups().length > 0;

/** Put somebody into another group. @param {string} seat @param {Group} to */
function move(seat, to) {
  const next = groups().map((group) => (group.id === to.id ? [...group.seats, seat] : group.seats.filter((one) => one !== seat)));
  send("form_groups", { groups: next.filter((seats) => seats.length) });
}

/** Who works with whom; a colleague can be moved. */
export const groupsPanel = () => html`<p class="soft">${t("groups.hint")}</p>
  ${groups().map((group) => html`<section class="stack-small" key=${group.id}><h3>${t("groups.name", { n: group.n })}</h3>
    <ul class="menu moves">${group.seats.map((seat) => html`<li class="row" key=${seat}><span class="grow">${nameOf(seat) || own.value?.lead?.names?.[seat]}</span>
      <span class="row">${groups().filter((other) => other.id !== group.id).map((other) => html`<button class="button" type="button" key=${other.id} onClick=${() => move(seat, other)}><span class="hidden-text">${nameOf(seat) || own.value?.lead?.names?.[seat]} </span>${t("groups.move", { n: other.n })}</button>`)}</span></li>`)}</ul>
  </section>`)}`;

/** On the shared screen, while the circle is divided. */
export function groupsOnBoard() {
  const parties = Object.values(shared.value?.parties ?? {}).sort((a, b) => a.n - b.n);
  if (parties.length < 2) return null;
  return html`<ul class="flaps groups">${parties.map((party) => html`<li class="flap" key=${party.n}><b>${t("groups.name", { n: party.n })}</b> ${list(namesOf(party.seats))}
    ${party.presenter ? html`<span>${t("groups.presents", { name: nameOf(party.presenter) })}</span>` : null}</li>`)}</ul>`;
}

/** "Groep 2 van 3", for whoever is in one. */
export function groupLine() {
  const party = shared.value?.party;
  return party && party.of > 1 ? html`<span class="group-line">${t("groups.of", { n: party.n, of: party.of })}</span>` : null;
}
