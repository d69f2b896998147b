import { AuthenticationError, createSiro } from "conversation-crm-sdk";
import { createSandbox, type SiroSeed } from "conversation-crm-sdk/testing";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { overHttp } from "./over-http.js";

function connect(seed?: SiroSeed) {
  const sandbox = createSandbox(seed && { siro: seed });
  return { sandbox, organization: createSiro({ ...sandbox.siro, maxRetries: 0 }).organization };
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe("users", () => {
  it("are listed and read once they are created, and keep what is changed", async () => {
    const { organization } = connect();
    const { id } = await organization.users.create({ email: "grace@example.com", organizationId: "organization_1", externalId: "hr-7", password: "ignored" });
    await organization.users.update(id, { firstName: "Grace", disabled: true });
    const user = await organization.users.get(id);
    expect(user).toMatchObject({ email: "grace@example.com", externalId: "hr-7", firstName: "Grace", disabled: true, phoneNumber: null });
    expect(user).not.toHaveProperty("password");
    expect(await collect(organization.users.list.all({ pageSize: 1 }))).toHaveLength(2);
    expect((await organization.users.list({ externalId: "hr-7" })).data).toEqual([user]);
    expect((await organization.users.list({ disabled: false })).data.map((other) => other.id)).toEqual(["user_1"]);
  });

  it("answer 501 where no source says what happens", async () => {
    const { organization } = connect();
    const twin = { email: "a@example.com", organizationId: "organization_1", externalId: "hr-7" };
    await organization.users.create(twin);
    expect(await rejection(organization.users.create(twin))).toMatchObject({ code: "undocumented" });
    expect(await organization.users.create({ ...twin, organizationId: "organization_2" })).toHaveProperty("id");
    expect(await rejection(organization.users.get("nobody"))).toMatchObject({ code: "undocumented" });
    expect(await rejection(organization.users.list({ excludeSiroUsers: true }))).toMatchObject({ code: "undocumented" });
  });
});

describe("organizations and teams", () => {
  it("show what was created, changed and erased", async () => {
    const { organization } = connect();
    const created = await organization.organizations.create({ name: "Globex", orgGroupIds: ["group_1"] });
    await organization.organizations.update(created.id, { disabled: true });
    const team = await organization.teams.create(created.id, { name: "South", memberUids: ["user_1", "unknown"] });
    const ids = { orgId: created.id, teamId: team.id };
    expect(team.memberManifest).toEqual({
      user_1: { email: "ada@example.com", firstName: "Ada", lastName: "Byron" },
      unknown: { email: null, firstName: null, lastName: null },
    });
    await organization.teams.update(ids, { name: "South-East" });
    expect(await organization.organizations.get(created.id)).toMatchObject({ name: "Globex", disabled: true, teams: [{ id: team.id, name: "South-East" }] });
    expect((await collect(organization.teams.list.all(created.id))).map(({ name }) => name)).toEqual(["South-East"]);
    expect((await collect(organization.teams.list.all("organization_1"))).map(({ name }) => name)).toEqual(["North"]);
    expect((await organization.teams.delete(ids)).name).toBe("South-East");
    expect((await organization.organizations.get(created.id)).teams).toEqual([]);
    expect((await organization.organizations.list()).data).toHaveLength(2);
  });

  it("refuse a team that is not of the organization with a text", async () => {
    const { organization } = connect({ teams: [{ id: "team_1", organizationId: "organization_2" }], organizations: [{ id: "organization_1" }] });
    const error = await rejection(organization.teams.get({ orgId: "organization_1", teamId: "team_1" }));
    expect(error).toMatchObject({ code: "not_found", status: 404, body: "Sandbox refusal 404" });
    expect(await rejection(organization.teams.list("organization_3"))).toMatchObject({ code: "undocumented" });
  });
});

describe("API tokens", () => {
  it("let a client in from their creation to their deletion", async () => {
    const { sandbox, organization } = connect();
    const { token, tokenId } = await organization.auth.tokens.create({ tokenName: "Export", organizationId: "organization_1" });
    const other = createSiro({ organizationToken: token, fetch: sandbox.fetch }).organization;
    expect(await other.auth.callerIdentity()).toMatchObject({ tokenId, tokenName: "Export" });
    const listed = await organization.auth.tokens.list();
    expect(listed.data.map((one) => one.tokenId)).toEqual(["sandbox-organization-token-id", tokenId]);
    expect(JSON.stringify([listed, await organization.auth.tokens.get(tokenId), await organization.auth.tokens.delete(tokenId)])).not.toContain(token);
    expect(await rejection(other.auth.callerIdentity())).toBeInstanceOf(AuthenticationError);
    expect((await organization.auth.callerIdentity()).tokenId).toBe("sandbox-organization-token-id");
  });
});

describe("OAuth apps and their access tokens", () => {
  const owned = { organizationId: "organization_1", owner: "user_7" };

  it("are created, listed and revoked, which shuts the gateway", async () => {
    const { sandbox, organization } = connect();
    const { clientID = "", clientSecret } = await organization.oauth.apps.create({ appName: "Dialler", ...owned });
    const created = await organization.oauth.createAccessToken(clientID, { clientSecret, userId: "user_1", scope: "read" });
    const token = { clientId: clientID, tokenId: created.accessTokenId };
    const gateway = createSiro({ accessToken: created.accessToken, fetch: sandbox.fetch });
    expect((await gateway.recordings.list()).data).toHaveLength(1);
    const { data } = await organization.oauth.accessTokens.get(token);
    expect(data).toMatchObject({ userId: "user_1", scope: "read", revokedAt: null });
    expect(Date.parse(data.expiresAt ?? "") - Date.parse(data.createdAt ?? "")).toBe(16 * 3_600_000);
    expect(await organization.oauth.accessTokens.delete(token, { clientSecret, userId: "user_1" })).toEqual({ tokenId: created.accessTokenId });
    expect((await organization.oauth.accessTokens.get(token)).data.revokedAt).toEqual(expect.any(String));
    expect(await rejection(gateway.recordings.list())).toBeInstanceOf(AuthenticationError);
  });

  it("are shown as deleted once an app is, and all of its tokens as revoked", async () => {
    const { sandbox, organization } = connect({ oauthTokens: [{ tokenId: "token_9", clientId: "app_1" }] });
    const gateway = createSiro({ accessToken: "sandbox-token-token_9", fetch: sandbox.fetch });
    expect((await gateway.recordings.list()).data).toHaveLength(1);
    expect(await organization.oauth.apps.delete("app_1")).toEqual({ clientId: "app_1" });
    expect((await organization.oauth.apps.get("app_1")).data).toMatchObject({ deleted: true, deletedAt: expect.any(String) });
    expect(await rejection(gateway.recordings.list())).toBeInstanceOf(AuthenticationError);
    expect((await organization.oauth.accessTokens.get({ clientId: "app_1", tokenId: "token_9" })).data.revokedAt).not.toBeNull();
  });

  it("are listed page by page, the newest first, by cursor or by number", async () => {
    const { organization } = connect();
    for (const appName of ["a", "b", "c"]) await organization.oauth.apps.create({ appName, ...owned });
    const names = async (query: object) => (await collect(organization.oauth.apps.list.all({ ...owned, limit: 2, ...query }))).map(({ appName }) => appName);
    expect(await names({})).toEqual(["c", "b", "a"]);
    expect(await names({ page: 2 })).toEqual(["a"]);
    expect(await names({ sortDirection: "asc" })).toEqual(["a", "b", "c"]);
    expect(await organization.oauth.apps.list({ ...owned, limit: 3 })).toMatchObject({ hasNextPage: false, cursor: null });
  });

  it("refuse what is not there with 404 when it is read", async () => {
    const { organization } = connect({ oauthTokens: [{ tokenId: "token_9", clientId: "app_2" }] });
    expect(await rejection(organization.oauth.apps.get("nobody"))).toMatchObject({ status: 404 });
    expect(await rejection(organization.oauth.accessTokens.get({ clientId: "app_1", tokenId: "token_9" }))).toMatchObject({ status: 404 });
    const wrong = { clientSecret: "wrong", userId: "user_1" };
    expect(await rejection(organization.oauth.accessTokens.delete({ clientId: "app_2", tokenId: "token_9" }, wrong))).toMatchObject({ code: "undocumented" });
  });
});

describe("a recording", () => {
  it("is read by the organization with what the gateway linked it to", async () => {
    const sandbox = createSandbox();
    const siro = createSiro(sandbox.siro);
    await siro.recordings.link("rec_1", { dataType: "ACCOUNT", id: "acc_1" });
    expect(await siro.organization.recordings.get("rec_1", { showCrmLinks: "true" })).toMatchObject({ id: "rec_1", crm: { account: { id: "acc_1" } } });
    expect(await siro.organization.recordings.get("rec_1")).not.toHaveProperty("crm");
    expect(await rejection(siro.organization.recordings.get("nobody"))).toMatchObject({ code: "undocumented" });
  });
});

describe("connections", () => {
  it("are one for each platform, and show what was written until they are deleted", async () => {
    const { organization } = connect();
    const { id } = await organization.integrations.connections.create({ name: "CRM", integrationPlatform: "MERGE", externalAccountId: "t" });
    const twin = { name: "Twin", integrationPlatform: "MERGE", externalAccountId: "u" } as const;
    expect(await rejection(organization.integrations.connections.create(twin))).toMatchObject({ code: "conflict", status: 409, body: "Sandbox refusal 409" });
    await organization.integrations.connections.update(id, { isActive: false });
    expect(await organization.integrations.connections.get(id)).toMatchObject({ name: "CRM", isActive: false });
    expect((await collect(organization.integrations.connections.list.all({ integrationPlatform: "MERGE" }))).map((one) => one.id)).toEqual([id]);
    await organization.integrations.connections.delete(id);
    expect(await rejection(organization.integrations.connections.get(id))).toMatchObject({ code: "not_found", body: "Sandbox refusal 404" });
    expect((await organization.integrations.connections.list({ integrationPlatform: "KNOCK" })).data).toEqual([]);
  });
});

it.each([
  ["POST", "users", {}],
  ["POST", "users", undefined],
  ["POST", "organizations", { name: "No groups" }],
  ["POST", "organizations/organization_1/teams", {}],
  ["POST", "auth/tokens", { tokenName: "No organization" }],
  ["POST", "oauth/apps", { appName: "No owner" }],
  ["POST", "integrations/connections", { name: "No platform" }],
  ["DELETE", "oauth/apps/app_1/access-token/token_9", { clientSecret: "sandbox-client-secret", userId: "user_2" }],
  ["DELETE", "oauth/apps/nobody", undefined],
  ["GET", "auth/tokens/nobody", undefined],
  ["GET", "oauth/apps/app_1/access-token?owner=user_2", undefined],
  ["GET", "oauth/apps?owner=user_1&organizationId=organization_1&cursor=x", undefined],
  ["GET", "oauth/apps?owner=user_1&organizationId=organization_1&page=0", undefined],
  ["GET", "oauth/apps?owner=user_1&organizationId=organization_1&limit=101", undefined],
  ["GET", "oauth/apps?owner=user_1&organizationId=organization_1&fromDate=2026-01-01T00:00:00Z", undefined],
])("makes nothing up: %s %s with %j", async (method, path, body) => {
  const sandbox = createSandbox({ siro: { oauthTokens: [{ tokenId: "token_9", clientId: "app_1" }] } });
  const response = await overHttp(sandbox)(`https://functions.siro.ai/api-externalApi/v1/core/${path}`, {
    method,
    headers: { authorization: `Bearer ${sandbox.siro.organizationToken}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  expect(response.status).toBe(501);
});

it("answers 501 for the industries of an organization, and for a token of an app that was deleted", async () => {
  const { organization } = connect();
  expect(await rejection(organization.organizations.update("organization_1", { industryIds: ["i"] }))).toMatchObject({ code: "undocumented" });
  expect((await organization.organizations.get("organization_1")).name).toBe("Acme");
  await organization.oauth.apps.delete("app_1");
  const request = { clientSecret: "sandbox-client-secret", userId: "user_1", scope: "read" } as const;
  expect(await rejection(organization.oauth.createAccessToken("app_1", request))).toMatchObject({ code: "undocumented" });
});
