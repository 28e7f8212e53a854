/** Whose server this is: the name and the logo of the organisation, where it gave them. */
import { html } from "kring/vendor/preact.js";
import { page } from "kring/room/page.js";

export function house() {
  if (!page.house) return null;
  const { name, logo, dark } = page.house;
  return html`<p class="house">
    ${logo ? html`<picture>${dark ? html`<source srcset=${dark} media="(prefers-color-scheme: dark)" />` : null}<img src=${logo} alt="" /></picture>` : null}
    <span>${name}</span>
  </p>`;
}
