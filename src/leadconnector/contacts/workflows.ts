import type { Draft, Ids } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import type { ContactSuccess, ContactWorkflowStart } from "../../generated/leadconnector-contacts/types.js";
import { draftLeadConnector } from "../vendor.js";

/** A contact, and a workflow. */
export interface WorkflowOfContact extends Ids {
  /** LeadConnector's id of the contact. */
  contactId: string;
  /** LeadConnector's id of the workflow. */
  workflowId: string;
}

/** The workflows that a contact is in. */
export const workflows = {
  /**
   * Puts a contact into a workflow.
   * @param workflow The workflow and the contact, by name: two ids in a row could be swapped.
   * @param start When the event is that the workflow waits for.
   * @see https://marketplace.gohighlevel.com/docs Add Contact to Workflow
   */
  add(workflow: WorkflowOfContact, start?: ContactWorkflowStart, options?: CallOptions): Draft<"leadconnector", ContactSuccess> {
    return draftLeadConnector("post", "/contacts/{contactId}/workflow/{workflowId}", { path: workflow, body: start }, options);
  },

  /**
   * Takes a contact out of a workflow.
   * @param workflow The workflow and the contact, by name: two ids in a row could be swapped.
   * @param start When the event is that the workflow waits for.
   * @see https://marketplace.gohighlevel.com/docs Delete Contact from Workflow
   */
  remove(workflow: WorkflowOfContact, start?: ContactWorkflowStart, options?: CallOptions): Draft<"leadconnector", ContactSuccess> {
    return draftLeadConnector("delete", "/contacts/{contactId}/workflow/{workflowId}", { path: workflow, body: start }, options);
  },
};
