import type { Draft } from "../../../core/call.js";
import type { CallOptions } from "../../../core/options.js";
import { listing } from "../../../core/page.js";
import type {
  ConnectionsPage,
  ConnectionUpdate,
  IntegrationConnection,
  ListConnectionsQuery,
  NewConnection,
  SalesforceConnection,
  SalesforceConnectionState,
} from "../../../generated/siro-organization/types.js";
import { byCursor } from "../../page.js";
import { draftOrganization } from "../../vendor.js";

/** Connections to CRMs and other systems. */
export const connections = {
  /**
   * Lists connections, one page a call. The `id` of one is the `integrationConnectionId` of other operations.
   * @see https://docs.siro.ai/api-references/get-integration-connections
   */
  list: listing(
    (query?: ListConnectionsQuery, options?: CallOptions): Draft<"siro.organization", ConnectionsPage> =>
      draftOrganization("get", "/v1/core/integrations/connections", { query }, options),
    byCursor<ListConnectionsQuery, IntegrationConnection, ConnectionsPage>(),
  ),

  /**
   * Creates a connection. A second one for the same platform is refused with 409.
   * @see https://docs.siro.ai/api-references/create-an-integration-connection
   */
  create(connection: NewConnection, options?: CallOptions): Draft<"siro.organization", IntegrationConnection> {
    return draftOrganization("post", "/v1/core/integrations/connections", { body: connection }, options);
  },

  /**
   * Gives one connection. A 404 may also mean that the token does not reach it.
   * @param connectionId Siro's id of the connection.
   * @see https://docs.siro.ai/api-references/get-an-integration-connection
   */
  get(connectionId: string, options?: CallOptions): Draft<"siro.organization", IntegrationConnection> {
    return draftOrganization("get", "/v1/core/integrations/connections/{id}", { path: { id: connectionId } }, options);
  },

  /**
   * Changes a connection, and gives it after the change.
   * @param connectionId Siro's id of the connection.
   * @see https://docs.siro.ai/api-references/update-an-integration-connection
   */
  update(connectionId: string, change: ConnectionUpdate, options?: CallOptions): Draft<"siro.organization", IntegrationConnection> {
    return draftOrganization("patch", "/v1/core/integrations/connections/{id}", { path: { id: connectionId }, body: change }, options);
  },

  /**
   * Deletes a connection, and gives what it was.
   * @param connectionId Siro's id of the connection.
   * @see https://docs.siro.ai/api-references/delete-an-integration-connection
   */
  delete(connectionId: string, options?: CallOptions): Draft<"siro.organization", IntegrationConnection> {
    return draftOrganization("delete", "/v1/core/integrations/connections/{id}", { path: { id: connectionId } }, options);
  },

  /**
   * Sets how Siro signs in to Salesforce, whether there is a connection to it already or not.
   * @see https://docs.siro.ai/api-references/upsert-a-salesforce-integration-connection
   */
  upsertSalesforce(connection: SalesforceConnection, options?: CallOptions): Draft<"siro.organization", SalesforceConnectionState> {
    return draftOrganization("put", "/v1/core/integrations/salesforce", { body: connection }, options);
  },
};
