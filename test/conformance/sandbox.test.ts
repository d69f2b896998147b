import { SdkError } from "conversation-crm-sdk";
import { createSandbox } from "conversation-crm-sdk/testing";
import { describe, expect, it } from "vitest";
import { vendors as sandboxVendors } from "../../src/testing/vendors.js";
import { dataOf, exampleOf } from "./answers.js";
import { judge } from "./judge.js";
import { call, functions, idsOf, type Pair, pairs } from "./operations.js";
import { casesOf, partsOf, refusedIn, smallestInput } from "./requests.js";
import { documents, serviceOf } from "./specification.js";

/** Operations of which no source says what they do to the vendor's state: the sandbox answers their example. */
const answeringTheirExample: readonly string[] = [
  "attention.actions.list",
  "attention.chats.list",
  "attention.conversations.workflowLogs",
  "attention.emails.list",
  "attention.insights.history",
  "attention.library.folders.get",
  "attention.recorderMetrics.allMeetings",
  "attention.scim.serviceProviderConfigs.get",
  "attention.scorecards.summary",
  "leadconnector.calendars.freeSlots",
  "leadconnector.liveChat.typing",
  "leadconnector.locations.timezones",
  "leadconnector.messages.sendReviewReply",
  "leadconnector.opportunities.lostReasons",
  "leadconnector.preferences.customSubtypes.create",
  "leadconnector.preferences.customSubtypes.list",
  "leadconnector.preferences.customSubtypes.update",
  "leadconnector.preferences.unsubscriptions.status",
  "leadconnector.preferences.unsubscriptions.userChange",
  "siro.conversationConfigurations.list",
  "siro.extractions.list",
  "siro.followups.list",
  "siro.organization.auditLogs.list",
  "siro.organization.integrations.briefs.create",
  "siro.organization.integrations.connections.upsertSalesforce",
  "siro.organization.integrations.multimediaEvents.upsert",
  "siro.organization.integrations.multimediaEvents.upsertBatch",
  "siro.organization.integrations.users.get",
  "siro.organization.integrations.users.list",
  "siro.organization.mobileEvents.get",
  "siro.organization.mobileEvents.list",
  "siro.organization.recordings.summaries",
  "siro.recordings.audioSignedUrl",
  "siro.recordings.utterances",
  "siro.scorecards.evaluatedInstances.get",
  "siro.scorecards.instances.list",
  "siro.scorecards.metrics.available",
  "siro.scorecards.metrics.values",
];

/** What the requests of this suite name: the id of a thing is the name of the field that has it. */
const seed = {
  attention: {
    roles: [{ id: "roleUUID" }],
    teams: [{ id: "id" }, { id: "teamId" }, { id: "uuid" }],
    users: [{ id: "userId", teamIds: ["id"] }],
    scimGroups: [{ id: "id" }],
    labels: [{ id: "id" }],
    scorecards: [
      { id: "id", items: [{ id: "itemId" }] },
      { id: "scorecard_uuid", items: [{ id: "scorecard_item_uuid" }] },
    ],
    fieldConfigurations: [{ id: "id", items: [{ id: "itemId" }] }],
    conversations: [
      { id: "id", externalId: "externalId" },
      { id: "conversation_id" },
      { id: "conversation_uuid" },
      { id: "conversation_1" }, // in the example of a question
    ],
    knowledgeBaseSources: [{ id: "sourceId", upload: "awaited" as const }],
    superAgentSessions: ["sessionId"],
  },
  siro: {
    recordings: [{ id: "id" }],
    crmRecords: (["ACCOUNT", "OPPORTUNITY", "ENGAGEMENT"] as const).map((dataType) => {
      return { id: "id", externalId: "externalId", integrationConnectionId: "integrationConnectionId", dataType, name: "Acme" };
    }),
    opportunityUsers: [{ id: "id", opportunityId: "opportunityId", userId: "userId" }],
    engagementUsers: [{ id: "id", engagementId: "engagementId", userId: "userId" }],
    oauthApps: [{ clientId: "clientId", clientSecret: "clientSecret", owner: "owner" }],
    oauthTokens: [{ tokenId: "tokenId", clientId: "clientId", userId: "userId" }],
    organizationTokens: [{ tokenId: "id" }],
    users: [{ id: "id" }, { id: "userId" }],
    organizations: [{ id: "id" }, { id: "orgId" }],
    teams: [{ id: "teamId", organizationId: "orgId" }],
    connections: [{ id: "id" }],
  },
  leadconnector: {
    conversations: [{ id: "conversationId", locationId: "locationId", contactId: "contactId" }],
    calls: [{ messageId: "messageId", locationId: "locationId", recording: new Uint8Array([1]), transcription: "Hello." }],
    calendars: [{ id: "calendarId", locationId: "locationId" }],
    appointments: ["eventId", "appointmentId"].map((id) => ({ id, locationId: "locationId", calendarId: "calendarId", contactId: "contactId" })),
    blockSlots: [{ id: "eventId", locationId: "locationId", calendarId: "calendarId" }],
    appointmentNotes: [{ id: "noteId", appointmentId: "appointmentId", body: "body" }],
    users: [
      { id: "userId", companyId: "companyId", email: "emails" },
      { id: "followers", companyId: "companyId" },
    ],
    workflows: [{ id: "workflowId", locationId: "locationId" }],
    companies: [{ id: "companyId" }],
    contacts: [{ id: "contactId", locationId: "locationId", notes: [{ id: "id" }], tasks: [{ id: "taskId" }] }],
    messages: [
      { id: "id", conversationId: "conversationId", type: "Email" as const, emailMessageId: "id", conversationProviderId: "conversationProviderId" },
      { id: "scheduled", conversationId: "conversationId", type: "Email" as const, emailMessageId: "emailMessageId", status: "scheduled" },
      { id: "messageId", conversationId: "conversationId", type: "Call" as const, status: "scheduled" },
      { id: "lastMessageId", conversationId: "conversationId" },
    ],
    uploads: [{ uploadId: "uploadId", filePath: "filePath" }],
    subAccounts: [{ id: "locationId", companyId: "companyId" }],
    customFields: [{ id: "id", locationId: "locationId", name: "name" }],
    customValues: [{ id: "id", locationId: "locationId", name: "name", value: "value" }],
    tags: [{ id: "tagId", locationId: "locationId", name: "VIP" }],
    templates: [{ id: "id", locationId: "locationId", name: "name" }],
    opportunities: [{ id: "id", locationId: "locationId" }],
    pipelines: [{ id: "pipelineId", locationId: "location_id" }],
    app: { clientId: "client_id", clientSecret: "client_secret", code: "code", refreshToken: "refresh_token" },
    apps: [{ clientId: "clientKey", clientSecret: "clientSecret" }, { clientId: "appId" }],
    companyId: "companyId",
  },
};

/** What must have been done before, by the operation's id: the id of another operation. */
const before: Readonly<Record<string, string | undefined>> = {
  unlinkRecording: "linkRecording",
  createConversation: "deleteConversation",
  createSyncedAccount: "deleteSyncedAccount",
};

const started = sandboxVendors.map((vendor) => vendor.start(undefined));
const behaviours: Readonly<Record<string, unknown>> = Object.assign({}, ...started.map((vendor) => vendor.behaviours));

/** A client of a new sandbox, which keeps the answers that it is given. */
function connect(pair: Pair) {
  const sandbox = createSandbox(seed);
  const answers: Response[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    const response = await sandbox.fetch(url, init);
    answers.push(response.clone());
    return response;
  };
  const options = sandbox[pair.vendor.name];
  return { client: pair.vendor.connect({ ...options, fetch }), sandbox, answers };
}

describe.each(pairs)("$name", (pair) => {
  const input = smallestInput(pair);
  const isExample = answeringTheirExample.includes(pair.name);

  it("is answered in the sandbox as its specification has it", async () => {
    const { client, sandbox, answers } = connect(pair);
    const first = pairs.find(({ api, id }) => api === pair.api && id === before[pair.id]);
    if (first) await call(client, first, smallestInput(first));
    const data = await call(client, pair, input);
    const answer = answers.at(-1);
    expect(sandbox.requests.at(-1)?.operation).toBe(pair.name);
    expect([...pair.answers.keys()], `status ${answer?.status}`).toContain(String(answer?.status));
    const stated = pair.answers.get(String(answer?.status));
    if (stated === undefined) expect(await answer?.text()).toBe("");
    else if (stated.type === "application/json") expect(judge(pair.api, stated.schema)(await answer?.json())).toBe("");
    else expect(answer?.headers.get("content-type")).toMatch(new RegExp(`^${stated.type.replace("*", ".+")}$`));
    const example = exampleOf(pair);
    if (isExample && example) expect(data).toEqual(dataOf(example));
  });

  it("has a behaviour there, or is on the list of those that answer their example", () => {
    expect(typeof behaviours[pair.name]).toBe(isExample ? "undefined" : "function");
  });

  it("is answered or refused there whatever is sent, and breaks nothing", async () => {
    const { client } = connect(pair);
    const sent = partsOf(pair).flatMap((part) => [
      ...refusedIn(part).flatMap(({ mutants }) => mutants.map(({ request }) => ({ ...input, [part.place]: request }))),
      ...casesOf(pair, part).flatMap(({ requests }) => requests.slice(0, 1).map((request) => ({ ...input, [part.place]: request }))),
    ]);
    const others = pair.ids.map((name) => ({ ...input, ids: { ...idsOf(pair), [name]: "of nothing" } }));
    const wrong: string[] = [];
    for (const request of [input, {}, ...others, ...sent]) {
      const error: unknown = await call(client, pair, request, { rules: "off" }).catch((reason: unknown) => reason);
      // What breaks in the sandbox is a fetch that fails.
      if (error instanceof Error && (!SdkError.is(error) || (error.code as string) === "unreachable"))
        wrong.push(`${String(error.cause ?? error)} ${String((error as { originalCause?: Error }).originalCause?.stack)}`);
    }
    expect([...new Set(wrong)].slice(0, 3)).toEqual([]);
  });

  if (pair.credential)
    it("is refused there with 401 without its credential", async () => {
      const { sandbox } = connect(pair);
      const path = pair.path.replace(/\{(\w+)\}/g, "$1");
      const response = await sandbox.fetch(`${pair.server}${path}`, { method: pair.method.toUpperCase(), headers: pair.headers });
      expect(response.status).toBe(401);
    });
});

it("names operations that exist, everywhere", () => {
  const names = functions.map(({ name }) => name);
  const ids = pairs.map(({ id }) => id);
  expect([...answeringTheirExample, ...Object.keys(behaviours)].filter((name) => !names.includes(name))).toEqual([]);
  expect(
    Object.entries(before)
      .flat()
      .filter((id) => !ids.includes(String(id))),
  ).toEqual([]);
});

it.each([...documents].map(([api, document]) => ({ api, document })))("has $api where its specification has it", ({ api, document }) => {
  expect(document.servers).toHaveLength(1);
  const apis = started.flatMap((vendor) => Object.entries(vendor.apis));
  const found = apis.filter(([service]) => service === serviceOf(api));
  expect(found.map(([, { baseUrl }]) => baseUrl)).toEqual([document.servers[0]?.url]);
});
