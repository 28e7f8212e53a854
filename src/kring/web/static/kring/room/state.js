/** The view that this browser holds, and what follows from it for every part. */
import { batch, computed, signal } from "kring/vendor/preact.js";
import { merge } from "kring/room/merge.js";
import { method, page } from "kring/room/page.js";

/** @type {import("kring/vendor/preact.js").Signal<Kring.Shared | null>} */
export const shared = signal(null);
/** @type {import("kring/vendor/preact.js").Signal<Kring.Own | null>} */
export const own = signal(null);
/** @type {import("kring/vendor/preact.js").Signal<Partial<Kring.Mark> | null>} the state of each part that is held */
export const mark = signal(null);
/** @type {import("kring/vendor/preact.js").Signal<Kring.Link>} */
export const link = signal({ state: "connecting" });
/** @type {import("kring/vendor/preact.js").Signal<{ here?: string[], typing?: string[], pages?: number }>} */
export const presence = signal({});
/** Whom all wait on and who have no line: who leads, or whose turn it is. @type {import("kring/vendor/preact.js").Signal<string[]>} */
export const away = signal([]);
/** @type {import("kring/vendor/preact.js").Signal<Kring.Proposal | null>} */
export const proposal = signal(null);
/** @type {import("kring/vendor/preact.js").Signal<Kring.Frame>} the last answer about a draft */
export const looked = signal({});

/**
 * Take a frame with a view. Returns false when it does not follow on what is held.
 * @param {Kring.Frame} frame
 */
export function take(frame) {
  if (!follows(frame.from)) return false;
  batch(() => {
    if (frame.snapshot) {
      shared.value = frame.snapshot.shared;
      own.value = frame.snapshot.own ?? {};
    } else if (frame.patch) {
      shared.value = /** @type {Kring.Shared} */ (merge(shared.value, frame.patch.shared ?? {}));
      own.value = /** @type {Kring.Own} */ (merge(own.value, frame.patch.own ?? {}));
    }
    if (frame.mark) mark.value = { ...mark.value, ...frame.mark };
  });
  return true;
}

/** Is this what is held of each part? @param {Partial<Kring.Mark>} [from] */
const follows = (from = {}) => Object.entries(from).every(([part, at]) => mark.value?.[/** @type {keyof Kring.Mark} */ (part)] === at);

export const isBoard = page.screen === "board";

/** The texts of a step, in whichever pass: `ask~2` is `ask` once more. @param {string | undefined} id */
export const textOf = (id) => method.steps[id?.split("~", 1)[0] ?? ""] ?? null;

/** The texts of the step that is on. */
export const step = computed(() => textOf(shared.value?.step?.id));

export const may = computed(() => own.value?.may ?? {});

/** Everyone in the ring, in turn order. */
export const people = computed(() =>
  Object.entries(shared.value?.ring ?? {})
    .map(([seat, person]) => ({ seat, ...person }))
    .sort((a, b) => a.n - b.n),
);

/** @param {string | null | undefined} seat */
export const nameOf = (seat) => (seat && shared.value?.ring?.[seat]?.name) || "";

/** Does this person present, in the circle or in a subgroup of it? @param {string} seat */
export const presents = (seat) => shared.value?.presenter === seat || Object.values(shared.value?.parties ?? {}).some((party) => party.presenter === seat);

/** @param {string[] | undefined} seats */
export const namesOf = (seats) => (seats ?? []).map(nameOf).filter(Boolean);

/** What this person reads now: the verb and how. */
export const words = computed(() => wordsFor(own.value?.words ?? "group"));

/**
 * @param {string} role
 * @returns {Kring.RoleWords}
 */
export function wordsFor(role) {
  const all = step.value?.words ?? {};
  return all[role] ?? all["group"] ?? { do: step.value?.name ?? "", how: "" };
}

/** The steps of this meeting in order, left-out ones too; the time-outs come last. */
const route = computed(() =>
  Object.entries(shared.value?.plan ?? {})
    .map(([id, entry]) => ({ id, entry, text: textOf(id) }))
    .sort((a, b) => a.entry.n - b.entry.n)
    .map(({ id, entry, text }) => ({
      id,
      index: entry.n,
      text: /** @type {Kring.StepText} */ (text),
      name: `${text?.name ?? ""}${passName(entry)}`,
      minutes: entry.minutes,
      skipped: entry.skipped ?? false,
      aside: entry.aside ?? false,
      card: (entry.card && cardOf(entry.card)?.name) || "",
      block: entry.block ? `${entry.block}.${entry.turn}` : "",
      pass: entry.pass ?? "",
      turn: entry.turn ?? 1,
      fork: entry.fork ?? "",
    }))
    .filter((one) => one.text),
);

/** The steps that the group goes along, and those that it can turn to at any moment. */
export const plan = computed(() => route.value.filter((one) => !one.aside));
export const asides = computed(() => route.value.filter((one) => one.aside));

/** Which pass of its block a step is in: its card, or its number. @param {Kring.PlanEntry} entry */
function passName(entry) {
  const card = entry.card && cardOf(entry.card);
  if (card) return ` · ${card.name}`;
  return (entry.turns ?? 1) > 1 ? ` · ${entry.turn}/${entry.turns}` : "";
}

/** @param {string} id @returns {Kring.Card | undefined} */
export const cardOf = (id) => Object.values(method.decks).find((deck) => deck[id])?.[id];

/** @param {number | undefined} index */
export const stepName = (index) => route.value.find((one) => one.index === index)?.name ?? "";

/** The step that is on, and which pass of it where it is gone through more than once. */
export const stepNow = () => stepName(shared.value?.step?.index) || (step.value?.name ?? "");

/**
 * Is this step about it? What was said about something goes along with that.
 * @param {Kring.Item} item
 * @returns {boolean}
 */
const isHere = (item) => {
  if (item.past) return false;
  const about = item.about ? shared.value?.items?.[item.about] : undefined;
  if (about && isHere(about)) return true;
  if (step.value?.shows_picked?.includes(item.kind)) return Boolean(item.picked);
  return step.value?.shows?.includes(item.kind) ?? true;
};

/** All that was told, but for the question, which has its own place on every screen. */
const told = computed(() =>
  Object.entries(shared.value?.items ?? {})
    .map(([id, item]) => ({ id, ...item }))
    .filter((item) => !item.asked)
    .sort((a, b) => a.n - b.n),
);

/** What this step is about, what was chosen before (a theme), and what else earlier steps left. */
export const table = computed(() => told.value.filter(isHere));
export const themes = computed(() => told.value.filter((item) => item.chosen && !isHere(item)));
export const earlier = computed(() => told.value.filter((item) => !item.chosen && !isHere(item)));
