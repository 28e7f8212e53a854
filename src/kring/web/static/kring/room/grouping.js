/** What lies on the table in groups: by kind, the newest first, with what is about it under it. */
import { method } from "kring/room/page.js";
import { step } from "kring/room/state.js";

/** @typedef {Kring.Item & { id: string }} Told */

/** Where every version of a text is shown, they stand under the first. @param {string} kind */
function rootOf(kind) {
  let root = kind;
  for (let n = 0; step.value?.versions && method.kinds[root]?.replaces && n < 20; n += 1) root = method.kinds[root]?.replaces ?? root;
  return root;
}

/**
 * @param {Told[]} items oldest first
 * @returns {{ kind: string, items: Told[] }[]}
 */
export function byKind(items) {
  const there = new Set(items.map((item) => item.id));
  /** @type {Map<string, Told[]>} */
  const groups = new Map();
  for (const item of items) {
    if (item.about && there.has(item.about)) continue;
    const kind = rootOf(item.kind);
    groups.set(kind, [...(groups.get(kind) ?? []), item]);
  }
  return [...groups].map(([kind, all]) => ({ kind, items: all }))
    .sort((a, b) => (b.items.at(-1)?.n ?? 0) - (a.items.at(-1)?.n ?? 0));
}

/** The same, and the places of this step in which nothing stands yet. @param {Told[]} items */
export function withPlaces(items) {
  const groups = byKind(items);
  const empty = (step.value?.shows ?? []).filter((kind) => method.kinds[kind]?.places.length && !groups.some((group) => group.kind === kind));
  return [...empty.map((kind) => ({ kind, items: [] })), ...groups];
}

/** Can anything be about something else here? If not, nobody has to look for it at each item. */
const someAbout = Object.values(method.kinds).some((kind) => kind.about);

/** What was said about an item. @param {Told[]} items @param {Told} item */
export const aboutIt = (items, item) => (someAbout ? items.filter((one) => one.about === item.id) : []);
