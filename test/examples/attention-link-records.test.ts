import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createAttention } from "conversation-crm-sdk";
import { createSandbox, type Sandbox } from "conversation-crm-sdk/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Crash, crashes, type Program, programOf, startFront } from "./program.js";

let program: Program;
beforeAll(async () => {
  program = await programOf("attention-link-records");
});
afterAll(() => program.remove());

const links = ["conversation,record,code", "conv_1,006-renewal,salesforce_opportunity", "conv_2,003-jane,salesforce_contact"];

const start = () =>
  createSandbox({
    attention: {
      conversations: [
        // As answers name the kinds.
        {
          id: "conv_1",
          linkedCrmRecords: [
            { id: "001-acme", code: "Account" },
            { id: "003-jane", code: "Contact" },
          ],
        },
        { id: "conv_2", linkedCrmRecords: [{ id: "001-acme", code: "salesforce_account" }] },
      ],
    },
  });

async function run(sandbox: Sandbox, lines: readonly string[] = links, crash?: Crash) {
  writeFileSync(join(program.folder, "links.csv"), `${lines.join("\n")}\n`);
  const server = await sandbox.listen();
  const front = await startFront(server.url, crash);
  try {
    const environment = { ATTENTION_API_KEY: server.attention.apiKey, ATTENTION_URL: server.attention.baseUrl.replace(server.url, front.url) };
    return { ...(await program.run(["--crm", "salesforce", "links.csv"], environment, front)), requests: front.count() };
  } finally {
    await Promise.all([front.close(), server.close()]);
  }
}

const written = ({ requests }: Sandbox) => requests.filter(({ method }) => method === "PUT").map(({ body }) => body);

async function linkedIn(sandbox: Sandbox, conversation: string) {
  const { attributes } = await createAttention(sandbox.attention).conversations.get(conversation);
  return attributes.linkedCrmRecords;
}

const complete = [
  [
    { id: "001-acme", code: "salesforce_account" },
    { id: "003-jane", code: "salesforce_contact" },
    { id: "006-renewal", code: "salesforce_opportunity" },
  ],
  [
    { id: "001-acme", code: "salesforce_account" },
    { id: "003-jane", code: "salesforce_contact" },
  ],
];

it("adds a record to each conversation, beside those that it has", async () => {
  const sandbox = start();
  expect(await run(sandbox)).toMatchObject({
    status: 0,
    printed: ["conv_1 has 006-renewal beside 2 others", "conv_2 has 003-jane beside 1 others"],
    complained: "",
    requests: 6,
  });
  expect(written(sandbox)).toEqual(complete.map((records) => ({ linked_crm_records: records })));
});

it("writes nothing when it runs twice", async () => {
  const sandbox = start();
  await run(sandbox);
  expect(await run(sandbox)).toMatchObject({ status: 0, printed: ["conv_1 has 006-renewal already", "conv_2 has 003-jane already"] });
  expect(written(sandbox)).toHaveLength(2);
});

it.each(crashes(6))("completes after a crash $when request $request", async (crash) => {
  const sandbox = start();
  expect((await run(sandbox, links, crash)).status).toBeUndefined();
  expect((await run(sandbox)).status).toBe(0);
  expect([await linkedIn(sandbox, "conv_1"), await linkedIn(sandbox, "conv_2")]).toEqual(complete);
});

it("goes on with the others when one is refused, and says so", async () => {
  const sandbox = start();
  const { status, printed, complained } = await run(sandbox, [...links.slice(0, 1), "no_such,003-jane,salesforce_contact", ...links.slice(1)]);
  expect({ status, printed: printed.length }).toEqual({ status: 1, printed: 2 });
  expect(complained).toMatch(/^no_such attention\.conversations\.get was refused with status 404/);

  sandbox.fail("attention.conversations.get", { status: 401, times: 2 });
  expect(await run(sandbox)).toMatchObject({ status: 1, printed: [], requests: 1 });
});

it.each([
  ["a kind whose code in requests is not known", { linkedCrmRecords: [{ id: "006-old", code: "Opportunity" }] }, /"Opportunity" is a kind of record/],
  ["no list of records", {}, /does not say which records/],
  ["null in place of the list", { linkedCrmRecords: null }, /does not say which records/],
  ["a record without its code", { linkedCrmRecords: [{ id: "006-old" }] }, /without its id or its code/],
])("writes nothing where the answer has %s", async (_, attributes, complaint) => {
  const sandbox = start();
  sandbox.answer("attention.conversations.get", { id: "conv_1", type: "conversations", attributes });
  expect(await run(sandbox, links.slice(0, 2))).toMatchObject({ status: 1, complained: expect.stringMatching(complaint) });
  expect(written(sandbox)).toEqual([]);
});

it("says so when a record is missing after the write, and what was there before", async () => {
  const sandbox = start();
  sandbox.answer("attention.conversations.updateLinkedCrmRecords", { success: true });
  const { status, complained } = await run(sandbox, links.slice(0, 2));
  expect(status).toBe(1);
  expect(complained).toContain('it is not linked to [{"id":"006-renewal","code":"salesforce_opportunity"}]. Before, it was linked to [{"id":"001-acme"');
});

it.each([
  [["conv_1,003-jane,salesforce_contact"], /must begin with the line/],
  [["conversation,record,code", "conv_1,003-jane"], /does not begin with salesforce_/],
  [["conversation,record,code", "conv_1,003-jane,hubspot_contact"], /does not begin with salesforce_/],
  [["conversation,record,code", "conv_1,003-jane,salesforce_contact,more"], /is not "conversation,record,code"/],
])("sends nothing for the file %j", async (lines, complaint) => {
  const { status, complained, requests } = await run(start(), lines);
  expect({ status, requests }).toEqual({ status: 1, requests: 0 });
  expect(complained).toMatch(complaint);
});
