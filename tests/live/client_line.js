// The room's own connection, played outside a browser against a real server, with the network and
// the kind of socket that a test asks for. Says in one line of JSON what came of it.
import { connect, transmit } from "kring/room/connection.js";
import { link, mark, own } from "kring/room/state.js";

const { commands } = globalThis.asked;
const acked = [];

/** As the outbox does: what is not acknowledged is offered again, with the same id. */
function offer() {
  for (const command of commands) if (!acked.includes(command.id)) transmit(command);
}

function finish(why) {
  console.log(JSON.stringify({ why, acked, mark: mark.value, own: own.value, ...globalThis.counted }));
  process.exit(0);
}

connect({
  opened: offer,
  ack: (id) => acked.push(id),
  no: (_id, text) => finish(text),
  malformed: () => finish("malformed"),
  outdated: () => undefined,
  ended: finish,
});
setInterval(() => {
  if (link.value.state === "open" && commands.every(({ id }) => acked.includes(id))) finish("done");
}, 20);
