/** Who has no device says it; who leads writes it down at that moment, on the screen itself. */
import { html } from "kring/vendor/preact.js";
import { method } from "kring/room/page.js";
import { isStanding } from "kring/room/standing.js";
import { nameOf, own, shared, step } from "kring/room/state.js";
import { t } from "kring/room/words.js";
import { Writing } from "kring/room/writing.js";

/**
 * What may be written for a seat without a device. What only its writer would read stays on
 * paper: the seat has no screen to read it on.
 * @param {string} seat
 */
export function writtenFor(seat) {
  const { write = [], items = {} } = own.value?.lead?.acts_for?.[seat] ?? {};
  const count = (/** @type {string} */ kind) => Object.values(items).filter((item) => item.kind === kind && !item.past).length;
  return write.filter((kind) => method.kinds[kind]?.shown !== "never" && count(kind) < (method.kinds[kind]?.at_most ?? Infinity));
}

/** Everyone at work in this step: whose turn it is, who has a part of their own, who presents. */
const atWork = () =>
  [...new Set([shared.value?.turn?.seat, ...Object.values(shared.value?.roles ?? {}).flat(), shared.value?.presenter])];

export function writingAlong() {
  if (step.value?.activity === "write") return null; // on paper, each alone
  return atWork().map((seat = "") => {
    const kinds = writtenFor(seat).filter((kind) => !isStanding(kind));
    return kinds.length ? html`<section class="mine stack-small" key=${seat}>
      <h2>${t("behalf.title", { name: nameOf(seat) })}</h2>
      ${kinds.map((kind) => html`<${Writing} key=${kind} kind=${kind} seat=${seat} first=${false} />`)}
    </section>` : null;
  });
}
