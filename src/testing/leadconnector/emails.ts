import { type Answer, isObject, type Received } from "../answer.js";
import type { Behaviours } from "../vendor.js";
import type { LeadConnectorAnswers } from "./answers.js";
import type { LeadConnectorMemory, LeadConnectorOperation } from "./memory.js";
import { cancel } from "./messages.js";

/** E-mails have their text, which the messages that hold them do not show. */
export function emailBehaviours(memory: LeadConnectorMemory, answers: LeadConnectorAnswers): Behaviours<LeadConnectorOperation> {
  const { conversations, messages } = memory;
  const { traced, refuse } = answers;
  const named = (id: string | undefined) => messages.find(({ emailMessageId }) => emailMessageId !== undefined && emailMessageId === id);

  const get = ({ ids }: Received): Answer => {
    const { id: threadId, conversationId, emailMessageId, dateAdded, subject, body, direction, status, attachments } = named(ids.id);
    const { locationId, contactId } = conversations.find(({ id }) => id === conversationId);
    const moment = new Date(dateAdded).toISOString();
    return traced(200, {
      id: emailMessageId,
      threadId,
      locationId,
      contactId,
      conversationId,
      dateAdded: moment,
      subject,
      body,
      direction,
      status,
      attachments,
    });
  };

  const updateStatus = ({ ids, body }: Received): Answer => {
    const email = named(ids.id);
    if (!isObject(body)) throw refuse(400, "Sandbox: the body must be an object");
    // Documented: mail that went through LeadConnector's own providers is refused.
    if (email.conversationProviderId === undefined) throw refuse(403, "Sandbox: the e-mail did not go through a provider of this app");
    messages.change(email, { dateUpdated: memory.nextMoment(), ...(body.status !== undefined && { status: String(body.status) }) });
    return traced(200, { success: true, message: "Sandbox: the status is taken" });
  };

  return {
    "leadconnector.messages.emails.get": get,
    "leadconnector.messages.emails.cancelScheduled": ({ ids }) =>
      cancel(memory, answers, ({ emailMessageId }) => emailMessageId !== undefined && emailMessageId === ids.emailMessageId),
    "leadconnector.messages.emails.updateStatus": updateStatus,
  };
}
