import { createLeadConnector, createSiro } from "conversation-crm-sdk";
import type { LeadConnectorPaths } from "conversation-crm-sdk/leadconnector";
import type { SiroGatewayPaths } from "conversation-crm-sdk/siro";
import createFetchClient from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { rejection } from "./caught.js";
import { answerJson, listen } from "./loopback.js";

const linked = { data: { id: "acc_1", externalId: "x", dataType: "ACCOUNT", name: "Acme", lastActivityAt: "2026-01-01" } };
const link = { params: { path: { id: "rec/1" } }, body: { dataType: "ACCOUNT", id: "acc_1" } } as const;

/** openapi-fetch over a client, and a server that answers as it is told; the last answer for all that follow. */
async function connected(answers: readonly (readonly [number, object])[], options: object = {}) {
  const left = [...answers];
  const server = await listen((response) => {
    const [status, body] = (left.length > 1 ? left.shift() : left[0]) ?? [200, {}];
    answerJson(response, body, status);
  });
  const siro = createSiro({ accessToken: "token", baseUrl: server.origin, pacing: false, random: () => 0, ...options });
  return { gateway: createFetchClient<SiroGatewayPaths>({ baseUrl: server.origin, fetch: siro.fetch }), received: server.received };
}

describe("openapi-fetch over a client", () => {
  it("sends again, each time the same, with the credential", async () => {
    const { gateway, received } = await connected([
      [503, {}],
      [429, {}],
      [200, linked],
    ]);
    const { data, response } = await gateway.PUT("/v1/core/recordings/{id}/link", link);
    expect([data, response.status]).toEqual([linked, 200]);
    expect(received).toHaveLength(3);
    for (const { method, url, body, headers } of received) {
      expect([method, url, body]).toEqual(["PUT", "/v1/core/recordings/rec%2F1/link", JSON.stringify(link.body)]);
      expect([headers["x-siro-auth-token"], headers["content-type"]]).toEqual(["token", "application/json"]);
    }
  });

  it("gives the refusal as its error, also after the last attempt", async () => {
    for (const [status, times] of [
      [404, 1],
      [503, 3],
    ] as const) {
      const { gateway, received } = await connected([[status, { error: "why" }]]);
      const { data, error, response } = await gateway.PUT("/v1/core/recordings/{id}/link", link);
      expect([data, error, response.status]).toEqual([undefined, { error: "why" }, status]);
      expect(received).toHaveLength(times);
    }
  });

  it("renews a credential", async () => {
    const accessToken = ({ rejected }: { rejected?: string }) => (rejected === undefined ? "old" : "new");
    const { gateway, received } = await connected(
      [
        [401, {}],
        [200, linked],
      ],
      { accessToken },
    );
    expect((await gateway.PUT("/v1/core/recordings/{id}/link", link)).data).toEqual(linked);
    expect(received.map(({ headers }) => headers["x-siro-auth-token"])).toEqual(["old", "new"]);
  });

  it("takes its turn under the vendor's limit", async () => {
    const { gateway, received } = await connected([[200, linked]], { pacing: { limits: [{ requests: 1, perMs: 60_000 }] } });
    await gateway.PUT("/v1/core/recordings/{id}/link", link);
    expect(await rejection(gateway.PUT("/v1/core/recordings/{id}/link", link))).toMatchObject({ code: "timed_out", outcome: "not_sent" });
    expect(received).toHaveLength(1);
  });

  it("ends with the client's deadline, and with the caller's signal", async () => {
    const server = await listen(() => {});
    const siro = createSiro({ accessToken: "token", baseUrl: server.origin, timeout: 50 });
    const gateway = createFetchClient<SiroGatewayPaths>({ baseUrl: server.origin, fetch: siro.fetch });
    expect(await rejection(gateway.GET("/v1/core/recordings"))).toMatchObject({ code: "timed_out", timeoutMs: 50 });
    expect(await rejection(gateway.GET("/v1/core/recordings", { signal: AbortSignal.abort("mine") }))).toBe("mine");
  });

  it("sends a form, and no credential where there is none to show", async () => {
    const server = await listen((response) => answerJson(response, { access_token: "a", expires_in: 1 }));
    const client = createLeadConnector({ baseUrl: server.origin });
    const leadconnector = createFetchClient<LeadConnectorPaths>({ baseUrl: server.origin, fetch: client.fetch });
    await leadconnector.POST("/oauth/token", {
      body: { client_id: "c", client_secret: "s", grant_type: "refresh_token", refresh_token: "r" },
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
    expect(server.received).toMatchObject([
      {
        body: "client_id=c&client_secret=s&grant_type=refresh_token&refresh_token=r",
        headers: { "content-type": "application/x-www-form-urlencoded", version: "2021-07-28" },
      },
    ]);
    expect(server.received[0]?.headers).not.toHaveProperty("authorization");
  });
});
