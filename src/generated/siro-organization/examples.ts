// Made from specs/siro-organization.yaml by `npm run generate`. What is to change here is changed there.

export const examples = {
  "/v1/core/recordings": {
    get: {
      status: 200,
      body: {
        data: [
          {
            id: "id",
            organizationId: "organizationId",
            userId: "userId",
            title: "title",
            durationInMilliseconds: 1,
            latitude: 1,
            longitude: 1,
            result: "OPEN",
            createdAt: "createdAt",
            updatedAt: "updatedAt",
            rootDataPurgedAt: "rootDataPurgedAt",
            deleted: true,
            deletedAt: "deletedAt",
            links: {
              web: {
                self: "self",
              },
            },
            isProcessingDone: true,
            isEntityExtractionDone: true,
            isSummaryDone: true,
            crm: {
              integrationConnectionId: "integrationConnectionId",
              users: [
                {
                  id: "id",
                  externalId: "externalId",
                },
              ],
              engagement: {
                id: "id",
                externalId: "externalId",
              },
              opportunity: {
                id: "id",
                externalId: "externalId",
              },
              contacts: [
                {
                  id: "id",
                  externalId: "externalId",
                },
              ],
              account: {
                id: "id",
                externalId: "externalId",
              },
              lead: {
                id: "id",
                externalId: "externalId",
              },
            },
            summary: [
              {
                id: "id",
                name: "name",
                content: "content",
              },
            ],
            entityExtractions: [
              {
                name: "name",
                value: "value",
                mappings: [
                  {
                    crmModelName: "crmModelName",
                    crmFieldName: "crmFieldName",
                  },
                ],
              },
            ],
            evaluationScore: 1,
            followups: [
              {
                id: "id",
                score: 1,
              },
            ],
          },
        ],
        cursor: "cursor",
      },
    },
  },
  "/v1/core/recordings/{id}": {
    get: {
      status: 200,
      body: {
        id: "id",
        organizationId: "organizationId",
        userId: "userId",
        title: "title",
        durationInMilliseconds: 1,
        latitude: 1,
        longitude: 1,
        result: "OPEN",
        createdAt: "createdAt",
        updatedAt: "updatedAt",
        rootDataPurgedAt: "rootDataPurgedAt",
        deleted: true,
        deletedAt: "deletedAt",
        links: {
          web: {
            self: "self",
          },
        },
        isProcessingDone: true,
        isEntityExtractionDone: true,
        isSummaryDone: true,
        crm: {
          integrationConnectionId: "integrationConnectionId",
          users: [
            {
              id: "id",
              externalId: "externalId",
            },
          ],
          engagement: {
            id: "id",
            externalId: "externalId",
          },
          opportunity: {
            id: "id",
            externalId: "externalId",
          },
          contacts: [
            {
              id: "id",
              externalId: "externalId",
            },
          ],
          account: {
            id: "id",
            externalId: "externalId",
          },
          lead: {
            id: "id",
            externalId: "externalId",
          },
        },
        summary: [
          {
            id: "id",
            name: "name",
            content: "content",
          },
        ],
        entityExtractions: [
          {
            name: "name",
            value: "value",
            mappings: [
              {
                crmModelName: "crmModelName",
                crmFieldName: "crmFieldName",
              },
            ],
          },
        ],
        evaluationScore: 1,
        followups: [
          {
            recordingId: "recordingId",
            recordingTitle: "recordingTitle",
            repName: "repName",
            repId: "repId",
            teamName: "teamName",
            teamId: "teamId",
            followupId: "followupId",
            dateCreated: "dateCreated",
            followupType: "REHASH",
            score: 1,
            followupAction: "followupAction",
            context: [
              {
                header: "header",
                value: "value",
              },
            ],
            updatedAt: "updatedAt",
            metadata: [
              {
                metadata: "metadata",
              },
            ],
            starred: true,
            status: "TO_DO",
            thinking: "thinking",
            history: [
              {
                id: "id",
                updatedBy: "updatedBy",
                updatedByUserId: "updatedByUserId",
                createdAt: "createdAt",
                note: "note",
                status: "TO_DO",
              },
            ],
            crmUrl: "crmUrl",
            crmCustomer: {
              id: "id",
              name: "name",
              crmUrl: "crmUrl",
              customerType: "ACCOUNT",
              lastActivityAt: "lastActivityAt",
              createdAt: "createdAt",
              updatedAt: "updatedAt",
              closedAt: "closedAt",
              emailAddress: "emailAddress",
              phoneNumber: "phoneNumber",
              externalId: "externalId",
              amount: 1,
              disposition: "disposition",
              recordingId: "recordingId",
              lastRecordingDate: "lastRecordingDate",
              numRecordings: 1,
              matchingSource: "DIRECT",
              accountId: "accountId",
              opportunityAccountName: "opportunityAccountName",
              contactId: "contactId",
              opportunityContactName: "opportunityContactName",
              opportunityId: "opportunityId",
              engagementId: "engagementId",
              opportunity: {
                id: "id",
                externalId: "externalId",
                name: "name",
                amount: 1,
                closedAt: "closedAt",
                disposition: "disposition",
                createdAt: "createdAt",
                updatedAt: "updatedAt",
                recordingId: "recordingId",
                accountId: "accountId",
                organizationId: "organizationId",
                account: null,
                opportunityUsers: [null],
              },
              opportunities: {
                data: [
                  {
                    id: "id",
                    externalId: "externalId",
                    createdAt: "createdAt",
                    updatedAt: "updatedAt",
                    organizationId: "organizationId",
                  },
                ],
                cursor: "cursor",
              },
              opportunityUsers: [null],
              contactAccount: {
                id: "id",
                name: "name",
                externalId: "externalId",
              },
              address: "address",
              organizationId: "organizationId",
              integrationConnectionId: "integrationConnectionId",
              integrationPlatform: "integrationPlatform",
              integrationName: "integrationName",
            },
            hasFollowupComment: true,
            note: "note",
            completed: true,
            completedBy: "completedBy",
            completedAt: "completedAt",
          },
        ],
      },
    },
  },
  "/v1/core/recordings/{id}/summaries": {
    get: {
      status: 200,
      body: {
        data: [
          {
            id: "id",
            name: "name",
            content: "content",
          },
        ],
      },
    },
  },
  "/v1/core/users": {
    get: {
      status: 200,
      body: {
        data: [
          {
            id: "id",
            email: "email",
            organizationId: "organizationId",
            phoneNumber: "phoneNumber",
            firstName: "firstName",
            lastName: "lastName",
            memberTeamId: "memberTeamId",
            coachTeamIds: ["coachTeamIds"],
            externalId: "externalId",
            createdAt: "createdAt",
            disabled: true,
            billable: true,
            contactSettings: {
              suppressEmails: true,
              suppressEmailErrors: true,
            },
          },
        ],
        cursor: "cursor",
      },
    },
    post: {
      status: 200,
      body: {
        id: "id",
        email: "email",
        organizationId: "organizationId",
        phoneNumber: "phoneNumber",
        firstName: "firstName",
        lastName: "lastName",
        memberTeamId: "memberTeamId",
        coachTeamIds: ["coachTeamIds"],
        externalId: "externalId",
        createdAt: "createdAt",
        disabled: true,
        billable: true,
        contactSettings: {
          suppressEmails: true,
          suppressEmailErrors: true,
        },
      },
    },
  },
  "/v1/core/users/{id}": {
    get: {
      status: 200,
      body: {
        id: "id",
        email: "email",
        organizationId: "organizationId",
        phoneNumber: "phoneNumber",
        firstName: "firstName",
        lastName: "lastName",
        memberTeamId: "memberTeamId",
        coachTeamIds: ["coachTeamIds"],
        externalId: "externalId",
        createdAt: "createdAt",
        disabled: true,
        billable: true,
        contactSettings: {
          suppressEmails: true,
          suppressEmailErrors: true,
        },
      },
    },
    put: {
      status: 200,
      body: {
        id: "id",
        email: "email",
        organizationId: "organizationId",
        phoneNumber: "phoneNumber",
        firstName: "firstName",
        lastName: "lastName",
        memberTeamId: "memberTeamId",
        coachTeamIds: ["coachTeamIds"],
        externalId: "externalId",
        createdAt: "createdAt",
        disabled: true,
        billable: true,
        contactSettings: {
          suppressEmails: true,
          suppressEmailErrors: true,
        },
      },
    },
  },
  "/v1/core/mobile-events": {
    get: {
      status: 200,
      body: {
        data: [
          {
            id: "id",
            recordingId: "recordingId",
            externalOpportunityIds: ["externalOpportunityIds"],
            userId: "userId",
            organizationId: "organizationId",
            eventCode: "recorderStateChange",
            event: {
              value: "value",
              trigger: "interruption",
              status: "status",
              title: "title",
              fullUrl: "fullUrl",
            },
            createdAt: "createdAt",
          },
        ],
        cursor: "cursor",
      },
    },
  },
  "/v1/core/mobile-events/{id}": {
    get: {
      status: 200,
      body: {
        id: "id",
        recordingId: "recordingId",
        externalOpportunityIds: ["externalOpportunityIds"],
        userId: "userId",
        organizationId: "organizationId",
        eventCode: "recorderStateChange",
        event: {
          value: "value",
          trigger: "interruption",
          status: "status",
          title: "title",
          fullUrl: "fullUrl",
        },
        createdAt: "createdAt",
      },
    },
  },
  "/v1/core/auth/caller-identity": {
    get: {
      status: 200,
      body: {
        tokenId: "tokenId",
        tokenName: "tokenName",
        organizationId: "organizationId",
        authorizedOrgGroupId: "authorizedOrgGroupId",
        parentOrgGroupTokenId: "parentOrgGroupTokenId",
        createdAt: "createdAt",
        createdBy: "createdBy",
      },
    },
  },
  "/v1/core/auth/tokens": {
    get: {
      status: 200,
      body: {
        data: [
          {
            tokenId: "tokenId",
            tokenName: "tokenName",
            organizationId: "organizationId",
            authorizedOrgGroupId: "authorizedOrgGroupId",
            parentOrgGroupTokenId: "parentOrgGroupTokenId",
            createdAt: "createdAt",
            createdBy: "createdBy",
          },
        ],
        cursor: "cursor",
      },
    },
    post: {
      status: 200,
      body: {
        tokenId: "tokenId",
        tokenName: "tokenName",
        organizationId: "organizationId",
        authorizedOrgGroupId: "authorizedOrgGroupId",
        parentOrgGroupTokenId: "parentOrgGroupTokenId",
        createdAt: "createdAt",
        createdBy: "createdBy",
        token: "token",
      },
    },
  },
  "/v1/core/auth/tokens/{id}": {
    get: {
      status: 200,
      body: {
        tokenId: "tokenId",
        tokenName: "tokenName",
        organizationId: "organizationId",
        authorizedOrgGroupId: "authorizedOrgGroupId",
        parentOrgGroupTokenId: "parentOrgGroupTokenId",
        createdAt: "createdAt",
        createdBy: "createdBy",
      },
    },
    delete: {
      status: 200,
      body: {
        tokenId: "tokenId",
        tokenName: "tokenName",
        organizationId: "organizationId",
        authorizedOrgGroupId: "authorizedOrgGroupId",
        parentOrgGroupTokenId: "parentOrgGroupTokenId",
        createdAt: "createdAt",
        createdBy: "createdBy",
      },
    },
  },
  "/v1/core/oauth/apps": {
    get: {
      status: 200,
      body: {
        cursor: "cursor",
        pageSize: 1,
        limit: 1,
        total: 1,
        hasNextPage: true,
        data: [
          {
            appName: "appName",
            clientId: "clientId",
            organizationId: "organizationId",
            owner: "owner",
            deleted: true,
            createdAt: "createdAt",
            updatedAt: "updatedAt",
            deletedAt: "deletedAt",
          },
        ],
      },
    },
    post: {
      status: 201,
      body: {
        appName: "appName",
        clientID: "clientID",
        clientId: "clientId",
        clientSecret: "clientSecret",
      },
    },
  },
  "/v1/core/oauth/apps/{clientId}": {
    get: {
      status: 200,
      body: {
        cursor: "cursor",
        pageSize: 1,
        limit: 1,
        total: 1,
        hasNextPage: true,
        data: {
          appName: "appName",
          clientId: "clientId",
          organizationId: "organizationId",
          owner: "owner",
          deleted: true,
          createdAt: "createdAt",
          updatedAt: "updatedAt",
          deletedAt: "deletedAt",
        },
      },
    },
    delete: {
      status: 200,
      body: {
        clientId: "clientId",
      },
    },
  },
  "/v1/core/oauth/apps/{clientId}/access-token": {
    get: {
      status: 200,
      body: {
        cursor: "cursor",
        pageSize: 1,
        limit: 1,
        total: 1,
        hasNextPage: true,
        data: [
          {
            accessTokenId: "accessTokenId",
            oAuthAppId: "oAuthAppId",
            userId: "userId",
            audience: "audience",
            subject: "subject",
            scope: "read",
            expiresAt: "expiresAt",
            createdAt: "createdAt",
            updatedAt: "updatedAt",
            revokedAt: "revokedAt",
          },
        ],
      },
    },
    post: {
      status: 201,
      body: {
        accessTokenId: "accessTokenId",
        accessToken: "accessToken",
      },
    },
  },
  "/v1/core/oauth/apps/{clientId}/access-token/{tokenId}": {
    get: {
      status: 200,
      body: {
        cursor: "cursor",
        pageSize: 1,
        limit: 1,
        total: 1,
        hasNextPage: true,
        data: {
          accessTokenId: "accessTokenId",
          oAuthAppId: "oAuthAppId",
          userId: "userId",
          audience: "audience",
          subject: "subject",
          scope: "read",
          expiresAt: "expiresAt",
          createdAt: "createdAt",
          updatedAt: "updatedAt",
          revokedAt: "revokedAt",
        },
      },
    },
    delete: {
      status: 200,
      body: {
        tokenId: "tokenId",
      },
    },
  },
  "/v1/core/organizations": {
    get: {
      status: 200,
      body: {
        data: [
          {
            id: "id",
            name: "name",
            adminUids: ["adminUids"],
            betaFeatures: ["betaFeatures"],
            consentNotRequired: true,
            dateCreated: "dateCreated",
            disabled: true,
            industries: [
              {
                id: "id",
                name: "name",
                description: "description",
              },
            ],
            integrations: [
              {
                id: "id",
                name: "name",
                externalAccountId: "externalAccountId",
                integrationPlatform: "integrationPlatform",
                createdAt: "createdAt",
                updatedAt: "updatedAt",
                deletedAt: "deletedAt",
                isActive: true,
              },
            ],
            ownerUid: "ownerUid",
            teams: [
              {
                id: "id",
                name: "name",
                coachUids: ["coachUids"],
                memberUids: ["memberUids"],
              },
            ],
          },
        ],
        cursor: "cursor",
      },
    },
    post: {
      status: 200,
      body: {
        id: "id",
        name: "name",
        adminUids: ["adminUids"],
        betaFeatures: ["betaFeatures"],
        consentNotRequired: true,
        dateCreated: "dateCreated",
        disabled: true,
        industries: [
          {
            id: "id",
            name: "name",
            description: "description",
          },
        ],
        integrations: [
          {
            id: "id",
            name: "name",
            externalAccountId: "externalAccountId",
            integrationPlatform: "integrationPlatform",
            createdAt: "createdAt",
            updatedAt: "updatedAt",
            deletedAt: "deletedAt",
            isActive: true,
          },
        ],
        ownerUid: "ownerUid",
        teams: [
          {
            id: "id",
            name: "name",
            coachUids: ["coachUids"],
            memberUids: ["memberUids"],
          },
        ],
      },
    },
  },
  "/v1/core/organizations/{id}": {
    get: {
      status: 200,
      body: {
        id: "id",
        name: "name",
        adminUids: ["adminUids"],
        betaFeatures: ["betaFeatures"],
        consentNotRequired: true,
        dateCreated: "dateCreated",
        disabled: true,
        industries: [
          {
            id: "id",
            name: "name",
            description: "description",
          },
        ],
        integrations: [
          {
            id: "id",
            name: "name",
            externalAccountId: "externalAccountId",
            integrationPlatform: "integrationPlatform",
            createdAt: "createdAt",
            updatedAt: "updatedAt",
            deletedAt: "deletedAt",
            isActive: true,
          },
        ],
        ownerUid: "ownerUid",
        teams: [
          {
            id: "id",
            name: "name",
            coachUids: ["coachUids"],
            memberUids: ["memberUids"],
          },
        ],
      },
    },
    patch: {
      status: 200,
      body: {
        id: "id",
        name: "name",
        adminUids: ["adminUids"],
        betaFeatures: ["betaFeatures"],
        consentNotRequired: true,
        dateCreated: "dateCreated",
        disabled: true,
        industries: [
          {
            id: "id",
            name: "name",
            description: "description",
          },
        ],
        integrations: [
          {
            id: "id",
            name: "name",
            externalAccountId: "externalAccountId",
            integrationPlatform: "integrationPlatform",
            createdAt: "createdAt",
            updatedAt: "updatedAt",
            deletedAt: "deletedAt",
            isActive: true,
          },
        ],
        ownerUid: "ownerUid",
        teams: [
          {
            id: "id",
            name: "name",
            coachUids: ["coachUids"],
            memberUids: ["memberUids"],
          },
        ],
      },
    },
  },
  "/v1/core/organizations/{orgId}/teams": {
    get: {
      status: 200,
      body: {
        data: [
          {
            id: "id",
            name: "name",
            organizationId: "organizationId",
            coachUids: ["coachUids"],
            coachManifest: {
              coachManifest: {
                email: "email",
                firstName: "firstName",
                lastName: "lastName",
              },
            },
            memberUids: ["memberUids"],
            memberManifest: {
              memberManifest: {
                email: "email",
                firstName: "firstName",
                lastName: "lastName",
              },
            },
            newUserDefaultConversationTypes: ["newUserDefaultConversationTypes"],
            createdAt: "createdAt",
          },
        ],
        cursor: "cursor",
      },
    },
    post: {
      status: 201,
      body: {
        id: "id",
        name: "name",
        organizationId: "organizationId",
        coachUids: ["coachUids"],
        coachManifest: {
          coachManifest: {
            email: "email",
            firstName: "firstName",
            lastName: "lastName",
          },
        },
        memberUids: ["memberUids"],
        memberManifest: {
          memberManifest: {
            email: "email",
            firstName: "firstName",
            lastName: "lastName",
          },
        },
        newUserDefaultConversationTypes: ["newUserDefaultConversationTypes"],
        createdAt: "createdAt",
      },
    },
  },
  "/v1/core/organizations/{orgId}/teams/{teamId}": {
    get: {
      status: 200,
      body: {
        id: "id",
        name: "name",
        organizationId: "organizationId",
        coachUids: ["coachUids"],
        coachManifest: {
          coachManifest: {
            email: "email",
            firstName: "firstName",
            lastName: "lastName",
          },
        },
        memberUids: ["memberUids"],
        memberManifest: {
          memberManifest: {
            email: "email",
            firstName: "firstName",
            lastName: "lastName",
          },
        },
        newUserDefaultConversationTypes: ["newUserDefaultConversationTypes"],
        createdAt: "createdAt",
      },
    },
    delete: {
      status: 200,
      body: {
        id: "id",
        name: "name",
        organizationId: "organizationId",
        coachUids: ["coachUids"],
        coachManifest: {
          coachManifest: {
            email: "email",
            firstName: "firstName",
            lastName: "lastName",
          },
        },
        memberUids: ["memberUids"],
        memberManifest: {
          memberManifest: {
            email: "email",
            firstName: "firstName",
            lastName: "lastName",
          },
        },
        newUserDefaultConversationTypes: ["newUserDefaultConversationTypes"],
        createdAt: "createdAt",
      },
    },
    patch: {
      status: 200,
      body: {
        id: "id",
        name: "name",
        organizationId: "organizationId",
        coachUids: ["coachUids"],
        coachManifest: {
          coachManifest: {
            email: "email",
            firstName: "firstName",
            lastName: "lastName",
          },
        },
        memberUids: ["memberUids"],
        memberManifest: {
          memberManifest: {
            email: "email",
            firstName: "firstName",
            lastName: "lastName",
          },
        },
        newUserDefaultConversationTypes: ["newUserDefaultConversationTypes"],
        createdAt: "createdAt",
      },
    },
  },
  "/v1/audit/logs": {
    get: {
      status: 200,
      body: {
        data: [
          {
            id: "id",
            organizationId: "organizationId",
            tokenId: "tokenId",
            endpoint: "endpoint",
            method: "method",
            ts: 1,
            body: {},
            userId: "userId",
          },
        ],
        cursor: "cursor",
      },
    },
  },
  "/v1/core/integrations/connections": {
    get: {
      status: 200,
      body: {
        data: [
          {
            id: "id",
            name: "name",
            externalAccountId: "externalAccountId",
            organizationId: "organizationId",
            integrationPlatform: "MERGE",
            createdAt: "createdAt",
            updatedAt: "updatedAt",
            isActive: true,
            syncStatus: [
              {
                id: "id",
                modelName: "modelName",
                modelSyncStatus: "SYNCING",
                modelModifiedAfter: "modelModifiedAfter",
                createdAt: "createdAt",
                updatedAt: "updatedAt",
              },
            ],
            syncTranscript: true,
          },
        ],
        cursor: "cursor",
      },
    },
    post: {
      status: 201,
      body: {
        id: "id",
        name: "name",
        externalAccountId: "externalAccountId",
        organizationId: "organizationId",
        integrationPlatform: "MERGE",
        createdAt: "createdAt",
        updatedAt: "updatedAt",
        isActive: true,
        syncStatus: [
          {
            id: "id",
            modelName: "modelName",
            modelSyncStatus: "SYNCING",
            modelModifiedAfter: "modelModifiedAfter",
            createdAt: "createdAt",
            updatedAt: "updatedAt",
          },
        ],
        syncTranscript: true,
      },
    },
  },
  "/v1/core/integrations/connections/{id}": {
    get: {
      status: 200,
      body: {
        id: "id",
        name: "name",
        externalAccountId: "externalAccountId",
        organizationId: "organizationId",
        integrationPlatform: "MERGE",
        createdAt: "createdAt",
        updatedAt: "updatedAt",
        isActive: true,
        syncStatus: [
          {
            id: "id",
            modelName: "modelName",
            modelSyncStatus: "SYNCING",
            modelModifiedAfter: "modelModifiedAfter",
            createdAt: "createdAt",
            updatedAt: "updatedAt",
          },
        ],
        syncTranscript: true,
      },
    },
    delete: {
      status: 200,
      body: {
        id: "id",
        name: "name",
        externalAccountId: "externalAccountId",
        organizationId: "organizationId",
        integrationPlatform: "MERGE",
        createdAt: "createdAt",
        updatedAt: "updatedAt",
        isActive: true,
        syncStatus: [
          {
            id: "id",
            modelName: "modelName",
            modelSyncStatus: "SYNCING",
            modelModifiedAfter: "modelModifiedAfter",
            createdAt: "createdAt",
            updatedAt: "updatedAt",
          },
        ],
        syncTranscript: true,
      },
    },
    patch: {
      status: 200,
      body: {
        id: "id",
        name: "name",
        externalAccountId: "externalAccountId",
        organizationId: "organizationId",
        integrationPlatform: "MERGE",
        createdAt: "createdAt",
        updatedAt: "updatedAt",
        isActive: true,
        syncStatus: [
          {
            id: "id",
            modelName: "modelName",
            modelSyncStatus: "SYNCING",
            modelModifiedAfter: "modelModifiedAfter",
            createdAt: "createdAt",
            updatedAt: "updatedAt",
          },
        ],
        syncTranscript: true,
      },
    },
  },
  "/v1/core/integrations/salesforce": {
    put: {
      status: 200,
      body: {
        integrationConnectionId: "integrationConnectionId",
        isActive: true,
      },
    },
  },
};
