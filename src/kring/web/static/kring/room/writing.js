/** One field for one kind of contribution. What was typed is kept, whatever happens. */
import { html, useRef } from "kring/vendor/preact.js";
import { clearDraft, draftKey, draftOf, faults, isEmpty, setDraft, setFault } from "kring/room/drafts.js";
import { whoSees } from "kring/room/filled.js";
import { newId } from "kring/room/ids.js";
import { askedLength, tooLong } from "kring/room/limits.js";
import { ready } from "kring/room/mine.js";
import { send } from "kring/room/outbox.js";
import { method } from "kring/room/page.js";
import { beside, choices, missing } from "kring/room/places.js";
import { may, shared } from "kring/room/state.js";
import { SecondLook, whole } from "kring/room/second-look.js";
import { t } from "kring/room/words.js";
import { typing, typingEnds } from "kring/room/typing.js";

/**
 * @param {{ kind: string, seat?: string, about?: string, first?: boolean, goesOn?: boolean }} props
 *   `about`: the item under which it is written; `goesOn`: there is a moment to say "klaar"; `first`: this field has the primary button
 */
export function Writing({ kind, seat, about, first = true, goesOn = false }) {
  const place = useRef(/** @type {HTMLFormElement | null} */ (null));
  const text = method.kinds[kind];
  if (!text) return null;
  const key = draftKey(kind, seat, about);
  const draft = draftOf(key);
  const fault = faults.value[key] ?? "";
  const id = `write-${key.replace("#", "-")}`;

  /** @param {string} name @param {string} value */
  const change = (name, value) => {
    setFault(key, "");
    const visit = shared.value?.step?.visit ?? "";
    setDraft(key, name ? { ...draft, visit, fields: { ...draft.fields, [name]: value } } : { ...draft, visit, text: value });
    typing();
  };
  /** @param {Kring.Draft} now */
  const choose = (now) => {
    setFault(key, "");
    setDraft(key, { ...now, visit: shared.value?.step?.visit ?? "" });
  };
  /** @param {string} why */
  const halt = (why) => {
    setFault(key, why);
    const form = place.current;
    const at = why === t("write.empty") ? form?.querySelector("textarea") : (form?.querySelector("input") ?? form?.querySelector("select"));
    at?.focus();
  };
  /** @param {boolean} andReady */
  const save = (andReady) => {
    if (isEmpty(draft)) {
      if (andReady) return send("ready", { on: true });
      return halt(text.scale ? t("write.number") : t("write.empty"));
    }
    if (lacks) return halt(lacks);
    const body = text.fields.length ? { fields: draft.fields, ...(draft.text ? { text: draft.text } : {}) } : { text: draft.text };
    send("add", { kind, item: newId(), ...body, ...beside(text, draft, about), ...(seat ? { seat } : {}), ...(aloud ? { aloud } : {}) });
    clearDraft(key);
    // The next one mostly belongs in the same place.
    if (draft.place) setDraft(key, { text: "", fields: {}, place: draft.place });
    typingEnds();
    if (andReady) send("ready", { on: true });
  };
  /** @param {Event} event */
  const submit = (event) => {
    event.preventDefault();
    save(goesOn && !ready.value && !aloud);
  };
  const asked = [text.prompt, text.starter && t("write.starter", { text: text.starter }), askedLength(text)].filter(Boolean).join(" ");
  // A fault stands with what it is about: the text, or what is to be chosen beside it.
  const lacks = missing(text, draft, about);
  const over = tooLong(text, draft.text);
  // Whose turn is over tells by writing: the field says so before anything is sent.
  const aloud = !seat && (may.value.aloud?.includes(kind) ?? false);
  const fields = text.fields.length ? text.fields : [{ id: "", name: text.scale ? t("write.beside") : text.name }];

  return html`<form class="writing stack" ref=${place} onSubmit=${submit} novalidate>
    ${text.fields.length ? html`<h2>${text.name}</h2>` : null}
    ${choices({ id, kind: text, draft, about, hint: asked, fault: lacks ? fault : "", change: choose })}
    ${fields.map((field, i) => html`<div class="field" key=${field.id}>
      <label for=${`${id}-${field.id}`}>${field.name}</label>
      ${i === 0 && asked && !text.scale ? html`<p class="field-hint" id=${`${id}-hint`}>${asked}</p>` : null}
      ${i === 0 && fault && !lacks ? html`<p class="field-fault" id=${`${id}-fault`}>${fault}</p>` : null}
      <textarea id=${`${id}-${field.id}`} rows=${field.id || text.scale ? 1 : 3} class=${field.id || text.scale ? "short" : null}
        aria-describedby=${`${id}-hint ${id}-fault ${id}-over`} aria-invalid=${fault && !lacks ? "true" : null}
        value=${field.id ? (draft.fields[field.id] ?? "") : draft.text} onBlur=${typingEnds}
        onInput=${(/** @type {InputEvent} */ event) => change(field.id, /** @type {HTMLTextAreaElement} */ (event.currentTarget).value)} />
    </div>`)}
    <p class="aside" id=${`${id}-over`}>${over}</p>
    <div class="row">
      <button class=${`button${first ? " button-primary" : ""} grow`} type="submit">${label(aloud ? "at_once" : text.shown, goesOn && !aloud)}</button>
      ${goesOn && text.at_most !== 1 && !isEmpty(draft)
        ? html`<button class="button" type="button" onClick=${() => save(false)}>${t("write.another")}</button>` : null}
    </div>
    <p class="soft small">${seat ? "" : whoSees(aloud ? "at_once" : text.shown)}</p>
    <${SecondLook} kind=${kind} text=${whole(draft)} />
  </form>`;
}

/** @param {string} shown @param {boolean} goesOn */
function label(shown, goesOn) {
  if (goesOn && !ready.value) return t("write.ready");
  return t(shown === "at_once" ? "write.add" : "write.keep");
}
