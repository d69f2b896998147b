// Made from specs/siro-organization-integrations.yaml by `npm run generate`. What is to change here is changed there.

export const examples = {
  "/v1/integrations/accounts": {
    get: {
      status: 200,
      body: [
        {
          id: "id",
          externalId: "externalId",
          name: "name",
          latitude: 1,
          longitude: 1,
          addresses: [null],
          phoneNumbers: ["phoneNumbers"],
          emailAddresses: ["emailAddresses"],
          createdAt: "createdAt",
          updatedAt: "updatedAt",
        },
      ],
    },
    post: {
      status: 200,
      body: {
        id: "id",
        externalId: "externalId",
        name: "name",
        latitude: 1,
        longitude: 1,
        addresses: [null],
        phoneNumbers: ["phoneNumbers"],
        emailAddresses: ["emailAddresses"],
        createdAt: "createdAt",
        updatedAt: "updatedAt",
      },
    },
  },
  "/v1/integrations/accounts/{id}": {
    get: {
      status: 200,
      body: {
        id: "id",
        externalId: "externalId",
        name: "name",
        latitude: 1,
        longitude: 1,
        addresses: [null],
        phoneNumbers: ["phoneNumbers"],
        emailAddresses: ["emailAddresses"],
        createdAt: "createdAt",
        updatedAt: "updatedAt",
      },
    },
    put: {
      status: 200,
      body: {
        id: "id",
        externalId: "externalId",
        name: "name",
        latitude: 1,
        longitude: 1,
        addresses: [null],
        phoneNumbers: ["phoneNumbers"],
        emailAddresses: ["emailAddresses"],
        createdAt: "createdAt",
        updatedAt: "updatedAt",
      },
    },
    delete: {
      status: 200,
      body: true,
    },
  },
  "/v1/integrations/opportunities": {
    get: {
      status: 200,
      body: {
        data: [
          {
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
        ],
        cursor: "cursor",
        pageSize: 1,
        limit: 1,
        total: 1,
        hasNextPage: true,
      },
    },
  },
  "/v1/integrations/opportunities/{id}": {
    get: {
      status: 200,
      body: {
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
    },
    delete: {
      status: 200,
      body: true,
    },
  },
  "/v1/integrations/sync/opportunities": {
    put: {
      status: 200,
      body: {
        data: {
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
      },
    },
  },
  "/v1/integrations/opportunity-users": {
    get: {
      status: 200,
      body: [
        {
          id: "id",
          opportunityId: "opportunityId",
          userId: "userId",
          name: "name",
          amountPercentage: 1,
          organizationId: "organizationId",
          createdAt: "createdAt",
          updatedAt: "updatedAt",
          integrationConnectionId: "integrationConnectionId",
        },
      ],
    },
    post: {
      status: 200,
      body: {
        id: "id",
        opportunityId: "opportunityId",
        userId: "userId",
        name: "name",
        amountPercentage: 1,
        organizationId: "organizationId",
        createdAt: "createdAt",
        updatedAt: "updatedAt",
        integrationConnectionId: "integrationConnectionId",
      },
    },
  },
  "/v1/integrations/opportunity-users/{id}": {
    get: {
      status: 200,
      body: {
        id: "id",
        opportunityId: "opportunityId",
        userId: "userId",
        name: "name",
        amountPercentage: 1,
        organizationId: "organizationId",
        createdAt: "createdAt",
        updatedAt: "updatedAt",
        integrationConnectionId: "integrationConnectionId",
      },
    },
    put: {
      status: 200,
      body: {
        id: "id",
        opportunityId: "opportunityId",
        userId: "userId",
        name: "name",
        amountPercentage: 1,
        organizationId: "organizationId",
        createdAt: "createdAt",
        updatedAt: "updatedAt",
        integrationConnectionId: "integrationConnectionId",
      },
    },
    delete: {
      status: 200,
      body: true,
    },
  },
  "/v1/integrations/engagements": {
    get: {
      status: 200,
      body: {
        data: [
          {
            id: "id",
            externalId: "externalId",
            engagementType: "engagementType",
            direction: "direction",
            subject: "subject",
            content: "content",
            startTime: "startTime",
            startTimeLocalized: "startTimeLocalized",
            endTime: "endTime",
            createdAt: "createdAt",
            updatedAt: "updatedAt",
            recordingId: "recordingId",
            opportunityId: "opportunityId",
            accountId: "accountId",
            organizationId: "organizationId",
            account: null,
            engagementUsers: [
              {
                userId: "userId",
              },
            ],
          },
        ],
        cursor: "cursor",
        pageSize: 1,
        limit: 1,
        total: 1,
        hasNextPage: true,
      },
    },
  },
  "/v1/integrations/engagements/{id}": {
    get: {
      status: 200,
      body: {
        id: "id",
        externalId: "externalId",
        engagementType: "engagementType",
        direction: "direction",
        subject: "subject",
        content: "content",
        startTime: "startTime",
        startTimeLocalized: "startTimeLocalized",
        endTime: "endTime",
        createdAt: "createdAt",
        updatedAt: "updatedAt",
        recordingId: "recordingId",
        opportunityId: "opportunityId",
        accountId: "accountId",
        organizationId: "organizationId",
        account: null,
        engagementUsers: [
          {
            userId: "userId",
          },
        ],
      },
    },
    delete: {
      status: 200,
      body: true,
    },
  },
  "/v1/integrations/sync/engagements": {
    put: {
      status: 200,
      body: {
        data: {
          id: "id",
          externalId: "externalId",
          engagementType: "engagementType",
          direction: "direction",
          subject: "subject",
          content: "content",
          startTime: "startTime",
          startTimeLocalized: "startTimeLocalized",
          endTime: "endTime",
          createdAt: "createdAt",
          updatedAt: "updatedAt",
          recordingId: "recordingId",
          opportunityId: "opportunityId",
          accountId: "accountId",
          organizationId: "organizationId",
          account: null,
          engagementUsers: [
            {
              userId: "userId",
            },
          ],
        },
      },
    },
  },
  "/v1/integrations/sync/engagements/soft-delete-removed": {
    post: {
      status: 200,
      body: {
        data: {
          success: true,
        },
      },
    },
  },
  "/v1/integrations/engagement-users": {
    get: {
      status: 200,
      body: [
        {
          id: "id",
          engagementId: "engagementId",
          userId: "userId",
          name: "name",
          organizationId: "organizationId",
          createdAt: "createdAt",
          updatedAt: "updatedAt",
          integrationConnectionId: "integrationConnectionId",
        },
      ],
    },
    post: {
      status: 200,
      body: {
        id: "id",
        engagementId: "engagementId",
        userId: "userId",
        name: "name",
        organizationId: "organizationId",
        createdAt: "createdAt",
        updatedAt: "updatedAt",
        integrationConnectionId: "integrationConnectionId",
      },
    },
  },
  "/v1/integrations/engagement-users/{id}": {
    get: {
      status: 200,
      body: {
        id: "id",
        engagementId: "engagementId",
        userId: "userId",
        name: "name",
        organizationId: "organizationId",
        createdAt: "createdAt",
        updatedAt: "updatedAt",
        integrationConnectionId: "integrationConnectionId",
      },
    },
    put: {
      status: 200,
      body: {
        id: "id",
        engagementId: "engagementId",
        userId: "userId",
        name: "name",
        organizationId: "organizationId",
        createdAt: "createdAt",
        updatedAt: "updatedAt",
        integrationConnectionId: "integrationConnectionId",
      },
    },
    delete: {
      status: 200,
      body: true,
    },
  },
  "/v1/integrations/users": {
    get: {
      status: 200,
      body: {
        data: [null],
        cursor: null,
      },
    },
  },
  "/v1/integrations/users/{id}": {
    get: {
      status: 200,
      body: {
        data: null,
      },
    },
  },
  "/v1/integrations/users/{id}/engagements": {
    get: {
      status: 200,
      body: [
        {
          id: "id",
          externalId: "externalId",
          engagementType: "engagementType",
          direction: "direction",
          subject: "subject",
          content: "content",
          startTime: "startTime",
          startTimeLocalized: "startTimeLocalized",
          endTime: "endTime",
          createdAt: "createdAt",
          updatedAt: "updatedAt",
          recordingId: "recordingId",
          opportunityId: "opportunityId",
          accountId: "accountId",
          organizationId: "organizationId",
          account: null,
          engagementUsers: [
            {
              userId: "userId",
            },
          ],
        },
      ],
    },
  },
  "/v1/integrations/multimedia-events": {
    put: {
      status: 201,
      body: {
        data: null,
      },
    },
  },
  "/v1/integrations/briefs": {
    put: {
      status: 200,
      body: {
        siroId: "siroId",
      },
    },
  },
  "/v1/integrations/sync/batch/opportunities": {
    put: {
      status: 200,
      body: {
        data: [
          {
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
        ],
      },
    },
  },
  "/v1/integrations/sync/batch/engagements": {
    put: {
      status: 200,
      body: {
        data: [
          {
            id: "id",
            externalId: "externalId",
            engagementType: "engagementType",
            direction: "direction",
            subject: "subject",
            content: "content",
            startTime: "startTime",
            startTimeLocalized: "startTimeLocalized",
            endTime: "endTime",
            createdAt: "createdAt",
            updatedAt: "updatedAt",
            recordingId: "recordingId",
            opportunityId: "opportunityId",
            accountId: "accountId",
            organizationId: "organizationId",
            account: null,
            engagementUsers: [
              {
                userId: "userId",
              },
            ],
          },
        ],
      },
    },
  },
  "/v1/integrations/batch/multimedia-events": {
    put: {
      status: 201,
      body: {
        data: null,
      },
    },
  },
};
