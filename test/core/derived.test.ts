import { mock } from "node:test";
import { inspect } from "node:util";
import { type CallEvent, createAttention, createLeadConnector, createSiro, type Fetch, type PacingStore } from "conversation-crm-sdk";
import { afterEach, describe, expect, it, vi } from "vitest";
import { rejection, thrown } from "./caught.js";
import { json, observeFetch } from "./observed-fetch.js";

const target = { dataType: "ACCOUNT", id: "acc_1" } as const;
const linked = { data: { id: "acc_1", externalId: "x", dataType: "ACCOUNT", name: "Acme", lastActivityAt: "2026-01-01" } };
const contact = { contact: { id: "c" } };
const onePerHour = [{ requests: 1, perMs: 3_600_000 }];

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("a derived client", () => {
  it("shows its own credential and carries its own headers beside those of the client it comes from", async () => {
    const { fetch, sent } = observeFetch(() => json(linked));
    const siro = createSiro({ accessToken: "one", organizationToken: "org", fetch, headers: { "x-a": "client", "x-b": "client" } });
    const derived = siro.withOptions({ accessToken: "two", headers: { "X-B": "derived" } });
    await derived.recordings.link("r", target);
    await derived.withOptions({ accessToken: "three", headers: { "x-c": "third" } }).recordings.link("r", target);
    await derived.organization.users.list();
    await siro.recordings.link("r", target);
    expect(sent.map(({ headers }) => [headers["x-siro-auth-token"] ?? headers.authorization, headers["x-a"], headers["x-b"], headers["x-c"]])).toEqual([
      ["two", "client", "derived", undefined],
      ["three", "client", "derived", "third"],
      ["Bearer org", "client", "derived", undefined],
      ["one", "client", "client", undefined],
    ]);
  });

  it("has its own timeouts, retries, rules and size of answers, and keeps the others", async () => {
    const fetch: Fetch = () => new Promise(() => {});
    const warned: string[] = [];
    const siro = createSiro({ accessToken: "t", fetch, timeout: 20, maxRetries: 0 });
    expect(await rejection(siro.withOptions({ tag: "a" }).recordings.link("r", target))).toMatchObject({
      ...{ code: "timed_out", message: /20 ms/, operation: "siro.recordings.link" },
    });
    expect(await rejection(siro.withOptions({ timeout: 15 }).withOptions({ maxRetries: 1 }).recordings.link("r", target))).toMatchObject({ message: /15 ms/ });
    const answering = observeFetch(() => json(linked));
    const lenient = createSiro({ accessToken: "t", fetch: answering.fetch }).withOptions({ rules: "warn", onWarning: ({ message }) => warned.push(message) });
    await lenient.recordings.link("r", { ...target, other: 1 } as never);
    expect(warned).toHaveLength(1);
    await lenient.withOptions({ onWarning: () => warned.push("by another") }).recordings.link("r", { ...target, other: 1 } as never);
    expect(warned.slice(1)).toEqual(["by another"]);
    expect(await rejection(lenient.withOptions({ maxAnswerBytes: 5 }).recordings.link("r", target))).toMatchObject({ code: "unreadable" });
    expect(await rejection(lenient.withOptions({ rules: "enforce" }).recordings.link("r", { ...target, other: 1 } as never))).toMatchObject({
      code: "rule_broken",
    });
  });

  it("has everything that the other has: operations, pages, calls, build and send", async () => {
    const { fetch, sent } = observeFetch(({ method }) => json(method === "GET" ? { data: [{ id: "r" }], cursor: null } : linked));
    const derived = createSiro({ accessToken: "one", fetch }).withOptions({ accessToken: "two" });
    const { link, list } = derived.recordings;
    await link("r", target);
    for await (const page of list.pages()) expect(page.data).toHaveLength(1);
    for await (const { id } of list.all()) expect(id).toBe("r");
    await derived.send(JSON.parse(JSON.stringify(derived.calls.recordings.link("r", target))));
    expect((await derived.build.recordings.link("r", target)).headers.get("x-siro-auth-token")).toBe("two");
    expect(new Set(sent.map(({ headers }) => headers["x-siro-auth-token"]))).toEqual(new Set(["two"]));
    expect(sent).toHaveLength(4);
  });

  it("lists its parts, gives the same each time, and lets a test replace them by whatever means", async () => {
    const make = () => createSiro({ accessToken: "t", fetch: () => Promise.reject(new Error("nothing is sent")) }).withOptions({ tag: "x" });
    const siro = make();
    const plain = createSiro({ accessToken: "t" });
    expect(["followups" in siro, "toString" in siro, "get" in siro.recordings]).toEqual([true, true, true]);
    expect(Object.keys(siro).sort()).toEqual(Object.keys(plain).sort());
    expect(Object.keys(siro.recordings).sort()).toEqual(Object.keys(plain.recordings).sort());
    const walked: string[] = [];
    for (const name in siro.organization) walked.push(name);
    expect(walked.sort()).toEqual(Object.keys(plain.organization).sort());
    expect(siro.recordings).toBe(siro.recordings);
    expect({ ...siro }.recordings.link).toBe(siro.recordings.link);
    expect("recordings" in siro && "link" in siro.recordings && !("then" in siro) && !("other" in siro.recordings)).toBe(true);
    expect(await siro).toBe(siro);

    const spied = vi.spyOn(siro.recordings, "get").mockResolvedValue({} as never);
    expect(await siro.recordings.get("r")).toEqual({});
    spied.mockRestore();
    expect(await rejection(siro.recordings.get("r", {}, { maxRetries: 0 }))).toMatchObject({ code: "unreachable" });
    const mocked = mock.method(siro.recordings, "link", async () => linked);
    expect(await siro.recordings.link("r", target)).toBe(linked);
    mocked.mock.restore();
    const other = { ...make().organization.recordings, list: vi.fn() };
    Object.assign(siro.organization, { recordings: other });
    expect(siro.organization.recordings).toBe(other);
    for (const replaced of [{}, { again: true }]) {
      Object.assign(plain, { recordings: replaced });
      expect(plain.recordings).toBe(replaced);
    }
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("is an object as any other under the name %s", (name) => {
    const siro = createSiro({ accessToken: "t" }).withOptions({});
    expect(Reflect.get(siro, name)).toBe(Reflect.get({}, name));
    expect(Reflect.get(siro.recordings, name)).toBe(Reflect.get({}, name));
  });

  it("prints no credential, whatever of it is shown", async () => {
    const { fetch } = observeFetch(() => json(linked));
    const derived = createSiro({ accessToken: "token_secret", fetch }).withOptions({ accessToken: "token_secret_2" });
    await derived.recordings.link("r", target);
    expect(inspect(derived, { showHidden: true, depth: 10 })).not.toContain("token_secret");
    expect(JSON.stringify(derived)).not.toContain("token_secret");
  });
});

describe("what is shared", () => {
  it.each(["fetch", "baseUrl", "organizationBaseUrl", "pacing", "onEvent", "debug", "random"])("cannot be changed: %s", (name) => {
    const error = thrown(() => createSiro({ accessToken: "t" }).withOptions({ [name]: name === "pacing" ? false : () => {} } as never));
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: `siro.withOptions: ${name} is shared with the client that it comes from: make another client for it.` });
  });

  it.each([
    [{ timeOut: 5 }, "siro.withOptions: timeOut is not an option."],
    [{ timeout: 0 }, "siro.withOptions: timeout must be a number of milliseconds above 0."],
    [{ tag: 5 }, "siro.withOptions: tag must be a string of at most 256 characters."],
    [{ headers: { "X-Siro-Auth-Token": "x" } }, "siro.withOptions: headers.x-siro-auth-token is the credential's: pass accessToken."],
    [{ headers: { "x-a": "secret_value\n" } }, "siro.withOptions: headers.x-a has a character that a header cannot carry, such as a line break."],
    [{ pacingKey: "a" }, "siro.withOptions: pacingKey goes with another accessToken or organizationToken."],
    [{ accessToken: "a", pacingKey: " " }, "siro.withOptions: pacingKey must name something."],
    [{ accessToken: "secret\n" }, "siro.withOptions cannot use accessToken: it has a character that a header cannot carry, such as a line break."],
    [{ accessToken: undefined }, "siro.withOptions: accessToken is given and has no value."],
    [{ accessToken: " " }, "siro.withOptions: accessToken is given and has no value."],
    [{ accessToken: null }, "siro.withOptions: accessToken is given and has no value."],
  ])("refuses %j", (options, message) => {
    vi.stubEnv("SIRO_ACCESS_TOKEN", "the environment's");
    const error = thrown(() => createSiro({ accessToken: "the client's" }).withOptions(options as never));
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message });
  });

  it("is the retry budget: what one has spent, the other does not have", async () => {
    const { fetch, sent } = observeFetch(() => json({ error: "down" }, 503));
    const siro = createSiro({ accessToken: "t", fetch, random: () => 0, pacing: false });
    const clients = [siro, siro.withOptions({ accessToken: "two" }), siro.withOptions({ maxRetries: 2 })];
    for (let call = 0; call < 300; call++) await clients[call % 3]?.recordings.link("r", target).catch(() => {});
    // 500 tokens, 5 for each request that is sent again.
    expect(sent).toHaveLength(300 + 100);
  });

  it("is the hook, which is told whose call it is", async () => {
    const events: CallEvent[] = [];
    const { fetch } = observeFetch(() => json(linked));
    const siro = createSiro({ accessToken: "t", fetch, tag: "client", onEvent: (event) => events.push(event) });
    await siro.withOptions({ tag: "derived" }).recordings.link("r", target);
    await siro.withOptions({ timeout: 500 }).recordings.link("r", target);
    await siro.withOptions({ tag: "derived" }).recordings.link("r", target, { tag: "call" });
    expect(events.map(({ tag, type }) => [tag, type])).toEqual(
      ["derived", "client", "call"].flatMap((tag) => ["attempt", "answer", "end"].map((type) => [tag, type])),
    );
  });
});

describe("a credential that is rejected", () => {
  const renewing = () => {
    let asked = 0;
    const accessToken = async ({ rejected }: { rejected?: string }) => (rejected === undefined ? "old" : `new${++asked}`);
    return { accessToken, asked: () => asked };
  };
  const { fetch } = observeFetch(({ headers }) => (headers["x-siro-auth-token"] === "old" ? json({ error: "expired" }, 401) : json(linked)));

  it("is renewed once for all derived clients that were given the same function, at any depth", async () => {
    const { accessToken, asked } = renewing();
    const siro = createSiro({ accessToken: "t", fetch });
    const clients = Array.from({ length: 100 }, (_, index) => (index % 2 ? siro : siro.withOptions({ tag: "x" })).withOptions({ accessToken }));
    await Promise.all(clients.map((client) => client.recordings.link("r", target)));
    expect(asked()).toBe(1);
  });

  it("is renewed for each credential on its own", async () => {
    const siro = createSiro({ accessToken: "t", fetch });
    const sources = Array.from({ length: 50 }, renewing);
    await Promise.all(sources.map(({ accessToken }) => siro.withOptions({ accessToken }).recordings.link("r", target)));
    expect(sources.map(({ asked }) => asked())).toEqual(sources.map(() => 1));
  });
});

/** A store without a limit, which keeps the keys that it is asked for. */
function observeStore() {
  const keys: string[] = [];
  const store: PacingStore = {
    take(key, _limits, places) {
      keys.push(key);
      return { taken: places, waitMs: 0 };
    },
    report() {},
  };
  return { keys, store };
}

describe("pacing", () => {
  const settled = async (calls: Promise<unknown>[]) => (await Promise.allSettled(calls)).map(({ status }) => status);
  const siroOf = () => createSiro({ accessToken: "one", fetch: observeFetch(() => json(linked)).fetch, timeout: 1_000, pacing: { limits: onePerHour } });

  it("counts Siro's requests by token: another one has a limit of its own, the same one does not", async () => {
    const siro = siroOf();
    const renewed = () => "five";
    const link = (client: Pick<typeof siro, "recordings">) => client.recordings.link("r", target);
    const once = [siro, siro.withOptions({ accessToken: "two" }), siro.withOptions({ accessToken: "three" }), siro.withOptions({ accessToken: renewed })];
    expect(await settled(once.map(link))).toEqual(["fulfilled", "fulfilled", "fulfilled", "fulfilled"]);
    const again = [
      siro.withOptions({ tag: "the same token" }),
      siro.withOptions({ accessToken: "one" }),
      siro.withOptions({ accessToken: "two" }).withOptions({ timeout: 900 }),
      siro.withOptions({ accessToken: "two" }).withOptions({ accessToken: "one" }),
      siro.withOptions({ tag: "another way" }).withOptions({ accessToken: "three" }),
      siro.withOptions({ accessToken: renewed }),
    ];
    expect(await settled(again.map(link))).toEqual(again.map(() => "rejected"));
  });

  it("counts LeadConnector's requests by location, also those that name none", async () => {
    const { fetch } = observeFetch(() => json(contact));
    const tokens = { forLocation: (locationId: string) => `token-${locationId}` };
    const leadconnector = createLeadConnector({ accessToken: "agency", fetch, tokens, timeout: 1_000, pacing: { limits: onePerHour } });
    const [one, two, oneAgain] = [leadconnector.forLocation("l1"), leadconnector.forLocation("l2"), leadconnector.forLocation("l1", { tag: "x" })];
    expect(await settled([one.contacts.get("c"), two.contacts.get("c")])).toEqual(["fulfilled", "fulfilled"]);
    expect(await settled([oneAgain.contacts.get("c"), two.contacts.get("c")])).toEqual(["rejected", "rejected"]);
    // The client that they come from meets the same limit when it names the location.
    expect(await settled([leadconnector.conversations.search({ locationId: "l1" })])).toEqual(["rejected"]);
    // One that was derived without the name of its location does not count under that which another has named.
    const unnamed = leadconnector.withOptions({ accessToken: "three" });
    expect(await settled([unnamed.contacts.get("c"), unnamed.contacts.get("c")])).toEqual(["fulfilled", "rejected"]);
  });

  it("counts a location's requests that name another under the other, and only those", async () => {
    const { keys, store } = observeStore();
    const { fetch } = observeFetch(() => json({ ...contact, conversations: [], total: 0 }));
    const leadconnector = createLeadConnector({ accessToken: "a", fetch, tokens: { forLocation: () => "t" }, pacing: { store, key: "app" } });
    const one = leadconnector.forLocation("l1");
    await one.contacts.get("c");
    await one.conversations.search({ locationId: "l2" });
    await one.contacts.get("c");
    expect(keys).toEqual(["leadconnector:app:l1", "leadconnector:app:l2", "leadconnector:app:l1"]);
  });

  it("needs a name for another credential where other processes may count in the same store", async () => {
    const { keys, store } = observeStore();
    const siro = createSiro({ accessToken: "one", organizationToken: "org", fetch: observeFetch(() => json(linked)).fetch, pacing: { store } });
    const error = thrown(() => siro.withOptions({ accessToken: "token_secret" }));
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: /pacingKey must name whose limit it is/ });
    const acme = siro.withOptions({ accessToken: "token_secret", pacingKey: "acme" });
    await acme.recordings.link("r", target);
    await acme.organization.users.list().catch(() => {});
    await siro.withOptions({ tag: "the same token" }).recordings.link("r", target);
    expect(keys).toEqual(["siro.gateway::acme", "siro.organization::", "siro.gateway::"]);
  });

  it("is not needed where there is none", async () => {
    const attention = createAttention({ apiKey: "one", fetch: observeFetch(() => json({ data: [] })).fetch });
    expect(await attention.withOptions({ apiKey: "two", pacingKey: "acme" }).conversations.list()).toEqual({ data: [] });
  });
});

describe("forLocation", () => {
  it("asks for the location's token, and for another one when it was rejected", async () => {
    const asked: unknown[] = [];
    const tokens = {
      forLocation: (id: string) => (request: object) => {
        asked.push([id, request]);
        return "rejected" in request ? `new-${id}` : `old-${id}`;
      },
    };
    const { fetch, sent } = observeFetch(({ headers }) =>
      headers.authorization?.startsWith("Bearer old") ? json({ message: "expired" }, 401) : json(contact),
    );
    const leadconnector = createLeadConnector({ fetch, tokens });
    await leadconnector.forLocation("l1").contacts.get("c");
    expect(asked).toEqual([
      ["l1", {}],
      ["l1", { rejected: "old-l1" }],
    ]);
    expect(sent.map(({ headers }) => headers.authorization)).toEqual(["Bearer old-l1", "Bearer new-l1"]);
  });

  it("refuses what it cannot do honestly", () => {
    const tokens = { forLocation: (id: string) => (id === "known" ? "token" : "") };
    expect(() => createLeadConnector({ accessToken: "t" }).forLocation("l1")).toThrow("needs the option tokens");
    for (const id of ["", " ", undefined, 5]) expect(() => createLeadConnector({ tokens }).forLocation(id as string)).toThrow("the id of a location");
    expect(() => createLeadConnector({ tokens }).forLocation("unknown")).toThrow("accessToken is given and has no value");
  });
});
