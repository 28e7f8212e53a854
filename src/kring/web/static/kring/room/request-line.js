/**
 * The line for networks that let no WebSocket through: one request that waits for what comes,
 * and one at a time with what is said. What a request lost is asked or said again under the
 * same number, so that nothing comes twice or in another order.
 */
import { page } from "kring/room/page.js";

const TRIES = 3;
const TRY_AFTER = 400;
/** The server answers within twenty seconds, with news or without. */
const NEWS_WITHIN = 30_000;
const TAKEN_WITHIN = 10_000;
/** Letters in one request; the server takes four times as much. */
const AT_ONCE = 24_000;
const BROKEN = 1006;

/** @param {Kring.LineEnds} ends @returns {Kring.Line} */
export function requestLine({ opened, came, closed }) {
  /** @type {string | null} */
  let name = null;
  let taken = 0;
  let got = 0;
  let saying = false;
  /** @type {string[]} */
  const unsaid = [];
  const over = new AbortController();

  /** @param {number} code */
  function end(code) {
    if (over.signal.aborted) return;
    over.abort();
    closed(code);
  }

  function leave() {
    if (over.signal.aborted) return;
    over.abort();
    if (name) fetch(page.line, { method: "POST", body: JSON.stringify({ line: name, leave: true }), keepalive: true }).catch(() => undefined);
  }

  /** @param {string} body @param {number} within @returns {Promise<Kring.Carried>} */
  async function once(body, within) {
    const stop = new AbortController();
    const give = () => stop.abort();
    const timer = window.setTimeout(give, within);
    over.signal.addEventListener("abort", give);
    try {
      const answer = await fetch(page.line, {
        method: "POST", body, headers: { "Content-Type": "application/json" }, cache: "no-store", redirect: "error", signal: stop.signal,
      });
      return await answer.json();
    } finally {
      window.clearTimeout(timer);
      over.signal.removeEventListener("abort", give);
    }
  }

  /** @param {string} body @param {number} within @returns {Promise<Kring.Carried>} empty when the line is over */
  async function surely(body, within) {
    for (let tries = 1; !over.signal.aborted; tries += 1) {
      try {
        return await once(body, within);
      } catch {
        // Lost on the way, or what answered was no server of ours.
        if (tries >= TRIES) end(BROKEN);
        else await new Promise((resolve) => window.setTimeout(resolve, TRY_AFTER * tries));
      }
    }
    return {};
  }

  async function hear() {
    while (!over.signal.aborted) {
      const answer = await surely(JSON.stringify({ line: name, got }), NEWS_WITHIN);
      if (over.signal.aborted) return;
      for (const frame of answer.from === got ? (answer.frames ?? []) : []) {
        got += 1;
        came(frame);
        if (over.signal.aborted) return;
      }
      if (answer.closed) return end(answer.closed);
      if (!answer.frames) return end(BROKEN);
    }
  }

  async function say() {
    if (saying) return;
    saying = true;
    while (unsaid.length && !over.signal.aborted) {
      let count = 1;
      for (let size = 0; count < unsaid.length && (size += unsaid[count - 1]?.length ?? 0) < AT_ONCE; ) count += 1;
      const about = JSON.stringify({ line: name, after: taken }).slice(0, -1);
      const answer = await surely(`${about},"send":[${unsaid.slice(0, count).join()}]}`, TAKEN_WITHIN);
      if (over.signal.aborted) return;
      if (answer.closed) return end(answer.closed);
      if (!answer.line || !(Number(answer.taken) > taken)) return end(BROKEN);
      unsaid.splice(0, Number(answer.taken) - taken);
      taken = Number(answer.taken);
      if (!name) {
        name = answer.line;
        hear();
      }
    }
    saying = false;
  }

  window.addEventListener("pagehide", leave, { signal: over.signal });
  queueMicrotask(opened);
  return {
    send(frame) {
      if (over.signal.aborted) return false;
      unsaid.push(JSON.stringify(frame));
      say();
      return true;
    },
    close: leave,
  };
}
