import type { AttentionPaths } from "conversation-crm-sdk/attention";
import type { LeadConnectorPaths } from "conversation-crm-sdk/leadconnector";
import type { RecordingLink, SiroGatewayPaths, SiroOrganizationPaths } from "conversation-crm-sdk/siro";
import createFetchClient from "openapi-fetch";
import { expectTypeOf, test } from "vitest";

const gateway = createFetchClient<SiroGatewayPaths>();
const organization = createFetchClient<SiroOrganizationPaths>();
const attention = createFetchClient<AttentionPaths>();
const leadconnector = createFetchClient<LeadConnectorPaths>();
const path = { id: "rec_1" };
const body: RecordingLink = { dataType: "ACCOUNT", id: "acc_1" };

test("openapi-fetch takes the paths, and what goes there", async () => {
  const { data, error } = await gateway.PUT("/v1/core/recordings/{id}/link", { params: { path }, body });
  // The gateway may answer 200 with an error in place of the data.
  if (data !== undefined && "data" in data) expectTypeOf(data.data.name).toEqualTypeOf<string>();
  expectTypeOf(error).not.toBeAny();
  await gateway.GET("/v1/core/recordings");
  await gateway.GET("/v1/core/recordings", { params: { query: { limit: "10" } } });
  await gateway.DELETE("/v1/core/recordings/{id}/link", { params: { path }, body });
  await organization.GET("/v1/core/recordings", { params: { query: { pageSize: "25" } } });
  await attention.PUT("/conversations/{id}/change_privacy", { params: { path, query: { privacy: "public" } } });
  await leadconnector.PUT("/conversations/{conversationId}", {
    params: { path: { conversationId: "conversation_1" }, header: { Version: "2021-07-28" } },
    body: { locationId: "location_1" },
  });
});

test("openapi-fetch takes nothing else", async () => {
  // @ts-expect-error no such path
  await gateway.GET("/v1/core/recording");
  // @ts-expect-error no such method
  await gateway.POST("/v1/core/recordings");
  // @ts-expect-error a path without its id
  await gateway.GET("/v1/core/recordings/{id}");
  // @ts-expect-error no such parameter of the query
  await gateway.GET("/v1/core/recordings", { params: { query: { limits: "10" } } });
  // @ts-expect-error a parameter of the path where there is none
  await gateway.GET("/v1/core/recordings", { params: { path } });
  // @ts-expect-error a query where there is none
  await gateway.PUT("/v1/core/recordings/{id}/link", { params: { path, query: { limit: "10" } }, body });
  // @ts-expect-error a body where there is none
  await gateway.GET("/v1/core/recordings/{id}", { params: { path }, body: { id: "acc_1" } });
  // @ts-expect-error no body where there is one
  await gateway.PUT("/v1/core/recordings/{id}/link", { params: { path } });
  // @ts-expect-error a query where there are no parameters at all
  await leadconnector.POST("/oauth/token", { params: { query: { code: "code" } } });
});
