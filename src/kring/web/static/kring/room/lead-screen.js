/** The console of who leads, whole on one phone: one cue, one next thing, the ring, the end. */
import { html, signal } from "kring/vendor/preact.js";
import { turnAway } from "kring/room/absent.js";
import { groupLine } from "kring/room/arranging.js";
import { cardsButton } from "kring/room/cards.js";
import { endsAt, late } from "kring/room/clock.js";
import { filled, how, headingStep, leadsApart, roomHeading, verb } from "kring/room/filled.js";
import { foot } from "kring/room/helping.js";
import { goesRound } from "kring/room/acting.js";
import { hasNextTurn, otherCase, primary, stepButton, unshownWords } from "kring/room/leading-on.js";
import { doorbell, lateNotice, moreTimeNotice, passNotice } from "kring/room/lead-notices.js";
import { openMore, openPerson } from "kring/room/more.js";
import { givenCase, plays } from "kring/room/given-case.js";
import { heldCards, passCard } from "kring/room/holding.js";
import { boardPages } from "kring/room/more-board.js";
import { hideButton, pauseButton } from "kring/room/more-time.js";
import { notices } from "kring/room/notices.js";
import { send } from "kring/room/outbox.js";
import { method } from "kring/room/page.js";
import { hasHands, ownPart } from "kring/room/own-part.js";
import { paperSeats } from "kring/room/paper.js";
import { question } from "kring/room/question.js";
import { quietButton } from "kring/room/quieting.js";
import { planList } from "kring/room/rail.js";
import { ring } from "kring/room/ring.js";
import { standingButtons } from "kring/room/standing.js";
import { openSteering } from "kring/room/steering.js";
import { nameOf, namesOf, own, shared, step, stepNow } from "kring/room/state.js";
import { tabled } from "kring/room/tabled.js";
import { Corner, LeadMiddle, ReadClock } from "kring/room/timer.js";
import { hour, list, t } from "kring/room/words.js";
import { writingAlong } from "kring/room/writing-along.js";

const whole = signal("");

/** "Daarna Fatima." or what who leads does meanwhile. */
function under() {
  const turn = shared.value?.turn;
  if (leadsApart()) return how();
  if (!turn?.seat || !goesRound()) return filled(step.value?.words["facilitator"]?.how ?? "", "");
  const next = turn.next && turn.next !== turn.seat ? t("turn.then", { name: nameOf(turn.next) }) : "";
  return next || t("turn.last");
}

function cue() {
  const visit = shared.value?.step?.visit ?? "";
  const open = whole.value === visit;
  const forbids = step.value?.forbids ?? [];
  return html`<div class="cue stack-small">
    ${step.value?.cue ? html`<p class="cue-line"><b>${t("lead.say")}</b> ${step.value.cue}</p>` : null}
    ${open ? html`<blockquote class="whole">${filled(step.value?.say ?? "")}</blockquote>` : null}
    <p class="cue-more">
      ${step.value?.say ? html`<button class="button-plain" type="button" aria-expanded=${String(open)} onClick=${() => { whole.value = open ? "" : visit; }}>${t("lead.whole")}</button>` : null}
      ${forbids.length ? html`<span class="soft">${t("forbids.short", { acts: forbids.join(", ") })}</span>` : null}
    </p>
  </div>`;
}

function standing() {
  const { not_ready: notReady = [], unheard: waiting = [], later: passed = [] } = own.value?.lead ?? {};
  const unshown = unshownWords();
  const later = passed.filter((seat) => seat !== shared.value?.turn?.seat);
  const unheard = waiting.filter((seat) => seat !== shared.value?.turn?.seat && !passed.includes(seat));
  return html`<div class="standing soft">
    ${notReady.length ? html`<p>${t("lead.not_ready", { names: list(namesOf(notReady)) })}</p>` : null}
    ${unheard.length ? html`<p>${t("lead.unheard")} ${list(namesOf(unheard))}</p>` : null}
    ${later.length ? html`<p>${t("lead.later", { names: list(namesOf(later)) })}</p>` : null}
    ${unshown ? html`<p>${unshown}</p>` : null}
  </div>`;
}

/** In a free conversation a tap says who speaks; whoever speaks already, a round and silence open the person. */
const freely = () => shared.value?.status === "running" && !shared.value.stopped && !goesRound() && step.value?.activity !== "write";

/** @param {string} seat */
function press(seat) {
  const takesTurns = shared.value?.ring?.[seat]?.circle !== false;
  if (!freely() || !takesTurns || shared.value?.turn?.seat === seat) return openPerson(seat);
  return send("give_turn", { seat });
}

const pressing = () => (freely() ? t("lead.speaks") : "");

/** The expected end, and how that stands to the plan; only this follows the clock. */
function End() {
  if (endsAt.value === null) return null;
  const minutes = late.value ?? 0;
  const how = minutes > 0 ? t("lead.late", { n: minutes }) : minutes < 0 ? t("lead.early", { n: -minutes }) : "";
  return html`<p class="soft">${t("lead.end")} <b class="digits ink">${hour(endsAt.value)}</b>${how ? html`<br />${how}` : null}</p>`;
}

function mine() {
  if (!own.value?.takes_part && !hasHands() && !plays()) return null;
  return html`<section class="mine stack" aria-labelledby="mine">
    <h2 id="mine">${own.value?.words === "facilitator" ? t("lead.mine") : t("lead.mine_do", { do: verb() })}</h2>
    ${own.value?.words === "facilitator" ? null : html`<p>${how()}</p>`}
    ${heldCards()}${givenCase()}${ownPart()}<div class="row">${cardsButton()}${standingButtons()}</div>
  </section>`;
}

export function leadScreen() {
  const clock = shared.value?.clock;
  return html`<div class=${`room lead-screen${hasHands() ? " lead-hands" : ""}`} data-colour=${step.value?.colour}>
    <nav class="plan-side" tabindex="0" aria-label=${t("rail.label")}>
      <p class="plan-title"><b>${shared.value?.title || method.name}</b></p>
      ${planList()}<${End} />
    </nav>
    <main id="main" tabindex="-1">
      <div class="hero">
        <p class="top"><span class="place">${stepNow()}${clock?.minutes ? html`\u00a0·\u00a0<span class="digits">${t("rail.minutes", { n: clock.minutes })}</span>` : null}</span><${Corner} /><${ReadClock} />${groupLine()}</p>
        <h1 tabindex="-1"><span class="hidden-text">${headingStep()}</span>${leadsApart() ? verb() : roomHeading()}</h1>
        <p class="how">${under()}</p>${turnAway()}
      </div>
      <div class="lead-ring">${ring({ middle: html`<${LeadMiddle} />`, onSeat: press, pressed: pressing() })}
        ${freely() ? html`<p class="soft small ring-hint">${t("lead.tap")}</p>` : null}</div>
      <div class="lead-acts stack">
        ${notices()}${doorbell()}${moreTimeNotice()}${passNotice()}<${lateNotice} />
        <div class="order-cue">${cue()}</div>
        <div class="order-press stack-small">
          ${primary()}
          ${otherCase()}
          <div class="row thirds">
            <button class="button" type="button" onClick=${() => send("add_time", { minutes: 2 })}>${t("time.plus", { n: 2 })}</button>
            ${pauseButton()}${hideButton()}${quietButton()}
            <button class="button" type="button" onClick=${openSteering}>${t("steer.button")}</button>
            <button class="button" type="button" onClick=${openMore}>${t("more.button")}</button>
          </div>
          ${boardPages()}${paperSeats(openPerson)}
        </div>
        ${standing()}
        ${hasNextTurn() ? html`<div class="next-step">${stepButton(false)}</div>` : null}
        ${writingAlong()}${mine()}
        ${passCard()}${question()}${tabled()}
      </div>
    </main>
    ${foot()}
  </div>`;
}
