/** Tells who leads that someone is writing, never what; it passes by itself. */
import { transmit } from "kring/room/connection.js";

const REPEAT = 4_000;
const STILL = 6_000;

let told = 0;
let timer = 0;

export function typing() {
  if (Date.now() - told > REPEAT) {
    told = Date.now();
    transmit({ typing: true });
  }
  window.clearTimeout(timer);
  timer = window.setTimeout(typingEnds, STILL);
}

export function typingEnds() {
  window.clearTimeout(timer);
  if (!told) return;
  told = 0;
  transmit({ typing: false });
}
