/** What the big screen shows, on each one's own: the ring, the question, what lies on the table, the plan. */
import { html } from "kring/vendor/preact.js";
import { planList } from "kring/room/rail.js";
import { question } from "kring/room/question.js";
import { ring } from "kring/room/ring.js";
import { openSheet } from "kring/room/sheet.js";
import { saidAbout } from "kring/room/about.js";
import { byKind } from "kring/room/grouping.js";
import { laid } from "kring/room/laying.js";
import { signs } from "kring/room/sayings.js";
import { earlier } from "kring/room/state.js";
import { tabled } from "kring/room/tabled.js";
import { method } from "kring/room/page.js";
import { Middle } from "kring/room/timer.js";
import { turnLine } from "kring/room/acting.js";
import { t } from "kring/room/words.js";

/** What earlier steps left on the table, folded away. */
function before() {
  if (!earlier.value.length) return null;
  return html`<details class="earlier"><summary>${t("look.earlier", { n: earlier.value.length })}</summary>
    ${byKind(earlier.value).map((group) => html`<div class="stack-small" key=${group.kind}>
      <h3 class="group-name">${method.kinds[group.kind]?.name}</h3>
      ${laid(group, (item) => [signs(item), saidAbout(earlier.value, item, signs)])}
    </div>`)}</details>`;
}

export const openLook = () =>
  openSheet({
    name: "look",
    title: () => t("look.title"),
    body: () => html`${turnLine()}${ring({ middle: html`<${Middle} />` })}${question()}${tabled()}${before()}<h3>${t("rail.label")}</h3>${planList()}`,
  });

/** For who cannot see the big screen all of it stands on the screen itself. */
export const lookFromAfar = () => html`<section class="stack narrow-only" aria-label=${t("look.title")}>${ring({ middle: html`<${Middle} />` })}${before()}</section>`;

/** Beside the verb, where there is room for it. @param {boolean} withTable unless that stands on the screen itself */
export const lookAside = (withTable) => html`<aside class="look-aside stack" tabindex="0" aria-label=${t("look.title")}>
  ${ring({ middle: html`<${Middle} />` })}${question()}${withTable ? tabled() : null}
</aside>`;
