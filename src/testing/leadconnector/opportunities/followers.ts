import type { Answer, Received } from "../../answer.js";
import type { Behaviours } from "../../vendor.js";
import type { LeadConnectorAnswers } from "../answers.js";
import { demandUsers } from "../known.js";
import type { LeadConnectorMemory, LeadConnectorOperation } from "../memory.js";
import { readFields, readFollowers } from "./fields.js";

/** Users follow an opportunity, and leave it. */
export function opportunityFollowerBehaviours(memory: LeadConnectorMemory, answers: LeadConnectorAnswers): Behaviours<LeadConnectorOperation> {
  const { opportunities } = memory;
  const { traced } = answers;

  const addFollowers = ({ ids, body }: Received): Answer => {
    const opportunity = opportunities.find(({ id }) => id === ids.id);
    const followersAdded = [...new Set(readFollowers(readFields(body, [], answers), answers))].filter((user) => !opportunity.followers.includes(user));
    demandUsers(memory, ...followersAdded);
    const { followers } = opportunities.change(opportunity, { followers: [...opportunity.followers, ...followersAdded] });
    return traced(201, { followers, followersAdded });
  };

  const removeFollowers = ({ ids, body, query }: Received): Answer => {
    const opportunity = opportunities.find(({ id }) => id === ids.id);
    const users = readFollowers(readFields(body, [], answers), answers);
    const isRemoved = (user: string) => query.get("isRemoveAllFollowers") === "true" || users.includes(user);
    const { followers } = opportunities.change(opportunity, { followers: opportunity.followers.filter((user) => !isRemoved(user)) });
    return traced(200, { followers, followersRemoved: opportunity.followers.filter(isRemoved) });
  };

  return {
    "leadconnector.opportunities.followers.add": addFollowers,
    "leadconnector.opportunities.followers.remove": removeFollowers,
  };
}
