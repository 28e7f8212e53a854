/** A sheet over the screen: one at a time, closed with Escape or its own button. */
import { html, signal, useEffect, useRef } from "kring/vendor/preact.js";
import { icon } from "kring/room/icon.js";
import { step } from "kring/room/state.js";
import { t } from "kring/room/words.js";

/**
 * @typedef {{ name: string, title: () => string, body: () => unknown, wide?: boolean }} Sheet
 */
/** @type {import("kring/vendor/preact.js").Signal<Sheet | null>} */
export const sheet = signal(null);

/** @param {Sheet} given */
export function openSheet(given) {
  sheet.value = given;
}

export function closeSheet() {
  sheet.value = null;
}

/** @param {{ given: Sheet }} props */
function Open({ given }) {
  const place = useRef(/** @type {HTMLDialogElement | null} */ (null));
  const before = useRef(document.activeElement);
  useEffect(() => {
    if (!place.current?.open) place.current?.showModal();
    const back = before.current;
    return () => {
      if (back instanceof HTMLElement && back.isConnected) back.focus();
    };
  }, []);
  useEffect(() => {
    const heading = place.current?.querySelector("h2");
    if (heading && !place.current?.querySelector(":scope [autofocus]")) heading.focus();
  }, [given.name]);
  return html`<dialog class="sheet" data-colour=${step.value?.colour ?? "listen"} ref=${place} aria-labelledby="sheet-title" onClose=${closeSheet}>
    <div class="sheet-head">
      <h2 id="sheet-title" tabindex="-1">${given.title()}</h2>
      <button class="button sheet-close" type="button" onClick=${closeSheet}>${icon("x")}<span>${t("sheet.close")}</span></button>
    </div>
    <div class="sheet-body stack">${given.body()}</div>
  </dialog>`;
}

/** The sheet that is open, if any; drawn once, at the end of the page. */
export const Sheets = () => (sheet.value ? html`<${Open} given=${sheet.value} />` : null);

/**
 * Ask before what cannot be undone.
 * @param {{ name: string, title: string, text: unknown, yes: string, act: () => void }} question
 */
export function confirm({ name, title, text, yes, act }) {
  const go = () => {
    closeSheet();
    act();
  };
  openSheet({
    name,
    title: () => title,
    body: () => html`<div class="stack">
      <div class="stack-small">${text}</div>
      <div class="row">
        <button class="button button-primary" type="button" onClick=${go}>${yes}</button>
        <button class="button" type="button" onClick=${closeSheet}>${t("sheet.no")}</button>
      </div>
    </div>`,
  });
}
