/**
 * The one line: says hello with the mark it holds, takes views, comes back by itself.
 * A phone that slept has a dead line without an error, so whoever looks again asks again.
 * Where a network lets no socket through, plain requests carry the same frames.
 */
import { away, link, looked, mark, presence, proposal, take } from "kring/room/state.js";
import { page } from "kring/room/page.js";
import { heard } from "kring/room/clock.js";
import { requestLine } from "kring/room/request-line.js";
import { socketLine } from "kring/room/socket-line.js";

/** Close codes after which coming back is of no use. */
const ENDS = /** @type {Record<number, string>} */ ({
  4001: "no_seat", 4003: "origin", 4009: "old", 4010: "replaced", 4011: "removed", 4012: "erased",
});
const MALFORMED = 4000;
const TOO_MANY = 4008;
const FIRST_WAIT = 400;
const LONGEST_WAIT = 15_000;
const SILENCE = 30_000;
const ANSWER_WITHIN = 8_000;
/** Sockets in a row that brought nothing before requests are tried, where a socket did work. */
const FAILURES = 2;

/** @type {Kring.Line | null} */
let line = null;
let tries = 0;
let lastFrame = 0;
let timer = 0;
let waiting = 0;
/** Whether this line has brought a frame. */
let works = false;
let byRequests = false;
let socketWorked = false;
let socketFailures = 0;
/** @type {{ opened: () => void, ack: (id: string) => void, no: (id: string, text: string) => void, malformed: () => void, outdated: () => void, ended: (why: string) => void }} */
let handlers;

/** @param {Record<string, unknown>} frame */
export function transmit(frame) {
  if (!line?.send(frame)) return false;
  if ("id" in frame || "hello" in frame) expectAnswer();
  return true;
}

const hello = () => transmit({ hello: page.protocol, have: mark.value, release: page.release });

/** A line that stays silent after a question is given up; what was said on it is offered again. */
function expectAnswer() {
  waiting ||= window.setTimeout(giveUp, ANSWER_WITHIN);
}

/** A page that came whole may never have had a line: that is lost too, and has to be said. */
function giveUp() {
  if (link.value.state === "connecting") link.value = { state: "lost" };
  again(0);
}

function stopWaiting() {
  window.clearTimeout(waiting);
  waiting = 0;
}

/** @param {Kring.Frame} frame */
function receive(frame) {
  lastFrame = Date.now();
  stopWaiting();
  works = true;
  if (!byRequests) {
    socketWorked = true;
    socketFailures = 0;
  }
  if (frame.now) heard(frame.now);
  if ((frame.snapshot || frame.patch) && !take(frame)) hello();
  else if ((frame.snapshot || frame.patch || frame.same) && link.value.state !== "open") opened();
  if (frame.ack) handlers.ack(frame.ack);
  if (frame.no) handlers.no(frame.no, frame.text ?? frame.code ?? "");
  if (frame.presence) presence.value = frame.presence;
  if (frame.away) away.value = frame.away;
  if (frame.proposal) proposal.value = frame.proposal;
  if (frame.looked) looked.value = frame;
  if (frame.reload) handlers.outdated();
  if (frame.bye) goodbye(frame.bye, frame.after ?? 0);
}

function opened() {
  tries = 0;
  link.value = { state: "open" };
  // Only a new line says who is away now.
  away.value = [];
  handlers.opened();
}

/** @param {string} why @param {number} after */
function goodbye(why, after) {
  if (why !== "restart") return end(why);
  again(after + Math.random() * 500);
  link.value = { state: "lost", why };
}

/** @param {string} why */
function end(why) {
  const old = line;
  line = null;
  window.clearTimeout(timer);
  stopWaiting();
  link.value = { state: "dead", why };
  handlers.ended(why);
  old?.close();
}

/** @param {number} [wait] */
function again(wait) {
  const old = line;
  line = null;
  old?.close();
  stopWaiting();
  if (link.value.state === "dead") return;
  if (old && !works) choose();
  if (link.value.state === "open") link.value = { state: "lost" };
  const backoff = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** tries) * (0.5 + Math.random());
  tries += 1;
  window.clearTimeout(timer);
  timer = window.setTimeout(open, wait ?? backoff);
}

/** The line that just ended brought nothing: sockets make way for requests, and these for sockets. */
function choose() {
  if (!byRequests) socketFailures += 1;
  byRequests = !byRequests && socketFailures >= (socketWorked ? FAILURES : 1);
}

function open() {
  window.clearTimeout(timer);
  if (link.value.state === "dead" || line) return;
  works = false;
  line = (byRequests ? requestLine : socketLine)({ opened: hello, came: receive, closed });
  expectAnswer();
}

/** @param {number} code */
function closed(code) {
  const why = ENDS[code];
  if (why) return end(why);
  if (code === MALFORMED) handlers.malformed();
  if (tries > 0 && link.value.state === "connecting") link.value = { state: "lost" };
  again(code === TOO_MANY || code === MALFORMED ? LONGEST_WAIT : undefined);
}

/** Ask whether the line still lives. */
function probe() {
  if (link.value.state === "dead" || (line && !works)) return;
  if (hello()) return;
  tries = 0;
  line?.close();
  line = null;
  open();
}

/** @param {typeof handlers} given */
export function connect(given) {
  handlers = given;
  open();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") probe();
  });
  window.addEventListener("pageshow", (event) => event.persisted && probe());
  window.addEventListener("online", probe);
  window.addEventListener("offline", () => again(FIRST_WAIT));
  window.setInterval(() => Date.now() - lastFrame > SILENCE && probe(), SILENCE);
}
