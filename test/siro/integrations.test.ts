import { createSiro, RuleError } from "conversation-crm-sdk";
import { calls } from "conversation-crm-sdk/siro";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { json, observeFetch, type SentRequest } from "../core/observed-fetch.js";

const base = "https://functions.siro.ai/api-externalApi/v1/integrations";

function connect(answer: (request: SentRequest) => Response) {
  const { fetch, sent } = observeFetch(answer);
  const { integrations } = createSiro({ organizationToken: "organization_1", fetch, maxRetries: 0 }).organization;
  return { integrations, sent, searches: () => sent.map(({ url }) => new URL(url).search) };
}

async function ids(items: AsyncIterable<{ id: string }>): Promise<string[]> {
  const found: string[] = [];
  for await (const { id } of items) found.push(id);
  return found;
}

describe.each(["opportunities", "engagements"] as const)("%s.list", (resource) => {
  it("takes a cursor that is a number, and keeps the filters", async () => {
    const cursors = [2, "b/2", null];
    const { integrations, sent, searches } = connect(() => json({ data: [{ id: `r${sent.length}` }], cursor: cursors[sent.length - 1] }));
    expect(await ids(integrations[resource].list.all({ externalId: "e" }))).toEqual(["r1", "r2", "r3"]);
    expect(searches()).toEqual(["?externalId=e", "?externalId=e&cursor=2", "?externalId=e&cursor=b%2F2"]);
  });

  it.each([
    ["the page says that it is the last", { cursor: "c", hasNextPage: false }],
    ["there is no cursor", {}],
    ["the cursor is null", { cursor: null, total: null }],
    ["the cursor is empty", { cursor: "" }],
  ])("ends where %s", async (_where, envelope) => {
    const { integrations, sent } = connect(() => json({ data: [{ id: "r" }], ...envelope }));
    expect(await ids(integrations[resource].list.all())).toEqual(["r"]);
    expect(sent).toHaveLength(1);
  });

  it("does not take a page for the last one that says otherwise", async () => {
    const { integrations } = connect(() => json({ data: [{ id: "r" }], cursor: null, hasNextPage: true }));
    expect(await rejection(ids(integrations[resource].list.all()))).toMatchObject({
      code: "unreadable",
      operation: `siro.organization.integrations.${resource}.list`,
      message: expect.stringContaining("no cursor that leads to it"),
    });
  });
});

describe("users.list", () => {
  it("leads on by what its cursor is, of which nothing is published", async () => {
    const { integrations, sent, searches } = connect(() => json({ data: [sent.length], ...(sent.length === 1 && { cursor: "c" }) }));
    const found: unknown[] = [];
    for await (const user of integrations.users.list.all({ pageSize: "1" })) found.push(user);
    expect(found).toEqual([1, 2]);
    expect(searches()).toEqual(["?pageSize=1", "?pageSize=1&cursor=c"]);
  });

  it("says so when a query cannot take the cursor", async () => {
    const { integrations } = connect(() => json({ data: [{}], cursor: { id: "c" } }));
    const walk = async () => {
      for await (const _user of integrations.users.list.all());
    };
    expect(await rejection(walk())).toMatchObject({ code: "unreadable", message: expect.stringContaining("neither text nor a number") });
  });
});

describe("answers without an envelope", () => {
  it("are given as they are: lists", async () => {
    const { integrations } = connect(() => json([{ id: "a" }]));
    expect(await integrations.accounts.list()).toEqual([{ id: "a" }]);
    expect(await integrations.users.engagements("u/1", { startingAfter: "x" })).toEqual([{ id: "a" }]);
  });

  it.each([true, false])("are given as they are: %s after a deletion", async (answer) => {
    const { integrations, sent } = connect(() => json(answer));
    expect(await integrations.accounts.delete("a")).toBe(answer);
    expect(await integrations.engagements.delete("e/1", { idType: "external", integrationPlatform: "MERGE" })).toBe(answer);
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `DELETE ${base}/accounts/a`,
      `DELETE ${base}/engagements/e%2F1?idType=external&integrationPlatform=MERGE`,
    ]);
  });

  it("are not taken for what has one", async () => {
    const { integrations } = connect(() => json([{ id: "a" }]));
    expect(await rejection(integrations.opportunities.list())).toMatchObject({ code: "unreadable" });
    expect(await rejection(integrations.accounts.get("a"))).toMatchObject({ code: "unreadable" });
  });
});

describe("engagements.sync", () => {
  it("sends null where the CRM has nothing", async () => {
    const { integrations, sent } = connect(() => json({ data: { id: "e", content: null } }));
    const engagement = { externalId: "e1", direction: null, content: null, deletedAt: null, engagementType: null, account: null, opportunity: null } as const;
    expect((await integrations.engagements.sync(engagement)).data.content).toBeNull();
    expect(JSON.parse(String(sent[0]?.body))).toEqual(engagement);
  });

  it("names no connection: Siro's schema has none there", async () => {
    const { integrations, sent } = connect(() => json({}));
    const error = await rejection(integrations.engagements.sync({ externalId: "e1", integrationConnectionId: "c" } as never));
    expect((error as RuleError).issues).toMatchObject([{ path: ["body", "integrationConnectionId"] }]);
    expect(sent).toEqual([]);
  });
});

describe("engagements.softDeleteRemoved", () => {
  const window = { validExternalIds: [], fromTime: "2026-01-01T00:00:00Z", toTime: "2026-01-02T00:00:00Z" };

  it("refuses an empty list, which would delete everything", async () => {
    const { integrations, sent } = connect(() => json({ data: { success: true } }));
    const error = await rejection(integrations.engagements.softDeleteRemoved(window));
    expect(error).toBeInstanceOf(RuleError);
    expect((error as RuleError).issues).toMatchObject([{ path: ["body", "validExternalIds"], message: expect.stringContaining("delete everything") }]);
    expect(() => calls.organization.integrations.engagements.softDeleteRemoved(window)).toThrow(RuleError);
    expect(sent).toEqual([]);
  });

  it("sends it for whoever says so in the call", async () => {
    const { integrations, sent } = connect(() => json({ data: { success: true } }));
    expect(await integrations.engagements.softDeleteRemoved(window, { rules: "off" })).toEqual({ data: { success: true } });
    expect(JSON.parse(String(sent[0]?.body))).toEqual(window);
  });
});

it("asks again for what a PUT changes by an id, and not for a brief, which a second PUT might create anew", async () => {
  const lost = () => json({ error: "later" }, 503);
  const { fetch, sent } = observeFetch(lost);
  const { integrations } = createSiro({ organizationToken: "organization_1", fetch, maxRetries: 1, random: () => 0 }).organization;
  const ids = { externalId: "e", jobId: "j", appointmentId: "a", tenantId: "t", technicianId: "u" };
  expect(await rejection(integrations.briefs.create({ ...ids, audioUrl: "https://a.example/1.mp3", message: "" }))).toMatchObject({ status: 503 });
  expect(sent).toHaveLength(1);
  expect(await rejection(integrations.engagements.sync({ externalId: "e" }))).toMatchObject({ status: 503 });
  expect(sent).toHaveLength(3);
});
