import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createSiro, SdkError } from "conversation-crm-sdk";
import { expect, it, vi } from "vitest";
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
    const siro = createSiro({ accessToken: "t", baseUrl: server.url, attemptTimeout: 1_000, timeout: 10_000, pacing: false, random: seeded(7) });
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
      console.log({ calls, requests, faulty, ends: Object.fromEntries(ends), heapMegabytes: memory.map((megabytes) => Number(megabytes.toFixed(1))) });

    expect([...ends.values()].reduce((sum, count) => sum + count, 0)).toBe(calls);
    expect(ended).toBe(calls);
    const known = "answered bad_request redirected refused vendor_failed unauthorized unreadable unreachable timed_out rate_limited".split(" ");
    expect([...ends.keys()].filter((end) => !known.includes(end))).toEqual([]);
    expect(faulty).toBeGreaterThan(calls * 0.03);
    expect(ends.get("answered") ?? 0).toBeGreaterThan(calls * 0.9);
    expect(requests).toBeLessThan(calls * 1.2);
    expect(late - early).toBeLessThan(5);
    expect(process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length).toBeLessThanOrEqual(1); // vitest's own
    await vi.waitFor(async () => expect(await server.busyConnections()).toBe(0), { timeout: 5_000 });
    expect(warnings.filter(({ name }) => name === "MaxListenersExceededWarning")).toEqual([]);
    process.off("warning", onWarning);
    await server.close();
  },
  120_000 + calls * 5,
);
