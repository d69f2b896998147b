import { type Call, type CallOptions, type ClientOptions, type Credential, createAttention, createLeadConnector, createSiro } from "conversation-crm-sdk";
import { calls as attentionCalls } from "conversation-crm-sdk/attention";
import { calls as leadconnectorCalls } from "conversation-crm-sdk/leadconnector";
import { calls as siroCalls } from "conversation-crm-sdk/siro";
import { documentedConversation } from "../attention/documented-conversation.js";

/** One operation through one client. Without an input it takes the valid one. */
export interface ConnectedOperation {
  readonly client: object;
  send(id: unknown, input?: unknown, options?: CallOptions): Promise<unknown>;
  build(id: unknown, input?: unknown, options?: CallOptions): Promise<Request>;
  call(id: unknown, input?: unknown, options?: CallOptions): Call;
  sendCall(call: unknown, options?: CallOptions): Promise<unknown>;
}

/** What the vendors document of one operation, and a way to use it that is the same for all four. */
export interface DocumentedOperation {
  readonly name: string;
  readonly vendor: string;
  readonly service: string;
  readonly factory: string;
  readonly baseUrl: string;
  /** Below the base URL. */
  readonly path: string;
  readonly query: string;
  readonly input: object;
  readonly place: "query" | "body";
  readonly answer: Readonly<Record<string, unknown>>;
  readonly expects: readonly string[];
  readonly credential: { readonly option: string; readonly variable: string; readonly header: string; readonly prefix: string };
  connect(options?: ClientOptions & { credential?: Credential | undefined }): ConnectedOperation;
  /** Without a client. */
  call(id: unknown, input?: unknown, options?: CallOptions): Call;
}

type Kind<Result> = (id: string, input: never, options?: CallOptions) => Result;
interface Kinds {
  client: object;
  send: Kind<Promise<unknown>>;
  build: Kind<Promise<Request>>;
  call: Kind<Call>;
  sendCall: (call: never, options?: CallOptions) => Promise<unknown>;
}

function connected(valid: object, kinds: Kinds): ConnectedOperation {
  return {
    client: kinds.client,
    send: (id, input = valid, options) => kinds.send(id as string, input as never, options),
    build: (id, input = valid, options) => kinds.build(id as string, input as never, options),
    call: (id, input = valid, options) => kinds.call(id as string, input as never, options),
    sendCall: (call, options) => kinds.sendCall(call as never, options),
  };
}

/** A call is one attempt, made at once. */
const once = { maxRetries: 0, pacing: false } as const;

const records = { linked_crm_records: [{ id: "acc_001", code: "salesforce_account" }], opportunity_id: "opp_xyz789" };
const privacy = { privacy: "private" };
const target = { dataType: "OPPORTUNITY", externalId: "006xx0000123456", integrationConnectionId: "01HABCD1234567890EFGHIJKLMN" };
const change = { locationId: "tDtDnQdgm2LXpyiqYvZ6", unreadCount: 1, starred: true, feedback: { rating: 5 } };

const attentionCredential = { option: "apiKey", variable: "ATTENTION_API_KEY", header: "authorization", prefix: "" };

export const updateLinkedCrmRecords: DocumentedOperation = {
  name: "attention.conversations.updateLinkedCrmRecords",
  vendor: "attention",
  service: "attention",
  factory: "createAttention",
  baseUrl: "https://api.attention.tech/v2",
  path: "/conversations/{id}/linked-crm-records",
  query: "",
  input: records,
  place: "body",
  answer: { success: true },
  expects: ["success"],
  credential: attentionCredential,
  connect: ({ credential = "token_1", ...options } = {}) => {
    const client = createAttention({ apiKey: credential, ...once, ...options });
    return connected(records, {
      client,
      send: client.conversations.updateLinkedCrmRecords,
      build: client.build.conversations.updateLinkedCrmRecords,
      call: client.calls.conversations.updateLinkedCrmRecords,
      sendCall: client.send,
    });
  },
  call: (id, input = records, options) => attentionCalls.conversations.updateLinkedCrmRecords(id as string, input as never, options),
};

export const changePrivacy: DocumentedOperation = {
  ...updateLinkedCrmRecords,
  name: "attention.conversations.changePrivacy",
  path: "/conversations/{id}/change_privacy",
  query: "?privacy=private",
  input: privacy,
  place: "query",
  answer: { ...documentedConversation },
  expects: ["id", "attributes"],
  connect: ({ credential = "token_1", ...options } = {}) => {
    const client = createAttention({ apiKey: credential, ...once, ...options });
    return connected(privacy, {
      client,
      send: client.conversations.changePrivacy,
      build: client.build.conversations.changePrivacy,
      call: client.calls.conversations.changePrivacy,
      sendCall: client.send,
    });
  },
  call: (id, input = privacy, options) => attentionCalls.conversations.changePrivacy(id as string, input as never, options),
};

export const link: DocumentedOperation = {
  name: "siro.recordings.link",
  vendor: "siro",
  service: "siro.gateway",
  factory: "createSiro",
  baseUrl: "https://api.siro.ai",
  path: "/v1/core/recordings/{id}/link",
  query: "",
  input: target,
  place: "body",
  answer: {
    data: { id: "01HZX0M4K3N7Q2V8R9T0Y1A2B3C", externalId: "006xx0000123456", dataType: "OPPORTUNITY", name: "Acme", lastActivityAt: "2026-01-01T00:00:00Z" },
  },
  expects: ["data"],
  credential: { option: "accessToken", variable: "SIRO_ACCESS_TOKEN", header: "x-siro-auth-token", prefix: "" },
  connect: ({ credential = "token_1", ...options } = {}) => {
    const client = createSiro({ accessToken: credential, ...once, ...options });
    return connected(target, {
      client,
      send: client.recordings.link,
      build: client.build.recordings.link,
      call: client.calls.recordings.link,
      sendCall: client.send,
    });
  },
  call: (id, input = target, options) => siroCalls.recordings.link(id as string, input as never, options),
};

export const update: DocumentedOperation = {
  name: "leadconnector.conversations.update",
  vendor: "leadconnector",
  service: "leadconnector",
  factory: "createLeadConnector",
  baseUrl: "https://services.leadconnectorhq.com",
  path: "/conversations/{conversationId}",
  query: "",
  input: change,
  place: "body",
  answer: {
    success: true,
    conversation: { id: "conversation_1", locationId: "tDtDnQdgm2LXpyiqYvZ6", contactId: "contact_1", unreadCount: 1, starred: true, deleted: false },
  },
  expects: ["success", "conversation"],
  credential: { option: "accessToken", variable: "LEADCONNECTOR_ACCESS_TOKEN", header: "authorization", prefix: "Bearer " },
  connect: ({ credential = "token_1", ...options } = {}) => {
    const client = createLeadConnector({ accessToken: credential, ...once, ...options });
    return connected(change, {
      client,
      send: client.conversations.update,
      build: client.build.conversations.update,
      call: client.calls.conversations.update,
      sendCall: client.send,
    });
  },
  call: (id, input = change, options) => leadconnectorCalls.conversations.update(id as string, input as never, options),
};

export const operations = [updateLinkedCrmRecords, changePrivacy, link, update] as const;

/** One operation of each vendor. */
export const vendors = [updateLinkedCrmRecords, link, update] as const;

export const pathOf = (operation: DocumentedOperation, id: string) => operation.path.replace(/\{\w+\}/, id) + operation.query;
export const urlOf = (operation: DocumentedOperation, id: string) => operation.baseUrl + pathOf(operation, id);
