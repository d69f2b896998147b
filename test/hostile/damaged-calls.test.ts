import { type ApiError, type Call, RuleError, SdkError } from "conversation-crm-sdk";
import { expect, it } from "vitest";
import { judge } from "../conformance/judge.js";
import { call, credential, type Pair, pairs } from "../conformance/operations.js";
import { smallestInput } from "../conformance/requests.js";
import { hostileText, Random } from "./random.js";
import { patience, sized, tell } from "./size.js";

interface KeepingClient {
  readonly calls: object;
  send(call: unknown): Promise<unknown>;
}

/** A value that is open to damage. */
type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** Every object and list in a value, with the names that lead to it. */
function nodesOf(value: unknown, depth = 0): Node[] {
  return isNode(value) && depth < 12 ? [value, ...Object.values(value).flatMap((inner) => nodesOf(inner, depth + 1))] : [];
}

const nested: unknown = JSON.parse("[".repeat(3_000) + "]".repeat(3_000));
const huge = "x".repeat(70_000);

/** Made anew each time: a later damage may reach into it. */
const replacements = (): readonly unknown[] => [
  ...[null, undefined, true, false, 0, -1, 10_000_000, Number.NaN, Number.POSITIVE_INFINITY, "", " ", ".", "..", "../..", "%2e%2e", "a/b", "a?b=c#d", huge],
  ...[[], [null], [[]], {}, { a: 1 }, nested, new Map(), new Date(0), () => "a", 7n, Symbol("a"), { toString: () => "a" }, { toJSON: () => "../.." }],
];

const steering = [
  ..."Host Cookie Connection Content-Length Transfer-Encoding Upgrade Forwarded X-Forwarded-Host X-Forwarded-For X-Original-URL X-Rewrite-URL".split(" "),
  ..."X-HTTP-Method X-HTTP-Method-Override X-Method-Override Proxy-Authorization Authorization x-siro-auth-token Version".split(" "),
];

const elsewhere = "https://elsewhere.example/";

/** Ways to damage a call that was kept. Each changes it in its place. */
const damages: readonly ((kept: Node, random: Random, others: readonly Call[]) => void)[] = [
  function removed(kept, random) {
    const node = random.pick(nodesOf(kept));
    const names = Object.keys(node);
    if (names.length > 0) delete node[random.pick(names)];
  },
  function replaced(kept, random) {
    const node = random.pick(nodesOf(kept));
    const names = Object.keys(node);
    if (names.length > 0) node[random.pick(names)] = random.pick(replacements());
  },
  function added(kept, random) {
    const node = random.pick(nodesOf(kept));
    const name = random.pick(["__proto__", "constructor", "prototype", "toJSON", "then", "facts", "rules", "signal", "fetch", "baseUrl", "service", "0", ""]);
    Object.defineProperty(node, name, { value: random.pick(replacements()), enumerable: true, configurable: true, writable: true });
  },
  function inherited(kept, random) {
    const node = random.pick(nodesOf(kept));
    if (!Object.isExtensible(node)) return;
    Object.setPrototypeOf(node, random.pick([null, { path: elsewhere, query: { admin: "1" }, body: { admin: true } }, Array.prototype, new Map()]));
  },
  function steered(kept, random) {
    const name = random.pick(steering);
    const headers = { [random.chance(0.5) ? name : name.toUpperCase()]: random.pick(["elsewhere.example", "DELETE", "1", "a\r\nhost: elsewhere.example"]) };
    kept.options = { ...(isNode(kept.options) && kept.options), headers };
  },
  function addressed(kept, random) {
    kept.path = random.pick([elsewhere, "//elsewhere.example/", "/", "", `${String(kept.path)}/..`, `${String(kept.path)}?admin=1`, `${String(kept.path)}#`]);
  },
  function renamed(kept, random, others) {
    const { operation } = random.pick(others);
    kept.operation = random.pick([
      operation,
      "siro",
      "siro.recordings",
      "__proto__",
      "siro.__proto__.toString",
      "constructor",
      `${String(kept.operation)}.bind`,
      ".",
    ]);
  },
  function exchanged(kept, random, others) {
    const other: Node = { ...random.pick(others) };
    const name = random.pick(["service", "operation", "method", "path", "parameters", "body"]);
    kept[name] = other[name];
  },
  function asked(kept, random) {
    kept.method = random.pick(["get", "GET", "DELETE", "PUT", "POST", "CONNECT", "TRACE", "DELETE "]);
  },
  function identified(kept, random) {
    const parameters: Node = isNode(kept.parameters) ? kept.parameters : {};
    const ids: Node = isNode(parameters.path) ? parameters.path : {};
    const name = random.pick([...Object.keys(ids), "another"]);
    kept.parameters = { ...parameters, path: { ...ids, [name]: random.pick([hostileText(random), "..", ".", "search", huge, 7, ["a"], { a: 1 }]) } };
  },
  function asking(kept, random) {
    const parameters: Node = isNode(kept.parameters) ? kept.parameters : {};
    kept.parameters = { ...parameters, query: random.pick<unknown>([{ admin: "1" }, { "a&b=c": "d" }, [], "admin=1", { toString: "a" }]) };
  },
  function optioned(kept, random) {
    const name = random.pick(["timeout", "attemptTimeout", "maxRetries", "maxAnswerBytes", "rules", "signal", "headers", "fetch", "baseUrl", "redirect"]);
    const value = random.pick([
      -1,
      0,
      1e12,
      Number.NaN,
      "5",
      null,
      {},
      [],
      "off",
      "warn",
      { aborted: true },
      { "": "a" },
      { "x y": "a" },
      { "x-a": 7 },
      elsewhere,
    ]);
    kept.options = { ...(isNode(kept.options) && kept.options), [name]: value };
  },
];

/** What a request was, and to which place its credential went. */
interface Seen {
  readonly url: string;
  readonly init: RequestInit;
}

const judges = new Map(pairs.flatMap((pair) => (pair.body?.type === "application/json" ? [[pair, judge(pair.api, pair.body.schema)]] : [])));

/** What is wrong with a request that a damaged call has led to; empty when it is one of the operation that the call names. */
function problemOf(pair: Pair | undefined, { url, init }: Seen): string {
  if (pair === undefined) return "no operation of that name";
  const { origin, pathname, username, hash } = new URL(url);
  const server = new URL(pair.server);
  const template = `${server.pathname === "/" ? "" : server.pathname}${pair.path}`.split("/");
  const steps = pathname.split("/");
  const headers = Object.fromEntries(new Headers(init.headers));
  const { header, prefix } = pair.credential ?? { header: "authorization", prefix: "" };
  // Another API's credential means nothing here.
  // The client's own version goes along with every request.
  const own = pair.vendor.name === "leadconnector" && headers.version === "2021-07-28" ? ["version"] : [];
  const harmless = ["authorization", "x-siro-auth-token", ...Object.keys(pair.headers), ...own];
  const stray = steering.map((name) => name.toLowerCase()).filter((name) => !harmless.includes(name) && headers[name] !== undefined);
  const checks: readonly [string, boolean][] = [
    ["another origin", origin === server.origin && username === "" && hash === ""],
    ["another path", steps.length === template.length && template.every((step, index) => step.startsWith("{") || step === steps[index])],
    ["another method", init.method === pair.method.toUpperCase()],
    ["follows redirects", init.redirect === "manual"],
    ["another credential", headers[header] === (pair.credential && `${prefix}${credential}`)],
    ["another version", Object.entries(pair.headers).every(([name, value]) => headers[name] === value)],
    [`steering headers ${stray.join()}`, stray.length === 0],
    ["a body where there is none", pair.body !== undefined || init.body === undefined],
    ["a query where there is none", pair.query !== undefined || !url.includes("?")],
    ["a body that is refused", init.body === undefined || (judges.get(pair)?.(JSON.parse(String(init.body))) ?? "") === ""],
  ];
  return checks.flatMap(([problem, holds]) => (holds ? [] : [problem])).join(", ");
}

const kept = pairs.flatMap((pair) => {
  const client = pair.vendor.connect({}) as KeepingClient;
  // JSON cannot keep files.
  if (pair.body?.type === "multipart/form-data") return [];
  return [{ pair, make: async () => (await call(client.calls, pair, smallestInput(pair))) as Call }];
});

const many = sized(2_000, 60_000);

it(
  `sends none of ${many} damaged calls elsewhere than to the operation that it names`,
  async () => {
    const random = new Random(7);
    let seen: Seen | undefined;
    const fetch = async (url: string, init: RequestInit) => {
      seen = { url, init };
      return new Response(null, { status: 404 });
    };
    const clients = new Map(pairs.map(({ vendor }) => [vendor.name, vendor.connect({ fetch }) as KeepingClient]));
    const byName = new Map(pairs.map((pair) => [pair.name, pair]));
    const texts = await Promise.all(kept.map(async ({ pair, make }) => ({ pair, call: JSON.stringify(await make()) })));
    const others = texts.map(({ call: text }) => JSON.parse(text) as Call);
    const counts = { damaged: many, refused: 0, sent: 0 };
    const wrong: string[] = [];
    for (let index = 0; index < many; index++) {
      const { pair, call: text } = random.pick(texts);
      const damaged = JSON.parse(text) as Node;
      const done = Array.from({ length: 1 + random.below(3) }, () => random.pick(damages));
      for (const damage of done) damage(damaged, random, others);
      seen = undefined;
      const error = await clients
        .get(pair.vendor.name)
        ?.send(random.chance(0.01) ? random.pick(replacements()) : damaged)
        .catch((reason: unknown) => reason);
      const what = `${pair.name}, ${done.map(({ name }) => name).join(" and ")}`;
      if (seen === undefined) {
        counts.refused++;
        if (!RuleError.is(error)) wrong.push(`${what}: not a rule, but ${error instanceof Error ? error.stack : String(error)}`);
      } else {
        counts.sent++;
        const problem = problemOf(byName.get(String(damaged.operation)), seen);
        if (problem !== "") wrong.push(`${what}: ${problem}`);
        if (!SdkError.is(error) || (error as ApiError).status !== 404) wrong.push(`${what}: sent, and then ${String(error)}`);
      }
    }
    tell("damaged calls", counts);
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(counts.refused + counts.sent).toBe(many);
    expect(counts.refused).toBeGreaterThan(many / 2);
    expect(counts.sent).toBeGreaterThan(0);
  },
  patience,
);
