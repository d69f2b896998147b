import { isNamed, isObject, undocumented } from "../../answer.js";
import type { LeadConnectorAnswers } from "../answers.js";
import type { LeadConnectorContact } from "./memory.js";

type Fields = Readonly<Record<string, unknown>>;

const shared =
  "firstName lastName name email phone address1 city state postalCode country website timezone dateOfBirth dnd dndSettings inboundDndSettings source assignedTo tags customFields".split(
    " ",
  );

/** The fields that each operation takes. */
export const writable = {
  create: [...shared, "locationId", "gender", "companyName"],
  update: shared,
  upsert: [...shared, "locationId", "gender", "companyName", "createNewIfDuplicateAllowed"],
};

/** The body as an object; refuses fields that the operation does not take, and the lack of those that it needs, in the words that users report. */
export function readFields(body: unknown, known: readonly string[], needed: readonly string[], { refuse }: LeadConnectorAnswers): Fields {
  if (!isObject(body)) throw refuse(422, ["Sandbox: the body must be an object"]);
  const unknown = Object.keys(body).filter((name) => !known.includes(name));
  const lacking = needed.filter((name) => body[name] === undefined || body[name] === "");
  const broken = [...unknown.map((name) => `property ${name} should not exist`), ...lacking.map((name) => `${name} should not be empty`)];
  if (broken.length > 0) throw refuse(422, broken);
  return body;
}

/** The texts of a list, which the body must have. */
export function readTexts(body: unknown, name: string, { refuse }: LeadConnectorAnswers): readonly string[] {
  const texts = isObject(body) ? body[name] : undefined;
  if (!Array.isArray(texts) || !texts.every((text) => typeof text === "string")) throw refuse(422, [`Sandbox: ${name} must be a list of texts`]);
  return texts;
}

/** What a body changes in a contact. Null empties a field. */
export function changesOf(body: Fields, before: Pick<LeadConnectorContact, "fields" | "customFields" | "tags">) {
  const { locationId: _location, createNewIfDuplicateAllowed: _allowed, tags, customFields, ...written } = body;
  const fields = Object.fromEntries(Object.entries({ ...before.fields, ...written }).filter(([, value]) => value !== null));
  const values = Array.isArray(customFields) ? customFields.map(customField) : [];
  return {
    fields,
    // Documented: they replace all.
    tags: Array.isArray(tags) ? tags.filter(isNamed) : before.tags,
    customFields: [...before.customFields.filter(({ id }) => !values.some((value) => value.id === id)), ...values],
  };
}

function customField(field: unknown): { id: string; value: unknown } {
  if (!isObject(field) || !isNamed(field.id)) throw undocumented("a custom field without its id");
  return { id: field.id, value: field.field_value ?? field.fieldValue ?? null };
}

/** A text in small letters; undefined when it is none. */
export const small = (text: unknown) => (typeof text === "string" ? text.toLowerCase() : undefined);

export const moment = (milliseconds: number) => new Date(milliseconds).toISOString();

export function fullName({ fields }: LeadConnectorContact): string | undefined {
  const { name, firstName, lastName } = fields;
  const full = [firstName, lastName].filter(isNamed).join(" ");
  return full === "" ? (isNamed(name) ? name : undefined) : full;
}

/** A contact as a read shows it. What was not written is not there. */
export function shown(contact: LeadConnectorContact): object {
  const { id, locationId, fields, customFields, tags, followers, businessId, dateAdded, dateUpdated } = contact;
  return {
    id,
    locationId,
    type: "lead",
    country: "US",
    ...fields,
    firstNameLowerCase: small(fields.firstName),
    lastNameLowerCase: small(fields.lastName),
    fullNameLowerCase: small(fullName(contact)),
    emailLowerCase: small(fields.email),
    tags,
    followers,
    customFields,
    additionalEmails: [],
    additionalPhones: [],
    ...(businessId !== null && { businessId }),
    dateAdded: moment(dateAdded),
    dateUpdated: moment(dateUpdated),
  };
}
