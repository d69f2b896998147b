import { createSandbox } from "conversation-crm-sdk/testing";
import { describe, expect, it } from "vitest";
import { vendors as sandboxVendors } from "../../src/testing/vendors.js";
import { dataOf, exampleOf } from "./answers.js";
import { judge } from "./judge.js";
import { call, functions, type Pair, pairs } from "./operations.js";
import { smallestInput } from "./requests.js";
import { documents, serviceOf } from "./specification.js";

/** Operations of which no source says what they do to the vendor's state: the sandbox answers their example. */
const answeringTheirExample: readonly string[] = [
  "siro.recordings.utterances",
  "siro.recordings.audioSignedUrl",
  "siro.followups.list",
  "siro.extractions.list",
  "siro.scorecards.metrics.values",
  "siro.scorecards.metrics.available",
  "siro.scorecards.instances.list",
  "siro.scorecards.evaluatedInstances.get",
  "siro.conversationConfigurations.list",
  "siro.organization.recordings.summaries",
  "siro.organization.mobileEvents.list",
  "siro.organization.mobileEvents.get",
  "siro.organization.auditLogs.list",
  "siro.organization.connections.upsertSalesforce",
];

/** What the requests of this suite name: the id of a thing is the name of the field that has it. */
const seed = {
  attention: { conversations: [{ id: "id" }] },
  siro: {
    recordings: [{ id: "id" }],
    crmRecords: [{ id: "id", externalId: "externalId", integrationConnectionId: "integrationConnectionId", dataType: "ACCOUNT" as const, name: "Acme" }],
    oauthApps: [{ clientId: "clientId", clientSecret: "clientSecret", owner: "owner" }],
    oauthTokens: [{ tokenId: "tokenId", clientId: "clientId", userId: "userId" }],
    organizationTokens: [{ tokenId: "id" }],
    users: [{ id: "id" }],
    organizations: [{ id: "id" }, { id: "orgId" }],
    teams: [{ id: "teamId", organizationId: "orgId" }],
    connections: [{ id: "id" }],
  },
  leadconnector: {
    conversations: [{ id: "conversationId", locationId: "locationId", contactId: "contactId" }],
    calls: [{ messageId: "messageId", locationId: "locationId", recording: new Uint8Array([1]), transcription: "Hello." }],
    app: { clientId: "client_id", clientSecret: "client_secret", code: "code", refreshToken: "refresh_token" },
  },
};

/** What must have been done before, by the operation's id: the id of another operation. */
const before: Readonly<Record<string, string | undefined>> = {
  unlinkRecording: "linkRecording",
  createConversation: "deleteConversation",
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
