/** Fills the names into a method's sentences: `{current}` and `{presenter}`. */
import { nameOf, shared, step, stepNow, words, wordsFor } from "kring/room/state.js";
import { t } from "kring/room/words.js";

/** @param {string} text */
export function filled(text) {
  const view = shared.value;
  const names = /** @type {Record<string, string>} */ ({
    current: nameOf(view?.turn?.seat) || t("name.current"),
    next: nameOf(view?.turn?.next) || t("name.next"),
    presenter: nameOf(view?.presenter) || t("name.presenter"),
    leader: nameOf(view?.leader) || t("name.leader"),
  });
  const whole = text.replace(/\{(\w+)\}/g, (place, name) => names[name] ?? place);
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

/** What this person reads: the verb and how, with the names in. */
export const verb = () => filled(words.value.do);
export const how = () => filled(words.value.how);

/** @param {string} role */
const verbFor = (role) => filled(wordsFor(role).do);

/** What the presenter does while the others listen, by activity. @type {Record<string, string>} */
const ALONE = { tell: "turn.of", commit: "turn.chooses", pick: "turn.chooses", sort: "turn.weighs" };

/** "Tom vertelt", "Tom vraagt" where questions go round; in a free conversation Tom just speaks. @param {string} seat */
export const turnOf = (seat) => t(step.value?.order === "free" ? "turn.speaks" : step.value?.activity === "ask" ? "turn.asks" : "turn.of", { name: nameOf(seat) });

/** One subgroup is the circle as it was. */
const inGroups = () => Object.keys(shared.value?.parties ?? {}).length > 1;

/** The step before that, for who does not see the rest of the screen; where the heading does not say it. */
export const headingStep = () => (inGroups() ? "" : `${step.value?.name}: `);

/** What everybody in the room looks at: who speaks, or what is done. */
export function roomHeading() {
  const turn = shared.value?.turn?.seat;
  if (turn) return turnOf(turn);
  // Each group is at a moment of its own.
  if (inGroups()) return stepNow();
  const activity = step.value?.activity ?? "";
  const alone = activity === "commit" && !step.value?.picks ? "turn.writes" : ALONE[activity];
  if (alone && shared.value?.presenter) return t(alone, { name: nameOf(shared.value.presenter) });
  return verbFor("group");
}
