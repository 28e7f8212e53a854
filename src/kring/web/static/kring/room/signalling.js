/**
 * A buzz or a soft tone when one's turn begins and when a step's time is over, for who asked
 * for it on this device. Never the only sign: the screen says the same.
 */
import { effect } from "kring/vendor/preact.js";
import { left, paused, putAway } from "kring/room/clock.js";
import { buzzes, sounds } from "kring/room/settings.js";
import { own, shared } from "kring/room/state.js";

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

const isOn = () => Boolean(own.value?.seat) && shared.value?.turn?.seat === own.value?.seat;

/** Another's turn is not one's own affair; what one ends oneself needs no sign. */
export function signalMoments() {
  let turn = true;
  let time = { visit: shared.peek()?.step?.visit, over: true };
  effect(() => {
    const now = isOn();
    if (now && !turn && !shared.value?.quiet) signal();
    // After a silence, or on a page loaded anew, it is the same turn still.
    if (shared.value && !shared.value.quiet) turn = now;
  });
  effect(() => {
    const visit = shared.value?.step?.visit;
    const over = left.value === null || paused.value || left.value <= 0;
    if (visit === time.visit && over && !time.over && left.value !== null && !paused.value && !putAway.value) signal();
    time = { visit, over: over && !paused.value };
  });
  // Sound that was allowed on an earlier page needs one press on this one.
  if (sounds.peek()) document.addEventListener("pointerdown", allowSound, { once: true });
}
