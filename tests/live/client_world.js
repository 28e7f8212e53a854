// What a browser would give: an address, cookies, an origin, and a network's way with sockets.
const { address, cookie, sockets, faster } = globalThis.asked;
const later = globalThis.setTimeout;
const ask = globalThis.fetch;
globalThis.counted = { posts: 0, sockets: 0 };
globalThis.window = globalThis;
globalThis.addEventListener = () => undefined;
globalThis.document = { addEventListener: () => undefined };
globalThis.location = new URL(address);
globalThis.setTimeout = (act, wait = 0) => later(act, wait / faster);
globalThis.fetch = (path, init) => {
  globalThis.counted.posts += 1;
  return ask(new URL(path, address), { ...init, headers: { ...init.headers, cookie, origin: address } });
};
globalThis.WebSocket = class {
  static OPEN = 1;

  readyState = 0;

  constructor() {
    globalThis.counted.sockets += 1;
    if (sockets === "refused") later(() => this.onclose?.({ code: 1006 }), 5);
    if (sockets === "silent") later(() => this.open(), 5);
  }

  open() {
    this.readyState = 1;
    this.onopen?.();
  }

  send() {}

  close() {}
};
