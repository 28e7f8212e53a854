/** "Notitie voor mij": on this device only, gone at the close. */
import { html, signal } from "kring/vendor/preact.js";
import { keep, kept } from "kring/room/keep.js";
import { openSheet } from "kring/room/sheet.js";
import { t } from "kring/room/words.js";

/** @type {import("kring/vendor/preact.js").Signal<string>} */
export const note = signal(kept("note") ?? "");

/** @param {string} text */
function change(text) {
  note.value = text;
  keep("note", text);
}

export const openNote = () =>
  openSheet({
    name: "note",
    title: () => t("note.title"),
    body: () => html`<div class="field">
      <label class="hidden-text" for="note">${t("note.title")}</label>
      <p class="field-hint" id="note-hint">${t("note.hint")}</p>
      <textarea id="note" rows="8" aria-describedby="note-hint" autofocus value=${note.value}
        onInput=${(/** @type {InputEvent} */ event) => change(/** @type {HTMLTextAreaElement} */ (event.currentTarget).value)} />
    </div>`,
  });
