/** Whom all wait on, when their line is gone; and who leads from now on. Told calmly, in words. */
import { html, signal } from "kring/vendor/preact.js";
import { otherLeader } from "kring/room/helping.js";
import { icon } from "kring/room/icon.js";
import { away, isBoard, nameOf, own, shared } from "kring/room/state.js";
import { t } from "kring/room/words.js";

/** Who took over the lead while this page looked on, and at which visit. */
const changed = signal({ leader: "", visit: "" });

/** @param {string | undefined} seat */
const isAway = (seat) => Boolean(seat && seat !== own.value?.seat && away.value.includes(seat));

/** Is whoever leads without a line? */
export const leaderAway = () => shared.value?.status !== "closed" && isAway(shared.value?.leader);

export const leaderAwayWords = () => t("away.leader", { name: nameOf(shared.value?.leader) });

/** Who has the turn, where that is not whoever leads. */
const turn = () => (shared.value?.turn?.seat === shared.value?.leader ? undefined : shared.value?.turn?.seat);

/** Beside whose turn it is; only who leads hears of it, and has to press on for them. */
export function turnAway() {
  const seat = turn();
  if (!isAway(seat)) return null;
  return html`<p class="turn-line turn-away with-icon">${icon("wifi-off")}<span>${t("away.turn", { name: nameOf(seat) })}</span></p>`;
}

/** @param {string} leader */
export function leadChanged(leader) {
  changed.value = { leader, visit: shared.value?.step?.visit ?? "" };
}

export const leadWords = () => (shared.value?.leader === own.value?.seat ? t("lead_now.you") : t("lead_now.name", { name: nameOf(shared.value?.leader) }));

/** Said once; on a screen without buttons until the next step. */
function newLeader() {
  const { leader, visit } = changed.value;
  // Who led before is told more, beside what else concerns them alone.
  if (!leader || leader !== shared.value?.leader || own.value?.led) return null;
  if (isBoard) return visit === (shared.value?.step?.visit ?? "") ? html`<p class="notice" key="lead">${leadWords()}</p>` : null;
  return html`<div class="notice" key="lead"><p>${leadWords()}</p>
    <p><button class="button" type="button" onClick=${() => leadChanged("")}>${t("notice.away")}</button></p></div>`;
}

/** What there is to say of who leads, on every screen. While people arrive the choice of another stands there already. */
export function ofWhoLeads() {
  const choice = !isBoard && shared.value?.status === "running";
  const gone = leaderAway() ? html`<div class="notice" key="away">
    <p class="with-icon">${icon("wifi-off")}<span>${leaderAwayWords()} ${t(isBoard ? "away.board" : "away.how")}</span></p>${choice ? otherLeader() : null}
  </div>` : null;
  return html`${newLeader()}${gone}`;
}
