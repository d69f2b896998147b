import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type CallEvent, createLeadConnector } from "conversation-crm-sdk";
import { expect, it } from "vitest";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

const answer = JSON.stringify({ contact: { id: "c" } });
const headers = { "content-type": "application/json" };

/** Each location's token is answered with the location's name, so that a mix-up shows. */
function agency(options: { onEvent?: (event: CallEvent) => unknown } = {}) {
  const sent = new Map<string, number>();
  const fetch = async (_url: string, init: RequestInit) => {
    const token = String(new Headers(init.headers).get("authorization"));
    sent.set(token, (sent.get(token) ?? 0) + 1);
    if (token.startsWith("Bearer old")) return new Response('{"message":"expired"}', { status: 401, headers });
    return new Response(answer, { headers });
  };
  const asked = new Map<string, number>();
  const functions = new Map<string, (request: { readonly rejected?: string }) => Promise<string>>();
  const tokens = {
    forLocation(id: string) {
      const known = functions.get(id);
      if (known) return known;
      const current = async ({ rejected }: { readonly rejected?: string }) => {
        if (rejected !== undefined) asked.set(id, (asked.get(id) ?? 0) + 1);
        return rejected === undefined ? `old-${id}` : `new-${id}`;
      };
      functions.set(id, current);
      return current;
    },
  };
  return { leadconnector: createLeadConnector({ fetch, tokens, timeout: 60_000, ...options }), sent, asked };
}

it("a thousand clients that call at once show their own token each, renew it once, and mix nothing up", async () => {
  const ends: (string | undefined)[] = [];
  const { leadconnector, sent, asked } = agency({
    onEvent: (event) => {
      if (event.type === "end") ends.push(event.tag);
    },
  });
  const ids = Array.from({ length: 1_000 }, (_, index) => `loc${index}`);
  // Two clients for each location, two calls of each.
  const clients = ids.flatMap((id) => [leadconnector.forLocation(id, { tag: id }), leadconnector.forLocation(id, { tag: id })]);
  await Promise.all(clients.flatMap((client) => [client.contacts.get("c"), client.contacts.get("d")]));
  expect([...asked.values()]).toEqual(ids.map(() => 1));
  expect(sent.size).toBe(2_000);
  for (const id of ids) expect([sent.get(`Bearer old-${id}`), sent.get(`Bearer new-${id}`)]).toEqual([4, 4]);
  expect(ends.sort()).toEqual(ids.flatMap((id) => [id, id, id, id]).sort());
});

it("a location's limit holds for all of its clients together, however many there are", async () => {
  const { leadconnector, sent } = agency();
  const controller = new AbortController();
  const calls = Array.from({ length: 150 }, () => leadconnector.forLocation("l1").contacts.get("c", { signal: controller.signal }));
  const other = Array.from({ length: 40 }, () => leadconnector.forLocation("l2").contacts.get("c"));
  await Promise.all(other); // another location's calls do not wait
  controller.abort(new Error("enough"));
  await Promise.allSettled(calls);
  const requests = (id: string) => (sent.get(`Bearer old-${id}`) ?? 0) + (sent.get(`Bearer new-${id}`) ?? 0);
  expect(requests("l1")).toBeLessThanOrEqual(100);
  expect(requests("l2")).toBe(80);
});

it("clients that nobody holds any more are collected, with their credentials", async () => {
  const { leadconnector } = agency();
  let collected = 0;
  const registry = new FinalizationRegistry(() => {
    collected++;
  });
  const make = async (index: number) => {
    const accessToken = async () => `new-${index}`;
    const client = leadconnector.withOptions({ accessToken, pacingKey: `l${index}` });
    await client.contacts.get("c");
    registry.register(client, undefined);
    registry.register(accessToken, undefined);
  };
  for (let index = 0; index < 500; index++) await make(index);
  for (let round = 0; round < 50 && collected < 990; round++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  // The last ones may still be on the stack.
  expect(collected).toBeGreaterThanOrEqual(990);
  expect(await leadconnector.forLocation("l1").contacts.get("c")).toMatchObject({ contact: { id: "c" } });
});

it("a thousand that have made no call yet take less than a megabyte", () => {
  const { leadconnector } = agency();
  const made = (count: number) => Array.from({ length: count }, (_, index) => leadconnector.withOptions({ accessToken: `token-${index}` }));
  const warm = made(1_000);
  collect();
  const before = process.memoryUsage().heapUsed;
  const clients = made(1_000);
  collect();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(2 ** 20);
  expect(clients.length + warm.length).toBe(2_000);
});
