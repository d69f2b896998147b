import type { Attention } from "../../attention/index.js";
import { Refusal } from "../answer.js";
import { Collection } from "../collection.js";
import type { OperationName } from "../operation.js";
import { refusal } from "./answers.js";

// Named by the client's type: with that of the operations, the bundled declarations move out of the vendor's own file.
export type AttentionOperation = OperationName<"attention", Attention["calls"]>;

/** A conversation that Attention knows from the start. */
export interface ConversationSeed {
  id: string;
  /** The id that it was imported with, which `by=external_id` finds. */
  externalId?: string;
  title?: string;
  private?: boolean;
  archived?: boolean;
  owner?: { id: string; email: string };
  teamId?: string;
  participants?: readonly { email: string; name?: string }[];
  /** ISO 8601, which `fromDateTime` and `toDateTime` compare. */
  createdAt?: string;
  labels?: Readonly<Record<string, unknown>>;
  linkedCrmRecords?: readonly { id: string; code: string }[];
}

/** A source of the knowledge base that Attention knows from the start. */
export interface KnowledgeBaseSourceSeed {
  id: string;
  title?: string;
  /** Of a text. */
  content?: string;
  /** Of a file: whether its upload was confirmed. */
  upload?: "awaited" | "confirmed";
}

/** What the conversations' part of Attention knows when the sandbox starts. */
export interface ConversationsSeed {
  conversations?: readonly ConversationSeed[];
  /** The integration workflows that are enabled. */
  integrationWorkflows?: readonly string[];
  knowledgeBaseSources?: readonly KnowledgeBaseSourceSeed[];
  /** The ids of sessions with the super agent in which nothing was said yet. */
  superAgentSessions?: readonly string[];
}

/** A conversation. Of an imported one only what the import says is known. */
export interface AttentionConversation {
  readonly id: string;
  readonly externalId?: string;
  readonly title?: string;
  readonly private?: boolean;
  readonly archived: boolean;
  readonly owner?: { readonly id: string; readonly email?: string };
  readonly teamId?: string;
  readonly participants?: readonly { readonly email: string; readonly name?: string }[];
  readonly createdAt: string;
  /** Whether its import said when it began: a moment beside `createdAt`. */
  readonly isDated?: boolean;
  /** Results on scorecards, as they are shown. */
  readonly scorecardResults: readonly object[];
  readonly labels: Readonly<Record<string, unknown>>;
  readonly linkedCrmRecords: readonly { readonly id: string; readonly code: string }[];
  /** By their keys. */
  readonly confirmed: Readonly<Record<string, unknown>>;
}

/** A source of the knowledge base. */
export interface AttentionSource {
  readonly id: string;
  readonly title: string;
  /** Of a text. */
  readonly content?: string;
  readonly format?: string;
  readonly sourceType: "manual" | "upload";
  /** False of a file that is to be uploaded. */
  readonly isIndexed: boolean;
}

/** A session with the super agent. */
export interface AttentionSession {
  readonly id: string;
  readonly messages: readonly object[];
}

/** What the operations of Attention share. */
export interface AttentionMemory {
  readonly conversations: Collection<AttentionConversation>;
  readonly sources: Collection<AttentionSource>;
  readonly sessions: Collection<AttentionSession>;
  readonly integrationWorkflows: readonly string[];
  /** A number that nothing else has: for the id of something new, of whatever kind. */
  nextNumber(): number;
}

/** When everything happens in the sandbox. */
export const moment = "2026-01-01T00:00:00Z";

/** A memory that knows the seed and nothing else yet. */
export function attentionMemory(seed: ConversationsSeed = {}): AttentionMemory {
  const {
    conversations = [{ id: "conv_1", title: "Deal review" }],
    integrationWorkflows = ["workflow_1"],
    knowledgeBaseSources = [{ id: "source_1", title: "Playbook", content: "Listen first." }],
    superAgentSessions = [],
  } = seed;
  const missing = () => new Refusal(refusal(404));
  let created = 0;
  return {
    conversations: new Collection<AttentionConversation>({
      items: conversations.map(
        ({ title = "Untitled", private: isPrivate = false, archived = false, labels = {}, linkedCrmRecords = [], createdAt = moment, ...rest }) => ({
          ...rest,
          title,
          private: isPrivate,
          archived,
          labels,
          linkedCrmRecords,
          createdAt,
          scorecardResults: [],
          confirmed: {},
        }),
      ),
      parameter: "id",
      missing,
    }),
    sources: new Collection<AttentionSource>({
      items: knowledgeBaseSources.map(({ id, title = "Untitled", content = "", upload }) =>
        upload === undefined
          ? { id, title, content, format: "text/markdown", sourceType: "manual", isIndexed: true }
          : { id, title, sourceType: "upload", isIndexed: upload === "confirmed" },
      ),
      parameter: "sourceId",
      missing,
    }),
    sessions: new Collection<AttentionSession>({ items: superAgentSessions.map((id) => ({ id, messages: [] })), parameter: "sessionId", missing }),
    integrationWorkflows,
    nextNumber: () => ++created,
  };
}
