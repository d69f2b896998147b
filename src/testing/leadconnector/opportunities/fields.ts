import { isNamed, isObject, undocumented } from "../../answer.js";
import type { LeadConnectorAnswers } from "../answers.js";
import { fullName } from "../contacts/fields.js";
import type { LeadConnectorMemory } from "../memory.js";
import type { LeadConnectorOpportunity } from "../sub-account-memory.js";

export type Fields = Readonly<Record<string, unknown>>;

const statuses: readonly LeadConnectorOpportunity["status"][] = ["open", "won", "lost", "abandoned"];

/** The body as an object; refuses the lack of fields that the operation needs. */
export function readFields(body: unknown, needed: readonly string[], { refuse }: LeadConnectorAnswers): Fields {
  if (!isObject(body)) throw refuse(422, ["body must be an object"]);
  const broken = needed.filter((field) => !isNamed(body[field])).map((field) => `${field} should not be empty`);
  if (broken.length > 0) throw refuse(422, broken);
  return body;
}

/** The sub-account that a field of a request names. */
export function readLocation({ locations }: LeadConnectorMemory, location: unknown, field: string, { refuse, elsewhere }: LeadConnectorAnswers): string {
  if (!isNamed(location)) throw refuse(422, [`${field} should not be empty`]);
  if (!locations.has(location)) throw elsewhere();
  return location;
}

/** The users of a list of followers. */
export function readFollowers({ followers }: Fields, { refuse }: LeadConnectorAnswers): string[] {
  if (!Array.isArray(followers) || !followers.every(isNamed)) throw refuse(422, ["followers must be an array"]);
  return followers;
}

/** What a body changes; what it leaves out stays. */
export function changesIn(fields: Fields, before: LeadConnectorOpportunity["customFields"]): Partial<LeadConnectorOpportunity> {
  const { status, monetaryValue, customFields } = fields;
  const texts = ["name", "pipelineId", "pipelineStageId", "contactId", "assignedTo", "lostReasonId"] as const;
  const stated = status === undefined ? undefined : statuses.find((word) => word === status);
  if (status !== undefined && stated === undefined) throw undocumented(`an opportunity with the status ${String(status)}`);
  return {
    ...Object.fromEntries(texts.filter((field) => isNamed(fields[field])).map((field) => [field, fields[field]])),
    ...(stated && { status: stated }),
    ...(typeof monetaryValue === "number" && { monetaryValue }),
    ...(Array.isArray(customFields) && { customFields: merged(before, customFields.map(readCustomField)) }),
  };
}

function readCustomField(field: unknown): { id: string; fieldValue: unknown } {
  if (!isObject(field) || !isNamed(field.id)) throw undocumented("a custom field without an id");
  return { id: field.id, fieldValue: field.field_value ?? field.fieldValue };
}

/** Custom fields that a change does not name stay as they were. No source says so, nor that they go. */
function merged(before: LeadConnectorOpportunity["customFields"], after: LeadConnectorOpportunity["customFields"]) {
  return [...before.filter(({ id }) => after.every((field) => field.id !== id)), ...after];
}

/** An opportunity as every answer shows it, with what is known of its contact. */
export function shown(opportunity: LeadConnectorOpportunity, { contacts }: LeadConnectorMemory): object {
  const { assignedTo = null, lostReasonId = null, contactId, createdAt, ...rest } = opportunity;
  const moment = new Date(createdAt).toISOString();
  const found = contacts.contacts.all().find(({ id }) => id === contactId);
  const { companyName, email = null, phone } = found?.fields ?? {};
  const contact = { id: contactId, ...(found && { name: fullName(found), companyName, email, phone, tags: found.tags }) };
  return { ...rest, contactId, contact, assignedTo, lostReasonId, source: null, createdAt: moment, updatedAt: moment };
}
