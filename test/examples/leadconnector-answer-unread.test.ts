import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createLeadConnector } from "conversation-crm-sdk";
import { createSandbox, type Sandbox } from "conversation-crm-sdk/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Crash, crashes, type Program, programOf, startFront } from "./program.js";

let program: Program;
beforeAll(async () => {
  program = await programOf("leadconnector-answer-unread");
});
afterAll(() => program.remove());
beforeEach(() => rmSync(join(program.folder, "answers.jsonl"), { force: true }));

type Seed = NonNullable<NonNullable<Parameters<typeof createSandbox>[0]>["leadconnector"]>;
type MessageSeed = NonNullable<Seed["messages"]>[number];

const locationId = "location_1";
const text = "Thank you, we call you <today>.";

/** A conversation for each list of messages, all unread. */
function start(...conversations: readonly (readonly Partial<MessageSeed>[])[]) {
  return createSandbox({
    leadconnector: {
      locationId,
      calls: [],
      contacts: conversations.map((_, index) => ({ id: `contact_${index + 1}`, locationId })),
      conversations: conversations.map((_, index) => ({ id: `conversation_${index + 1}`, contactId: `contact_${index + 1}`, locationId, unreadCount: 2 })),
      messages: conversations.flatMap((messages, index) =>
        messages.map((message, number) => ({
          id: `message_${index + 1}_${number + 1}`,
          conversationId: `conversation_${index + 1}`,
          body: "Hello",
          ...message,
        })),
      ),
    },
  });
}

async function run(sandbox: Sandbox, crash?: Crash) {
  const server = await sandbox.listen();
  const front = await startFront(server.url, crash);
  try {
    const { accessToken, baseUrl } = server.leadconnector;
    const environment = { LEADCONNECTOR_ACCESS_TOKEN: accessToken, LEADCONNECTOR_URL: baseUrl.replace(server.url, front.url) };
    const args = ["--location", locationId, "--text", text, "--tag", "answered", "--journal", "answers.jsonl"];
    return { ...(await program.run(args, environment, front)), requests: front.count() };
  } finally {
    await Promise.all([front.close(), server.close()]);
  }
}

const sent = ({ requests }: Sandbox) => requests.filter(({ operation }) => operation === "leadconnector.messages.send").map(({ body }) => body);

/** What there is of a conversation: how many messages count as unread, how many went out, and the contact's tags. */
async function state(sandbox: Sandbox, number = 1) {
  const leadconnector = createLeadConnector({ ...sandbox.leadconnector, pacing: false });
  const { unreadCount } = await leadconnector.conversations.get(`conversation_${number}`);
  const messages: string[] = [];
  for await (const { direction } of leadconnector.messages.list.all(`conversation_${number}`)) messages.push(direction);
  const { contact } = await leadconnector.contacts.get(`contact_${number}`);
  return { unreadCount, outbound: messages.filter((direction) => direction === "outbound").length, tags: contact.tags };
}

const done = { unreadCount: 0, outbound: 1, tags: ["answered"] };
const untouched = { unreadCount: 2, outbound: 0, tags: [] };

it("answers each through the channel of its newest message, tags the contact and marks it as read", async () => {
  const sandbox = start(
    [{ type: "Email", emailMessageId: "email_1" }, { type: "SMS" }],
    [{ type: "SMS" }, { type: "WhatsApp" }, { type: "InternalComment", direction: "outbound" }],
    [{ type: "SMS" }, { type: "Email", emailMessageId: "email_2" }],
    [{ type: "SMS", conversationProviderId: "provider_1" }],
  );
  const { status, printed, complained } = await run(sandbox);
  expect({ status, complained }).toEqual({ status: 0, complained: "" });
  expect([...printed].sort()).toEqual([1, 2, 3, 4].map((number) => `conversation_${number} was answered`));
  expect(sent(sandbox)).toHaveLength(4);
  expect(sent(sandbox)).toEqual(
    expect.arrayContaining([
      { contactId: "contact_1", type: "SMS", message: text },
      { contactId: "contact_2", type: "WhatsApp", message: text },
      { contactId: "contact_3", type: "Email", html: "<p>Thank you, we call you &lt;today&gt;.</p>", replyMessageId: "message_3_2" },
      { contactId: "contact_4", type: "SMS", message: text, conversationProviderId: "provider_1" },
    ]),
  );
  for (const number of [1, 3, 4]) expect(await state(sandbox, number)).toEqual(done);
});

it("answers an e-mail under its subject", async () => {
  const sandbox = start([{ type: "Email", emailMessageId: "email_1" }]);
  sandbox.answer("leadconnector.messages.emails.get", ({ ids }) => ({ id: ids.id, subject: "Price" }));
  expect((await run(sandbox)).status).toBe(0);
  expect(sent(sandbox)).toMatchObject([{ subject: "Re: Price" }]);
});

it("sends nothing when it runs twice", async () => {
  const sandbox = start([{}], [{}]);
  await run(sandbox);
  expect(await run(sandbox)).toMatchObject({ status: 0, printed: [], requests: 1 });
  // A search may find an old state, and a person may mark a conversation as unread again.
  await createLeadConnector(sandbox.leadconnector).conversations.update("conversation_1", { locationId, unreadCount: 1 });
  expect(await run(sandbox)).toMatchObject({ status: 0, printed: ["conversation_1 had its answer"] });
  expect(sent(sandbox)).toHaveLength(2);
});

it("answers what the contact writes afterwards", async () => {
  const sandbox = start([{}]);
  await run(sandbox);
  const leadconnector = createLeadConnector(sandbox.leadconnector);
  await leadconnector.messages.addInbound({ type: "SMS", contactId: "contact_1", message: "And tomorrow?", direction: "inbound" });
  await leadconnector.conversations.update("conversation_1", { locationId, unreadCount: 1 });
  expect((await run(sandbox)).printed).toEqual(["conversation_1 was answered"]);
  expect(sent(sandbox)).toHaveLength(2);
});

it("does not mark as read what the contact writes meanwhile", async () => {
  const sandbox = start([{}]);
  const leadconnector = createLeadConnector(sandbox.leadconnector);
  sandbox.answer("leadconnector.contacts.tags.add", async () => {
    await leadconnector.messages.addInbound({ type: "SMS", contactId: "contact_1", message: "And tomorrow?", direction: "inbound" });
    return { tags: ["answered"], tagsAdded: ["answered"] };
  });
  expect((await run(sandbox)).printed).toEqual(["conversation_1 was answered, and has a new message"]);
  expect(await state(sandbox)).toMatchObject({ unreadCount: 2, outbound: 1 });
});

// Its requests: the search, the messages, the answer, the tag, the messages again, the mark.
const answer = 3;

describe("after a crash", () => {
  const others = crashes(6).filter(({ request, when }) => request !== answer || when !== "before");

  it.each(others)("$when request $request it completes, with one answer", async (crash) => {
    const sandbox = start([{}]);
    expect((await run(sandbox, crash)).status).toBeUndefined();
    expect((await run(sandbox)).status).toBe(0);
    expect(await state(sandbox)).toEqual(done);
  });

  it("before the answer was carried out it says where to look, and does not answer by itself", async () => {
    const sandbox = start([{}]);
    await run(sandbox, { request: answer, when: "before" });
    for (const _ of [1, 2]) {
      const { status, complained } = await run(sandbox);
      expect(status).toBe(1);
      expect(complained).toMatch(/^conversation_1 An answer was begun and is not in the conversation/);
    }
    expect(await state(sandbox)).toEqual(untouched);
    // Somebody looked, and answered.
    await createLeadConnector(sandbox.leadconnector).messages.send({ type: "SMS", contactId: "contact_1", message: "By hand" });
    expect((await run(sandbox)).status).toBe(0);
    expect(await state(sandbox)).toEqual(done);
  });
});

it.each([
  [{ reset: "after" }, done, 0],
  [{ reset: "before" }, untouched, 1],
  [{ answer: "cut" }, done, 0],
  [{ status: 503 }, untouched, 1],
] as const)("sends no second answer when the answer to the first is lost: %o", async (fault, expected, status) => {
  const sandbox = start([{}]);
  sandbox.fail("leadconnector.messages.send", fault);
  expect((await run(sandbox)).status).toBe(1);
  expect((await run(sandbox)).status).toBe(status);
  expect(await state(sandbox)).toEqual(expected);
});

it("goes on with the others when one is refused, and tries that one again in the next run", async () => {
  const sandbox = start([{}], [{}]);
  sandbox.fail("leadconnector.messages.send", { status: 400 });
  const { status, printed, complained } = await run(sandbox);
  expect({ status, printed: printed.length }).toEqual({ status: 1, printed: 1 });
  expect(complained).toMatch(/^conversation_\d leadconnector\.messages\.send was refused with status 400/);
  expect(readFileSync(join(program.folder, "answers.jsonl"), "utf8")).toContain('"step":"not sent"');
  expect(await run(sandbox)).toMatchObject({ status: 0, complained: "" });
  expect([await state(sandbox, 1), await state(sandbox, 2)]).toEqual([done, done]);

  sandbox.fail("leadconnector.conversations.search", { status: 401, times: 2 });
  expect(await run(sandbox)).toMatchObject({ status: 1, printed: [], requests: 1 });
});

it.each([
  ["a review, which cannot be answered in kind", [{ type: "GMB" }], /type TYPE_GMB cannot be answered in kind/],
  ["a failed answer", [{}, { direction: "outbound", status: "failed" }], /last answer was not delivered/],
  ["no message", [], /has no message/],
] as const)("leaves a conversation with %s unread", async (_, messages, complaint) => {
  const sandbox = start(messages);
  expect(await run(sandbox)).toMatchObject({ status: 1, complained: expect.stringMatching(complaint) });
  expect(sent(sandbox)).toEqual([]);
  expect(await state(sandbox)).toMatchObject({ unreadCount: 2, tags: [] });
});
