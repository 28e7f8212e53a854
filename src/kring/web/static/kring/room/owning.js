/** The list of a person's own words: what became of each, change it, take it back. */
import { html, signal } from "kring/vendor/preact.js";
import { clearDraft, draftOf, isEmpty, setDraft } from "kring/room/drafts.js";
import { whoSees } from "kring/room/filled.js";
import { forget, retry, send } from "kring/room/outbox.js";
import { newId } from "kring/room/ids.js";
import { method } from "kring/room/page.js";
import { beside, choices } from "kring/room/places.js";
import { content, plain, signs } from "kring/room/sayings.js";
import { confirm } from "kring/room/sheet.js";
import { SecondLook, whole } from "kring/room/second-look.js";
import { labelling } from "kring/room/labelling.js";
import { may } from "kring/room/state.js";
import { t } from "kring/room/words.js";

/** @typedef {import("kring/room/mine.js").Mine} Mine */

/** Which item is being changed. */
const editing = signal("");

/** @param {string} text */
const copy = (text) => navigator.clipboard?.writeText(text);

/** @param {Mine} item */
function status(item) {
  if (item.refused) return t("own.unsent");
  if (item.pending) return t("own.sending");
  if (item.handed) return t("own.handed");
  if (item.returned) return t("own.returned");
  if (item.told) return t("own.told");
  return whoSees(method.kinds[item.kind]?.shown ?? "told");
}

/** @param {Mine} item */
const theirStatus = (item) => t(item.returned ? "paper.returned" : item.told ? "own.told" : "paper.untold");

/** @param {Mine} item */
function startEdit(item) {
  // What was half changed before the page was loaded anew is still there.
  if (isEmpty(draftOf(`edit:${item.id}`))) setDraft(`edit:${item.id}`, standing(item));
  editing.value = item.id;
}

/** What stands there, to change. @param {Mine} item */
const standing = ({ text = "", fields, place, number }) =>
  ({ text, fields: { ...fields }, ...(place ? { place } : {}), ...(number === undefined ? {} : { number }) });

/** @param {Mine} item */
function takeBack(item) {
  confirm({
    name: "withdraw",
    title: t("own.back_title"),
    text: html`<div class="flap">${content(item)}</div><p>${t("own.back_text")}</p>`,
    yes: t("own.back_yes"),
    act: () => send("withdraw", { item: item.id }),
  });
}

/** @param {Mine} item */
function editor(item) {
  const key = `edit:${item.id}`;
  const draft = draftOf(key);
  const stop = () => {
    clearDraft(key);
    editing.value = "";
  };
  /** @param {Event} event */
  const save = (event) => {
    event.preventDefault();
    const stand = { ...(draft.place ? { place: draft.place } : {}), ...(draft.number === undefined ? {} : { number: draft.number }) };
    send("edit", { item: item.id, ...(item.fields ? { fields: draft.fields } : {}), ...(draft.text ? { text: draft.text } : {}), ...stand });
    stop();
  };
  const fields = method.kinds[item.kind]?.fields.length ? (method.kinds[item.kind]?.fields ?? []) : [{ id: "", name: t("own.edit") }];
  const kind = method.kinds[item.kind];
  return html`<form class="stack" onSubmit=${save}>
    ${kind ? choices({ id: key, kind, draft, about: item.id, change: (now) => setDraft(key, now) }) : null}
    ${fields.map((field) => html`<div class="field" key=${field.id}>
      <label for=${`${key}-${field.id}`}>${field.name}</label>
      <textarea id=${`${key}-${field.id}`} rows="3" value=${field.id ? (draft.fields[field.id] ?? "") : draft.text}
        onInput=${(/** @type {InputEvent} */ event) => {
          const { value } = /** @type {HTMLTextAreaElement} */ (event.currentTarget);
          setDraft(key, field.id ? { ...draft, fields: { ...draft.fields, [field.id]: value } } : { ...draft, text: value });
        }} />
    </div>`)}
    <div class="row">
      <button class="button button-primary" type="submit">${t("own.save")}</button>
      <button class="button" type="button" onClick=${stop}>${t("own.leave")}</button>
    </div>
    <${SecondLook} kind=${item.kind} text=${whole(draft)} />
  </form>`;
}

/** What was refused, to offer again: only where it can be taken, now or still. @param {Kring.Entry} entry */
function again(entry) {
  const { do: name, kind = "", step } = entry.frame;
  const now = name !== "add" || Boolean(may.value.write?.includes(kind));
  if (!now && !mayBeLate(kind, step)) return null;
  return html`<button class="button" type="button" onClick=${() => retry(entry, !now)}>${t("own.again")}</button>`;
}

/** @param {Mine} item @param {string[] | undefined} tells what may be shown now */
function actions(item, tells) {
  if (item.refused) {
    const entry = item.refused;
    return html`<p class="field-fault">${entry.why}</p><div class="row">
      ${again(entry)}
      <button class="button" type="button" onClick=${() => copy(plain(item))}>${t("own.copy")}</button>
      <button class="button" type="button" onClick=${() => forget(entry.id)}>${t("own.discard")}</button>
    </div>`;
  }
  if (item.pending || item.handed) return null;
  const tell = tells?.includes(item.id) && !item.told;
  return html`<div class="row">
    ${tell ? html`<button class="button button-primary" type="button" onClick=${() => send("tell", { item: item.id })}>${t("own.tell")}</button>` : null}
    <button class="button" type="button" onClick=${() => startEdit(item)}>${t("own.edit")}</button>
    <button class="button" type="button" onClick=${() => takeBack(item)}>${t("own.back")}</button>
  </div>`;
}

/** @param {Mine} item */
const placeName = (item) => method.kinds[item.kind]?.places.find((place) => place.id === item.place)?.name;

/** @param {Mine} item @param {string[] | undefined} tells @param {string} [of] whose words, when not one's own */
const card = (item, tells, of) => html`<li key=${item.id} class=${`flap${item.pending ? " flap-pending" : ""}${item.refused ? " flap-refused" : ""}`}>
  <p class="flap-kind">${[method.kinds[item.kind]?.name, placeName(item)].filter(Boolean).join(" · ")} <span class="state">· ${of ? theirStatus(item) : status(item)}</span></p>
  ${editing.value === item.id ? editor(item) : html`${content(item)}${signs(item)}${of ? null : labelling(item)}${actions(item, tells)}`}
</li>`;

/** Written alone for a step that has passed: until its writer has told, it may still be handed in. @param {string} kind @param {string | undefined} visit */
const mayBeLate = (kind, visit) => Boolean(visit && may.value.late?.[kind]?.includes(visit));

/** The kind of a half-written text, which its key begins with. @param {string} key */
const kindOf = (key) => key.split(/[@#]/, 1)[0] ?? "";

/** @param {string} key @param {Kring.Draft} draft */
function sendLate(key, draft) {
  const kind = method.kinds[key];
  send("add", { kind: key, item: newId(), text: draft.text, ...(kind ? beside(kind, draft) : {}), step: draft.visit });
  clearDraft(key);
}

/** @param {{ key: string, draft: Kring.Draft }} stray */
const strayCard = ({ key, draft }) => html`<li key=${key} class="flap flap-refused">
  <p class="flap-kind">${[method.kinds[kindOf(key)]?.name, t("own.unsent")].filter(Boolean).join(" · ")}</p>
  <p class="said">${plain(draft)}</p>
  <div class="row">
    ${mayBeLate(key, draft.visit) ? html`<button class="button button-primary" type="button" onClick=${() => sendLate(key, draft)}>${t("own.late")}</button>` : null}
    <button class="button" type="button" onClick=${() => copy(plain(draft))}>${t("own.copy")}</button>
    <button class="button" type="button" onClick=${() => clearDraft(key)}>${t("own.discard")}</button>
  </div>
</li>`;

/**
 * @param {Mine[]} items
 * @param {{ key: string, draft: Kring.Draft }[]} [loose]
 * @param {{ title: string, tells: string[], of: string }} [theirs] the words of a seat without a device
 */
export function ownList(items, loose = [], theirs) {
  if (!items.length && !loose.length) return null;
  return html`<section class="owning stack-small">
    <h2>${theirs?.title ?? t("own.title")}</h2>
    <ul class="flaps">${items.map((item) => card(item, theirs?.tells ?? may.value.tell, theirs?.of))}${loose.map(strayCard)}</ul>
  </section>`;
}
