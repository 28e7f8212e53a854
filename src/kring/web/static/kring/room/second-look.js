/**
 * A second look at what someone writes, on their own screen alone: after a pause a question
 * back, and what could tell who it is about. It stands below the buttons, so that nothing moves.
 */
import { effect, html, useEffect, useRef, useSignal } from "kring/vendor/preact.js";
import { transmit } from "kring/room/connection.js";
import { newId } from "kring/room/ids.js";
import { say } from "kring/room/saying.js";
import { secondLook } from "kring/room/settings.js";
import { looked } from "kring/room/state.js";
import { t } from "kring/room/words.js";

/** So long nothing was typed. */
const PAUSE = 700;

/** @type {Kring.Frame} */
const NOTHING = {};

/** All that a draft says, whatever fields it has. @param {Kring.Draft} draft */
export const whole = (draft) => [draft.text, ...Object.values(draft.fields ?? {})].filter(Boolean).join("\n");

/** @param {{ kind: string, text: string }} props */
export function SecondLook({ kind, text }) {
  const asked = useRef("");
  const found = useSignal(NOTHING);
  const away = useSignal(/** @type {string[]} */ ([]));
  const on = secondLook.value && Boolean(text.trim());

  useEffect(() => {
    asked.current = "";
    if (!on) {
      found.value = NOTHING;
      return undefined;
    }
    const timer = window.setTimeout(() => {
      const ref = newId();
      if (transmit({ look: ref, kind, text })) asked.current = ref;
    }, PAUSE);
    return () => window.clearTimeout(timer);
  }, [kind, text, on]);

  useEffect(() => effect(() => {
    const answer = looked.value;
    if (!asked.current || answer.looked !== asked.current) return;
    const before = found.peek();
    found.value = answer;
    if (answer.hint && answer.hint !== before.hint && !away.peek().includes(answer.hint)) say("look", answer.hint);
    else if (answer.who && !before.who) say("look", answer.who[0]?.say ?? "");
  }), []);

  const hint = found.value.hint && !away.value.includes(found.value.hint) ? found.value.hint : "";
  const who = (found.value.who ?? []).filter((one) => !away.value.includes(one.found));
  if (!on || (!hint && !who.length)) return html`<div class="second-look" />`;
  const dismiss = () => {
    away.value = [...away.value, hint, ...who.map((one) => one.found)];
  };
  return html`<div class="second-look"><section class="notice notice-warn" aria-label=${t("second.label")}>
    ${hint ? html`<p><b>${hint}</b></p>` : null}
    ${hint && found.value.suggestion ? html`<p>${t("second.turned", { text: found.value.suggestion })}</p>` : null}
    ${who.map((one) => html`<p key=${one.found}><b>${t("second.found", { text: one.found })}</b> ${one.say}</p>`)}
    <p class="row"><span class="soft small grow">${t("second.only_you")}</span>
      <button class="button button-plain" type="button" onClick=${dismiss}>${t("second.dismiss")}</button></p>
  </section></div>`;
}
