import { createServer } from "node:http";
import { answer } from "./rivals.mjs";

const updated = JSON.stringify({
  success: true,
  conversation: { id: "conversation_1", locationId: "location_1", contactId: "contact_1", unreadCount: 0, deleted: false },
});

/** Answers every request with its vendor's record, and tells the process that started it on which port. */
const server = createServer((request, response) => {
  request.resume().on("end", () => {
    response.setHeader("content-type", "application/json");
    response.end(request.url.startsWith("/conversations/") ? updated : answer);
  });
});
server.listen(0, "127.0.0.1", () => process.send(server.address().port));
process.on("disconnect", () => process.exit());
