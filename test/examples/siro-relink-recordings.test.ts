import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createSiro } from "conversation-crm-sdk";
import { createSandbox, type Sandbox } from "conversation-crm-sdk/testing";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type Crash, crashes, type Program, programOf, startFront } from "./program.js";

let program: Program;
beforeAll(async () => {
  program = await programOf("siro-relink-recordings");
});
afterAll(() => program.remove());

const path = (name: string) => join(program.folder, name);
const undo = "migration.csv.undo";
const heading = "old external id,new external id,connection id";
const migration = [heading, "001-acme,900-acme,connection_2", "006-renewal,901-renewal,connection_2"];

beforeEach(() => rmSync(path(undo), { force: true }));

const record = (id: string, externalId: string, connection: number, dataType: "ACCOUNT" | "OPPORTUNITY") => {
  return { id, externalId, integrationConnectionId: `connection_${connection}`, dataType, name: id };
};

/** Three recordings: two of old records, one of a record that does not migrate; a fourth has no link. */
async function start() {
  const sandbox = createSandbox({
    siro: {
      recordings: ["rec_1", "rec_2", "rec_3", "rec_4"].map((id) => ({ id })),
      crmRecords: [
        record("old_account", "001-acme", 1, "ACCOUNT"),
        record("old_opportunity", "006-renewal", 1, "OPPORTUNITY"),
        record("new_account", "900-acme", 2, "ACCOUNT"),
        record("new_opportunity", "901-renewal", 2, "OPPORTUNITY"),
        record("other", "002-other", 1, "ACCOUNT"),
      ],
    },
  });
  const siro = createSiro(sandbox.siro);
  await siro.recordings.link("rec_1", { dataType: "ACCOUNT", id: "old_account" });
  await siro.recordings.link("rec_2", { dataType: "OPPORTUNITY", id: "old_opportunity" });
  await siro.recordings.link("rec_3", { dataType: "ACCOUNT", id: "other" });
  return sandbox;
}

async function run(sandbox: Sandbox, args: readonly string[] = ["migration.csv"], crash?: Crash, lines: readonly string[] = migration) {
  writeFileSync(path("migration.csv"), `${lines.join("\n")}\n`);
  const server = await sandbox.listen();
  const front = await startFront(server.url, crash);
  try {
    const environment = { SIRO_ACCESS_TOKEN: server.siro.accessToken, SIRO_URL: server.siro.baseUrl.replace(server.url, front.url) };
    return { ...(await program.run(args, environment, front)), requests: front.count() };
  } finally {
    await Promise.all([front.close(), server.close()]);
  }
}

/** What each recording is linked to, by Siro's id of the record. */
async function links(sandbox: Sandbox) {
  const { data } = await createSiro(sandbox.siro).recordings.list({ showCrmCustomer: "true" });
  return Object.fromEntries(data.map(({ id, crmCustomer }) => [id, crmCustomer?.id]));
}

const before = { rec_1: "old_account", rec_2: "old_opportunity", rec_3: "other", rec_4: undefined };
const after = { ...before, rec_1: "new_account", rec_2: "new_opportunity" };

it("links the recordings of old records to the new ones, and puts everything back", async () => {
  const sandbox = await start();
  const { status, printed, complained, requests } = await run(sandbox);
  expect({ status, complained, requests }).toEqual({ status: 0, complained: "", requests: 3 });
  expect([...printed].sort()).toEqual([
    "2 linked, 0 linked before, 2 of no old record",
    "rec_1 is linked to 900-acme in place of 001-acme",
    "rec_2 is linked to 901-renewal in place of 006-renewal",
  ]);
  expect(await links(sandbox)).toEqual(after);

  expect(await run(sandbox, ["--undo", undo])).toMatchObject({ status: 0, complained: "", requests: 4 });
  expect(await links(sandbox)).toEqual(before);
  expect(await run(sandbox, ["--undo", undo])).toMatchObject({ status: 0, printed: [], requests: 2 });
});

it("only says what it would do in a dry run", async () => {
  const sandbox = await start();
  const { status, printed, requests } = await run(sandbox, ["--dry-run", "migration.csv"]);
  expect({ status, requests, isFileWritten: existsSync(path(undo)) }).toEqual({ status: 0, requests: 1, isFileWritten: false });
  expect(printed).toContain("rec_1 would be linked to 900-acme in place of 001-acme");
  expect(printed.at(-1)).toBe("2 to link, 0 linked before, 2 of no old record");
  expect(await links(sandbox)).toEqual(before);
});

it("changes nothing when it runs twice", async () => {
  const sandbox = await start();
  await run(sandbox);
  const written = readFileSync(path(undo), "utf8");
  expect(await run(sandbox)).toMatchObject({ status: 0, printed: ["0 linked, 2 linked before, 2 of no old record"], requests: 1 });
  expect(readFileSync(path(undo), "utf8")).toBe(written);
});

it.each(crashes(3))("after a crash $when request $request it goes on, and all can be put back", async (crash) => {
  const sandbox = await start();
  expect((await run(sandbox, ["migration.csv"], crash)).status).toBeUndefined();
  expect((await run(sandbox)).status).toBe(0);
  expect(await links(sandbox)).toEqual(after);
  expect((await run(sandbox, ["--undo", undo])).status).toBe(0);
  expect(await links(sandbox)).toEqual(before);
});

it.each(crashes(3).slice(2))("all can be put back right after a crash $when request $request", async (crash) => {
  const sandbox = await start();
  await run(sandbox, ["migration.csv"], crash);
  expect((await run(sandbox, ["--undo", undo])).status).toBe(0);
  expect(await links(sandbox)).toEqual(before);
});

it.each(crashes(4))("putting back goes on after a crash $when request $request", async (crash) => {
  const sandbox = await start();
  await run(sandbox);
  expect((await run(sandbox, ["--undo", undo], crash)).status).toBeUndefined();
  expect((await run(sandbox, ["--undo", undo])).status).toBe(0);
  expect(await links(sandbox)).toEqual(before);
});

it("has written what was linked before each request that changes it", async () => {
  const sandbox = await start();
  const known: string[][] = [];
  sandbox.answer("siro.recordings.link", ({ ids }) => {
    known.push([String(ids.id), readFileSync(path(undo), "utf8").trimEnd().split("\n").at(-1) ?? ""]);
    return { data: { id: "x", dataType: "ACCOUNT", name: "x" } };
  });
  await run(sandbox);
  expect(known).toHaveLength(2);
  for (const [recording, line = ""] of known) expect(JSON.parse(line)).toMatchObject({ recording, from: { id: before[recording as "rec_1" | "rec_2"] } });
});

it("drops a line of the undo file that a crash has cut", async () => {
  const sandbox = await start();
  await run(sandbox, ["migration.csv"], { request: 3, when: "before" });
  appendFileSync(path(undo), '{"recording":"rec_9","fr');
  expect((await run(sandbox)).status).toBe(0);
  appendFileSync(path(undo), '{"recording":"rec_9","fr');
  expect((await run(sandbox, ["--undo", undo])).status).toBe(0);
  expect(await links(sandbox)).toEqual(before);
});

it("goes on with the others when one is refused, and says so", async () => {
  const sandbox = await start();
  sandbox.fail("siro.recordings.link", { status: 422 });
  const { status, printed, complained } = await run(sandbox);
  expect({ status, last: printed.at(-1) }).toEqual({ status: 1, last: "1 linked, 0 linked before, 2 of no old record" });
  expect(complained).toMatch(/^rec_\d siro\.recordings\.link was refused with status 422/);
  expect((await run(sandbox)).status).toBe(0);
  expect(await links(sandbox)).toEqual(after);

  sandbox.fail("siro.recordings.list", { status: 401, times: 2 });
  expect(await run(sandbox)).toMatchObject({ status: 1, printed: [], requests: 1 });
});

it("leaves alone what somebody else has linked since", async () => {
  const sandbox = await start();
  await run(sandbox);
  await createSiro(sandbox.siro).recordings.link("rec_1", { dataType: "ACCOUNT", id: "other" });
  expect(await run(sandbox, ["--undo", undo])).toMatchObject({ status: 1, complained: expect.stringMatching(/^rec_1 was linked to something else since/) });
  expect(await links(sandbox)).toEqual({ ...before, rec_1: "other" });
});

it("says of a record that no request can name that it stays", async () => {
  const sandbox = await start();
  const moment = "2026-01-01T00:00:00.000Z";
  const crmCustomer = { id: "dms", externalId: "001-acme", customerType: "DMS_OPPORTUNITY", createdAt: moment, updatedAt: moment, organizationId: "o" };
  sandbox.answer("siro.recordings.list", { data: [{ id: "rec_1", title: "t", dateCreated: moment, crmCustomer }], cursor: null });
  expect(await run(sandbox)).toMatchObject({ status: 1, complained: expect.stringContaining("DMS_OPPORTUNITY"), requests: 1 });
});

it.each([
  [["old,new,connection"], /must begin with the line/],
  [[heading, "001-acme,900-acme"], /without its three ids/],
  [[heading, "a,b,connection_2", "a,c,connection_2"], /two lines for a/],
  [[heading, "a,b,connection_2", "b,c,connection_2"], /b as an old id and as a new one/],
])("sends nothing for the file %j", async (lines, complaint) => {
  const { status, complained, requests } = await run(createSandbox(), ["migration.csv"], undefined, lines);
  expect({ status, requests }).toEqual({ status: 1, requests: 0 });
  expect(complained).toMatch(complaint);
});
