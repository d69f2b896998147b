import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { expect, it, onTestFinished } from "vitest";
import { siroOver } from "./clients.js";
import { answer, linked, listenRaw, target } from "./raw-server.js";

it("msw does not see what goes over undici, as the README says", async () => {
  const msw = setupServer(http.all("*", () => HttpResponse.json({ error: "seen" }, { status: 500 })));
  msw.listen();
  onTestFinished(() => msw.close());
  const server = await listenRaw((socket) => socket.write(answer()));
  expect((await fetch(server.origin)).status).toBe(500);
  expect(await siroOver(server.origin).recordings.link("rec_1", target)).toEqual(linked);
});
