/** What the big screen shows, on each one's own: the ring, the question, what lies on the table, the plan. */
import { html } from "kring/vendor/preact.js";
import { planList } from "kring/room/rail.js";
import { question } from "kring/room/question.js";
import { ring } from "kring/room/ring.js";
import { openSheet } from "kring/room/sheet.js";
import { tabled } from "kring/room/tabled.js";
import { Middle } from "kring/room/timer.js";
import { turnLine } from "kring/room/acting.js";
import { t } from "kring/room/words.js";

export const openLook = () =>
  openSheet({
    name: "look",
    title: () => t("look.title"),
    body: () => html`${turnLine()}${ring({ middle: html`<${Middle} />` })}${question()}${tabled()}<h3>${t("rail.label")}</h3>${planList()}`,
  });

/** Beside the verb, where there is room for it. @param {boolean} withTable unless that stands on the screen itself */
export const lookAside = (withTable) => html`<aside class="look-aside stack" aria-label=${t("look.title")}>
  ${ring({ middle: html`<${Middle} />` })}${question()}${withTable ? tabled() : null}
</aside>`;
