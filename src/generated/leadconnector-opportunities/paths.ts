// Made from specs/leadconnector-opportunities.yaml by `npm run generate`. What is to change here is changed there.

export interface paths {
  "/opportunities/search": {
    /**
     * Find the opportunities of a sub-account, page by page
     * @description The only list of this vendor whose parameters are spelled with underscores.
     */
    get: operations["searchOpportunities"];
    /** Find opportunities by a search that travels in the body */
    post: operations["searchOpportunitiesAdvanced"];
  };
  "/opportunities/pipelines": {
    /** List the pipelines of a sub-account with their stages */
    get: operations["listPipelines"];
  };
  "/opportunities/lost-reason": {
    /** List the reasons for which opportunities can be lost */
    get: operations["listLostReasons"];
  };
  "/opportunities/upsert": {
    /** Change an opportunity, or create it where there is none */
    post: operations["upsertOpportunity"];
  };
  "/opportunities/": {
    /** Create an opportunity with a contact */
    post: operations["createOpportunity"];
  };
  "/opportunities/{id}": {
    /** Read one opportunity */
    get: operations["getOpportunity"];
    /** Change an opportunity */
    put: operations["updateOpportunity"];
    /** Delete an opportunity */
    delete: operations["deleteOpportunity"];
  };
  "/opportunities/{id}/status": {
    /** Set whether an opportunity is open, won, lost or abandoned */
    put: operations["updateOpportunityStatus"];
  };
  "/opportunities/{id}/followers": {
    /** Add users who follow an opportunity */
    post: operations["addOpportunityFollowers"];
    /** Remove some or all who follow an opportunity */
    delete: operations["removeOpportunityFollowers"];
  };
}
export interface components {
  schemas: {
    /**
     * @description How an opportunity stands.
     * @enum {string}
     */
    OpportunityStatus: "open" | "won" | "lost" | "abandoned" | "all";
    /** @description What a search looks for. The vendor speaks of filters and publishes no field for them, so other fields are taken. */
    OpportunitySearch: {
      /** @description The sub-account to look in. */
      locationId: string;
      /** @description Free text. The newest edition takes 75 characters at most. */
      query?: string;
      /** @description How many items a page has. */
      limit?: number;
      /** @description The page's number, counted from 0. */
      page?: number;
      /** @description Where the page begins: a time and an id in the newest edition's example. */
      searchAfter?: (number | string)[];
      additionalDetails?: components["schemas"]["OpportunitySearchDetails"];
    } & {
      [key: string]: unknown;
    };
    /** @description What a search adds to each opportunity. */
    OpportunitySearchDetails: {
      notes?: boolean;
      tasks?: boolean;
      calendarEvents?: boolean;
      unReadConversations?: boolean;
    };
    /** @description A deal with a contact, and the pipeline that it goes through. */
    NewOpportunity: {
      pipelineId: string;
      /** @description The sub-account that is to own the opportunity. */
      locationId: string;
      name: string;
      pipelineStageId?: string;
      status: components["schemas"]["OpportunityStatus"];
      /** @description The contact whom the deal is with. */
      contactId: string;
      monetaryValue?: number;
      /** @description A user's id. */
      assignedTo?: string;
      customFields?: components["schemas"]["OpportunityCustomFieldInput"][];
      /** @description A day, as YYYY-MM-DD or in one of the other orders that the newest edition lists. */
      forecastExpectedCloseDate?: string;
      forecastProbability?: number;
    };
    /** @description What is to change in an opportunity. */
    OpportunityUpdate: {
      pipelineId?: string;
      name?: string;
      pipelineStageId?: string;
      status?: components["schemas"]["OpportunityStatus"];
      monetaryValue?: number;
      /** @description A user's id. */
      assignedTo?: string;
      customFields?: components["schemas"]["OpportunityCustomFieldInput"][];
      /** @description A day, as YYYY-MM-DD or in one of the other orders that the newest edition lists. */
      forecastExpectedCloseDate?: string;
      forecastProbability?: number;
    };
    /** @description The value of one custom field, which is named by its id or by its key. */
    OpportunityCustomFieldInput: {
      /** @description The custom field's id. */
      id?: string;
      /** @description The custom field's key. */
      key?: string;
      /** @description The value, as this edition spells it. */
      field_value?: unknown;
      /** @description The value, as the newest edition spells it. */
      fieldValue?: unknown;
    };
    /** @description The status that an opportunity is to have. */
    OpportunityStatusUpdate: {
      status: components["schemas"]["OpportunityStatus"];
      /** @description Why it was lost; `lostReasons` gives such ids. */
      lostReasonId?: string;
    };
    /** @description An opportunity as it is to be, and what becomes of those who follow it. */
    OpportunityUpsert: {
      /** @description The opportunity that is to change. */
      id?: string;
      /** @description The contact whom the deal is with. */
      contactId?: string;
      pipelineId: string;
      /** @description The sub-account that owns the opportunity. */
      locationId: string;
      /** @description The ids of users. */
      followers?: string[];
      isRemoveAllFollowers?: boolean;
      /**
       * @description Whether the users named begin or cease to follow it.
       * @enum {string}
       */
      followersActionType?: "add" | "remove";
      name?: string;
      status?: components["schemas"]["OpportunityStatus"];
      pipelineStageId?: string;
      /** @description A number; the published type is an object, with a number for its example. */
      monetaryValue?:
        | number
        | {
            [key: string]: unknown;
          };
      /** @description A user's id. */
      assignedTo?: string;
      lostReasonId?: string;
      /** @description A day, as YYYY-MM-DD or in one of the other orders that the newest edition lists. */
      forecastExpectedCloseDate?: string;
      forecastProbability?: number;
    };
    /** @description The users who are to follow an opportunity, or to follow it no more. */
    OpportunityFollowers: {
      /** @description The ids of users. The newest edition takes ten at most. */
      followers: string[];
    };
    /** @description One page of opportunities. `meta` leads to the next one. */
    FoundOpportunities: {
      opportunities: components["schemas"]["Opportunity"][];
      meta?: components["schemas"]["OpportunitiesMeta"];
      aggregations?: Record<string, unknown>;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description How many opportunities match, and where the next page begins. */
    OpportunitiesMeta: {
      /** @description How many opportunities match. */
      total?: number;
      nextPageUrl?: string | null;
      /** @description What startAfterId is for the next page. */
      startAfterId?: string | null;
      /** @description What startAfter is for the next page. */
      startAfter?: number | null;
      currentPage?: number;
      nextPage?: number | null;
      prevPage?: number | null;
    };
    /** @description One page of opportunities, and how many there are in all. */
    SearchedOpportunities: {
      opportunities: components["schemas"]["Opportunity"][];
      /** @description How many opportunities match. */
      total?: number;
      stageAggregations?: {
        pipelineStageId?: string;
        totalCount?: number;
        totalValue?: number;
        weightedValue?: number;
        openValue?: number;
        openWeightedValue?: number;
        wonValue?: number;
      }[];
      aggregations?: Record<string, unknown>;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description An opportunity in LeadConnector's envelope: `answer.opportunity.name`. */
    OpportunityAnswer: {
      opportunity: components["schemas"]["Opportunity"];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description An opportunity as it is now, and whether it is new. */
    UpsertedOpportunity: {
      opportunity: components["schemas"]["Opportunity"];
      /** @description Whether the opportunity was created. */
      new?: boolean;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A deal with a contact. */
    Opportunity: {
      id: string;
      name?: string;
      monetaryValue?: number;
      pipelineId?: string;
      pipelineStageId?: string;
      /** @description A user's id. */
      assignedTo?: string | null;
      status?: components["schemas"]["OpportunityStatus"];
      source?: string | null;
      /** @description ISO 8601. */
      lastStatusChangeAt?: string;
      /** @description ISO 8601. */
      lastStageChangeAt?: string;
      /** @description ISO 8601. */
      lastActionDate?: string;
      indexVersion?: unknown;
      /** @description ISO 8601. */
      createdAt?: string;
      /** @description ISO 8601. */
      updatedAt?: string;
      contactId?: string;
      locationId?: string;
      contact?: components["schemas"]["OpportunityContact"];
      notes?: unknown[];
      tasks?: unknown[];
      calendarEvents?: unknown[];
      lostReasonId?: string | null;
      customFields?: components["schemas"]["OpportunityCustomFieldValue"][];
      followers?: unknown[];
      externalObjectId?: string;
      forecastExpectedCloseDate?: string;
      forecastOriginalCloseDate?: string;
      forecastSlippageCount?: number;
      forecastDaysSlipped?: number;
      forecastLastSlippedAt?: string;
      forecastProbability?: number;
      effectiveProbability?: number;
    };
    /** @description The contact whom a deal is with, as far as a search shows it. */
    OpportunityContact: {
      id?: string;
      name?: string;
      companyName?: string;
      email?: string | null;
      phone?: string;
      tags?: string[];
    };
    /** @description The value of one custom field. */
    OpportunityCustomFieldValue: {
      /** @description The custom field's id. */
      id?: string;
      /** @description A text, an object, or a list of either. */
      fieldValue?: unknown;
    };
    /** @description Whether it was done. */
    OpportunityConfirmation: {
      succeded?: boolean;
      succeeded?: boolean;
      success?: boolean;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description Everybody who follows an opportunity now, and those of them who are new. */
    AddedOpportunityFollowers: {
      followers?: string[];
      followersAdded?: string[];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description Everybody who still follows an opportunity, and those who do not any more. */
    RemovedOpportunityFollowers: {
      followers?: string[];
      followersRemoved?: string[];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description The pipelines of a sub-account. */
    Pipelines: {
      pipelines: components["schemas"]["Pipeline"][];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description The stages that opportunities go through. */
    Pipeline: {
      id?: string;
      name?: string;
      stages?: Record<string, unknown>[];
      showInFunnel?: boolean;
      showInPieChart?: boolean;
      locationId?: string;
      useOpportunityProbability?: boolean;
      /** @enum {string} */
      colorRenderMode?: "dot" | "bg-tint" | "none";
    };
    /** @description One page of the reasons for which opportunities can be lost. */
    LostReasons: {
      lostReasons: components["schemas"]["LostReason"][];
      /** @description How many reasons there are; asked for with getCount. */
      total?: number;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A reason for which opportunities are lost. */
    LostReason: {
      id?: string;
      name?: string;
      locationId?: string;
      /** @description ISO 8601. */
      updatedAt?: string;
      /** @description ISO 8601. */
      createdAt?: string;
    };
    /** @description A refusal, with one message. */
    Error: {
      statusCode?: number;
      message?: string;
      /** @description The name of the status. Not documented for 400 and 404. */
      error?: string;
      traceId?: string;
    };
    /** @description A refusal, with a message for each fault. */
    ErrorList: {
      statusCode?: number;
      message?: string[];
      error?: string;
      traceId?: string;
    };
  };
  responses: {
    /** @description The request was refused. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The token or the Version header was refused, or the token lacks the scope. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The token does not reach this sub-account. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description Nothing has this id. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The request is invalid. There is one message for each fault. */
    Unprocessable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorList"];
      };
    };
  };
  parameters: {
    /** @description LeadConnector's id of the opportunity. */
    OpportunityId: string;
    /** @description The edition of the API that the request is written for. */
    Version: "2021-07-28";
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export interface operations {
  searchOpportunities: {
    parameters: {
      query: {
        /** @description The sub-account to look in. */
        location_id: string;
        /** @description Free text. The newest edition takes 75 characters at most. */
        q?: string;
        pipeline_id?: string;
        pipeline_stage_id?: string;
        contact_id?: string;
        status?: components["schemas"]["OpportunityStatus"];
        /** @description A user's id. */
        assigned_to?: string;
        campaignId?: string;
        /** @description An opportunity's id. */
        id?: string;
        /** @description `added_asc` is the published example; the newest edition also names added_desc, name_asc and name_desc. */
        order?: string;
        /** @description The first day, month first: mm-dd-yyyy. */
        date?: string;
        /** @description The last day, month first: mm-dd-yyyy. */
        endDate?: string;
        /** @description A country's code of two letters, as the newest edition has it. */
        country?: string;
        /** @description `meta.startAfter` of the page before. Together with startAfterId, or the same page comes again; `search.all` and `search.pages` fill both in. */
        startAfter?: number | string;
        /** @description `meta.startAfterId` of the page before. Together with startAfter, or the same page comes again. */
        startAfterId?: string;
        /** @description The page's number, 1 unless said. */
        page?: number;
        /** @description How many items a page has, 100 at most and 20 unless said. */
        limit?: number;
        /** @description Adds the contact's tasks. */
        getTasks?: boolean | ("true" | "false");
        /** @description Adds the contact's notes. */
        getNotes?: boolean | ("true" | "false");
        /** @description Adds the contact's calendar events. */
        getCalendarEvents?: boolean | ("true" | "false");
      };
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    responses: {
      /** @description One page of opportunities. */
      200: {
        content: {
          "application/json": components["schemas"]["FoundOpportunities"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
    };
  };
  searchOpportunitiesAdvanced: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunitySearch"];
      };
    };
    responses: {
      /** @description One page of opportunities, as it is published. */
      200: {
        content: {
          "application/json": components["schemas"]["SearchedOpportunities"];
        };
      };
      /** @description One page of opportunities, as it was recorded. */
      201: {
        content: {
          "application/json": components["schemas"]["SearchedOpportunities"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
    };
  };
  listPipelines: {
    parameters: {
      query: {
        /** @description The sub-account that has the pipelines. */
        locationId: string;
      };
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    responses: {
      /** @description Every pipeline. */
      200: {
        content: {
          "application/json": components["schemas"]["Pipelines"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  listLostReasons: {
    parameters: {
      query: {
        /** @description The sub-account that has the reasons. */
        locationId: string;
        /** @description A reason's name. */
        name?: string;
        /** @description Free text. */
        query?: string;
        /** @description Whether deleted reasons are meant, `false` unless said. */
        deleted?: boolean | ("true" | "false");
        /** @description How many reasons to pass over, 0 unless said. */
        skip?: number;
        /** @description How many reasons a page has, 100 unless said. No source names the most. */
        limit?: number;
        /** @description Adds `total`. */
        getCount?: boolean | ("true" | "false");
      };
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    responses: {
      /** @description One page of reasons. */
      200: {
        content: {
          "application/json": components["schemas"]["LostReasons"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
    };
  };
  upsertOpportunity: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityUpsert"];
      };
    };
    responses: {
      /** @description The opportunity as it is now. */
      200: {
        content: {
          "application/json": components["schemas"]["UpsertedOpportunity"];
        };
      };
      /** @description The opportunity, which is new. */
      201: {
        content: {
          "application/json": components["schemas"]["UpsertedOpportunity"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
    };
  };
  createOpportunity: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewOpportunity"];
      };
    };
    responses: {
      /** @description The new opportunity, with the status that other creates were recorded with. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityAnswer"];
        };
      };
      /** @description The new opportunity, as it is published. */
      201: {
        content: {
          "application/json": components["schemas"]["OpportunityAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
    };
  };
  getOpportunity: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the opportunity. */
        id: components["parameters"]["OpportunityId"];
      };
    };
    responses: {
      /** @description The opportunity, in an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  updateOpportunity: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the opportunity. */
        id: components["parameters"]["OpportunityId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityUpdate"];
      };
    };
    responses: {
      /** @description The opportunity after the change. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  deleteOpportunity: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the opportunity. */
        id: components["parameters"]["OpportunityId"];
      };
    };
    responses: {
      /** @description Whether it was deleted. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityConfirmation"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  updateOpportunityStatus: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the opportunity. */
        id: components["parameters"]["OpportunityId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityStatusUpdate"];
      };
    };
    responses: {
      /** @description Whether the status was set. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityConfirmation"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  addOpportunityFollowers: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the opportunity. */
        id: components["parameters"]["OpportunityId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityFollowers"];
      };
    };
    responses: {
      /** @description Who follows it now, and who is new. */
      201: {
        content: {
          "application/json": components["schemas"]["AddedOpportunityFollowers"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  removeOpportunityFollowers: {
    parameters: {
      query?: {
        /** @description `true` removes everybody who follows it. */
        isRemoveAllFollowers?: boolean | ("true" | "false");
      };
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the opportunity. */
        id: components["parameters"]["OpportunityId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityFollowers"];
      };
    };
    responses: {
      /** @description Who still follows it, and who does not any more. */
      200: {
        content: {
          "application/json": components["schemas"]["RemovedOpportunityFollowers"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
}
