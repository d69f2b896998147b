import { setTimeout as sleep } from "node:timers/promises";
import { createSiro, SdkError } from "conversation-crm-sdk";
import { expect, it } from "vitest";
import { json } from "../core/observed-fetch.js";
import { credentialOf, TokenServer } from "../soak/token-server.js";
import { Random } from "./random.js";
import { patience, sized, tell } from "./size.js";

const linked = { data: { id: "acc_1", externalId: "x", dataType: "ACCOUNT", name: "Acme", lastActivityAt: "2026-01-01" } };
const target = { dataType: "ACCOUNT", id: "acc_1" } as const;

const codeOf = (error: unknown) => (SdkError.is(error) ? error.code : `foreign ${String(error)}`);

it("renews once for 30 calls that begin during a refresh, whenever their refusals arrive", async () => {
  const calls = 30;
  const betweenMs = sized(1, 50);
  let renewals = 0;
  let begun = 0;
  let current = "old";
  let finish = () => {};
  const allBegun = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let end = () => {};
  const refreshed = new Promise<void>((resolve) => {
    end = resolve;
  });
  const siro = createSiro({
    async accessToken({ rejected }) {
      if (rejected === undefined) return current;
      renewals++;
      await allBegun;
      current = `fresh_${renewals}`;
      setTimeout(end, 5);
      return current;
    },
    async fetch(_url, init) {
      const token = new Headers(init.headers).get("x-siro-auth-token");
      const isLate = ++begun % 2 === 0;
      if (begun === calls) finish();
      if (token !== "old") return json(linked);
      // Every second refusal is still on its way when the refresh ends.
      if (isLate) await refreshed;
      return json({ error: "expired" }, 401);
    },
    pacing: false,
    timeout: patience,
  });
  const running = [];
  for (let index = 0; index < calls; index++) {
    running.push(siro.recordings.link("rec_1", target).then(() => "answered", codeOf));
    await sleep(betweenMs);
  }
  const ends = await Promise.all(running);
  tell("calls during a refresh", { calls, betweenMs, renewals });
  expect(ends).toEqual(Array.from({ length: calls }, () => "answered"));
  expect(renewals).toBe(1);
});

it(
  "uses no refresh token twice",
  async () => {
    const calls = sized(1_500, 50_000);
    const random = new Random(19);
    const server = new TokenServer(200);
    const siro = createSiro({
      accessToken: credentialOf(server),
      async fetch(_url, init) {
        if (random.chance(0.5)) await sleep(random.below(8));
        const isAdmitted = server.admits(new Headers(init.headers).get("x-siro-auth-token") ?? undefined);
        if (random.chance(0.5)) await sleep(random.below(8));
        return isAdmitted ? json(linked) : json({ error: "expired" }, 401);
      },
      pacing: false,
      timeout: patience,
    });
    const ends = new Map<string, number>();
    let begun = 0;
    const worker = async () => {
      while (begun < calls) {
        begun++;
        const end = await siro.recordings.link("rec_1", target).then(() => "answered", codeOf);
        ends.set(end, (ends.get(end) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: 32 }, worker));
    tell("single-use refresh tokens", { calls, ...server.counts, ends: Object.fromEntries(ends) });
    expect(server.counts.usedTwice).toBe(0);
    expect(Object.fromEntries(ends)).toEqual({ answered: calls });
    expect(server.counts.refreshed).toBeGreaterThan(calls / 400);
    expect(server.counts.refreshed).toBeLessThan(calls / 100);
  },
  patience,
);
