import { type Answer, isObject, type Received, type Route, type SandboxVendor, unknown } from "./answer.js";

/** A record of a CRM as Siro has synchronised it. */
export interface SiroCrmRecord {
  /** Siro's id of it. */
  id: string;
  /** Its id in the CRM. */
  externalId: string;
  integrationConnectionId: string;
  dataType: "ACCOUNT" | "LEAD" | "OPPORTUNITY" | "ENGAGEMENT" | "CONTACT";
  name: string;
}

/** The operations of Siro that the sandbox has. */
export type SiroSandboxOperation = "siro.recordings.get" | "siro.recordings.link";

/** What Siro knows when the sandbox starts. */
export interface SiroSeed {
  /** The token that is accepted. */
  accessToken?: string;
  recordings?: readonly { id: string; title?: string }[];
  crmRecords?: readonly SiroCrmRecord[];
}

export const siroToken = "sandbox-access-token";

const defaultRecords: SiroCrmRecord[] = [
  { id: "acc_1", externalId: "001-acme", integrationConnectionId: "connection_1", dataType: "ACCOUNT", name: "Acme" },
  { id: "opp_1", externalId: "006-renewal", integrationConnectionId: "connection_1", dataType: "OPPORTUNITY", name: "Acme renewal" },
];
const moment = "2026-01-01T00:00:00.000Z";

/** Siro's gateway with memory: recordings, and the CRM record that each is linked to. */
export function siroVendor({
  accessToken = siroToken,
  recordings = [{ id: "rec_1", title: "First visit" }],
  crmRecords = defaultRecords,
}: SiroSeed = {}): SandboxVendor {
  const known = new Map(recordings.map(({ id, title = "Untitled" }) => [id, { id, title, linked: undefined as SiroCrmRecord | undefined }]));

  const withRecording = (received: Received, use: (recording: NonNullable<ReturnType<typeof known.get>>) => Answer): Answer => {
    const recording = known.get(received.ids.id ?? "");
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

  const routes: Route<SiroSandboxOperation>[] = [
    {
      operation: "siro.recordings.get",
      method: "GET",
      path: "/v1/core/recordings/{id}",
      answer: (received) =>
        withRecording(received, ({ id, title, linked }) => {
          const shown = received.query.get("showCrmCustomers") === "true" && linked ? { crmCustomer: customer(linked) } : {};
          return { status: 200, body: { data: { id, title, dateCreated: moment, deleted: false, ...shown } } };
        }),
    },
    {
      operation: "siro.recordings.link",
      method: "PUT",
      path: "/v1/core/recordings/{id}/link",
      answer: (received) =>
        withRecording(received, (recording) => {
          const record = target(received.body);
          if ("status" in record) return record;
          recording.linked = record;
          const { id, externalId, dataType, name } = record;
          return { status: 200, body: { data: { id, externalId, dataType, name, lastActivityAt: moment } } };
        }),
    },
  ];

  return {
    routes,
    refuseStranger: (headers) => (headers.get("x-siro-auth-token") === accessToken ? undefined : { status: 401, body: refusal(401) }),
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

/** The gateway's error object. Its form is published, its words are not. */
function refusal(status: number): unknown {
  return { error: `Sandbox refusal ${status}` };
}
