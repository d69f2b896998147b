import { type Answer, type Received, undocumented } from "../../answer.js";
import type { Behaviours } from "../../vendor.js";
import type { LeadConnectorAnswers } from "../answers.js";
import { demandUsers, knownContact } from "../known.js";
import type { LeadConnectorMemory, LeadConnectorOperation } from "../memory.js";
import type { LeadConnectorOpportunity } from "../sub-account-memory.js";
import { changesIn, type Fields, readFields, readFollowers, readLocation, shown } from "./fields.js";

/** Opportunities are read, created, changed and deleted. */
export function opportunityBehaviours(memory: LeadConnectorMemory, answers: LeadConnectorAnswers): Behaviours<LeadConnectorOperation> {
  const { opportunities, pipelines } = memory;
  const { traced, elsewhere } = answers;

  /** Whom and what an opportunity is written to belong to is there. */
  const check = (fields: Fields, locationId: string) => {
    checkPipeline(fields);
    if (fields.contactId !== undefined) knownContact(memory, fields.contactId, locationId);
    demandUsers(memory, fields.assignedTo);
  };

  const checkPipeline = ({ pipelineId, pipelineStageId }: Fields) => {
    const pipeline = pipelines.find(({ id }) => id === pipelineId);
    if (pipelineId !== undefined && pipeline === undefined) throw undocumented("an opportunity in a pipeline that it does not have; seed it in pipelines");
    if (pipelineStageId !== undefined && pipeline?.stages?.every(({ id }) => id !== pipelineStageId))
      throw undocumented("an opportunity in a stage that its pipeline does not have");
  };

  const create = ({ body }: Received): LeadConnectorOpportunity => {
    const fields = readFields(body, ["pipelineId", "locationId", "name", "status", "contactId"], answers);
    const locationId = readLocation(memory, fields.locationId, "locationId", answers);
    check(fields, locationId);
    return { ...memory.beginOpportunity({ id: `sandbox-opportunity-${memory.nextNumber()}`, locationId }), ...changesIn(fields, []) };
  };

  const update = ({ body }: Received, opportunity: LeadConnectorOpportunity): Partial<LeadConnectorOpportunity> => {
    const fields = readFields(body, [], answers);
    const isMoved = fields.pipelineId !== undefined || fields.pipelineStageId !== undefined;
    check({ ...(isMoved && { pipelineId: opportunity.pipelineId }), ...fields }, opportunity.locationId);
    return changesIn(fields, opportunity.customFields);
  };

  const updateStatus = ({ body }: Received): Partial<LeadConnectorOpportunity> => {
    const { status, lostReasonId } = readFields(body, ["status"], answers);
    return changesIn({ status, lostReasonId }, []);
  };

  const upsert = ({ body }: Received): Answer => {
    const fields = readFields(body, ["pipelineId", "locationId"], answers);
    const locationId = readLocation(memory, fields.locationId, "locationId", answers);
    check(fields, locationId);
    const before = opportunities.all().find(({ id }) => id === fields.id);
    if (fields.id !== undefined && before === undefined) throw undocumented("an upsert with an id that no opportunity has");
    if (before !== undefined && before.locationId !== locationId) throw elsewhere();
    if (before === undefined && opportunities.all().some((one) => one.contactId === fields.contactId && one.pipelineId === fields.pipelineId))
      throw undocumented("an upsert for a contact that has an opportunity in the pipeline, without its id");
    const users = fields.followers === undefined ? [] : readFollowers(fields, answers);
    if (fields.followersActionType !== "remove") demandUsers(memory, ...users);
    const opportunity = before ?? memory.beginOpportunity({ id: `sandbox-opportunity-${memory.nextNumber()}`, locationId });
    // In this order, because removing everybody after adding some would be of no use.
    const kept = (fields.isRemoveAllFollowers === true ? [] : opportunity.followers).filter((user) => !users.includes(user));
    const followers = fields.followersActionType === "remove" ? kept : [...kept, ...users];
    const changed = opportunities.change(opportunity, { ...changesIn(fields, opportunity.customFields), followers });
    return traced(200, { opportunity: shown(changed, memory), new: before === undefined });
  };

  const answer = (status: number) => (opportunity: LeadConnectorOpportunity) => traced(status, { opportunity: shown(opportunity, memory) });
  const confirm = () => traced(200, { succeded: true });

  return {
    "leadconnector.opportunities.get": opportunities.get(answer(200)),
    "leadconnector.opportunities.create": opportunities.create(create, answer(201)),
    "leadconnector.opportunities.update": opportunities.update(update, answer(200)),
    "leadconnector.opportunities.updateStatus": opportunities.update(updateStatus, confirm),
    "leadconnector.opportunities.delete": opportunities.delete(confirm),
    "leadconnector.opportunities.upsert": upsert,
  };
}
