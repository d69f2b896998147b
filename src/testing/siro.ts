import { type Answer, isObject, type Received, type Route, type SandboxVendor, unknown } from "./answer.js";
import { page, refusal, unsupported } from "./siro-answers.js";
import { moment, type SiroCrmRecord, type SiroMemory, type SiroRecording, type SiroSeed } from "./siro-memory.js";

/** The operations of Siro's gateway that the sandbox has. */
export type SiroSandboxOperation = "siro.recordings.list" | "siro.recordings.get" | "siro.recordings.link" | "siro.recordings.unlink";

const defaultRecords: SiroCrmRecord[] = [
  { id: "acc_1", externalId: "001-acme", integrationConnectionId: "connection_1", dataType: "ACCOUNT", name: "Acme" },
  { id: "opp_1", externalId: "006-renewal", integrationConnectionId: "connection_1", dataType: "OPPORTUNITY", name: "Acme renewal" },
];

// A recording of the sandbox has no score, summary or extraction that could be shown.
const shown = ["showCrmOpportunities", "showEvaluationScore", "showFollowups", "showCrmCustomers", "showSummary", "showEntityExtractions"];

/** Siro's gateway: recordings, and the CRM record that each is linked to. */
export function siroVendor(memory: SiroMemory, { crmRecords = defaultRecords }: SiroSeed = {}): SandboxVendor {
  const tokenOf = (headers: Headers) => headers.get("x-siro-auth-token") ?? "";

  const withRecording = (received: Received, use: (recording: SiroRecording) => Answer): Answer => {
    const recording = memory.recordings.get(received.ids.id ?? "");
    return recording ? use(recording) : { status: 404, body: refusal(404) };
  };

  /** The record that a link points at, or what is answered in its place. */
  const target = (body: unknown): SiroCrmRecord | Answer => {
    const issues = brokenLink(body);
    if (issues.length > 0 || !isObject(body)) return { status: 422, body: { issues, name: "ZodError" } };
    const record = crmRecords.find(
      ({ id, externalId, integrationConnectionId }) =>
        id === body.id || (externalId === body.externalId && integrationConnectionId === body.integrationConnectionId),
    );
    if (record === undefined) return unknown("a link to a CRM record that it does not have; seed it in crmRecords");
    return record.dataType === body.dataType ? record : unknown("a link whose dataType is not that of the record");
  };

  const writing = (received: Received, write: (recording: SiroRecording, record: SiroCrmRecord) => Answer): Answer => {
    if (memory.accessTokens.get(tokenOf(received.headers)) === "read") return unknown("a change with an access token whose scope is read");
    return withRecording(received, (recording) => {
      const record = target(received.body);
      return "status" in record ? record : write(recording, record);
    });
  };

  /** Sets what a recording is linked to. That is a change of the recording: whoever follows `updatedAt` finds it. */
  const relink = (recording: SiroRecording, linked: SiroCrmRecord | undefined) => {
    recording.linked = linked;
    recording.updatedAt = new Date().toISOString();
  };

  const routes: Route<SiroSandboxOperation>[] = [
    {
      operation: "siro.recordings.list",
      method: "GET",
      path: "/v1/core/recordings",
      answer: ({ query }) => {
        const stranger = unsupported(query, ["limit", "cursor", "dateCreated:gt", "dateCreated:lt", "showCrmCustomer", "showEvaluationScore", "showFollowups"]);
        if (stranger) return stranger;
        const after = query.get("dateCreated:gt") ?? "";
        const before = query.get("dateCreated:lt");
        const found = [...memory.recordings.values()]
          .filter(({ dateCreated }) => dateCreated > after && (before === null || dateCreated < before))
          // The order that somebody has seen.
          .sort((one, other) => (one.dateCreated < other.dateCreated ? 1 : one.dateCreated > other.dateCreated ? -1 : 0));
        return page(found, query, { name: "limit", usual: 100, most: 100 }, ({ id, title, dateCreated, linked }) => ({
          id,
          title,
          dateCreated,
          ...(query.get("showCrmCustomer") === "true" && linked && { crmCustomer: customer(linked) }),
        }));
      },
    },
    {
      operation: "siro.recordings.get",
      method: "GET",
      path: "/v1/core/recordings/{id}",
      answer: (received) =>
        unsupported(received.query, shown) ??
        withRecording(received, ({ id, title, dateCreated, linked }) => {
          const crmCustomer = received.query.get("showCrmCustomers") === "true" && linked ? { crmCustomer: customer(linked) } : {};
          return { status: 200, body: { data: { id, title, dateCreated, deleted: false, ...crmCustomer } } };
        }),
    },
    {
      operation: "siro.recordings.link",
      method: "PUT",
      path: "/v1/core/recordings/{id}/link",
      answer: (received) =>
        writing(received, (recording, record) => {
          relink(recording, record);
          const { id, externalId, dataType, name } = record;
          return { status: 200, body: { data: { id, externalId, dataType, name, lastActivityAt: moment } } };
        }),
    },
    {
      operation: "siro.recordings.unlink",
      method: "DELETE",
      path: "/v1/core/recordings/{id}/link",
      answer: (received) =>
        writing(received, (recording, record) => {
          if (recording.linked !== record) return unknown("the removal of a link that the recording does not have");
          relink(recording, undefined);
          return { status: 200, body: { data: true } };
        }),
    },
  ];

  return {
    routes,
    refuseStranger: (headers) => (memory.accessTokens.has(tokenOf(headers)) ? undefined : { status: 401, body: refusal(401) }),
    // Recorded by somebody who asked the gateway for a path that it does not have.
    unknownPath: () => ({ status: 404, body: { code: 404, message: "The current request is not defined by this API." } }),
    refusal,
  };
}

interface ZodIssue {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

const dataTypes = ["ACCOUNT", "LEAD", "OPPORTUNITY", "ENGAGEMENT", "CONTACT"];

/** What the gateway is documented to refuse with 422: a body that is no link, both ids, neither, or one without its connection. */
function brokenLink(body: unknown): ZodIssue[] {
  if (!isObject(body)) return [{ code: "invalid_type", path: [], message: "Expected object" }];
  const issues: ZodIssue[] = [];
  const isNamed = (field: string) => typeof body[field] === "string" && body[field] !== "";
  if (!dataTypes.includes(String(body.dataType))) issues.push({ code: "invalid_enum_value", path: ["dataType"], message: "Invalid enum value" });
  if (isNamed("id") === isNamed("externalId")) issues.push({ code: "custom", path: [], message: "Send exactly one of id or externalId" });
  if (isNamed("externalId") && !isNamed("integrationConnectionId")) {
    issues.push({ code: "custom", path: ["integrationConnectionId"], message: "Required with externalId" });
  }
  return issues;
}

function customer({ id, name, externalId, integrationConnectionId, dataType }: SiroCrmRecord): unknown {
  return { id, name, externalId, integrationConnectionId, customerType: dataType, createdAt: moment, updatedAt: moment, organizationId: "organization_1" };
}
