/** Fills the names into a method's sentences: `{current}` and `{presenter}`. */
import { nameOf, own, shared, step, stepNow, words, wordsFor } from "kring/room/state.js";
import { capital, t } from "kring/room/words.js";

/** Is the round over, so that nobody is on and nobody comes next? */
export function allHeard() {
  const turn = shared.value?.turn;
  return Boolean(turn && !turn.seat && !turn.next && step.value?.order !== "free");
}

/** Who presents, to everyone or in the only group; in several groups at once there is no one name. */
function presenter() {
  const parties = Object.values(shared.value?.parties ?? {});
  return shared.value?.presenter ?? (parties.length === 1 ? parties[0]?.presenter : undefined);
}

/** The sentence that tells whose turn it is. */
const CURRENT = /(?!\s)[^.!?]*\{current\}[^.!?]*[.!?]?/;

/** @param {string} text @param {string} [heard] what stands in the place of whose turn it is when everyone was heard */
export function filled(text, heard = `${t("turn.all_heard")}.`) {
  const view = shared.value;
  if (allHeard()) text = text.replace(CURRENT, heard).trim();
  const names = /** @type {Record<string, string>} */ ({
    current: nameOf(view?.turn?.seat) || t("name.current"),
    next: nameOf(view?.turn?.next) || t("name.next"),
    presenter: nameOf(presenter()) || t("name.presenter"),
    leader: nameOf(view?.leader) || t("name.leader"),
  });
  // A word in the place of a name begins a sentence as any other does.
  return capital(text.replace(/([.?!] )?\{(\w+)\}/g, (_, ends = "", name) => {
    const word = names[name] ?? `{${name}}`;
    return ends ? ends + capital(word) : word;
  }));
}

/** Who sees what is written in a kind that is shown so. @param {string} shown */
export const whoSees = (shown) => filled(t(`shown.${shown}`));

/** What this person reads: the verb and how, with the names in. */
export const verb = () => filled(words.value.do);
export const how = () => filled(words.value.how);

/** @param {string} role */
const verbFor = (role) => filled(wordsFor(role).do);
/** @param {string} role */
export const howFor = (role) => filled(wordsFor(role).how);

/** What the presenter does while the others listen, by activity. @type {Record<string, string>} */
const ALONE = { tell: "turn.of", commit: "turn.chooses", pick: "turn.chooses", sort: "turn.weighs" };

/** In this step it is questions that go round. */
export const asking = () => step.value?.activity === "ask" || step.value?.colour === "ask";

/** "Tom vertelt", "Tom vraagt" where questions go round; in a free conversation Tom just speaks. @param {string} seat */
export const turnOf = (seat) => t(step.value?.order === "free" ? "turn.speaks" : asking() ? "turn.asks" : "turn.of", { name: nameOf(seat) });

/** One subgroup is the circle as it was. */
const inGroups = () => Object.keys(shared.value?.parties ?? {}).length > 1;

/** The step before that, for who does not see the rest of the screen; where the heading does not say it. */
export const headingStep = () => (inGroups() ? "" : `${step.value?.name}: `);

/** What everybody in the room looks at: who speaks, or what is done. */
export function roomHeading() {
  const turn = shared.value?.turn?.seat;
  if (turn) return turnOf(turn);
  if (allHeard()) return t("turn.all_heard");
  // Each group is at a moment of its own.
  if (inGroups()) return stepNow();
  const activity = step.value?.activity ?? "";
  const committing = activity === "commit" && !step.value?.picks;
  const alone = committing ? !step.value?.together && "turn.writes" : ALONE[activity];
  if (alone && presenter()) return t(alone, { name: nameOf(presenter()) });
  return verbFor("group");
}

/** Does who leads have a part of their own now that goes before what the others do? */
export const leadsApart = () =>
  !shared.value?.turn?.seat && !allHeard() &&
  (own.value?.words === "presenter" || (own.value?.words === "facilitator" && step.value?.activity === "write"));
