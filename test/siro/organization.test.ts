import { AnswerError, ConnectionError, createSiro, RuleError } from "conversation-crm-sdk";
import { calls, type ListOrganizationRecordingsQuery } from "conversation-crm-sdk/siro";
import { afterEach, describe, expect, it, vi } from "vitest";
import { rejection, thrown } from "../core/caught.js";
import { json, observeFetch, type SentRequest } from "../core/observed-fetch.js";

const common = { accept: "application/json", "user-agent": "conversation-crm-sdk/0.1.0", authorization: "Bearer organization_1" };
const base = "https://functions.siro.ai/api-externalApi/v1/core";

afterEach(() => {
  vi.unstubAllEnvs();
});

function connect(answer: (request: SentRequest) => Response) {
  const { fetch, sent } = observeFetch(answer);
  return { siro: createSiro({ organizationToken: "organization_1", fetch, maxRetries: 0 }), sent };
}

describe("recordings.list", () => {
  it.each<[ListOrganizationRecordingsQuery | undefined, string]>([
    [undefined, ""],
    [{ "updatedAt:gte": "2026-01-01T00:00:00.000Z", pageSize: "25" }, "?updatedAt%3Agte=2026-01-01T00%3A00%3A00.000Z&pageSize=25"],
    [{ isProcessingDone: "true", showCrmLinks: "true", cursor: "a=" }, "?isProcessingDone=true&showCrmLinks=true&cursor=a%3D"],
  ])("asks the second host for %j, with its own credential", async (query, search) => {
    const page = { data: [{ id: "rec_1", crm: null }], cursor: null };
    const { siro, sent } = connect(() => json(page));
    expect(await siro.organization.recordings.list(query)).toEqual(page);
    expect(sent).toMatchObject([{ method: "GET", url: `${base}/recordings${search}`, body: undefined }]);
    expect(sent[0]?.headers).toEqual(common);
  });

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
  const answer = { accessTokenId: "token_1", accessToken: "secret" };

  it("posts and gives the bare answer of a 201", async () => {
    const { siro, sent } = connect(() => json(answer, 201));
    expect(await siro.organization.oauth.createAccessToken("app/1", request)).toEqual(answer);
    expect(sent).toMatchObject([
      { method: "POST", url: `${base}/oauth/apps/app%2F1/access-token`, body: '{"clientSecret":"shh","userId":"user_1","scope":"write"}' },
    ]);
    expect(sent[0]?.headers).toEqual({ ...common, "content-type": "application/json" });
  });

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

  it.each([{ data: answer }, { accessTokenId: "token_1" }])("does not take %j for a token", async (body) => {
    expect(await rejection(connect(() => json(body, 201)).siro.organization.oauth.createAccessToken("app", request))).toBeInstanceOf(AnswerError);
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

  it("is made from the environment, and not without any", () => {
    vi.stubEnv("SIRO_ACCESS_TOKEN", "");
    vi.stubEnv("SIRO_ORGANIZATION_TOKEN", "");
    const error = thrown(() => createSiro());
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toContain("SIRO_ACCESS_TOKEN");
    expect((error as Error).message).toContain("SIRO_ORGANIZATION_TOKEN");
    vi.stubEnv("SIRO_ORGANIZATION_TOKEN", "from the environment");
    expect(createSiro()).toHaveProperty("organization.recordings.list");
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
