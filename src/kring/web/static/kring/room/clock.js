/** The server's time, and what is left of a step. Time running out only tells. */
import { computed, signal } from "kring/vendor/preact.js";
import { clockHidden } from "kring/room/settings.js";
import { own, shared } from "kring/room/state.js";
import { t } from "kring/room/words.js";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** A difference this large means that a clock was set, not that a frame was slow. */
const LEAP = 1500;

let skew = 0;
let known = false;
const beat = signal(Date.now());

window.setInterval(() => {
  beat.value = Date.now();
}, SECOND);

/** Frames arrive late, never early: the largest difference is the truest. @param {number} now */
export function heard(now) {
  const sample = now - Date.now();
  const leapt = Math.abs(sample - skew) > LEAP;
  if (!known || leapt || sample > skew) skew = sample;
  if (leapt) beat.value = Date.now();
  known = true;
}

export const serverNow = computed(() => {
  beat.value;
  return Date.now() + skew;
});

/** Milliseconds left, below nothing when over time; null without a clock. */
export const left = computed(() => {
  const clock = shared.value?.clock;
  if (!clock) return null;
  if (clock.paused) return clock.paused.left;
  return clock.deadline_at === undefined ? null : clock.deadline_at - serverNow.value;
});

/** By this person on their own screen, or by who leads on every other. */
export const putAway = computed(() => clockHidden.value || Boolean(shared.value?.clock_hidden && !own.value?.leads));

export const paused = computed(() => Boolean(shared.value?.clock?.paused));

/** The part of the step's time that is left, in steps that the eye can see. */
export const share = computed(() => {
  const whole = (shared.value?.clock?.minutes ?? 0) * MINUTE;
  if (left.value === null || whole <= 0) return 0;
  return Math.round(Math.min(1, Math.max(0, left.value / whole)) * 240) / 240;
});

/** "nog ongeveer 9 min" */
export const about = computed(() => {
  if (left.value === null) return "";
  if (paused.value) return t("clock.paused");
  if (left.value <= 0) return t("clock.over");
  if (left.value < MINUTE) return t("clock.nearly");
  return t("clock.about", { n: Math.round(left.value / MINUTE) });
});

/** "± 9 min", as it stands inside the ring */
export const aboutShort = computed(() => {
  if (left.value === null || left.value <= 0 || paused.value || left.value < MINUTE) return about.value;
  return t("clock.about_short", { n: Math.round(left.value / MINUTE) });
});

/** "9:10", for who leads; with a minus when over time */
export const exact = computed(() => {
  if (left.value === null) return "";
  const seconds = Math.ceil(Math.abs(left.value) / SECOND);
  const sign = left.value < 0 && seconds > 0 ? "−" : "";
  return `${sign}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
});

/** When the meeting is expected to end. */
export const endsAt = computed(() => {
  const clock = shared.value?.clock;
  if (!clock || clock.after === undefined) return null;
  return serverNow.value + Math.max(0, left.value ?? 0) + clock.after * MINUTE;
});

/** Whole minutes later (more than nothing) or earlier than was planned at the start. */
export const late = computed(() => {
  const planned = shared.value?.clock?.due_at;
  return planned === undefined || endsAt.value === null ? null : Math.round((endsAt.value - planned) / MINUTE);
});
