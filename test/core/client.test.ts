import { inspect } from "node:util";
import { createSiro } from "conversation-crm-sdk";
import { afterEach, describe, expect, it, vi } from "vitest";
import { rejection, thrown } from "./caught.js";
import { json, observeFetch } from "./observed-fetch.js";
import { operations, pathOf, updateLinkedCrmRecords, urlOf, vendors } from "./operations.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(operations)("$name", (operation) => {
  const { answer, credential } = operation;

  it("gives the answer's data and sends one request", async () => {
    const { fetch, sent } = observeFetch(() => json(answer));
    expect(await operation.connect({ fetch }).send("id_1")).toEqual(answer);
    expect(sent.map(({ method, url }) => ({ method, url }))).toEqual([{ method: "PUT", url: urlOf(operation, "id_1") }]);
    expect(sent[0]?.init.redirect).toBe("manual");
  });

  it("carries the client's headers, then the call's, in any case", async () => {
    const { fetch, sent } = observeFetch(() => json(answer));
    const client = operation.connect({ fetch, headers: { "X-One": "client", "X-Two": "client", ACCEPT: "application/vnd.api+json", "uSER-aGENT": "mine" } });
    await client.send("id_1", undefined, { headers: { "x-TWO": "call", "X-Three": "call" } });
    await client.send("id_1");
    expect(sent[0]?.headers).toMatchObject({ "x-one": "client", "x-two": "call", "x-three": "call", accept: "application/vnd.api+json", "user-agent": "mine" });
    expect(sent[1]?.headers).toMatchObject({ "x-one": "client", "x-two": "client" });
    expect(sent[1]?.headers).not.toHaveProperty("x-three");
    for (const { init } of sent) expect(Object.keys(init.headers ?? {}).filter((name) => name !== name.toLowerCase())).toEqual([]);
  });

  it("sends no content type of the caller's, with a body or without one", async () => {
    const { fetch, sent } = observeFetch(() => json(answer));
    const client = operation.connect({ fetch, headers: { "Content-Type": "text/x-client" } });
    await client.send("id_1", undefined, { headers: { "CONTENT-type": "text/x-call" } });
    expect(sent[0]?.headers["content-type"]).toBe(operation.place === "body" ? "application/json" : undefined);
  });

  it("never lets a header take the credential's place, and says so", async () => {
    const { fetch, sent } = observeFetch(() => json(answer));
    let asked = 0;
    const secret = () => `secret_${++asked}`;
    const message = `headers.${credential.header} is the credential's: pass ${credential.option}.`;
    for (const name of [credential.header, credential.header.toUpperCase()]) {
      expect(() => operation.connect({ fetch, headers: { [name]: "client's" } })).toThrow(message);
      const client = operation.connect({ fetch, credential: secret });
      for (const call of [client.send, client.build]) {
        const error = await rejection(call("id_1", undefined, { headers: { [name]: "call's" } }));
        expect(error).toMatchObject({ code: "rule_broken", issues: [{ path: ["options", "headers", credential.header], source: "the README's options" }] });
        expect((error as Error).message).toContain(`is the credential's: pass ${credential.option} to the client`);
      }
    }
    expect(sent).toEqual([]);
    expect(asked).toBe(0);
  });

  it("says that there is no such option, of the client and of a call", async () => {
    const { fetch, sent } = observeFetch(() => json(answer));
    expect(() => operation.connect({ fetch, timeOut: 5 } as object)).toThrow(/^create\w+: timeOut is not an option\.$/);
    expect(() => operation.connect({ fetch, timeOut: undefined } as object)).not.toThrow();
    const error = await rejection(operation.connect({ fetch }).send("id_1", undefined, { retries: 3 } as object));
    expect(error).toMatchObject({ issues: [{ path: ["options", "retries"], message: "is not an option" }] });
    expect(sent).toEqual([]);
  });

  it("has a content type exactly when it has a body", async () => {
    const { fetch, sent } = observeFetch(() => json(answer));
    await operation.connect({ fetch }).send("id_1");
    expect(sent[0]?.headers["content-type"]).toBe(operation.place === "body" ? "application/json" : undefined);
    expect(typeof sent[0]?.body).toBe(operation.place === "body" ? "string" : "undefined");
  });
});

describe.each(vendors)("$factory", (operation) => {
  it.each([
    ["https://proxy.example", "https://proxy.example"],
    ["https://proxy.example/", "https://proxy.example"],
    ["https://proxy.example///", "https://proxy.example"],
    ["http://proxy.example:8080/a/b", "http://proxy.example:8080/a/b"],
    ["http://proxy.example:8080/a/b//", "http://proxy.example:8080/a/b"],
    ["HTTPS://Proxy.Example/A", "https://proxy.example/A"],
    ["http://[::1]:3000", "http://[::1]:3000"],
  ])("takes the base URL %s", async (baseUrl, expected) => {
    const { fetch, sent } = observeFetch(() => json(operation.answer));
    await operation.connect({ fetch, baseUrl }).send("id_1");
    expect(sent[0]?.url).toBe(expected + pathOf(operation, "id_1"));
  });

  it.each([
    "",
    "proxy.example",
    "/v2",
    "ftp://proxy.example",
    "javascript:alert(1)",
    "https://proxy.example?a=1",
    "https://proxy.example#a",
    5,
    null === undefined,
  ])("refuses the base URL %j", (baseUrl) => {
    const error = thrown(() => operation.connect({ baseUrl: baseUrl as string }));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toContain(`${operation.factory}: baseUrl must be`);
  });

  it.each(["https://proxy.example?", "https://proxy.example/v2#", "https://proxy.example/?#"])(
    "refuses the base URL %j, behind which every path would be lost",
    (baseUrl) => {
      expect(() => operation.connect({ baseUrl })).toThrow(TypeError);
    },
  );

  it.each([
    "https://user_secret:password_secret@proxy.example",
    "https://user_secret@proxy.example",
    "https://:password_secret@proxy.example",
    "https://user_secret:password_secret@",
  ])("refuses the base URL %s without printing it", (baseUrl) => {
    const error = thrown(() => operation.connect({ baseUrl }));
    expect(error).toBeInstanceOf(TypeError);
    expect(inspect(error)).not.toContain("_secret");
  });

  it.each([0, -1, Number.NaN, "5", null])("refuses the timeout %s", (timeout) => {
    expect(() => operation.connect({ timeout: timeout as number })).toThrow(`${operation.factory}: timeout must be a number of milliseconds above 0.`);
  });

  it.each([
    { headers: { "bad name": "x" }, says: "headers has a name that no header can have" },
    { headers: { "": "x" }, says: "headers has a name that no header can have" },
    { headers: { "x-a": "secret_value\n" }, says: "headers.x-a has a character that a header cannot carry" },
    { headers: { "x-a": "secret_value\u2028" }, says: "headers.x-a has a character that a header cannot carry" },
    { headers: { "x-a": 5 }, says: "headers.x-a must be a string" },
    { headers: { "x-a": undefined }, says: "headers.x-a must be a string" },
  ])("refuses the headers $headers without printing a value", ({ headers, says }) => {
    const error = thrown(() => operation.connect({ headers: headers as never }));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toContain(says);
    expect((error as Error).message).not.toContain("secret_value");
  });

  it("reads the global fetch at every call", async () => {
    const client = operation.connect();
    for (const time of [1, 2]) {
      const { fetch, sent } = observeFetch(() => json(operation.answer));
      vi.stubGlobal("fetch", fetch);
      await client.send(`id_${time}`);
      expect(sent.map(({ url }) => url)).toEqual([urlOf(operation, `id_${time}`)]);
    }
  });

  it("keeps its own fetch when it was given one", async () => {
    const { fetch, sent } = observeFetch(() => json(operation.answer));
    const client = operation.connect({ fetch });
    vi.stubGlobal("fetch", () => Promise.reject(new Error("The global fetch was called.")));
    await client.send("id_1");
    expect(sent).toHaveLength(1);
  });
});

it("makes clients that know nothing of each other", async () => {
  const first = observeFetch(() => json(updateLinkedCrmRecords.answer));
  const second = observeFetch(() => json(updateLinkedCrmRecords.answer));
  const clients = [
    updateLinkedCrmRecords.connect({ fetch: first.fetch, credential: "one", headers: { "x-a": "one" } }),
    updateLinkedCrmRecords.connect({ fetch: second.fetch, credential: "two", baseUrl: "https://two.example" }),
  ];
  await Promise.all(clients.map((client) => client.send("id_1")));
  expect(first.sent).toMatchObject([{ headers: { authorization: "one", "x-a": "one" } }]);
  expect(second.sent).toMatchObject([{ url: "https://two.example/conversations/id_1/linked-crm-records", headers: { authorization: "two" } }]);
  expect(second.sent[0]?.headers).not.toHaveProperty("x-a");
});

it("has methods that can be taken off the client", async () => {
  const { fetch } = observeFetch(() => json({ data: {} }));
  const { recordings, send, calls } = createSiro({ accessToken: "t", fetch });
  const { link } = recordings;
  expect(await link("rec_1", { dataType: "LEAD", id: "lead_1" })).toEqual({ data: {} });
  expect(await send(calls.recordings.link("rec_1", { dataType: "LEAD", id: "lead_1" }))).toEqual({ data: {} });
});

describe("a resource of a client", () => {
  it("is the same each time, is listed, and may be put in another's place", async () => {
    const siro = createSiro({ accessToken: "t", organizationToken: "o", fetch: () => Promise.reject(new Error("nothing is sent")) });
    expect(Object.keys(siro)).toEqual(expect.arrayContaining(["recordings", "organization", "calls", "build", "send"]));
    expect(siro.recordings).toBe(siro.recordings);
    expect(siro.organization.oauth).toBe(siro.organization.oauth);
    expect({ ...siro }.recordings.link).toBe(siro.recordings.link);
    const other = { ...siro.organization.recordings, list: vi.fn() };
    for (const client of [siro, createSiro({ accessToken: "t" })]) {
      Object.assign(client.organization, { recordings: other });
      expect(client.organization.recordings).toBe(other);
    }
    vi.spyOn(siro.recordings, "get").mockResolvedValue({} as never);
    expect(await siro.recordings.get("r")).toEqual({});
  });
});
