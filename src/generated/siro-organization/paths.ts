// Made from specs/siro-organization.yaml by `npm run generate`. What is to change here is changed there.

export interface paths {
  "/v1/core/recordings": {
    /**
     * List the recordings of the organization
     * @description Gives deleted recordings too. The `cursor` of a page leads to the next page; it is null on the last one. Links, scores and summaries arrive after a recording was created; `updatedAt:gte` finds what changed.
     */
    get: operations["listOrganizationRecordings"];
  };
  "/v1/core/oauth/apps/{clientId}/access-token": {
    /**
     * Create an access token for a user
     * @description The token lasts 16 hours. It cannot be refreshed; create another one.
     */
    post: operations["createAccessToken"];
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
    OrganizationRecording: {
      id: string;
      organizationId: string;
      userId: string;
      title: string;
      durationInMilliseconds: number;
      latitude: number;
      longitude: number;
      /** @enum {string} */
      result: "OPEN" | "WON" | "LOST";
      /** @description ISO 8601. */
      createdAt: string;
      /** @description ISO 8601. */
      updatedAt: string;
      /** @description ISO 8601. */
      rootDataPurgedAt?: string | null;
      deleted: boolean;
      /** @description ISO 8601. */
      deletedAt?: string | null;
      links: {
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
}
