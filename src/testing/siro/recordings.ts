import { isNamed, isObject, type Received, Refusal, undocumented } from "../answer.js";
import type { Behaviours } from "../vendor.js";
import { page, refuseOthers } from "./answers.js";
import type { SiroCrmRecord } from "./integrations/memory.js";
import type { SiroMemory, SiroOperation, SiroRecording } from "./memory.js";
import { moment } from "./seed.js";

// A recording of the sandbox has no score, summary or extraction that could be shown.
const shown = ["showCrmOpportunities", "showEvaluationScore", "showFollowups", "showCrmCustomers", "showSummary", "showEntityExtractions"];

/** Where the gateway looks for a user's access token. */
export const tokenOf = (headers: Headers) => headers.get("x-siro-auth-token") ?? "";

const contentTypes: Readonly<Record<string, string>> = { mp3: "audio/mpeg", aac: "audio/aac", wav: "audio/wav" };

/** The gateway's recordings are listed, read, linked to a CRM record, unlinked, and made of uploaded sound. */
export function recordingBehaviours({ recordings, crmRecords, users, accessTokens }: SiroMemory): Behaviours<SiroOperation> {
  let uploads = 0;

  const demandWriting = (headers: Headers) => {
    if (accessTokens.get(tokenOf(headers)) === "read") throw undocumented("a change with an access token whose scope is read");
  };

  /** The record that a link points at. */
  const target = ({ headers, body }: Received): SiroCrmRecord => {
    demandWriting(headers);
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

  /** The user whom an upload names. Which of several names counts is not published: they have to be of one. */
  const userOf = ({ userId, userEmail, userPhone }: Readonly<Record<string, unknown>>): string => {
    const given = Object.entries({ id: userId, email: userEmail, phoneNumber: userPhone }).filter(([, value]) => isNamed(value));
    const found = users.all().find(({ id, fields }) => given.every(([name, value]) => (name === "id" ? id : fields[name]) === value));
    if (found === undefined) throw undocumented("an upload of a user that it does not have; seed it in users");
    return found.id;
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
    // The storage that the addresses are of is no part of the sandbox: a program under test is told to leave the PUT out.
    "siro.recordings.uploadSignedUrls": ({ body }) => {
      const { fileType, fileSize } = isObject(body) ? body : {};
      const type = contentTypes[String(fileType)];
      if (type === undefined || !Number.isInteger(fileSize) || Number(fileSize) < 1) throw undocumented("an upload of another type, or without its size");
      const address = `https://storage.example/sandbox-upload-${++uploads}.${fileType}`;
      const uploadHeaders = { "Content-Type": type, "x-goog-content-length-range": `0,${fileSize}` };
      const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
      return { status: 200, body: { data: { uploadUrl: `${address}?signed`, uploadHeaders, downloadUrl: address, expiresAt } } };
    },
    "siro.recordings.upload": recordings.create(
      ({ headers, body }) => {
        demandWriting(headers);
        if (!isObject(body) || !isNamed(body.fileUrl) || contentTypes[String(body.fileType)] === undefined) throw undocumented("an upload without its sound");
        if (![body.userId, body.userEmail, body.userPhone].some(isNamed)) throw undocumented("an upload without a user");
        if (body.crmObjects !== undefined) throw undocumented("how an uploaded recording is linked to crmObjects");
        const userId = userOf(body);
        const { title, dateCreated } = body;
        if (dateCreated !== undefined && Number.isNaN(Date.parse(String(dateCreated)))) throw undocumented("an upload with a dateCreated that is no date");
        const now = new Date().toISOString();
        return {
          id: `sandbox-recording-${recordings.all().length + 1}`,
          title: isNamed(title) ? title : "Untitled",
          dateCreated: dateCreated === undefined ? now : new Date(String(dateCreated)).toISOString(),
          updatedAt: now,
          userId,
        };
      },
      ({ id }) => ({ status: 201, body: { data: { recordingId: id } } }),
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
