import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createSiro, SdkError } from "conversation-crm-sdk";
import { expect, it, vi } from "vitest";
import { over } from "../undici/over.js";
import { SharedStore } from "./shared-store.js";
import { credentialOf, TokenServer } from "./token-server.js";
import { seeded, unreliableServer } from "./unreliable-server.js";

const calls = Number(process.env.SOAK ?? 1_500);
const concurrency = 64;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
const heapMegabytes = () => {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1e6;
};

it(
  `accounts for each of ${calls} calls, and leaves nothing behind`,
  async () => {
    const server = await unreliableServer(seeded(42));
    const warnings: Error[] = [];
    const onWarning = (warning: Error) => warnings.push(warning);
    process.on("warning", onWarning);
    const lasting = new AbortController();
    const failures = { faulty: 0, timedOut: 0 };
    const siro = createSiro({
      accessToken: "t",
      baseUrl: server.url,
      attemptTimeout: 3_000,
      timeout: 30_000,
      pacing: false,
      ...over(),
      random: seeded(7),
      onEvent(event) {
        if (event.type === "failure") failures[event.code === "timed_out" ? "timedOut" : "faulty"]++;
      },
    });
    const ends = new Map<string, number>();
    const memory: number[] = [];
    let begun = 0;
    let ended = 0;

    const worker = async () => {
      while (begun < calls) {
        begun++;
        const end = await siro.recordings.link("rec_1", { dataType: "ACCOUNT", id: "acc_1" }, { signal: lasting.signal }).then(
          ({ data }) => (data.id === "acc_1" ? "answered" : "wrong"),
          (error: unknown) => (SdkError.is(error) ? error.code : `foreign ${String(error)}`),
        );
        ended++;
        ends.set(end, (ends.get(end) ?? 0) + 1);
        if (ended % Math.ceil(calls / 10) === 0) memory.push(heapMegabytes());
      }
    };
    await Promise.all(Array.from({ length: concurrency }, worker));

    const { requests, faulty } = server.counts();
    const [early = 0, late = 0] = [memory[2], memory.at(-1)];
    if (process.env.SOAK)
      console.log({
        calls,
        requests,
        faulty,
        failures,
        ends: Object.fromEntries(ends),
        heapMegabytes: memory.map((megabytes) => Number(megabytes.toFixed(1))),
      });

    expect([...ends.values()].reduce((sum, count) => sum + count, 0)).toBe(calls);
    expect(ended).toBe(calls);
    const known = "answered bad_request redirected refused vendor_failed unauthorized unreadable unreachable timed_out rate_limited".split(" ");
    expect([...ends.keys()].filter((end) => !known.includes(end))).toEqual([]);
    expect(faulty).toBeGreaterThan(requests * 0.03);
    // Each failed attempt is a fault of the server's, or one that did not come back in time: how many these are is up to the machine.
    expect(failures.faulty).toBeLessThanOrEqual(faulty);
    expect(ends.get("answered") ?? 0).toBeGreaterThanOrEqual(calls - failures.faulty - failures.timedOut);
    expect(requests).toBeLessThanOrEqual(calls + failures.faulty + failures.timedOut);
    expect(late - early).toBeLessThan(5);
    expect(process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length).toBeLessThanOrEqual(1); // vitest's own
    await vi.waitFor(async () => expect(await server.busyConnections()).toBe(0), { timeout: 60_000 });
    expect(warnings.filter(({ name }) => name === "MaxListenersExceededWarning")).toEqual([]);
    process.off("warning", onWarning);
    await server.close();
  },
  120_000 + calls * 5,
);

const target = { dataType: "ACCOUNT", id: "acc_1" } as const;
const linked = { data: { id: "acc_1", externalId: "x", dataType: "ACCOUNT", name: "Acme", lastActivityAt: "2026-01-01" } };
const answered = () => new Response(JSON.stringify(linked), { headers: { "content-type": "application/json" } });

it(
  `loses none of ${calls} calls of three clients that share a limit, a store and tokens that work once`,
  async () => {
    // All of the time in the world: what is lost is lost by mistake, however fast the machine is.
    const timeout = 60_000 + calls * 5;
    const random = seeded(11);
    const limit = { requests: 200, perMs: 100 };
    const counts = { requests: 0, refused: 0, unavailable: 0, expired: 0 };
    const store = new SharedStore();
    const servers = [1, 2, 3].map(() => new TokenServer(300));
    const clients = servers.map((tokens) =>
      createSiro({
        accessToken: credentialOf(tokens),
        timeout,
        random: seeded(13),
        pacing: { limits: [limit], store, key: "tenant" },
        async fetch(_url, init) {
          counts.requests++;
          if (random() < 0.5) await sleep(random() * 4);
          const kind = random();
          if (kind < 0.02) {
            counts.refused++;
            return new Response(null, { status: 429, headers: { "retry-after": "0" } });
          }
          if (kind < 0.04) {
            counts.unavailable++;
            return new Response(null, { status: 503, headers: { "retry-after": "0" } });
          }
          const isAdmitted = tokens.admits(new Headers(init.headers).get("x-siro-auth-token") ?? undefined);
          // Some refusals arrive when the refresh is over.
          if (random() < 0.3) await sleep(random() * 6);
          if (isAdmitted) return answered();
          counts.expired++;
          return new Response(null, { status: 401 });
        },
      }),
    );
    const ends = new Map<string, number>();
    let begun = 0;
    const worker = async (siro: (typeof clients)[number]) => {
      while (begun < calls) {
        begun++;
        const end = await siro.recordings.link("rec_1", target).then(
          () => "answered",
          (error: unknown) => (SdkError.is(error) ? error.code : `foreign ${String(error)}`),
        );
        ends.set(end, (ends.get(end) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: concurrency }, (_, index) => clients.slice(index % 3, (index % 3) + 1).map(worker)).flat());
    const refreshed = servers.reduce((sum, server) => sum + server.counts.refreshed, 0);
    if (process.env.SOAK) console.log({ calls, ...counts, taken: store.taken, refreshed, ends: Object.fromEntries(ends) });

    expect(Object.fromEntries(ends)).toEqual({ answered: calls });
    expect(counts.requests).toBe(calls + counts.refused + counts.unavailable + counts.expired);
    expect(servers.map((server) => server.counts.usedTwice)).toEqual([0, 0, 0]);
    expect(refreshed).toBeGreaterThan(0);
    // Each request had a turn, and no turn was taken for nobody.
    expect(store.taken).toBe(counts.requests);
    expect(counts.refused + counts.unavailable).toBeGreaterThan(calls * 0.02);
  },
  120_000 + calls * 10,
);
