/** Keeps the screen awake where one looks on and on: the board, who leads, who writes. */
import { effect, signal } from "kring/vendor/preact.js";
import { isBoard, own, shared } from "kring/room/state.js";

const writing = signal(false);

/** @type {WakeLockSentinel | null} */
let lock = null;

async function hold() {
  if (lock || !("wakeLock" in navigator) || document.visibilityState !== "visible") return;
  try {
    lock = await navigator.wakeLock.request("screen");
    lock.addEventListener("release", () => {
      lock = null;
    });
  } catch {
    // A low battery or plain http: the screen sleeps as it always did.
  }
}

function wanted() {
  if (shared.value?.status === "closed") return false;
  return isBoard || Boolean(own.value?.leads) || writing.value;
}

export function keepAwake() {
  const isText = (/** @type {EventTarget | null} */ target) => target instanceof HTMLTextAreaElement;
  document.addEventListener("focusin", (event) => {
    writing.value = isText(event.target);
  });
  document.addEventListener("focusout", () => {
    writing.value = false;
  });
  document.addEventListener("visibilitychange", () => wanted() && hold());
  effect(() => {
    if (wanted()) hold();
    else lock?.release();
  });
}
