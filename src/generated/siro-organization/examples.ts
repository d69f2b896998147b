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
  "/v1/core/oauth/apps/{clientId}/access-token": {
    post: {
      status: 201,
      body: {
        accessTokenId: "accessTokenId",
        accessToken: "accessToken",
      },
    },
  },
};
