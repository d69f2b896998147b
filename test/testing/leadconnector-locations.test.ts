import { createLeadConnector } from "conversation-crm-sdk";
import { createSandbox, type SandboxSeed } from "conversation-crm-sdk/testing";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { overHttp } from "./over-http.js";
import { specified } from "./specification.js";

const base = "https://services.leadconnectorhq.com";
const headers = { authorization: "Bearer sandbox-access-token", version: "2021-07-28", "content-type": "application/json" };
const api = "leadconnector-locations";
const locationId = "location_1";

function start(seed: SandboxSeed["leadconnector"] = {}) {
  const sandbox = createSandbox({ leadconnector: seed });
  const { locations } = createLeadConnector({ ...sandbox.leadconnector, maxRetries: 0 });
  /** Asks without any client. */
  const ask = async (method: string, path: string, body?: unknown) => {
    const response = await overHttp(sandbox)(base + path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
    const text = await response.text();
    return { status: response.status, body: (text === "" ? undefined : JSON.parse(text)) as Record<string, unknown> };
  };
  return { sandbox, locations, ask };
}

describe("sub-accounts", () => {
  it("that are changed are shown so, without their credentials", async () => {
    const { locations } = start({ subAccounts: [{ id: "l_1", companyId: "c_1", name: "Acme", timezone: "US/Central" }] });
    expect((await locations.get("l_1")).location).toEqual({ id: "l_1", companyId: "c_1", name: "Acme", timezone: "US/Central" });
    const change = { companyId: "c_1", name: "Acme 2", settings: { allowDuplicateContact: true }, mailgun: { apiKey: "secret", domain: "d" } };
    expect(await locations.update("l_1", change)).toMatchObject({ id: "l_1", name: "Acme 2", timezone: "US/Central" });
    const { location } = await locations.get("l_1");
    expect(location).toEqual({ id: "l_1", companyId: "c_1", name: "Acme 2", timezone: "US/Central", settings: { allowDuplicateContact: true } });
  });

  it("are searched, page by page", async () => {
    const { locations, sandbox } = start({
      locationId: "l_0",
      conversations: [],
      calls: [],
      opportunities: [],
      pipelines: [],
      subAccounts: Array.from({ length: 25 }, (_, index) => ({ id: `l_${index}`, companyId: index < 12 ? "c_1" : "c_2", email: `${index}@example.com` })),
    });
    const ids: (string | undefined)[] = [];
    for await (const { id } of locations.search.all()) ids.push(id);
    expect(new Set(ids).size).toBe(25);
    expect(sandbox.requests).toHaveLength(3);
    expect((await locations.search({ companyId: "c_1", limit: 100 })).locations).toHaveLength(12);
    expect((await locations.search({ email: "7@example.com" })).locations).toMatchObject([{ id: "l_7" }]);
    expect(await rejection(locations.search({ order: "desc" }))).toMatchObject({ code: "undocumented" });
  });

  it.each([
    ["GET", "/locations/elsewhere", undefined, 403],
    ["PUT", "/locations/location_1", { name: "n" }, 422],
    ["PUT", "/locations/location_1", { companyId: "another" }, 501],
    ["GET", "/locations/search?limit=101", undefined, 501],
    ["GET", "/locations/elsewhere/tags", undefined, 403],
    ["POST", "/locations/elsewhere/customValues", { name: "n", value: "v" }, 403],
    ["POST", "/locations/location_1/customValues", { name: "n" }, 422],
    ["POST", "/locations/location_1/customFields", { name: "n" }, 422],
    ["POST", "/locations/location_1/customFields", { name: "n", dataType: "TEXT", options: [] }, 501],
    ["POST", "/locations/location_1/tags", {}, 422],
    ["GET", "/locations/location_1/templates", undefined, 422],
    ["GET", "/locations/location_1/templates?originId=l&deleted=true", undefined, 501],
  ])("answer %s %s with %j as far as is known", async (method, path, body, expected) => {
    expect((await start().ask(method, path, body)).status).toBe(expected);
  });

  it("come back with a reset", async () => {
    const { locations, sandbox } = start();
    await locations.update(locationId, { companyId: "company_1", name: "Changed" });
    await locations.tags.create(locationId, { name: "VIP" });
    sandbox.reset();
    expect((await locations.get(locationId)).location.name).toBe("Sandbox sub-account");
    expect((await locations.tags.list(locationId)).tags).toEqual([]);
  });
});

describe("custom fields", () => {
  it("that are created are shown, by id, by key and in the list of their kind", async () => {
    const { locations, ask } = start({ customFields: [{ id: "f_1", locationId, name: "Pin code" }] });
    const created = await ask("POST", `/locations/${locationId}/customFields`, {
      name: "Deal size",
      dataType: "TEXT",
      model: "opportunity",
      isMultipleFile: false,
    });
    // Recorded with 200 where 201 is published.
    expect(created.status).toBe(200);
    expect(specified(api, "post", "/locations/{locationId}/customFields").response(200, created.body)).toBe("");
    const { id } = created.body.customField as { id: string };
    const field = { id, locationId, name: "Deal size", dataType: "TEXT", model: "opportunity", fieldKey: "opportunity.deal_size", isMultiFileAllowed: false };
    for (const name of [id, "opportunity.deal_size"]) expect((await locations.customFields.get({ locationId, id: name })).customField).toEqual(field);
    expect((await locations.customFields.list(locationId)).customFields).toMatchObject([{ id: "f_1", fieldKey: "contact.pin_code" }, { id }]);
    expect((await locations.customFields.list(locationId, { model: "all" })).customFields).toHaveLength(2);
    expect((await locations.customFields.list(locationId, { model: "opportunity" })).customFields).toEqual([field]);
    expect((await locations.customFields.list(locationId, { model: "contact" })).customFields).toMatchObject([{ id: "f_1" }]);
  });

  it("that are changed keep the rest; that are deleted are gone", async () => {
    const { locations } = start({ customFields: [{ id: "f_1", locationId, name: "Pin code", dataType: "NUMERICAL" }] });
    const field = { locationId, id: "f_1" };
    expect((await locations.customFields.update(field, { name: "Pin", placeholder: "1234" })).customField).toMatchObject({ name: "Pin", placeholder: "1234" });
    await locations.customFields.update(field, { name: "PIN", maxNumberOfFiles: 2 });
    const shown = { name: "PIN", placeholder: "1234", maxFileLimit: 2, dataType: "NUMERICAL" };
    expect((await locations.customFields.get(field)).customField).toMatchObject(shown);
    expect(await locations.customFields.delete(field)).toMatchObject({ succeded: true });
    expect(await rejection(locations.customFields.get(field))).toMatchObject({ status: 404 });
    expect((await locations.customFields.list(locationId)).customFields).toEqual([]);
  });
});

describe("custom values", () => {
  it("are created, changed, read and deleted", async () => {
    const { locations, ask } = start();
    const created = await ask("POST", `/locations/${locationId}/customValues`, { name: "Custom Field", value: "Value" });
    expect(created.status).toBe(200);
    expect(specified(api, "post", "/locations/{locationId}/customValues").response(200, created.body)).toBe("");
    const { id } = created.body.customValue as { id: string };
    const value = { locationId, id };
    expect((await locations.customValues.get(value)).customValue).toEqual({
      ...value,
      name: "Custom Field",
      value: "Value",
      fieldKey: "{{ custom_values.custom_field }}",
    });
    await locations.customValues.update(value, { name: "Custom Field", value: "" });
    expect((await locations.customValues.list(locationId)).customValues).toMatchObject([{ id, value: "" }]);
    expect(await locations.customValues.delete(value)).toMatchObject({ succeded: true });
    for (const gone of [locations.customValues.get(value), locations.customValues.delete(value)]) expect(await rejection(gone)).toMatchObject({ status: 404 });
    expect((await locations.customValues.list(locationId)).customValues).toEqual([]);
  });
});

describe("tags", () => {
  it("are created, renamed, read and deleted", async () => {
    const { locations } = start();
    const { tag } = await locations.tags.create(locationId, { name: "VIP" });
    const named = { locationId, tagId: tag.id };
    expect(tag).toEqual({ id: tag.id, locationId, name: "VIP" });
    await locations.tags.update(named, { name: "Friend" });
    expect((await locations.tags.get(named)).tag).toEqual({ id: tag.id, locationId, name: "Friend" });
    expect((await locations.tags.list(locationId)).tags).toEqual([{ id: tag.id, locationId, name: "Friend" }]);
    expect(await rejection(locations.tags.create(locationId, { name: "Friend" }))).toMatchObject({ code: "undocumented" });
    await locations.tags.update(named, { name: "Friend" });
    await locations.tags.delete(named);
    expect(await rejection(locations.tags.get(named))).toMatchObject({ status: 404 });
  });

  it("are those of one location", async () => {
    const { locations } = start({
      tags: [
        { id: "t_1", locationId: "l_1", name: "A" },
        { id: "t_2", locationId: "l_2", name: "A" },
      ],
    });
    expect((await locations.tags.list("l_1")).tags).toMatchObject([{ id: "t_1" }]);
    expect(await rejection(locations.tags.get({ locationId: "l_1", tagId: "t_2" }))).toMatchObject({ status: 404 });
    expect(await rejection(locations.tags.delete({ locationId: "l_1", tagId: "t_2" }))).toMatchObject({ status: 404 });
    expect((await locations.tags.list("l_2")).tags).toMatchObject([{ id: "t_2" }]);
  });
});

describe("templates", () => {
  it("are listed page by page and by type, and are gone when deleted", async () => {
    const templates = Array.from({ length: 60 }, (_, index) => ({
      id: `t_${index}`,
      locationId,
      name: "T",
      type: index < 5 ? ("email" as const) : ("sms" as const),
    }));
    const { locations, sandbox } = start({ templates });
    const ids: (string | undefined)[] = [];
    for await (const { id } of locations.templates.list.all(locationId, { originId: locationId })) ids.push(id);
    expect(ids).toEqual(templates.map(({ id }) => id));
    expect(sandbox.requests).toHaveLength(3);
    expect(await locations.templates.list(locationId, { originId: locationId, type: "email", limit: "2", skip: 4 })).toMatchObject({
      templates: [{ id: "t_4", type: "email" }],
      totalCount: 5,
    });
    expect(await locations.templates.delete({ locationId, id: "t_4" })).toBeUndefined();
    expect(await locations.templates.list(locationId, { originId: locationId, type: "email" })).toMatchObject({ totalCount: 4 });
    expect(await rejection(locations.templates.delete({ locationId, id: "t_4" }))).toMatchObject({ status: 404 });
  });
});
