import { createAttention, createSiro } from "conversation-crm-sdk";
import { createSandbox } from "conversation-crm-sdk/testing";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { specified } from "./specification.js";

// What one resource writes and another shows; of LeadConnector in a file of its own.

describe("Attention's conversations", () => {
  const start = () =>
    createAttention(
      createSandbox({
        attention: {
          conversations: [
            { id: "c1", createdAt: "2026-01-01T10:00:00Z", teamId: "t1", participants: [{ email: "ada@example.com" }, { email: "bob@example.com" }] },
            { id: "c2", createdAt: "2026-01-02T10:00:00Z", teamId: "t2", participants: [{ email: "bob@example.com", name: "Bob" }] },
            { id: "c3", createdAt: "2026-01-03T10:00:00Z" },
          ],
        },
      }).attention,
    );

  it.each([
    [{ fromDateTime: "2026-01-02T00:00:00Z" }, ["c2", "c3"]],
    [{ toDateTime: "2026-01-02T10:00:00.000Z" }, ["c1", "c2"]],
    [{ fromDateTime: "2026-01-02T12:00:00+02:00", toDateTime: "2026-01-02T12:00:00+02:00" }, ["c2"]],
    [{ "filter[team.id]": ["t1", "t9"] }, ["c1"]],
    [{ "filter[participants.email]": ["bob@example.com"] }, ["c1", "c2"]],
    [{ "filter[participants.email]": ["ada@example.com"], toDateTime: "2025-01-01T00:00:00Z" }, []],
  ])("are listed by %j", async (query, expected) => {
    const found = await start().conversations.list(query);
    expect(found.data.map(({ id }) => id)).toEqual(expected);
    expect(specified("attention", "get", "/conversations").response(200, found)).toBe("");
  });

  it("are listed by dates as far as is known", async () => {
    const { conversations } = start();
    expect(await rejection(conversations.list({ fromDateTime: "2026-01-02" }, { rules: "off" }))).toMatchObject({ code: "undocumented" });
    await conversations.import({ mediaURL: "https://media.example.com/a.mp3", userID: "user_1", conversationStartedAt: "2025-01-01T00:00:00Z" });
    expect((await conversations.list()).data).toHaveLength(4);
    expect(await rejection(conversations.list({ fromDateTime: "2026-01-01T00:00:00Z" }))).toMatchObject({ code: "undocumented" });
  });

  it("show their results on scorecards", async () => {
    const { conversations, scorecards } = createAttention(createSandbox().attention);
    const result = { scorecard_uuid: "scorecard_1", summary: "Good", items: [{ scorecard_item_uuid: "item_1", description: "Clear", numeric_result: 4 }] };
    await scorecards.createResult({ ...result, conversation_uuid: "conv_1" });
    const shown = await conversations.get("conv_1");
    expect(shown.attributes.scorecardResults).toMatchObject([
      { title: "Discovery", items: [{ title: "Next steps", description: "Clear", numericResult: { score: 4 } }], summary: { summaryText: "Good" } },
    ]);
    expect(specified("attention", "get", "/conversations/{id}").response(200, shown)).toBe("");
    expect(await rejection(scorecards.createResult({ ...result, conversation_uuid: "nobody" }))).toMatchObject({ code: "undocumented" });
  });
});

it("Siro's recordings are those of users", async () => {
  const users = [
    { id: "u1", email: "ada@example.com", organizationId: "o1" },
    { id: "u2", email: "bob@example.com", phoneNumber: "+15550100002", organizationId: "o2" },
  ];
  const siro = createSiro(createSandbox({ siro: { users, recordings: [{ id: "r1" }, { id: "r2", userId: "u2" }] } }).siro);
  const sound = { fileUrl: "https://storage.example/a.mp3", fileType: "mp3" } as const;
  const { data: byPhone } = await siro.recordings.upload({ ...sound, userPhone: "+15550100002" });
  const made = await siro.organization.users.create({ email: "new@example.com", organizationId: "o1" });
  const { data: byEmail } = await siro.recordings.upload({ ...sound, userEmail: "new@example.com", userId: made.id });
  const ownerOf = async (id: string) => {
    const { userId, organizationId } = await siro.organization.recordings.get(id);
    return [userId, organizationId];
  };
  expect(await ownerOf("r1")).toEqual(["u1", "o1"]);
  expect(await ownerOf("r2")).toEqual(["u2", "o2"]);
  expect(await ownerOf(byPhone.recordingId)).toEqual(["u2", "o2"]);
  expect(await ownerOf(byEmail.recordingId)).toEqual([made.id, "o1"]);
  for (const user of [{ userId: "nobody" }, { userId: "u1", userEmail: "bob@example.com" }])
    expect(await rejection(siro.recordings.upload({ ...sound, ...user }))).toMatchObject({
      unknown: "an upload of a user that it does not have; seed it in users",
    });
});
