import { createLeadConnector } from "conversation-crm-sdk";
import { createSandbox, type SandboxSeed } from "conversation-crm-sdk/testing";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { specified } from "./specification.js";

// What one resource writes and another shows.

const locationId = "location_1";
const undocumented = (unknown: string) => ({ code: "undocumented", unknown });
const noContact = undocumented("a contactId of no contact that it has; seed it in contacts");
const noUser = undocumented("a user that it does not have; seed it in users");

function start(seed: SandboxSeed["leadconnector"] = {}) {
  return createLeadConnector({ ...createSandbox({ leadconnector: seed }).leadconnector, maxRetries: 0 });
}

describe("a contact", () => {
  it("has the appointments that calendars have of it", async () => {
    const { contacts, calendars } = start({ contacts: [{ id: "contact_1" }, { id: "contact_2" }] });
    const book = (contactId: string) =>
      calendars.appointments.create({ calendarId: "calendar_1", locationId, contactId, startTime: "2026-03-01T10:00:00+01:00" });
    const { id } = await book("contact_1");
    await book("contact_2");
    const shown = await contacts.appointments("contact_1");
    expect(shown.events).toEqual([expect.objectContaining({ id, calendarId: "calendar_1", contactId: "contact_1", startTime: "2026-03-01 09:00:00" })]);
    expect(specified("leadconnector-contacts", "get", "/contacts/{contactId}/appointments").response(200, shown)).toBe("");
    await calendars.events.delete(String(id));
    expect((await contacts.appointments("contact_1")).events).toEqual([]);
    expect(await rejection(book("nobody"))).toMatchObject(noContact);
  });

  it("is shown with its opportunities", async () => {
    const { contacts, opportunities } = start();
    const deal = { pipelineId: "pipeline_1", locationId, name: "Deal", status: "open" } as const;
    const { contact } = await contacts.create({ locationId, firstName: "Ada", lastName: "Byron", email: "ada@sandbox.invalid", tags: ["vip"] });
    const { opportunity } = await opportunities.create({ ...deal, contactId: contact.id });
    expect(opportunity).toMatchObject({ contactId: contact.id, contact: { id: contact.id, name: "Ada Byron", email: "ada@sandbox.invalid", tags: ["vip"] } });
    await contacts.update(contact.id, { email: "byron@sandbox.invalid" });
    const found = await opportunities.search({ location_id: locationId, contact_id: contact.id });
    expect(found.opportunities).toMatchObject([{ id: opportunity.id, contact: { email: "byron@sandbox.invalid" } }]);
    expect(specified("leadconnector-opportunities", "get", "/opportunities/search").response(200, found)).toBe("");
    expect(await rejection(opportunities.create({ ...deal, contactId: "nobody" }))).toMatchObject(noContact);
  });

  it("gives its name to its conversation, and has one only when it exists, in its own sub-account", async () => {
    const { contacts, conversations } = start({
      contacts: [
        { id: "contact_1", firstName: "Ada" },
        { id: "elsewhere", locationId: "l_2" },
      ],
      conversations: [],
    });
    const { conversation } = await conversations.create({ locationId, contactId: "contact_1" });
    await contacts.update("contact_1", { lastName: "Byron" });
    expect((await conversations.search({ locationId })).conversations).toMatchObject([
      { id: conversation.id, contactName: "Ada Byron", fullName: "Ada Byron" },
    ]);
    expect(await rejection(conversations.create({ locationId, contactId: "nobody" }))).toMatchObject(noContact);
    expect(await rejection(conversations.create({ locationId, contactId: "elsewhere" }))).toMatchObject(undocumented("a contact of another sub-account"));
  });
});

describe("a tag of a contact", () => {
  it("is among those of its sub-account, once, whichever way it came", async () => {
    const { contacts, locations } = start({
      contacts: [
        { id: "contact_1", tags: ["seeded"] },
        { id: "elsewhere", locationId: "l_2", tags: ["other"] },
      ],
    });
    await contacts.tags.add("contact_1", { tags: ["added", "seeded"] });
    const { contact } = await contacts.create({ locationId, email: "a@sandbox.invalid", tags: ["created"] });
    await contacts.update(contact.id, { tags: ["updated"] });
    await contacts.upsert({ locationId, email: "b@sandbox.invalid", tags: ["upserted"] });
    await contacts.upsert({ locationId, email: "b@sandbox.invalid", tags: ["again"] });
    await contacts.bulkAddTags({ locationId, contacts: ["contact_1"], tags: ["bulk"] });
    const names = async (id: string) => (await locations.tags.list(id)).tags.map(({ name }) => name);
    expect(await names(locationId)).toEqual(["seeded", "added", "created", "updated", "upserted", "again", "bulk"]);
    expect(await names("l_2")).toEqual(["other"]);
    await contacts.tags.remove("contact_1", { tags: ["bulk"] });
    expect(await names(locationId)).toContain("bulk");
  });

  it("is not renamed or removed while contacts have it: what they have then is not known", async () => {
    const { contacts, locations } = start({ contacts: [{ id: "contact_1", tags: ["vip"] }] });
    const [tag] = (await locations.tags.list(locationId)).tags;
    const ids = { locationId, tagId: String(tag?.id) };
    const unknown = undocumented("another name for a tag that contacts have, or its removal");
    expect(await rejection(locations.tags.delete(ids))).toMatchObject(unknown);
    expect(await rejection(locations.tags.update(ids, { name: "friend" }))).toMatchObject(unknown);
    await contacts.tags.remove("contact_1", { tags: ["vip"] });
    await locations.tags.delete(ids);
    expect((await locations.tags.list(locationId)).tags).toEqual([]);
  });
});

it("finds the tasks of a sub-account's contacts", async () => {
  const { contacts, locations } = start({
    contacts: [
      { id: "contact_1", tasks: [{ id: "t_1" }, { id: "t_2", completed: true }] },
      { id: "contact_2" },
      { id: "elsewhere", locationId: "l_2", tasks: [{ id: "t_9" }] },
    ],
  });
  const { task } = await contacts.tasks.create("contact_2", { title: "Call", dueDate: "2026-02-01T12:00:00Z", completed: false, assignedTo: "user_1" });
  const search = async (filter: Parameters<typeof locations.searchTasks>[1]) =>
    ((await locations.searchTasks(locationId, filter)).tasks as { id: string }[]).map(({ id }) => id);
  expect(await search({})).toEqual(["t_1", "t_2", task.id]);
  expect(await search({ contactId: ["contact_1"] })).toEqual(["t_1", "t_2"]);
  expect(await search({ completed: true })).toEqual(["t_2"]);
  expect(await search({ assignedTo: ["user_1"] })).toEqual([task.id]);
  expect(await search({ skip: 1, limit: 1 })).toEqual(["t_2"]);
  expect(await rejection(search({ query: "Call" }))).toMatchObject(undocumented("a search for tasks by query"));
});

it("assigns nothing to a user that it does not have", async () => {
  const { contacts, opportunities, calendars, users } = start();
  const made = await users.create({
    companyId: "company_1",
    firstName: "A",
    lastName: "B",
    email: "new@sandbox.invalid",
    password: "Secret-1",
    type: "account",
    role: "user",
    locationIds: [locationId],
  });
  const id = String(made.id);
  const time = { locationId, startTime: "2026-03-01T10:00:00Z", endTime: "2026-03-01T11:00:00Z" };
  const assignments: ((user: string) => Promise<unknown>)[] = [
    (assignedTo) => contacts.update("contact_1", { assignedTo }),
    (assignedTo) => contacts.create({ locationId, email: `${assignedTo}@sandbox.invalid`, assignedTo }),
    (user) => contacts.followers.add("contact_1", { followers: [user] }),
    (assignedTo) => contacts.tasks.create("contact_1", { title: "Call", dueDate: "2026-02-01T12:00:00Z", completed: false, assignedTo }),
    (assignedTo) => opportunities.update("opportunity_1", { assignedTo }),
    (user) => opportunities.followers.add("opportunity_1", { followers: [user] }),
    (assignedUserId) => calendars.appointments.create({ ...time, calendarId: "calendar_1", contactId: "contact_1", assignedUserId }),
    (assignedUserId) => calendars.blockSlots.create({ ...time, assignedUserId }),
  ];
  for (const assign of assignments) {
    await assign(id);
    expect(await rejection(assign("nobody"))).toMatchObject(noUser);
  }
});
