import { createAttention } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { answerJson, listen } from "../core/loopback.js";
import { json, observeFetch } from "../core/observed-fetch.js";
import { documentedConversation } from "./documented-conversation.js";

const common = { accept: "application/json", "user-agent": "conversation-crm-sdk/0.1.0", authorization: "attention_key_1" };

describe("updateLinkedCrmRecords", () => {
  it("clears the set with an empty list, and says nothing of what the caller left out", async () => {
    const { fetch, sent } = observeFetch(() => json({ success: true }));
    await createAttention({ apiKey: "attention_key_1", fetch }).conversations.updateLinkedCrmRecords("conv_1", {
      linked_crm_records: [],
      opportunity_id: undefined as never,
    });
    expect(sent[0]?.body).toBe('{"linked_crm_records":[]}');
  });

  it("throws a refusal that travels as { success: false }", async () => {
    const { fetch } = observeFetch(() => json({ success: false }));
    const attention = createAttention({ apiKey: "attention_key_1", fetch });
    const error = await rejection(attention.conversations.updateLinkedCrmRecords("conv_1", { linked_crm_records: [] }));
    expect(error).toMatchObject({ code: "refused", status: 200, isRetryable: false });
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
