// Made from specs/siro-organization.yaml by `npm run generate`. What is to change here is changed there.

import type { Open, QueryOf } from "../../core/specification.js";
import type { components, paths } from "./paths.js";

type Schemas = components["schemas"];
type Stated<Name extends keyof Schemas> = Schemas[Name];

/** A boolean that travels as a word. */
export type Flag = Schemas["Flag"];

/** ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export type Moment = Schemas["Moment"];

/** For whom an access token acts, and how far. */
export interface AccessTokenRequest extends Stated<"AccessTokenRequest"> {}

/** A new access token: a secret, for the `accessToken` of a client. It lasts 16 hours. */
export interface CreatedAccessToken extends Open<Schemas["CreatedAccessToken"]> {}

/** One page of the organization's recordings: `page.data`. `page.cursor` leads to the next page and is null on the last one. */
export interface OrganizationRecordingsPage extends Open<Schemas["OrganizationRecordingsPage"]> {}

/** A recording as the organization API lists it. */
export interface OrganizationRecording extends Open<Schemas["OrganizationRecording"]> {}

/** What is known of a recording. */
export interface OrganizationRecordingFields extends Open<Schemas["OrganizationRecordingFields"]> {}

/** The records of the CRM that a recording is linked to. */
export interface RecordingCrmLinks extends Open<Schemas["RecordingCrmLinks"]> {}

/** A record of the CRM, by both of its ids. */
export interface CrmReference extends Open<Schemas["CrmReference"]> {}

/** The value that was extracted from a recording for one field. */
export interface OrganizationExtractedField extends Open<Schemas["OrganizationExtractedField"]> {}

/** What the organization API may say beside the data. */
export interface OrganizationEnvelope extends Open<Schemas["OrganizationEnvelope"]> {}

/** ISO 8601, a date and a time with its zone. */
export type OAuthTimestamp = Schemas["OAuthTimestamp"];

/** One recording as the organization API shows it. */
export interface OrganizationRecordingDetails extends Open<Schemas["OrganizationRecordingDetails"]> {}

/** The sections of a summary: a list, or a list in `data`. `Array.isArray(answer) ? answer : answer.data` gives them either way. */
export type RecordingSummaries = Open<Schemas["RecordingSummaries"]>;

/** The sections of a summary, in an envelope. */
export interface RecordingSummaryEnvelope extends Open<Schemas["RecordingSummaryEnvelope"]> {}

/** One section of a recording's summary. */
export interface RecordingSummarySection extends Open<Schemas["RecordingSummarySection"]> {}

/** One page of users: `page.data`. `page.cursor` leads to the next page and is null on the last one. */
export interface UsersPage extends Open<Schemas["UsersPage"]> {}

/** A user of Siro. */
export interface User extends Open<Schemas["User"]> {}

/** A user that is to be created. */
export interface NewUser extends Stated<"NewUser"> {}

/** A change of a user. `externalId`, `coachTeamIds` and `isAdmin` cannot be changed. */
export interface UserUpdate extends Stated<"UserUpdate"> {}

/** One page of events: `page.data.flat()`, because an item may be a list of events. `page.cursor` leads to the next page and is null on the last one. */
export interface MobileEventsPage extends Open<Schemas["MobileEventsPage"]> {}

/** What kind of event it is. */
export type MobileEventCode = Schemas["MobileEventCode"];

/** Something that happened in a mobile app. */
export interface MobileEvent extends Open<Schemas["MobileEvent"]> {}

/** An API token of an organization, without its secret. */
export interface OrganizationToken extends Open<Schemas["OrganizationToken"]> {}

/** One page of API tokens: `page.data`. `page.cursor` leads to the next page and is null on the last one. */
export interface OrganizationTokensPage extends Open<Schemas["OrganizationTokensPage"]> {}

/** An API token that is to be created. */
export interface NewOrganizationToken extends Stated<"NewOrganizationToken"> {}

/** A new API token: `token` is a secret, for the `organizationToken` of a client. */
export interface CreatedOrganizationToken extends Open<Schemas["CreatedOrganizationToken"]> {}

/** One page of OAuth apps: `page.data`. */
export interface OAuthAppsPage extends Open<Schemas["OAuthAppsPage"]> {}

/** An OAuth app, without its secret. */
export interface OAuthApp extends Open<Schemas["OAuthApp"]> {}

/** An OAuth app in Siro's envelope: `answer.data`. */
export interface OAuthAppAnswer extends Open<Schemas["OAuthAppAnswer"]> {}

/** An OAuth app that is to be created. */
export interface NewOAuthApp extends Stated<"NewOAuthApp"> {}

/** A new OAuth app. `clientSecret` is a secret that is shown this once; the app's id is `clientID` here and `clientId` everywhere else. */
export interface CreatedOAuthApp extends Open<Schemas["CreatedOAuthApp"]> {}

/** The id of an OAuth app that was deleted. */
export interface DeletedOAuthApp extends Open<Schemas["DeletedOAuthApp"]> {}

/** One page of access tokens: `page.data`. */
export interface AccessTokensPage extends Open<Schemas["AccessTokensPage"]> {}

/** An access token of a user, without its secret. */
export interface OAuthAccessToken extends Open<Schemas["OAuthAccessToken"]> {}

/** An access token in Siro's envelope: `answer.data.expiresAt`. */
export interface AccessTokenAnswer extends Open<Schemas["AccessTokenAnswer"]> {}

/** Who revokes an access token. */
export interface AccessTokenRevocation extends Stated<"AccessTokenRevocation"> {}

/** The id of an access token that was revoked. */
export interface DeletedAccessToken extends Open<Schemas["DeletedAccessToken"]> {}

/** One page of organizations: `page.data`. `page.cursor` leads to the next page and is null on the last one. */
export interface OrganizationsPage extends Open<Schemas["OrganizationsPage"]> {}

/** An organization. */
export interface Organization extends Open<Schemas["Organization"]> {}

/** An organization that is to be created. */
export interface NewOrganization extends Stated<"NewOrganization"> {}

/** A change of an organization. */
export interface OrganizationUpdate extends Stated<"OrganizationUpdate"> {}

/** One page of teams: `page.data`. `page.cursor` leads to the next page and is null on the last one. */
export interface TeamsPage extends Open<Schemas["TeamsPage"]> {}

/** A team of an organization. */
export interface Team extends Open<Schemas["Team"]> {}

/** A user of a team. */
export interface TeamUser extends Open<Schemas["TeamUser"]> {}

/** A team that is to be created. */
export interface NewTeam extends Stated<"NewTeam"> {}

/** A change of a team. */
export interface TeamUpdate extends Stated<"TeamUpdate"> {}

/** One page of connections: `page.data`. `page.cursor` leads to the next page and is null on the last one. */
export interface ConnectionsPage extends Open<Schemas["ConnectionsPage"]> {}

/** A connection to a CRM or another system: its `id` is what other operations call `integrationConnectionId`. */
export interface IntegrationConnection extends Open<Schemas["IntegrationConnection"]> {}

/** A connection that is to be created. */
export interface NewConnection extends Stated<"NewConnection"> {}

/** A change of a connection. */
export interface ConnectionUpdate extends Stated<"ConnectionUpdate"> {}

/** How Siro signs in to Salesforce. */
export interface SalesforceConnection extends Stated<"SalesforceConnection"> {}

/** The connection to Salesforce. */
export interface SalesforceConnectionState extends Open<Schemas["SalesforceConnectionState"]> {}

/** One page of the log: a list, or a list in `data`. `Array.isArray(page) ? page : page.data` gives it either way, and `all` the entries. */
export type AuditLogs = Open<Schemas["AuditLogs"]>;

/** One page of the log, in an envelope. */
export interface AuditLogsPage extends Open<Schemas["AuditLogsPage"]> {}

/** One request to the organization API. */
export interface AuditLog extends Open<Schemas["AuditLog"]> {}

/** What the user might do next about a recorded conversation. */
export interface OrganizationFollowup extends Open<Schemas["OrganizationFollowup"]> {}

/** A change that somebody made to a followup. */
export interface OrganizationFollowupChange extends Open<Schemas["OrganizationFollowupChange"]> {}

/** The CRM record that a followup is about. */
export interface OrganizationCrmCustomer extends Open<Schemas["OrganizationCrmCustomer"]> {}

/** An opportunity as Siro keeps it. */
export interface OrganizationOpportunity extends Open<Schemas["OrganizationOpportunity"]> {}

/** The query of `listOrganizationRecordings`: list the recordings of the organization. */
export interface ListOrganizationRecordingsQuery extends QueryOf<paths["/v1/core/recordings"]["get"]> {}

/** The query of `getOrganizationRecording`: read one recording of the organization. */
export interface GetOrganizationRecordingQuery extends QueryOf<paths["/v1/core/recordings/{id}"]["get"]> {}

/** The query of `listUsers`: list the users of the organization. */
export interface ListUsersQuery extends QueryOf<paths["/v1/core/users"]["get"]> {}

/** The query of `listMobileEvents`: list the events of the mobile apps. */
export interface ListMobileEventsQuery extends QueryOf<paths["/v1/core/mobile-events"]["get"]> {}

/** The query of `listApiTokens`: list the organization's API tokens. */
export interface ListApiTokensQuery extends QueryOf<paths["/v1/core/auth/tokens"]["get"]> {}

/** The query of `listOAuthApps`: list the OAuth apps of an owner. */
export interface ListOAuthAppsQuery extends QueryOf<paths["/v1/core/oauth/apps"]["get"]> {}

/** The query of `listAccessTokens`: list the access tokens of an OAuth app. */
export interface ListAccessTokensQuery extends QueryOf<paths["/v1/core/oauth/apps/{clientId}/access-token"]["get"]> {}

/** The query of `listOrganizations`: list the organizations that the token reaches. */
export interface ListOrganizationsQuery extends QueryOf<paths["/v1/core/organizations"]["get"]> {}

/** The query of `listTeams`: list the teams of an organization. */
export interface ListTeamsQuery extends QueryOf<paths["/v1/core/organizations/{orgId}/teams"]["get"]> {}

/** The query of `listAuditLogs`: list what was asked of the organization API. */
export interface ListAuditLogsQuery extends QueryOf<paths["/v1/audit/logs"]["get"]> {}

/** The query of `listConnections`: list the connections to CRMs and other systems. */
export interface ListConnectionsQuery extends QueryOf<paths["/v1/core/integrations/connections"]["get"]> {}
