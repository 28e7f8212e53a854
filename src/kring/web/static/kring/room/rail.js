/** The meeting as one line of steps, each as wide as its minutes; parts of the source merged. */
import { html } from "kring/vendor/preact.js";
import { plan, shared } from "kring/room/state.js";
import { t } from "kring/room/words.js";

/** @typedef {{ id: string, name: string, minutes: number, steps: { index: number, name: string, minutes: number }[] }} Part */

/** @returns {Part[]} */
export function parts() {
  /** @type {Part[]} */
  const all = [];
  for (const step of plan.value) {
    // The group may turn to what was left out.
    if (step.skipped && step.index !== shared.value?.step?.index) continue;
    const one = { index: step.index, name: step.name, minutes: step.minutes };
    const last = all.at(-1);
    // A part that is gone through once more is a part of its own.
    const id = `${step.text.part || step.id}/${step.block}`;
    if (last && step.text.part && last.id === id) {
      last.steps.push(one);
      last.minutes += step.minutes;
    } else {
      all.push({ id, name: step.card || step.text.part_name || step.name, minutes: step.minutes, steps: [one] });
    }
  }
  return all;
}

/** @param {{ index: number }} step @param {number} at */
const state = (step, at) => (step.index < at ? "done" : step.index === at ? "now" : "later");

/** "Toelichting: vertellen" beside "Toelichting" is just "vertellen". @param {string} name @param {string} part */
const within = (name, part) => (name.startsWith(`${part}: `) ? name.slice(part.length + 2) : name);

export function rail() {
  const at = shared.value?.step?.index ?? -1;
  return html`<ol class="rail" aria-label=${t("rail.label")}>
    ${parts().map((part, i, all) => {
      const on = part.steps.find((step) => step.index === at);
      const done = part.steps.every((step) => step.index < at);
      // What comes back pass after pass is named once, and where the group is.
      const again = !on && all[i - 1]?.name === part.name;
      return html`<li key=${part.id} class=${`rail-part rail-${on ? "now" : done ? "done" : "later"}`}
          style=${{ "--minutes": String(Math.max(1, part.minutes)) }} aria-current=${on ? "step" : null}>
        <span class="rail-bars" aria-hidden="true">
          ${part.steps.map((step) => html`<span key=${step.index} class=${`rail-bar rail-bar-${state(step, at)}`} style=${{ "--minutes": String(Math.max(1, step.minutes)) }} />`)}
        </span>
        <span class=${`rail-name${again ? " hidden-text" : ""}`}>${part.name}${on && part.steps.length > 1 && on.name !== part.name ? html`<span class="rail-step">${within(on.name, part.name)}</span>` : null}</span>
      </li>`;
    })}
  </ol>`;
}

/** The same as a list below one another, for a console and for a phone. */
export function planList() {
  const at = shared.value?.step?.index ?? -1;
  return html`<ol class="plan" aria-label=${t("rail.label")}>
    ${parts().flatMap((part) => [
      part.steps.length > 1 ? html`<li key=${`part-${part.id}`} class="plan-part" aria-hidden="true">${part.name}</li>` : null,
      ...part.steps.map((step) => html`<li key=${step.index} class=${`plan-step plan-${state(step, at)}${part.steps.length > 1 ? " plan-inner" : ""}`}
          aria-current=${step.index === at ? "step" : null}>
        <span>${step.name}</span>
        ${step.minutes ? html`<span class="digits"><span aria-hidden="true">${t("rail.minutes", { n: step.minutes })}</span><span class="hidden-text">, ${t("rail.minutes_said", { n: step.minutes })}</span></span>` : null}
      </li>`),
    ])}
  </ol>`;
}
