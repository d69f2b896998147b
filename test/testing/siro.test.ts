import { AuthenticationError, createSiro } from "conversation-crm-sdk";
import { createSandbox, type SiroSeed } from "conversation-crm-sdk/testing";
import { createHandlers } from "conversation-crm-sdk/testing/msw";
import { setupServer } from "msw/node";
import { describe, expect, it, onTestFinished } from "vitest";
import { rejection } from "../core/caught.js";
import { overHttp } from "./over-http.js";
import { specified } from "./specification.js";

const gateway = "https://api.siro.ai/v1/core/recordings";
const organization = "https://functions.siro.ai/api-externalApi/v1/core";
const user = { "x-siro-auth-token": "sandbox-access-token" };
const bearer = { authorization: "Bearer sandbox-organization-token" };
const moment = (day: number) => `2026-01-0${day}T00:00:00.000Z`;
const seed: SiroSeed = {
  recordings: [1, 2, 3, 4, 5].map((day) => ({ id: `r${day}`, title: `Day ${day}`, dateCreated: moment(day) })),
};
const acme = { dataType: "ACCOUNT", id: "acc_1" } as const;
const renewal = { dataType: "OPPORTUNITY", externalId: "006-renewal", integrationConnectionId: "connection_1" } as const;

const gatewayList = specified("siro-gateway", "get", "/v1/core/recordings");
const gatewayGet = specified("siro-gateway", "get", "/v1/core/recordings/{id}");
const unlinking = specified("siro-gateway", "delete", "/v1/core/recordings/{id}/link");
const organizationList = specified("siro-organization", "get", "/v1/core/recordings");
const creating = specified("siro-organization", "post", "/v1/core/oauth/apps/{clientId}/access-token");

async function ask(method: string, url: string, headers: Record<string, string>, body?: unknown, sandbox = createSandbox({ siro: seed })) {
  const response = await overHttp(sandbox)(url, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  return { status: response.status, body: (await response.json()) as unknown };
}

async function ids(items: AsyncIterable<{ id: string }>): Promise<string[]> {
  const found: string[] = [];
  for await (const { id } of items) found.push(id);
  return found;
}

describe("the gateway's list", () => {
  it.each(["", "?limit=2", "?limit=2&cursor=sandbox-cursor-4", "?showCrmCustomer=true&showFollowups=false"])("answers %j as specified", async (search) => {
    const { status, body } = await ask("GET", gateway + search, user);
    expect(status).toBe(200);
    expect(gatewayList.response(status, body)).toBe("");
  });

  it("refuses in text, unlike everything else of the gateway", async () => {
    const sandbox = createSandbox();
    const refused = await sandbox.fetch(gateway);
    expect([refused.status, refused.headers.get("content-type"), await refused.text()]).toEqual([401, "text/plain", "Sandbox refusal 401"]);
    expect((await sandbox.fetch(`${gateway}/rec_1`)).headers.get("content-type")).toBe("application/json");
    const { recordings } = createSiro({ ...sandbox.siro, accessToken: "wrong", maxRetries: 0 });
    expect(await rejection(recordings.list())).toBeInstanceOf(AuthenticationError);
    sandbox.fail("siro.recordings.list", { status: 500 });
    expect((await sandbox.fetch(gateway, { headers: user })).headers.get("content-type")).toBe("text/plain");
  });

  it("gives the newest first, page by page", async () => {
    const sandbox = createSandbox({ siro: seed });
    const { recordings } = createSiro(sandbox.siro);
    expect(await ids(recordings.list.all({ limit: "2" }))).toEqual(["r5", "r4", "r3", "r2", "r1"]);
    expect(sandbox.requests).toHaveLength(3);
    expect((await recordings.list({ limit: "5" })).cursor).toBeNull();
  });

  it("keeps to the period, whose ends are outside", async () => {
    const { recordings } = createSiro(createSandbox({ siro: seed }).siro);
    expect(await ids(recordings.list.all({ "dateCreated:gt": moment(2), "dateCreated:lt": moment(5), limit: "1" }))).toEqual(["r4", "r3"]);
  });

  it("shows what a recording is linked to when it is asked", async () => {
    const { recordings } = createSiro(createSandbox().siro);
    await recordings.link("rec_1", acme);
    expect((await recordings.list({ showCrmCustomer: "true" })).data).toMatchObject([{ id: "rec_1", crmCustomer: { name: "Acme" } }]);
    expect((await recordings.list()).data[0]).not.toHaveProperty("crmCustomer");
  });

  it.each(["?limit=0", "?limit=101", "?limit=x", "?cursor=x", "?orderBy=title", "?crmLinkStatus=unlinked", "?dateCreated:gt=2026", "?teamId=t"])(
    "says that it does not know what %s does",
    async (search) => {
      expect((await ask("GET", gateway + search, user)).status).toBe(501);
    },
  );
});

describe("unlink", () => {
  it("takes the link away, so that a later read shows none", async () => {
    const sandbox = createSandbox();
    const { recordings } = createSiro(sandbox.siro);
    await recordings.link("rec_1", renewal);
    expect((await recordings.get("rec_1", { showCrmCustomers: "true" })).data.crmCustomer?.name).toBe("Acme renewal");
    expect(await recordings.unlink("rec_1", renewal)).toEqual({ data: true });
    const { status, body } = await ask("GET", `${gateway}/rec_1?showCrmCustomers=true`, user, undefined, sandbox);
    expect(body).not.toHaveProperty("data.crmCustomer");
    expect(gatewayGet.response(status, body)).toBe("");
    expect(unlinking.request(sandbox.requests[2]?.body)).toBe("");
    expect(unlinking.response(200, { data: true })).toBe("");
  });

  it.each([
    ["both ids", { ...renewal, id: "acc_1" }],
    ["no id", { dataType: "ACCOUNT" }],
    ["an external id without its connection", { dataType: "ACCOUNT", externalId: "001-acme" }],
    ["a wrong type", { dataType: "DEAL", id: "acc_1" }],
    ["no body", undefined],
  ])("refuses %s with a ZodError", async (_case, body) => {
    const answer = await ask("DELETE", `${gateway}/r1/link`, user, body);
    expect(answer).toMatchObject({ status: 422, body: { name: "ZodError" } });
    expect(unlinking.response(422, answer.body)).toBe("");
  });

  it("answers 404 and 401 as specified, and says what it does not know", async () => {
    const missing = await ask("DELETE", `${gateway}/nobody/link`, user, acme);
    expect([missing.status, unlinking.response(404, missing.body)]).toEqual([404, ""]);
    const anonymous = await ask("DELETE", `${gateway}/r1/link`, {}, acme);
    expect([anonymous.status, unlinking.response(401, anonymous.body)]).toEqual([401, ""]);
    expect((await ask("DELETE", `${gateway}/r1/link`, user, acme)).status).toBe(501);
    expect((await ask("GET", `${gateway}/r1?showCrmCustomer=true`, user)).status).toBe(501);
  });
});

describe("the organization's list", () => {
  it.each(["", "?pageSize=2", "?showCrmLinks=true", "?showSummary=true&pageSize=2&cursor=sandbox-cursor-2"])("answers %j as specified", async (search) => {
    const { status, body } = await ask("GET", `${organization}/recordings${search}`, bearer);
    expect(status).toBe(200);
    expect(organizationList.response(status, body)).toBe("");
  });

  it("has the gateway's recordings, page by page, 25 when nothing is said", async () => {
    const recordings = Array.from({ length: 60 }, (_, index) => ({ id: `r${index}` }));
    const sandbox = createSandbox({ siro: { recordings } });
    const siro = createSiro(sandbox.siro);
    expect(await ids(siro.organization.recordings.list.all())).toEqual(recordings.map(({ id }) => id));
    expect(sandbox.requests).toHaveLength(3);
    expect((await siro.organization.recordings.list({ pageSize: "100" })).data).toHaveLength(60);
  });

  it.each([
    [{ "createdAt:gt": moment(3) }, ["r4", "r5"]],
    [{ "createdAt:lt": moment(3) }, ["r1", "r2"]],
    [{ "updatedAt:gte": moment(5) }, ["r5"]],
    [{ "updatedAt:gt": moment(5) }, []],
    [{ "updatedAt:lte": moment(1) }, ["r1"]],
    [{ "updatedAt:gt": moment(1), "updatedAt:lt": moment(3) }, ["r2"]],
  ])("is filtered by %j", async (query, expected) => {
    const { organization } = createSiro(createSandbox({ siro: seed }).siro);
    expect(await ids(organization.recordings.list.all(query))).toEqual(expected);
  });

  it("shows a link that the gateway made, to whoever follows the changes", async () => {
    const siro = createSiro(createSandbox({ siro: seed }).siro);
    const since = moment(6);
    const changed = () => siro.organization.recordings.list({ "updatedAt:gte": since, showCrmLinks: "true" });
    expect((await changed()).data).toEqual([]);
    await siro.recordings.link("r2", acme);
    expect((await changed()).data).toMatchObject([
      { id: "r2", crm: { integrationConnectionId: "connection_1", account: { id: "acc_1", externalId: "001-acme" } } },
    ]);
    await siro.recordings.unlink("r2", acme);
    expect((await changed()).data).toMatchObject([{ id: "r2", crm: null }]);
  });

  it("lists a contact among contacts", async () => {
    const contact = { id: "con_1", externalId: "003", integrationConnectionId: "connection_1", dataType: "CONTACT" as const, name: "Ada" };
    const sandbox = createSandbox({ siro: { crmRecords: [contact] } });
    await createSiro(sandbox.siro).recordings.link("rec_1", { dataType: "CONTACT", id: "con_1" });
    const { status, body } = await ask("GET", `${organization}/recordings?showCrmLinks=true`, bearer, undefined, sandbox);
    expect(body).toMatchObject({ data: [{ crm: { contacts: [{ id: "con_1", externalId: "003" }] } }] });
    expect(organizationList.response(status, body)).toBe("");
  });

  it.each(["?pageSize=0", "?cursor=x", "?isProcessingDone=true", "?updatedAt:gte=2026-01-01", "?limit=1"])(
    "says that it does not know what %s does",
    async (search) => {
      expect((await ask("GET", `${organization}/recordings${search}`, bearer)).status).toBe(501);
    },
  );

  it("refuses a request without its token, the gateway's token too, and knows no other path", async () => {
    const others: Record<string, string>[] = [{}, user, { authorization: "Bearer sandbox-access-token" }, { authorization: "sandbox-organization-token" }];
    for (const headers of others) {
      const { status, body } = await ask("GET", `${organization}/recordings`, headers);
      expect([status, organizationList.response(status, body)]).toEqual([401, ""]);
    }
    expect((await ask("GET", `${organization}/nowhere`, bearer)).status).toBe(501);
  });
});

describe("an access token", () => {
  const request = { clientSecret: "sandbox-client-secret", userId: "user_1", scope: "write" } as const;

  it("is created by the organization API and accepted by the gateway", async () => {
    const sandbox = createSandbox();
    const { status, body } = await ask("POST", `${organization}/oauth/apps/app_1/access-token`, bearer, request, sandbox);
    expect([status, creating.response(status, body)]).toEqual([201, ""]);
    const { organization: administration } = createSiro(sandbox.siro);
    const { accessToken } = await administration.oauth.createAccessToken("app_1", request);
    expect(creating.request(sandbox.requests.at(-1)?.body)).toBe("");
    const { recordings } = createSiro({ accessToken, fetch: sandbox.fetch });
    expect((await recordings.link("rec_1", acme)).data.name).toBe("Acme");
    sandbox.reset();
    expect(await rejection(recordings.list())).toBeInstanceOf(AuthenticationError);
  });

  it("renews a client's credential after a 401", async () => {
    const sandbox = createSandbox();
    const administration = createSiro(sandbox.siro);
    let created = 0;
    const siro = createSiro({
      fetch: sandbox.fetch,
      accessToken: async ({ rejected }) => {
        if (rejected === undefined) return "expired";
        created++;
        return (await administration.organization.oauth.createAccessToken("app_1", request)).accessToken;
      },
    });
    expect((await siro.recordings.get("rec_1")).data.title).toBe("First visit");
    expect(created).toBe(1);
  });

  it("of scope read reads; what else it may do nobody says", async () => {
    const sandbox = createSandbox();
    const { accessToken } = await createSiro(sandbox.siro).organization.oauth.createAccessToken("app_1", { ...request, scope: "read" });
    const { recordings } = createSiro({ accessToken, fetch: sandbox.fetch });
    expect((await recordings.list()).data).toHaveLength(1);
    expect(await rejection(recordings.link("rec_1", acme))).toMatchObject({ code: "undocumented" });
  });

  it.each([
    ["another app", "nobody", request],
    ["a wrong secret", "app_1", { ...request, clientSecret: "wrong" }],
    ["another scope", "app_1", { ...request, scope: "admin" }],
    ["no user", "app_1", { clientSecret: request.clientSecret, scope: "read" }],
    ["no body", "app_1", undefined],
  ])("with %s is something that it does not know", async (_case, clientId, body) => {
    expect((await ask("POST", `${organization}/oauth/apps/${clientId}/access-token`, bearer, body)).status).toBe(501);
  });

  it("can be made for the apps that were seeded", async () => {
    const sandbox = createSandbox({ siro: { organizationToken: "mine", oauthApps: [{ clientId: "a", clientSecret: "b" }] } });
    expect(sandbox.siro.organizationToken).toBe("mine");
    const { organization } = createSiro(sandbox.siro);
    expect(await organization.oauth.createAccessToken("a", { ...request, clientSecret: "b" })).toHaveProperty("accessToken");
  });
});

describe("the second host", () => {
  it("is reached as an HTTP server", async () => {
    const sandbox = createSandbox();
    const server = await sandbox.listen();
    onTestFinished(() => server.close());
    const siro = createSiro(server.siro);
    await siro.recordings.link("rec_1", acme);
    await siro.recordings.unlink("rec_1", acme);
    expect((await siro.organization.recordings.list({ showCrmLinks: "true" })).data).toMatchObject([{ id: "rec_1", crm: null }]);
    expect(sandbox.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "PUT https://api.siro.ai/v1/core/recordings/rec_1/link",
      "DELETE https://api.siro.ai/v1/core/recordings/rec_1/link",
      "GET https://functions.siro.ai/api-externalApi/v1/core/recordings?showCrmLinks=true",
    ]);
  });

  it("is reached as msw handlers", async () => {
    const sandbox = createSandbox();
    const server = setupServer(...createHandlers(sandbox));
    server.listen({ onUnhandledRequest: "error" });
    onTestFinished(() => server.close());
    const { fetch: _, ...credentials } = sandbox.siro;
    const siro = createSiro(credentials);
    expect(await ids(siro.organization.recordings.list.all())).toEqual(["rec_1"]);
    expect(await ids(siro.recordings.list.all())).toEqual(["rec_1"]);
  });

  it("fails when it is told to, and the gateway does not", async () => {
    const sandbox = createSandbox();
    const siro = createSiro({ ...sandbox.siro, maxRetries: 0 });
    sandbox.fail("siro.organization.recordings.list", { status: 429, retryAfter: 2 });
    expect((await siro.recordings.list()).data).toHaveLength(1);
    expect(await rejection(siro.organization.recordings.list())).toMatchObject({ code: "rate_limited", retryAfterMs: 2_000 });
  });
});
