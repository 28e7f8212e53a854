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
const Socket = globalThis.WebSocket;
/** As a browser does: with the cookies of the page, and from its origin. */
globalThis.WebSocket = sockets === "real" ? class extends Socket {
  constructor(url) {
    super(url, { headers: { cookie, origin: address } });
    globalThis.counted.sockets += 1;
  }
} : class {
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
