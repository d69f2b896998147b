// Made from specs/siro-organization.yaml by `npm run generate`. What is to change here is changed there.

export interface paths {
  "/v1/core/recordings": {
    /**
     * List the recordings of the organization
     * @description Gives deleted recordings too. The `cursor` of a page leads to the next page; it is null on the last one. Links, scores and summaries arrive after a recording was created; `updatedAt:gte` finds what changed.
     */
    get: operations["listOrganizationRecordings"];
  };
  "/v1/core/recordings/{id}": {
    /**
     * Read one recording of the organization
     * @description Followups are whole here, where the list has their ids and scores.
     */
    get: operations["getOrganizationRecording"];
  };
  "/v1/core/recordings/{id}/summaries": {
    /**
     * Read the summary of a recording, section by section
     * @description Empty until Siro has written the summary.
     */
    get: operations["listRecordingSummaries"];
  };
  "/v1/core/users": {
    /** List the users of the organization */
    get: operations["listUsers"];
    /**
     * Create a user
     * @description Siro sends a mail to the address, with which the user sets a password.
     */
    post: operations["createUser"];
  };
  "/v1/core/users/{id}": {
    /** Read one user */
    get: operations["getUser"];
    /** Change a user */
    put: operations["updateUser"];
  };
  "/v1/core/mobile-events": {
    /** List the events of the mobile apps */
    get: operations["listMobileEvents"];
  };
  "/v1/core/mobile-events/{id}": {
    /** Read one event of a mobile app */
    get: operations["getMobileEvent"];
  };
  "/v1/core/auth/caller-identity": {
    /** Read what token this request shows */
    get: operations["getCallerIdentity"];
  };
  "/v1/core/auth/tokens": {
    /**
     * List the organization's API tokens
     * @description With the token of a group of organizations a selector must be given, of which no source says the name.
     */
    get: operations["listApiTokens"];
    /**
     * Create an API token of an organization
     * @description Only with the token of a group of organizations.
     */
    post: operations["createApiToken"];
  };
  "/v1/core/auth/tokens/{id}": {
    /** Read one API token of an organization */
    get: operations["getApiToken"];
    /**
     * Delete an API token of an organization
     * @description Only with the token of a group of organizations.
     */
    delete: operations["deleteApiToken"];
  };
  "/v1/core/oauth/apps": {
    /** List the OAuth apps of an owner */
    get: operations["listOAuthApps"];
    /**
     * Create an OAuth app
     * @description The secret is shown this once.
     */
    post: operations["createOAuthApp"];
  };
  "/v1/core/oauth/apps/{clientId}": {
    /** Read one OAuth app */
    get: operations["getOAuthApp"];
    /**
     * Delete an OAuth app
     * @description The app is marked as deleted, and all of its access tokens are revoked.
     */
    delete: operations["deleteOAuthApp"];
  };
  "/v1/core/oauth/apps/{clientId}/access-token": {
    /** List the access tokens of an OAuth app */
    get: operations["listAccessTokens"];
    /**
     * Create an access token for a user
     * @description The token lasts 16 hours. It cannot be refreshed; create another one.
     */
    post: operations["createAccessToken"];
  };
  "/v1/core/oauth/apps/{clientId}/access-token/{tokenId}": {
    /** Read what an access token may do and when it ends */
    get: operations["getAccessToken"];
    /**
     * Revoke an access token
     * @description A DELETE with a body, which proves who asks.
     */
    delete: operations["deleteAccessToken"];
  };
  "/v1/core/organizations": {
    /** List the organizations that the token reaches */
    get: operations["listOrganizations"];
    /** Create an organization */
    post: operations["createOrganization"];
  };
  "/v1/core/organizations/{id}": {
    /** Read one organization */
    get: operations["getOrganization"];
    /** Change an organization */
    patch: operations["updateOrganization"];
  };
  "/v1/core/organizations/{orgId}/teams": {
    /** List the teams of an organization */
    get: operations["listTeams"];
    /** Create a team */
    post: operations["createTeam"];
  };
  "/v1/core/organizations/{orgId}/teams/{teamId}": {
    /**
     * Read one team
     * @description A 404 may also say that the token does not reach it.
     */
    get: operations["getTeam"];
    /** Erase a team */
    delete: operations["deleteTeam"];
    /** Change a team */
    patch: operations["updateTeam"];
  };
  "/v1/audit/logs": {
    /** List what was asked of the organization API */
    get: operations["listAuditLogs"];
  };
  "/v1/core/integrations/connections": {
    /** List the connections to CRMs and other systems */
    get: operations["listConnections"];
    /**
     * Create a connection
     * @description An organization has one for each platform; a second is refused with 409.
     */
    post: operations["createConnection"];
  };
  "/v1/core/integrations/connections/{id}": {
    /**
     * Read one connection
     * @description A 404 may also say that the token does not reach it.
     */
    get: operations["getConnection"];
    /** Delete a connection */
    delete: operations["deleteConnection"];
    /** Rename a connection, turn it on or off, or have transcripts sent */
    patch: operations["updateConnection"];
  };
  "/v1/core/integrations/salesforce": {
    /** Set how Siro signs in to Salesforce */
    put: operations["upsertSalesforceConnection"];
  };
}
export interface components {
  schemas: {
    /**
     * @description A boolean that travels as a word.
     * @enum {string}
     */
    Flag: "true" | "false";
    /**
     * @description ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` writes it.
     * @example 2025-01-31T12:00:00.000Z
     */
    Moment: string;
    /** @description For whom an access token acts, and how far. */
    AccessTokenRequest: {
      /** @description The OAuth app's secret. */
      clientSecret: string;
      /** @description Siro's id of the user for whom the token acts. */
      userId: string;
      /**
       * @description Which HTTP methods the token may be used with. Which ones `read` allows is not published.
       * @enum {string}
       */
      scope: "read" | "write";
    };
    /** @description A new access token: a secret, for the `accessToken` of a client. It lasts 16 hours. */
    CreatedAccessToken: {
      /** @description The token's id, which is no secret. */
      accessTokenId: string;
      /** @description The token itself: a secret. */
      accessToken: string;
    };
    /** @description One page of the organization's recordings: `page.data`. `page.cursor` leads to the next page and is null on the last one. */
    OrganizationRecordingsPage: {
      data: components["schemas"]["OrganizationRecording"][];
      /** @description Where the next page begins; null on the last one. */
      cursor: string | null;
    };
    /** @description A recording as the organization API lists it. */
    OrganizationRecording: components["schemas"]["OrganizationRecordingFields"];
    /** @description What is known of a recording. */
    OrganizationRecordingFields: {
      id: string;
      organizationId?: string;
      userId?: string;
      title?: string;
      durationInMilliseconds?: number;
      latitude?: number;
      longitude?: number;
      /** @enum {string} */
      result?: "OPEN" | "WON" | "LOST";
      /** @description ISO 8601. */
      createdAt?: string;
      /** @description ISO 8601. */
      updatedAt?: string;
      /** @description ISO 8601. */
      rootDataPurgedAt?: string | null;
      deleted?: boolean;
      /** @description ISO 8601. */
      deletedAt?: string | null;
      links?: {
        web: {
          /** @description The recording on the web. */
          self: string;
        };
      };
      isProcessingDone?: boolean;
      isEntityExtractionDone?: boolean;
      isSummaryDone?: boolean;
      /** @description Asked for by `showCrmLinks`. Null, or absent, when the recording is not linked. */
      crm?: components["schemas"]["RecordingCrmLinks"] | null;
      /** @description Asked for by `showSummary`. */
      summary?: {
        id: string;
        name: string;
        content: string;
      }[];
      /** @description Asked for by `showEntityExtractions`. Only what was extracted with success. */
      entityExtractions?: components["schemas"]["OrganizationExtractedField"][];
      /** @description Asked for by `showEvaluationScore`. */
      evaluationScore?: number | null;
      /** @description Asked for by `showFollowups`. */
      followups?: {
        id?: string;
        score?: number;
      }[];
    };
    /** @description The records of the CRM that a recording is linked to. */
    RecordingCrmLinks: {
      integrationConnectionId: string;
      users?: components["schemas"]["CrmReference"][];
      engagement?: components["schemas"]["CrmReference"];
      opportunity?: components["schemas"]["CrmReference"];
      contacts?: components["schemas"]["CrmReference"][];
      account?: components["schemas"]["CrmReference"];
      lead?: components["schemas"]["CrmReference"];
    };
    /** @description A record of the CRM, by both of its ids. */
    CrmReference: {
      /** @description Siro's id of the record. */
      id: string;
      /** @description The record's id in the CRM. */
      externalId: string;
    };
    /** @description The value that was extracted from a recording for one field. */
    OrganizationExtractedField: {
      name: string;
      value?: string | number | boolean | (string | number | boolean | null)[] | null;
      mappings?:
        | {
            crmModelName: string;
            crmFieldName: string;
          }[]
        | null;
    };
    /** @description What the organization API may say beside the data. */
    OrganizationEnvelope: {
      /** @description Where the next page begins. */
      cursor?: string | number | null;
      pageSize?: number;
      limit?: number;
      total?: number | null;
      hasNextPage?: boolean;
    };
    /**
     * @description ISO 8601, a date and a time with its zone.
     * @example 2025-01-31T12:00:00.000Z
     */
    OAuthTimestamp: string;
    /** @description One recording as the organization API shows it. */
    OrganizationRecordingDetails: {
      /** @description Asked for by `showFollowups`. */
      followups?: components["schemas"]["OrganizationFollowup"][];
    } & components["schemas"]["OrganizationRecordingFields"];
    /** @description The sections of a summary: a list, or a list in `data`. `Array.isArray(answer) ? answer : answer.data` gives them either way. */
    RecordingSummaries: components["schemas"]["RecordingSummaryEnvelope"] | components["schemas"]["RecordingSummarySection"][];
    /** @description The sections of a summary, in an envelope. */
    RecordingSummaryEnvelope: {
      data: components["schemas"]["RecordingSummarySection"][];
    };
    /** @description One section of a recording's summary. */
    RecordingSummarySection: {
      id?: string;
      name?: string;
      content?: string;
    };
    /** @description One page of users: `page.data`. `page.cursor` leads to the next page and is null on the last one. */
    UsersPage: {
      data: components["schemas"]["User"][];
      /** @description Where the next page begins; null on the last one. */
      cursor?: string | null;
    };
    /** @description A user of Siro. */
    User: {
      id: string;
      email?: string | null;
      organizationId?: string;
      phoneNumber?: string | null;
      firstName?: string | null;
      lastName?: string | null;
      memberTeamId?: string | null;
      coachTeamIds?: string[];
      externalId?: string | null;
      createdAt?: string | null;
      disabled?: boolean;
      billable?: boolean;
      /** @description What Siro may send the user. */
      contactSettings?: {
        suppressEmails?: boolean;
        /** @description False when nothing is said. */
        suppressEmailErrors?: boolean;
      };
    };
    /** @description A user that is to be created. */
    NewUser: {
      email: string;
      organizationId: string;
      /**
       * @deprecated
       * @description Siro ignores it. Leave it out.
       */
      password?: string;
      phoneNumber?: string;
      firstName?: string;
      lastName?: string;
      /** @description The six characters of the code of the team that the user is a member of. */
      memberTeamId?: string;
      /** @description The user's id elsewhere, unique within the organization. */
      externalId?: string;
      /** @description The teams that the user coaches. */
      coachTeamIds?: string[];
      isAdmin?: boolean;
      billable?: boolean;
      /** @description What Siro may send the user. */
      contactSettings?: {
        suppressEmails?: boolean;
        /** @description False when nothing is said. */
        suppressEmailErrors?: boolean;
      };
    };
    /** @description A change of a user. `externalId`, `coachTeamIds` and `isAdmin` cannot be changed. */
    UserUpdate: {
      email?: string;
      phoneNumber?: string;
      firstName?: string;
      lastName?: string;
      memberTeamId?: string;
      disabled?: boolean;
      billable?: boolean;
      /** @description What Siro may send the user. */
      contactSettings?: {
        suppressEmails?: boolean;
        /** @description False when nothing is said. */
        suppressEmailErrors?: boolean;
      };
      organizationId?: string;
    };
    /** @description One page of events: `page.data.flat()`, because an item may be a list of events. `page.cursor` leads to the next page and is null on the last one. */
    MobileEventsPage: {
      data: (components["schemas"]["MobileEvent"] | components["schemas"]["MobileEvent"][])[];
      /** @description Where the next page begins; null on the last one. */
      cursor?: string | null;
    };
    /**
     * @description What kind of event it is.
     * @enum {string}
     */
    MobileEventCode:
      | "recorderStateChange"
      | "networkStatusChange"
      | "appStateChange"
      | "consentStatusChanged"
      | "recordingMetadataChanged"
      | "deeplinkReceived"
      | "deeplinkConsumed"
      | "userAuthStatusChanged";
    /** @description Something that happened in a mobile app. */
    MobileEvent: {
      id: string;
      recordingId?: string | null;
      externalOpportunityIds?: string[];
      userId?: string;
      organizationId?: string;
      eventCode?: components["schemas"]["MobileEventCode"];
      /** @description What happened. Which fields there are depends on `eventCode`. */
      event?: {
        /** @description The state of the recorder, the network or the app. */
        value?: string;
        /** @enum {string} */
        trigger?: "interruption" | "buttonPress" | "deeplink" | "maxRecordingTimeExceeded" | "unknown";
        /** @description Of a consent, or of the user's session. */
        status?: string;
        title?: string;
        fullUrl?: string;
      };
      createdAt?: string;
    };
    /** @description An API token of an organization, without its secret. */
    OrganizationToken: {
      /** @description The token's id, which is no secret. */
      tokenId: string;
      tokenName?: string;
      organizationId?: string;
      authorizedOrgGroupId?: string | null;
      parentOrgGroupTokenId?: string | null;
      createdAt?: string;
      createdBy?: string | null;
    };
    /** @description One page of API tokens: `page.data`. `page.cursor` leads to the next page and is null on the last one. */
    OrganizationTokensPage: {
      data: components["schemas"]["OrganizationToken"][];
      /** @description Where the next page begins; null on the last one. */
      cursor?: string | null;
    };
    /** @description An API token that is to be created. */
    NewOrganizationToken: {
      tokenName: string;
      organizationId: string;
    };
    /** @description A new API token: `token` is a secret, for the `organizationToken` of a client. */
    CreatedOrganizationToken: {
      /** @description The token's id, which is no secret. */
      tokenId: string;
      tokenName?: string;
      organizationId?: string;
      authorizedOrgGroupId?: string | null;
      parentOrgGroupTokenId?: string | null;
      createdAt?: string;
      createdBy?: string | null;
      /** @description The token itself: a secret. */
      token: string;
    };
    /** @description One page of OAuth apps: `page.data`. */
    OAuthAppsPage: {
      data: components["schemas"]["OAuthApp"][];
    } & components["schemas"]["OrganizationEnvelope"];
    /** @description An OAuth app, without its secret. */
    OAuthApp: {
      appName?: string;
      clientId: string;
      organizationId?: string;
      owner?: string;
      deleted?: boolean;
      createdAt?: string;
      updatedAt?: string;
      deletedAt?: string | null;
    };
    /** @description An OAuth app in Siro's envelope: `answer.data`. */
    OAuthAppAnswer: {
      data: components["schemas"]["OAuthApp"];
    } & components["schemas"]["OrganizationEnvelope"];
    /** @description An OAuth app that is to be created. */
    NewOAuthApp: {
      appName: string;
      owner: string;
      organizationId: string;
    };
    /** @description A new OAuth app. `clientSecret` is a secret that is shown this once; the app's id is `clientID` here and `clientId` everywhere else. */
    CreatedOAuthApp: {
      appName?: string;
      /** @description The app's id. */
      clientID?: string;
      /** @description The app's id, should Siro spell it so. */
      clientId?: string;
      /** @description A secret. */
      clientSecret: string;
    };
    /** @description The id of an OAuth app that was deleted. */
    DeletedOAuthApp: {
      clientId: string;
    };
    /** @description One page of access tokens: `page.data`. */
    AccessTokensPage: {
      data: components["schemas"]["OAuthAccessToken"][];
    } & components["schemas"]["OrganizationEnvelope"];
    /** @description An access token of a user, without its secret. */
    OAuthAccessToken: {
      /** @description The token's id, which is no secret. */
      accessTokenId: string;
      oAuthAppId?: string;
      userId?: string;
      audience?: string;
      subject?: string;
      /** @enum {string} */
      scope?: "read" | "write";
      /** @description When it ends. */
      expiresAt?: string;
      createdAt?: string;
      updatedAt?: string;
      revokedAt?: string | null;
    };
    /** @description An access token in Siro's envelope: `answer.data.expiresAt`. */
    AccessTokenAnswer: {
      data: components["schemas"]["OAuthAccessToken"];
    } & components["schemas"]["OrganizationEnvelope"];
    /** @description Who revokes an access token. */
    AccessTokenRevocation: {
      /** @description The OAuth app's secret. */
      clientSecret: string;
      /** @description Siro's id of the user for whom the token acts. */
      userId: string;
    };
    /** @description The id of an access token that was revoked. */
    DeletedAccessToken: {
      tokenId: string;
    };
    /** @description One page of organizations: `page.data`. `page.cursor` leads to the next page and is null on the last one. */
    OrganizationsPage: {
      data: components["schemas"]["Organization"][];
      /** @description Where the next page begins; null on the last one. */
      cursor?: string | null;
    };
    /** @description An organization. */
    Organization: {
      id: string;
      name?: string;
      adminUids?: string[];
      betaFeatures?: string[];
      consentNotRequired?: boolean;
      dateCreated?: string;
      disabled?: boolean;
      industries?: {
        id?: string;
        name?: string;
        description?: string;
      }[];
      integrations?: {
        id?: string;
        name?: string;
        externalAccountId?: string;
        integrationPlatform?: string;
        createdAt?: string;
        updatedAt?: string;
        deletedAt?: string | null;
        isActive?: boolean;
      }[];
      ownerUid?: string;
      teams?: {
        id?: string;
        name?: string | null;
        coachUids?: string[];
        memberUids?: string[];
      }[];
    };
    /** @description An organization that is to be created. */
    NewOrganization: {
      name: string;
      /** @description The groups that it belongs to. */
      orgGroupIds: string[];
      adminUids?: string[];
      disabled?: boolean;
      industryIds?: string[];
      ownerUid?: string;
    };
    /** @description A change of an organization. */
    OrganizationUpdate: {
      name?: string;
      adminUids?: string[];
      disabled?: boolean;
      industryIds?: string[];
      ownerUid?: string;
    };
    /** @description One page of teams: `page.data`. `page.cursor` leads to the next page and is null on the last one. */
    TeamsPage: {
      data: components["schemas"]["Team"][];
      /** @description Where the next page begins; null on the last one. */
      cursor?: string | null;
    };
    /** @description A team of an organization. */
    Team: {
      id: string;
      name?: string | null;
      organizationId?: string;
      coachUids?: string[];
      /** @description The coaches by their ids. */
      coachManifest?: {
        [key: string]: components["schemas"]["TeamUser"];
      };
      memberUids?: string[];
      /** @description The members by their ids. */
      memberManifest?: {
        [key: string]: components["schemas"]["TeamUser"];
      };
      newUserDefaultConversationTypes?: string[];
      createdAt?: string | null;
    };
    /** @description A user of a team. */
    TeamUser: {
      email?: string | null;
      firstName?: string | null;
      lastName?: string | null;
    };
    /** @description A team that is to be created. */
    NewTeam: {
      name: string;
      coachUids?: string[];
      memberUids?: string[];
      newUserDefaultConversationTypes?: string[];
      betaFeatures?: string[];
    };
    /** @description A change of a team. */
    TeamUpdate: {
      name?: string;
      coachUids?: string[];
      memberUids?: string[];
      newUserDefaultConversationTypes?: string[];
      betaFeatures?: string[];
    };
    /** @description One page of connections: `page.data`. `page.cursor` leads to the next page and is null on the last one. */
    ConnectionsPage: {
      data: components["schemas"]["IntegrationConnection"][];
      /** @description Where the next page begins; null on the last one. */
      cursor?: string | null;
    };
    /** @description A connection to a CRM or another system: its `id` is what other operations call `integrationConnectionId`. */
    IntegrationConnection: {
      id: string;
      name?: string;
      externalAccountId?: string;
      organizationId?: string;
      /** @enum {string} */
      integrationPlatform?: "MERGE" | "SIRO_CUSTOM_INPUT" | "SERVICE_TITAN" | "COMPANY_CAM" | "INGAGE" | "LEAD_PERFECTION" | "SPOTIO";
      createdAt?: string;
      updatedAt?: string;
      isActive?: boolean;
      syncStatus?: {
        id?: string;
        modelName?: string;
        /** @enum {string} */
        modelSyncStatus?: "SYNCING" | "UP_TO_DATE" | "ERROR";
        modelModifiedAfter?: string | null;
        createdAt?: string;
        updatedAt?: string | null;
      }[];
      /** @description Whether transcripts are sent along. */
      syncTranscript?: boolean;
    };
    /** @description A connection that is to be created. */
    NewConnection: {
      name: string;
      /** @enum {string} */
      integrationPlatform: "MERGE" | "SIRO_CUSTOM_INPUT" | "SERVICE_TITAN" | "COMPANY_CAM" | "INGAGE" | "LEAD_PERFECTION" | "SPOTIO";
      /** @description Mostly the id of a tenant in the other system. */
      externalAccountId: string;
      /** @description True when nothing is said. */
      isActive?: boolean;
    };
    /** @description A change of a connection. */
    ConnectionUpdate: {
      name?: string;
      isActive?: boolean;
      /** @description Whether transcripts are sent along. */
      syncTranscript?: boolean;
    };
    /** @description How Siro signs in to Salesforce. */
    SalesforceConnection: {
      namespace: string;
      org_id: string;
      instance_url: string;
      /**
       * @deprecated
       * @description Deprecated: `username` takes its place.
       */
      refresh_token?: string;
      /** @description For a sign-in with a JWT. */
      username?: string;
      is_prod?: boolean | null;
      use_prod_eca?: boolean | null;
    };
    /** @description The connection to Salesforce. */
    SalesforceConnectionState: {
      integrationConnectionId?: string;
      isActive?: boolean;
    };
    /** @description One page of the log: a list, or a list in `data`. `Array.isArray(page) ? page : page.data` gives it either way, and `all` the entries. */
    AuditLogs: components["schemas"]["AuditLogsPage"] | components["schemas"]["AuditLog"][];
    /** @description One page of the log, in an envelope. */
    AuditLogsPage: {
      data: components["schemas"]["AuditLog"][];
      /** @description Where the next page begins; null on the last one. */
      cursor?: string | null;
    };
    /** @description One request to the organization API. */
    AuditLog: {
      id: string;
      organizationId?: string;
      /** @description Of the token that it showed. */
      tokenId?: string;
      endpoint?: string;
      method?: string;
      /** @description When, in milliseconds since 1970. */
      ts?: number;
      body?: {
        [key: string]: unknown;
      };
      userId?: string;
    };
    /** @description What the user might do next about a recorded conversation. */
    OrganizationFollowup: {
      recordingId: string;
      recordingTitle: string | null;
      repName: string;
      repId: string;
      teamName: string | null;
      teamId: string;
      followupId: string;
      dateCreated: string;
      /** @enum {string} */
      followupType: "REHASH" | "CROSS_SELL";
      /** @description From 1 to 5. */
      score: number;
      followupAction: string | null;
      context: {
        header: string;
        value: string;
      }[];
      updatedAt: string;
      metadata: {
        [key: string]: string;
      }[];
      starred: boolean;
      /** @enum {string} */
      status: "TO_DO" | "IN_PROGRESS" | "COMPLETE";
      thinking: string;
      history?: components["schemas"]["OrganizationFollowupChange"][] | null;
      crmUrl?: string | null;
      crmCustomer?: components["schemas"]["OrganizationCrmCustomer"] | null;
      hasFollowupComment: boolean;
      note: string | null;
      completed: boolean;
      completedBy: string | null;
      completedAt: string | null;
    };
    /** @description A change that somebody made to a followup. */
    OrganizationFollowupChange: {
      id: string;
      updatedBy: string;
      updatedByUserId: string | null;
      createdAt: string;
      note?: string;
      /** @enum {string} */
      status?: "TO_DO" | "IN_PROGRESS" | "COMPLETE";
    };
    /** @description The CRM record that a followup is about. */
    OrganizationCrmCustomer: {
      id: string;
      name?: string | null;
      crmUrl?: string;
      /** @enum {string} */
      customerType?: "ACCOUNT" | "LEAD" | "OPPORTUNITY" | "ENGAGEMENT" | "CONTACT" | "DMS_OPPORTUNITY";
      lastActivityAt?: string | null;
      /** @description ISO 8601. */
      createdAt: string;
      /** @description ISO 8601. */
      updatedAt: string;
      /** @description ISO 8601. */
      closedAt?: string | null;
      emailAddress?: string | null;
      phoneNumber?: string | null;
      /** @description The record's id in the CRM. */
      externalId?: string | null;
      amount?: number | null;
      disposition?: string | null;
      recordingId?: string | null;
      /** @description ISO 8601. */
      lastRecordingDate?: string | null;
      numRecordings?: number | null;
      /**
       * @description How the record was found for the recording.
       * @enum {string|null}
       */
      matchingSource?: "DIRECT" | "FUZZY" | "NOT_FOUND" | null;
      accountId?: string | null;
      opportunityAccountName?: string | null;
      contactId?: string | null;
      opportunityContactName?: string | null;
      opportunityId?: string | null;
      engagementId?: string | null;
      opportunity?: components["schemas"]["OrganizationOpportunity"] | null;
      opportunities?: {
        data: components["schemas"]["OrganizationOpportunity"][];
        cursor?: string | null;
      } | null;
      opportunityUsers?: unknown[] | null;
      contactAccount?: {
        /** @description Siro's id of the account. */
        id: string;
        name?: string | null;
        /** @description The account's id in the CRM. */
        externalId?: string | null;
      } | null;
      address?: string | null;
      organizationId: string;
      integrationConnectionId?: string | null;
      integrationPlatform?: string | null;
      integrationName?: string | null;
    };
    /** @description An opportunity as Siro keeps it. */
    OrganizationOpportunity: {
      /** @description Siro's id of the opportunity. */
      id: string;
      /** @description The opportunity's id in the CRM. */
      externalId: string;
      name?: string | null;
      amount?: number;
      closedAt?: string;
      disposition?: string;
      createdAt: string;
      updatedAt: string;
      recordingId?: string;
      accountId?: string;
      organizationId: string;
      account?: unknown;
      opportunityUsers?: unknown[];
    };
    /** @description Everything that is wrong with a request. */
    ZodError: {
      /** @enum {string} */
      name: "ZodError";
      issues: {
        code: string;
        expected?: string;
        received?: string;
        path: (string | number)[];
        message: string;
      }[];
    };
    /** @description A refusal. */
    Error: {
      error: string;
    };
  };
  responses: {
    /** @description The request was refused. */
    Refused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description There is no such thing, or the token does not reach it. The body is text. */
    MissingAsText: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/plain": string;
      };
    };
    /** @description The request was refused. The body is text. */
    RefusedAsText: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/plain": string;
      };
    };
    /** @description The request breaks Siro's schema. */
    Invalid: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ZodError"];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export interface operations {
  listOrganizationRecordings: {
    parameters: {
      query?: {
        /** @description Only what was created after this moment. */
        "createdAt:gt"?: components["schemas"]["Moment"];
        /** @description Only what was created before this moment. */
        "createdAt:lt"?: components["schemas"]["Moment"];
        /** @description Only what was changed after this moment. */
        "updatedAt:gt"?: components["schemas"]["Moment"];
        /** @description Only what was changed at this moment or after it. */
        "updatedAt:gte"?: components["schemas"]["Moment"];
        /** @description Only what was changed before this moment. */
        "updatedAt:lt"?: components["schemas"]["Moment"];
        /** @description Only what was changed at this moment or before it. */
        "updatedAt:lte"?: components["schemas"]["Moment"];
        /** @description How many recordings a page has, in digits; 25 when nothing is said. On pages above about 40 somebody got no evaluation scores, so 25 is the most to ask for together with them. */
        pageSize?: string;
        /** @description Where the page begins, from the answer before it. */
        cursor?: string;
        /** @description Only recordings of which this is so. */
        isProcessingDone?: components["schemas"]["Flag"];
        /** @description Only recordings of which this is so. */
        isEntityExtractionDone?: components["schemas"]["Flag"];
        /** @description Only recordings of which this is so. */
        isSummaryDone?: components["schemas"]["Flag"];
        /** @description Adds `crm`. */
        showCrmLinks?: components["schemas"]["Flag"];
        /** @description Adds `summary`. */
        showSummary?: components["schemas"]["Flag"];
        /** @description Adds `entityExtractions`. */
        showEntityExtractions?: components["schemas"]["Flag"];
        /** @description Adds `evaluationScore`. */
        showEvaluationScore?: components["schemas"]["Flag"];
        /** @description Adds `followups`. */
        showFollowups?: components["schemas"]["Flag"];
      };
      path?: never;
    };
    responses: {
      /** @description One page. */
      200: {
        content: {
          "application/json": components["schemas"]["OrganizationRecordingsPage"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  getOrganizationRecording: {
    parameters: {
      query?: {
        /** @description Adds `crm`. */
        showCrmLinks?: components["schemas"]["Flag"];
        /** @description Adds `summary`. */
        showSummary?: components["schemas"]["Flag"];
        /** @description Adds `entityExtractions`. */
        showEntityExtractions?: components["schemas"]["Flag"];
        /** @description Adds `evaluationScore`. */
        showEvaluationScore?: components["schemas"]["Flag"];
        /** @description Adds `followups`. */
        showFollowups?: components["schemas"]["Flag"];
      };
      path: {
        /** @description Siro's own id of the recording. */
        id: string;
      };
    };
    responses: {
      /** @description The recording, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["OrganizationRecordingDetails"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  listRecordingSummaries: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's own id of the recording. */
        id: string;
      };
    };
    responses: {
      /** @description The sections. */
      200: {
        content: {
          "application/json": components["schemas"]["RecordingSummaries"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  listUsers: {
    parameters: {
      query?: {
        disabled?: boolean;
        excludeSiroUsers?: boolean;
        externalId?: string;
        /** @description How many a page has. */
        pageSize?: number;
        /** @description Where the page begins, from the answer before it. */
        cursor?: string;
      };
      path?: never;
    };
    responses: {
      /** @description One page. */
      200: {
        content: {
          "application/json": components["schemas"]["UsersPage"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  createUser: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewUser"];
      };
    };
    responses: {
      /** @description The new user. */
      200: {
        content: {
          "application/json": components["schemas"]["User"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  getUser: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's id of the user. */
        id: string;
      };
    };
    responses: {
      /** @description The user. */
      200: {
        content: {
          "application/json": components["schemas"]["User"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  updateUser: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's id of the user. */
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserUpdate"];
      };
    };
    responses: {
      /** @description The user after the change. */
      200: {
        content: {
          "application/json": components["schemas"]["User"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  listMobileEvents: {
    parameters: {
      query?: {
        /** @description Only what happened after this moment. */
        createdAtGt?: components["schemas"]["Moment"];
        /** @description Only what happened before this moment. */
        createdAtLt?: components["schemas"]["Moment"];
        /** @description Where the page begins, from the answer before it. */
        cursor?: string;
        /** @description How many a page has; 100 when nothing is said. */
        pageSize?: number;
        /**
         * @deprecated
         * @description Deprecated: `eventCodeIn` is its successor.
         */
        eventCode?: components["schemas"]["MobileEventCode"];
        /** @description Up to ten kinds of events, as a list or as one text with commas. */
        eventCodeIn?: components["schemas"]["MobileEventCode"][] | string;
        userId?: string;
        recordingId?: string;
      };
      path?: never;
    };
    responses: {
      /** @description One page. */
      200: {
        content: {
          "application/json": components["schemas"]["MobileEventsPage"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  getMobileEvent: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's id of the event. */
        id: string;
      };
    };
    responses: {
      /** @description The event. */
      200: {
        content: {
          "application/json": components["schemas"]["MobileEvent"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  getCallerIdentity: {
    parameters: {
      query?: never;
      path?: never;
    };
    responses: {
      /** @description The token, without its secret. */
      200: {
        content: {
          "application/json": components["schemas"]["OrganizationToken"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  listApiTokens: {
    parameters: {
      query?: {
        /** @description How many a page has. */
        pageSize?: number;
        /** @description Where the page begins, from the answer before it. */
        cursor?: string;
      };
      path?: never;
    };
    responses: {
      /** @description One page. */
      200: {
        content: {
          "application/json": components["schemas"]["OrganizationTokensPage"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  createApiToken: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewOrganizationToken"];
      };
    };
    responses: {
      /** @description The token, with its secret. */
      200: {
        content: {
          "application/json": components["schemas"]["CreatedOrganizationToken"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  getApiToken: {
    parameters: {
      query?: never;
      path: {
        /** @description The token's id, which is no secret. */
        id: string;
      };
    };
    responses: {
      /** @description The token, without its secret. */
      200: {
        content: {
          "application/json": components["schemas"]["OrganizationToken"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  deleteApiToken: {
    parameters: {
      query?: never;
      path: {
        /** @description The token's id, which is no secret. */
        id: string;
      };
    };
    responses: {
      /** @description The token that was deleted. */
      200: {
        content: {
          "application/json": components["schemas"]["OrganizationToken"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  listOAuthApps: {
    parameters: {
      query: {
        organizationId: string;
        /** @description Whose apps they are. */
        owner: string;
        fromDate?: components["schemas"]["OAuthTimestamp"];
        toDate?: components["schemas"]["OAuthTimestamp"];
        /** @description How many a page has; 100 when nothing is said. */
        limit?: number;
        /** @description Where the page begins, from the answer before it. It wins over `page`. */
        cursor?: string;
        /** @description Which page, counted from 1. */
        page?: number;
        /** @description `dateCreated` when nothing is said. */
        sortField?: "dateCreated" | "dateUpdated";
        /** @description `desc` when nothing is said. */
        sortDirection?: "asc" | "desc";
      };
      path?: never;
    };
    responses: {
      /** @description One page. */
      200: {
        content: {
          "application/json": components["schemas"]["OAuthAppsPage"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      403: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      422: components["responses"]["Invalid"];
      500: components["responses"]["Refused"];
    };
  };
  createOAuthApp: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewOAuthApp"];
      };
    };
    responses: {
      /** @description The app, with its secret. */
      201: {
        content: {
          "application/json": components["schemas"]["CreatedOAuthApp"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  getOAuthApp: {
    parameters: {
      query?: never;
      path: {
        /** @description The OAuth app's id. */
        clientId: string;
      };
    };
    responses: {
      /** @description The app, in Siro's envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["OAuthAppAnswer"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      403: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      422: components["responses"]["Invalid"];
      500: components["responses"]["Refused"];
    };
  };
  deleteOAuthApp: {
    parameters: {
      query?: never;
      path: {
        /** @description The OAuth app's id. */
        clientId: string;
      };
    };
    responses: {
      /** @description The id of the app. */
      200: {
        content: {
          "application/json": components["schemas"]["DeletedOAuthApp"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  listAccessTokens: {
    parameters: {
      query: {
        /** @description Whose app it is. */
        owner: string;
        fromDate?: components["schemas"]["OAuthTimestamp"];
        toDate?: components["schemas"]["OAuthTimestamp"];
        /** @description How many a page has; 100 when nothing is said. */
        limit?: number;
        /** @description Where the page begins, from the answer before it. It wins over `page`. */
        cursor?: string;
        /** @description Which page, counted from 1. */
        page?: number;
        /** @description `dateCreated` when nothing is said. */
        sortField?: "dateCreated" | "dateUpdated";
        /** @description `desc` when nothing is said. */
        sortDirection?: "asc" | "desc";
      };
      path: {
        /** @description The OAuth app's id. */
        clientId: string;
      };
    };
    responses: {
      /** @description One page. */
      200: {
        content: {
          "application/json": components["schemas"]["AccessTokensPage"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      403: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      422: components["responses"]["Invalid"];
      500: components["responses"]["Refused"];
    };
  };
  createAccessToken: {
    parameters: {
      query?: never;
      path: {
        /** @description The OAuth app's id. */
        clientId: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AccessTokenRequest"];
      };
    };
    responses: {
      /** @description The new token, without an envelope. */
      201: {
        content: {
          "application/json": components["schemas"]["CreatedAccessToken"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  getAccessToken: {
    parameters: {
      query?: never;
      path: {
        /** @description The OAuth app's id. */
        clientId: string;
        /** @description The access token's id, which is no secret. */
        tokenId: string;
      };
    };
    responses: {
      /** @description The token, in Siro's envelope, without its secret. */
      200: {
        content: {
          "application/json": components["schemas"]["AccessTokenAnswer"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      403: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      422: components["responses"]["Invalid"];
      500: components["responses"]["Refused"];
    };
  };
  deleteAccessToken: {
    parameters: {
      query?: never;
      path: {
        /** @description The OAuth app's id. */
        clientId: string;
        /** @description The access token's id, which is no secret. */
        tokenId: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AccessTokenRevocation"];
      };
    };
    responses: {
      /** @description The id of the token. */
      200: {
        content: {
          "application/json": components["schemas"]["DeletedAccessToken"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  listOrganizations: {
    parameters: {
      query?: {
        /** @description How many a page has. */
        pageSize?: number;
        /** @description Where the page begins, from the answer before it. */
        cursor?: string;
      };
      path?: never;
    };
    responses: {
      /** @description One page. */
      200: {
        content: {
          "application/json": components["schemas"]["OrganizationsPage"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  createOrganization: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewOrganization"];
      };
    };
    responses: {
      /** @description The new organization. */
      200: {
        content: {
          "application/json": components["schemas"]["Organization"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  getOrganization: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's id of the organization. */
        id: string;
      };
    };
    responses: {
      /** @description The organization. */
      200: {
        content: {
          "application/json": components["schemas"]["Organization"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  updateOrganization: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's id of the organization. */
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OrganizationUpdate"];
      };
    };
    responses: {
      /** @description The organization after the change. */
      200: {
        content: {
          "application/json": components["schemas"]["Organization"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  listTeams: {
    parameters: {
      query?: {
        /** @description How many a page has. */
        pageSize?: number;
        /** @description Where the page begins, from the answer before it. */
        cursor?: string;
      };
      path: {
        /** @description Siro's id of the organization. */
        orgId: string;
      };
    };
    responses: {
      /** @description One page. */
      200: {
        content: {
          "application/json": components["schemas"]["TeamsPage"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  createTeam: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's id of the organization. */
        orgId: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewTeam"];
      };
    };
    responses: {
      /** @description The new team. */
      201: {
        content: {
          "application/json": components["schemas"]["Team"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  getTeam: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's id of the organization. */
        orgId: string;
        /** @description Siro's id of the team. */
        teamId: string;
      };
    };
    responses: {
      /** @description The team. */
      200: {
        content: {
          "application/json": components["schemas"]["Team"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["MissingAsText"];
    };
  };
  deleteTeam: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's id of the organization. */
        orgId: string;
        /** @description Siro's id of the team. */
        teamId: string;
      };
    };
    responses: {
      /** @description The team that was erased. */
      200: {
        content: {
          "application/json": components["schemas"]["Team"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["MissingAsText"];
    };
  };
  updateTeam: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's id of the organization. */
        orgId: string;
        /** @description Siro's id of the team. */
        teamId: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TeamUpdate"];
      };
    };
    responses: {
      /** @description The team after the change. */
      200: {
        content: {
          "application/json": components["schemas"]["Team"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["MissingAsText"];
    };
  };
  listAuditLogs: {
    parameters: {
      query?: {
        /** @description The id of the last entry of the page before this one. */
        cursor?: string;
        /** @description How many entries a page has; 25 when nothing is said. */
        pageSize?: number;
      };
      path?: never;
    };
    responses: {
      /** @description One page. */
      200: {
        content: {
          "application/json": components["schemas"]["AuditLogs"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  listConnections: {
    parameters: {
      query?: {
        integrationPlatform?:
          | "MERGE"
          | "SIRO_CUSTOM_INPUT"
          | "SERVICE_TITAN"
          | "COMPANY_CAM"
          | "INGAGE"
          | "LEAD_PERFECTION"
          | "SPOTIO"
          | "SALESFORCE"
          | "SOLUTION_VIEW"
          | "CALENDAR_ONLY"
          | "AUTHENTICOM"
          | "FORTELLIS"
          | "YARDI_SENIOR_HOUSING"
          | "FUNNEL"
          | "KNOCK";
        /** @description How many a page has. */
        pageSize?: number;
        /** @description Where the page begins, from the answer before it. */
        cursor?: string;
      };
      path?: never;
    };
    responses: {
      /** @description One page. */
      200: {
        content: {
          "application/json": components["schemas"]["ConnectionsPage"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  createConnection: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewConnection"];
      };
    };
    responses: {
      /** @description The new connection. */
      201: {
        content: {
          "application/json": components["schemas"]["IntegrationConnection"];
        };
      };
      400: components["responses"]["RefusedAsText"];
      401: components["responses"]["Refused"];
      409: components["responses"]["RefusedAsText"];
    };
  };
  getConnection: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's id of the connection. */
        id: string;
      };
    };
    responses: {
      /** @description The connection. */
      200: {
        content: {
          "application/json": components["schemas"]["IntegrationConnection"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["MissingAsText"];
    };
  };
  deleteConnection: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's id of the connection. */
        id: string;
      };
    };
    responses: {
      /** @description The connection that was deleted. */
      200: {
        content: {
          "application/json": components["schemas"]["IntegrationConnection"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["MissingAsText"];
    };
  };
  updateConnection: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's id of the connection. */
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConnectionUpdate"];
      };
    };
    responses: {
      /** @description The connection after the change. */
      200: {
        content: {
          "application/json": components["schemas"]["IntegrationConnection"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["MissingAsText"];
    };
  };
  upsertSalesforceConnection: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SalesforceConnection"];
      };
    };
    responses: {
      /** @description The connection. */
      200: {
        content: {
          "application/json": components["schemas"]["SalesforceConnectionState"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
}
