/** The personal screen: one verb, one sentence, and only what the hands need. */
import { html } from "kring/vendor/preact.js";
import { aboutKinds } from "kring/room/about.js";
import { hasReady, namesTeller, turnLine, whoTells } from "kring/room/acting.js";
import { cardsButton } from "kring/room/cards.js";
import { groupLine } from "kring/room/arranging.js";
import { how, verb } from "kring/room/filled.js";
import { givenCase, plays } from "kring/room/given-case.js";
import { foot } from "kring/room/helping.js";
import { heldCards, passCard } from "kring/room/holding.js";
import { isDistant } from "kring/room/distance.js";
import { lookAside, lookFromAfar, openLook } from "kring/room/looking.js";
import { notices } from "kring/room/notices.js";
import { hasHands, ownPart } from "kring/room/own-part.js";
import { question } from "kring/room/question.js";
import { quietButton } from "kring/room/quieting.js";
import { rail } from "kring/room/rail.js";
import { standingButtons } from "kring/room/standing.js";
import { may, own, plan, shared, step } from "kring/room/state.js";
import { tabled } from "kring/room/tabled.js";
import { About, ReadClock } from "kring/room/timer.js";
import { t } from "kring/room/words.js";

/** "Stap 4 van 8 · Verhelderen" */
function place() {
  const here = shared.value?.step?.index;
  const all = plan.value.filter((one) => !one.skipped || one.index === here);
  const at = all.findIndex((one) => one.index === here);
  const counted = at < 0 ? "" : `${t("place", { n: at + 1, of: all.length })} · `;
  return html`<span class="place">${counted}${step.value?.name}</span>`;
}

/** Does this person mark, pick or say something about things that lie on the table? Then those stand on the screen itself. */
const works = () => Boolean(may.value.pick || aboutKinds().length || Object.keys(may.value.label ?? {}).length);

export function seatScreen() {
  const far = isDistant();
  const calm = !hasHands() && !plays() && !far;
  return html`<div class=${`room seat-screen${calm ? " room-calm" : ""}`} data-colour=${step.value?.colour}>
    <header class="top">${place()}<${About} /><${ReadClock} />${groupLine()}</header>
    <main id="main" tabindex="-1">
      <div class="hero">
        ${calm ? notices() : null}
        <h1 tabindex="-1"><span class="hidden-text">${step.value?.name}: </span>${verb()}</h1>
        <p class="how">${calm ? whoTells() : null}${how()}</p>
        ${passCard()}${heldCards()}
        ${calm && shared.value?.turn?.seat === own.value?.seat ? turnLine() : null}
      </div>
      ${calm ? null : html`<div class="hands stack">
        ${notices()}${turnLine(namesTeller())}${givenCase()}${far || hasReady() || works() ? question() : null}
        ${far || works() ? tabled() : null}${ownPart()}${far ? lookFromAfar() : null}
      </div>`}
      <div class="rail-strip">${rail()}</div>
      <div class="tools row" role="group" aria-label=${t("tools.label")}>
        ${cardsButton()}${standingButtons()}
        ${far ? null : html`<button class="button narrow-only" type="button" onClick=${openLook}>${t("look.button")}</button>`}
        ${quietButton()}
      </div>
    </main>
    ${lookAside(!far && (calm || !works()))}
    ${foot()}
  </div>`;
}
