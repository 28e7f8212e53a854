/** Watches the view and says what changed: the step, the turn, new items, the clock. */
import { effect } from "kring/vendor/preact.js";
import { leadChanged, leaderAway, leaderAwayWords, leadWords } from "kring/room/absent.js";
import { about, left, paused, putAway } from "kring/room/clock.js";
import { isEmpty, drafts } from "kring/room/drafts.js";
import { entries } from "kring/room/outbox.js";
import { alarm, say } from "kring/room/saying.js";
import { verb } from "kring/room/filled.js";
import { isBoard, link, nameOf, own, shared, step, table } from "kring/room/state.js";
import { clockSpoken } from "kring/room/settings.js";
import { t, tn } from "kring/room/words.js";

const MINUTE = 60_000;

/** Call `told` when `what` is another than before, never for the first. */
/** @template T @param {() => T} what @param {(now: T, before: T) => void} told */
function changed(what, told) {
  /** @type {T} */
  let before;
  let first = true;
  effect(() => {
    const now = what();
    const was = before;
    before = now;
    if (!first && now !== was) told(now, was);
    first = false;
  });
}

function tellSteps() {
  changed(
    () => shared.value?.step?.visit,
    (visit) => {
      const now = step.peek();
      if (visit && now) say("step", t("said.step", { step: now.name, do: verb() }), { first: true });
    },
  );
  changed(
    () => shared.value?.turn?.seat,
    (seat) => {
      if (!seat) return;
      if (seat === own.peek()?.seat) say("turn", t("said.your_turn"), { first: true });
      else say("turn", t("said.turn", { name: nameOf(seat) }));
    },
  );
  changed(
    () => Boolean(shared.value?.quiet),
    (quiet) => say("quiet", t(quiet ? "said.quiet" : "said.on"), { first: true }),
  );
}

/** Who leads: gone for a while, back again, or somebody else. */
function tellLead() {
  changed(
    () => shared.value?.leader,
    (now, was) => {
      if (!now || !was) return;
      leadChanged(now);
      say("lead", leadWords(), { first: true });
    },
  );
  changed(
    () => leaderAway() && shared.value?.leader,
    (gone, was) => {
      if (gone) say("lead-line", leaderAwayWords());
      // Somebody else who leads was said already.
      else if (was === shared.value?.leader) say("lead-line", t("away.back", { name: nameOf(shared.value?.leader) }));
    },
  );
}

function tellItems() {
  let seen = new Set(table.peek().map((item) => item.id));
  changed(
    () => table.value,
    (items) => {
      const fresh = items.filter((item) => !seen.has(item.id)).length;
      seen = new Set(items.map((item) => item.id));
      if (fresh) say("items", (n) => tn("said.items", n), { n: fresh });
    },
  );
}

/** Once each: five minutes, one minute, over. */
function tellClock() {
  changed(
    () => {
      if (left.value === null || paused.value) return "";
      const visit = shared.value?.step?.visit;
      if (left.value <= 0) return `${visit}:over`;
      if (left.value <= MINUTE) return `${visit}:1`;
      return left.value <= 5 * MINUTE ? `${visit}:5` : `${visit}:more`;
    },
    (now, was) => {
      const same = was.split(":")[0] === now.split(":")[0];
      if (now && same && clockSpoken.value && !putAway.value) say("clock", about.peek());
    },
  );
}

function tellLine() {
  changed(
    () => link.value.state === "lost",
    (lost) => {
      const unsent = entries.peek().length > 0 || Object.values(drafts.peek()).some((one) => !isEmpty(one));
      if (lost && unsent) alarm(t("link.lost"));
      else if (lost) say("link", t("link.lost"));
      else {
        alarm("");
        say("link", t("link.back"));
      }
    },
  );
}

export function tellChanges() {
  if (!isBoard) tellLine();
  if (!isBoard) tellClock();
  tellSteps();
  tellLead();
  tellItems();
}
