import { type Answer, isNamed, isObject, type Received, Refusal, undocumented } from "../answer.js";
import type { Behaviour, Behaviours } from "../vendor.js";
import { refusal } from "./answers.js";
import { type AttentionConversation, type AttentionMemory, type AttentionOperation, moment } from "./memory.js";

/** Conversations are imported, listed, read and archived; what they are called, who may see them and what they belong to is changed. */
export function conversationBehaviours({ conversations, integrationWorkflows, nextNumber }: AttentionMemory): Behaviours<AttentionOperation> {
  const list: Behaviour = conversations.list((all, { query }) => {
    const lists = ["filter[owner.id]", "filter[owner.email]", "filter[team.id]", "filter[participants.email]"];
    refuseOthers(query, ["page", "size", "fromDateTime", "toDateTime", "filter[title]", ...lists]);
    const title = query.get("filter[title]")?.toLowerCase() ?? "";
    // A conversation has one owner: several can only mean any of them. Of participants it is taken to mean the same.
    const isAny = (name: string, ...values: readonly (string | undefined)[]) =>
      !query.has(name) || values.some((value) => value !== undefined && query.getAll(name).includes(value));
    const isInRange = rangeOf(query);
    const found = all.filter(
      (conversation) =>
        (conversation.title ?? "").toLowerCase().includes(title) &&
        isAny("filter[owner.id]", conversation.owner?.id) &&
        isAny("filter[owner.email]", conversation.owner?.email) &&
        isAny("filter[team.id]", conversation.teamId) &&
        isAny("filter[participants.email]", ...(conversation.participants ?? []).map(({ email }) => email)) &&
        isInRange(conversation),
    );
    return page(found.map(resource), query);
  });

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
    "attention.conversations.list": list,
    "attention.conversations.listOptimized": ({ query, ...rest }) => {
      const size = Number(query.get("size") ?? 1);
      if (size > 50) throw undocumented("a page of more than 50 conversations");
      return list({ query, ...rest });
    },
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

/** A resource as the vendor's page shows it, as far as the sandbox has something to put there. */
function resource(conversation: AttentionConversation) {
  const {
    id,
    title,
    private: isPrivate,
    archived,
    owner,
    teamId,
    participants,
    createdAt,
    labels,
    linkedCrmRecords,
    confirmed,
    scorecardResults,
  } = conversation;
  const known = {
    ...(title !== undefined && { title }),
    ...(isPrivate !== undefined && { private: isPrivate }),
    ...(owner && { userUUID: owner.id }),
    ...(teamId !== undefined && { teamUUID: teamId }),
    ...(participants && { participants }),
  };
  return {
    type: "conversations",
    id,
    attributes: { uuid: id, createdAt, archived, ...known, labels, linkedCrmRecords, scorecardResults, confirmedExtractedIntelligence: confirmed },
    links: { self: `/v2/conversations/${id}` },
  };
}

/** Whether a conversation is between the dates of a query. Whether one at the very end is there is not published: here it is. */
function rangeOf(query: URLSearchParams): (conversation: AttentionConversation) => boolean {
  const [from, to] = ["fromDateTime", "toDateTime"].map((name) => {
    const given = query.get(name);
    // Without an offset nobody knows which time zone is meant.
    if (given !== null && !/T.+(?:Z|[+-]\d\d:\d\d)$/.test(given)) throw undocumented(`a ${name} that is not ISO 8601 with its time zone`);
    return given === null ? undefined : Date.parse(given);
  });
  return ({ createdAt, isDated }) => {
    if (from === undefined && to === undefined) return true;
    if (isDated) throw undocumented("whether dates are compared with when a conversation was imported, or with its conversationStartedAt");
    const created = Date.parse(createdAt);
    return (from === undefined || created >= from) && (to === undefined || created <= to);
  };
}

/** Refuses parameters that the sandbox has no behaviour for. A flag that is off asks for nothing. */
function refuseOthers(query: URLSearchParams, supported: readonly string[]): void {
  const flag = /^(?:detailedTranscript|filter\[(?:hide|include)_\w+\])$/;
  const other = [...query.keys()].find((name) => !supported.includes(name) && !(flag.test(name) && query.get(name) === "false"));
  if (other !== undefined) throw undocumented(`the parameter ${other}`);
}

/** One page of a list. How long a page is when nobody says so is not published: here it then has everything. */
function page(items: readonly unknown[], query: URLSearchParams): Answer {
  const size = query.get("size") ?? String(Math.max(items.length, 1));
  const number = query.get("page") ?? "1";
  if (!/^[1-9]\d*$/.test(size) || !/^[1-9]\d*$/.test(number)) throw undocumented("a page or a size that is not 1 or more");
  const [pageNumber, pageSize] = [Number(number), Number(size)];
  const pageCount = Math.max(Math.ceil(items.length / pageSize), 1);
  if (pageNumber > pageCount) throw undocumented("a page after the last one");
  const data = items.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
  return {
    status: 200,
    body: { data, meta: { pageCount, totalRecords: items.length, pageNumber, pageSize }, links: { self: `/v2/conversations?page=${number}` } },
  };
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
