/** The group as equal seats in a circle, in turn order; the same on every screen. */
import { html } from "kring/vendor/preact.js";
import { goesRound } from "kring/room/acting.js";
import { putAway, serverNow, share } from "kring/room/clock.js";
import { icon } from "kring/room/icon.js";
import { breakable, initials, shown } from "kring/room/naming.js";
import { away, isBoard, own, people, presence, presents, shared } from "kring/room/state.js";
import { t } from "kring/room/words.js";

const ROUND = 2 * Math.PI * 46;

/** What is so of a seat, in words. @param {string} seat */
function facts(seat) {
  const view = shared.value;
  const all = [];
  if (view?.turn?.seat === seat) all.push(t(goesRound() ? "ring.on" : "ring.speaks"));
  else if (view?.turn?.next === seat) all.push(t("ring.next"));
  if (presents(seat)) all.push(t("ring.presenter"));
  if (view?.leader === seat) all.push(t("ring.leader"));
  if (own.value?.seat === seat) all.push(t("ring.you"));
  if (view?.ring?.[seat]?.distant) all.push(t("ring.distant"));
  if (absent(seat)) all.push(t("ring.away"));
  return all.join(", ");
}

/** Only who leads sees of everyone who is not connected; the others of those whom they wait on. @param {string} seat */
function absent(seat) {
  if (away.value.includes(seat)) return true;
  const here = presence.value.here;
  return Boolean(own.value?.leads && here && shared.value?.ring?.[seat]?.device !== false && !here.includes(seat));
}

/** @param {string} seat */
function classes(seat) {
  const view = shared.value;
  return [
    "seat",
    view?.leader === seat && "seat-leader",
    presents(seat) && "seat-presenter",
    view?.turn?.seat === seat && "seat-on",
    view?.turn?.next === seat && view?.turn?.seat !== seat && "seat-next",
    view?.ring?.[seat]?.distant && "seat-distant",
    absent(seat) && "seat-away",
  ].filter(Boolean).join(" ");
}

/** The arc of the time that is left; drawn apart, so that only it follows the clock. */
function Arc() {
  if (shared.value?.clock?.minutes === undefined) return null;
  const over = share.value <= 0 && !putAway.value;
  return html`<svg class=${over ? "arc arc-over" : "arc"} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
    <circle class="arc-whole" cx="50" cy="50" r="46" />
    ${over || putAway.value ? null : html`<circle class="arc-left" cx="50" cy="50" r="46" stroke-dasharray=${`${share.value * ROUND} ${ROUND}`} transform="rotate(-90 50 50)" />`}
  </svg>`;
}

/** How far the turn of whoever speaks has gone, of an even share: it fills, and then just stays. */
function TurnArc() {
  const turn = shared.value?.turn;
  if (turn?.since_at === undefined || !turn.minutes || putAway.value) return null;
  const gone = Math.min(1, Math.max(0, (serverNow.value - turn.since_at) / (turn.minutes * 60_000)));
  return html`<svg class="turn-arc" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
    <circle cx="50" cy="50" r="46" stroke-dasharray=${`${(Math.round(gone * 120) / 120) * ROUND} ${ROUND}`} transform="rotate(-90 50 50)" />
  </svg>`;
}

/**
 * @param {{ middle?: unknown, arc?: boolean, onSeat?: (seat: string) => void, pressed?: string }} given
 *   `pressed`: what a press on a seat does, for who does not see it
 */
export function ring({ middle, arc = true, onSeat, pressed = "" }) {
  const all = people.value;
  const names = all.map((person) => person.name);
  const many = all.length > 8 ? " ring-many" : "";
  // Names that take two lines get room for two.
  const long = names.some((name) => shown(name, names).length > (many ? 6 : 9)) ? " ring-long" : "";
  return html`<div class=${`ring${many}${long}`}>
    <div class="ring-field">
      <div class="ring-middle">${arc ? html`<${Arc} />` : null}<div class="ring-words">${middle}</div></div>
      <ol class="ring-seats" aria-label=${t("ring.label")}>
        ${all.map((person, i) => {
          const angle = (2 * Math.PI * i) / Math.max(1, all.length) - Math.PI / 2;
          const style = { "--x": Math.cos(angle).toFixed(4), "--y": Math.sin(angle).toFixed(4) };
          const said = facts(person.seat);
          const name = shown(person.name, names);
          const rest = person.name.trim().slice(name.length);
          const on = shared.value?.turn?.seat === person.seat;
          const inside = html`<span class="seat-mark" aria-hidden="true">${initials(person.name, names)}${on ? html`<${TurnArc} />` : null}${person.distant ? html`<span class="seat-far">${icon("monitor")}</span>` : null}</span>
            <span class="seat-name"><span>${breakable(name)}</span>${rest || said ? html`<span class="hidden-text">${rest}${said ? `, ${said}` : ""}</span>` : null}${pressed && !on && person.circle !== false ? html`<span class="hidden-text">: ${pressed}</span>` : null}</span>`;
          return html`<li key=${person.seat} class=${classes(person.seat)} style=${style}>
            ${onSeat && !isBoard
              ? html`<button type="button" class="seat-body" onClick=${() => onSeat(person.seat)}>${inside}</button>`
              : html`<div class="seat-body">${inside}</div>`}
          </li>`;
        })}
      </ol>
    </div>
  </div>`;
}
