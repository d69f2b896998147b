import { type Answer, isNamed, isObject, type Received, undocumented } from "../answer.js";
import type { Behaviours } from "../vendor.js";
import type { LeadConnectorAnswers } from "./answers.js";
import type { LeadConnectorMemory, LeadConnectorOperation } from "./memory.js";
import { demandAgency } from "./reach.js";
import type { LeadConnectorCustomField, LeadConnectorCustomValue, LeadConnectorSubAccount, LeadConnectorTag } from "./sub-account-memory.js";

/** What a change of a sub-account writes that a read shows. Credentials and snapshots are shown nowhere. */
const written = ["name", "phone", "address", "city", "state", "country", "postalCode", "website", "timezone", "settings", "social"];

/** What a body calls a custom field's settings, and what an answer calls them. */
const settings = { placeholder: "placeholder", position: "position", isMultipleFile: "isMultiFileAllowed", maxNumberOfFiles: "maxFileLimit" };

/** Sub-accounts are searched, read and changed; what they have of custom fields, custom values, tags and templates is kept. */
export function locationBehaviours(memory: LeadConnectorMemory, answers: LeadConnectorAnswers): Behaviours<LeadConnectorOperation> {
  const { subAccounts, customFields, customValues, tags, templates } = memory;
  const { traced, refuse } = answers;

  const fieldsOf = (body: unknown, required: readonly string[]): Readonly<Record<string, unknown>> => {
    if (!isObject(body)) throw refuse(422, ["body must be an object"]);
    const broken = required.filter((field) => !isNamed(body[field])).map((field) => `${field} should not be empty`);
    if (broken.length > 0) throw refuse(422, broken);
    return body;
  };
  const textOf = (body: unknown, field: string) => String(fieldsOf(body, [field])[field]);
  const place = ({ ids }: Received) => ({ id: `sandbox-${memory.nextNumber()}`, locationId: ids.locationId ?? "" });
  const confirm = () => traced(200, { succeded: true });

  const search = (received: Received): Answer => {
    const { query } = received;
    demandAgency(received, memory);
    refuseOthers(query, ["companyId", "email", "skip", "limit"]);
    const matches = subAccounts
      .all()
      .filter(({ companyId, fields }) => companyId === (query.get("companyId") ?? companyId) && fields.email === (query.get("email") ?? fields.email));
    return traced(200, { locations: pageOf(matches, query, 10).map(({ fields }) => fields) });
  };

  const update = ({ body }: Received, { companyId, fields: before }: LeadConnectorSubAccount): Partial<LeadConnectorSubAccount> => {
    const fields = fieldsOf(body, ["companyId"]);
    if (fields.companyId !== companyId) throw undocumented("a change by a company that the sub-account does not belong to");
    return { fields: { ...before, ...Object.fromEntries(Object.entries(fields).filter(([name]) => written.includes(name))) } };
  };

  const showField = (field: LeadConnectorCustomField) => traced(200, { customField: customField(field) });
  const createField = (received: Received): LeadConnectorCustomField => {
    const { dataType, ...fields } = fieldsOf(received.body, ["name", "dataType"]);
    // The published example of a key is of a contact's field.
    const field = { ...place(received), name: "", dataType: String(dataType), model: "contact" as const, others: {} };
    return { ...field, ...changedField(fields, field) };
  };
  /** A read takes the key in the place of the id. */
  const getField = (received: Received): Answer => {
    const found = customFields.all().find((field) => field.locationId === received.ids.locationId && keyOf(field) === received.ids.id);
    return found === undefined ? customFields.get(showField)(received) : showField(found);
  };

  /** Nothing shows the files again but their addresses. Whether an upload is refused that has more of them than maxFiles says is not known. */
  const uploadFiles = ({ form }: Received): Answer => {
    if (form === undefined) throw undocumented("an upload that is not a form");
    const files = [...form].flatMap(([fieldname, file]) => (typeof file === "string" ? [] : [{ fieldname, file }]));
    const maxFiles = form.get("maxFiles");
    if (files.length === 0 || (maxFiles !== null && files.length > Number(maxFiles))) throw undocumented(`an upload of ${files.length} files`);
    const batch = memory.nextNumber();
    const meta = files.map(({ fieldname, file: { name, type, size } }, index) => ({
      fieldname,
      originalname: name,
      encoding: "7bit",
      mimetype: type,
      size,
      url: `https://files.sandbox.invalid/${batch}/${index}/${encodeURIComponent(name)}`,
    }));
    return traced(200, { uploadedFiles: Object.fromEntries(meta.map(({ originalname, url }) => [originalname, url])), meta });
  };

  const showValue = ({ id, locationId, name, value }: LeadConnectorCustomValue) => ({
    id,
    locationId,
    name,
    value,
    fieldKey: `{{ custom_values.${wordOf(name)} }}`,
  });
  const answerValue = (value: LeadConnectorCustomValue) => traced(200, { customValue: showValue(value) });
  const valueIn = ({ body }: Received) => {
    const { name, value } = fieldsOf(body, ["name"]);
    if (typeof value !== "string") throw refuse(422, ["value must be a string"]);
    return { name: String(name), value };
  };

  const answerTag = ({ id, locationId, name }: LeadConnectorTag) => traced(200, { tag: { id, locationId, name } });
  const tagIn = ({ ids, body }: Received, tagId?: string) => {
    const name = textOf(body, "name");
    if (tags.all().some((tag) => tag.locationId === ids.locationId && tag.name === name && tag.id !== tagId))
      throw undocumented("a second tag of the same name");
    return { name };
  };
  /** What contacts then have is not known. */
  const demandUnused = ({ name, locationId }: LeadConnectorTag) => {
    if (memory.contacts.contacts.all().some((contact) => contact.locationId === locationId && contact.tags.includes(name)))
      throw undocumented("another name for a tag that contacts have, or its removal");
  };

  return {
    "leadconnector.locations.search": search,
    "leadconnector.locations.get": subAccounts.get(({ companyId, fields }) => traced(200, { location: { ...fields, companyId } })),
    "leadconnector.locations.update": subAccounts.update(update, ({ companyId, fields }) => traced(200, { ...fields, companyId })),

    "leadconnector.locations.customFields.list": customFields.list((all, { query }) => {
      const model = query.get("model") ?? "all";
      return traced(200, { customFields: all.filter((field) => model === "all" || field.model === model).map(customField) });
    }),
    // Recorded with 200 where 201 is published, as a custom value is.
    "leadconnector.locations.customFields.create": customFields.create(createField, showField),
    "leadconnector.locations.customFields.get": getField,
    "leadconnector.locations.customFields.update": customFields.update(({ body }, field) => changedField(fieldsOf(body, ["name"]), field), showField),
    "leadconnector.locations.customFields.delete": customFields.delete(confirm),

    "leadconnector.locations.customFields.upload": subAccounts.get((_, received) => uploadFiles(received)),

    "leadconnector.locations.customValues.list": customValues.list((all) => traced(200, { customValues: all.map(showValue) })),
    "leadconnector.locations.customValues.create": customValues.create((received) => ({ ...place(received), ...valueIn(received) }), answerValue),
    "leadconnector.locations.customValues.get": customValues.get(answerValue),
    "leadconnector.locations.customValues.update": customValues.update(valueIn, answerValue),
    "leadconnector.locations.customValues.delete": customValues.delete(confirm),

    "leadconnector.locations.tags.list": tags.list((all) => traced(200, { tags: all.map(({ id, locationId, name }) => ({ id, locationId, name })) })),
    "leadconnector.locations.tags.create": tags.create((received) => ({ ...place(received), ...tagIn(received) }), answerTag),
    "leadconnector.locations.tags.get": tags.get(answerTag),
    "leadconnector.locations.tags.update": tags.update((received, tag) => {
      demandUnused(tag);
      return tagIn(received, tag.id);
    }, answerTag),
    "leadconnector.locations.tags.delete": (received) => {
      const { tagId, locationId } = received.ids;
      for (const tag of tags.all()) if (tag.id === tagId && tag.locationId === locationId) demandUnused(tag);
      return tags.delete(confirm)(received);
    },

    "leadconnector.locations.templates.list": templates.list((all, { query }) => {
      refuseOthers(query, ["originId", "type", "skip", "limit"]);
      if (!isNamed(query.get("originId"))) throw refuse(422, ["originId should not be empty"]);
      const matches = all.filter(({ type }) => type === (query.get("type") ?? type));
      const shown = pageOf(matches, query, 25).map(({ id, locationId, name, type }) => ({ id, locationId, name, type }));
      return traced(200, { templates: shown, totalCount: matches.length });
    }),
    // What is in the answer is not published.
    "leadconnector.locations.templates.delete": templates.delete(() => ({ status: 200, body: undefined })),
  };
}

/** Refuses a parameter that the sandbox has no behaviour for. */
function refuseOthers(query: URLSearchParams, known: readonly string[]): void {
  const other = [...query.keys()].find((key) => !known.includes(key));
  if (other !== undefined) throw undocumented(`a list by ${other}`);
}

function pageOf<Item>(items: readonly Item[], query: URLSearchParams, usual: number): readonly Item[] {
  const [skip = 0, limit = 0] = [query.get("skip") ?? 0, query.get("limit") ?? usual].map(Number);
  if (!Number.isInteger(skip) || skip < 0 || !Number.isInteger(limit) || limit < 1 || limit > 100) throw undocumented("a page of so many items");
  return items.slice(skip, skip + limit);
}

/** A name as a key has it, as far as the published examples show. */
const wordOf = (name: string) => name.trim().toLowerCase().replaceAll(/\W+/g, "_");
const keyOf = ({ model, name }: LeadConnectorCustomField) => `${model}.${wordOf(name)}`;

function customField(field: LeadConnectorCustomField): object {
  const { id, locationId, name, dataType, model, others } = field;
  return { id, locationId, name, dataType, model, fieldKey: keyOf(field), ...others };
}

/** What a body changes in a custom field. */
function changedField(fields: Readonly<Record<string, unknown>>, { model, others }: LeadConnectorCustomField): Partial<LeadConnectorCustomField> {
  const unknown = Object.keys(fields).find((name) => !["name", "model", "acceptedFormat", "textBoxListOptions"].includes(name) && !(name in settings));
  if (unknown !== undefined) throw undocumented(`a custom field with ${unknown}`);
  const stated = Object.entries(settings).filter(([name]) => fields[name] !== undefined);
  return {
    name: String(fields.name),
    model: fields.model === "opportunity" || fields.model === "contact" ? fields.model : model,
    others: { ...others, ...Object.fromEntries(stated.map(([name, shown]) => [shown, fields[name]])) },
  };
}
