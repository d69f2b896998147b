import { createLeadConnector, type LeadConnector } from "conversation-crm-sdk";
import { createSandbox, type SandboxSeed } from "conversation-crm-sdk/testing";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { overHttp } from "./over-http.js";
import { specified } from "./specification.js";

const base = "https://services.leadconnectorhq.com";
const headers = { authorization: "Bearer sandbox-access-token", version: "2021-07-28", "content-type": "application/json" };

function start(seed: SandboxSeed["leadconnector"] = {}) {
  const sandbox = createSandbox({ leadconnector: seed });
  const { contacts } = createLeadConnector({ ...sandbox.leadconnector, maxRetries: 0 });
  /** Asks without any client. */
  const ask = async (method: string, path: string, body?: unknown) => {
    const response = await overHttp(sandbox)(base + path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  return { sandbox, contacts, ask };
}

const locationId = "location_1";

async function idsOf(found: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of found) ids.push(id);
  return ids;
}

describe("contacts", () => {
  it("that are created are read, searched and found as duplicates", async () => {
    const { contacts } = start();
    const { contact } = await contacts.create({ locationId, firstName: "Ann", lastName: "Lee", email: "Ann@b.c", phone: "+1", tags: ["new"], city: null });
    expect(contact).toMatchObject({ firstNameLowerCase: "ann", fullNameLowerCase: "ann lee", emailLowerCase: "ann@b.c", deleted: false, validEmail: null });
    const read = await contacts.get(contact.id);
    expect(read.contact).toMatchObject({ id: contact.id, locationId, email: "Ann@b.c", tags: ["new"], type: "lead" });
    expect(read.contact).not.toHaveProperty("city");
    const filters = [{ field: "firstNameLowerCase", operator: "eq", value: "ann" }] as const;
    expect(await contacts.search({ locationId, pageLimit: 10, filters: [...filters] })).toMatchObject({ total: 1, contacts: [{ id: contact.id, city: null }] });
    for (const query of [{ email: "ann@B.C" }, { number: "+1" }])
      expect(await contacts.searchDuplicate({ locationId, ...query })).toMatchObject({ contact: { id: contact.id }, matchingField: "contactId" });
    expect(await contacts.searchDuplicate({ locationId, email: "nobody@b.c" })).toMatchObject({ contact: null });
  });

  it("are seeded in a few words, and are there by default", async () => {
    expect((await start().contacts.get("contact_1")).contact).toMatchObject({ locationId, firstName: "Sandbox", tags: [] });
    const { contacts } = start({ locationId: "home", contacts: [{ id: "a" }, { id: "b", locationId: "other", email: "b@b.c", tags: ["t"] }] });
    expect((await contacts.get("a")).contact).toMatchObject({ locationId: "home" });
    expect((await contacts.search({ locationId: "other", pageLimit: 1 })).contacts).toMatchObject([{ id: "b", tags: ["t"] }]);
  });

  it("that are changed keep what is left out, and lose what is null", async () => {
    const { contacts } = start();
    const customFields = [{ id: "f_1", field_value: "one" }];
    await contacts.update("contact_1", { firstName: "New", phone: null, tags: ["a"], customFields });
    await contacts.update("contact_1", { lastName: "Name", customFields: [{ id: "f_2", field_value: ["two"] }] });
    const { contact } = await contacts.get("contact_1");
    expect(contact).toMatchObject({ firstName: "New", lastName: "Name", email: "contact@sandbox.invalid", tags: ["a"] });
    expect(contact).not.toHaveProperty("phone");
    expect(contact.customFields).toEqual([
      { id: "f_1", value: "one" },
      { id: "f_2", value: ["two"] },
    ]);
  });

  it("that are deleted are gone, with their notes and tasks", async () => {
    const { contacts } = start({ contacts: [{ id: "a", notes: [{ id: "n" }], tasks: [{ id: "t" }] }, { id: "b" }] });
    expect(await contacts.notes.get({ contactId: "a", id: "n" })).toMatchObject({ note: { id: "n" } });
    expect(await contacts.delete("a")).toMatchObject({ succeded: true, succeeded: true });
    for (const gone of [contacts.get("a"), contacts.delete("a"), contacts.notes.list("a"), contacts.tasks.get({ contactId: "a", taskId: "t" })])
      expect(await rejection(gone)).toMatchObject({ status: 400 });
    expect(await idsOf(contacts.search.all({ locationId, pageLimit: 1 }))).toEqual(["b"]);
  });

  it.each([{ email: "CONTACT@sandbox.invalid" }, { phone: "+15550100001" }])("like one that exists, by %j, are refused with its id", async (like) => {
    const { contacts } = start();
    const error = await rejection(contacts.create({ locationId, ...like }));
    const meta = { contactId: "contact_1", contactName: "Sandbox Contact", matchingField: Object.keys(like)[0] };
    expect(error).toMatchObject({ status: 400, detail: "This location does not allow duplicated contacts.", body: { meta } });
  });

  it("may be alike in two locations", async () => {
    const { contacts } = start({
      contacts: [
        { id: "a", email: "a@b.c" },
        { id: "b", locationId: "other" },
      ],
    });
    expect((await contacts.create({ locationId: "other", email: "a@b.c" })).contact.id).not.toBe("a");
  });

  it.each([
    ["POST", "/contacts/", { locationId, additionalEmails: [] }, 422, ["property additionalEmails should not exist"]],
    ["POST", "/contacts/", {}, 422, ["locationId should not be empty"]],
    ["PUT", "/contacts/contact_1", { gender: "male" }, 422, ["property gender should not exist"]],
    ["PUT", "/contacts/contact_1", [], 422, expect.anything()],
    ["POST", "/contacts/search", { locationId }, 422, ["pageLimit should not be empty"]],
    ["POST", "/contacts/", { locationId: "elsewhere" }, 403, "The token does not have access to this location."],
    ["POST", "/contacts/contact_1/tags", { tags: "one" }, 422, expect.anything()],
    ["GET", "/contacts/nobody", undefined, 400, expect.anything()],
    ["GET", "/contacts/contact_1/notes/nothing", undefined, 404, expect.anything()],
    ["GET", "/contacts/contact_1/tasks/nothing", undefined, 404, expect.anything()],
  ])("are refused: %s %s with %j is %i", async (method, path, body, status, message) => {
    expect(await start().ask(method, path, body)).toMatchObject({ status, body: { message } });
  });
});

describe("an upsert", () => {
  const pair = {
    contacts: [
      { id: "mail", email: "m@b.c", phone: "+1" },
      { id: "call", phone: "+2" },
    ],
  };

  it("creates a contact that is not known, and changes one that is", async () => {
    const { contacts } = start(pair);
    const first = await contacts.upsert({ locationId, email: "new@b.c", gender: "male" });
    expect(first).toMatchObject({ new: true, contact: { gender: "male" } });
    const second = await contacts.upsert({ locationId, email: "NEW@b.c", firstName: "Ann" });
    expect(second).toMatchObject({ new: false, contact: { id: first.contact.id, firstName: "Ann" } });
    expect((await contacts.upsert({ locationId, phone: "+2", city: "Bonn" })).contact).toMatchObject({ id: "call", city: "Bonn" });
  });

  it("drops a phone number that is another contact's, without a word", async () => {
    const { contacts } = start(pair);
    expect(await contacts.upsert({ locationId, email: "m@b.c", phone: "+2" })).toMatchObject({
      new: false,
      succeded: true,
      contact: { id: "mail", phone: "+1" },
    });
    expect((await contacts.get("call")).contact.phone).toBe("+2");
  });

  it("puts an e-mail address in the place of the one that the contact had", async () => {
    const { contacts } = start(pair);
    expect((await contacts.upsert({ locationId, email: "second@b.c", phone: "+1" })).contact).toMatchObject({ id: "mail", email: "second@b.c" });
    expect(await contacts.searchDuplicate({ locationId, email: "m@b.c" })).toMatchObject({ contact: null });
  });

  it("drops the gender of a contact that exists, and replaces its tags", async () => {
    const { contacts } = start({ contacts: [{ id: "a", email: "a@b.c", tags: ["old"] }] });
    const { contact } = await contacts.upsert({ locationId, email: "a@b.c", gender: "male", tags: ["new"] });
    expect(contact).not.toHaveProperty("gender");
    expect(contact.tags).toEqual(["new"]);
  });
});

describe("a search", () => {
  const many = Array.from({ length: 45 }, (_, index) => ({
    id: `c_${index}`,
    locationId: index === 44 ? "other" : locationId,
    firstName: index % 2 === 0 ? "Ann" : "Bob",
    ...(index < 5 && { email: `e_${index}@b.c` }),
    ...(index === 7 && { tags: ["vip", "late"] }),
  }));
  const newest = many
    .slice(0, 44)
    .map(({ id }) => id)
    .toReversed();

  it("gives every contact once, the newest first, or the other way round", async () => {
    const { contacts, sandbox } = start({ contacts: many });
    expect(await idsOf(contacts.search.all({ locationId, pageLimit: 20 }))).toEqual(newest);
    expect(sandbox.requests).toHaveLength(3);
    const sort = [{ field: "dateUpdated", direction: "asc" as const }];
    expect(await idsOf(contacts.search.all({ locationId, pageLimit: 20, sort }))).toEqual(newest.toReversed());
    expect(await idsOf(contacts.search.all({ locationId, pageLimit: 20, page: 2 }))).toEqual(newest.slice(20));
  });

  it("gives the same page again when nothing says where it goes on", async () => {
    const { contacts } = start({ contacts: many });
    const [first, again] = [await contacts.search({ locationId, pageLimit: 5 }), await contacts.search({ locationId, pageLimit: 5 })];
    expect(again.contacts).toEqual(first.contacts);
    const { searchAfter = [] } = first.contacts.at(-1) ?? {};
    const next = await contacts.search({ locationId, pageLimit: 5, searchAfter });
    expect(next.contacts.map(({ id }) => id)).toEqual(newest.slice(5, 10));
  });

  it("finds what was changed last by dateUpdated", async () => {
    const { contacts } = start({ contacts: many });
    await contacts.update("c_3", { firstName: "Cleo" });
    const sort = [{ field: "dateUpdated", direction: "desc" as const }];
    expect((await contacts.search({ locationId, pageLimit: 1, sort })).contacts).toMatchObject([{ id: "c_3", firstName: "Cleo" }]);
  });

  type Filters = NonNullable<Parameters<LeadConnector["contacts"]["search"]>[0]["filters"]>;
  it.each<[Filters, number]>([
    [[{ field: "firstNameLowerCase", operator: "eq", value: "ann" }], 22],
    [[{ field: "firstNameLowerCase", operator: "not_eq", value: "ann" }], 22],
    [[{ field: "email", operator: "exists" }], 5],
    [[{ field: "email", operator: "not_exists" }], 39],
    [[{ field: "tags", operator: "eq", value: "vip" }], 1],
    [[{ field: "tags", operator: "not_exists" }], 43],
    [[{ field: "email", operator: "contains", value: "_1" }], 1],
    [[{ field: "email", operator: "not_contains", value: "_1" }], 43],
    [
      [
        { field: "firstNameLowerCase", operator: "eq", value: "ann" },
        {
          group: "OR",
          filters: [
            { field: "id", operator: "eq", value: "c_1" },
            { field: "id", operator: "eq", value: "c_2" },
          ],
        },
      ],
      1,
    ],
    [
      [
        {
          group: "AND",
          filters: [
            { field: "id", operator: "eq", value: "c_1" },
            { field: "id", operator: "eq", value: "c_2" },
          ],
        },
      ],
      0,
    ],
  ])("with %j finds %i", async (filters, total) => {
    const { contacts } = start({ contacts: many });
    const found = await contacts.search({ locationId, pageLimit: 100, filters });
    expect(found.total).toBe(total);
    expect(found.contacts).toHaveLength(total);
  });

  it.each([
    { query: "ann" },
    { page: 1, searchAfter: [1, "c"] },
    { page: 101, pageLimit: 100 },
    { pageLimit: 501 },
    { sort: [{ field: "email", direction: "asc" }] },
    { filters: [{ field: "dateAdded", operator: "range", value: {} }] },
    { filters: [{ field: "shoeSize", operator: "eq", value: 1 }] },
    { searchAfter: ["a", "b"] },
  ])("with %j is not known, and the sandbox says so", async (more) => {
    expect(await start().ask("POST", "/contacts/search", { locationId, pageLimit: 10, ...more })).toMatchObject({ status: 501 });
  });
});

describe("what belongs to a contact", () => {
  it("has its tags added and removed", async () => {
    const { contacts } = start({ contacts: [{ id: "a", tags: ["one"] }] });
    expect(await contacts.tags.add("a", { tags: ["one", "two"] })).toMatchObject({ tags: ["one", "two"], tagsAdded: ["two"] });
    expect(await contacts.tags.remove("a", { tags: ["one", "three"] })).toMatchObject({ tags: ["two"], tagsRemoved: ["one"] });
    expect((await contacts.get("a")).contact.tags).toEqual(["two"]);
  });

  it("has its followers added and removed", async () => {
    const { contacts } = start({ users: ["u", "v"].map((id) => ({ id, companyId: "company_1" })) });
    expect(await contacts.followers.add("contact_1", { followers: ["u", "v"] })).toMatchObject({ followers: ["u", "v"], followersAdded: ["u", "v"] });
    expect(await contacts.followers.remove("contact_1", { followers: ["u"] })).toMatchObject({ followers: ["v"], followersRemoved: ["u"] });
    expect((await contacts.get("contact_1")).contact.followers).toEqual(["v"]);
  });

  it("has notes, of which each contact has its own", async () => {
    const { contacts } = start({ contacts: [{ id: "a" }, { id: "b" }] });
    const { note } = await contacts.notes.create("a", { body: "First" });
    expect(note).toMatchObject({ body: "First", bodyText: "First", userId: null, pinned: false, contactId: "a" });
    await contacts.notes.update({ contactId: "a", id: note.id }, { pinned: true });
    expect((await contacts.notes.list("a")).notes).toMatchObject([{ id: note.id, body: "First", pinned: true }]);
    expect((await contacts.notes.list("b")).notes).toEqual([]);
    expect(await rejection(contacts.notes.get({ contactId: "b", id: note.id }))).toMatchObject({ status: 404 });
    await contacts.notes.delete({ contactId: "a", id: note.id });
    expect((await contacts.notes.list("a")).notes).toEqual([]);
  });

  it("has tasks, which are completed", async () => {
    const { contacts } = start();
    const { task } = await contacts.tasks.create("contact_1", { title: "Call", dueDate: "2026-07-20T12:00:00+02:00", completed: false });
    expect(task).toEqual({ id: task.id, title: "Call", dueDate: "2026-07-20T10:00:00.000Z", completed: false, contactId: "contact_1" });
    const ids = { contactId: "contact_1", taskId: task.id };
    await contacts.tasks.updateCompleted(ids, { completed: true });
    await contacts.tasks.update(ids, { title: "Call again" });
    expect(await contacts.tasks.get(ids)).toMatchObject({ task: { title: "Call again", completed: true, dueDate: "2026-07-20T10:00:00.000Z" } });
    await contacts.tasks.delete(ids);
    expect((await contacts.tasks.list("contact_1")).tasks).toEqual([]);
  });

  it("is put into campaigns and workflows while it exists", async () => {
    const { contacts } = start();
    expect(await contacts.workflows.add({ contactId: "contact_1", workflowId: "w" })).toMatchObject({ succeeded: true });
    expect(await rejection(contacts.campaigns.add({ contactId: "nobody", campaignId: "c" }))).toMatchObject({ status: 400 });
  });
});

describe("many contacts", () => {
  const seed = { contacts: [{ id: "a", tags: ["one"] }, { id: "b", tags: ["one", "two"] }, { id: "c", locationId: "other" }, { id: "d" }] };

  it("get tags, each with what became of it", async () => {
    const { contacts } = start(seed);
    await contacts.delete("d");
    const answer = await contacts.bulkAddTags({ locationId, contacts: ["a", "b", "c", "d", "e"], tags: ["two"] });
    expect(answer).toMatchObject({ succeded: true, errorCount: 3 });
    expect(answer.responses).toMatchObject([
      { contactId: "a", type: "success", oldTags: ["one"], tagsAdded: ["two"], tagsRemoved: [] },
      { contactId: "b", type: "success", tagsAdded: [] },
      { contactId: "c", type: "error", message: "contact does not belong to location" },
      { contactId: "d", type: "error", message: "contact is deleted" },
      { contactId: "e", type: "error" },
    ]);
    expect((await contacts.get("a")).contact.tags).toEqual(["one", "two"]);
  });

  it("lose tags, or all of them", async () => {
    const { contacts } = start(seed);
    await contacts.bulkRemoveTags({ locationId, contacts: ["a", "b"], tags: ["one"] });
    expect((await contacts.get("b")).contact.tags).toEqual(["two"]);
    await contacts.bulkRemoveTags({ locationId, contacts: ["b"], tags: [], removeAllTags: true });
    expect((await contacts.get("b")).contact.tags).toEqual([]);
  });

  it("are put into a business, listed there, and taken out", async () => {
    const { contacts } = start(seed);
    expect(await contacts.bulkUpdateBusiness({ locationId, ids: ["a", "b", "c"], businessId: "acme" })).toMatchObject({ success: true, ids: ["a", "b"] });
    expect(await idsOf(contacts.listByBusiness.all("acme", { locationId, limit: "1" }))).toEqual(["a", "b"]);
    expect((await contacts.get("a")).contact.businessId).toBe("acme");
    await contacts.bulkUpdateBusiness({ locationId, ids: ["a"], businessId: null });
    expect(await idsOf(contacts.listByBusiness.all("acme", { locationId }))).toEqual(["b"]);
  });
});

// What was recorded. A specification that refuses one of these is wrong.
describe("the specification", () => {
  const origin = { source: "INTEGRATION", channel: "OAUTH", sourceId: "s", timestamp: "2026-07-17T09:39:04.169Z" };
  const contact = { id: "c", type: "lead", locationId: "l", email: "a@b.c", createdBy: origin, tags: [], customFields: [], additionalEmails: [] };
  const ended = { succeded: true, succeeded: true, traceId: "t" };
  const note = { id: "n", body: "b", bodyText: "b", userId: null, dateAdded: "d", contactId: "c", pinned: false, relations: [] };
  const task = { id: "t", title: "t", dueDate: "2026-07-20T10:00:00.000Z", completed: false, contactId: "c" };
  const found = {
    id: "c",
    phoneLabel: null,
    source: null,
    type: "customer",
    dnd: true,
    businessName: null,
    additionalEmails: [{ email: "a@b.c" }],
    additionalPhones: [{ phone: "+1" }],
    validEmail: null,
    dndSettings: { Call: { status: "inactive", code: "103" } },
    inboundDndSettings: {},
    attributionSource: {},
    opportunities: [{ pipelineId: "p", id: "o", monetaryValue: 4549, pipelineStageId: "s", status: "open" }],
    searchAfter: [1_784_272_317_939, "c"],
  };

  it.each<[method: string, path: string, answer: object]>([
    ["post", "/contacts/search", { contacts: [found], total: 13, traceId: "t" }],
    ["get", "/contacts/search/duplicate", { contact, matchingField: "contactId", traceId: "t" }],
    ["post", "/contacts/", { contact: { ...contact, deleted: false, lastUpdatedBy: origin, validEmail: null, validEmailDate: null }, traceId: "t" }],
    ["get", "/contacts/{contactId}", { contact: { ...contact, attributionSource: { sessionSource: "CRM UI", medium: "manual", mediumId: null } } }],
    ["put", "/contacts/{contactId}", { ...ended, contact: { ...contact, followers: [] } }],
    ["post", "/contacts/upsert", { ...ended, new: false, contact }],
    ["delete", "/contacts/{contactId}", ended],
    ["post", "/contacts/{contactId}/tags", { tags: ["a"], tagsAdded: [], traceId: "t" }],
    ["delete", "/contacts/{contactId}/tags", { tags: [], tagsRemoved: [], traceId: "t" }],
    ["post", "/contacts/{contactId}/notes", { note, traceId: "t" }],
    ["get", "/contacts/{contactId}/notes", { notes: [note], traceId: "t" }],
    ["post", "/contacts/{contactId}/tasks", { task, traceId: "t" }],
    ["put", "/contacts/{contactId}/tasks/{taskId}", { task: { ...task, body: "b" }, traceId: "t" }],
    ["get", "/contacts/{contactId}/tasks", { tasks: [], traceId: "t" }],
    ["delete", "/contacts/{contactId}/tasks/{taskId}", ended],
    ["post", "/contacts/{contactId}/workflow/{workflowId}", ended],
  ])("has what %s %s was recorded to answer, with 200", (method, path, answer) => {
    expect(specified("leadconnector-contacts", method, path).response(200, answer)).toBe("");
  });

  it("has the refusal of a duplicate, and no other form of a contact", () => {
    const { response } = specified("leadconnector-contacts", "post", "/contacts/");
    expect(response(400, { statusCode: 400, message: "m", meta: { contactId: "c", contactName: "n", matchingField: "email" } })).toBe("");
    expect(response(201, { contact: { id: 5 } })).toContain("must be string");
  });
});
