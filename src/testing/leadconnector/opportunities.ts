import { type Answer, isNamed, isObject, type Received, undocumented } from "../answer.js";
import type { Behaviours } from "../vendor.js";
import type { LeadConnectorAnswers } from "./answers.js";
import { fullName } from "./contacts/fields.js";
import { demandUsers, knownContact } from "./known.js";
import type { LeadConnectorMemory, LeadConnectorOperation } from "./memory.js";
import type { LeadConnectorOpportunity } from "./sub-account-memory.js";

/** The parameters of a search that the sandbox has the means for. */
const filters = ["location_id", "pipeline_id", "pipeline_stage_id", "contact_id", "status", "assigned_to", "id", "limit", "page", "startAfter", "startAfterId"];
const statuses: readonly LeadConnectorOpportunity["status"][] = ["open", "won", "lost", "abandoned"];

/** Opportunities are searched, read, created, changed, followed and deleted; pipelines are listed. */
export function opportunityBehaviours(memory: LeadConnectorMemory, answers: LeadConnectorAnswers): Behaviours<LeadConnectorOperation> {
  const { opportunities, pipelines } = memory;
  const { traced, refuse, elsewhere } = answers;

  const reach = (location: unknown, field: string): string => {
    if (!isNamed(location)) throw refuse(422, [`${field} should not be empty`]);
    if (!memory.locations.has(location)) throw elsewhere();
    return location;
  };

  const fieldsOf = (body: unknown, required: readonly string[]): Readonly<Record<string, unknown>> => {
    if (!isObject(body)) throw refuse(422, ["body must be an object"]);
    const broken = required.filter((field) => !isNamed(body[field])).map((field) => `${field} should not be empty`);
    if (broken.length > 0) throw refuse(422, broken);
    return body;
  };

  /** Newest first: which order the vendor has is not known. */
  const inLocation = (location: string) =>
    opportunities
      .all()
      .filter(({ locationId }) => locationId === location)
      .sort((one, other) => other.createdAt - one.createdAt);

  const search = ({ query }: Received): Answer => {
    const other = [...query.keys()].find((key) => !filters.includes(key));
    if (other !== undefined) throw undocumented(`a search by ${other}`);
    const location = reach(query.get("location_id"), "location_id");
    const status = query.get("status") ?? "all";
    const matches = inLocation(location).filter(
      (one) =>
        (status === "all" || one.status === status) &&
        one.id === (query.get("id") ?? one.id) &&
        one.contactId === (query.get("contact_id") ?? one.contactId) &&
        one.pipelineId === (query.get("pipeline_id") ?? one.pipelineId) &&
        one.pipelineStageId === (query.get("pipeline_stage_id") ?? one.pipelineStageId) &&
        one.assignedTo === (query.get("assigned_to") ?? one.assignedTo),
    );
    const limit = countOf(query.get("limit") ?? 20, "limit", 1, 100);
    const page = countOf(query.get("page") ?? 1, "page", 1);
    const after = query.get("startAfter");
    // With one of the two the first page comes again, for ever: somebody's list of contacts did so.
    const isFollowing = after !== null && query.get("startAfterId") !== null;
    if (isFollowing && page > 1) throw undocumented("a search with a page's number and with startAfter");
    const left = isFollowing ? matches.filter(({ createdAt }) => createdAt < Number(after)) : matches.slice((page - 1) * limit);
    const shown = left.slice(0, limit);
    const last = shown.at(-1);
    const meta = { total: matches.length, currentPage: page, ...(last && { startAfter: last.createdAt, startAfterId: last.id }) };
    return traced(200, { opportunities: shown.map(asShown), meta, aggregations: {} });
  };

  const searchAdvanced = ({ body }: Received): Answer => {
    const fields = fieldsOf(body, ["locationId"]);
    const known = ["locationId", "query", "limit", "page", "additionalDetails"];
    const other = Object.keys(fields).find((field) => !known.includes(field));
    if (other !== undefined) throw undocumented(`a search by ${other}`);
    if (fields.query !== undefined && fields.query !== "") throw undocumented("a search by a text");
    const matches = inLocation(reach(fields.locationId, "locationId"));
    const limit = countOf(fields.limit ?? 20, "limit", 1);
    const page = countOf(fields.page ?? 0, "page", 0);
    const shown = matches.slice(page * limit, (page + 1) * limit);
    // Recorded with 201.
    return traced(201, { opportunities: shown.map(asShown), total: matches.length, aggregations: {} });
  };

  /** Whom and what an opportunity is written to belong to is there. */
  const check = (fields: Readonly<Record<string, unknown>>, locationId: string) => {
    checkPipeline(fields);
    if (fields.contactId !== undefined) knownContact(memory, fields.contactId, locationId);
    demandUsers(memory, fields.assignedTo);
  };

  /** An opportunity as every answer shows it, with what is known of its contact. */
  const asShown = (opportunity: LeadConnectorOpportunity): object => {
    const { assignedTo = null, lostReasonId = null, contactId, createdAt, ...rest } = opportunity;
    const moment = new Date(createdAt).toISOString();
    const found = memory.contacts.contacts.all().find(({ id }) => id === contactId);
    const { companyName, email = null, phone } = found?.fields ?? {};
    const contact = { id: contactId, ...(found && { name: fullName(found), companyName, email, phone, tags: found.tags }) };
    return { ...rest, contactId, contact, assignedTo, lostReasonId, source: null, createdAt: moment, updatedAt: moment };
  };

  const checkPipeline = ({ pipelineId, pipelineStageId }: Readonly<Record<string, unknown>>) => {
    const pipeline = pipelines.find(({ id }) => id === pipelineId);
    if (pipelineId !== undefined && pipeline === undefined) throw undocumented("an opportunity in a pipeline that it does not have; seed it in pipelines");
    if (pipelineStageId !== undefined && pipeline?.stages?.every(({ id }) => id !== pipelineStageId))
      throw undocumented("an opportunity in a stage that its pipeline does not have");
  };

  const create = ({ body }: Received): LeadConnectorOpportunity => {
    const fields = fieldsOf(body, ["pipelineId", "locationId", "name", "status", "contactId"]);
    const locationId = reach(fields.locationId, "locationId");
    check(fields, locationId);
    return { ...memory.beginOpportunity({ id: `sandbox-opportunity-${memory.nextNumber()}`, locationId }), ...changesIn(fields, []) };
  };

  const update = ({ body }: Received, opportunity: LeadConnectorOpportunity): Partial<LeadConnectorOpportunity> => {
    const fields = fieldsOf(body, []);
    const isMoved = fields.pipelineId !== undefined || fields.pipelineStageId !== undefined;
    check({ ...(isMoved && { pipelineId: opportunity.pipelineId }), ...fields }, opportunity.locationId);
    return changesIn(fields, opportunity.customFields);
  };

  const updateStatus = ({ body }: Received): Partial<LeadConnectorOpportunity> => {
    const { status, lostReasonId } = fieldsOf(body, ["status"]);
    return changesIn({ status, lostReasonId }, []);
  };

  const upsert = ({ body }: Received): Answer => {
    const fields = fieldsOf(body, ["pipelineId", "locationId"]);
    const locationId = reach(fields.locationId, "locationId");
    check(fields, locationId);
    const before = opportunities.all().find(({ id }) => id === fields.id);
    if (fields.id !== undefined && before === undefined) throw undocumented("an upsert with an id that no opportunity has");
    if (before !== undefined && before.locationId !== locationId) throw elsewhere();
    if (before === undefined && opportunities.all().some((one) => one.contactId === fields.contactId && one.pipelineId === fields.pipelineId))
      throw undocumented("an upsert for a contact that has an opportunity in the pipeline, without its id");
    const users = fields.followers === undefined ? [] : followersIn(fields);
    if (fields.followersActionType !== "remove") demandUsers(memory, ...users);
    const opportunity = before ?? memory.beginOpportunity({ id: `sandbox-opportunity-${memory.nextNumber()}`, locationId });
    // In this order, because removing everybody after adding some would be of no use.
    const kept = (fields.isRemoveAllFollowers === true ? [] : opportunity.followers).filter((user) => !users.includes(user));
    const followers = fields.followersActionType === "remove" ? kept : [...kept, ...users];
    const changed = opportunities.change(opportunity, { ...changesIn(fields, opportunity.customFields), followers });
    return traced(200, { opportunity: asShown(changed), new: before === undefined });
  };

  const followersIn = ({ followers }: Readonly<Record<string, unknown>>): string[] => {
    if (!Array.isArray(followers) || !followers.every(isNamed)) throw refuse(422, ["followers must be an array"]);
    return followers;
  };

  const addFollowers = ({ ids, body }: Received): Answer => {
    const opportunity = opportunities.find(({ id }) => id === ids.id);
    const followersAdded = [...new Set(followersIn(fieldsOf(body, [])))].filter((user) => !opportunity.followers.includes(user));
    demandUsers(memory, ...followersAdded);
    const { followers } = opportunities.change(opportunity, { followers: [...opportunity.followers, ...followersAdded] });
    return traced(201, { followers, followersAdded });
  };

  const removeFollowers = ({ ids, body, query }: Received): Answer => {
    const opportunity = opportunities.find(({ id }) => id === ids.id);
    const users = followersIn(fieldsOf(body, []));
    const isRemoved = (user: string) => query.get("isRemoveAllFollowers") === "true" || users.includes(user);
    const { followers } = opportunities.change(opportunity, { followers: opportunity.followers.filter((user) => !isRemoved(user)) });
    return traced(200, { followers, followersRemoved: opportunity.followers.filter(isRemoved) });
  };

  const answer = (status: number) => (opportunity: LeadConnectorOpportunity) => traced(status, { opportunity: asShown(opportunity) });
  const confirm = () => traced(200, { succeded: true });

  return {
    "leadconnector.opportunities.search": search,
    "leadconnector.opportunities.searchAdvanced": searchAdvanced,
    "leadconnector.opportunities.get": opportunities.get(answer(200)),
    "leadconnector.opportunities.create": opportunities.create(create, answer(201)),
    "leadconnector.opportunities.update": opportunities.update(update, answer(200)),
    "leadconnector.opportunities.updateStatus": opportunities.update(updateStatus, confirm),
    "leadconnector.opportunities.delete": opportunities.delete(confirm),
    "leadconnector.opportunities.upsert": upsert,
    "leadconnector.opportunities.pipelines": ({ query }) => {
      const location = reach(query.get("locationId"), "locationId");
      const shown = pipelines.filter(({ locationId }) => locationId === location);
      return traced(200, { pipelines: shown.map(({ id, name = "Sandbox pipeline", stages = [] }) => ({ id, name, stages, locationId: location })) });
    },
    "leadconnector.opportunities.followers.add": addFollowers,
    "leadconnector.opportunities.followers.remove": removeFollowers,
  };
}

function countOf(given: unknown, name: string, least: number, most = Number.POSITIVE_INFINITY): number {
  const count = Number(given);
  if (!Number.isInteger(count) || count < least || count > most) throw undocumented(`a ${name} of ${String(given)}`);
  return count;
}

/** What a body changes; what it leaves out stays. */
function changesIn(fields: Readonly<Record<string, unknown>>, before: LeadConnectorOpportunity["customFields"]): Partial<LeadConnectorOpportunity> {
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
