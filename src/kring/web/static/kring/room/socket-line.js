/** The line as it mostly is: one WebSocket. */
import { page } from "kring/room/page.js";

/** @param {Kring.LineEnds} ends @returns {Kring.Line} */
export function socketLine({ opened, came, closed }) {
  const address = new URL(page.socket, location.href);
  address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
  const socket = new WebSocket(address);
  socket.onopen = opened;
  socket.onmessage = (event) => came(JSON.parse(event.data));
  socket.onclose = (event) => closed(event.code);
  return {
    send(frame) {
      if (socket.readyState !== WebSocket.OPEN) return false;
      socket.send(JSON.stringify(frame));
      return true;
    },
    close() {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
    },
  };
}
