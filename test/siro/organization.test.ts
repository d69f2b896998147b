import { ConnectionError, createSiro, RuleError } from "conversation-crm-sdk";
import { calls } from "conversation-crm-sdk/siro";
import { afterEach, describe, expect, it, vi } from "vitest";
import { rejection } from "../core/caught.js";
import { json, observeFetch, type SentRequest } from "../core/observed-fetch.js";

const base = "https://functions.siro.ai/api-externalApi/v1/core";

afterEach(() => {
  vi.unstubAllEnvs();
});

function connect(answer: (request: SentRequest) => Response) {
  const { fetch, sent } = observeFetch(answer);
  return { siro: createSiro({ organizationToken: "organization_1", fetch, maxRetries: 0 }), sent };
}

describe("recordings.list", () => {
  it("gives every recording of every page", async () => {
    const { siro, sent } = connect(() => json({ data: [{ id: `r${sent.length}` }], cursor: sent.length < 3 ? `c${sent.length}` : null }));
    const ids: string[] = [];
    for await (const { id } of siro.organization.recordings.list.all({ showSummary: "true" }, { timeout: 1_000 })) ids.push(id);
    expect(ids).toEqual(["r1", "r2", "r3"]);
    expect(sent.map(({ url }) => new URL(url).search)).toEqual(["?showSummary=true", "?showSummary=true&cursor=c1", "?showSummary=true&cursor=c2"]);
  });
});

describe("oauth.createAccessToken", () => {
  const request = { clientSecret: "shh", userId: "user_1", scope: "write" } as const;

  it("is not sent again after a lost answer", async () => {
    const { fetch, sent } = observeFetch(() => {
      throw new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
    });
    const siro = createSiro({ organizationToken: "t", fetch });
    const error = await rejection(siro.organization.oauth.createAccessToken("app", request));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ outcome: "unknown", isRetryable: false, attempts: 1 });
    expect(sent).toHaveLength(1);
    const { siro: busy, sent: once } = connect(() => json({ error: "busy" }, 503));
    expect(await rejection(busy.organization.oauth.createAccessToken("app", request))).toMatchObject({ status: 503, isRetryable: false });
    expect(once).toHaveLength(1);
  });

  it("keeps the client secret out of its errors", async () => {
    const { siro } = connect(() => json({ error: "shh is wrong" }, 400));
    const error = await rejection(siro.organization.oauth.createAccessToken("app", request));
    expect(JSON.stringify(error)).not.toContain("shh");
    const broken = await rejection(siro.organization.oauth.createAccessToken("app", { ...request, clientSecret: 5, userId: "" } as never));
    expect((broken as RuleError).issues.map(({ path }) => path)).toEqual([
      ["body", "clientSecret"],
      ["body", "userId"],
    ]);
  });
});

describe("a client with one of the two credentials", () => {
  it("says which one is missing, and sends nothing", async () => {
    vi.stubEnv("SIRO_ACCESS_TOKEN", "");
    vi.stubEnv("SIRO_ORGANIZATION_TOKEN", "");
    const { siro, sent } = connect(() => json({ data: [], cursor: null }));
    const gateway = await rejection(siro.recordings.list());
    expect(gateway).toBeInstanceOf(RuleError);
    expect((gateway as RuleError).issues).toMatchObject([{ path: ["options", "accessToken"] }]);
    const { fetch } = observeFetch(() => json({}));
    const organization = await rejection(createSiro({ accessToken: "t", fetch }).organization.recordings.list());
    expect((organization as RuleError).issues).toMatchObject([{ path: ["options", "organizationToken"] }]);
    expect((organization as RuleError).message).toContain("SIRO_ORGANIZATION_TOKEN");
    expect(sent).toEqual([]);
  });

  it("is made from the environment", async () => {
    vi.stubEnv("SIRO_ACCESS_TOKEN", "");
    vi.stubEnv("SIRO_ORGANIZATION_TOKEN", "from the environment");
    const { fetch, sent } = observeFetch(() => json({ data: [], cursor: null }));
    await createSiro({ fetch }).organization.recordings.list();
    expect(sent[0]?.headers.authorization).toBe("Bearer from the environment");
  });
});

describe("a client with both", () => {
  it("shows each host its own credential and no other", async () => {
    const { fetch, sent } = observeFetch(() => json({ data: [], cursor: null }));
    const siro = createSiro({
      accessToken: "user",
      organizationToken: "organization",
      baseUrl: "https://gateway.example/a",
      organizationBaseUrl: "https://organization.example/b/",
      fetch,
    });
    await siro.recordings.list();
    await siro.organization.recordings.list();
    expect(sent.map(({ url }) => url)).toEqual(["https://gateway.example/a/v1/core/recordings", "https://organization.example/b/v1/core/recordings"]);
    expect(sent.map(({ headers }) => [headers["x-siro-auth-token"], headers.authorization])).toEqual([
      ["user", undefined],
      [undefined, "Bearer organization"],
    ]);
  });

  it("sends kept calls of both, each to its own host", async () => {
    const { fetch, sent } = observeFetch(() => json({ data: [], cursor: null }));
    const siro = createSiro({ accessToken: "user", organizationToken: "organization", fetch });
    await siro.send(JSON.parse(JSON.stringify(calls.recordings.list({ limit: "5" }))));
    await siro.send(JSON.parse(JSON.stringify(calls.organization.recordings.list({ pageSize: "5" }))));
    expect(sent.map(({ url }) => url)).toEqual(["https://api.siro.ai/v1/core/recordings?limit=5", `${base}/recordings?pageSize=5`]);
    // The same path on the other host is another operation.
    const mixed = { ...calls.recordings.list(), service: "siro.organization" };
    expect(await rejection(siro.send(mixed as never))).toBeInstanceOf(RuleError);
    expect(sent).toHaveLength(2);
  });
});
