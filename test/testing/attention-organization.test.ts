import { createAttention } from "conversation-crm-sdk";
import { type AttentionSeed, createSandbox } from "conversation-crm-sdk/testing";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { overHttp } from "./over-http.js";
import { specified } from "./specification.js";

function start(seed: AttentionSeed = {}) {
  const sandbox = createSandbox({ attention: seed });
  const attention = createAttention({ ...sandbox.attention, maxRetries: 0 });
  /** Asks without any client. */
  const ask = async (method: string, path: string, body?: unknown) => {
    const response = await overHttp(sandbox)(`https://api.attention.tech/v2${path}`, {
      method,
      headers: { authorization: "sandbox-api-key", "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text === "" ? undefined : JSON.parse(text)) as unknown };
  };
  return { sandbox, attention, ask };
}

const idsOf = (things: readonly { id?: string; uuid?: string }[]) => things.map(({ id, uuid }) => id ?? uuid);

describe("API keys", () => {
  it("that are created are listed, and let their owner in", async () => {
    const { sandbox, attention } = start();
    const key = await attention.apiKeys.create({ name: "Export", orgLevel: true });
    expect((await attention.apiKeys.list()).map(({ name, value }) => [name, value])).toEqual([
      ["Sandbox", "sandbox-api-key"],
      ["Export", key.value],
    ]);
    const other = createAttention({ ...sandbox.attention, apiKey: key.value });
    expect(await other.apiKeys.list()).toHaveLength(2);
    sandbox.reset();
    expect(await rejection(other.apiKeys.list())).toMatchObject({ code: "unauthorized" });
  });
});

describe("users", () => {
  const seed: AttentionSeed = {
    roles: [
      { id: "r1", name: "Administrator", type: "ADMIN" },
      { id: "r2", name: "Seller", type: "SALES_REP" },
    ],
    teams: [{ id: "t1" }, { id: "t2" }],
    users: [
      { id: "u1", email: "ada@example.com", teamIds: ["t1"] },
      { id: "u2", email: "ben@example.com", teamIds: ["t1", "t2"] },
    ],
  };
  const eve = { email: "eve@example.com", first_name: "Eve", last_name: "Moore", teams: [{ uuid: "t1" }, { uuid: "t2", primary: true }], roleUUID: "r2" };

  it("that are created are in every list, with their role, their seat and their teams", async () => {
    const { attention, ask } = start(seed);
    const created = await ask("POST", "/organizations/users", eve);
    expect(specified("attention-organization", "post", "/organizations/users").response(created.status, created.body)).toBe("");
    const { data } = await attention.users.list({ "filter[email]": ["eve@example.com"] });
    expect(data).toMatchObject([
      { firstName: "Eve", lastName: "Moore", organizationRoleUUID: "r2", roles: [{ type: "SALES_REP" }], seatType: "recording", primaryTeamUUID: "t2" },
    ]);
    expect(idsOf(data[0]?.teams ?? [])).toEqual(["t1", "t2"]);
    const members = await attention.teams.members("t2");
    expect(members.data.map(({ userUUID, team }) => [userUUID, team?.uuid])).toEqual([
      ["u2", "t2"],
      [data[0]?.uuid, "t2"],
    ]);
  });

  it.each([
    [{ "filter[id]": ["u1", "u2"] }, ["u1", "u2"]],
    [{ "filter[id]": ["u2"], "filter[email]": ["ada@example.com"] }, []],
    [{ teamUUID: "t2" }, ["u2"]],
    [{ includeDeleted: false }, ["u1", "u2"]],
  ])("are filtered by %j", async (query, ids) => {
    expect(idsOf((await start(seed).attention.users.list(query)).data)).toEqual(ids);
  });

  it("that are changed leave teams and join teams", async () => {
    const { attention } = start(seed);
    await attention.organization.users.update("u2", { firstName: "Benny", teamUUIDsToRemove: ["t2"], roleUUID: "r2", seat_type: "listener", botName: "Notes" });
    await attention.organization.users.update("u1", { teamsToAdd: [{ uuid: "t2", primary: true }], dealsEnabled: true });
    const { data } = await attention.organization.users.list();
    expect(data).toMatchObject([
      { uuid: "u1", primaryTeamUUID: "t2", settings: { dealsEnabled: true } },
      { uuid: "u2", firstName: "Benny", lastName: "User", organizationRoleUUID: "r2", seatType: "listener", botName: "Notes" },
    ]);
    expect(idsOf((await attention.organization.users.list({ teamUUID: "t2" })).data)).toEqual(["u1"]);
  });

  it("that are deleted are gone", async () => {
    const { attention, ask } = start(seed);
    expect(await ask("DELETE", "/organizations/users/u1")).toEqual({ status: 200, body: undefined });
    expect(idsOf((await attention.users.list()).data)).toEqual(["u2"]);
    expect(await ask("DELETE", "/organizations/users/u1")).toMatchObject({ status: 404, body: { id: "not_found_error" } });
    expect((await ask("PATCH", "/organizations/users/u1", {})).status).toBe(404);
  });

  it.each<[string, string, unknown?]>([
    ["POST", "/organizations/users", { ...eve, email: "ada@example.com" }],
    ["POST", "/organizations/users", { ...eve, roleUUID: "r9" }],
    ["POST", "/organizations/users", { ...eve, teams: [{ uuid: "t9" }] }],
    ["PATCH", "/organizations/users/u1", { teamUUIDsToRemove: ["t1"] }],
    ["PATCH", "/organizations/users/u1", { email: "eve@example.com" }],
    ["GET", "/users?includeDeleted=true"],
    ["GET", "/organizations/users?page=2"],
  ])("are not what a source tells of at %s %s %j", async (method, path, body) => {
    expect((await start(seed).ask(method, path, body)).status).toBe(501);
  });

  it("are refused without a team, and with names of the other operation", async () => {
    const { ask } = start(seed);
    expect((await ask("POST", "/organizations/users", { ...eve, teams: [] })).status).toBe(400);
    expect((await ask("POST", "/organizations/users", { ...eve, first_name: undefined, firstName: "Eve" })).status).toBe(400);
  });
});

describe("teams", () => {
  const seed: AttentionSeed = { organization: { id: "o1", name: "Attention" }, teams: [{ id: "t1", name: "[Attention] Sales" }] };

  it("that are created have the organization's name before theirs", async () => {
    const { attention } = start(seed);
    const { data: created } = await attention.organization.teams.create({ name: "Marketing", parentTeamUUID: "t1" });
    expect(created).toMatchObject({ name: "[Attention] Marketing", parentTeamUUID: "t1", organizationUUID: "o1" });
    expect(await attention.teams.get(created.uuid ?? "")).toEqual(created);
    expect((await attention.organization.teams.list()).data.map(({ name }) => name)).toEqual(["[Attention] Sales", "[Attention] Marketing"]);
  });

  it("are put below another one", async () => {
    const { attention } = start({ ...seed, teams: [{ id: "t1" }, { id: "t2" }] });
    await attention.organization.teams.update("t2", { parentTeamUUID: "t1" });
    expect(await attention.teams.get("t2")).toMatchObject({ parentTeamUUID: "t1" });
    expect(await attention.teams.get("t1")).not.toHaveProperty("parentTeamUUID");
  });

  it("are renamed in a way that no source tells, and not found where there is none", async () => {
    const { ask } = start(seed);
    expect((await ask("PATCH", "/organizations/teams/t1", { name: "Marketing" })).status).toBe(501);
    expect((await ask("PATCH", "/organizations/teams/t1", { parentTeamUUID: "t1" })).status).toBe(501);
    for (const [method, path] of [
      ["PATCH", "/organizations/teams/t9"],
      ["GET", "/teams/t9"],
      ["GET", "/teams/t9/members"],
    ] as const)
      expect((await ask(method, path, method === "PATCH" ? {} : undefined)).status, path).toBe(404);
  });
});

describe("SCIM groups", () => {
  const member = (value: string) => ({ value, display: value.toUpperCase() });
  const patch = (op: string, ...values: string[]) => ({
    schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp" as const],
    Operations: [{ op, path: "members", value: values.map(member) }],
  });

  it("are replaced as a whole, and then changed", async () => {
    const { attention, ask } = start({ scimGroups: [{ id: "g1", members: [member("a")] }] });
    const added = await attention.scim.groups.patch("g1", patch("add", "b", "a"));
    expect(added.members?.map(({ value }) => value)).toEqual(["b", "a"]);
    const replaced = await attention.scim.groups.replace("g1", { schemas: ["s"], displayName: "Sales", members: [member("c")] });
    expect(replaced).toMatchObject({ id: "g1", displayName: "Sales", members: [member("c")] });
    expect(await attention.scim.groups.patch("g1", patch("replace", "d"))).toMatchObject({ displayName: "Sales", members: [member("d")] });
    expect((await ask("PATCH", "/scim/Groups/g1", patch("remove", "d"))).status).toBe(501);
    expect((await ask("PUT", "/scim/Groups/g9", { schemas: ["s"], displayName: "x", members: [] })).status).toBe(404);
  });
});

describe("labels", () => {
  it("that are created are read, without spaces at the ends of their names", async () => {
    const { attention } = start();
    const { data: label } = await attention.labels.create({ name: " Region ", options: [{ value: "EMEA", description: "Europe" }] });
    expect(label).toMatchObject({ name: "Region", aiFlow: false, options: [{ value: "EMEA", description: "Europe" }] });
    expect(await attention.labels.get(label.uuid ?? "")).toEqual({ data: label });
  });

  it("that are changed keep what is left out, and have new options as a whole", async () => {
    const { attention } = start({ labels: [{ id: "l1", name: "Stage" }] });
    await attention.labels.update("l1", { options: [{ value: "a" }, { value: "b" }], description: "How far" });
    await attention.labels.update("l1", { options: [{ value: "c" }] });
    expect((await attention.labels.get("l1")).data).toMatchObject({ name: "Stage", description: "How far", options: [{ value: "c" }] });
    await attention.labels.update("l1", { name: "Stage", options: [], description: "" });
    expect((await attention.labels.get("l1")).data).toMatchObject({ description: "", options: [] });
  });

  it("have names of their own; how a second one is refused, no source tells", async () => {
    const { ask } = start({
      labels: [
        { id: "l1", name: "Stage" },
        { id: "l2", name: "Region" },
      ],
    });
    expect((await ask("POST", "/labels", { name: "Stage " })).status).toBe(501);
    expect((await ask("PATCH", "/labels/l2", { name: "Stage" })).status).toBe(501);
    expect((await ask("PATCH", "/labels/l2", { aiFlow: null })).status).toBe(501);
    expect((await ask("GET", "/labels/l9")).status).toBe(404);
  });

  it("are refused without a name, with too long a one, and without a change", async () => {
    const { ask } = start({ labels: [{ id: "l1" }] });
    for (const name of [undefined, "  ", "x".repeat(129)]) expect((await ask("POST", "/labels", { name })).status).toBe(400);
    expect((await ask("PATCH", "/labels/l1", {})).status).toBe(400);
  });
});

describe("scorecards", () => {
  const seed: AttentionSeed = {
    teams: [{ id: "t1" }],
    scorecards: [
      { id: "s1", title: "Discovery", items: [{ id: "i1", title: "Agenda", weight: 40 }, { id: "i2" }] },
      { id: "s2", items: [{ id: "i3" }] },
    ],
  };

  it("that are created are read and listed", async () => {
    const { attention } = start(seed);
    const { data: scorecard } = await attention.scorecards.create({ title: " Demo ", teamUUID: "t1", interactionType: "chat" });
    expect(scorecard).toMatchObject({ title: "Demo", teamUUID: "t1", allTeams: false, enabled: true, interactionType: "chat" });
    expect((await attention.scorecards.get(scorecard.id ?? "")).data).toEqual(scorecard);
    const ids: unknown[] = [];
    for await (const { id } of attention.scorecards.list.all({ size: 2 })) ids.push(id);
    expect(ids).toEqual(["s1", "s2", scorecard.id]);
  });

  it("that are changed keep what is left out", async () => {
    const { attention } = start(seed);
    await attention.scorecards.update("s1", { allTeams: true, scorecardPrompt: "Be kind" });
    await attention.scorecards.update("s1", { enabled: false });
    expect((await attention.scorecards.get("s1")).data).toMatchObject({ title: "Discovery", allTeams: true, scorecardPrompt: "Be kind", enabled: false });
  });

  it("have items, each in one of them, in the order of their positions", async () => {
    const { attention, ask } = start(seed);
    const { data: last } = await attention.scorecards.items.create("s1", { title: "Budget", type: "numeric", weight: 60 });
    expect(last).toMatchObject({ scorecardId: "s1", position: 3, weight: 60 });
    await attention.scorecards.items.update({ id: "s1", itemId: "i1" }, { position: 9, title: "Plan" });
    const listed = await ask("GET", "/scorecards/s1/items");
    expect(listed.body).toMatchObject({ data: [{ id: "i2" }, { id: last.id }, { id: "i1", title: "Plan", weight: 40 }], meta: { totalRecords: 3 } });
    expect(specified("attention-organization", "get", "/scorecards/{id}/items").response(200, listed.body)).toBe("");
    expect((await ask("PATCH", "/scorecards/s1/items/i3", { weight: 1 })).status).toBe(404);
    expect((await ask("GET", "/scorecards/s9/items")).status).toBe(404);
    expect((await ask("GET", "/scorecards/s1/items?size=2&page=2")).body).toMatchObject({ data: [{ id: "i1" }] });
  });

  it.each<[number, string, string, unknown?]>([
    [400, "POST", "/scorecards", { title: "x", teamUUID: "t1", allTeams: true }],
    [400, "PATCH", "/scorecards/s1", {}],
    [400, "POST", "/scorecards/s1/items", { title: "x", type: "text", weight: 1 }],
    [400, "POST", "/scorecards/s1/items", { title: "x", type: "numeric", weight: 101 }],
    [400, "PATCH", "/scorecards/s1/items/i1", {}],
    [501, "POST", "/scorecards", { title: "x", teamUUID: "t9" }],
    [501, "PATCH", "/scorecards/s1", { allTeams: null }],
    [501, "GET", "/scorecards?size=201"],
    [501, "GET", "/scorecards?page=2"],
    [404, "GET", "/scorecards/s9"],
  ])("are answered with %i at %s %s %j", async (status, method, path, body) => {
    expect((await start(seed).ask(method, path, body)).status).toBe(status);
  });

  it("are not for one team and for all, in two steps either", async () => {
    const { attention, ask } = start(seed);
    await attention.scorecards.update("s1", { teamUUID: "t1" });
    expect((await ask("PATCH", "/scorecards/s1", { allTeams: true })).status).toBe(501);
  });

  it("take results for their own items", async () => {
    const { attention, ask } = start(seed);
    const result = { scorecard_uuid: "s1", chat_uuid: "c1", summary: "Good", items: [{ scorecard_item_uuid: "i1", description: "Clear", numeric_result: 4 }] };
    expect(await attention.scorecards.createResult(result)).toEqual({ success: true });
    expect((await ask("POST", "/createScorecardResult", { ...result, scorecard_uuid: "s2" })).status).toBe(501);
    expect((await ask("POST", "/createScorecardResult", { ...result, scorecard_uuid: "s9" })).status).toBe(501);
    expect((await ask("POST", "/createScorecardResult", { ...result, chat_uuid: undefined })).status).toBe(400);
  });
});

describe("field configurations", () => {
  const seed: AttentionSeed = {
    teams: [{ id: "t1" }, { id: "t2" }, { id: "t3" }],
    fieldConfigurations: [{ id: "f1", name: "Sales", teamIds: ["t1", "t2"], items: [{ id: "f1__item-01", title: "Budget" }] }, { id: "f2" }],
  };
  const item = { title: "Timeline", category: "CRM" as const, contents: "When?" };

  it("that are changed keep what is left out, and have new teams as a whole", async () => {
    const { attention } = start(seed);
    const { data: created } = await attention.fieldConfigurations.create({ name: " New ", teamsUUID: ["t1"] });
    expect(created).toMatchObject({ name: "New", teamsUUID: ["t1"], allTeams: false });
    const { data } = await attention.fieldConfigurations.update(created.uuid ?? "", { teamsUUID: ["t3"] });
    expect(data).toMatchObject({ name: "New", teamsUUID: ["t3"], allTeams: false });
  });

  it("ignore teams when they are for all of them", async () => {
    const { attention } = start(seed);
    expect((await attention.fieldConfigurations.create({ name: "All", teamsUUID: ["t1"], allTeams: true })).data).toMatchObject({
      allTeams: true,
      teamsUUID: [],
    });
    expect((await attention.fieldConfigurations.update("f1", { teamsUUID: ["t3"], allTeams: true })).data).toMatchObject({ teamsUUID: ["t1", "t2"] });
  });

  it.each([
    ["f1", ["t1", "t2"]],
    ["f2", ["t1", "t2", "t3"]],
  ])("assign a new item of %s to each of their teams", async (id, teams) => {
    const { attention } = start(seed);
    const { data } = await attention.fieldConfigurations.items.create(id, item);
    expect(data.item?.uuid).toMatch(new RegExp(`^${id}__item-\\d\\d$`));
    expect(data.assignments?.map(({ teamUUID }) => teamUUID)).toEqual(teams);
    for (const { uuid, intelligenceItemUUID } of data.assignments ?? []) {
      expect(intelligenceItemUUID).toBe(data.item?.uuid);
      expect(uuid).toMatch(new RegExp(`^${data.item?.uuid}-[\\da-f]{6}$`));
    }
    expect((await attention.fieldConfigurations.items.get({ id, itemId: data.item?.uuid ?? "" })).data).toEqual(data.item);
  });

  it("have items that are listed, read and changed below their own configuration only", async () => {
    const { attention, ask } = start(seed);
    await attention.fieldConfigurations.items.update({ id: "f1", itemId: "f1__item-01" }, { title: "Price", analysisLevel: "deal" });
    const { data } = await attention.fieldConfigurations.items.get({ id: "f1", itemId: "f1__item-01" });
    expect(data).toMatchObject({ title: "Price", analysisLevel: "deal", category: "CRM", fieldConfigurationUUID: "f1" });
    expect((await ask("GET", "/field-configurations/f1/items")).body).toEqual({
      data: [data],
      meta: { pageCount: 1, totalRecords: 1, pageNumber: 1, pageSize: 50 },
    });
    expect((await ask("GET", "/field-configurations/f2/items")).body).toMatchObject({ data: [] });
    expect((await ask("GET", "/field-configurations/f2/items/f1__item-01")).status).toBe(404);
    expect((await ask("PATCH", "/field-configurations/f9", { name: "x" })).status).toBe(404);
    expect((await ask("PATCH", "/field-configurations/f2", { teamsUUID: ["t1"] })).status).toBe(501);
    expect((await ask("POST", "/field-configurations/f1/items", { ...item, category: "Other" })).status).toBe(400);
    expect(await rejection(attention.fieldConfigurations.items.create("f1", { ...item, quotes: true }))).toMatchObject({ code: "undocumented" });
    expect((await ask("PATCH", "/field-configurations/f1/items/f1__item-01", { quotes: true })).status).toBe(501);
  });
});
