import { isNamed, isObject, type Received, Refusal, undocumented } from "../answer.js";
import type { Behaviours } from "../vendor.js";
import { page, refuseOthers } from "./answers.js";
import type { SiroCrmRecord } from "./integrations/memory.js";
import { moment, type SiroMemory, type SiroOperation, type SiroRecording } from "./memory.js";

// A recording of the sandbox has no score, summary or extraction that could be shown.
const shown = ["showCrmOpportunities", "showEvaluationScore", "showFollowups", "showCrmCustomers", "showSummary", "showEntityExtractions"];

/** Where the gateway looks for a user's access token. */
export const tokenOf = (headers: Headers) => headers.get("x-siro-auth-token") ?? "";

/** The gateway's recordings are listed, read, linked to a CRM record and unlinked. */
export function recordingBehaviours({ recordings, crmRecords, accessTokens }: SiroMemory): Behaviours<SiroOperation> {
  /** The record that a link points at. */
  const target = ({ headers, body }: Received): SiroCrmRecord => {
    if (accessTokens.get(tokenOf(headers)) === "read") throw undocumented("a change with an access token whose scope is read");
    const issues = brokenLink(body);
    if (issues.length > 0 || !isObject(body)) throw new Refusal({ status: 422, body: { issues, name: "ZodError" } });
    const record = crmRecords().find(
      ({ id, externalId, integrationConnectionId }) =>
        id === body.id || (externalId === body.externalId && integrationConnectionId === body.integrationConnectionId),
    );
    if (record === undefined) throw undocumented("a link to a CRM record that it does not have; seed it in crmRecords");
    if (record.dataType !== body.dataType) throw undocumented("a link whose dataType is not that of the record");
    return record;
  };

  return {
    "siro.recordings.list": recordings.list((all, { query }) => {
      refuseOthers(query, ["limit", "cursor", "dateCreated:gt", "dateCreated:lt", "showCrmCustomer", "showEvaluationScore", "showFollowups"]);
      const after = query.get("dateCreated:gt") ?? "";
      const before = query.get("dateCreated:lt");
      const found = all
        .filter(({ dateCreated }) => dateCreated > after && (before === null || dateCreated < before))
        // The order that somebody has seen.
        .sort((one, other) => (one.dateCreated < other.dateCreated ? 1 : one.dateCreated > other.dateCreated ? -1 : 0));
      return page(found, query, { name: "limit", usual: 100, most: 100 }, ({ id, title, dateCreated, linked }) => ({
        id,
        title,
        dateCreated,
        ...(query.get("showCrmCustomer") === "true" && linked && { crmCustomer: customer(linked) }),
      }));
    }),
    "siro.recordings.get": recordings.get(({ id, title, dateCreated, linked }, { query }) => {
      refuseOthers(query, shown);
      const crmCustomer = query.get("showCrmCustomers") === "true" && linked ? { crmCustomer: customer(linked) } : {};
      return { status: 200, body: { data: { id, title, dateCreated, deleted: false, ...crmCustomer } } };
    }),
    "siro.recordings.link": recordings.update(
      (received) => relinked(target(received)),
      ({ linked }) => ({ status: 200, body: { data: linked && asLinked(linked) } }),
    ),
    "siro.recordings.unlink": recordings.update(
      (received, { linked }) => {
        const { id, dataType } = target(received);
        if (linked?.id !== id || linked.dataType !== dataType) throw undocumented("the removal of a link that the recording does not have");
        return relinked(undefined);
      },
      () => ({ status: 200, body: { data: true } }),
    ),
  };
}

/** A link is a change of the recording: whoever follows `updatedAt` finds it. */
function relinked(linked: SiroCrmRecord | undefined): Partial<SiroRecording> {
  return { linked, updatedAt: new Date().toISOString() };
}

function asLinked({ id, externalId, dataType, name }: SiroCrmRecord): unknown {
  return { id, externalId, dataType, name, lastActivityAt: moment };
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
  if (!dataTypes.includes(String(body.dataType))) issues.push({ code: "invalid_enum_value", path: ["dataType"], message: "Invalid enum value" });
  if (isNamed(body.id) === isNamed(body.externalId)) issues.push({ code: "custom", path: [], message: "Send exactly one of id or externalId" });
  if (isNamed(body.externalId) && !isNamed(body.integrationConnectionId)) {
    issues.push({ code: "custom", path: ["integrationConnectionId"], message: "Required with externalId" });
  }
  return issues;
}

function customer({ id, name, externalId, integrationConnectionId, dataType }: SiroCrmRecord): unknown {
  return { id, name, externalId, integrationConnectionId, customerType: dataType, createdAt: moment, updatedAt: moment, organizationId: "organization_1" };
}
