import { type Answer, isNamed, isObject, type Received, Refusal, undocumented } from "../../answer.js";
import type { Behaviours } from "../../vendor.js";
import { refusal } from "../answers.js";
import { type AttentionConversation, type AttentionMemory, type AttentionOperation, moment } from "../memory.js";
import { refuseOthers } from "./query.js";
import { resource } from "./resource.js";

/** Conversations are imported, read and archived; what they are called, who may see them and what they belong to is changed. */
export function conversationBehaviours({ conversations, integrationWorkflows, nextNumber }: AttentionMemory): Behaviours<AttentionOperation> {
  const byExternalId = (externalId: string | undefined): AttentionConversation => {
    const found = conversations.find((conversation) => conversation.externalId === externalId && externalId !== undefined);
    if (conversations.all().filter((conversation) => conversation.externalId === externalId).length > 1)
      throw undocumented("an external id that several conversations were imported with");
    return found;
  };

  const imported = ({ body }: Received): AttentionConversation => {
    if (!isObject(body) || !isNamed(body.mediaURL) || !isNamed(body.userID)) throw new Refusal(refusal(400));
    const { applicationExternalID: externalId, conversationTitle: title, userID, linkedCrmRecords = [], conversationStartedAt } = body;
    return {
      id: `sandbox-conversation-${nextNumber()}`,
      ...(isNamed(externalId) && { externalId }),
      ...(isNamed(title) && { title }),
      archived: false,
      owner: { id: userID },
      createdAt: moment,
      ...(conversationStartedAt !== undefined && { isDated: true }),
      scorecardResults: [],
      labels: {},
      linkedCrmRecords: recordsOf(linkedCrmRecords),
      confirmed: {},
    };
  };

  return {
    "attention.conversations.get": ({ ids, query }) => {
      refuseOthers(query, ["by"]);
      const by = query.get("by") ?? "id";
      if (by !== "id" && by !== "external_id") throw undocumented(`a conversation by ${by}`);
      return show(by === "external_id" ? byExternalId(ids.id) : conversations.find(({ id }) => id === ids.id));
    },
    "attention.conversations.getIdByExternalId": ({ ids }) => ({ status: 200, body: { conversation_id: byExternalId(ids.externalId).id } }),
    "attention.conversations.update": conversations.update(({ body }, { labels }) => {
      if (!isObject(body)) throw new Refusal(refusal(400));
      const other = Object.keys(body).find((field) => field !== "title" && field !== "labels");
      if (other !== undefined) throw undocumented(`a change of ${other}`);
      return { ...(body.title !== undefined && titled(body)), ...(body.labels !== undefined && labelled(body, labels)) };
    }, show),
    // Whether a list leaves archived conversations out is not known: here it has them, and each says what it is.
    "attention.conversations.archive": conversations.update(() => ({ archived: true }), show),
    "attention.conversations.changeTitle": conversations.update(({ body }) => titled(body), show),
    "attention.conversations.changeLabels": conversations.update(({ body }, { labels }) => labelled(body, labels), show),
    "attention.conversations.updateLinkedCrmRecords": conversations.update(
      ({ body }) => ({ linkedCrmRecords: readRecords(body) }),
      () => ({ status: 200, body: { success: true } }),
    ),
    "attention.conversations.changePrivacy": conversations.update(({ query }) => {
      const privacy = query.get("privacy");
      if (privacy !== "public" && privacy !== "private") throw new Refusal(refusal(400));
      return { private: privacy === "private" };
    }, show),
    // In which of its three fields a conversation shows the opportunity is not known: it is taken, and shown in none.
    "attention.conversations.changeOpportunity": ({ body }) => {
      if (!isObject(body) || (!isNamed(body.opportunity_id) && body.remove_opportunity !== true)) throw new Refusal(refusal(400));
      if (isNamed(body.opportunity_id) && body.remove_opportunity === true) throw undocumented("an opportunity together with remove_opportunity");
      conversations.find(({ id }) => id === body.conversation_id);
      return { status: 200, body: { success: true } };
    },
    "attention.conversations.confirmCrm": conversations.update(({ body }, { confirmed }) => ({ confirmed: { ...confirmed, ...confirmedIn(body) } }), show),
    "attention.conversations.triggerNativeIntegration": conversations.get((_, { body }) => {
      const { workflowIds = [] } = isObject(body) ? body : {};
      if (!Array.isArray(workflowIds) || !workflowIds.every(isNamed)) throw new Refusal(refusal(400));
      if (workflowIds.some((id) => !integrationWorkflows.includes(id))) throw undocumented("a workflow that it does not have; seed it in integrationWorkflows");
      const run = workflowIds.length === 0 ? integrationWorkflows : workflowIds;
      return { status: 200, body: { workflows: run.map((workflowId) => ({ workflowId, runId: `sandbox-run-${nextNumber()}` })) } };
    }),
    "attention.conversations.downloadMedia": conversations.get(({ id }) => ({
      status: 200,
      body: { url: `https://files.sandbox.invalid/${encodeURIComponent(id)}` },
    })),
    "attention.conversations.uploadUrl": () => {
      const key = `sandbox-upload-${nextNumber()}`;
      const downloadUrl = `https://files.sandbox.invalid/${key}`;
      return { status: 200, body: { url: `${downloadUrl}?upload`, downloadUrl, key } };
    },
    "attention.conversations.import": conversations.create(imported, ({ id }) => ({ status: 200, body: { uuid: id } })),
  };
}

function show(conversation: AttentionConversation): Answer {
  return { status: 200, body: resource(conversation) };
}

function titled(body: unknown): Partial<AttentionConversation> {
  if (!isObject(body) || typeof body.title !== "string") throw new Refusal(refusal(400));
  return { title: body.title };
}

/** Labels for categories. Whether those of other categories stay is not published. */
function labelled(body: unknown, before: AttentionConversation["labels"]): Partial<AttentionConversation> {
  if (!isObject(body) || !isObject(body.labels)) throw new Refusal(refusal(400));
  const { labels } = body;
  if (Object.keys(before).some((category) => !Object.hasOwn(labels, category))) throw undocumented("labels that leave out a category that has one already");
  return { labels };
}

/** What was confirmed, by its keys. */
function confirmedIn(body: unknown): Readonly<Record<string, unknown>> {
  const { intelligence = [] } = isObject(body) ? body : {};
  if (!Array.isArray(intelligence) || !intelligence.every(isObject)) throw new Refusal(refusal(400));
  return Object.fromEntries(
    intelligence.map((item) => {
      if (!isNamed(item.key)) throw undocumented("a confirmation without a key");
      return [item.key, item];
    }),
  );
}

function readRecords(body: unknown): { id: string; code: string }[] {
  if (!isObject(body)) throw new Refusal(refusal(400));
  const { linked_crm_records: records } = body;
  if (records === undefined) throw undocumented("a request that leaves the list of records out");
  return recordsOf(records);
}

function recordsOf(records: unknown): { id: string; code: string }[] {
  if (!Array.isArray(records) || !records.every(isRecord)) throw new Refusal(refusal(400));
  return records.map(({ id, code }) => ({ id, code }));
}

function isRecord(value: unknown): value is { id: string; code: string } {
  return isObject(value) && isNamed(value.id) && isNamed(value.code);
}
