import { calls as attentionCalls, createAttention } from "conversation-crm-sdk/attention";
import { createLeadConnector } from "conversation-crm-sdk/leadconnector";
import { createSiro } from "conversation-crm-sdk/siro";
import { createSandbox } from "conversation-crm-sdk/testing";
import { describe, expect, it } from "vitest";
import { overHttp } from "./over-http.js";
import { specified } from "./specification.js";

const json = { "content-type": "application/json" };

/** Asks the sandbox without any client. */
async function ask(sandbox: ReturnType<typeof createSandbox>, method: string, url: string, headers: Record<string, string>, body?: unknown) {
  const response = await overHttp(sandbox)(url, {
    method,
    headers: { ...json, ...headers },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as unknown };
}

describe("Attention", () => {
  const base = "https://api.attention.tech/v2/conversations";
  const key = { authorization: "sandbox-api-key" };
  const linking = specified("attention", "put", "/conversations/{id}/linked-crm-records");
  const privacy = specified("attention", "put", "/conversations/{id}/change_privacy");
  const reading = specified("attention", "get", "/conversations/{id}");

  it("shows what was written to a later read", async () => {
    const sandbox = createSandbox();
    const attention = createAttention(sandbox.attention);
    const records = [{ id: "001", code: "salesforce_account" }];
    expect(await attention.conversations.updateLinkedCrmRecords("conv_1", { linked_crm_records: records })).toEqual({ success: true });
    expect((await attention.conversations.changePrivacy("conv_1", { privacy: "private" })).attributes.private).toBe(true);
    const { status, body } = await ask(sandbox, "GET", `${base}/conv_1`, key);
    expect(body).toMatchObject({ id: "conv_1", attributes: { private: true, linkedCrmRecords: records } });
    expect(reading.response(status, body)).toBe("");
  });

  it("replaces the set, and clears it with an empty list", async () => {
    const sandbox = createSandbox({ attention: { conversations: [{ id: "c", linkedCrmRecords: [{ id: "old", code: "x" }] }] } });
    const attention = createAttention(sandbox.attention);
    await attention.conversations.updateLinkedCrmRecords("c", { linked_crm_records: [{ id: "new", code: "x" }] });
    expect((await attention.conversations.changePrivacy("c", { privacy: "public" })).attributes.linkedCrmRecords).toEqual([{ id: "new", code: "x" }]);
    await attention.conversations.updateLinkedCrmRecords("c", { linked_crm_records: [] });
    expect((await attention.conversations.changePrivacy("c", { privacy: "public" })).attributes.linkedCrmRecords).toEqual([]);
  });

  it.each([
    ["a wrong key", "PUT", "/conv_1/change_privacy?privacy=public", { authorization: "wrong" }, undefined, 401],
    ["no key", "PUT", "/conv_1/change_privacy?privacy=public", {}, undefined, 401],
    ["the key behind Bearer", "PUT", "/conv_1/change_privacy?privacy=public", { authorization: "Bearer sandbox-api-key" }, undefined, 200],
    ["an unknown conversation", "PUT", "/nobody/change_privacy?privacy=public", key, undefined, 404],
    ["a privacy that does not exist", "PUT", "/conv_1/change_privacy?privacy=secret", key, undefined, 400],
    ["no privacy", "PUT", "/conv_1/change_privacy", key, undefined, 400],
  ])("answers %s as specified", async (_case, method, path, headers, body, expected) => {
    const answer = await ask(createSandbox(), method, `${base}${path}`, headers, body);
    expect(answer.status).toBe(expected);
    expect(privacy.response(answer.status, answer.body)).toBe("");
  });

  it.each([
    ["a record without a code", { linked_crm_records: [{ id: "1" }] }, 400],
    ["a body that is not JSON", "{", 400],
    ["an unknown conversation", { linked_crm_records: [] }, 200],
  ])("answers %s as specified", async (_case, body, expected) => {
    const answer = await ask(createSandbox(), "PUT", `${base}/conv_1/linked-crm-records`, key, body);
    expect(answer.status).toBe(expected);
    expect(linking.response(answer.status, answer.body)).toBe("");
  });

  it("says what it does not know", async () => {
    const sandbox = createSandbox();
    expect(await ask(sandbox, "PUT", `${base}/conv_1/linked-crm-records`, key, {})).toEqual({
      status: 501,
      body: { sandbox: "a request that leaves the list of records out" },
    });
    expect((await ask(sandbox, "GET", `${base}/conv_1?detailedTranscript=true`, key)).status).toBe(501);
    expect((await ask(sandbox, "GET", "https://api.attention.tech/v2/labels", key)).status).toBe(501);
  });
});

describe("Siro", () => {
  const base = "https://api.siro.ai/v1/core/recordings";
  const token = { "x-siro-auth-token": "sandbox-access-token" };
  const linking = specified("siro-gateway", "put", "/v1/core/recordings/{id}/link");
  const reading = specified("siro-gateway", "get", "/v1/core/recordings/{id}");

  it("shows what was written to a later read", async () => {
    const sandbox = createSandbox();
    const siro = createSiro(sandbox.siro);
    const { data } = await siro.recordings.link("rec_1", { dataType: "OPPORTUNITY", externalId: "006-renewal", integrationConnectionId: "connection_1" });
    expect(data).toMatchObject({ id: "opp_1", name: "Acme renewal" });
    const plain = await ask(sandbox, "GET", `${base}/rec_1`, token);
    expect(plain.body).not.toHaveProperty("data.crmCustomer");
    const { status, body } = await ask(sandbox, "GET", `${base}/rec_1?showCrmCustomers=true`, token);
    expect(body).toMatchObject({ data: { id: "rec_1", crmCustomer: { id: "opp_1", customerType: "OPPORTUNITY" } } });
    expect(reading.response(status, body)).toBe("");
  });

  it.each([
    ["a link", token, { dataType: "ACCOUNT", id: "acc_1" }, 200],
    ["a wrong token", { "x-siro-auth-token": "wrong" }, { dataType: "ACCOUNT", id: "acc_1" }, 401],
    ["both ids", token, { dataType: "ACCOUNT", id: "acc_1", externalId: "001-acme", integrationConnectionId: "connection_1" }, 422],
    ["no id", token, { dataType: "ACCOUNT" }, 422],
    ["an external id without its connection", token, { dataType: "ACCOUNT", externalId: "001-acme" }, 422],
    ["a wrong type", token, { dataType: "DEAL", id: "acc_1" }, 422],
    ["no body", token, undefined, 422],
    ["a body that is not JSON", token, "nonsense", 422],
  ])("answers %s as specified", async (_case, headers, body, expected) => {
    const answer = await ask(createSandbox(), "PUT", `${base}/rec_1/link`, headers, body);
    expect(answer.status).toBe(expected);
    expect(linking.response(answer.status, answer.body)).toBe("");
    if (expected === 422) expect(answer.body).toMatchObject({ name: "ZodError" });
  });

  it("answers an unknown recording 404, and an unknown path as the gateway does", async () => {
    const sandbox = createSandbox();
    const missing = await ask(sandbox, "PUT", `${base}/nobody/link`, token, { dataType: "ACCOUNT", id: "acc_1" });
    expect(missing.status).toBe(404);
    expect(linking.response(404, missing.body)).toBe("");
    expect(await ask(sandbox, "GET", "https://api.siro.ai/v9", token)).toEqual({
      status: 404,
      body: { code: 404, message: "The current request is not defined by this API." },
    });
  });

  it("says what it does not know", async () => {
    const sandbox = createSandbox();
    expect((await ask(sandbox, "PUT", `${base}/rec_1/link`, token, { dataType: "ACCOUNT", id: "nobody" })).status).toBe(501);
    expect((await ask(sandbox, "PUT", `${base}/rec_1/link`, token, { dataType: "CONTACT", id: "acc_1" })).status).toBe(501);
  });
});

describe("LeadConnector", () => {
  const url = "https://services.leadconnectorhq.com/conversations/conversation_1";
  const headers = { authorization: "Bearer sandbox-access-token", version: "2021-07-28" };
  const updating = specified("leadconnector", "put", "/conversations/{conversationId}");
  const reading = specified("leadconnector", "get", "/conversations/{conversationId}");

  it("shows what was written to a later read", async () => {
    const sandbox = createSandbox();
    const leadconnector = createLeadConnector(sandbox.leadconnector);
    const answer = await leadconnector.conversations.update("conversation_1", { locationId: "location_1", unreadCount: 0, starred: true });
    expect(answer).toMatchObject({ success: true, conversation: { unreadCount: 0, starred: true } });
    const { status, body } = await ask(sandbox, "GET", url, headers);
    expect(body).toMatchObject({ id: "conversation_1", unreadCount: 0, starred: true });
    expect(reading.response(status, body)).toBe("");
  });

  it.each([
    ["an update", headers, { locationId: "location_1", unreadCount: 2 }, 200, undefined],
    ["a wrong token", { ...headers, authorization: "Bearer wrong" }, { locationId: "location_1" }, 401, "Invalid JWT"],
    ["a missing Version", { authorization: headers.authorization }, { locationId: "location_1" }, 401, "version header was not found."],
    ["an unknown Version", { ...headers, version: "2020" }, { locationId: "location_1" }, 401, "version header is invalid"],
    ["a wrong body", headers, { unreadCount: "2", starred: 1 }, 422, undefined],
    ["no body", headers, undefined, 422, undefined],
  ])("answers %s as specified", async (_case, sent, body, expected, message) => {
    const answer = await ask(createSandbox(), "PUT", url, sent, body);
    expect(answer.status).toBe(expected);
    expect(updating.response(answer.status, answer.body)).toBe("");
    expect(answer.body).toHaveProperty("traceId");
    if (message !== undefined) expect(answer.body).toMatchObject({ message });
    if (expected === 422) expect((answer.body as { message: unknown }).message).toBeInstanceOf(Array);
  });

  it("refuses another location, an unknown conversation and an unknown path", async () => {
    const sandbox = createSandbox();
    expect(await ask(sandbox, "PUT", url, headers, { locationId: "elsewhere" })).toMatchObject({
      status: 403,
      body: { message: "The token does not have access to this location." },
    });
    expect((await ask(sandbox, "PUT", url.replace("conversation_1", "nobody"), headers, { locationId: "location_1" })).status).toBe(404);
    expect(await ask(sandbox, "GET", "https://services.leadconnectorhq.com/nothing", headers)).toMatchObject({
      status: 404,
      body: { message: "Cannot GET /nothing" },
    });
    expect((await ask(sandbox, "PUT", url, { ...headers, version: "v3" }, {})).status).toBe(501);
  });
});

describe("what the client sends", () => {
  it("is what the specifications state", async () => {
    const sandbox = createSandbox();
    await createAttention(sandbox.attention).conversations.updateLinkedCrmRecords("conv_1", {
      linked_crm_records: [{ id: "1", code: "hubspot_contact" }],
      opportunity_id: "opp",
    });
    await createSiro(sandbox.siro).recordings.link("rec_1", { dataType: "ACCOUNT", id: "acc_1", trigger: "CRM_DEEPLINK" });
    await createLeadConnector(sandbox.leadconnector).conversations.update("conversation_1", { locationId: "location_1", feedback: { a: 1 } });
    const [records, link, update] = sandbox.requests;
    expect(specified("attention", "put", "/conversations/{id}/linked-crm-records").request(records?.body)).toBe("");
    expect(specified("siro-gateway", "put", "/v1/core/recordings/{id}/link").request(link?.body)).toBe("");
    expect(specified("leadconnector", "put", "/conversations/{conversationId}").request(update?.body)).toBe("");
  });

  it("can be sent from a call that another process made", async () => {
    const sandbox = createSandbox();
    const kept = JSON.stringify(attentionCalls.conversations.changePrivacy("conv_1", { privacy: "private" }));
    const conversation = await createAttention(sandbox.attention).send(JSON.parse(kept));
    expect(conversation).toMatchObject({ id: "conv_1", attributes: { private: true } });
  });
});
