// Made from specs/leadconnector-accounts.yaml by `npm run generate`. What is to change here is changed there.

export interface paths {
  "/users/": {
    /** Add a user to an agency or to sub-accounts */
    post: operations["createUser"];
  };
  "/users/search": {
    /** Find the users of an agency, page by page */
    get: operations["searchUsers"];
  };
  "/users/search/filter-by-email": {
    /** Find users by their e-mail addresses, page by page */
    post: operations["filterUsersByEmail"];
  };
  "/users/{userId}": {
    /** Read one user */
    get: operations["getUser"];
    /** Change a user */
    put: operations["updateUser"];
    /**
     * Delete a user
     * @description The deletion is put into a queue and takes effect some minutes later.
     */
    delete: operations["deleteUser"];
  };
  "/workflows/": {
    /** List the workflows of a sub-account */
    get: operations["listWorkflows"];
  };
  "/companies/{companyId}": {
    /**
     * Read one company
     * @description It takes the token of an agency.
     */
    get: operations["getCompany"];
  };
}
export interface components {
  schemas: {
    /** @description A number, as itself or in digits. */
    UserCount: number | string;
    /**
     * @description A number that travels as a text.
     * @example 10
     */
    UserDigits: string;
    /**
     * @description The language that the user sees.
     * @enum {string}
     */
    UserLanguage: "en_US" | "es" | "fr_CA" | "fr_FR" | "nl" | "de" | "pt_PT" | "pt_BR" | "it" | "sv" | "da" | "fi" | "no";
    /** @description Something that a user may do. */
    UserScope:
      | (
          | "campaigns.readonly"
          | "campaigns.write"
          | "calendars.readonly"
          | "calendars/events.write"
          | "calendars/groups.write"
          | "calendars.write"
          | "contacts.write"
          | "contacts/bulkActions.write"
          | "workflows.readonly"
          | "workflows.write"
          | "triggers.write"
          | "funnels.write"
          | "forms.write"
          | "surveys.write"
          | "quizzes.write"
          | "websites.write"
          | "medias.write"
          | "medias.readonly"
          | "opportunities.write"
          | "opportunities/leadValue.readonly"
          | "opportunities/bulkActions.write"
          | "pipelines.create"
          | "reporting/phone.readonly"
          | "reporting/adwords.readonly"
          | "reporting/facebookAds.readonly"
          | "reporting/attributions.readonly"
          | "prospecting/auditReport.write"
          | "reporting/reports.readonly"
          | "reporting/agent.readonly"
          | "reporting/reports.write"
          | "reporting/stats.export"
          | "payments.write"
          | "payments/records.write"
          | "payments/orders.readonly"
          | "payments/orders.export"
          | "payments/orders.import"
          | "payments/orders.collectPayment"
          | "payments/subscriptions.readonly"
          | "payments/subscriptions.write"
          | "payments/subscriptions.update"
          | "payments/subscriptions.export"
          | "payments/subscriptions.pauseResumeCancel"
          | "payments/subscriptions.sharePaymentMethod"
          | "payments/transactions.readonly"
          | "payments/transactions.export"
          | "payments/transactions.import"
          | "payments/transactions.refund"
          | "payments/transactions.viewReceipts"
          | "payments/taxesSettings.readonly"
          | "payments/settings.readonly"
          | "payments/taxesSettings.updateInclusiveExclusive"
          | "payments/taxesSettings.manageRates"
          | "payments/taxesSettings.configureAutomatic"
          | "products.readonly"
          | "products.write"
          | "products.delete"
          | "products.duplicate"
          | "products.bulkActions"
          | "payments/settings.write"
          | "payments/settings.configureReceipt"
          | "payments/settings.configureSubscription"
          | "invoices.write"
          | "invoices.readonly"
          | "invoices/schedule.readonly"
          | "invoices/schedule.write"
          | "invoices/template.readonly"
          | "invoices/template.write"
          | "reputation/review.write"
          | "reputation/listing.write"
          | "reputation/reviewsAIAgents.write"
          | "reputation/gbp.write"
          | "conversations.write"
          | "conversations.readonly"
          | "conversations/message.readonly"
          | "conversations/message.write"
          | "contentAI.write"
          | "ai-studio.readonly"
          | "ai-studio.write"
          | "dashboard/stats.readonly"
          | "locations/tags.write"
          | "locations/tags.readonly"
          | "marketing.write"
          | "eliza.write"
          | "settings.write"
          | "socialplanner/post.write"
          | "socialplanner/account.readonly"
          | "socialplanner/account.write"
          | "socialplanner/category.readonly"
          | "socialplanner/category.write"
          | "socialplanner/csv.readonly"
          | "socialplanner/csv.write"
          | "socialplanner/group.write"
          | "socialplanner/hashtag.readonly"
          | "socialplanner/hashtag.write"
          | "socialplanner/oauth.readonly"
          | "socialplanner/oauth.write"
          | "socialplanner/post.readonly"
          | "socialplanner/recurring.readonly"
          | "socialplanner/recurring.write"
          | "socialplanner/review.readonly"
          | "socialplanner/review.write"
          | "socialplanner/rss.readonly"
          | "socialplanner/rss.write"
          | "socialplanner/search.readonly"
          | "socialplanner/setting.readonly"
          | "socialplanner/setting.write"
          | "socialplanner/stat.readonly"
          | "socialplanner/tag.readonly"
          | "socialplanner/tag.write"
          | "socialplanner/filters.readonly"
          | "socialplanner/medias.readonly"
          | "socialplanner/medias.write"
          | "socialplanner/watermarks.readonly"
          | "socialplanner/watermarks.write"
          | "socialplanner/metatag.readonly"
          | "socialplanner/facebook.readonly"
          | "socialplanner/linkedin.readonly"
          | "socialplanner/twitter.readonly"
          | "socialplanner/notification.readonly"
          | "socialplanner/notification.write"
          | "socialplanner/snapshot.readonly"
          | "socialplanner/snapshot.write"
          | "marketing/affiliate.write"
          | "blogs.write"
          | "membership.write"
          | "communities.write"
          | "gokollab.write"
          | "certificates.write"
          | "certificates.readonly"
          | "adPublishing.write"
          | "adPublishing.readonly"
          | "prospecting.write"
          | "prospecting.readonly"
          | "prospecting/reports.readonly"
          | "private-integration-location.readonly"
          | "private-integration-location.write"
          | "private-integration-company.readonly"
          | "private-integration-company.write"
          | "native-integrations.readonly"
          | "native-integrations.write"
          | "wordpress.write"
          | "wordpress.read"
          | "custom-menu-link.write"
          | "qrcodes.write"
          | "users/team-management.write"
          | "users/team-management.readonly"
          | "loginas.write"
          | "users-sso-login-management.write"
          | "users-sso-login-management.readonly"
          | "sso-config.write"
          | "snapshots/api.readonly"
          | "snapshots/api.create"
          | "snapshots/api.edit"
          | "snapshots/api.push"
          | "snapshots/api.refresh"
          | "snapshots/api.share"
          | "snapshots/api.delete"
          | "internaltools.location-transfer.write"
          | "internaltools.location-transfer.readonly"
          | "affiliateportal.write"
          | "affiliateportal.readonly"
          | "companies.write"
          | "internaltools.billing.write"
          | "internaltools.billing.readonly"
          | "internaltools.billing-common.readonly"
          | "internaltools.billing-common.write"
          | "voice-ai-agents.write"
          | "voice-ai-agents.readonly"
          | "voice-ai-common.readonly"
          | "voice-ai-common.write"
          | "voice-ai-agent-goals.readonly"
          | "voice-ai-agent-goals.write"
          | "voice-ai-dashboard.readonly"
          | "agency/launchpad.write"
          | "agency/launchpad.readonly"
          | "launchpad/location.write"
          | "launchpad/location.readonly"
          | "text-ai-agents.write"
          | "text-ai-agent-goals.readonly"
          | "text-ai-agent-goals.write"
          | "text-ai-agent-training.write"
          | "text-ai-agents-dashboard.readonly"
          | "locations.create"
          | "locations.delete"
          | "askai.write"
          | "copilot.readonly"
          | "locations.export.list"
          | "locations.features-limits.manage"
          | "locations.pause-resume"
          | "locations.agency-subaccounts.manage"
          | "locations.billing.manage"
          | "locations.details.manage"
          | "audit-logs.readonly"
          | "audit-logs.export"
        )
      | (string & {});
    /** @description What a user sees and may use. */
    UserPermissionFlags: {
      campaignsEnabled?: boolean;
      campaignsReadOnly?: boolean;
      contactsEnabled?: boolean;
      workflowsEnabled?: boolean;
      workflowsReadOnly?: boolean;
      triggersEnabled?: boolean;
      funnelsEnabled?: boolean;
      websitesEnabled?: boolean;
      opportunitiesEnabled?: boolean;
      dashboardStatsEnabled?: boolean;
      bulkRequestsEnabled?: boolean;
      appointmentsEnabled?: boolean;
      reviewsEnabled?: boolean;
      onlineListingsEnabled?: boolean;
      phoneCallEnabled?: boolean;
      conversationsEnabled?: boolean;
      assignedDataOnly?: boolean;
      adwordsReportingEnabled?: boolean;
      membershipEnabled?: boolean;
      facebookAdsReportingEnabled?: boolean;
      attributionsReportingEnabled?: boolean;
      settingsEnabled?: boolean;
      tagsEnabled?: boolean;
      leadValueEnabled?: boolean;
      marketingEnabled?: boolean;
      agentReportingEnabled?: boolean;
      botService?: boolean;
      socialPlanner?: boolean;
      bloggingEnabled?: boolean;
      invoiceEnabled?: boolean;
      affiliateManagerEnabled?: boolean;
      contentAiEnabled?: boolean;
      refundsEnabled?: boolean;
      recordPaymentEnabled?: boolean;
      cancelSubscriptionEnabled?: boolean;
      paymentsEnabled?: boolean;
      communitiesEnabled?: boolean;
      exportPaymentsEnabled?: boolean;
    };
    /** @description What a user is to see and may use. */
    UserPermissions: components["schemas"]["UserPermissionFlags"];
    /** @description What a user may be given. */
    UserFields: {
      /** @description In E.164, for example `+18832327657`. */
      phone?: string;
      /** @description What the user may do: this and nothing else. An empty list takes everything away. */
      scopes?: components["schemas"]["UserScope"][];
      /** @description What the user may do with what is assigned to them: this and nothing else. An empty list takes everything away. */
      scopesAssignedToOnly?: components["schemas"]["UserScope"][];
      /** @description The address of a picture. */
      profilePhoto?: string;
      /** @description The user's Twilio number in each sub-account, by the sub-account's id. It replaces all that there were; an empty text clears one. */
      twilioPhone?: {
        [key: string]: string;
      };
    };
    /** @description A user who is to be added. */
    NewUser: {
      /** @description The agency that the user belongs to. */
      companyId: string;
      firstName: string;
      lastName: string;
      email: string;
      /** @description The newest edition wants 12 characters, with a capital, a small letter, a digit and a special character among them. */
      password: string;
      /**
       * @description `account` for sub-accounts, `agency` for the agency.
       * @example account
       */
      type: string;
      /**
       * @description `admin` or `user`.
       * @example admin
       */
      role: string;
      /** @description The sub-accounts that the user works in. */
      locationIds: string[];
      permissions?: components["schemas"]["UserPermissions"];
      platformLanguage?: components["schemas"]["UserLanguage"];
    } & components["schemas"]["UserFields"];
    /** @description What is to change in a user. What is left out stays as it is. */
    UserUpdate: {
      /** @description The agency. Required where the token is the agency's. */
      companyId?: string;
      firstName?: string;
      lastName?: string;
      /**
       * @deprecated
       * @description LeadConnector no longer changes it.
       */
      email?: string;
      password?: string;
      /**
       * @description `account` for sub-accounts, `agency` for the agency.
       * @example account
       */
      type?: string;
      /**
       * @description `admin` or `user`.
       * @example admin
       */
      role?: string;
      /** @description The sub-accounts that the user works in. */
      locationIds?: string[];
      permissions?: components["schemas"]["UserPermissions"];
      platformLanguage?: components["schemas"]["UserLanguage"];
    } & components["schemas"]["UserFields"];
    /** @description Whose users are looked for. */
    UserEmailFilter: {
      /** @description The agency to look in. */
      companyId: string;
      /** @description Addresses with commas between them. */
      emails: string;
      /** @description Whether users are meant who were deleted. */
      deleted?: boolean;
      /** @description How many users are skipped; none unless said. `filterByEmail.all` and `filterByEmail.pages` count it up. */
      skip?: components["schemas"]["UserDigits"];
      /** @description How many users a page has; 25 unless said. */
      limit?: components["schemas"]["UserDigits"];
      /** @description `all`, or names of fields with commas between them. The id and the address alone unless said. */
      projection?: string;
    };
    /** @description A user as LeadConnector gives them, without an envelope. */
    User: {
      id: string;
      name?: string;
      firstName?: string;
      lastName?: string;
      email?: string;
      phone?: string;
      extension?: string;
      permissions?: components["schemas"]["UserPermissionFlags"];
      /** @description What the user may do. */
      scopes?: components["schemas"]["UserScope"][] | string;
      /** @description What the user is, and where. */
      roles?: {
        /** @enum {string} */
        type?: "account" | "agency";
        /** @enum {string} */
        role?: "admin" | "user";
        locationIds?: string[];
        restrictSubAccount?: boolean;
      };
      deleted?: boolean;
      /** @description The user's LeadConnector numbers by the sub-account's id. */
      lcPhone?: {
        [key: string]: string;
      };
      /** @description The language that the user sees. */
      platformLanguage?: components["schemas"]["UserLanguage"] | "en";
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description One page of users, and how many there are in all. */
    FoundUsers: {
      users: components["schemas"]["User"][];
      /** @description How many users match. */
      count?: number;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description Whether the deletion is in the queue. */
    DeletedUser: {
      succeded?: boolean;
      succeeded?: boolean;
      message?: string;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description The workflows of a sub-account: `answer.workflows`. */
    WorkflowList: {
      workflows: components["schemas"]["Workflow"][];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description An automation that contacts can be put into. */
    Workflow: {
      id?: string;
      name?: string;
      /**
       * @description The published example has `draft`.
       * @enum {string}
       */
      status?: "draft";
      version?: number;
      /** @description ISO 8601. */
      createdAt?: string;
      /** @description ISO 8601. */
      updatedAt?: string;
      locationId?: string;
    };
    /** @description One company, in LeadConnector's envelope: `answer.company`. */
    CompanyAnswer: {
      company: components["schemas"]["Company"];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description An agency, which sub-accounts belong to. */
    Company: {
      id?: string;
      name?: string;
      email?: string;
      logoUrl?: string;
      phone?: string;
      website?: string;
      domain?: string;
      spareDomain?: string;
      privacyPolicy?: string;
      termsConditions?: string;
      address?: string;
      city?: string;
      postalCode?: string;
      country?: string;
      state?: string;
      timezone?: string;
      relationshipNumber?: string;
      subdomain?: string;
      plan?: number;
      currency?: string;
      /**
       * @description The published example has `agency`.
       * @enum {string}
       */
      customerType?: "agency";
      termsOfServiceVersion?: string;
      termsOfServiceAcceptedBy?: string;
      twilioTrialMode?: boolean;
      twilioFreeCredits?: number;
      termsOfServiceAcceptedDate?: string;
      privacyPolicyVersion?: string;
      privacyPolicyAcceptedBy?: string;
      privacyPolicyAcceptedDate?: string;
      affiliatePolicyVersion?: string;
      affiliatePolicyAcceptedBy?: string;
      affiliatePolicyAcceptedDate?: string;
      isReselling?: boolean;
      onboardingInfo?: components["schemas"]["CompanyOnboarding"];
      upgradeEnabledForClients?: boolean;
      cancelEnabledForClients?: boolean;
      autoSuspendEnabled?: boolean;
      saasSettings?: Record<string, unknown>;
      stripeConnectId?: string;
      enableDepreciatedFeatures?: boolean;
      premiumUpgraded?: boolean;
      /**
       * @description The published example has `active-trial`.
       * @enum {string}
       */
      status?: "active-trial";
      locationCount?: number;
      disableEmailService?: boolean;
      referralId?: string;
      isEnterpriseAccount?: boolean;
      businessNiche?: string;
      businessCategory?: string;
      businessAffinityGroup?: string;
      isSandboxAccount?: boolean;
      enableNewSubAccountDefaultData?: boolean;
    };
    /** @description What an agency said of itself when it began. */
    CompanyOnboarding: {
      pending?: boolean;
      haveWebsite?: boolean;
      websiteUrl?: string;
      industryServed?: string;
      customerCount?: string;
      tools?: string[];
      location?: boolean;
      conversationDemo?: boolean;
      locationId?: string;
      snapshotId?: string;
      planId?: string;
      affiliateSignup?: boolean;
      hasJoinedKickoffCall?: boolean;
      kickoffActionTaken?: boolean;
      hasJoinedImplementationCall?: boolean;
      version?: string;
      metaData?: Record<string, unknown>;
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
    /** @description The token or the Version header was refused. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The token does not reach this account. */
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
    /** @description LeadConnector's id of the user. */
    UserId: string;
    /** @description LeadConnector's id of the agency. */
    CompanyId: string;
    /** @description The edition of the API that the request is written for. */
    Version: "2021-07-28";
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export interface operations {
  createUser: {
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
        "application/json": components["schemas"]["NewUser"];
      };
    };
    responses: {
      /** @description The user. */
      200: {
        content: {
          "application/json": components["schemas"]["User"];
        };
      };
      /** @description The user. */
      201: {
        content: {
          "application/json": components["schemas"]["User"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
    };
  };
  searchUsers: {
    parameters: {
      query: {
        /** @description The agency to look in. */
        companyId: string;
        /** @description Part of a name, of an e-mail address or of a phone number. */
        query?: string;
        /** @description How many users are skipped; none unless said. `search.all` and `search.pages` count it up. */
        skip?: components["schemas"]["UserCount"];
        /** @description How many users a page has; 25 unless said. */
        limit?: components["schemas"]["UserCount"];
        /** @description Only the users of this sub-account. */
        locationId?: string;
        /** @description `account` or `agency`, as far as examples show it. */
        type?: string;
        /** @description `admin` or `user`, as far as it is described. */
        role?: string;
        /** @description User ids with commas between them. */
        ids?: string;
        /** @description The field that the list is sorted by, for example `dateAdded`; the names unless said. */
        sort?: string;
        /** @description `asc`, as the one published example has it. */
        sortDirection?: string;
        /** @description Whether their calendars are synchronised both ways. */
        enabled2waySync?: boolean | ("true" | "false");
      };
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    responses: {
      /** @description One page of users. */
      200: {
        content: {
          "application/json": components["schemas"]["FoundUsers"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
    };
  };
  filterUsersByEmail: {
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
        "application/json": components["schemas"]["UserEmailFilter"];
      };
    };
    responses: {
      /** @description One page of users. */
      200: {
        content: {
          "application/json": components["schemas"]["FoundUsers"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
    };
  };
  getUser: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the user. */
        userId: components["parameters"]["UserId"];
      };
    };
    responses: {
      /** @description The user, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["User"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  updateUser: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the user. */
        userId: components["parameters"]["UserId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserUpdate"];
      };
    };
    responses: {
      /** @description The user after the change, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["User"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  deleteUser: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the user. */
        userId: components["parameters"]["UserId"];
      };
    };
    responses: {
      /** @description The deletion is in the queue. */
      200: {
        content: {
          "application/json": components["schemas"]["DeletedUser"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  listWorkflows: {
    parameters: {
      query: {
        /** @description The sub-account to look in. */
        locationId: string;
      };
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    responses: {
      /** @description Every workflow. There are no pages. */
      200: {
        content: {
          "application/json": components["schemas"]["WorkflowList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
    };
  };
  getCompany: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the agency. */
        companyId: components["parameters"]["CompanyId"];
      };
    };
    responses: {
      /** @description The company. */
      200: {
        content: {
          "application/json": components["schemas"]["CompanyAnswer"];
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
