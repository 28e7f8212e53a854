/**
 * The one WebSocket: says hello with the mark it holds, takes views, comes back by itself.
 * A phone that slept has a dead line without an error, so whoever looks again asks again.
 */
import { link, looked, mark, presence, proposal, take } from "kring/room/state.js";
import { page } from "kring/room/page.js";
import { heard } from "kring/room/clock.js";

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

/** @type {WebSocket | null} */
let socket = null;
let tries = 0;
let lastFrame = 0;
let timer = 0;
/** @type {{ opened: () => void, ack: (id: string) => void, no: (id: string, text: string) => void, malformed: () => void, outdated: () => void, ended: (why: string) => void }} */
let handlers;

/** @param {unknown} frame */
export function transmit(frame) {
  if (socket?.readyState !== WebSocket.OPEN) return false;
  socket.send(JSON.stringify(frame));
  return true;
}

const hello = () => transmit({ hello: page.protocol, have: mark.value, release: page.release });

/** @param {Kring.Frame} frame */
function receive(frame) {
  lastFrame = Date.now();
  if (frame.now) heard(frame.now);
  if ((frame.snapshot || frame.patch) && !take(frame)) hello();
  else if ((frame.snapshot || frame.patch || frame.same) && link.value.state !== "open") opened();
  if (frame.ack) handlers.ack(frame.ack);
  if (frame.no) handlers.no(frame.no, frame.text ?? frame.code ?? "");
  if (frame.presence) presence.value = frame.presence;
  if (frame.proposal) proposal.value = frame.proposal;
  if (frame.looked) looked.value = frame;
  if (frame.reload) handlers.outdated();
  if (frame.bye) goodbye(frame.bye, frame.after ?? 0);
}

function opened() {
  tries = 0;
  link.value = { state: "open" };
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
  const old = socket;
  socket = null;
  window.clearTimeout(timer);
  link.value = { state: "dead", why };
  handlers.ended(why);
  old?.close();
}

/** @param {number} [wait] */
function again(wait) {
  const old = socket;
  socket = null;
  old?.close();
  if (link.value.state === "dead") return;
  if (link.value.state === "open") link.value = { state: "lost" };
  const backoff = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** tries) * (0.5 + Math.random());
  tries += 1;
  window.clearTimeout(timer);
  timer = window.setTimeout(open, wait ?? backoff);
}

function open() {
  window.clearTimeout(timer);
  if (link.value.state === "dead" || socket) return;
  const address = new URL(page.socket, location.href);
  address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
  const mine = new WebSocket(address);
  socket = mine;
  mine.onopen = hello;
  mine.onmessage = (event) => {
    if (mine === socket) receive(JSON.parse(event.data));
  };
  mine.onclose = (event) => {
    if (mine !== socket) return;
    const why = ENDS[event.code];
    if (why) return end(why);
    if (event.code === MALFORMED) handlers.malformed();
    if (tries > 0 && link.value.state === "connecting") link.value = { state: "lost" };
    again(event.code === TOO_MANY || event.code === MALFORMED ? LONGEST_WAIT : undefined);
  };
}

/** Ask whether the line still lives; a line that gives no answer is given up. */
function probe() {
  if (link.value.state === "dead") return;
  if (socket?.readyState === WebSocket.CONNECTING) return;
  if (!hello()) {
    tries = 0;
    return open();
  }
  const asked = Date.now();
  window.setTimeout(() => {
    if (lastFrame < asked) again(0);
  }, ANSWER_WITHIN);
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
