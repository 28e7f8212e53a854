/** A small drawing beside words, never instead of them. */
import { html } from "kring/vendor/preact.js";
import { icons } from "kring/room/page.js";

/** @param {string} name */
export const icon = (name) => html`<svg class="icon" aria-hidden="true" focusable="false"><use href=${`${icons}#${name}`} /></svg>`;
