import { type Answer, type Received, undocumented } from "../../answer.js";
import type { Behaviours } from "../../vendor.js";
import type { LeadConnectorAnswers } from "../answers.js";
import type { LeadConnectorMemory, LeadConnectorOperation } from "../memory.js";
import { readFields, readLocation, shown } from "./fields.js";

/** The parameters of a search that the sandbox has the means for. */
const filters = ["location_id", "pipeline_id", "pipeline_stage_id", "contact_id", "status", "assigned_to", "id", "limit", "page", "startAfter", "startAfterId"];

/** Opportunities and pipelines of a sub-account are searched. */
export function opportunitySearchBehaviours(memory: LeadConnectorMemory, answers: LeadConnectorAnswers): Behaviours<LeadConnectorOperation> {
  const { opportunities, pipelines } = memory;
  const { traced } = answers;

  /** Newest first: which order the vendor has is not known. */
  const inLocation = (location: string) =>
    opportunities
      .all()
      .filter(({ locationId }) => locationId === location)
      .sort((one, other) => other.createdAt - one.createdAt);

  const search = ({ query }: Received): Answer => {
    const other = [...query.keys()].find((key) => !filters.includes(key));
    if (other !== undefined) throw undocumented(`a search by ${other}`);
    const location = readLocation(memory, query.get("location_id"), "location_id", answers);
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
    const found = left.slice(0, limit);
    const last = found.at(-1);
    const meta = { total: matches.length, currentPage: page, ...(last && { startAfter: last.createdAt, startAfterId: last.id }) };
    return traced(200, { opportunities: found.map((one) => shown(one, memory)), meta, aggregations: {} });
  };

  const searchAdvanced = ({ body }: Received): Answer => {
    const fields = readFields(body, ["locationId"], answers);
    const known = ["locationId", "query", "limit", "page", "additionalDetails"];
    const other = Object.keys(fields).find((field) => !known.includes(field));
    if (other !== undefined) throw undocumented(`a search by ${other}`);
    if (fields.query !== undefined && fields.query !== "") throw undocumented("a search by a text");
    const matches = inLocation(readLocation(memory, fields.locationId, "locationId", answers));
    const limit = countOf(fields.limit ?? 20, "limit", 1);
    const page = countOf(fields.page ?? 0, "page", 0);
    const found = matches.slice(page * limit, (page + 1) * limit);
    // Recorded with 201.
    return traced(201, { opportunities: found.map((one) => shown(one, memory)), total: matches.length, aggregations: {} });
  };

  return {
    "leadconnector.opportunities.search": search,
    "leadconnector.opportunities.searchAdvanced": searchAdvanced,
    "leadconnector.opportunities.pipelines": ({ query }) => {
      const location = readLocation(memory, query.get("locationId"), "locationId", answers);
      const found = pipelines.filter(({ locationId }) => locationId === location);
      return traced(200, { pipelines: found.map(({ id, name = "Sandbox pipeline", stages = [] }) => ({ id, name, stages, locationId: location })) });
    },
  };
}

function countOf(given: unknown, name: string, least: number, most = Number.POSITIVE_INFINITY): number {
  const count = Number(given);
  if (!Number.isInteger(count) || count < least || count > most) throw undocumented(`a ${name} of ${String(given)}`);
  return count;
}
