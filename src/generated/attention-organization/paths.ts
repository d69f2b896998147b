// Made from specs/attention-organization.yaml by `npm run generate`. What is to change here is changed there.

export interface paths {
  "/api_keys": {
    /** List the API keys, with the secrets themselves */
    get: operations["listApiKeys"];
    /** Create an API key */
    post: operations["createApiKey"];
  };
  "/users": {
    /** List users, filtered by id, email address or team */
    get: operations["listUsers"];
  };
  "/organizations/users": {
    /** List the users of the organization, or of one of its teams */
    get: operations["listOrganizationUsers"];
    /**
     * Create a user in one or more teams
     * @description Most names are in snake_case here, and in camelCase in the update and in the answers.
     */
    post: operations["createOrganizationUser"];
  };
  "/organizations/users/{userId}": {
    /** Delete a user for good */
    delete: operations["deleteOrganizationUser"];
    /**
     * Change a user's name, email address, bot, role, seat or teams
     * @description What is left out stays as it is. Most names are in camelCase here, and in snake_case when the user is created.
     */
    patch: operations["updateOrganizationUser"];
  };
  "/organizations/teams": {
    /** List the teams of the organization */
    get: operations["listOrganizationTeams"];
    /**
     * Create a team, on its own or below another one
     * @description The name comes back with the organization's in brackets before it.
     */
    post: operations["createOrganizationTeam"];
  };
  "/organizations/teams/{teamId}": {
    /**
     * Rename a team, or put it below another one
     * @description What is left out stays as it is.
     */
    patch: operations["updateOrganizationTeam"];
  };
  "/organizations/roles": {
    /** List the roles that a user can have */
    get: operations["listOrganizationRoles"];
  };
  "/teams/{id}": {
    /** Read one team */
    get: operations["getTeam"];
  };
  "/teams/{id}/members": {
    /** List the members of a team */
    get: operations["listTeamMembers"];
  };
  "/scim/ServiceProviderConfigs": {
    /** Read what the SCIM interface says that it can do */
    get: operations["getScimServiceProviderConfig"];
  };
  "/scim/Groups/{id}": {
    /**
     * Replace a group, its members among it
     * @description The members sent become all members of the group.
     */
    put: operations["replaceScimGroup"];
    /** Change a group by a list of operations */
    patch: operations["patchScimGroup"];
  };
  "/createScorecardResult": {
    /** Write how a conversation or a chat did on a scorecard */
    post: operations["createScorecardResult"];
  };
  "/scorecards/summary": {
    /**
     * Average the results of a scorecard in a period
     * @description Reads only. A list without items filters by nothing.
     */
    post: operations["summarizeScorecard"];
  };
  "/scorecards": {
    /** List scorecards, page by page */
    get: operations["listScorecards"];
    /** Create a scorecard for one team, for all teams or for none */
    post: operations["createScorecard"];
  };
  "/scorecards/{id}": {
    /** Read one scorecard */
    get: operations["getScorecard"];
    /**
     * Change a scorecard
     * @description What is left out stays as it is. At least one field must be there.
     */
    patch: operations["updateScorecard"];
  };
  "/scorecards/{id}/items": {
    /** List the items of a scorecard, page by page */
    get: operations["listScorecardItems"];
    /**
     * Add an item to a scorecard
     * @description Needs an API key of the organization. Two items at one position have no order between them.
     */
    post: operations["createScorecardItem"];
  };
  "/scorecards/{id}/items/{itemId}": {
    /**
     * Change an item of a scorecard
     * @description What is left out stays as it is. At least one field must be there, and the type cannot be changed. The positions of the other items stay as they are: two items at one position have no order between them.
     */
    patch: operations["updateScorecardItem"];
  };
  "/labels": {
    /**
     * Create a label that conversations can have
     * @description Its name must be one that no other label of the organization has.
     */
    post: operations["createLabel"];
  };
  "/labels/{id}": {
    /** Read one label */
    get: operations["getLabel"];
    /**
     * Change a label
     * @description What is left out stays as it is. At least one field must be there. The options sent become all options of the label. A new name is carried into the criteria that use the label.
     */
    patch: operations["updateLabel"];
  };
  "/field-configurations": {
    /** Create a field configuration for some teams or for all */
    post: operations["createFieldConfiguration"];
  };
  "/field-configurations/{id}": {
    /**
     * Change a field configuration
     * @description What is left out stays as it is. The teams sent become all teams of the configuration.
     */
    patch: operations["updateFieldConfiguration"];
  };
  "/field-configurations/{id}/items": {
    /** List the items of a field configuration, page by page */
    get: operations["listFieldConfigurationItems"];
    /**
     * Add an item to a field configuration
     * @description The item is assigned to each team of the configuration. Fields that are not listed are sent as they are.
     */
    post: operations["createFieldConfigurationItem"];
  };
  "/field-configurations/{id}/items/{itemId}": {
    /** Read one item of a field configuration */
    get: operations["getFieldConfigurationItem"];
    /**
     * Change an item of a field configuration
     * @description What is left out stays as it is. Fields that are not listed are sent as they are.
     */
    patch: operations["updateFieldConfigurationItem"];
  };
}
export interface components {
  schemas: {
    /**
     * @description A name or a title of 1 to 128 characters. Spaces at its ends do not count.
     * @example Discovery
     */
    ShortTitle: string;
    /** @description Several values in one filter. An empty list cannot be written in a query, so it would filter nothing. */
    UserFilterValues: string[];
    /** @description Where the page is in the list. Each field may be missing. */
    NumberedPage: {
      /** @description How many pages there are. */
      pageCount?: number;
      /** @description How many items the whole list has. */
      totalRecords?: number;
      /** @description Which page this is; the first is 1. */
      pageNumber?: number;
      /** @description How many items a page has. */
      pageSize?: number;
    };
    /** @description Addresses of this answer and of what belongs to it. They may be absolute or relative. */
    ListLinks: {
      self?: string;
      related?: string;
    };
    /** @description The API keys, without an envelope. */
    ApiKeys: components["schemas"]["ApiKey"][];
    /** @description What a new API key is called, and for whom it acts. */
    NewApiKey: {
      name: string;
      /** @description `true` for a key of the organization, which an administrator can create; `false` for one of the user. */
      orgLevel: boolean;
    };
    /** @description An API key. Its `value` is the secret itself. */
    ApiKey: {
      id: string;
      name: string;
      organizationUUID?: string;
      userUUID?: string;
      /** @description The secret that requests show. */
      value: string;
      /** @description ISO 8601. */
      lastSeenAt?: string;
    };
    /** @description Users: `answer.data`. */
    UserList: {
      data: components["schemas"]["OrganizationUser"][];
      links?: components["schemas"]["ListLinks"];
    };
    /** @description The users of the organization: `answer.data`. */
    OrganizationUserList: {
      data: components["schemas"]["OrganizationUser"][];
    };
    /** @description A user in Attention's envelope: `answer.data.uuid`. */
    OrganizationUserAnswer: {
      data: components["schemas"]["OrganizationUser"];
    };
    /** @description A user of the organization. */
    OrganizationUser: {
      uuid?: string;
      email?: string;
      firstName?: string;
      lastName?: string;
      /** @description ISO 8601. */
      createdAt?: string;
      /** @description ISO 8601. */
      deletedAt?: string;
      transcriptLang?: string;
      joinOutsideHostMeetings?: boolean;
      realTimeCapabilities?: boolean;
      /** @description When the recorder joins the user's meetings, and what it does there. */
      settings?: {
        realTimeCapabilitiesOFF?: boolean;
        autoCalculateCRMFields?: boolean;
        joinWhenIAmHostAndAlone?: boolean;
        joinWhenIAmHostWithPeers?: boolean;
        joinWhenPeerIsHost?: boolean;
        joinWhenUnlicensedPeerIsHost?: boolean;
        dealsEnabled?: boolean;
        seat_type?: string;
      };
      botName?: string;
      botImageURL?: string;
      primaryTeamUUID?: string;
      organizationRoleUUID?: string;
      roles?: components["schemas"]["OrganizationRole"][];
      showReferralScreen?: boolean;
      /** @description For example `recording` or `listener`. */
      seatType?: string;
      teams?: components["schemas"]["OrganizationTeam"][];
    };
    /**
     * @description What a user's seat allows.
     * @enum {string}
     */
    SeatType: "listener" | "recording";
    /** @description A team that a user is in. */
    UserTeam: {
      /** @description Attention's id of the team. */
      uuid: string;
      /** @description Whether it is the user's first team. */
      primary?: boolean;
    };
    /** @description A user to create. Most names are in snake_case here, and in camelCase in the update. */
    NewOrganizationUser: {
      email: string;
      first_name: string;
      last_name: string;
      /** @description The teams that the user is in, one at least. */
      teams: components["schemas"]["UserTeam"][];
      /** @description Attention's id of the role. */
      roleUUID: string;
      password?: string;
      /** @description `recording` unless said. */
      seat_type?: components["schemas"]["SeatType"];
    };
    /** @description What is to change in a user. Most names are in camelCase here, and in snake_case when the user is created. */
    OrganizationUserUpdate: {
      firstName?: string;
      lastName?: string;
      /** @description The page says that it can be changed, and lists no field for it: see whether the answer has the new one. */
      email?: string;
      password?: string;
      /** @description What the recorder calls itself in meetings. */
      botName?: string;
      dealsEnabled?: boolean;
      /** @description The teams that the user leaves. */
      teamUUIDsToRemove?: string[];
      /** @description The teams that the user joins. */
      teamsToAdd?: components["schemas"]["UserTeam"][];
      /** @description Attention's id of the role. */
      roleUUID?: string;
      /** @description Stays as it is when it is left out. */
      seat_type?: components["schemas"]["SeatType"];
    };
    /** @description The teams of the organization: `answer.data`. */
    OrganizationTeamList: {
      data: components["schemas"]["OrganizationTeam"][];
      meta?: components["schemas"]["NumberedPage"];
    };
    /** @description A team in Attention's envelope: `answer.data.uuid`. */
    OrganizationTeamAnswer: {
      data: components["schemas"]["OrganizationTeam"];
    };
    /** @description A team of the organization. */
    OrganizationTeam: {
      uuid?: string;
      /** @description With the organization's name in brackets before it: `[Attention] Marketing`. */
      name?: string;
      phrases?: string[];
      slackConnection?: {
        id?: string;
        info?: {
          id?: string;
          name?: string;
        };
      };
      domain?: string;
      organizerJoinInternalMeetings?: boolean;
      consentEmailEnabled?: boolean;
      parentTeamUUID?: string;
      organizationUUID?: string;
      children?: components["schemas"]["OrganizationTeam"][];
    };
    /** @description A team to create. */
    NewOrganizationTeam: {
      /** @description Without the organization's name: the server puts it before. */
      name: string;
      /** @description The team that it is below. */
      parentTeamUUID?: string;
    };
    /** @description What is to change in a team. */
    OrganizationTeamUpdate: {
      name?: string;
      /** @description The team that it is below from now on. */
      parentTeamUUID?: string;
    };
    /** @description The roles that a user can have: `answer.data`. */
    OrganizationRoleList: {
      data: components["schemas"]["OrganizationRole"][];
    };
    /** @description What a user may do in the organization. */
    OrganizationRole: {
      uuid?: string;
      name?: string;
      /** @description For example `ADMIN` or `SALES_REP`. No list of values is published. */
      type?: string;
    };
    /** @description The members of a team: `answer.data`. */
    TeamMemberList: {
      data: components["schemas"]["TeamMember"][];
    };
    /** @description A user, and the team that the user is in. */
    TeamMember: {
      userUUID?: string;
      teamUUID?: string;
      user?: components["schemas"]["OrganizationUser"];
      team?: components["schemas"]["OrganizationTeam"];
    };
    /** @description What the SCIM interface says that it can do. */
    ScimServiceProviderConfig: {
      schemas?: string[];
      documentationUrl?: string;
      patch?: components["schemas"]["ScimCapability"];
      bulk?: components["schemas"]["ScimCapability"];
      filter?: {
        supported?: boolean;
        maxResults?: number;
      };
      changePassword?: components["schemas"]["ScimCapability"];
      sort?: components["schemas"]["ScimCapability"];
      etag?: components["schemas"]["ScimCapability"];
      authenticationSchemes?: {
        name?: string;
        type?: string;
      }[];
      "urn:okta:schemas:scim:providerconfig:1.0"?: {
        userManagementCapabilities?: string[];
      };
    };
    /** @description Whether the SCIM interface can do something. */
    ScimCapability: {
      supported?: boolean;
    };
    /** @description A group of users as SCIM has it. */
    ScimGroup: {
      schemas?: string[];
      id?: string;
      displayName?: string;
      members?: {
        /** @description The member's id. */
        value?: string;
        display?: string;
      }[];
      "urn:okta:custom:group:1.0"?: {
        description?: string;
      };
    };
    /** @description A member of a group. */
    ScimMember: {
      /** @description The member's id. */
      value?: string;
      display?: string;
    };
    /** @description What a group is from now on. */
    ScimGroupReplacement: {
      /** @description The URIs of the schemas that the body follows. */
      schemas: string[];
      displayName: string;
      /** @description All of them: who is not in the list is not in the group. */
      members: components["schemas"]["ScimMember"][];
    };
    /** @description Operations that change a group. */
    ScimGroupPatch: {
      schemas: "urn:ietf:params:scim:api:messages:2.0:PatchOp"[];
      /**
       * @example [
       *       {
       *         "op": "add",
       *         "path": "members",
       *         "value": [
       *           {
       *             "value": "user_1"
       *           }
       *         ]
       *       }
       *     ]
       */
      Operations: components["schemas"]["ScimGroupOperation"][];
    };
    /** @description One change of a group. */
    ScimGroupOperation: {
      /** @description What is done; SCIM itself has `add`, `remove` and `replace`. */
      op: string;
      /** @description What it is done to, for example `members`. */
      path?: string;
      value?: components["schemas"]["ScimMember"][];
    };
    /** @description One page of scorecards: `page.data`. `page.meta` says where the page is in the list. */
    ScorecardsPage: {
      data: components["schemas"]["Scorecard"][];
      meta?: components["schemas"]["NumberedPage"];
    };
    /** @description A scorecard in Attention's envelope: `answer.data.title`. */
    ScorecardAnswer: {
      data: components["schemas"]["Scorecard"];
    };
    /** @description What conversations are judged by. */
    Scorecard: {
      id?: string;
      title?: string;
      organizationId?: string;
      teamUUID?: string;
      allTeams?: boolean;
      enabled?: boolean;
      /** @enum {string} */
      interactionType?: "conversation" | "chat" | "email";
      detailedInstructions?: string;
      scorecardPrompt?: string;
      expertMode?: boolean;
      criteria?: components["schemas"]["SavedCriteria"];
      isDefaultTemplate?: boolean;
      /** @description ISO 8601. */
      createdAt?: string;
    };
    /** @description Which conversations something is for. */
    SavedCriteria: {
      /** @description How the conditions are combined, for example `AND`. */
      operator?: string;
      conditions?: {
        field?: string;
        value?: string;
      }[];
    };
    /** @description Which conversations something is for. */
    Criteria: {
      /** @description How the conditions are combined, for example `AND`. */
      operator?: string;
      conditions?: {
        /** @description Of a scorecard the id of a label; of a field configuration for example `account.industry`. */
        field?: string;
        /** @description Of a scorecard the id of one of the label's options. */
        value?: string;
      }[];
    };
    /**
     * @description What a scorecard judges.
     * @enum {string}
     */
    InteractionType: "conversation" | "chat" | "email";
    /** @description A scorecard to create. */
    NewScorecard: {
      title: components["schemas"]["ShortTitle"];
      /** @description The one team that it is for; not with `allTeams: true`. */
      teamUUID?: string;
      /**
       * @description Whether it is for all teams.
       * @example false
       */
      allTeams?: boolean;
      /** @description On unless said. */
      enabled?: boolean;
      interactionType?: components["schemas"]["InteractionType"];
      detailedInstructions?: string;
      scorecardPrompt?: string;
      expertMode?: boolean;
      criteria?: components["schemas"]["Criteria"];
    };
    /** @description What is to change in a scorecard, one field at least. */
    ScorecardUpdate: {
      title?: components["schemas"]["ShortTitle"];
      /** @description The one team that it is for; not with `allTeams: true`. */
      teamUUID?: string;
      /**
       * @description Whether it is for all teams.
       * @example false
       */
      allTeams?: boolean | null;
      enabled?: boolean | null;
      interactionType?: components["schemas"]["InteractionType"];
      detailedInstructions?: string;
      scorecardPrompt?: string;
      expertMode?: boolean | null;
      criteria?: components["schemas"]["Criteria"];
    };
    /** @description One page of a scorecard's items: `page.data`. `page.meta` says where the page is in the list. */
    ScorecardItemsPage: {
      data: components["schemas"]["ScorecardItem"][];
      meta?: components["schemas"]["NumberedPage"];
    };
    /** @description An item of a scorecard in Attention's envelope: `answer.data.title`. */
    ScorecardItemAnswer: {
      data: components["schemas"]["ScorecardItem"];
    };
    /** @description One thing that a scorecard judges. */
    ScorecardItem: {
      id?: string;
      scorecardId?: string;
      title?: string;
      /** @enum {string} */
      type?: "numeric";
      position?: number;
      weight?: number;
      version?: number;
      expertPrompt?: string;
      metadata?: {
        numericMetadata?: {
          min?: number;
          middle?: number;
          max?: number;
          minCriteria?: string;
          middleCriteria?: string;
          maxCriteria?: string;
        };
      };
      /** @description ISO 8601. */
      createdAt?: string;
      /** @description ISO 8601. */
      lastUpdatedAt?: string;
    };
    /** @description How an item is judged. */
    ScorecardItemMetadata: {
      /** @description The scale of a numeric item, and what its marks mean. */
      numericMetadata?: {
        min?: number;
        middle?: number;
        max?: number;
        minCriteria?: string;
        middleCriteria?: string;
        maxCriteria?: string;
      };
    };
    /** @description An item to add to a scorecard. */
    NewScorecardItem: {
      title: components["schemas"]["ShortTitle"];
      /**
       * @description It cannot be changed later.
       * @enum {string}
       */
      type: "numeric";
      weight: number;
      /** @description Its place among the items; the last one unless said. */
      position?: number;
      expertPrompt?: string;
      metadata?: components["schemas"]["ScorecardItemMetadata"];
    };
    /** @description What is to change in an item of a scorecard, one field at least. Its type stays. */
    ScorecardItemUpdate: {
      title?: components["schemas"]["ShortTitle"];
      weight?: number;
      /** @description Its place among the items. */
      position?: number;
      expertPrompt?: string;
      metadata?: components["schemas"]["ScorecardItemMetadata"];
    };
    /** @description How a conversation or a chat did on a scorecard. */
    NewScorecardResult: components["schemas"]["ScorecardResultOfConversation"] | components["schemas"]["ScorecardResultOfChat"];
    /** @description What every result of a scorecard has. */
    ScorecardResultFields: {
      /** @description Attention's id of the scorecard. */
      scorecard_uuid: string;
      /** @description Attention's id of the conversation. */
      conversation_uuid?: string;
      /** @description Attention's id of the chat. */
      chat_uuid?: string;
      summary: string;
      items: components["schemas"]["NewScorecardItemResult"][];
    };
    /** @description How a conversation did on a scorecard. */
    ScorecardResultOfConversation: {
      /** @description Attention's id of the conversation. */
      conversation_uuid: string;
    } & WithRequired<components["schemas"]["ScorecardResultFields"], "conversation_uuid">;
    /** @description How a chat did on a scorecard. */
    ScorecardResultOfChat: {
      /** @description Attention's id of the chat. */
      chat_uuid: string;
    } & WithRequired<components["schemas"]["ScorecardResultFields"], "chat_uuid">;
    /** @description The result of one item of a scorecard. */
    NewScorecardItemResult: {
      /** @description Attention's id of the item. */
      scorecard_item_uuid: string;
      description: string;
      /** @description Within the range that the item has. */
      numeric_result?: number;
    };
    /** @description Whether the result was written. */
    ScorecardResultAnswer: {
      success: boolean;
    };
    /** @description Which results of a scorecard are averaged. A list without items filters by nothing. */
    ScorecardSummaryRequest: {
      /** @description Attention's id of the scorecard. */
      scorecardUUID: string;
      /**
       * @description Where the period begins, ISO 8601.
       * @example 2026-01-01T00:00:00Z
       */
      fromDateTime: string;
      /**
       * @description Where the period ends, ISO 8601.
       * @example 2026-02-01T00:00:00Z
       */
      toDateTime: string;
      /** @description Only these teams. */
      teamUUIDs: string[];
      /** @description Only these users. */
      userUUIDs: string[];
      /** @description Only these items of the scorecard. */
      scorecardsItemsUUIDs: string[];
    };
    /** @description Averages of a scorecard's results: `answer.data`. */
    ScorecardSummary: {
      data: {
        averageScore?: number;
      }[];
    };
    /** @description A label in Attention's envelope: `answer.data.name`. */
    LabelAnswer: {
      data: components["schemas"]["Label"];
    };
    /** @description What conversations are sorted by, and the values that it can have. */
    Label: {
      uuid?: string;
      name?: string;
      description?: string;
      aiFlow?: boolean;
      allTeams?: boolean;
      isDefaultTemplate?: boolean;
      options?: {
        value?: string;
        description?: string;
      }[];
      organizationUUID?: string;
      /** @description ISO 8601. */
      createdAt?: string;
    };
    /** @description A value that a label can have. */
    LabelOption: {
      value?: string;
      description?: string;
    };
    /** @description A label to create. */
    NewLabel: {
      name: components["schemas"]["ShortTitle"];
      description?: string;
      /** @description Off unless said. */
      aiFlow?: boolean;
      /** @description Off unless said. */
      allTeams?: boolean;
      options?: components["schemas"]["LabelOption"][];
    };
    /** @description What is to change in a label, one field at least. */
    LabelUpdate: {
      name?: components["schemas"]["ShortTitle"];
      /** @description An empty text clears it. */
      description?: string | null;
      aiFlow?: boolean | null;
      allTeams?: boolean | null;
      /** @description All values that a label can have: what is not in the list is removed, and an empty list removes all. */
      options?: components["schemas"]["LabelOption"][];
    };
    /** @description A field configuration in Attention's envelope: `answer.data.name`. */
    FieldConfigurationAnswer: {
      data: components["schemas"]["FieldConfiguration"];
    };
    /** @description Which fields are filled from the conversations of some teams. */
    FieldConfiguration: {
      uuid?: string;
      name?: string;
      organizationUUID?: string;
      teamsUUID?: string[];
      allTeams?: boolean;
      isDefaultTemplate?: boolean;
      criteria?: components["schemas"]["SavedCriteria"];
    };
    /** @description A field configuration to create. */
    NewFieldConfiguration: {
      name: components["schemas"]["ShortTitle"];
      /** @description The teams that it is for; ignored with `allTeams: true`. */
      teamsUUID?: string[];
      /** @description Whether it is for all teams. */
      allTeams?: boolean;
      criteria?: components["schemas"]["Criteria"];
    };
    /** @description What is to change in a field configuration. */
    FieldConfigurationUpdate: {
      name?: components["schemas"]["ShortTitle"];
      /** @description All teams that it is for from now on; ignored with `allTeams: true`. */
      teamsUUID?: string[];
      /** @description Whether it is for all teams. */
      allTeams?: boolean | null;
      criteria?: components["schemas"]["Criteria"];
    };
    /** @description One page of a field configuration's items: `page.data`. `page.meta` says where the page is in the list. */
    FieldConfigurationItemsPage: {
      data: components["schemas"]["FieldConfigurationItem"][];
      meta?: components["schemas"]["NumberedPage"];
    };
    /** @description An item of a field configuration in Attention's envelope: `answer.data.title`. */
    FieldConfigurationItemAnswer: {
      data: components["schemas"]["FieldConfigurationItem"];
    };
    /** @description A new item of a field configuration, and its assignment to each team: `answer.data.item`, `answer.data.assignments`. */
    CreatedFieldConfigurationItem: {
      data: {
        item?: components["schemas"]["FieldConfigurationItem"];
        assignments?: components["schemas"]["FieldConfigurationAssignment"][];
      };
    };
    /** @description One field that is filled from conversations. */
    FieldConfigurationItem: {
      /** @description The configuration's id is in it; an example ends in `__item-01`. */
      uuid?: string;
      fieldConfigurationUUID?: string;
      title?: string;
      /** @enum {string} */
      category?: "CRM" | "Indicators" | "BuiltInInsight" | "CustomInsight";
      contents?: string;
      /** @description For example `freeform`. */
      promptType?: string;
      /** @description For example `text`. */
      contentType?: string;
      /** @enum {string} */
      analysisLevel?: "conversation" | "deal" | "lead" | "contact" | "account";
      description?: string;
      /** @description ISO 8601. */
      createdAt?: string;
      /** @description ISO 8601. */
      lastModifiedAt?: string;
    };
    /** @description An item of a field configuration, and a team that it is assigned to. */
    FieldConfigurationAssignment: {
      uuid?: string;
      /** @description The item. */
      intelligenceItemUUID?: string;
      teamUUID?: string;
      /** @enum {string} */
      category?: "CRM" | "Indicators" | "BuiltInInsight" | "CustomInsight";
      displayOrder?: number;
    };
    /**
     * @description Where an item belongs.
     * @enum {string}
     */
    FieldItemCategory: "CRM" | "Indicators" | "BuiltInInsight" | "CustomInsight";
    /**
     * @description What an item is analyzed for.
     * @enum {string}
     */
    FieldItemAnalysisLevel: "conversation" | "deal" | "lead" | "contact" | "account";
    /** @description An item to add to a field configuration. Fields that are not listed are sent as they are. */
    NewFieldConfigurationItem: {
      title: components["schemas"]["ShortTitle"];
      category: components["schemas"]["FieldItemCategory"];
      contents: string;
      /** @description For example `freeform`. */
      promptType?: string;
      /** @description For example `text`. */
      contentType?: string;
      description?: string;
      responseType?: string;
      options?: string[];
      dependsOn?: string[];
      maxValues?: number;
      allowLongResponse?: boolean;
      analysisLevel?: components["schemas"]["FieldItemAnalysisLevel"];
    } & {
      [key: string]: unknown;
    };
    /** @description What is to change in an item of a field configuration. Fields that are not listed are sent as they are. */
    FieldConfigurationItemUpdate: {
      title?: components["schemas"]["ShortTitle"];
      contents?: string;
      /** @description For example `freeform`. */
      promptType?: string;
      /** @description For example `text`. */
      contentType?: string;
      description?: string;
      responseType?: string;
      options?: string[];
      dependsOn?: string[];
      maxValues?: number | null;
      allowLongResponse?: boolean | null;
      analysisLevel?: components["schemas"]["FieldItemAnalysisLevel"];
    } & {
      [key: string]: unknown;
    };
    /** @description A refusal. No field is certain. */
    Error: {
      /** @description Identifies the error, for example `not_found_error`. */
      id?: string;
      /** @description The HTTP status as text. */
      status?: string;
      code?: string;
      title?: string;
      detail?: string;
      source?: {
        /** @description A JSON pointer into the request. */
        pointer?: string;
        parameter?: string;
      };
      meta?: {
        [key: string]: unknown;
      };
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
  parameters: {
    /** @description Attention's id of the user. */
    UserId: string;
    /** @description Attention's id of the team. */
    TeamId: string;
    /** @description Attention's id of the team. */
    TeamOfPath: string;
    /** @description Attention's id of the scorecard. */
    ScorecardId: string;
    /** @description Attention's id of the field configuration. */
    FieldConfigurationId: string;
    /** @description Which page; the first is 1. */
    PageNumber: number;
    /** @description How many items a page has: 200 at most, and 50 when nothing is said. */
    PageSize: number;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export interface operations {
  listApiKeys: {
    parameters: {
      query?: never;
      path?: never;
    };
    responses: {
      /** @description The keys, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["ApiKeys"];
        };
      };
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  createApiKey: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewApiKey"];
      };
    };
    responses: {
      /** @description The key, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["ApiKey"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  listUsers: {
    parameters: {
      query?: {
        /** @description Ids of users. */
        "filter[id]"?: components["schemas"]["UserFilterValues"];
        /** @description Email addresses of users. */
        "filter[email]"?: components["schemas"]["UserFilterValues"];
        /** @description Only the users of this team. */
        teamUUID?: string;
        /** @description Shows users who were deleted too. */
        includeDeleted?: boolean;
      };
      path?: never;
    };
    responses: {
      /** @description The users, all in one answer. */
      200: {
        content: {
          "application/json": components["schemas"]["UserList"];
        };
      };
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  listOrganizationUsers: {
    parameters: {
      query?: {
        /** @description Only the users of this team. */
        teamUUID?: string;
      };
      path?: never;
    };
    responses: {
      /** @description The users, all in one answer. */
      200: {
        content: {
          "application/json": components["schemas"]["OrganizationUserList"];
        };
      };
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  createOrganizationUser: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewOrganizationUser"];
      };
    };
    responses: {
      /** @description The user who was created. */
      200: {
        content: {
          "application/json": components["schemas"]["OrganizationUserAnswer"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  deleteOrganizationUser: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the user. */
        userId: components["parameters"]["UserId"];
      };
    };
    responses: {
      /** @description The user is deleted. Nothing is said of it. */
      200: {
        content?: never;
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  updateOrganizationUser: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the user. */
        userId: components["parameters"]["UserId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OrganizationUserUpdate"];
      };
    };
    responses: {
      /** @description The user after the change. */
      200: {
        content: {
          "application/json": components["schemas"]["OrganizationUserAnswer"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  listOrganizationTeams: {
    parameters: {
      query?: never;
      path?: never;
    };
    responses: {
      /** @description The teams, all in one answer. */
      200: {
        content: {
          "application/json": components["schemas"]["OrganizationTeamList"];
        };
      };
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  createOrganizationTeam: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewOrganizationTeam"];
      };
    };
    responses: {
      /** @description The team that was created. */
      200: {
        content: {
          "application/json": components["schemas"]["OrganizationTeamAnswer"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  updateOrganizationTeam: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the team. */
        teamId: components["parameters"]["TeamId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OrganizationTeamUpdate"];
      };
    };
    responses: {
      /** @description The team after the change. */
      200: {
        content: {
          "application/json": components["schemas"]["OrganizationTeamAnswer"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  listOrganizationRoles: {
    parameters: {
      query?: never;
      path?: never;
    };
    responses: {
      /** @description The roles, all in one answer. */
      200: {
        content: {
          "application/json": components["schemas"]["OrganizationRoleList"];
        };
      };
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  getTeam: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the team. */
        id: components["parameters"]["TeamOfPath"];
      };
    };
    responses: {
      /** @description The team itself, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["OrganizationTeam"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  listTeamMembers: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the team. */
        id: components["parameters"]["TeamOfPath"];
      };
    };
    responses: {
      /** @description The members, all in one answer. */
      200: {
        content: {
          "application/json": components["schemas"]["TeamMemberList"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  getScimServiceProviderConfig: {
    parameters: {
      query?: never;
      path?: never;
    };
    responses: {
      /** @description The capabilities, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["ScimServiceProviderConfig"];
        };
      };
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  replaceScimGroup: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the group. */
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ScimGroupReplacement"];
      };
    };
    responses: {
      /** @description The group after the change, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["ScimGroup"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  patchScimGroup: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the group. */
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ScimGroupPatch"];
      };
    };
    responses: {
      /** @description The group after the change, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["ScimGroup"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  createScorecardResult: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewScorecardResult"];
      };
    };
    responses: {
      /** @description Whether the result was written. */
      200: {
        content: {
          "application/json": components["schemas"]["ScorecardResultAnswer"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  summarizeScorecard: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ScorecardSummaryRequest"];
      };
    };
    responses: {
      /** @description The averages. */
      200: {
        content: {
          "application/json": components["schemas"]["ScorecardSummary"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  listScorecards: {
    parameters: {
      query?: {
        /** @description Which page; the first is 1. */
        page?: components["parameters"]["PageNumber"];
        /** @description How many items a page has: 200 at most, and 50 when nothing is said. */
        size?: components["parameters"]["PageSize"];
      };
      path?: never;
    };
    responses: {
      /** @description One page. */
      200: {
        content: {
          "application/json": components["schemas"]["ScorecardsPage"];
        };
      };
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  createScorecard: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewScorecard"];
      };
    };
    responses: {
      /** @description The scorecard that was created. */
      200: {
        content: {
          "application/json": components["schemas"]["ScorecardAnswer"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  getScorecard: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the scorecard. */
        id: string;
      };
    };
    responses: {
      /** @description The scorecard. */
      200: {
        content: {
          "application/json": components["schemas"]["ScorecardAnswer"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  updateScorecard: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the scorecard. */
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ScorecardUpdate"];
      };
    };
    responses: {
      /** @description The scorecard after the change. */
      200: {
        content: {
          "application/json": components["schemas"]["ScorecardAnswer"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  listScorecardItems: {
    parameters: {
      query?: {
        /** @description Which page; the first is 1. */
        page?: components["parameters"]["PageNumber"];
        /** @description How many items a page has: 200 at most, and 50 when nothing is said. */
        size?: components["parameters"]["PageSize"];
      };
      path: {
        /** @description Attention's id of the scorecard. */
        id: components["parameters"]["ScorecardId"];
      };
    };
    responses: {
      /** @description One page. */
      200: {
        content: {
          "application/json": components["schemas"]["ScorecardItemsPage"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  createScorecardItem: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the scorecard. */
        id: components["parameters"]["ScorecardId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewScorecardItem"];
      };
    };
    responses: {
      /** @description The item that was created. */
      200: {
        content: {
          "application/json": components["schemas"]["ScorecardItemAnswer"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  updateScorecardItem: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the scorecard. */
        id: components["parameters"]["ScorecardId"];
        /** @description Attention's id of the item. */
        itemId: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ScorecardItemUpdate"];
      };
    };
    responses: {
      /** @description The item after the change. */
      200: {
        content: {
          "application/json": components["schemas"]["ScorecardItemAnswer"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  createLabel: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewLabel"];
      };
    };
    responses: {
      /** @description The label that was created. */
      200: {
        content: {
          "application/json": components["schemas"]["LabelAnswer"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  getLabel: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the label. */
        id: string;
      };
    };
    responses: {
      /** @description The label. */
      200: {
        content: {
          "application/json": components["schemas"]["LabelAnswer"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  updateLabel: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the label. */
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LabelUpdate"];
      };
    };
    responses: {
      /** @description The label after the change. */
      200: {
        content: {
          "application/json": components["schemas"]["LabelAnswer"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  createFieldConfiguration: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewFieldConfiguration"];
      };
    };
    responses: {
      /** @description The field configuration that was created. */
      200: {
        content: {
          "application/json": components["schemas"]["FieldConfigurationAnswer"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  updateFieldConfiguration: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the field configuration. */
        id: components["parameters"]["FieldConfigurationId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FieldConfigurationUpdate"];
      };
    };
    responses: {
      /** @description The field configuration after the change. */
      200: {
        content: {
          "application/json": components["schemas"]["FieldConfigurationAnswer"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  listFieldConfigurationItems: {
    parameters: {
      query?: {
        /** @description Which page; the first is 1. */
        page?: components["parameters"]["PageNumber"];
        /** @description How many items a page has: 200 at most, and 50 when nothing is said. */
        size?: components["parameters"]["PageSize"];
      };
      path: {
        /** @description Attention's id of the field configuration. */
        id: components["parameters"]["FieldConfigurationId"];
      };
    };
    responses: {
      /** @description One page. */
      200: {
        content: {
          "application/json": components["schemas"]["FieldConfigurationItemsPage"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  createFieldConfigurationItem: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the field configuration. */
        id: components["parameters"]["FieldConfigurationId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewFieldConfigurationItem"];
      };
    };
    responses: {
      /** @description The item that was created, and its assignments. */
      200: {
        content: {
          "application/json": components["schemas"]["CreatedFieldConfigurationItem"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  getFieldConfigurationItem: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the field configuration. */
        id: components["parameters"]["FieldConfigurationId"];
        /** @description Attention's id of the item, the configuration's id among it; an example ends in `__item-01`. */
        itemId: string;
      };
    };
    responses: {
      /** @description The item. */
      200: {
        content: {
          "application/json": components["schemas"]["FieldConfigurationItemAnswer"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  updateFieldConfigurationItem: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the field configuration. */
        id: components["parameters"]["FieldConfigurationId"];
        /** @description Attention's id of the item, the configuration's id among it; an example ends in `__item-01`. */
        itemId: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FieldConfigurationItemUpdate"];
      };
    };
    responses: {
      /** @description The item after the change. */
      200: {
        content: {
          "application/json": components["schemas"]["FieldConfigurationItemAnswer"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
}
type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};
