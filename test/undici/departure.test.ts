import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Agent } from "undici";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { rejection } from "../core/caught.js";
import { deserted } from "../core/loopback.js";
import { leadconnectorOver, siroOver, sms, transportOf } from "./clients.js";
import { answer, linked, listenRaw, target } from "./raw-server.js";

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** What an unsafe operation ends in, and how often it was tried. Only what was certainly not sent may be sent again. */
const send = (baseUrl: string, options = {}) => rejection(leadconnectorOver(baseUrl, options).messages.send(sms));
const notSent = { code: "unreachable", outcome: "not_sent", isRetryable: true, attempts: 3 };

describe("nothing was sent", () => {
  it("when nobody listens", async () => {
    expect(await send(await deserted())).toMatchObject(notSent);
  });

  it("when https meets an http port", async () => {
    expect(await send(`https://127.0.0.1:${await listen(createHttpServer((_, response) => response.end()))}`)).toMatchObject(notSent);
  });

  it("when the TLS handshake is hung up", async () => {
    const port = await listen(createServer((socket) => socket.once("data", () => socket.destroy())));
    expect(await send(`https://127.0.0.1:${port}`)).toMatchObject(notSent);
  });

  it("when there was no connection in time", async () => {
    // It takes the connection and says nothing: TLS is never there.
    const silent = await listenRaw(() => {});
    const dispatcher = new Agent({ connect: { timeout: 30 } });
    onTestFinished(() => dispatcher.destroy());
    expect(await send(silent.origin.replace("http:", "https:"), { fetch: transportOf({ dispatcher }) })).toMatchObject(notSent);
  });

  it("when the call's time is over before there is a connection", async () => {
    const silent = await listenRaw(() => {});
    const error = await send(silent.origin.replace("http:", "https:"), { timeout: 50 });
    expect(error).toMatchObject({ code: "timed_out", outcome: "not_sent", isRetryable: true });
  });

  it("when the call's time is over in the queue for a connection", async () => {
    const heads: string[] = [];
    const server = await listenRaw((socket, head) => {
      heads.push(head);
      if (heads.length > 1) socket.write(answer());
    });
    const fetch = transportOf({ connections: 1 });
    const first = siroOver(server.origin, { fetch, timeout: 60_000 }).recordings.get("first", {}, { signal: AbortSignal.timeout(400) });
    await vi.waitFor(() => expect(heads).toHaveLength(1));
    const queued = await Promise.all(Array.from({ length: 20 }, () => send(server.origin, { fetch, timeout: 50 })));
    for (const error of queued) expect(error).toMatchObject({ code: "timed_out", outcome: "not_sent", isRetryable: true });
    await rejection(first);
    expect(await siroOver(server.origin, { fetch }).recordings.link("last", target)).toEqual(linked);
    // None of them was sent later.
    expect(heads.map((head) => /recordings\/(\w+)|messages/.exec(head)?.[1])).toEqual(["first", "last"]);
  });

  it("when the dispatcher was closed or destroyed", async () => {
    const server = await listenRaw((socket) => socket.write(answer()));
    for (const end of ["close", "destroy"] as const) {
      const dispatcher = new Agent();
      await dispatcher[end]();
      expect(await send(server.origin, { fetch: transportOf({ dispatcher }) })).toMatchObject({ ...notSent, attempts: 3 });
    }
    expect(server.counts.requests).toBe(0);
  });

  it("of what waits for a connection when the dispatcher is destroyed; what had one may have been", async () => {
    const server = await listenRaw(() => {});
    const dispatcher = new Agent({ connections: 1 });
    const fetch = transportOf({ dispatcher });
    const running = send(server.origin, { fetch, maxRetries: 0 });
    await vi.waitFor(() => expect(server.counts.requests).toBe(1));
    const queued = send(server.origin, { fetch, maxRetries: 0 });
    await new Promise((resolve) => setImmediate(resolve));
    await dispatcher.destroy();
    expect(await running).toMatchObject({ code: "unreachable", outcome: "unknown", isRetryable: false });
    expect(await queued).toMatchObject({ code: "unreachable", outcome: "not_sent", isRetryable: true });
  });

  it("when the certificate is not trusted, and that is not tried again; one that is trusted answers", async () => {
    const directory = mkdtempSync(join(tmpdir(), "certificate-"));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    const [keyFile, certFile] = [join(directory, "key.pem"), join(directory, "cert.pem")];
    const subject = ["-subj", "/CN=elsewhere.example", "-addext", "subjectAltName=IP:127.0.0.1"];
    execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", keyFile, "-out", certFile, "-days", "2", ...subject], {
      stdio: "ignore",
    });
    const [key, cert] = [readFileSync(keyFile), readFileSync(certFile)];
    let requests = 0;
    const port = await listen(
      createHttpsServer({ key, cert }, (_, response) => {
        requests++;
        response.setHeader("content-type", "application/json").end(JSON.stringify(linked));
      }),
    );
    const error = await send(`https://127.0.0.1:${port}`);
    expect(error).toMatchObject({ code: "unreachable", outcome: "not_sent", isRetryable: false, attempts: 1 });
    expect((error as Error).message).toContain("certificate is not trusted");
    expect(await send(`https://localhost:${port}`)).toMatchObject({ outcome: "not_sent", attempts: 1 });
    expect(requests).toBe(0);
    const dispatcher = new Agent({ connect: { ca: cert } });
    onTestFinished(() => dispatcher.destroy());
    expect(await siroOver(`https://127.0.0.1:${port}`, { fetch: transportOf({ dispatcher }) }).recordings.link("rec_1", target)).toEqual(linked);
    // Trusted, and of another name.
    const other = await send(`https://localhost:${port}`, { fetch: transportOf({ dispatcher }) });
    expect(other).toMatchObject({ outcome: "not_sent", isRetryable: false, attempts: 1 });
  });
});

describe("the vendor may have acted", () => {
  it.each<[string, (socket: Socket) => void]>([
    ["closes", (socket) => socket.destroy()],
    ["resets", (socket) => socket.resetAndDestroy()],
  ])("when the other side %s after the request", async (_, end) => {
    const server = await listenRaw(end);
    expect(await send(server.origin)).toMatchObject({ code: "unreachable", outcome: "unknown", isRetryable: false, attempts: 1 });
    expect(server.counts.requests).toBe(1);
  });

  it("when the call's time is over after the request", async () => {
    const server = await listenRaw(() => {});
    expect(await send(server.origin, { timeout: 50 })).toMatchObject({ code: "timed_out", outcome: "unknown", isRetryable: false });
  });
});

it("a connection that is closed just when the next request goes out loses no call that may be repeated, and sends none twice that may not", async () => {
  const heads: string[] = [];
  const server = await listenRaw((socket, head) => {
    heads.push(head);
    // Answers, and closes when the next request is on its way.
    socket.write(answer(JSON.stringify({ ...linked, conversationId: "c", messageId: "m" })));
    setTimeout(() => socket.destroy(), heads.length % 4);
  });
  const fetch = transportOf({ connections: 4 });
  const siro = siroOver(server.origin, { fetch, maxRetries: 9 });
  const leadconnector = leadconnectorOver(server.origin, { fetch });
  const unknown: string[] = [];
  for (let round = 0; round < 60; round++) {
    const marks = [0, 1, 2].map((index) => `mark${round}x${index}`);
    await Promise.all([
      siro.recordings.link(`rec_${round}`, target),
      ...marks.map((mark) =>
        leadconnector.messages.send(sms, { headers: { "x-mark": `<${mark}>` } }).catch((error: { outcome?: string }) => {
          // Sent again if nothing had left: three times at most, and then it says so.
          expect(["unknown", "not_sent"]).toContain(error.outcome);
          if (error.outcome === "not_sent") expect(heads.some((head) => head.includes(`<${mark}>`))).toBe(false);
          unknown.push(mark);
        }),
      ),
    ]);
    await new Promise((resolve) => setTimeout(resolve, round % 5));
  }
  const marks = heads.flatMap((head) => /<(.*)>/.exec(head)?.[1] ?? []);
  expect(new Set(marks).size).toBe(marks.length);
  expect(marks.length + unknown.length).toBeGreaterThanOrEqual(180);
});
