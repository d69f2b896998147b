import { type Answer, isObject, type Received, type Route, type SandboxVendor, unknown } from "./answer.js";

/** The operations of LeadConnector that the sandbox has. */
export type LeadConnectorSandboxOperation =
  | "leadconnector.conversations.search"
  | "leadconnector.conversations.get"
  | "leadconnector.conversations.create"
  | "leadconnector.conversations.update"
  | "leadconnector.conversations.delete"
  | "leadconnector.messages.send"
  | "leadconnector.messages.upload"
  | "leadconnector.messages.recording"
  | "leadconnector.messages.transcriptionText"
  | "leadconnector.oauth.token";

/** What LeadConnector knows when the sandbox starts. */
export interface LeadConnectorSeed {
  /** The token that is accepted. */
  accessToken?: string;
  /** A sub-account that the token reaches, beside those of the conversations and the calls. */
  locationId?: string;
  conversations?: readonly { id: string; locationId: string; contactId: string; contactName?: string; unreadCount?: number; starred?: boolean }[];
  /** Messages that are calls, with what there is of each. */
  calls?: readonly { messageId: string; locationId: string; recording?: Uint8Array; transcription?: string }[];
  /** The app that may ask for tokens, a code that it can trade once, and a refresh token that works once. */
  app?: { clientId?: string; clientSecret?: string; code?: string; refreshToken?: string };
}

export const leadConnectorToken = "sandbox-access-token";

const defaultConversations = [{ id: "conversation_1", locationId: "location_1", contactId: "contact_1", unreadCount: 3 }];
// A sound file of 4 samples of silence.
const silence = Uint8Array.from(atob("UklGRigAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQQAAACAgICA"), (letter) => letter.charCodeAt(0));
const defaultCalls = [{ messageId: "call_1", locationId: "location_1", recording: silence, transcription: "Hello. This is a sandbox." }];
const started = Date.UTC(2026, 0, 1);

interface Conversation {
  readonly id: string;
  readonly locationId: string;
  readonly contactId: string;
  readonly contactName: string;
  unreadCount: number;
  starred: boolean;
  /** Milliseconds since 1970, another for every conversation: searches are ordered by it. */
  lastMessageDate: number;
  readonly messages: { readonly id: string; readonly sent: Readonly<Record<string, unknown>> }[];
}

/** LeadConnector with memory: conversations, the messages that are sent in them, uploaded files, and tokens. */
export function leadConnectorVendor({
  accessToken = leadConnectorToken,
  locationId = "location_1",
  conversations = defaultConversations,
  calls = defaultCalls,
  app = {},
}: LeadConnectorSeed = {}): SandboxVendor {
  let moments = 0;
  const nextMoment = () => started + 1000 * ++moments;
  const known = new Map<string, Conversation>();
  const remember = (seed: NonNullable<LeadConnectorSeed["conversations"]>[number]): Conversation => {
    const { id, locationId, contactId, contactName = "Sandbox Contact", unreadCount = 0, starred = false } = seed;
    const conversation = { id, locationId, contactId, contactName, unreadCount, starred, lastMessageDate: nextMoment(), messages: [] };
    known.set(id, conversation);
    return conversation;
  };
  for (const conversation of conversations) remember(conversation);
  const locations = new Set([locationId, ...conversations.map(({ locationId }) => locationId), ...calls.map(({ locationId }) => locationId)]);
  const { clientId = "sandbox-client-id", clientSecret = "sandbox-client-secret", code = "sandbox-code", refreshToken = "sandbox-refresh-token" } = app;
  const accessTokens = new Set([accessToken]);
  const codes = new Set([code]);
  const refreshTokens = new Set([refreshToken]);
  const spentTokens = new Set<string>();

  let exchanges = 0;
  let created = 0;
  // Every recorded answer names the exchange.
  const traced = (status: number, body: object): Answer => ({ status, body: { ...body, traceId: `sandbox-trace-${++exchanges}` } });
  const refuse = (status: number, message: string | string[]): Answer => traced(status, refusal(status, message));
  // A refused file has its status under another name.
  const refuseFile = (status: number, message: string): Answer => traced(status, { status, message });
  const elsewhere = () => refuse(403, "The token does not have access to this location.");

  const withConversation = (received: Received, use: (conversation: Conversation) => Answer): Answer => {
    const conversation = known.get(received.ids.conversationId ?? "");
    return conversation ? use(conversation) : refuse(404, "Sandbox: there is no such conversation");
  };

  const withCall = (received: Received, use: (call: (typeof calls)[number]) => Answer): Answer => {
    const call = calls.find(({ messageId, locationId }) => messageId === received.ids.messageId && locationId === received.ids.locationId);
    return call ? use(call) : refuse(404, "Sandbox: there is no such message");
  };

  const search = ({ query }: Received): Answer => {
    const strange = [...query.keys()].find((key) => !searched.includes(key));
    if (strange !== undefined) return unknown(`a search by ${strange}`);
    const status = query.get("status") ?? "all";
    if (!["all", "read", "unread", "starred"].includes(status)) return unknown(`a search for the status ${status}`);
    if (!["asc", "desc", null].includes(query.get("sort"))) return unknown("a sort that is not documented");
    const limit = Number(query.get("limit") ?? 20);
    if (!Number.isInteger(limit) || limit < 1 || limit > 100) return unknown("a page of so many items");
    const [after, ...others] = query.getAll("startAfterDate");
    if (others.length > 0) return unknown("a startAfterDate of several numbers");
    const location = query.get("locationId");
    if (location === null || location === "") return refuse(400, "Sandbox: locationId is required");
    if (!locations.has(location)) return elsewhere();
    const direction = query.get("sort") === "asc" ? 1 : -1;
    const matches = [...known.values()]
      .filter(({ id, locationId, contactId, unreadCount, starred }) => {
        if (locationId !== location || id !== (query.get("id") ?? id) || contactId !== (query.get("contactId") ?? contactId)) return false;
        return status === "all" || (status === "starred" ? starred : (status === "unread") === unreadCount > 0);
      })
      .sort((one, other) => direction * (one.lastMessageDate - other.lastMessageDate));
    const left = after === undefined ? matches : matches.filter(({ lastMessageDate }) => direction * (lastMessageDate - Number(after)) > 0);
    return traced(200, { conversations: left.slice(0, limit).map(found), total: matches.length });
  };

  const create = ({ body }: Received): Answer => {
    const { locationId, contactId } = isObject(body) ? body : {};
    if (!isNamed(locationId) || !isNamed(contactId)) return refuse(400, "Sandbox: locationId and contactId are required");
    if (!locations.has(locationId)) return elsewhere();
    if ([...known.values()].some((conversation) => conversation.contactId === contactId && conversation.locationId === locationId))
      return refuse(400, `Conversation with the contact id:${contactId} already exists!`);
    const { id, lastMessageDate } = remember({ id: `sandbox-conversation-${++created}`, locationId, contactId });
    const moment = new Date(lastMessageDate).toISOString();
    const conversation = { id, dateUpdated: moment, dateAdded: moment, deleted: false, contactId, locationId, lastMessageDate: moment };
    return traced(201, { success: true, conversation });
  };

  const sendMessage = ({ body }: Received): Answer => {
    if (!isObject(body) || !Object.hasOwn(messageTypes, String(body.type)) || !isNamed(body.contactId))
      return refuse(400, "Sandbox: a type and a contactId are required");
    const conversation = [...known.values()].find(({ contactId }) => contactId === body.contactId);
    if (conversation === undefined) return unknown("a message to a contact who has no conversation; create one, or seed it in conversations");
    // Reported by users.
    if (body.type === "WhatsApp" && body.attachments !== undefined && !body.message && !body.whatsapp && !body.templateId)
      return refuse(400, "The parameter text.body is required.");
    const id = `sandbox-message-${++created}`;
    conversation.messages.push({ id, sent: body });
    conversation.lastMessageDate = nextMoment();
    return traced(200, { conversationId: conversation.id, messageId: id, ...(body.type === "Email" && { emailMessageId: `${id}-email` }) });
  };

  const upload = ({ form }: Received): Answer => {
    if (form === undefined) return unknown("an upload that is not a form");
    const { locationId, conversationId, contactId, isGroupSms } = Object.fromEntries(form);
    const files = form.getAll("fileAttachment").filter((part) => typeof part !== "string");
    if (!isNamed(locationId) || files.length === 0) return refuseFile(400, "Sandbox: locationId and fileAttachment are required");
    if (!locations.has(locationId)) return elsewhere();
    if (isGroupSms !== undefined) return unknown("an upload for a group chat");
    if (files.length > 5) return unknown("more than five files");
    if (!isNamed(conversationId) && !isNamed(contactId)) return refuseFile(400, "Sandbox: conversationId or contactId is required");
    // Reported by users: a server error, where a refusal would be expected.
    if (isNamed(conversationId) && !known.has(conversationId)) return refuse(500, `Conversation with id ${conversationId} not found`);
    if (files.some(({ size }) => size > 5 * 1024 * 1024)) return refuseFile(413, "Sandbox: a file is larger than 5 MB");
    if (files.some(({ name }) => !fileTypes.includes(/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? "")))
      return refuseFile(415, "Sandbox: a file is of a kind that is not taken");
    const batch = ++created;
    return traced(200, {
      uploadedFiles: Object.fromEntries(files.map(({ name }, index) => [name, `https://files.sandbox.invalid/${batch}/${index}/${encodeURIComponent(name)}`])),
    });
  };
  const token = ({ form }: Received): Answer => {
    if (form === undefined) return unknown("a request for a token that is not a form");
    const fields = Object.fromEntries(form);
    const faults = ["client_id", "client_secret", "grant_type"].filter((field) => !isNamed(fields[field])).map((field) => `${field} should not be empty`);
    if (faults.length > 0) return refuse(422, faults);
    if (fields.client_id !== clientId || fields.client_secret !== clientSecret) return unknown("an app that it does not have; seed it in app");
    if (fields.grant_type === "authorization_code") {
      if (!codes.delete(String(fields.code))) return unknown("a code that it did not give, or that was used before");
      return traced(200, mint());
    }
    if (fields.grant_type !== "refresh_token") return unknown(`the grant ${String(fields.grant_type)}`);
    const given = String(fields.refresh_token);
    if (refreshTokens.delete(given)) {
      spentTokens.add(given);
      return traced(200, mint());
    }
    if (!spentTokens.has(given)) return unknown("a refresh token that it did not give");
    // Observed: a token that was used before is an invalid_grant. The words around it are the sandbox's.
    return traced(400, { ...refusal(400, "Sandbox: the refresh token was used before"), error: "invalid_grant" });
  };

  /** The next pair of tokens. The one before stays good: an access token ends by its time alone. */
  const mint = () => {
    const number = ++created;
    const access_token = `sandbox-access-token-${number}`;
    const refresh_token = `sandbox-refresh-token-${number}`;
    accessTokens.add(access_token);
    refreshTokens.add(refresh_token);
    const scope = "conversations.readonly conversations.write conversations/message.readonly conversations/message.write";
    return { access_token, token_type: "Bearer", expires_in: 86_399, refresh_token, scope, userType: "Location", locationId, userId: "sandbox-user" };
  };

  const routes: Route<LeadConnectorSandboxOperation>[] = [
    { operation: "leadconnector.conversations.search", method: "GET", path: "/conversations/search", answer: search },
    {
      operation: "leadconnector.conversations.get",
      method: "GET",
      path: "/conversations/{conversationId}",
      // Type 1 is a telephone conversation. A star that was never set is left out, as in the recorded answer.
      answer: (received) =>
        withConversation(received, ({ id, locationId, contactId, unreadCount, starred }) =>
          traced(200, { id, locationId, contactId, unreadCount, starred, deleted: false, inbox: true, type: 1 }),
        ),
    },
    { operation: "leadconnector.conversations.create", method: "POST", path: "/conversations/", answer: create },
    {
      operation: "leadconnector.conversations.update",
      method: "PUT",
      path: "/conversations/{conversationId}",
      answer: (received) =>
        withConversation(received, (conversation) => {
          const messages = brokenUpdate(received.body);
          if (messages.length > 0 || !isObject(received.body)) return refuse(422, messages);
          // Seen on requests for a location that the token does not reach.
          if (received.body.locationId !== conversation.locationId) return elsewhere();
          if (typeof received.body.unreadCount === "number") conversation.unreadCount = received.body.unreadCount;
          if (typeof received.body.starred === "boolean") conversation.starred = received.body.starred;
          const { id, locationId, contactId, unreadCount, starred } = conversation;
          return traced(200, { success: true, conversation: { id, locationId, contactId, unreadCount, starred, deleted: false } });
        }),
    },
    {
      operation: "leadconnector.conversations.delete",
      method: "DELETE",
      path: "/conversations/{conversationId}",
      // Whether it is erased or marked is not known. Either way it is not found any more.
      answer: (received) =>
        withConversation(received, ({ id }) => {
          known.delete(id);
          return traced(200, { success: true });
        }),
    },
    { operation: "leadconnector.messages.send", method: "POST", path: "/conversations/messages", answer: sendMessage },
    { operation: "leadconnector.messages.upload", method: "POST", path: "/conversations/messages/upload", answer: upload },
    {
      operation: "leadconnector.messages.recording",
      method: "GET",
      path: "/conversations/messages/{messageId}/locations/{locationId}/recording",
      answer: (received) =>
        withCall(received, ({ recording }) =>
          recording === undefined ? unknown("a message without a recording") : attachment(recording, "audio/x-wav", "audio.wav"),
        ),
    },
    {
      operation: "leadconnector.messages.transcriptionText",
      method: "GET",
      path: "/conversations/locations/{locationId}/messages/{messageId}/transcription/download",
      answer: (received) =>
        withCall(received, ({ transcription }) =>
          transcription === undefined ? unknown("a message without a transcript") : attachment(transcription, "text/plain", '"transcription.txt"'),
        ),
    },
    { operation: "leadconnector.oauth.token", method: "POST", path: "/oauth/token", isAnonymous: true, answer: token },
  ];

  return {
    routes,
    refuseStranger(headers) {
      const version = headers.get("version");
      if (version === null) return refuse(401, "version header was not found.");
      if (!published.includes(version)) return refuse(401, "version header is invalid");
      if (version !== "2021-07-28") return unknown(`the edition ${version}; the sandbox has 2021-07-28`);
      const [, shown = ""] = /^Bearer (.+)$/.exec(headers.get("authorization") ?? "") ?? [];
      return accessTokens.has(shown) ? undefined : refuse(401, "Invalid JWT");
    },
    unknownPath: (method, path) => refuse(404, `Cannot ${method} ${path}`),
    refusal: (status) => refusal(status, `Sandbox refusal ${status}`),
    spentHeaders: (limit) => ({
      "x-ratelimit-limit-daily": "200000",
      "x-ratelimit-daily-remaining": limit === "day" ? "0" : "1000",
      "x-ratelimit-interval-milliseconds": "10000",
      "x-ratelimit-max": "100",
      "x-ratelimit-remaining": "0",
      ...(limit === "day" && { "x-ratelimit-daily-reset": "83365000" }), // not documented; as it was recorded
    }),
  };
}

const published = ["v3", "2023-02-21", "2021-07-28", "2021-04-15"];

/** The parameters of a search that the sandbox has the means for. */
const searched = ["locationId", "contactId", "id", "status", "sort", "limit", "startAfterDate"];

/** What a search calls the messages of each type. Which of three words it has for Custom is not known. */
const messageTypes: Readonly<Record<string, string | undefined>> = {
  SMS: "TYPE_SMS",
  RCS: "TYPE_RCS",
  Email: "TYPE_EMAIL",
  WhatsApp: "TYPE_WHATSAPP",
  IG: "TYPE_INSTAGRAM",
  FB: "TYPE_FACEBOOK",
  Custom: undefined,
  Live_Chat: "TYPE_LIVE_CHAT",
  TIKTOK: "TYPE_TIKTOK",
  InternalComment: "TYPE_INTERNAL_COMMENT",
};

/** The kinds of file on the newest page. The published specification has 13 of them. */
const fileTypes =
  "jpg jpeg png gif svg heic ai mp4 mpeg 3gp mp3 wav wave aiff aif aifc gsm ulaw ogg aac m4a amr pdf doc docx txt csv xls xlsx ppt pptx odt zip rar vcf vcard ics".split(
    " ",
  );

const titles: Readonly<Record<number, string>> = { 401: "Unauthorized", 403: "Forbidden", 422: "Unprocessable Entity" };

/** One message, or a list of them for 422; 400 and 404 are documented without `error`. */
function refusal(status: number, message: string | string[]): object {
  const list = status === 422 && typeof message === "string" ? [message] : message;
  return { statusCode: status, message: list, ...(titles[status] && { error: titles[status] }) };
}

function attachment(body: Uint8Array | string, type: string, name: string): Answer {
  return { status: 200, body, headers: { "content-type": type, "content-disposition": `Attachment; filename=${name}` } };
}

const isNamed = (value: unknown): value is string => typeof value === "string" && value !== "";

/** A conversation as a search shows it. */
function found({ id, locationId, contactId, contactName, unreadCount, lastMessageDate, messages }: Conversation): object {
  const last = messages.at(-1)?.sent;
  return {
    id,
    contactId,
    locationId,
    type: "TYPE_PHONE",
    unreadCount,
    fullName: contactName,
    contactName,
    lastMessageDate,
    lastMessageBody: last?.message,
    lastMessageType: messageTypes[String(last?.type)],
    sort: [lastMessageDate],
  };
}

function brokenUpdate(body: unknown): string[] {
  if (!isObject(body)) return ["body must be an object"];
  const messages: string[] = [];
  if (!isNamed(body.locationId)) messages.push("locationId should not be empty");
  if (body.unreadCount !== undefined && typeof body.unreadCount !== "number") messages.push("unreadCount must be a number");
  if (body.starred !== undefined && typeof body.starred !== "boolean") messages.push("starred must be a boolean value");
  return messages;
}
