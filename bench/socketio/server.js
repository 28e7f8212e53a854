/* Socket.IO rooms as they are meant to be used: join a room, emit to it. Nothing is kept, nobody
   is logged in, everyone sees everything. What Kring is measured beside. */

import { createServer } from "node:http";

import { Server } from "socket.io";

const http = createServer();
const io = new Server(http, { serveClient: false, transports: ["websocket"] });

io.on("connection", (socket) => {
  let room = "";
  socket.on("join", (name, done) => {
    room = name;
    socket.join(name);
    done();
  });
  socket.on("edit", (given, done) => {
    done();
    io.to(room).emit("patch", {
      patch: { shared: { items: { [given.item]: { text: given.text } } } },
      now: Date.now(),
    });
  });
});

http.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${http.address().port}`));
