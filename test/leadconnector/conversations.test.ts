import { createLeadConnector } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { answerJson, listen } from "../core/loopback.js";
import { json, observeFetch } from "../core/observed-fetch.js";

const common = {
  accept: "application/json",
  authorization: "Bearer 9c48df2694a849b6089f9d0d3513efe",
  "content-type": "application/json",
  "user-agent": "conversation-crm-sdk/0.1.0",
  version: "2021-07-28",
};
const updated = {
  success: true,
  conversation: {
    id: "tDtDnQdgm2LXpyiqYvZ6",
    locationId: "tDtDnQdgm2LXpyiqYvZ6",
    contactId: "tDtDnQdgm2LXpyiqYvZ6",
    lastMessageDate: "1628008053263",
    lastMessageType: "TYPE_CALL",
    unreadCount: 1,
    inbox: true,
    starred: true,
    deleted: false,
  },
  traceId: "c667b18d-8f5e-44d2-a914-28e6f8b26a4b",
};

describe("update", () => {
  it("does not write Bearer twice", async () => {
    const { fetch, sent } = observeFetch(() => json(updated));
    await createLeadConnector({ accessToken: "Bearer pasted", fetch }).conversations.update("c_1", { locationId: "loc_1" });
    expect(sent[0]?.headers.authorization).toBe("Bearer pasted");
  });

  it("lets a program ask for another edition", async () => {
    const { fetch, sent } = observeFetch(() => json(updated));
    const leadconnector = createLeadConnector({ accessToken: "t", fetch, headers: { VERSION: "2023-02-21" } });
    await leadconnector.conversations.update("c_1", { locationId: "loc_1" });
    expect(sent[0]?.headers.version).toBe("2023-02-21");
  });

  it("arrives at a real server as it was meant", async () => {
    const server = await listen((response) => answerJson(response, updated));
    const leadconnector = createLeadConnector({ accessToken: "9c48df2694a849b6089f9d0d3513efe", baseUrl: server.origin });
    await leadconnector.conversations.update("c_1", { locationId: "“é”" });
    expect(server.received).toMatchObject([{ method: "PUT", url: "/conversations/c_1", body: '{"locationId":"“é”"}', headers: common }]);
  });
});
