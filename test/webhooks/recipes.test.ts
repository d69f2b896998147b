import { createServer, type RequestListener, type Server } from "node:http";
import type { LeadConnectorEvent, LeadConnectorWebhookOptions } from "conversation-crm-sdk/leadconnector/webhooks";
import { createSandbox, createSigningKey, createSigningSecret, type SignedDelivery, sign } from "conversation-crm-sdk/testing";
import { afterAll, afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";
import { examples } from "../documents/examples.js";
import { Random } from "../hostile/random.js";
import { type Listening, listen, recipe, removeRecipes, serve } from "./recipes.js";

const secret = createSigningSecret();
const tried = new Set<number>();
const opened: Listening[] = [];
let log: MockInstance;
let complain: MockInstance;

beforeEach(() => {
  log = vi.spyOn(console, "log").mockImplementation(() => {});
  complain = vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
  vi.restoreAllMocks();
});
afterAll(removeRecipes);

type Change = (code: string) => string;
const replace =
  (...pairs: [from: string, to: string][]): Change =>
  (code) =>
    pairs.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    }, code);

type Fetching = { fetch(request: Request): Response | Promise<Response> };

/** The recipes of the frameworks: their numbers in docs/webhooks.md, how they listen, and the mistakes that are made with them. */
const frameworks: Record<
  string,
  { number: number; open: (change?: Change, environment?: object) => Promise<Server>; bounded: boolean; parsed: Change; writtenAnew: Change }
> = {
  "node:http": {
    number: 2,
    bounded: true,
    open: async (change, environment) => (await recipe<{ server: Server }>(2, change, { SIRO_WEBHOOK_SECRET: secret, ...environment })).server,
    parsed: replace(["unwrap(Buffer.concat(chunks)", "unwrap(JSON.parse(Buffer.concat(chunks).toString())"]),
    writtenAnew: replace(["unwrap(Buffer.concat(chunks)", "unwrap(JSON.stringify(JSON.parse(Buffer.concat(chunks).toString()))"]),
  },
  Express: {
    number: 3,
    bounded: true,
    open: async (change, environment) => createServer((await recipe<{ app: RequestListener }>(3, change, { SIRO_WEBHOOK_SECRET: secret, ...environment })).app),
    parsed: replace(["express();", "express();\napp.use(express.json());"]),
    writtenAnew: replace(["express();", "express();\napp.use(express.json());"], ["unwrap(request.body", "unwrap(JSON.stringify(request.body)"]),
  },
  Fastify: {
    number: 4,
    bounded: true,
    open: async (change, environment) => {
      type Module = { app: { ready(): Promise<unknown>; server: Server } };
      const { app } = await recipe<Module>(4, change, { SIRO_WEBHOOK_SECRET: secret, ...environment });
      await app.ready();
      return app.server;
    },
    parsed: replace(["webhooks.removeAllContentTypeParsers();", ""], ['addContentTypeParser("*"', 'addContentTypeParser("text/other"']),
    writtenAnew: replace(
      ["webhooks.removeAllContentTypeParsers();", ""],
      ['addContentTypeParser("*"', 'addContentTypeParser("text/other"'],
      ["unwrap(request.body", "unwrap(JSON.stringify(request.body)"],
    ),
  },
  Hono: {
    number: 5,
    bounded: false,
    open: async (change, environment) => {
      const { app } = await recipe<{ app: Fetching }>(5, change, { SIRO_WEBHOOK_SECRET: secret, ...environment });
      return serve((request) => app.fetch(request));
    },
    parsed: replace(["context.req.arrayBuffer()", "context.req.json()"]),
    writtenAnew: replace(["await context.req.arrayBuffer()", "JSON.stringify(await context.req.json())"]),
  },
  "Next.js": {
    number: 6,
    bounded: false,
    open: async (change, environment) => serve((await recipe<{ POST: Fetching["fetch"] }>(6, change, { SIRO_WEBHOOK_SECRET: secret, ...environment })).POST),
    parsed: replace(["request.text()", "request.json()"]),
    writtenAnew: replace(["await request.text()", "JSON.stringify(await request.json())"]),
  },
};

async function post(server: Server, { body, headers }: Pick<SignedDelivery, "body" | "headers">): Promise<number> {
  const listening = await listen(server);
  opened.push(listening);
  const response = await fetch(listening.url, { method: "POST", headers, body });
  await response.text();
  return response.status;
}

const eventType = "integrations.recordingLinked";
const event = { eventType, recordingId: "réc_1", recordingProcessed: true, recordingLinked: true } as const;
const spaced = JSON.stringify(event, null, 2);

describe.each(Object.entries(frameworks))("the recipe of %s", (_name, { number, open, bounded, parsed, writtenAnew }) => {
  it("accepts what is genuine, byte for byte, also when it is large", async () => {
    tried.add(number);
    const large = JSON.stringify({ ...event, filler: "x".repeat(600_000) });
    for (const body of [JSON.stringify(event), spaced, large]) {
      expect(await post(await open(), await sign.siro(body, { secret }))).toBe(204);
      expect(log.mock.lastCall).toEqual([eventType]);
    }
    expect(log).toHaveBeenCalledTimes(3);
    expect(complain).not.toHaveBeenCalled();
  });

  it("refuses what is forged, unsigned, old, signed by somebody else or for LeadConnector", async () => {
    const genuine = await sign.siro(spaced, { secret });
    const { "svix-signature": _left, ...unsigned } = genuine.headers;
    const forgeries = [
      { ...genuine, body: spaced.replace("réc_1", "réc_2") },
      { ...genuine, headers: unsigned },
      await sign.siro(spaced, { secret, now: () => Date.now() - 400_000 }),
      await sign.siro(spaced, { secret: createSigningSecret() }),
      await sign.leadconnector(spaced, { key: await createSigningKey() }),
    ];
    for (const forged of forgeries) expect(await post(await open(), forged)).toBe(400);
    expect(log).not.toHaveBeenCalled();
  });

  it("refuses a body that was parsed, and one that was written anew", async () => {
    const genuine = await sign.siro(spaced, { secret });
    expect(await post(await open(parsed), genuine)).toBe(500);
    expect(await post(await open(writtenAnew), genuine)).toBe(400);
    expect(log).not.toHaveBeenCalled();
  });

  it("lets nobody in when the secret is not set", async () => {
    expect(await post(await open(undefined, { SIRO_WEBHOOK_SECRET: "" }), await sign.siro(event, { secret }))).toBe(500);
    expect(log).not.toHaveBeenCalled();
  });

  it.runIf(bounded)("does not keep more than it must of a body without end", async () => {
    const huge = await sign.siro(JSON.stringify({ filler: "x".repeat(3_000_000) }), { secret });
    // A server that answers before it has read all may close the connection first.
    expect([413, "closed"]).toContain(await post(await open(), huge).catch(() => "closed"));
    expect(log).not.toHaveBeenCalled();
  });
});

type Receive<Answer, Parameters extends unknown[]> = (request: Request, ...parameters: Parameters) => Promise<Answer>;

it("LeadConnector's first example accepts what is genuine and nothing else", async () => {
  tried.add(1);
  const { receive } = await recipe<{ receive: Receive<Response, [LeadConnectorWebhookOptions?]> }>(1);
  const key = await createSigningKey();
  const delivery = await sign.leadconnector({ type: "ContactCreate", email: "jane@example.com" }, { key });
  const keys = [key.publicKey];
  expect((await receive(delivery.request(), { keys })).status).toBe(204);
  expect(log.mock.calls).toEqual([["jane@example.com"]]);
  const forged = new Request("https://example.com/", { method: "POST", headers: delivery.headers, body: delivery.body.replace("jane", "june") });
  const refused = await receive(forged, { keys });
  expect([refused.status, await refused.text()]).toEqual([400, "forged"]);
  expect((await receive(delivery.request())).status).toBe(400); // the vendor's own key is built in
  expect((await receive(new Request("https://example.com/", { method: "POST", body: "{}" }))).status).toBe(400);
  expect(log).toHaveBeenCalledTimes(1);
});

type Act = (event: LeadConnectorEvent) => Promise<void>;

it("the example with seen loses no delivery and acts on none twice, when acting fails and deliveries overlap", async () => {
  tried.add(7);
  const { receive } = await recipe<{ receive: Receive<Response, [Act, LeadConnectorWebhookOptions]> }>(7);
  const key = await createSigningKey();
  const options = { keys: [key.publicKey] };
  const random = new Random(3);
  const acted = new Map<string, number>();
  const statuses = new Map<number, number>();
  const act: Act = async ({ webhookId }) => {
    await new Promise((resolve) => setTimeout(resolve, random.below(4)));
    if (random.chance(0.4)) throw new Error("The database is away.");
    acted.set(String(webhookId), (acted.get(String(webhookId)) ?? 0) + 1);
  };
  const deliver = async (id: string) => {
    const delivery = await sign.leadconnector({ type: "ContactCreate" }, { key, id });
    // The vendor sends each twice at once, and again until it gets a good answer.
    for (let turn = 0; turn < 50; turn++) {
      const answers = await Promise.all([receive(delivery.request(), act, options), receive(delivery.request(), act, options)]);
      for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (answers.some(({ ok }) => ok)) return;
    }
  };
  const ids = Array.from({ length: 200 }, (_, index) => `webhook_${index}`);
  await Promise.all(ids.map(deliver));
  expect(ids.filter((id) => acted.get(id) !== 1)).toEqual([]);
  expect([...statuses.keys()].filter((status) => ![200, 204, 500].includes(status))).toEqual([]);
  expect(statuses.get(500)).toBeGreaterThan(0);
  const known = await sign.leadconnector({ type: "ContactCreate" }, { key, id: "webhook_1" });
  const repeated = await receive(known.request(), act, options);
  expect([repeated.status, await repeated.text()]).toEqual([200, "repeated"]);
  const nameless = await sign.leadconnector(JSON.stringify({ timestamp: Date.now() }), { key });
  expect((await receive(nameless.request(), act, options)).status).toBe(400);
});

describe("Attention's example", () => {
  const attentionSecret = "s".repeat(43);
  const load = (environment: Record<string, string>) => {
    const sandbox = createSandbox({ attention: { conversations: [{ id: "conv_1", title: "Kick-off" }] } });
    vi.spyOn(globalThis, "fetch").mockImplementation(sandbox.attention.fetch);
    return recipe<{ POST: Fetching["fetch"] }>(9, replace(["createAttention()", `createAttention({ apiKey: "${sandbox.attention.apiKey}" })`]), environment);
  };
  const call = (POST: Fetching["fetch"], environment: Record<string, string>, given: string, body = '{"id":"conv_1","attributes":{"title":"forged"}}') => {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    return Promise.resolve(POST(new Request(`https://example.com/webhooks/attention${given}`, { method: "POST", body }))).finally(() => vi.unstubAllEnvs());
  };

  it("lets in who knows the secret, and believes nothing but the id", async () => {
    tried.add(9);
    const environment = { ATTENTION_WEBHOOK_SECRET: attentionSecret };
    const { POST } = await load(environment);
    expect((await call(POST, environment, `?secret=${attentionSecret}`)).status).toBe(204);
    expect(log.mock.calls).toEqual([["Kick-off"]]);
    for (const given of ["", "?secret=", "?secret=wrong", `?secret=${attentionSecret}x`, `?secret=${attentionSecret.slice(1)}`, `?Secret=${attentionSecret}`]) {
      expect((await call(POST, environment, given)).status).toBe(401);
    }
    for (const body of ["null", "[]", "{}", '{"id":1}']) expect((await call(POST, environment, `?secret=${attentionSecret}`, body)).status).toBe(400);
    expect(log).toHaveBeenCalledTimes(1);
  });

  it("lets nobody in when the secret is not set, or short", async () => {
    for (const short of ["", "short"]) {
      const environment = { ATTENTION_WEBHOOK_SECRET: short };
      const { POST } = await load(environment);
      expect((await call(POST, environment, `?secret=${short}`)).status).toBe(401);
      expect((await call(POST, environment, "")).status).toBe(401);
    }
  });
});

it("the example of sign prints what it says", async () => {
  tried.add(10);
  await recipe(10);
  expect(log.mock.calls).toEqual([["ContactCreate", "2026-01-01T00:00:00.000Z"], [{ eventType, recordingId: "rec_1" }], ["forged"]]);
});

it("leaves no example of docs/webhooks.md untried", () => {
  tried.add(8); // database.test.ts, where there is a database
  const numbers = examples.flatMap(({ name }) => (name.startsWith("docs/webhooks.md ") ? [Number(name.split(" ")[1])] : []));
  expect([...tried].sort((one, other) => one - other)).toEqual(numbers);
});
