import { inspect } from "node:util";
import { createLeadConnector, RuleError } from "conversation-crm-sdk";
import { createTokenSource, InstallError, memoryTokens, type TokenStore } from "conversation-crm-sdk/leadconnector/tokens";
import { afterEach, describe, expect, it, vi } from "vitest";
import { rejection, thrown } from "../core/caught.js";
import { app, ended, gate, key, openScene, withoutLease } from "./scene.js";

afterEach(() => vi.useRealTimers());

const first = "token sandbox-refresh-token";

describe("an access token", () => {
  it("is renewed once for a thousand callers, and stored before it is used", async () => {
    const order: string[] = [];
    const memory = memoryTokens();
    const store: TokenStore = {
      ...memory,
      get(wanted) {
        order.push("get");
        return memory.get(wanted);
      },
      async swap(...swapped) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        const isKept = await memory.swap(...swapped);
        order.push("swapped");
        return isKept;
      },
    };
    const { sandbox, source, kept } = await openScene({ store });
    order.length = 0;
    const { fetch } = sandbox.leadconnector;
    const leadconnector = createLeadConnector({
      fetch(...sent) {
        order.push("call");
        return fetch(...sent);
      },
      accessToken: source().forLocation("location_1"),
      pacing: false,
    });
    await Promise.all(Array.from({ length: 1_000 }, () => leadconnector.conversations.get("conversation_1")));
    expect(sandbox.requests.filter(({ operation }) => operation === "leadconnector.oauth.token")).toHaveLength(1);
    // Read, reserved, read again, for all of them.
    expect(order.slice(0, 4)).toEqual(["get", "get", "swapped", "call"]);
    expect(order.slice(4)).toEqual(Array(999).fill("call"));
    expect(await kept()).toEqual({ accessToken: "sandbox-access-token-1", refreshToken: "sandbox-refresh-token-1", expiresAt: expect.any(Number) });
  });

  it("is used until shortly before its end, without a look at the store", async () => {
    vi.useFakeTimers({ toFake: ["Date", "performance"] });
    const { source, sent, store } = await openScene();
    const get = vi.spyOn(store, "get");
    const token = source().forLocation("location_1");
    expect(await token()).toBe("sandbox-access-token-1");
    get.mockClear();
    vi.advanceTimersByTime((86_399 - 300) * 1_000 - 1);
    expect(await token()).toBe("sandbox-access-token-1");
    expect(get).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2);
    expect(await token()).toBe("sandbox-access-token-2");
    expect(sent()).toEqual([first, "token sandbox-refresh-token-1"]);
  });

  it("that was rejected after somebody has replaced it is not renewed", async () => {
    const { source, sent } = await openScene();
    const token = source().forLocation("location_1");
    expect(await token()).toBe("sandbox-access-token-1");
    expect(await token({ rejected: "ended-access-token" })).toBe("sandbox-access-token-1");
    // The same in another process, which reads the store.
    expect(await source().forLocation("location_1")({ rejected: "ended-access-token" })).toBe("sandbox-access-token-1");
    expect(sent()).toEqual([first]);
  });

  it("that is refused when it is new is not renewed at every call: it may lack a scope", async () => {
    vi.useFakeTimers({ toFake: ["Date", "performance"] });
    const { source, sent } = await openScene();
    const token = source().forLocation("location_1");
    const rejected = await token();
    for (let call = 0; call < 5; call++) expect(await token({ rejected })).toBe(rejected);
    expect(sent()).toHaveLength(1);
    vi.advanceTimersByTime(61_000);
    expect(await Promise.all([token({ rejected }), token(), token({ rejected })])).toEqual(Array(3).fill("sandbox-access-token-2"));
    expect(sent()).toHaveLength(2);
  });

  it.each([undefined, 0, -5, "soon", 1e12])("whose answer has expires_in %s is good for a day", async (expires_in) => {
    const { sandbox, kept, source } = await openScene();
    sandbox.answer("leadconnector.oauth.token", { access_token: "a", refresh_token: "r", expires_in });
    const before = Date.now();
    expect(await source().forLocation("location_1")()).toBe("a");
    expect(((await kept())?.expiresAt ?? 0) - before).toBeGreaterThanOrEqual(86_399_000);
    expect(((await kept())?.expiresAt ?? 0) - Date.now()).toBeLessThanOrEqual(86_399_000);
  });

  it("that lasts for less than it is renewed ahead is used for half of its time", async () => {
    vi.useFakeTimers({ toFake: ["Date", "performance"] });
    const { sandbox, source } = await openScene();
    let number = 0;
    sandbox.answer("leadconnector.oauth.token", () => ({ access_token: `short-${++number}`, refresh_token: `r-${number}`, expires_in: 10 }));
    const token = source().forLocation("location_1");
    for (let call = 0; call < 5; call++) expect(await token()).toBe("short-1");
    vi.advanceTimersByTime(5_001);
    expect(await token()).toBe("short-2");
  });

  it("survives a clock that is set to any year", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const { source, sent } = await openScene();
    const token = source().forLocation("location_1");
    await token();
    for (const year of [1971, 2126]) {
      vi.setSystemTime(Date.UTC(year, 0));
      expect(await token()).toBe("sandbox-access-token-1");
    }
    expect(sent()).toHaveLength(1);
  });

  it("stays in use when the refresh token in the answer is missing", async () => {
    const { sandbox, source, kept } = await openScene();
    sandbox.answer("leadconnector.oauth.token", { access_token: "a", expires_in: 10 });
    await source().forLocation("location_1")();
    expect(await kept()).toMatchObject({ accessToken: "a", refreshToken: "sandbox-refresh-token" });
  });
});

describe("two processes", () => {
  it("that renew at once trade the refresh token once", async () => {
    const { source, sent } = await openScene();
    const tokens = await Promise.all(Array.from({ length: 20 }, () => source().forLocation("location_1")()));
    expect(new Set(tokens)).toEqual(new Set(["sandbox-access-token-1"]));
    expect(sent()).toEqual([first]);
  });

  it("look at the store once more when they have the lease", async () => {
    const { source, sent, store } = await openScene();
    const other = source().forLocation("location_1");
    const late: TokenStore = { ...store, lease: (...leased) => other().then(() => store.lease?.(...leased)) };
    expect(await source({ store: late }).forLocation("location_1")()).toBe("sandbox-access-token-1");
    expect(sent()).toEqual([first]);
  });

  it("without leases agree on the winner's grant, also when it is stored late", async () => {
    const memory = memoryTokens();
    const stored = gate();
    const { source, sent, kept } = await openScene({ store: withoutLease(memory) });
    const slow: TokenStore = { get: memory.get, swap: (...swapped) => stored.opened.then(() => memory.swap(...swapped)) };
    const winner = source({ store: slow }).forLocation("location_1")();
    await vi.waitFor(() => expect(sent()).toHaveLength(1));
    const loser = source().forLocation("location_1")();
    await vi.waitFor(() => expect(sent()).toEqual([first, first]));
    stored.open();
    expect(await Promise.all([winner, loser])).toEqual(["sandbox-access-token-1", "sandbox-access-token-1"]);
    expect(await kept()).toMatchObject({ refreshToken: "sandbox-refresh-token-1" });
  });

  it("lose nothing when a lease ends while its holder still refreshes", async () => {
    const { sandbox, store, source, sent, kept } = await openScene({ leaseMs: 50 });
    const answered = gate();
    const { fetch } = sandbox.leadconnector;
    const slow = source({
      fetch: async (...request) => {
        const answer = await fetch(...request);
        await answered.opened;
        return answer;
      },
    });
    const holder = slow.forLocation("location_1")();
    await vi.waitFor(() => expect(sent()).toHaveLength(1));
    // It finds the token dead, and cannot know that its successor is on its way.
    expect(await rejection(source().forLocation("location_1")())).toMatchObject({ code: "install_again" });
    expect(await kept()).toMatchObject({ refreshToken: "sandbox-refresh-token", refusedAt: expect.any(Number) });
    // Nobody else tries it again.
    expect(await rejection(source().forLocation("location_1")())).toMatchObject({ code: "install_again" });
    expect(sent()).toEqual([first, first]);
    answered.open();
    expect(await holder).toBe("sandbox-access-token-1");
    expect(await source().forLocation("location_1")()).toBe("sandbox-access-token-1");
    expect(await store.get(key)).not.toHaveProperty("refusedAt");
  });

  it("use the grant that was there first when a swap fails, and drop the other one", async () => {
    const { sandbox, store, source, kept } = await openScene();
    const answered = gate();
    const { fetch } = sandbox.leadconnector;
    const late = source({
      fetch: async (...request) => {
        const answer = await fetch(...request);
        await answered.opened;
        return answer;
      },
    });
    const token = late.forLocation("location_1")();
    await vi.waitFor(() => expect(sandbox.requests).toHaveLength(1));
    const theirs = { accessToken: "theirs", refreshToken: "theirs-next", expiresAt: Date.now() + 86_400_000 };
    expect(await store.swap(key, "sandbox-refresh-token", theirs)).toBe(true);
    answered.open();
    expect(await token).toBe("theirs");
    expect(await kept()).toEqual(theirs);
  });

  it("install anew while a refresh is under way, and the new install stays", async () => {
    const { sandbox, source, kept } = await openScene();
    const answered = gate();
    const { fetch } = sandbox.leadconnector;
    const late = source({
      fetch: async (...request) => {
        const answer = await fetch(...request);
        await answered.opened;
        return answer;
      },
    });
    const token = late.forLocation("location_1")();
    await vi.waitFor(() => expect(sandbox.requests).toHaveLength(1));
    expect(await source().exchange("sandbox-code")).toMatchObject({ locationId: "location_1", userType: "Location" });
    answered.open();
    expect(await token).toBe("sandbox-access-token-2");
    expect(await kept()).toMatchObject({ refreshToken: "sandbox-refresh-token-2" });
  });
});

describe("a lease that a dead process left", () => {
  it("is no reason to wait while the token is good, and is waited for when it is not", async () => {
    const good = { ...ended, accessToken: "good", expiresAt: Date.now() + 60_000 };
    const { source, store, sent } = await openScene({ leaseMs: 300 }, good);
    const get = vi.spyOn(store, "get");
    await store.lease?.(key, 300);
    const token = source().forLocation("location_1");
    for (let call = 0; call < 5; call++) expect(await token()).toBe("good");
    expect(get.mock.calls.length).toBeLessThan(6);
    expect(sent()).toEqual([]);
    expect(await token({ rejected: "good" })).toBe("sandbox-access-token-1");
  });
});

describe("a lost answer", () => {
  it("ends in the typed error, which names the location, and the dead token is not used again", async () => {
    const { sandbox, source, sent, kept } = await openScene();
    sandbox.fail("leadconnector.oauth.token", { reset: "after" });
    const token = source().forLocation("location_1");
    expect(await rejection(token())).toMatchObject({ code: "unreachable", outcome: "unknown" });
    expect(sent()).toEqual([first]); // it is sent once
    const error = await rejection(token());
    expect(error).toMatchObject({ code: "install_again", name: "InstallError", reason: "refused", locationId: "location_1", isRetryable: false });
    expect(InstallError.is(error) && error.message).toBe(
      "leadconnector gives no token for the location location_1. The vendor does not accept its refresh token any more: it was used before, it has ended, or the app was removed. Install the app again there.",
    );
    expect(await kept()).toMatchObject({ refusedAt: expect.any(Number) });
    for (const other of [token, source().forLocation("location_1")]) expect(InstallError.is(await rejection(other()))).toBe(true);
    expect(sent()).toEqual([first, first]);
  });

  it("ends in a new grant where reconnecting is allowed", async () => {
    const { sandbox, source, sent } = await openScene({ reconnect: true });
    sandbox.fail("leadconnector.oauth.token", { answer: "truncated" });
    const token = source().forLocation("location_1");
    expect(await rejection(token())).toMatchObject({ code: "unreachable" });
    expect(await token()).toBe("sandbox-access-token-3");
    expect(sent()).toEqual([first, first, "reconnect", "token authorization_code"]);
  });

  it("of reconnecting is no lost install, and a refusal is one", async () => {
    const { sandbox, source } = await openScene({ reconnect: true }, { ...ended, refusedAt: 1 });
    const token = source().forLocation("location_1");
    sandbox.fail("leadconnector.oauth.reconnect", { status: 503 });
    expect(await rejection(token())).toMatchObject({ code: "vendor_failed", status: 503 });
    sandbox.fail("leadconnector.oauth.reconnect", { status: 400 });
    expect(await rejection(token())).toMatchObject({ code: "install_again", locationId: "location_1", cause: { name: "ApiError" } });
    expect(await token()).toBe("sandbox-access-token-2");
  });

  it("keeps the access token in use while it is good", async () => {
    const grant = { ...ended, accessToken: "sandbox-access-token", expiresAt: Date.now() + 60_000 };
    const { sandbox, source, sent } = await openScene({}, grant);
    sandbox.fail("leadconnector.oauth.token", { status: 503 });
    const token = source().forLocation("location_1");
    for (let call = 0; call < 5; call++) expect(await token()).toBe("sandbox-access-token");
    expect(sent()).toHaveLength(1); // and the vendor is left alone for a while
    expect(await token({ rejected: "sandbox-access-token" })).toBe("sandbox-access-token-1");
  });

  it("does not come of a caller who leaves: the refresh goes on and is stored", async () => {
    const { sandbox, source, kept } = await openScene();
    const answered = gate();
    const { fetch } = sandbox.leadconnector;
    const tokens = source({
      fetch: async (url, init) => {
        const answer = await fetch(url, init);
        await answered.opened;
        return answer;
      },
    });
    const leadconnector = createLeadConnector({ fetch, accessToken: tokens.forLocation("location_1") });
    const leaving = new AbortController();
    const calls = [
      leadconnector.conversations.get("conversation_1", { signal: leaving.signal }),
      leadconnector.conversations.get("conversation_1", { timeout: 20 }),
    ].map(rejection);
    await vi.waitFor(() => expect(sandbox.requests).toHaveLength(1));
    leaving.abort(new Error("left"));
    expect(await Promise.all(calls)).toMatchObject([{ message: "left" }, { code: "timed_out" }]);
    expect(await kept()).toEqual(ended);
    answered.open();
    await tokens.settled();
    expect(await kept()).toMatchObject({ refreshToken: "sandbox-refresh-token-1" });
  });
});

describe("a store", () => {
  it("that fails is asked again to keep the grant, and found to have done it", async () => {
    const memory = memoryTokens();
    let failures = 0;
    const store: TokenStore = {
      ...memory,
      async swap(...swapped) {
        if (failures++ === 1) throw new Error("down");
        const isDone = await memory.swap(...swapped);
        if (failures === 3) throw new Error("the answer is lost");
        return isDone;
      },
    };
    const { source, sent, kept } = await openScene({ store });
    expect(await source().forLocation("location_1")()).toBe("sandbox-access-token-1");
    expect(await kept()).toMatchObject({ refreshToken: "sandbox-refresh-token-1" });
    expect([sent(), failures]).toEqual([[first], 4]);
  });

  it("that is away keeps nothing from being stored later, before anything else", async () => {
    vi.useFakeTimers();
    const memory = memoryTokens();
    let isAway = false;
    const store: TokenStore = { ...memory, swap: async (...swapped) => (isAway ? Promise.reject(new Error("down")) : memory.swap(...swapped)) };
    const { source, sent, kept } = await openScene({ store });
    isAway = true;
    const token = source().forLocation("location_1");
    const failed = rejection(token());
    await vi.advanceTimersByTimeAsync(4_000);
    expect(await failed).toMatchObject({ message: "down" });
    expect(await kept()).toEqual(ended);
    isAway = false;
    expect(await token()).toBe("sandbox-access-token-1");
    expect(await kept()).toMatchObject({ refreshToken: "sandbox-refresh-token-1" });
    expect(sent()).toEqual([first]);
  });

  it("that never answers ends the wait with a typed error", async () => {
    vi.useFakeTimers();
    const { source } = await openScene({ store: { get: () => new Promise(() => {}), swap: async () => true } });
    const failed = rejection(source().forLocation("location_1")());
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await failed).toMatchObject({ code: "timed_out", message: "The token store did not answer get within 10000 ms.", isRetryable: true });
  });

  it("whose reads or leases fail does not fail a token that is good", async () => {
    const memory = memoryTokens();
    const down = async () => Promise.reject(new Error("down"));
    const { source } = await openScene({ store: { ...memory, lease: down } });
    expect(await source().forLocation("location_1")()).toBe("sandbox-access-token-1");
    const tokens = source({ store: { ...memory, get: down } });
    expect(await rejection(tokens.forLocation("location_1")())).toMatchObject({ message: "down" });
  });

  it("that lost the grant meanwhile is left as it is", async () => {
    const { source, sandbox } = await openScene(
      { store: { get: vi.fn().mockResolvedValueOnce(ended).mockResolvedValueOnce(ended), swap: async () => false } },
      null,
    );
    expect(await rejection(source().forLocation("location_1")())).toMatchObject({ code: "install_again", reason: "missing" });
    expect(sandbox.requests).toHaveLength(1);
  });

  it("that has nothing gives the typed error, or a grant by reconnecting", async () => {
    const { source, sent, kept } = await openScene({}, null);
    expect(await rejection(source().forLocation("location_2")())).toMatchObject({ code: "install_again", reason: "missing", locationId: "location_2" });
    expect(await rejection(source().forCompany("company_1")())).toMatchObject({
      companyId: "company_1",
      message: expect.stringContaining("the company company_1"),
    });
    expect(sent()).toEqual([]);
    expect(await source({ reconnect: true }).forLocation("location_1")()).toBe("sandbox-access-token-2");
    expect(await kept()).toMatchObject({ refreshToken: "sandbox-refresh-token-2" });
  });
});

describe("an install", () => {
  it("begins with an address and its state, and gives no tokens", async () => {
    const { source, kept } = await openScene({}, null);
    const tokens = source({ userType: "Location" });
    const { url, state } = tokens.authorizationUrl({ redirectUri: "https://example.com/back?a=1", scopes: ["conversations.readonly", "contacts.write"] });
    expect(url).toBe(
      `https://marketplace.gohighlevel.com/v2/oauth/chooselocation?response_type=code&redirect_uri=https%3A%2F%2Fexample.com%2Fback%3Fa%3D1&client_id=sandbox-client-id&scope=conversations.readonly%20contacts.write&loginWindowOpenMode=self&state=${state}`,
    );
    expect(state).toMatch(/^[0-9a-f]{48}$/);
    expect(tokens.authorizationUrl({ redirectUri: "https://example.com/", scopes: [] }).state).not.toBe(state);
    const install = await tokens.exchange(`https://example.com/back?a=1&code=sandbox-code&state=${state}`, {
      state,
      redirectUri: "https://example.com/back?a=1",
    });
    expect(install).toMatchObject({ locationId: "location_1", companyId: "company_1", userType: "Location", userId: "sandbox-user" });
    expect(JSON.stringify(install)).not.toContain("token-");
    expect(await kept()).toMatchObject({ accessToken: "sandbox-access-token-1" });
    expect(source({ isWhiteLabel: true }).authorizationUrl({ redirectUri: "https://example.com/", scopes: [], state: "mine" })).toEqual({
      url: expect.stringMatching(/^https:\/\/marketplace\.leadconnectorhq\.com\/v2\/.*state=mine$/),
      state: "mine",
    });
  });

  it.each([
    ["/back?code=sandbox-code&state=other", { state: "mine" }, "state is not the one"],
    ["/back?code=sandbox-code", { state: "mine" }, "state did not come back"],
    ["/back?code=sandbox-code&state=other", { state: "mine", allowMissingState: true }, "state is not the one"],
    ["sandbox-code", { state: "mine" }, "callback must be the whole address"],
    ["/back?state=mine", { state: "mine" }, "callback has no code"],
    ["/back?error=access_denied&state=mine", { state: "mine" }, "callback says that there was no consent"],
    ["/back?code=sandbox-code&state=", { state: "" }, "state is empty"],
    ["", {}, "callback has no code"],
  ])("refuses the callback %j with %j", async (callback, options, message) => {
    const { source, sent } = await openScene();
    const error = await rejection(source().exchange(callback, options));
    expect(RuleError.is(error) && error.message).toContain(message);
    expect(inspect(error)).not.toMatch(/sandbox-code|=other/);
    expect(sent()).toEqual([]);
  });

  it("may do without the state where it is told to", async () => {
    const { source } = await openScene();
    expect(await source().exchange("/back?code=sandbox-code", { state: "mine", allowMissingState: true })).toMatchObject({ locationId: "location_1" });
  });

  it("after a loss brings everybody back", async () => {
    const { source } = await openScene({}, { ...ended, refusedAt: 1 });
    const token = source().forLocation("location_1");
    expect(InstallError.is(await rejection(token()))).toBe(true);
    await source().exchange("sandbox-code");
    expect(await token()).toBe("sandbox-access-token-1");
  });

  it("is stored though the store fails, and though somebody else is installing", async () => {
    const memory = memoryTokens();
    let asked = 0;
    const store: TokenStore = {
      ...memory,
      async get(wanted) {
        if (++asked === 1) throw new Error("down");
        return memory.get(wanted);
      },
      async swap(...swapped) {
        if (asked === 2) await memory.swap(key, "sandbox-refresh-token", { ...ended, refreshToken: "theirs" });
        const isKept = await memory.swap(...swapped);
        if (asked === 3) throw new Error("the answer is lost");
        return isKept;
      },
    };
    await memory.swap(key, undefined, ended);
    const { source } = await openScene({ store }, null);
    await source().exchange("sandbox-code");
    expect([await memory.get(key), asked]).toMatchObject([{ refreshToken: "sandbox-refresh-token-1" }, 4]);
  });

  it("fails when the store never keeps it", async () => {
    vi.useFakeTimers();
    const { source } = await openScene({ store: { get: async () => undefined, swap: async () => false } }, null);
    const failed = rejection(source().exchange("sandbox-code"));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await failed).toMatchObject({ message: expect.stringContaining("did not keep a grant") });
  });

  it("that was had elsewhere moves into the store", async () => {
    const { source, sent } = await openScene({}, { ...ended, refreshToken: "a-dead-token", refusedAt: 1 });
    const tokens = source();
    await tokens.put({ locationId: "location_1" }, ended);
    expect(await tokens.forLocation("location_1")()).toBe("sandbox-access-token-1");
    expect(sent()).toEqual([first]);
    expect(String(thrown(() => tokens.put({ companyId: "" }, ended)))).toContain("needs the id");
  });

  it("that names no place is refused, and what is removed ends in the typed error", async () => {
    const { sandbox, source } = await openScene();
    sandbox.answer("leadconnector.oauth.token", { access_token: "a", refresh_token: "r" });
    expect(await rejection(source().exchange("sandbox-code"))).toMatchObject({
      code: "unreadable",
      message: expect.stringContaining("neither a location nor a company"),
    });
    sandbox.reset();
    sandbox.expire("leadconnector", "sandbox-refresh-token");
    expect(await rejection(source().forLocation("location_1")())).toMatchObject({ code: "install_again", locationId: "location_1" });
  });
});

describe("a company", () => {
  async function agency() {
    const scene = await openScene({}, null);
    const company = { accessToken: "sandbox-access-token", refreshToken: "sandbox-refresh-token", expiresAt: Date.now() + 86_400_000 };
    await scene.store.swap("leadconnector/sandbox-client-id/company/company_1", undefined, company);
    return scene;
  }

  it("gives tokens of its locations, which are made once and kept", async () => {
    const { source, sent, kept } = await agency();
    const token = source().forLocation("location_1", { companyId: "company_1" });
    expect(await Promise.all([token(), token()])).toEqual(Array(2).fill("sandbox-access-token-1"));
    expect(await source().forLocation("location_1", { companyId: "company_1" })()).toBe("sandbox-access-token-1");
    expect(sent()).toEqual(["locationToken"]);
    expect(await kept()).toEqual({ accessToken: "sandbox-access-token-1", expiresAt: expect.any(Number) });
  });

  it("helps where the location's own grant is dead", async () => {
    const { source, store, sent } = await agency();
    await store.swap(key, undefined, { ...ended, refreshToken: "a-dead-token", refusedAt: 1 });
    expect(await source().forLocation("location_1", { companyId: "company_1" })()).toBe("sandbox-access-token-1");
    expect(sent()).toEqual(["locationToken"]);
  });

  it("renews its own token when that is refused for a location's", async () => {
    const { sandbox, source, sent } = await agency();
    sandbox.expire("leadconnector", "sandbox-access-token");
    const sandboxed = sandbox.requests;
    expect(await source().forLocation("location_1", { companyId: "company_1" })()).toMatch(/^sandbox-access-token-\d$/);
    expect(sent()).toEqual(["locationToken", first, "locationToken"]);
    expect(sandboxed[1]?.body instanceof FormData && sandboxed[1].body.get("user_type")).toBe("Company");
  });

  it("whose install is lost is what the error of a location names", async () => {
    const { sandbox, source } = await agency();
    sandbox.expire("leadconnector", "sandbox-access-token");
    sandbox.expire("leadconnector", "sandbox-refresh-token");
    const error = await rejection(source().forLocation("location_1", { companyId: "company_1" })());
    expect(error).toMatchObject({ code: "install_again", companyId: "company_1" });
  });

  it("lists the locations that have the app", async () => {
    const { source } = await agency();
    const found: string[] = [];
    for await (const { _id } of source().installedLocations("company_1")) found.push(_id);
    expect(found).toEqual(["location_1"]);
  });
});

it("prints no secret", async () => {
  const { sandbox, source, store } = await openScene();
  sandbox.fail("leadconnector.oauth.token", { status: 400, body: { error: "invalid_grant", message: "sandbox-refresh-token sandbox-client-secret" } });
  const tokens = source();
  const error = await rejection(tokens.forLocation("location_1")());
  expect(InstallError.is(error)).toBe(true);
  for (const shown of [inspect(error, { depth: 9 }), JSON.stringify(error), String(error), inspect([tokens, store], { depth: 9, showHidden: true })])
    expect(shown).not.toMatch(/sandbox-refresh|client-secret|ended-access/);
  expect(new InstallError("leadconnector", { locationId: "line\nbreak" }, "missing").message).not.toContain("break");
});

it.each([
  [{ ...app, clientSecret: "", store: memoryTokens() }, "needs clientId and clientSecret"],
  [{ ...app, store: {} as never }, "needs a store with get and swap"],
  [{ ...app, store: memoryTokens(), renewBeforeMs: -1 }, "renewBeforeMs must be 0 or more"],
  [{ ...app, store: memoryTokens(), leaseMs: Number.NaN }, "leaseMs above 0"],
  [{ ...app, store: memoryTokens(), refresh: true } as never, "refresh is not an option"],
])("refuses options that cannot be used", (options, message) => {
  expect(String(thrown(() => createTokenSource(options)))).toContain(message);
});

it("refuses an id that names nothing", async () => {
  const { source } = await openScene();
  for (const make of [() => source().forLocation(""), () => source().forCompany("")]) expect(String(thrown(make))).toContain("needs the id");
});
