import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { ListWorkflowsQuery, WorkflowList } from "../generated/leadconnector-accounts/types.js";
import { draftLeadConnector } from "./vendor.js";

/** The automations of a sub-account. */
export const workflows = {
  /**
   * Gives the workflows of a sub-account. There are no pages.
   * @see https://marketplace.gohighlevel.com/docs Get Workflow
   */
  list(query: ListWorkflowsQuery, options?: CallOptions): Draft<"leadconnector", WorkflowList> {
    return draftLeadConnector("get", "/workflows/", { query }, options);
  },
};
