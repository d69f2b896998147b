import { createLeadConnector } from "conversation-crm-sdk";
import { createSandbox, type SandboxSeed } from "conversation-crm-sdk/testing";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { specified } from "./specification.js";

function start(seed: SandboxSeed["leadconnector"] = {}) {
  const sandbox = createSandbox({ leadconnector: seed });
  return { sandbox, leadconnector: createLeadConnector({ ...sandbox.leadconnector, maxRetries: 0 }) };
}

const companyId = "company_1";
const ann = {
  companyId,
  firstName: "Ann",
  lastName: "Other",
  email: "ann@sandbox.invalid",
  password: "Not-to-be-shown-1",
  phone: "+18832327657",
  type: "account",
  role: "admin",
  locationIds: ["location_1"],
};

describe("users", () => {
  const creating = specified("leadconnector-accounts", "post", "/users/");

  it("that are created are read, found, changed and deleted, without their password", async () => {
    const { users } = start().leadconnector;
    const created = await users.create(ann);
    expect(creating.response(201, created)).toBe("");
    const { id } = created;
    const { password: _, companyId: __, type, role, locationIds, ...fields } = ann;
    expect(await users.get(id)).toMatchObject({ id, ...fields, name: "Ann Other", roles: { type, role, locationIds } });
    expect(await users.search({ companyId, query: "other" })).toMatchObject({ count: 1, users: [{ id }] });
    expect(await users.update(id, { role: "user", scopes: ["contacts.write"] })).toMatchObject({ id, firstName: "Ann", roles: { role: "user" } });
    const read = await users.get(id);
    expect(read).toMatchObject({ scopes: ["contacts.write"], roles: { type, role: "user" } });
    expect(JSON.stringify(read)).not.toContain(ann.password);
    expect(await users.delete(id)).toMatchObject({ succeded: true, message: expect.stringContaining("Ann Other") });
    for (const gone of [users.get(id), users.update(id, {}), users.delete(id)]) expect(await rejection(gone)).toMatchObject({ status: 404 });
    expect(await users.search({ companyId, query: "other" })).toMatchObject({ count: 0, users: [] });
  });

  const many = Array.from({ length: 60 }, (_, index) => ({
    id: `u_${index}`,
    companyId,
    firstName: "U",
    lastName: String(index).padStart(2, "0"),
    email: `u_${index}@sandbox.invalid`,
    role: index % 2 ? "user" : "admin",
    locationIds: [index < 10 ? "location_1" : "location_2"],
  }));

  it("are given page by page, each once, by their names", async () => {
    const { leadconnector, sandbox } = start({ users: many.toReversed() });
    const ids: string[] = [];
    for await (const { id } of leadconnector.users.search.all({ companyId })) ids.push(id);
    expect(ids).toEqual(many.map(({ id }) => id));
    expect(sandbox.requests).toHaveLength(3);
    const { users, count } = await leadconnector.users.search({ companyId, skip: "58", limit: "10" });
    expect([users.map(({ id }) => id), count]).toEqual([["u_58", "u_59"], 60]);
  });

  it.each([
    [{ companyId, locationId: "location_1" }, 10],
    [{ companyId, role: "admin" }, 30],
    [{ companyId, ids: "u_3,u_4,nobody" }, 2],
    [{ companyId, query: "U_59@" }, 1],
    [{ companyId: "company_2" }, 0],
  ])("are searched by %j", async (query, count) => {
    expect(await start({ users: many }).leadconnector.users.search(query)).toMatchObject({ count });
  });

  it("are found by their addresses, with two fields unless all are asked for", async () => {
    const { users } = start({ users: many }).leadconnector;
    const filter = { companyId, emails: "u_7@sandbox.invalid,u_8@sandbox.invalid,nobody@sandbox.invalid" };
    const found = await users.filterByEmail(filter);
    expect([found.users, found.count]).toEqual([[7, 8].map((index) => ({ id: `u_${index}`, email: `u_${index}@sandbox.invalid` })), 2]);
    expect((await users.filterByEmail({ ...filter, projection: "all", limit: "1" })).users).toMatchObject([{ id: "u_7", name: "U 07" }]);
  });

  it("are refused as they are documented, and not made up", async () => {
    const { sandbox } = start();
    const { users } = createLeadConnector({ ...sandbox.leadconnector, maxRetries: 0, rules: "off" });
    const refused = await rejection(users.create({ companyId } as never));
    expect(refused).toMatchObject({ status: 422 });
    expect(creating.response(422, (refused as { body: unknown }).body)).toBe("");
    expect(await rejection(users.search({ companyId, sort: "dateAdded" }))).toMatchObject({ code: "undocumented" });
    expect(await rejection(users.update("user_1", { email: "new@sandbox.invalid" }))).toMatchObject({ code: "undocumented" });
    expect(await rejection(users.filterByEmail({ companyId, emails: "a", deleted: true }))).toMatchObject({ code: "undocumented" });
  });
});

describe("workflows and companies", () => {
  it("are those that were seeded", async () => {
    const seed = { workflows: [{ id: "w", locationId: "l", name: "Welcome" }], companies: [{ id: "c", name: "Acme" }] };
    const { workflows, companies } = start(seed).leadconnector;
    expect(await workflows.list({ locationId: "l" })).toMatchObject({ workflows: [{ id: "w", name: "Welcome" }] });
    expect(await workflows.list({ locationId: "location_1" })).toMatchObject({ workflows: [] });
    expect(await rejection(workflows.list({ locationId: "unknown" }))).toMatchObject({ status: 403 });
    expect(await companies.get("c")).toMatchObject({ company: { id: "c", name: "Acme" } });
    expect(await rejection(companies.get("nobody"))).toMatchObject({ status: 404 });
  });
});
