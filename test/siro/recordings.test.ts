import { createSiro } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { answerJson, listen } from "../core/loopback.js";
import { json, observeFetch } from "../core/observed-fetch.js";

const common = {
  accept: "application/json",
  "content-type": "application/json",
  "user-agent": "conversation-crm-sdk/0.1.0",
  "x-siro-auth-token": "siro_token_1",
};
const linked = {
  data: { id: "01HZX0M4K3N7Q2V8R9T0Y1A2B3C", externalId: "006xx0000123456", dataType: "ACCOUNT", name: "Acme", lastActivityAt: "2026-01-01T00:00:00Z" },
  cursor: null,
  total: null,
};

describe("link", () => {
  it("sends the token as it is, also one that begins with Bearer", async () => {
    const { fetch, sent } = observeFetch(() => json(linked));
    await createSiro({ accessToken: "Bearer x", fetch }).recordings.link("rec_1", { dataType: "LEAD", id: "lead_1" });
    expect(sent[0]?.headers["x-siro-auth-token"]).toBe("Bearer x");
    expect(sent[0]?.headers).not.toHaveProperty("authorization");
  });

  it("gives an answer whose data travels beside other fields", async () => {
    const { fetch } = observeFetch(() => json({ ...linked, error: null }));
    expect(await createSiro({ accessToken: "t", fetch }).recordings.link("rec_1", { dataType: "LEAD", id: "lead_1" })).toEqual({ ...linked, error: null });
  });

  it("arrives at a real server as it was meant", async () => {
    const server = await listen((response) => answerJson(response, linked));
    const siro = createSiro({ accessToken: "siro_token_1", baseUrl: server.origin });
    await siro.recordings.link("rec_1", { dataType: "ENGAGEMENT", id: "“é”" });
    expect(server.received).toMatchObject([
      { method: "PUT", url: "/v1/core/recordings/rec_1/link", body: '{"dataType":"ENGAGEMENT","id":"“é”"}', headers: common },
    ]);
  });
});
