import { createAttention, createLeadConnector, createSiro, type PacingStore } from "conversation-crm-sdk";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Service } from "../../src/core/service.js";
import { createTransports } from "../../src/core/transport/transport.js";
import { rejection, thrown } from "./caught.js";
import { json, observeFetch } from "./observed-fetch.js";

const service: Service = {
  name: "vendor",
  baseUrl: "https://vendor.test",
  credential: { option: "token", variable: "VENDOR_TOKEN", header: "authorization" },
  readRefusal: () => ({}),
  isRefusal: () => false,
};
const transportOf = (options: Parameters<typeof createTransports>[2] = {}, own: Partial<Service> = {}, baseUrl?: string) =>
  createTransports("createVendor", [{ service: { ...service, ...own }, credential: "t", baseUrl }], options)[0];
const reasonOf = (make: () => unknown) => String(thrown(make));

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a number for jitter", () => {
  it.each<[string, () => unknown, number]>([
    ["0", () => 0, 0],
    ["just below 1", () => 1 - 2 ** -53, 1 - 2 ** -53],
    ["1, which is none", () => 1, 0.25],
    ["-1, which is none", () => -1, 0.25],
    ["NaN, which is none", () => Number.NaN, 0.25],
    [
      "an error",
      () => {
        throw new Error("no luck");
      },
      0.25,
    ],
  ])("is %s, or one of its own", (_what, random, expected) => {
    vi.spyOn(Math, "random").mockReturnValue(0.25);
    expect(transportOf({ random: random as () => number })?.random()).toBe(expected);
  });
});

describe("limits", () => {
  const said = "TypeError: createVendor: pacing.limits must have whole numbers of requests, each in a number of milliseconds, all above 0.";
  const good = { requests: 1, perMs: 1 };
  it.each([
    [{ requests: 0, perMs: 1 }],
    [{ requests: 0.5, perMs: 1 }],
    [{ requests: 1, perMs: 0 }],
    [{ requests: 1, perMs: Number.POSITIVE_INFINITY }],
    [good, { requests: 0, perMs: 1 }],
    [{ requests: 0, perMs: 1 }, good],
  ])("are refused where one cannot be held: %o %o", (...limits) => {
    expect(reasonOf(() => transportOf({ pacing: { limits } }))).toBe(said);
  });

  it("are the vendor's, or those of the client, or none", () => {
    const documented = [{ requests: 5, perMs: 5 }];
    expect(transportOf({}, { limits: documented })?.pacer?.limits).toBe(documented);
    expect(transportOf({ pacing: { limits: [good] } }, { limits: documented })?.pacer?.limits).toEqual([good]);
    expect(transportOf({ pacing: false }, { limits: documented })?.pacer).toBeUndefined();
    expect(transportOf()?.pacer).toBeUndefined();
  });

  it("are counted under the service and the key of the client, where others may count too when there is a store", () => {
    const store: PacingStore = { take: () => ({ taken: 1, waitMs: 0 }), report: () => {} };
    const { prefix, isShared } = transportOf({ pacing: { limits: [good], store, key: "mine" } })?.pacer ?? {};
    expect([prefix, isShared]).toEqual(["vendor:mine:", true]);
    const own = transportOf({ pacing: { limits: [good] } })?.pacer;
    expect([own?.prefix, own?.isShared]).toEqual(["vendor::", false]);
  });
});

describe("an address", () => {
  it.each([
    "xhttp://a.example",
    "httpsx://a.example",
    "ftp://a.example",
    "a.example",
    "",
    "https://u@a.example",
    "https://:p@a.example",
    "https://a.example?b",
    "https://a.example#b",
  ])("is refused without being shown: %s", (baseUrl) => {
    expect(reasonOf(() => transportOf({}, {}, baseUrl))).toBe(
      "TypeError: createVendor: baseUrl must be an http or https address without user, password, query or fragment.",
    );
  });

  it.each([
    ["http://a.example", "http://a.example"],
    ["https://a.example/b//", "https://a.example/b"],
  ])("has no slash at its end: %s", (baseUrl, used) => {
    expect(transportOf({}, {}, baseUrl)?.baseUrl).toBe(used);
  });
});

it("a header of the service that cannot be sent is refused", () => {
  expect(reasonOf(() => transportOf({}, { headers: { "x-edition": "a\nb" } }))).toMatch(/^TypeError: createVendor: the header x-edition .+\.$/);
});

describe("a derived client", () => {
  const siro = createSiro({ accessToken: "one", organizationToken: "two", fetch: observeFetch(() => json({})).fetch, pacing: false });

  it("may be given nothing for an option that is shared", () => {
    expect(siro.withOptions({ onEvent: undefined, fetch: undefined } as never)).toBeDefined();
    expect(reasonOf(() => siro.withOptions({ onEvent: () => {} } as never))).toContain("onEvent is shared with the client that it comes from");
  });

  it.each([5, "", " ", null])("must name whose limit it is: %s", (pacingKey) => {
    expect(reasonOf(() => siro.withOptions({ accessToken: "u", pacingKey } as never))).toBe("TypeError: siro.withOptions: pacingKey must name something.");
  });

  it("needs no name for its limit where it has the credential of the client it comes from", () => {
    const store: PacingStore = { take: () => ({ taken: 1, waitMs: 0 }), report: () => {} };
    const shared = createSiro({ accessToken: "one", organizationToken: "two", pacing: { store } });
    expect(shared.withOptions({ accessToken: "one" })).toBeDefined();
    expect(reasonOf(() => shared.withOptions({ accessToken: "other" }))).toBe(
      "TypeError: siro.withOptions: pacingKey must name whose limit it is, because other processes may count in the same pacing store.",
    );
  });
});

it("a store is told to wait only when the vendor says for how long", async () => {
  const reports: unknown[] = [];
  const store: PacingStore = { take: () => ({ taken: 1, waitMs: 0 }), report: (_key, _limits, report) => reports.push(report) };
  const headers: Record<string, string>[] = [{}, { "retry-after": "2" }];
  for (const each of headers) {
    const leadconnector = createLeadConnector({ accessToken: "t", fetch: async () => json({}, 429, each), maxRetries: 0, timeout: 1_000, pacing: { store } });
    await rejection(leadconnector.conversations.update("c", { locationId: "l" }));
  }
  expect(reports).toEqual([{ waitMs: 2_000 }]);
  const none = createAttention({ apiKey: "k", fetch: async () => json({}, 429, { "retry-after": "2" }), maxRetries: 0, timeout: 1_000 });
  expect(await rejection(none.conversations.list())).toMatchObject({ code: "rate_limited", retryAfterMs: 2_000 });
});
