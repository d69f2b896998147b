// Made from specs/attention-organization.yaml by `npm run generate`. What is to change here is changed there.

export const examples = {
  "/api_keys": {
    get: {
      status: 200,
      body: [
        {
          id: "id",
          name: "name",
          organizationUUID: "organizationUUID",
          userUUID: "userUUID",
          value: "value",
          lastSeenAt: "lastSeenAt",
        },
      ],
    },
    post: {
      status: 200,
      body: {
        id: "id",
        name: "name",
        organizationUUID: "organizationUUID",
        userUUID: "userUUID",
        value: "value",
        lastSeenAt: "lastSeenAt",
      },
    },
  },
  "/users": {
    get: {
      status: 200,
      body: {
        data: [
          {
            uuid: "uuid",
            email: "email",
            firstName: "firstName",
            lastName: "lastName",
            createdAt: "createdAt",
            deletedAt: "deletedAt",
            transcriptLang: "transcriptLang",
            joinOutsideHostMeetings: true,
            realTimeCapabilities: true,
            settings: {
              realTimeCapabilitiesOFF: true,
              autoCalculateCRMFields: true,
              joinWhenIAmHostAndAlone: true,
              joinWhenIAmHostWithPeers: true,
              joinWhenPeerIsHost: true,
              joinWhenUnlicensedPeerIsHost: true,
              dealsEnabled: true,
              seat_type: "seat_type",
            },
            botName: "botName",
            botImageURL: "botImageURL",
            primaryTeamUUID: "primaryTeamUUID",
            organizationRoleUUID: "organizationRoleUUID",
            roles: [
              {
                uuid: "uuid",
                name: "name",
                type: "type",
              },
            ],
            showReferralScreen: true,
            seatType: "seatType",
            teams: [
              {
                uuid: "uuid",
                name: "name",
                phrases: ["phrases"],
                slackConnection: {
                  id: "id",
                  info: {},
                },
                domain: "domain",
                organizerJoinInternalMeetings: true,
                consentEmailEnabled: true,
                parentTeamUUID: "parentTeamUUID",
                organizationUUID: "organizationUUID",
                children: [{}],
              },
            ],
          },
        ],
        links: {
          self: "self",
          related: "related",
        },
      },
    },
  },
  "/organizations/users": {
    get: {
      status: 200,
      body: {
        data: [
          {
            uuid: "uuid",
            email: "email",
            firstName: "firstName",
            lastName: "lastName",
            createdAt: "createdAt",
            deletedAt: "deletedAt",
            transcriptLang: "transcriptLang",
            joinOutsideHostMeetings: true,
            realTimeCapabilities: true,
            settings: {
              realTimeCapabilitiesOFF: true,
              autoCalculateCRMFields: true,
              joinWhenIAmHostAndAlone: true,
              joinWhenIAmHostWithPeers: true,
              joinWhenPeerIsHost: true,
              joinWhenUnlicensedPeerIsHost: true,
              dealsEnabled: true,
              seat_type: "seat_type",
            },
            botName: "botName",
            botImageURL: "botImageURL",
            primaryTeamUUID: "primaryTeamUUID",
            organizationRoleUUID: "organizationRoleUUID",
            roles: [
              {
                uuid: "uuid",
                name: "name",
                type: "type",
              },
            ],
            showReferralScreen: true,
            seatType: "seatType",
            teams: [
              {
                uuid: "uuid",
                name: "name",
                phrases: ["phrases"],
                slackConnection: {
                  id: "id",
                  info: {},
                },
                domain: "domain",
                organizerJoinInternalMeetings: true,
                consentEmailEnabled: true,
                parentTeamUUID: "parentTeamUUID",
                organizationUUID: "organizationUUID",
                children: [{}],
              },
            ],
          },
        ],
      },
    },
    post: {
      status: 200,
      body: {
        data: {
          uuid: "uuid",
          email: "email",
          firstName: "firstName",
          lastName: "lastName",
          createdAt: "createdAt",
          deletedAt: "deletedAt",
          transcriptLang: "transcriptLang",
          joinOutsideHostMeetings: true,
          realTimeCapabilities: true,
          settings: {
            realTimeCapabilitiesOFF: true,
            autoCalculateCRMFields: true,
            joinWhenIAmHostAndAlone: true,
            joinWhenIAmHostWithPeers: true,
            joinWhenPeerIsHost: true,
            joinWhenUnlicensedPeerIsHost: true,
            dealsEnabled: true,
            seat_type: "seat_type",
          },
          botName: "botName",
          botImageURL: "botImageURL",
          primaryTeamUUID: "primaryTeamUUID",
          organizationRoleUUID: "organizationRoleUUID",
          roles: [
            {
              uuid: "uuid",
              name: "name",
              type: "type",
            },
          ],
          showReferralScreen: true,
          seatType: "seatType",
          teams: [
            {
              uuid: "uuid",
              name: "name",
              phrases: ["phrases"],
              slackConnection: {
                id: "id",
                info: {
                  id: "id",
                  name: "name",
                },
              },
              domain: "domain",
              organizerJoinInternalMeetings: true,
              consentEmailEnabled: true,
              parentTeamUUID: "parentTeamUUID",
              organizationUUID: "organizationUUID",
              children: [
                {
                  uuid: "uuid",
                  name: "name",
                  phrases: [],
                  slackConnection: {},
                  domain: "domain",
                  organizerJoinInternalMeetings: true,
                  consentEmailEnabled: true,
                  parentTeamUUID: "parentTeamUUID",
                  organizationUUID: "organizationUUID",
                  children: [],
                },
              ],
            },
          ],
        },
      },
    },
  },
  "/organizations/users/{userId}": {
    delete: {
      status: 200,
    },
    patch: {
      status: 200,
      body: {
        data: {
          uuid: "uuid",
          email: "email",
          firstName: "firstName",
          lastName: "lastName",
          createdAt: "createdAt",
          deletedAt: "deletedAt",
          transcriptLang: "transcriptLang",
          joinOutsideHostMeetings: true,
          realTimeCapabilities: true,
          settings: {
            realTimeCapabilitiesOFF: true,
            autoCalculateCRMFields: true,
            joinWhenIAmHostAndAlone: true,
            joinWhenIAmHostWithPeers: true,
            joinWhenPeerIsHost: true,
            joinWhenUnlicensedPeerIsHost: true,
            dealsEnabled: true,
            seat_type: "seat_type",
          },
          botName: "botName",
          botImageURL: "botImageURL",
          primaryTeamUUID: "primaryTeamUUID",
          organizationRoleUUID: "organizationRoleUUID",
          roles: [
            {
              uuid: "uuid",
              name: "name",
              type: "type",
            },
          ],
          showReferralScreen: true,
          seatType: "seatType",
          teams: [
            {
              uuid: "uuid",
              name: "name",
              phrases: ["phrases"],
              slackConnection: {
                id: "id",
                info: {
                  id: "id",
                  name: "name",
                },
              },
              domain: "domain",
              organizerJoinInternalMeetings: true,
              consentEmailEnabled: true,
              parentTeamUUID: "parentTeamUUID",
              organizationUUID: "organizationUUID",
              children: [
                {
                  uuid: "uuid",
                  name: "name",
                  phrases: [],
                  slackConnection: {},
                  domain: "domain",
                  organizerJoinInternalMeetings: true,
                  consentEmailEnabled: true,
                  parentTeamUUID: "parentTeamUUID",
                  organizationUUID: "organizationUUID",
                  children: [],
                },
              ],
            },
          ],
        },
      },
    },
  },
  "/organizations/teams": {
    get: {
      status: 200,
      body: {
        data: [
          {
            uuid: "uuid",
            name: "name",
            phrases: ["phrases"],
            slackConnection: {
              id: "id",
              info: {
                id: "id",
                name: "name",
              },
            },
            domain: "domain",
            organizerJoinInternalMeetings: true,
            consentEmailEnabled: true,
            parentTeamUUID: "parentTeamUUID",
            organizationUUID: "organizationUUID",
            children: [
              {
                uuid: "uuid",
                name: "name",
                phrases: ["phrases"],
                slackConnection: {
                  id: "id",
                  info: {},
                },
                domain: "domain",
                organizerJoinInternalMeetings: true,
                consentEmailEnabled: true,
                parentTeamUUID: "parentTeamUUID",
                organizationUUID: "organizationUUID",
                children: [{}],
              },
            ],
          },
        ],
        meta: {
          pageCount: 1,
          totalRecords: 1,
          pageNumber: 1,
          pageSize: 1,
        },
      },
    },
    post: {
      status: 200,
      body: {
        data: {
          uuid: "uuid",
          name: "name",
          phrases: ["phrases"],
          slackConnection: {
            id: "id",
            info: {
              id: "id",
              name: "name",
            },
          },
          domain: "domain",
          organizerJoinInternalMeetings: true,
          consentEmailEnabled: true,
          parentTeamUUID: "parentTeamUUID",
          organizationUUID: "organizationUUID",
          children: [
            {
              uuid: "uuid",
              name: "name",
              phrases: ["phrases"],
              slackConnection: {
                id: "id",
                info: {
                  id: "id",
                  name: "name",
                },
              },
              domain: "domain",
              organizerJoinInternalMeetings: true,
              consentEmailEnabled: true,
              parentTeamUUID: "parentTeamUUID",
              organizationUUID: "organizationUUID",
              children: [
                {
                  uuid: "uuid",
                  name: "name",
                  phrases: [],
                  slackConnection: {},
                  domain: "domain",
                  organizerJoinInternalMeetings: true,
                  consentEmailEnabled: true,
                  parentTeamUUID: "parentTeamUUID",
                  organizationUUID: "organizationUUID",
                  children: [],
                },
              ],
            },
          ],
        },
      },
    },
  },
  "/organizations/teams/{teamId}": {
    patch: {
      status: 200,
      body: {
        data: {
          uuid: "uuid",
          name: "name",
          phrases: ["phrases"],
          slackConnection: {
            id: "id",
            info: {
              id: "id",
              name: "name",
            },
          },
          domain: "domain",
          organizerJoinInternalMeetings: true,
          consentEmailEnabled: true,
          parentTeamUUID: "parentTeamUUID",
          organizationUUID: "organizationUUID",
          children: [
            {
              uuid: "uuid",
              name: "name",
              phrases: ["phrases"],
              slackConnection: {
                id: "id",
                info: {
                  id: "id",
                  name: "name",
                },
              },
              domain: "domain",
              organizerJoinInternalMeetings: true,
              consentEmailEnabled: true,
              parentTeamUUID: "parentTeamUUID",
              organizationUUID: "organizationUUID",
              children: [
                {
                  uuid: "uuid",
                  name: "name",
                  phrases: [],
                  slackConnection: {},
                  domain: "domain",
                  organizerJoinInternalMeetings: true,
                  consentEmailEnabled: true,
                  parentTeamUUID: "parentTeamUUID",
                  organizationUUID: "organizationUUID",
                  children: [],
                },
              ],
            },
          ],
        },
      },
    },
  },
  "/organizations/roles": {
    get: {
      status: 200,
      body: {
        data: [
          {
            uuid: "uuid",
            name: "name",
            type: "type",
          },
        ],
      },
    },
  },
  "/teams/{id}": {
    get: {
      status: 200,
      body: {
        uuid: "uuid",
        name: "name",
        phrases: ["phrases"],
        slackConnection: {
          id: "id",
          info: {
            id: "id",
            name: "name",
          },
        },
        domain: "domain",
        organizerJoinInternalMeetings: true,
        consentEmailEnabled: true,
        parentTeamUUID: "parentTeamUUID",
        organizationUUID: "organizationUUID",
        children: [
          {
            uuid: "uuid",
            name: "name",
            phrases: ["phrases"],
            slackConnection: {
              id: "id",
              info: {
                id: "id",
                name: "name",
              },
            },
            domain: "domain",
            organizerJoinInternalMeetings: true,
            consentEmailEnabled: true,
            parentTeamUUID: "parentTeamUUID",
            organizationUUID: "organizationUUID",
            children: [
              {
                uuid: "uuid",
                name: "name",
                phrases: ["phrases"],
                slackConnection: {
                  id: "id",
                  info: {},
                },
                domain: "domain",
                organizerJoinInternalMeetings: true,
                consentEmailEnabled: true,
                parentTeamUUID: "parentTeamUUID",
                organizationUUID: "organizationUUID",
                children: [{}],
              },
            ],
          },
        ],
      },
    },
  },
  "/teams/{id}/members": {
    get: {
      status: 200,
      body: {
        data: [
          {
            userUUID: "userUUID",
            teamUUID: "teamUUID",
            user: {
              uuid: "uuid",
              email: "email",
              firstName: "firstName",
              lastName: "lastName",
              createdAt: "createdAt",
              deletedAt: "deletedAt",
              transcriptLang: "transcriptLang",
              joinOutsideHostMeetings: true,
              realTimeCapabilities: true,
              settings: {
                realTimeCapabilitiesOFF: true,
                autoCalculateCRMFields: true,
                joinWhenIAmHostAndAlone: true,
                joinWhenIAmHostWithPeers: true,
                joinWhenPeerIsHost: true,
                joinWhenUnlicensedPeerIsHost: true,
                dealsEnabled: true,
                seat_type: "seat_type",
              },
              botName: "botName",
              botImageURL: "botImageURL",
              primaryTeamUUID: "primaryTeamUUID",
              organizationRoleUUID: "organizationRoleUUID",
              roles: [
                {
                  uuid: "uuid",
                  name: "name",
                  type: "type",
                },
              ],
              showReferralScreen: true,
              seatType: "seatType",
              teams: [
                {
                  uuid: "uuid",
                  name: "name",
                  phrases: [],
                  slackConnection: {},
                  domain: "domain",
                  organizerJoinInternalMeetings: true,
                  consentEmailEnabled: true,
                  parentTeamUUID: "parentTeamUUID",
                  organizationUUID: "organizationUUID",
                  children: [],
                },
              ],
            },
            team: {
              uuid: "uuid",
              name: "name",
              phrases: ["phrases"],
              slackConnection: {
                id: "id",
                info: {
                  id: "id",
                  name: "name",
                },
              },
              domain: "domain",
              organizerJoinInternalMeetings: true,
              consentEmailEnabled: true,
              parentTeamUUID: "parentTeamUUID",
              organizationUUID: "organizationUUID",
              children: [
                {
                  uuid: "uuid",
                  name: "name",
                  phrases: [],
                  slackConnection: {},
                  domain: "domain",
                  organizerJoinInternalMeetings: true,
                  consentEmailEnabled: true,
                  parentTeamUUID: "parentTeamUUID",
                  organizationUUID: "organizationUUID",
                  children: [],
                },
              ],
            },
          },
        ],
      },
    },
  },
  "/scim/ServiceProviderConfigs": {
    get: {
      status: 200,
      body: {
        schemas: ["schemas"],
        documentationUrl: "documentationUrl",
        patch: {
          supported: true,
        },
        bulk: {
          supported: true,
        },
        filter: {
          supported: true,
          maxResults: 1,
        },
        changePassword: {
          supported: true,
        },
        sort: {
          supported: true,
        },
        etag: {
          supported: true,
        },
        authenticationSchemes: [
          {
            name: "name",
            type: "type",
          },
        ],
        "urn:okta:schemas:scim:providerconfig:1.0": {
          userManagementCapabilities: ["userManagementCapabilities"],
        },
      },
    },
  },
  "/scim/Groups/{id}": {
    put: {
      status: 200,
      body: {
        schemas: ["schemas"],
        id: "id",
        displayName: "displayName",
        members: [
          {
            value: "value",
            display: "display",
          },
        ],
        "urn:okta:custom:group:1.0": {
          description: "description",
        },
      },
    },
    patch: {
      status: 200,
      body: {
        schemas: ["schemas"],
        id: "id",
        displayName: "displayName",
        members: [
          {
            value: "value",
            display: "display",
          },
        ],
        "urn:okta:custom:group:1.0": {
          description: "description",
        },
      },
    },
  },
  "/createScorecardResult": {
    post: {
      status: 200,
      body: {
        success: true,
      },
    },
  },
  "/scorecards/summary": {
    post: {
      status: 200,
      body: {
        data: [
          {
            averageScore: 1,
          },
        ],
      },
    },
  },
  "/scorecards": {
    get: {
      status: 200,
      body: {
        data: [
          {
            id: "id",
            title: "title",
            organizationId: "organizationId",
            teamUUID: "teamUUID",
            allTeams: true,
            enabled: true,
            interactionType: "conversation",
            detailedInstructions: "detailedInstructions",
            scorecardPrompt: "scorecardPrompt",
            expertMode: true,
            criteria: {
              operator: "operator",
              conditions: [
                {
                  field: "field",
                  value: "value",
                },
              ],
            },
            isDefaultTemplate: true,
            createdAt: "createdAt",
          },
        ],
        meta: {
          pageCount: 1,
          totalRecords: 1,
          pageNumber: 1,
          pageSize: 1,
        },
      },
    },
    post: {
      status: 200,
      body: {
        data: {
          id: "id",
          title: "title",
          organizationId: "organizationId",
          teamUUID: "teamUUID",
          allTeams: true,
          enabled: true,
          interactionType: "conversation",
          detailedInstructions: "detailedInstructions",
          scorecardPrompt: "scorecardPrompt",
          expertMode: true,
          criteria: {
            operator: "operator",
            conditions: [
              {
                field: "field",
                value: "value",
              },
            ],
          },
          isDefaultTemplate: true,
          createdAt: "createdAt",
        },
      },
    },
  },
  "/scorecards/{id}": {
    get: {
      status: 200,
      body: {
        data: {
          id: "id",
          title: "title",
          organizationId: "organizationId",
          teamUUID: "teamUUID",
          allTeams: true,
          enabled: true,
          interactionType: "conversation",
          detailedInstructions: "detailedInstructions",
          scorecardPrompt: "scorecardPrompt",
          expertMode: true,
          criteria: {
            operator: "operator",
            conditions: [
              {
                field: "field",
                value: "value",
              },
            ],
          },
          isDefaultTemplate: true,
          createdAt: "createdAt",
        },
      },
    },
    patch: {
      status: 200,
      body: {
        data: {
          id: "id",
          title: "title",
          organizationId: "organizationId",
          teamUUID: "teamUUID",
          allTeams: true,
          enabled: true,
          interactionType: "conversation",
          detailedInstructions: "detailedInstructions",
          scorecardPrompt: "scorecardPrompt",
          expertMode: true,
          criteria: {
            operator: "operator",
            conditions: [
              {
                field: "field",
                value: "value",
              },
            ],
          },
          isDefaultTemplate: true,
          createdAt: "createdAt",
        },
      },
    },
  },
  "/scorecards/{id}/items": {
    get: {
      status: 200,
      body: {
        data: [
          {
            id: "id",
            scorecardId: "scorecardId",
            title: "title",
            type: "numeric",
            position: 1,
            weight: 1,
            version: 1,
            expertPrompt: "expertPrompt",
            metadata: {
              numericMetadata: {
                min: 1,
                middle: 1,
                max: 1,
                minCriteria: "minCriteria",
                middleCriteria: "middleCriteria",
                maxCriteria: "maxCriteria",
              },
            },
            createdAt: "createdAt",
            lastUpdatedAt: "lastUpdatedAt",
          },
        ],
        meta: {
          pageCount: 1,
          totalRecords: 1,
          pageNumber: 1,
          pageSize: 1,
        },
      },
    },
    post: {
      status: 200,
      body: {
        data: {
          id: "id",
          scorecardId: "scorecardId",
          title: "title",
          type: "numeric",
          position: 1,
          weight: 1,
          version: 1,
          expertPrompt: "expertPrompt",
          metadata: {
            numericMetadata: {
              min: 1,
              middle: 1,
              max: 1,
              minCriteria: "minCriteria",
              middleCriteria: "middleCriteria",
              maxCriteria: "maxCriteria",
            },
          },
          createdAt: "createdAt",
          lastUpdatedAt: "lastUpdatedAt",
        },
      },
    },
  },
  "/scorecards/{id}/items/{itemId}": {
    patch: {
      status: 200,
      body: {
        data: {
          id: "id",
          scorecardId: "scorecardId",
          title: "title",
          type: "numeric",
          position: 1,
          weight: 1,
          version: 1,
          expertPrompt: "expertPrompt",
          metadata: {
            numericMetadata: {
              min: 1,
              middle: 1,
              max: 1,
              minCriteria: "minCriteria",
              middleCriteria: "middleCriteria",
              maxCriteria: "maxCriteria",
            },
          },
          createdAt: "createdAt",
          lastUpdatedAt: "lastUpdatedAt",
        },
      },
    },
  },
  "/labels": {
    post: {
      status: 200,
      body: {
        data: {
          uuid: "uuid",
          name: "name",
          description: "description",
          aiFlow: true,
          allTeams: true,
          isDefaultTemplate: true,
          options: [
            {
              value: "value",
              description: "description",
            },
          ],
          organizationUUID: "organizationUUID",
          createdAt: "createdAt",
        },
      },
    },
  },
  "/labels/{id}": {
    get: {
      status: 200,
      body: {
        data: {
          uuid: "uuid",
          name: "name",
          description: "description",
          aiFlow: true,
          allTeams: true,
          isDefaultTemplate: true,
          options: [
            {
              value: "value",
              description: "description",
            },
          ],
          organizationUUID: "organizationUUID",
          createdAt: "createdAt",
        },
      },
    },
    patch: {
      status: 200,
      body: {
        data: {
          uuid: "uuid",
          name: "name",
          description: "description",
          aiFlow: true,
          allTeams: true,
          isDefaultTemplate: true,
          options: [
            {
              value: "value",
              description: "description",
            },
          ],
          organizationUUID: "organizationUUID",
          createdAt: "createdAt",
        },
      },
    },
  },
  "/field-configurations": {
    post: {
      status: 200,
      body: {
        data: {
          uuid: "uuid",
          name: "name",
          organizationUUID: "organizationUUID",
          teamsUUID: ["teamsUUID"],
          allTeams: true,
          isDefaultTemplate: true,
          criteria: {
            operator: "operator",
            conditions: [
              {
                field: "field",
                value: "value",
              },
            ],
          },
        },
      },
    },
  },
  "/field-configurations/{id}": {
    patch: {
      status: 200,
      body: {
        data: {
          uuid: "uuid",
          name: "name",
          organizationUUID: "organizationUUID",
          teamsUUID: ["teamsUUID"],
          allTeams: true,
          isDefaultTemplate: true,
          criteria: {
            operator: "operator",
            conditions: [
              {
                field: "field",
                value: "value",
              },
            ],
          },
        },
      },
    },
  },
  "/field-configurations/{id}/items": {
    get: {
      status: 200,
      body: {
        data: [
          {
            uuid: "uuid",
            fieldConfigurationUUID: "fieldConfigurationUUID",
            title: "title",
            category: "CRM",
            contents: "contents",
            promptType: "promptType",
            contentType: "contentType",
            analysisLevel: "conversation",
            description: "description",
            createdAt: "createdAt",
            lastModifiedAt: "lastModifiedAt",
          },
        ],
        meta: {
          pageCount: 1,
          totalRecords: 1,
          pageNumber: 1,
          pageSize: 1,
        },
      },
    },
    post: {
      status: 200,
      body: {
        data: {
          item: {
            uuid: "uuid",
            fieldConfigurationUUID: "fieldConfigurationUUID",
            title: "title",
            category: "CRM",
            contents: "contents",
            promptType: "promptType",
            contentType: "contentType",
            analysisLevel: "conversation",
            description: "description",
            createdAt: "createdAt",
            lastModifiedAt: "lastModifiedAt",
          },
          assignments: [
            {
              uuid: "uuid",
              intelligenceItemUUID: "intelligenceItemUUID",
              teamUUID: "teamUUID",
              category: "CRM",
              displayOrder: 1,
            },
          ],
        },
      },
    },
  },
  "/field-configurations/{id}/items/{itemId}": {
    get: {
      status: 200,
      body: {
        data: {
          uuid: "uuid",
          fieldConfigurationUUID: "fieldConfigurationUUID",
          title: "title",
          category: "CRM",
          contents: "contents",
          promptType: "promptType",
          contentType: "contentType",
          analysisLevel: "conversation",
          description: "description",
          createdAt: "createdAt",
          lastModifiedAt: "lastModifiedAt",
        },
      },
    },
    patch: {
      status: 200,
      body: {
        data: {
          uuid: "uuid",
          fieldConfigurationUUID: "fieldConfigurationUUID",
          title: "title",
          category: "CRM",
          contents: "contents",
          promptType: "promptType",
          contentType: "contentType",
          analysisLevel: "conversation",
          description: "description",
          createdAt: "createdAt",
          lastModifiedAt: "lastModifiedAt",
        },
      },
    },
  },
};
