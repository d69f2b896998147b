import { createLeadConnector, createSiro, SdkError } from "conversation-crm-sdk";
import { expect, it } from "vitest";
import { call, type Pair, pairs } from "../conformance/operations.js";
import { casesOf, type Part, partsOf, smallestInput } from "../conformance/requests.js";
import { inputOf, strange } from "./input.js";
import { Random } from "./random.js";
import { patience, sized, tell } from "./size.js";

const many = sized(20, 2_000);

/** A value whose fields say one thing first and another thing later, through getters, a proxy or toJSON, all the way down. */
function changing(first: unknown, random: Random): unknown {
  if (typeof first !== "object" || first === null || Object.getPrototypeOf(first) !== Object.prototype) {
    return Array.isArray(first)
      ? proxied(
          first.map((item) => changing(item, random)),
          random,
        )
      : first;
  }
  const kind = random.below(3);
  const inner = Object.fromEntries(Object.entries(first).map(([name, value]) => [name, changing(value, random)]));
  if (kind === 0) return proxied(inner, random);
  if (kind === 1) {
    let reads = 0;
    return { toJSON: () => (reads++ < random.below(3) ? inner : strange(random)) };
  }
  const result = {};
  for (const [name, value] of Object.entries(inner)) {
    let reads = 0;
    const steady = random.below(4);
    Object.defineProperty(result, name, { enumerable: true, configurable: true, get: () => (reads++ < steady ? value : strange(random)) });
  }
  return result;
}

function proxied(target: object, random: Random): object {
  let reads = 0;
  const steady = random.below(12);
  return new Proxy(target, {
    get: (object, name, receiver): unknown =>
      typeof name === "symbol" || name === "length" || reads++ < steady ? Reflect.get(object, name, receiver) : strange(random),
  });
}

/** What is wrong with a request, in the words of its specification. A query is text: only the names and words can be held against it. */
function problemOf(part: Part, { body }: Pair, { url, init }: { readonly url: string; readonly init: RequestInit }): string {
  if (part.place === "body") return body?.type === "application/json" && init.body !== undefined ? part.judge(JSON.parse(String(init.body))) : "";
  const names = new Set(part.alternatives.flatMap(({ fields }) => [...fields.keys()]));
  const query = [...new URL(url).searchParams];
  const foreign = query.filter(([name]) => !names.has(name)).map(([name]) => name);
  const objects = query.filter(([, value]) => /\[object |^function|undefined|NaN|=>/.test(value));
  return [...foreign.map((name) => `the query has ${name}`), ...objects.map(([name, value]) => `${name} is ${value}`)].join();
}

it(
  `sends none of ${many} inputs of each rule that change while they are read, unless what is sent holds the rules`,
  async () => {
    const random = new Random(17);
    const counts = { inputs: 0, sent: 0, refused: 0 };
    const wrong: string[] = [];
    for (const pair of pairs) {
      const sent: { readonly url: string; readonly init: RequestInit }[] = [];
      const client = pair.vendor.connect({
        fetch: async (url, init) => {
          sent.push({ url, init });
          return new Response(null, { status: 404 });
        },
      });
      const smallest = smallestInput(pair);
      for (const part of partsOf(pair)) {
        const written = casesOf(pair, part).flatMap(({ requests }) => requests);
        for (let index = 0; index < many; index++) {
          const first = written.length > 0 && random.chance(0.7) ? random.pick(written) : inputOf(random.pick(part.alternatives), part.place, random, 0);
          counts.inputs++;
          const error = await call(client, pair, { ...smallest, [part.place]: changing(first, random) }).catch((reason: unknown) => reason);
          const [request] = sent.splice(0);
          if (!SdkError.is(error)) wrong.push(`${pair.name}: ${error instanceof Error ? error.stack : String(error)}`);
          if (request === undefined) counts.refused++;
          else {
            counts.sent++;
            const problem = problemOf(part, pair, request);
            if (problem !== "") wrong.push(`${pair.name}: ${problem}`);
          }
        }
      }
    }
    tell("changing reads", counts);
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(counts.sent).toBeGreaterThan(0);
    expect(counts.refused).toBeGreaterThan(0);
  },
  patience,
);

it("sends no header, no option and no part of a kept call that was not checked", async () => {
  const sent: { readonly url: string; readonly headers: Headers; readonly body: unknown }[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    sent.push({ url, headers: new Headers(init.headers), body: init.body });
    return new Response(null, { status: 404 });
  };
  const siro = createSiro({ accessToken: "token_1", fetch, maxRetries: 0 });
  const target = { dataType: "ACCOUNT", id: "acc_1" } as const;
  const kept = siro.calls.recordings.link("rec_1", target);
  const counts = { calls: 0, sent: 0 };
  for (let steady = 0; steady < 8; steady++) {
    const later = (first: unknown, then: unknown) => [...Array.from({ length: steady }, () => first), then];
    const calls = [
      Object.defineProperties({ ...kept }, { path: { enumerable: true, get: turned(later(kept.path, "https://elsewhere.example/")) } }),
      Object.defineProperties({ ...kept }, { method: { enumerable: true, get: turned(later("PUT", "DELETE")) } }),
      Object.defineProperties({ ...kept }, { operation: { enumerable: true, get: turned(later(kept.operation, "siro.recordings.get")) } }),
      Object.defineProperties({ ...kept }, { body: { enumerable: true, get: turned(later(target, { admin: true })) } }),
      Object.defineProperties(
        { ...kept },
        { parameters: { enumerable: true, get: turned(later(kept.parameters, { path: { id: ".." }, query: { admin: "1" } })) } },
      ),
      Object.defineProperties({ ...kept }, { options: { enumerable: true, get: turned(later({}, { headers: { host: "elsewhere.example" } })) } }),
      { ...kept, options: Object.defineProperties({}, { headers: { enumerable: true, get: turned(later({}, { host: "elsewhere.example" })) } }) },
    ];
    for (const damaged of calls) {
      counts.calls++;
      const error = await siro.send(damaged as typeof kept).catch((reason: unknown) => reason);
      expect(SdkError.is(error), String(error)).toBe(true);
    }
  }
  const leadconnector = createLeadConnector({ accessToken: "token_1", fetch, maxRetries: 0 });
  for (let steady = 0; steady < 6; steady++) {
    const ids = Object.defineProperties(
      { locationId: "l" },
      { messageId: { enumerable: true, get: turned([...Array.from({ length: steady }, () => "m"), "../.."]) } },
    );
    counts.calls++;
    await leadconnector.messages.recording(ids as { locationId: string; messageId: string }).catch((reason: unknown) => reason);
  }
  counts.sent = sent.length;
  tell("changing calls", counts);
  for (const { url, headers, body } of sent) {
    expect(new URL(url).origin).toMatch(/^https:\/\/(?:api\.siro\.ai|services\.leadconnectorhq\.com)$/);
    expect(decodeURIComponent(new URL(url).pathname)).toMatch(
      /^(?:\/v1\/core\/recordings\/rec_1\/link|\/conversations\/messages\/(?:m|\.\.\/\.\.)\/locations\/l\/recording)$/,
    );
    expect(new URL(url).pathname.split("/").length).toBeLessThanOrEqual(8);
    expect(headers.get("host")).toBeNull();
    if (url.startsWith("https://api.siro.ai/")) expect(body).toBe(JSON.stringify(target));
  }
  expect(counts.sent).toBeGreaterThan(0);
});

/** A getter that gives these values, one at each read; then the last one again and again. */
function turned(values: readonly unknown[]): () => unknown {
  let reads = 0;
  return () => values[Math.min(reads++, values.length - 1)];
}
