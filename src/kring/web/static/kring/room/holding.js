/** The cards of this moment: one that the whole step is about, and those that somebody holds. */
import { html } from "kring/vendor/preact.js";
import { cardOf, isBoard, nameOf, own, shared, step } from "kring/room/state.js";
import { method } from "kring/room/page.js";
import { t } from "kring/room/words.js";

/** @param {Kring.Card} card @param {string} [title] */
const shown = (card, title) => html`<div class="notice held-card" key=${card.name}><p>${title ? html`<span class="soft">${title}</span> ` : null}<b>${card.name}</b></p><p>${card.text}</p></div>`;

/** The card that this pass is about: on every screen. */
export function passCard() {
  const card = shared.value?.step?.card && cardOf(shared.value.step.card);
  return card ? shown(card) : null;
}

/** One's own card, or all of them where everybody has them all. */
export function heldCards() {
  const mine = shared.value?.cards?.[own.value?.seat ?? ""] ?? [];
  const all = step.value?.deal === "all" ? Object.values(method.decks[step.value.deck ?? ""] ?? {}) : [];
  const held = mine.map(cardOf).filter((card) => card !== undefined);
  if (!held.length && !all.length) return null;
  return html`<section class="stack-small" aria-label=${t("cards.yours")}>${held.map((card) => shown(card, t("cards.your")))}${all.map((card) => shown(card))}</section>`;
}

/** Who holds what, for the shared screen. */
export function cardsOnBoard() {
  const cards = Object.entries(shared.value?.cards ?? {});
  if (!isBoard || !cards.length) return null;
  return html`<ul class="flaps">${cards.map(([seat, ids]) => html`<li class="flap" key=${seat}>${nameOf(seat)}: <b>${ids.map((id) => cardOf(id)?.name ?? id).join(", ")}</b></li>`)}</ul>`;
}
