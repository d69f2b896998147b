import { createSiro } from "conversation-crm-sdk";
import { createSandbox, type SiroSeed } from "conversation-crm-sdk/testing";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { specified } from "./specification.js";

function connect(seed?: SiroSeed) {
  const sandbox = createSandbox(seed && { siro: seed });
  const siro = createSiro({ ...sandbox.siro, maxRetries: 0 });
  return { sandbox, siro, ...siro.organization.integrations };
}

const none: SiroSeed = { crmRecords: [] };
const meeting = (externalId: string, startTime: string) => ({
  externalId,
  subject: externalId,
  startTime,
  engagementType: { name: "Visit", activityType: "MEETING" as const },
  engagementUsers: [{ externalId: "crm-user", email: "ada@example.com", name: "Ada" }],
});
const missing = { status: 404, code: "not_found" };

describe("accounts", () => {
  it("are those of the seed, and what is created, changed and deleted", async () => {
    const { accounts } = connect();
    expect(await accounts.list()).toMatchObject([{ id: "acc_1", externalId: "001-acme", name: "Acme" }]);
    const { id } = await accounts.create({ externalId: "002", latitude: 1, longitude: 2 });
    expect(await accounts.update(id, { name: "Globex" })).toMatchObject({ id, externalId: "002", latitude: 1, name: "Globex" });
    expect(await accounts.get(id)).toMatchObject({ name: "Globex", addresses: [] });
    expect(await accounts.delete(id)).toBe(true);
    expect(await rejection(accounts.get(id))).toMatchObject(missing);
    expect(await rejection(accounts.delete(id))).toMatchObject(missing);
    expect(await accounts.list()).toHaveLength(1);
  });

  it("say what nobody knows: a second one with the same id of the CRM", async () => {
    const { accounts } = connect();
    expect(await rejection(accounts.create({ externalId: "001-acme", addresses: [] }))).toMatchObject({ code: "undocumented" });
    expect(await accounts.list()).toHaveLength(1);
  });
});

describe("a synchronised opportunity", () => {
  it("is created with its account and its users, then changed, and found by its id in the CRM", async () => {
    const { accounts, opportunities, opportunityUsers } = connect(none);
    const account = { externalId: "a1", name: "Acme" };
    const { data } = await opportunities.sync({ externalId: "o1", name: "Roof", amount: 5, account, opportunityUsers: [{ externalId: "u1", name: "Ada" }] });
    const [kept] = await accounts.list();
    expect(data).toMatchObject({ externalId: "o1", name: "Roof", amount: 5, accountId: kept?.id });
    expect(kept).toMatchObject(account);
    const again = await opportunities.sync({ externalId: "o1", disposition: "WON", account: { externalId: "a1" }, opportunityUsers: [{ externalId: "u1" }] });
    expect(again.data).toMatchObject({ id: data.id, name: "Roof", disposition: "WON" });
    expect(await accounts.list()).toEqual([expect.objectContaining({ name: "Acme" })]);
    expect((await opportunities.list({ externalId: "o1" })).data).toEqual([again.data]);
    expect((await opportunities.list({ externalId: "o2" })).data).toEqual([]);
    expect(await opportunityUsers.list({ opportunityId: data.id })).toMatchObject([{ opportunityId: data.id, name: "Ada" }]);
    expect(await opportunityUsers.list({ opportunityId: "another" })).toEqual([]);
    await opportunities.sync({ externalId: "o1", opportunityUsers: [{ externalId: "u1", deletedAt: "2026-01-01T00:00:00Z" }] });
    expect(await opportunityUsers.list()).toEqual([]);
  });

  it("is gone when it is deleted here or in the CRM", async () => {
    const { opportunities } = connect(none);
    const [one, other] = [await opportunities.sync({ externalId: "o1" }), await opportunities.sync({ externalId: "o2" })];
    expect(await opportunities.delete(one.data.id)).toBe(true);
    await opportunities.sync({ externalId: "o2", deletedAt: "2026-01-01T00:00:00Z" });
    expect((await opportunities.list()).data).toEqual([]);
    for (const { data } of [one, other]) expect(await rejection(opportunities.get(data.id))).toMatchObject(missing);
  });

  it("moves to the account that its own one was merged into", async () => {
    const { accounts, opportunities } = connect(none);
    const { data } = await opportunities.sync({ externalId: "o1", account: { externalId: "a1", name: "Old" } });
    await opportunities.sync({ externalId: "o2", account: { externalId: "a2", name: "New", mergedFromExternalIds: ["a1"] } });
    const successor = (await accounts.list()).find(({ externalId }) => externalId === "a2");
    expect((await opportunities.get(data.id)).accountId).toBe(successor?.id);
  });

  it("changes nothing where nobody knows what happens", async () => {
    const { accounts, opportunities } = connect(none);
    expect(await rejection(opportunities.sync({ externalId: "o1", account: { externalId: "nobody" } }))).toMatchObject({ code: "undocumented" });
    expect(await rejection(opportunities.sync({ externalId: "o1", accountId: "nobody" }))).toMatchObject({ code: "undocumented" });
    const merged = { externalId: "a1", name: "Acme", mergedToExternalId: "nobody" };
    expect(await rejection(opportunities.sync({ externalId: "o1", account: merged }))).toMatchObject({ code: "undocumented" });
    expect([await accounts.list(), (await opportunities.list()).data]).toEqual([[], []]);
  });

  it("can be linked to a recording, and is found by it", async () => {
    const { siro, opportunities } = connect(none);
    const { data } = await opportunities.sync({ externalId: "o1", name: "Roof" });
    const target = { dataType: "OPPORTUNITY", id: data.id } as const;
    expect((await siro.recordings.link("rec_1", target)).data).toMatchObject({ externalId: "o1", name: "Roof" });
    expect((await opportunities.list({ recordingId: "rec_1" })).data).toMatchObject([{ id: data.id, recordingId: "rec_1" }]);
    // A change in the CRM does not undo the link.
    await opportunities.sync({ externalId: "o1", name: "New roof" });
    expect(await siro.recordings.unlink("rec_1", target)).toEqual({ data: true });
    expect((await opportunities.list({ recordingId: "rec_1" })).data).toEqual([]);
    expect((await opportunities.get(data.id)).recordingId).toBeUndefined();
  });

  it("is on one of several pages", async () => {
    const { sandbox, opportunities } = connect(none);
    for (let number = 0; number < 30; number++) await opportunities.sync({ externalId: `o${number}` });
    const before = sandbox.requests.length;
    const found: unknown[] = [];
    for await (const { externalId } of opportunities.list.all()) found.push(externalId);
    expect(found).toEqual(Array.from({ length: 30 }, (_, number) => `o${number}`));
    expect(sandbox.requests.length - before).toBe(2);
  });
});

describe("a synchronised engagement", () => {
  it("shows its type, its opportunity and who takes part, to each of them", async () => {
    const { engagements, engagementUsers, opportunities, opportunityUsers, users } = connect(none);
    const opportunity = { externalId: "o1", name: "Roof", copyEngagementRelationships: true };
    const { data } = await engagements.sync({ ...meeting("e1", "2026-01-01T10:00:00Z"), account: { externalId: "a1", name: "Acme" }, opportunity });
    const [sold] = (await opportunities.list()).data;
    expect(data).toMatchObject({ externalId: "e1", engagementType: "MEETING", opportunityId: sold?.id, accountId: sold?.accountId });
    const [part] = await engagementUsers.list({ engagementId: data.id });
    expect(data.engagementUsers).toEqual([{ userId: part?.userId }]);
    expect(await opportunityUsers.list()).toMatchObject([{ opportunityId: sold?.id, userId: part?.userId }]);
    expect(await users.engagements(part?.userId ?? "")).toEqual([data]);
    expect(await users.engagements("nobody")).toEqual([]);
  });

  it("is deleted by either of its ids", async () => {
    const { engagements } = connect(none);
    const { data } = await engagements.sync(meeting("e1", "2026-01-01T10:00:00Z"));
    await engagements.sync(meeting("e2", "2026-01-01T10:00:00Z"));
    expect(await rejection(engagements.delete("e1"))).toMatchObject(missing);
    expect(await engagements.delete("e1", { idType: "external" })).toBe(true);
    expect(await rejection(engagements.delete(data.id, { idType: "internal" }))).toMatchObject(missing);
    expect((await engagements.list()).data).toMatchObject([{ externalId: "e2" }]);
  });

  it("is soft-deleted when it is in the window and not listed", async () => {
    const { engagements } = connect(none);
    const times = ["2026-01-01T23:59:59Z", "2026-01-02T00:00:00Z", "2026-01-02T12:00:00Z", "2026-01-03T00:00:00Z", "2026-01-03T00:00:01Z"];
    for (const [index, time] of times.entries()) await engagements.sync(meeting(`e${index}`, time));
    await engagements.sync({ externalId: "timeless" });
    const window = { fromTime: "2026-01-02T00:00:00Z", toTime: "2026-01-03T00:00:00Z" };
    const left = async () => (await engagements.list()).data.map(({ externalId }) => externalId);
    expect(await engagements.softDeleteRemoved({ ...window, validExternalIds: ["e2"] })).toEqual({ data: { success: true } });
    expect(await left()).toEqual(["e0", "e2", "e4", "timeless"]);
    await engagements.softDeleteRemoved({ ...window, validExternalIds: [] }, { rules: "off" });
    expect(await left()).toEqual(["e0", "e4", "timeless"]);
  });

  it("says what nobody knows", async () => {
    const { engagements } = connect(none);
    expect(await rejection(engagements.sync({ externalId: "e1", engagementTypeId: "t" }))).toMatchObject({ code: "undocumented" });
    expect(await rejection(engagements.sync({ externalId: "e1", opportunity: { externalId: "o" } }))).toMatchObject({ code: "undocumented" });
    expect(await rejection(engagements.delete("e", { idType: "external", integrationPlatform: "MERGE" }))).toMatchObject({ code: "undocumented" });
    expect((await engagements.list()).data).toEqual([]);
  });
});

describe.each(["opportunity", "engagement"] as const)("a user's part in an %s", (noun) => {
  it("is added, changed and removed", async () => {
    const { siro, opportunities, engagements } = connect(none);
    const parts = siro.organization.integrations[`${noun}Users`];
    const { data } = await (noun === "opportunity" ? opportunities : engagements).sync({ externalId: "x" });
    const { id } = await parts.create({ [`${noun}Id`]: data.id, userId: "u1" });
    expect(await parts.list({ userId: "u1" })).toMatchObject([{ id, [`${noun}Id`]: data.id }]);
    expect(await parts.list({ userId: "u2" })).toEqual([]);
    expect(await parts.update(id, { name: "Ada" })).toMatchObject({ userId: "u1", name: "Ada" });
    expect(await parts.get(id)).toMatchObject({ name: "Ada" });
    expect(await rejection(parts.create({ [`${noun}Id`]: "nobody" }))).toMatchObject({ code: "undocumented" });
    expect(await parts.delete(id)).toBe(true);
    expect(await rejection(parts.get(id))).toMatchObject(missing);
  });

  it("may be in the seed", async () => {
    const { siro } = connect({ [`${noun}Users`]: [{ id: "p", [`${noun}Id`]: "x", userId: "u" }] });
    expect(await siro.organization.integrations[`${noun}Users`].get("p")).toMatchObject({ [`${noun}Id`]: "x", userId: "u" });
  });
});

it("answers as specified after a synchronisation", async () => {
  const { sandbox, engagements, opportunities } = connect(none);
  await engagements.sync({ ...meeting("e1", "2026-01-01T10:00:00Z"), content: null, opportunity: { externalId: "o1", name: "Roof" } });
  await opportunities.sync({ externalId: "o1", amount: 3 });
  for (const path of ["engagements", "engagement-users", "opportunities", "accounts"]) {
    const headers = { authorization: `Bearer ${sandbox.siro.organizationToken}` };
    const response = await sandbox.fetch(`https://functions.siro.ai/api-externalApi/v1/integrations/${path}`, { headers });
    const list = specified("siro-organization-integrations", "get", `/v1/integrations/${path}`);
    expect(list.response(response.status, await response.json()), path).toBe("");
  }
  expect(specified("siro-organization-integrations", "put", "/v1/integrations/sync/engagements").request(sandbox.requests[0]?.body)).toBe("");
});
