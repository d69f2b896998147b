import { createAttention } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { answerJson, listen } from "../core/loopback.js";
import { json, observeFetch } from "../core/observed-fetch.js";
import { documentedConversation } from "./documented-conversation.js";

const common = { accept: "application/json", "user-agent": "conversation-crm-sdk/0.1.0", authorization: "attention_key_1" };

describe("updateLinkedCrmRecords", () => {
  it("puts the whole set as JSON and gives what Attention answers", async () => {
    const { fetch, sent } = observeFetch(() => json({ success: true, seen: "as is" }));
    const attention = createAttention({ apiKey: "attention_key_1", fetch });

    const answer = await attention.conversations.updateLinkedCrmRecords("conv-uuid-123", {
      opportunity_id: "opp_xyz789",
      linked_crm_records: [
        { id: "acc_001", code: "salesforce_account" },
        { id: "con_002", code: "salesforce_contact" },
      ],
    });

    expect(answer).toEqual({ success: true, seen: "as is" });
    expect(sent).toMatchObject([
      {
        method: "PUT",
        url: "https://api.attention.tech/v2/conversations/conv-uuid-123/linked-crm-records",
        body: '{"opportunity_id":"opp_xyz789","linked_crm_records":[{"id":"acc_001","code":"salesforce_account"},{"id":"con_002","code":"salesforce_contact"}]}',
      },
    ]);
    expect(sent[0]?.headers).toEqual({ ...common, "content-type": "application/json" });
  });

  it("clears the set with an empty list, and says nothing of what the caller left out", async () => {
    const { fetch, sent } = observeFetch(() => json({ success: true }));
    await createAttention({ apiKey: "attention_key_1", fetch }).conversations.updateLinkedCrmRecords("conv_1", {
      linked_crm_records: [],
      opportunity_id: undefined as never,
    });
    expect(sent[0]?.body).toBe('{"linked_crm_records":[]}');
  });

  it("gives a refusal that travels as { success: false } to the caller", async () => {
    const { fetch } = observeFetch(() => json({ success: false }));
    const attention = createAttention({ apiKey: "attention_key_1", fetch });
    expect(await attention.conversations.updateLinkedCrmRecords("conv_1", { linked_crm_records: [] })).toEqual({ success: false });
  });
});

describe("changePrivacy", () => {
  it.each(["public", "private"] as const)("asks for %s in the query, without a body, and gives the bare conversation", async (privacy) => {
    const { fetch, sent } = observeFetch(() => json(documentedConversation));
    const attention = createAttention({ apiKey: "attention_key_1", fetch });

    const conversation = await attention.conversations.changePrivacy("conv-uuid-123", { privacy });

    expect(conversation).toEqual(documentedConversation);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      method: "PUT",
      url: `https://api.attention.tech/v2/conversations/conv-uuid-123/change_privacy?privacy=${privacy}`,
      body: undefined,
    });
    expect(sent[0]?.headers).toEqual(common);
  });
});

describe("the credential", () => {
  it.each([
    { bearer: undefined, apiKey: "key_1", authorization: "key_1" },
    { bearer: false, apiKey: "key_1", authorization: "key_1" },
    { bearer: true, apiKey: "key_1", authorization: "Bearer key_1" },
    { bearer: true, apiKey: "Bearer key_1", authorization: "Bearer key_1" },
    { bearer: true, apiKey: "bearer key_1", authorization: "bearer key_1" },
    { bearer: undefined, apiKey: "Bearer key_1", authorization: "Bearer key_1" },
    { bearer: true, apiKey: "Bearerkey_1", authorization: "Bearer Bearerkey_1" },
  ])("is $authorization for the key $apiKey with bearer: $bearer", async ({ bearer, apiKey, authorization }) => {
    const { fetch, sent } = observeFetch(() => json({ success: true }));
    const attention = createAttention({ apiKey, ...(bearer !== undefined && { bearer }), fetch });
    await attention.conversations.updateLinkedCrmRecords("conv_1", { linked_crm_records: [] });
    expect(sent[0]?.headers.authorization).toBe(authorization);
  });

  it("gets Bearer also when a function gives it", async () => {
    const { fetch, sent } = observeFetch(() => json({ success: true }));
    const attention = createAttention({ apiKey: () => "key_2", bearer: true, fetch });
    await attention.conversations.updateLinkedCrmRecords("conv_1", { linked_crm_records: [] });
    expect(sent[0]?.headers.authorization).toBe("Bearer key_2");
  });
});

it("arrives at a real server as it was meant", async () => {
  const server = await listen((response, { url }) => answerJson(response, url.includes("privacy") ? documentedConversation : { success: true }));
  const attention = createAttention({ apiKey: "attention_key_1", baseUrl: `${server.origin}/v2` });

  await attention.conversations.updateLinkedCrmRecords("conv_1", { linked_crm_records: [{ id: "é", code: "“x”" }] });
  await attention.conversations.changePrivacy("conv_1", { privacy: "public" });

  expect(server.received).toMatchObject([
    {
      method: "PUT",
      url: "/v2/conversations/conv_1/linked-crm-records",
      body: '{"linked_crm_records":[{"id":"é","code":"“x”"}]}',
      headers: { ...common, "content-type": "application/json" },
    },
    { method: "PUT", url: "/v2/conversations/conv_1/change_privacy?privacy=public", body: "", headers: common },
  ]);
  expect(server.received[1]?.headers).not.toHaveProperty("content-type");
});
