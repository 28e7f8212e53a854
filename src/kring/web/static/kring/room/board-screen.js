/** The big screen: what may be public, readable from the back row; it never scrolls by itself. */
import { html, useEffect, useState } from "kring/vendor/preact.js";
import { ofWhoLeads } from "kring/room/absent.js";
import { saidAbout } from "kring/room/about.js";
import { goesRound } from "kring/room/acting.js";
import { groupsOnBoard } from "kring/room/arranging.js";
import { transmit } from "kring/room/connection.js";
import { joinCode } from "kring/room/arriving.js";
import { allHeard, headingStep, howFor, roomHeading } from "kring/room/filled.js";
import { withPlaces } from "kring/room/grouping.js";
import { cardsOnBoard, passCard } from "kring/room/holding.js";
import { foot } from "kring/room/helping.js";
import { laid } from "kring/room/laying.js";
import { method, page } from "kring/room/page.js";
import { question } from "kring/room/question.js";
import { rail } from "kring/room/rail.js";
import { ring } from "kring/room/ring.js";
import { signs } from "kring/room/sayings.js";
import { link, people, shared, step, table } from "kring/room/state.js";
import { Middle } from "kring/room/timer.js";
import { sentence, t, tn } from "kring/room/words.js";

/** What the back row can read at once. */
const AT_MOST = 12;
/** Beside so many there is room for a sentence more. */
const FEW = 4;
/** How one long text that fills the screen alone is made to fit: all the width, then smaller letters. */
const FITS = ["", " board-one", " board-one board-small", " board-one board-small board-smaller"];

/** A page of as many items as fit, the newest first of all; who leads turns to the earlier ones. */
function Told() {
  const [most, setMost] = useState(AT_MOST);
  const [fit, setFit] = useState(0);
  const [, measure] = useState(0);
  const newest = table.value.at(-1)?.id ?? "";
  useEffect(() => {
    const again = () => {
      setMost(AT_MOST);
      setFit(0);
      measure((times) => times + 1);
    };
    again();
    // Letters that come late take other room than those that stood in for them.
    document.fonts.ready.then(again);
    window.addEventListener("resize", again);
    return () => window.removeEventListener("resize", again);
  }, [newest, table.value.length]);
  useEffect(() => {
    if (document.documentElement.scrollHeight <= window.innerHeight + 1) return;
    if (most > 1) setMost(most - 1);
    else if (fit < FITS.length - 1) setFit(fit + 1);
  });
  const pages = Math.max(1, Math.ceil(table.value.length / most));
  useEffect(() => {
    transmit({ pages });
  }, [pages, link.value.state]);
  const end = table.value.length - Math.min(shared.value?.page ?? 0, pages - 1) * most;
  const items = table.value.slice(Math.max(0, end - most), end);
  const groups = withPlaces(items);
  const under = (/** @type {Kring.Item & { id: string }} */ item) => [signs(item), saidAbout(items, item, signs)].filter(Boolean);
  const hidden = end - items.length;
  if (!groups.length) return null;
  return html`<div class=${`board-told${items.length > 6 ? " board-many" : FITS[fit]}`}>
    ${groups.map((group) => html`<section key=${group.kind}>
      ${groups.length > 1 || method.kinds[group.kind]?.places.length ? html`<h2 class="group-name">${method.kinds[group.kind]?.name}</h2>` : null}
      ${laid(group, under)}
    </section>`)}
    ${hidden > 0 ? html`<p class="soft">${tn("board.earlier", hidden)}</p>` : null}
  </div>`;
}

/** What the step asks, in a sentence; where much lies on the table that speaks for itself. */
function asks() {
  const view = shared.value;
  if (view?.stopped || allHeard() || table.value.length > FEW || Object.keys(view?.parties ?? {}).length > 1) return null;
  const text = howFor(view?.turn?.seat && goesRound() ? "turn" : "group");
  return text && text !== sentence(roomHeading()) ? html`<p class="board-asks">${text}</p>` : null;
}

function arriving() {
  const middle = html`<span class="ring-time">${people.value.length}</span><span class="ring-sub">${tn("arrive.people", people.value.length)}</span>`;
  return html`<div class="room board" data-colour="listen">
    <main id="main" tabindex="-1">
      <div class="board-ring">${ring({ middle, arc: false })}</div>
      <div class="board-side stack">
        <h1 tabindex="-1">${shared.value?.title || method.name}</h1>
        ${joinCode()}${ofWhoLeads()}
        <p>${t("arrive.opening_1")}</p>
        ${page.practice ? html`<p class="notice notice-warn">${t("practice.text")}</p>` : null}
      </div>
    </main>
    ${foot()}
  </div>`;
}

export function boardScreen() {
  if (shared.value?.status === "arriving" || !step.value) return arriving();
  return html`<div class="room board" data-colour=${step.value.colour}>
    <header>${rail()}</header>
    <main id="main" tabindex="-1">
      <div class="board-ring">${ring({ middle: html`<${Middle} />` })}</div>
      <div class="board-side stack">
        <h1 tabindex="-1"><span class="hidden-text">${headingStep()}</span>${roomHeading()}</h1>
        ${ofWhoLeads()}
        ${shared.value?.stopped ? html`<p>${t("stopped.text")}</p>` : asks()}
        ${passCard()}${question()}${groupsOnBoard()}${cardsOnBoard()}<${Told} />
      </div>
    </main>
    ${foot()}
  </div>`;
}
