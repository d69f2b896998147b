import { createAttention, createLeadConnector, createSiro } from "conversation-crm-sdk";
import { createSandbox } from "conversation-crm-sdk/testing";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";

/** Three tenants, each with a sub-account, a token that reaches it, and one of everything in it. */
function tenants() {
  const names = ["a", "b", "c"];
  const each = <Item>(make: (name: string, place: { id: string; locationId: string }) => Item) =>
    names.map((name) => make(name, { id: `${name}_1`, locationId: `l_${name}` }));
  const sandbox = createSandbox({
    leadconnector: {
      locationId: "l_a",
      accessTokens: each((name) => ({ token: `token-${name}`, locationIds: [`l_${name}`] })),
      contacts: each((name, place) => ({ ...place, email: `${name}@sandbox.invalid` })),
      conversations: each((name, place) => ({ ...place, contactId: `${name}_1` })),
      messages: each((name) => ({ id: `m_${name}`, conversationId: `${name}_1`, type: "Email", emailMessageId: `e_${name}` })),
      opportunities: each((name, place) => ({ ...place, contactId: `${name}_1` })),
      calendars: each((_, place) => place),
      appointments: each((name, place) => ({ ...place, calendarId: `${name}_1`, contactId: `${name}_1` })),
      users: each((name) => ({ id: `${name}_1`, companyId: "company_1", locationIds: [`l_${name}`, "l_shared"] })),
    },
  });
  return { sandbox, clientOf: (accessToken: string) => createLeadConnector({ ...sandbox.leadconnector, accessToken, maxRetries: 0 }) };
}

type Client = ReturnType<ReturnType<typeof tenants>["clientOf"]>;

const reads: readonly (readonly [what: string, read: (client: Client, name: string) => Promise<unknown>])[] = [
  ["a contact", (client, name) => client.contacts.get(`${name}_1`)],
  ["contacts", (client, name) => client.contacts.search({ locationId: `l_${name}`, pageLimit: 10 })],
  ["a conversation", (client, name) => client.conversations.get(`${name}_1`)],
  ["conversations", (client, name) => client.conversations.search({ locationId: `l_${name}` })],
  ["a message", (client, name) => client.messages.get(`m_${name}`)],
  ["an e-mail", (client, name) => client.messages.emails.get(`e_${name}`)],
  ["messages", (client, name) => client.messages.list(`${name}_1`)],
  ["an opportunity", (client, name) => client.opportunities.get(`${name}_1`)],
  ["opportunities", (client, name) => client.opportunities.search({ location_id: `l_${name}` })],
  ["a calendar", (client, name) => client.calendars.get(`${name}_1`)],
  ["an appointment", (client, name) => client.calendars.appointments.get(`${name}_1`)],
  ["tags", (client, name) => client.locations.tags.list(`l_${name}`)],
  ["a user", (client, name) => client.users.get(`${name}_1`)],
  ["what answers an example", (client, name) => client.locations.timezones(`l_${name}`)],
];

describe("a token of one sub-account", () => {
  it.each(reads)("reads its own, and not another's: %s", async (_what, read) => {
    const { clientOf } = tenants();
    await read(clientOf("token-b"), "b");
    expect(await rejection(read(clientOf("token-b"), "c"))).toMatchObject({ code: "forbidden" });
    await read(clientOf("sandbox-access-token"), "c");
  });

  it("writes nothing into another's", async () => {
    const { clientOf } = tenants();
    const { contacts, messages } = clientOf("token-a");
    expect(await rejection(contacts.create({ locationId: "l_b", email: "new@sandbox.invalid" }))).toMatchObject({ code: "forbidden" });
    expect(await rejection(contacts.tags.add("b_1", { tags: ["vip"] }))).toMatchObject({ code: "forbidden" });
    expect(await rejection(messages.send({ type: "SMS", contactId: "b_1", message: "Hello" }))).toMatchObject({ code: "forbidden" });
    expect((await clientOf("token-b").contacts.search({ locationId: "l_b", pageLimit: 10 })).contacts).toMatchObject([{ id: "b_1", tags: [] }]);
  });

  it("is what a code is traded for", async () => {
    const { sandbox, clientOf } = tenants();
    const app = { client_id: "sandbox-client-id", client_secret: "sandbox-client-secret" };
    const { access_token } = await createLeadConnector(sandbox.leadconnector).oauth.token({ ...app, grant_type: "authorization_code", code: "sandbox-code" });
    const client = clientOf(String(access_token));
    expect((await client.contacts.get("a_1")).contact?.id).toBe("a_1");
    expect(await rejection(client.contacts.get("b_1"))).toMatchObject({ code: "forbidden" });
  });

  it("lists nothing of the agency, as far as is known", async () => {
    const { users, locations } = tenants().clientOf("token-a");
    expect(await rejection(users.search({ companyId: "company_1" }))).toMatchObject({ code: "undocumented" });
    expect(await rejection(locations.search({}))).toMatchObject({ code: "undocumented" });
    expect((await users.search({ companyId: "company_1", locationId: "l_a" })).users).toMatchObject([{ id: "a_1" }]);
  });
});

it("accepts every credential of the seed, of every vendor", async () => {
  const sandbox = createSandbox({ attention: { apiKeys: ["second"] }, siro: { accessTokens: ["second"], organizationTokens: [{ tokenId: "second" }] } });
  for (const apiKey of [sandbox.attention.apiKey, "second"])
    expect((await createAttention({ ...sandbox.attention, apiKey }).conversations.get("conv_1")).id).toBe("conv_1");
  for (const accessToken of [sandbox.siro.accessToken, "second"])
    expect((await createSiro({ ...sandbox.siro, accessToken }).recordings.get("rec_1")).data.id).toBe("rec_1");
  for (const organizationToken of [sandbox.siro.organizationToken, "sandbox-second"])
    expect((await createSiro({ ...sandbox.siro, organizationToken }).organization.recordings.get("rec_1")).id).toBe("rec_1");
});

describe("a credential that expired", () => {
  const sandbox = createSandbox();
  const ways: readonly [vendor: "attention" | "siro" | "leadconnector", credential: string, call: (credential: string | (() => string)) => Promise<unknown>][] =
    [
      ["attention", sandbox.attention.apiKey, (apiKey) => createAttention({ ...sandbox.attention, apiKey }).conversations.get("conv_1")],
      ["siro", sandbox.siro.accessToken, (accessToken) => createSiro({ ...sandbox.siro, accessToken }).recordings.get("rec_1")],
      ["siro", sandbox.siro.organizationToken, (organizationToken) => createSiro({ ...sandbox.siro, organizationToken }).organization.recordings.get("rec_1")],
      [
        "leadconnector",
        sandbox.leadconnector.accessToken,
        (accessToken) => createLeadConnector({ ...sandbox.leadconnector, accessToken }).contacts.get("contact_1"),
      ],
    ];

  it.each(ways)("of %s, %s, is refused, its successor is accepted, and a reset undoes both", async (vendor, credential, call) => {
    sandbox.reset();
    await call(credential);
    sandbox.expire(vendor, credential, "successor");
    expect(await rejection(call(credential))).toMatchObject({ code: "unauthorized", status: 401 });
    await call("successor");
    sandbox.expire(vendor, "successor");
    expect(await rejection(call("successor"))).toMatchObject({ code: "unauthorized" });
    expect(() => sandbox.expire(vendor, "successor")).toThrow(new TypeError(`The sandbox accepts no such credential for ${vendor}.`));
    sandbox.reset();
    await call(credential);
    expect(await rejection(call("successor"))).toMatchObject({ code: "unauthorized" });
  });

  it.each(ways)("of %s, %s, makes a function renew it, once", async (vendor, credential, call) => {
    sandbox.reset();
    sandbox.expire(vendor, credential, "successor");
    const given = [credential, "successor"];
    await call(() => given.shift() ?? "asked too often");
    expect(given).toEqual([]);
    expect(sandbox.requests).toHaveLength(2);
  });

  it("leaves its reach to its successor", async () => {
    const { sandbox, clientOf } = tenants();
    sandbox.expire("leadconnector", "token-b", "fresh");
    expect(await rejection(clientOf("token-b").contacts.get("b_1"))).toMatchObject({ code: "unauthorized" });
    expect((await clientOf("fresh").contacts.get("b_1")).contact?.id).toBe("b_1");
    expect(await rejection(clientOf("fresh").contacts.get("c_1"))).toMatchObject({ code: "forbidden" });
  });
});
