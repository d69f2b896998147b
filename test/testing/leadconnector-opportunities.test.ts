import { createLeadConnector } from "conversation-crm-sdk";
import { createSandbox, type SandboxSeed } from "conversation-crm-sdk/testing";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { overHttp } from "./over-http.js";
import { specified } from "./specification.js";

const base = "https://services.leadconnectorhq.com";
const headers = { authorization: "Bearer sandbox-access-token", version: "2021-07-28", "content-type": "application/json" };

const people: SandboxSeed["leadconnector"] = {
  contacts: [{ id: "contact_2" }],
  users: ["u_1", "u_2", "u_3"].map((id) => ({ id, companyId: "company_1" })),
};

function start(seed: SandboxSeed["leadconnector"] = {}) {
  const sandbox = createSandbox({ leadconnector: { ...people, ...seed } });
  const { opportunities } = createLeadConnector({ ...sandbox.leadconnector, maxRetries: 0 });
  /** Asks without any client. */
  const ask = async (method: string, path: string, body?: unknown) => {
    const response = await overHttp(sandbox)(base + path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  return { sandbox, opportunities, ask };
}

const deal = { pipelineId: "pipeline_1", locationId: "location_1", name: "Deal", status: "open", contactId: "contact_2" } as const;
const many = Array.from({ length: 45 }, (_, index) => ({
  id: `o_${index}`,
  locationId: index === 44 ? "l_2" : "l_1",
  contactId: `c_${index}`,
  pipelineId: index < 10 ? "p_1" : "p_2",
  status: index % 2 ? ("won" as const) : ("open" as const),
  ...(index < 5 && { assignedTo: "u_1" }),
}));

describe("opportunities", () => {
  it("that are created are found, by their id and by both searches", async () => {
    const { opportunities, ask } = start();
    const created = await ask("POST", "/opportunities/", { ...deal, monetaryValue: 220, customFields: [{ id: "f", field_value: ["a"] }] });
    expect(created.status).toBe(201);
    expect(specified("leadconnector-opportunities", "post", "/opportunities/").response(201, created.body)).toBe("");
    const { id } = created.body.opportunity as { id: string };
    const { opportunity } = await opportunities.get(id);
    expect(opportunity).toMatchObject({ ...deal, id, monetaryValue: 220, assignedTo: null, customFields: [{ id: "f", fieldValue: ["a"] }] });
    expect(await opportunities.search({ location_id: "location_1" })).toMatchObject({ opportunities: [{ id }, { id: "opportunity_1" }], meta: { total: 2 } });
    expect(await opportunities.search({ location_id: "location_1", contact_id: "contact_2" })).toMatchObject({ opportunities: [{ id }], meta: { total: 1 } });
    const { status, body } = await ask("POST", "/opportunities/search", { locationId: "location_1" });
    expect(status).toBe(201);
    expect(body).toMatchObject({ total: 2, opportunities: [{ id }, { id: "opportunity_1" }] });
    expect(specified("leadconnector-opportunities", "post", "/opportunities/search").response(201, body)).toBe("");
  });

  it("that are changed are shown so, and keep the rest", async () => {
    const { opportunities } = start();
    const changed = await opportunities.update("opportunity_1", { monetaryValue: 5, customFields: [{ id: "f", field_value: "a" }] });
    expect(changed.opportunity).toMatchObject({ name: "Acme renewal", monetaryValue: 5 });
    await opportunities.update("opportunity_1", { name: "B", status: "won", customFields: [{ id: "g", fieldValue: "b" }] });
    const customFields = [
      { id: "f", fieldValue: "a" },
      { id: "g", fieldValue: "b" },
    ];
    expect((await opportunities.get("opportunity_1")).opportunity).toMatchObject({ name: "B", status: "won", monetaryValue: 5, customFields });
    expect(await opportunities.updateStatus("opportunity_1", { status: "lost", lostReasonId: "r" })).toMatchObject({ succeded: true });
    expect((await opportunities.get("opportunity_1")).opportunity).toMatchObject({ status: "lost", lostReasonId: "r", name: "B" });
  });

  it("that are deleted are not found any more, and come back with a reset", async () => {
    const { opportunities, sandbox, ask } = start();
    expect(await opportunities.delete("opportunity_1")).toMatchObject({ succeded: true });
    for (const [method, path, body] of [
      ["GET", "", undefined],
      ["PUT", "", { name: "n" }],
      ["PUT", "/status", { status: "won" }],
      ["POST", "/followers", { followers: ["u"] }],
      ["DELETE", "/followers", { followers: ["u"] }],
      ["DELETE", "", undefined],
    ] as const) {
      const { status, body: refused } = await ask(method, `/opportunities/opportunity_1${path}`, body);
      expect(status, `${method} ${path}`).toBe(404);
      expect(specified("leadconnector-opportunities", method.toLowerCase(), `/opportunities/{id}${path}`).response(404, refused)).toBe("");
    }
    expect((await opportunities.search({ location_id: "location_1" })).opportunities).toEqual([]);
    sandbox.reset();
    expect((await opportunities.get("opportunity_1")).opportunity).toMatchObject({ id: "opportunity_1" });
  });

  it("are created for a contact by an upsert that says nothing of followers", async () => {
    const { opportunities } = start({ contacts: [{ id: "contact_9" }] });
    const fields = { pipelineId: "pipeline_1", locationId: "location_1", contactId: "contact_9" };
    const { opportunity } = await opportunities.upsert({ ...fields, name: "New", status: "open" });
    expect((await opportunities.get(opportunity.id)).opportunity).toMatchObject({ name: "New", contactId: "contact_9", followers: [] });
    // No source says whether it makes a second one.
    expect(await rejection(opportunities.upsert({ ...fields, name: "Newer" }))).toMatchObject({ code: "undocumented" });
  });

  it("are created and changed by an upsert", async () => {
    const { opportunities } = start();
    const fields = { pipelineId: "pipeline_1", locationId: "location_1", isRemoveAllFollowers: false, followersActionType: "add" } as const;
    const first = await opportunities.upsert({ ...fields, followers: ["u_1", "u_2"], name: "New", monetaryValue: 3 });
    expect(first).toMatchObject({ new: true, opportunity: { name: "New", monetaryValue: 3, followers: ["u_1", "u_2"] } });
    const { id } = first.opportunity;
    const second = await opportunities.upsert({ ...fields, id, followers: ["u_1"], followersActionType: "remove" });
    expect(second).toMatchObject({ new: false, opportunity: { id, name: "New", followers: ["u_2"] } });
    const third = await opportunities.upsert({ ...fields, id, followers: ["u_3"], isRemoveAllFollowers: true });
    expect(third).toMatchObject({ new: false, opportunity: { id, followers: ["u_3"] } });
    expect((await opportunities.get(id)).opportunity.followers).toEqual(["u_3"]);
    expect(await rejection(opportunities.upsert({ ...fields, id: "nobody", followers: [] }))).toMatchObject({ code: "undocumented" });
  });

  it.each([
    [{}, 422],
    [{ ...deal, name: "" }, 422],
    [[], 422],
    [{ ...deal, locationId: "elsewhere" }, 403],
    [{ ...deal, pipelineId: "nowhere" }, 501],
    [{ ...deal, pipelineStageId: "nowhere" }, 501],
    [{ ...deal, status: "all" }, 501],
    [{ ...deal, customFields: [{ key: "k", field_value: "v" }] }, 501],
  ])("like %j are answered as far as is known", async (body, expected) => {
    const answer = await start().ask("POST", "/opportunities/", body);
    expect(answer.status).toBe(expected);
    if (expected !== 501) expect(specified("leadconnector-opportunities", "post", "/opportunities/").response(expected, answer.body)).toBe("");
  });
});

describe("the search", () => {
  const searching = specified("leadconnector-opportunities", "get", "/opportunities/search");
  const start45 = () => start({ opportunities: many });

  it("gives each once, the newest first, by its cursors and by pages", async () => {
    const { opportunities, sandbox } = start45();
    const expected = many.slice(0, 44).map(({ id }) => id);
    for (const page of [undefined, 1]) {
      const ids: string[] = [];
      for await (const { id } of opportunities.search.all({ location_id: "l_1", ...(page && { page }) })) ids.push(id);
      expect(ids).toEqual(expected.toReversed());
    }
    expect(sandbox.requests).toHaveLength(6);
    const advanced: string[] = [];
    for await (const { id } of opportunities.searchAdvanced.all({ locationId: "l_1", limit: 20 })) advanced.push(id);
    expect(advanced).toEqual(expected.toReversed());
  });

  it("gives the same page again with one of its two cursors", async () => {
    const { ask } = start45();
    const path = "/opportunities/search?location_id=l_1";
    const first = await ask("GET", path);
    expect(searching.response(200, first.body)).toBe("");
    const { startAfter, startAfterId } = first.body.meta as { startAfter: number; startAfterId: string };
    for (const cursor of [`startAfter=${startAfter}`, `startAfterId=${startAfterId}`])
      expect((await ask("GET", `${path}&${cursor}`)).body.opportunities).toEqual(first.body.opportunities);
    const second = await ask("GET", `${path}&startAfter=${startAfter}&startAfterId=${startAfterId}`);
    expect(second.body.opportunities).toHaveLength(20);
    expect((second.body.opportunities as { id: string }[])[0]?.id).toBe("o_23");
  });

  it.each([
    ["status=open", 22],
    ["status=all", 44],
    ["id=o_7", 1],
    ["id=o_44", 0],
    ["pipeline_id=p_1", 10],
    ["assigned_to=u_1", 5],
    ["pipeline_stage_id=s", 0],
  ])("finds by %s", async (query, total) => {
    const { status, body } = await start45().ask("GET", `/opportunities/search?location_id=l_1&limit=100&${query}`);
    expect(body).toMatchObject({ meta: { total } });
    expect(body.opportunities).toHaveLength(total);
    expect(searching.response(status, body)).toBe("");
  });

  it.each([
    ["", 422],
    ["location_id=elsewhere", 403],
    ["location_id=l_1&q=a", 501],
    ["location_id=l_1&order=added_asc", 501],
    ["location_id=l_1&limit=101", 501],
    ["location_id=l_1&page=2&startAfter=1&startAfterId=o", 501],
  ])("for %s is answered as far as is known", async (query, expected) => {
    expect((await start45().ask("GET", `/opportunities/search?${query}`)).status).toBe(expected);
  });

  it.each([
    [{}, 422],
    [{ locationId: "elsewhere" }, 403],
    [{ locationId: "l_1", query: "a" }, 501],
    [{ locationId: "l_1", searchAfter: [1, "o"] }, 501],
    [{ locationId: "l_1", filters: [] }, 501],
  ])("with the body %j is answered as far as is known", async (body, expected) => {
    expect((await start45().ask("POST", "/opportunities/search", body)).status).toBe(expected);
  });
});

describe("followers", () => {
  it("are added, each once, and removed", async () => {
    const { opportunities } = start();
    const follow = (...followers: string[]) => opportunities.followers.add("opportunity_1", { followers });
    expect(await follow("u_1", "u_2", "u_1")).toMatchObject({ followers: ["u_1", "u_2"], followersAdded: ["u_1", "u_2"] });
    expect(await follow("u_2", "u_3")).toMatchObject({ followers: ["u_1", "u_2", "u_3"], followersAdded: ["u_3"] });
    const { remove } = opportunities.followers;
    expect(await remove("opportunity_1", { followers: ["u_2", "u_9"] })).toMatchObject({ followers: ["u_1", "u_3"], followersRemoved: ["u_2"] });
    expect((await opportunities.get("opportunity_1")).opportunity.followers).toEqual(["u_1", "u_3"]);
    expect(await remove("opportunity_1", { followers: [] }, { isRemoveAllFollowers: "true" })).toMatchObject({
      followers: [],
      followersRemoved: ["u_1", "u_3"],
    });
    expect((await opportunities.get("opportunity_1")).opportunity.followers).toEqual([]);
  });

  it("are a list", async () => {
    expect((await start().ask("POST", "/opportunities/opportunity_1/followers", {})).status).toBe(422);
  });
});

describe("pipelines", () => {
  it("are those of the location, with their stages", async () => {
    const stages = [{ id: "s_1", name: "New" }];
    const { opportunities } = start({
      contacts: [{ id: "contact_2", locationId: "l_1" }],
      pipelines: [
        { id: "p_1", locationId: "l_1", name: "Sales", stages },
        { id: "p_2", locationId: "l_2" },
      ],
    });
    expect(await opportunities.pipelines({ locationId: "l_1" })).toMatchObject({ pipelines: [{ id: "p_1", name: "Sales", stages }] });
    expect((await opportunities.pipelines({ locationId: "l_2" })).pipelines).toMatchObject([{ id: "p_2", stages: [] }]);
    expect(await rejection(opportunities.pipelines({ locationId: "l_3" }))).toMatchObject({ status: 403 });
    const created = await opportunities.create({ ...deal, locationId: "l_1", pipelineId: "p_1", pipelineStageId: "s_1" });
    expect(created.opportunity).toMatchObject({ pipelineId: "p_1", pipelineStageId: "s_1" });
  });
});
