import type { Draft, Ids } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import type {
  ContactSuccess,
  ContactTaskAnswer,
  ContactTaskCompletion,
  ContactTasks,
  ContactTaskUpdate,
  NewContactTask,
} from "../../generated/leadconnector-contacts/types.js";
import { draftLeadConnector } from "../vendor.js";

/** A task, and the contact that it is about. */
export interface TaskOfContact extends Ids {
  /** LeadConnector's id of the contact. */
  contactId: string;
  /** LeadConnector's id of the task. */
  taskId: string;
}

/** What is to be done about a contact. */
export const tasks = {
  /**
   * Lists the tasks of a contact, all at once.
   * @param contactId LeadConnector's id of the contact.
   * @see https://marketplace.gohighlevel.com/docs Get all Tasks
   */
  list(contactId: string, options?: CallOptions): Draft<"leadconnector", ContactTasks> {
    return draftLeadConnector("get", "/contacts/{contactId}/tasks", { path: { contactId } }, options);
  },

  /**
   * Creates a task for a contact.
   * @param contactId LeadConnector's id of the contact.
   * @see https://marketplace.gohighlevel.com/docs Create Task
   */
  create(contactId: string, task: NewContactTask, options?: CallOptions): Draft<"leadconnector", ContactTaskAnswer> {
    return draftLeadConnector("post", "/contacts/{contactId}/tasks", { path: { contactId }, body: task }, options);
  },

  /**
   * Gives one task.
   * @param task The task and its contact, by name: two ids in a row could be swapped.
   * @see https://marketplace.gohighlevel.com/docs Get Task
   */
  get(task: TaskOfContact, options?: CallOptions): Draft<"leadconnector", ContactTaskAnswer> {
    return draftLeadConnector("get", "/contacts/{contactId}/tasks/{taskId}", { path: task }, options);
  },

  /**
   * Changes a task. What is left out stays as it is.
   * @param task The task and its contact, by name: two ids in a row could be swapped.
   * @see https://marketplace.gohighlevel.com/docs Update Task
   */
  update(task: TaskOfContact, change: ContactTaskUpdate, options?: CallOptions): Draft<"leadconnector", ContactTaskAnswer> {
    return draftLeadConnector("put", "/contacts/{contactId}/tasks/{taskId}", { path: task, body: change }, options);
  },

  /**
   * Marks a task as completed, or as open again.
   * @param task The task and its contact, by name: two ids in a row could be swapped.
   * @see https://marketplace.gohighlevel.com/docs Update Task Completed
   */
  updateCompleted(task: TaskOfContact, completion: ContactTaskCompletion, options?: CallOptions): Draft<"leadconnector", ContactTaskAnswer> {
    return draftLeadConnector("put", "/contacts/{contactId}/tasks/{taskId}/completed", { path: task, body: completion }, options);
  },

  /**
   * Deletes a task.
   * @param task The task and its contact, by name: two ids in a row could be swapped.
   * @see https://marketplace.gohighlevel.com/docs Delete Task
   */
  delete(task: TaskOfContact, options?: CallOptions): Draft<"leadconnector", ContactSuccess> {
    return draftLeadConnector("delete", "/contacts/{contactId}/tasks/{taskId}", { path: task }, options);
  },
};
