/**
 * A buzz or a soft tone at the end of a turn and of a step's time, for who asked for it on
 * this device. Never the only sign: the screen says the same.
 */
import { effect } from "kring/vendor/preact.js";
import { left, paused } from "kring/room/clock.js";
import { buzzes, sounds } from "kring/room/settings.js";
import { shared } from "kring/room/state.js";

const BUZZ = 180;
const TONE = { pitch: 523, seconds: 0.7, loud: 0.12 };

/** @type {AudioContext | null} */
let audio = null;

/** A browser lets a page sound only after a press: this is called by one. */
export function allowSound() {
  audio ??= new AudioContext();
  audio.resume();
}

function tone() {
  if (!audio) return;
  const at = audio.currentTime;
  const voice = audio.createOscillator();
  const loud = audio.createGain();
  voice.frequency.value = TONE.pitch;
  loud.gain.setValueAtTime(TONE.loud, at);
  loud.gain.exponentialRampToValueAtTime(0.001, at + TONE.seconds);
  voice.connect(loud).connect(audio.destination);
  voice.start(at);
  voice.stop(at + TONE.seconds);
}

export function signal() {
  if (buzzes.peek()) navigator.vibrate?.(BUZZ);
  if (sounds.peek()) tone();
}

/** What has ended is another seat's turn than before, or a step of which the time went from some to none. */
export function signalEnds() {
  let turn = shared.peek()?.turn?.seat;
  let time = { visit: shared.peek()?.step?.visit, over: true };
  effect(() => {
    const view = shared.value;
    const now = view?.turn?.seat;
    if (turn && now !== turn && !view?.quiet) signal();
    turn = now;
  });
  effect(() => {
    const visit = shared.value?.step?.visit;
    const over = left.value === null || paused.value || left.value <= 0;
    if (visit === time.visit && over && !time.over && left.value !== null && !paused.value) signal();
    time = { visit, over: over && !paused.value };
  });
  // Sound that was allowed on an earlier page needs one press on this one.
  if (sounds.peek()) document.addEventListener("pointerdown", allowSound, { once: true });
}
