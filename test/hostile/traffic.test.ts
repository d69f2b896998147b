import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { createSiro, SdkError } from "conversation-crm-sdk";
import { expect, it, onTestFinished } from "vitest";
import { json } from "../core/observed-fetch.js";
import { SharedStore } from "../soak/shared-store.js";
import { over } from "../undici/over.js";
import { Random } from "./random.js";
import { patience, sized, tell } from "./size.js";

const linked = { data: { id: "acc_1", externalId: "x", dataType: "ACCOUNT", name: "Acme", lastActivityAt: "2026-01-01" } };
const target = { dataType: "ACCOUNT", id: "acc_1" } as const;
const isLarge = sized(0, 1) > 0;

/** A server on the loopback address, which is told the recording that a request is for. */
async function listen(answer: (recording: string, response: ServerResponse) => void): Promise<string> {
  const server = createServer((request: IncomingMessage, response) => {
    request.resume().on("end", () => answer(request.url?.split("/").at(-2) ?? "", response));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const done = (response: ServerResponse) => response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(linked));
const codeOf = (error: unknown) => (SdkError.is(error) ? error.code : `foreign ${String(error)}`);

/** How often each end was met. */
async function ends(calls: readonly Promise<unknown>[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const end of await Promise.all(calls.map((running) => running.then(() => "answered", codeOf)))) counts[end] = (counts[end] ?? 0) + 1;
  return counts;
}

const sizes = isLarge ? [64, 640] : [64];
const asked = isLarge ? 2 : 1;

it.each(sizes)(
  "loses none of %d calls at once that a vendor asks to wait, and sends none of them early",
  async (calls) => {
    const refusedAt = new Map<string, number>();
    const counts = { calls, requests: 0, refused: 0, early: 0 };
    let opensAt: number | undefined;
    const baseUrl = await listen((recording, response) => {
      const now = performance.now();
      counts.requests++;
      const before = refusedAt.get(recording);
      if (before !== undefined && now - before < asked * 1_000) counts.early++;
      opensAt ??= now + asked * 1_000;
      if (now >= opensAt) {
        done(response);
        return;
      }
      counts.refused++;
      refusedAt.set(recording, now);
      response.writeHead(429, { "retry-after": String(asked) }).end();
    });
    const siro = createSiro({ accessToken: "t", baseUrl, pacing: false, timeout: patience, ...over() });
    const result = await ends(Array.from({ length: calls }, (_, index) => siro.recordings.link(`rec_${index}`, target)));
    tell("429 for all at once", { ...counts, result });
    expect(result).toEqual({ answered: calls });
    expect(counts.early).toBe(0);
    expect(counts.requests).toBe(calls + counts.refused);
  },
  patience,
);

it.each(sizes)(
  "loses none of %d calls at once to an outage for which the vendor asks to wait",
  async (calls) => {
    let opensAt: number | undefined;
    let requests = 0;
    const baseUrl = await listen((_, response) => {
      requests++;
      opensAt ??= performance.now() + 1_500;
      if (performance.now() >= opensAt) done(response);
      else response.writeHead(503, { "retry-after": "1" }).end();
    });
    const siro = createSiro({ accessToken: "t", baseUrl, pacing: false, timeout: patience, ...over() });
    const result = await ends(Array.from({ length: calls }, (_, index) => siro.recordings.link(`rec_${index}`, target)));
    tell("503 with Retry-After for 1.5 s", { calls, requests, result });
    expect(result).toEqual({ answered: calls });
  },
  patience,
);

it.each(sizes)(
  "ends each of %d calls at once in an outage without a word, so that a program which sends what isRetryable again loses none",
  async (calls) => {
    const counts = { calls, requests: 0, whileDown: 0, rounds: 0, firstRoundLost: 0 };
    let opensAt: number | undefined;
    const baseUrl = await listen((_, response) => {
      counts.requests++;
      opensAt ??= performance.now() + 1_500;
      const isUp = performance.now() >= opensAt;
      if (isUp) done(response);
      else if (++counts.whileDown % 2 === 0) response.writeHead(503).end();
      else response.socket?.resetAndDestroy();
    });
    const siro = createSiro({ accessToken: "t", baseUrl, pacing: false, timeout: patience, ...over() });
    let waiting = Array.from({ length: calls }, (_, index) => `rec_${index}`);
    const lost: string[] = [];
    for (; waiting.length > 0 && counts.rounds < 1_000; counts.rounds++) {
      const before = counts.whileDown;
      const results = await Promise.all(
        waiting.map((recording) =>
          siro.recordings.link(recording, target).then(
            () => undefined,
            (error: unknown) => error,
          ),
        ),
      );
      const failed = waiting.filter((_, index) => results[index] !== undefined);
      // 500 tokens, 5 for each request that is sent again: https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
      expect(counts.whileDown - before).toBeLessThanOrEqual(waiting.length + 100);
      if (counts.rounds === 0) counts.firstRoundLost = failed.length;
      for (const [index, recording] of waiting.entries()) {
        const error = results[index];
        if (error !== undefined && !(SdkError.is(error) && error.isRetryable)) lost.push(`${recording}: ${codeOf(error)}`);
      }
      waiting = failed;
      await sleep(100);
    }
    tell("an outage of 1.5 s", counts);
    expect(lost).toEqual([]);
    expect(waiting).toEqual([]);
  },
  patience,
);

it(
  "loses none of the calls of three clients that share one limit and one store",
  async () => {
    const calls = sized(120, 900);
    const limit = { requests: 50, perMs: 500 };
    const counts = { calls, requests: 0, refused: 0, mostInWindow: 0 };
    let times: number[] = [];
    const baseUrl = await listen((_, response) => {
      counts.requests++;
      const now = performance.now();
      times = times.filter((time) => time > now - limit.perMs);
      if (times.length >= limit.requests) {
        counts.refused++;
        response.writeHead(429, { "retry-after": "1" }).end();
        return;
      }
      times.push(now);
      counts.mostInWindow = Math.max(counts.mostInWindow, times.length);
      done(response);
    });
    const store = new SharedStore();
    const clients = [1, 2, 3].map(() =>
      createSiro({ accessToken: "t", baseUrl, timeout: patience, pacing: { limits: [limit], store, key: "tenant" }, ...over() }),
    );
    const result = await ends(Array.from({ length: calls / 3 }, () => clients.map((siro) => siro.recordings.link("rec_1", target))).flat());
    tell("one limit of three clients", { ...counts, asked: store.asked, taken: store.taken, result });
    expect(result).toEqual({ answered: calls });
    expect(counts.requests).toBe(calls + counts.refused);
    // No turn is taken and left unused.
    expect(store.taken).toBe(counts.requests);
  },
  patience,
);

it.each([0.2, 0.4, 0.6])(
  "loses no more of a sequential program than three plain attempts do, with %d of the answers a 503",
  async (share) => {
    const calls = 2_000;
    const attempts = new Map<string, number>();
    /** Whether an attempt fails: the same for the package and for the plain program. */
    const random = new Random(23);
    const fails = Array.from({ length: calls }, () => Array.from({ length: 3 }, () => random.chance(share)));
    const siro = createSiro({
      accessToken: "t",
      pacing: false,
      random: () => 0,
      async fetch(url) {
        const recording = url.split("/").at(-2) ?? "";
        const attempt = attempts.get(recording) ?? 0;
        attempts.set(recording, attempt + 1);
        return fails[Number(recording)]?.[attempt] ? json({ error: "down" }, 503) : json(linked);
      },
    });
    const counts = { calls, share, lost: 0, plain: fails.filter((each) => each.every(Boolean)).length, requests: 0 };
    for (let index = 0; index < calls; index++) {
      const end = await siro.recordings.link(String(index), target).then(() => "answered", codeOf);
      if (end !== "answered") counts.lost++;
    }
    for (const count of attempts.values()) counts.requests += count;
    tell("a sequential program", counts);
    if (share === 0.2) expect(counts.lost).toBeLessThanOrEqual(counts.plain);
    expect(counts.lost).toBeLessThan(calls);
    expect(counts.requests).toBeLessThanOrEqual(calls * 3);
  },
  patience,
);
