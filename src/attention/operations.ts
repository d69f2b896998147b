import { actions } from "./actions.js";
import { askAttention } from "./ask-attention.js";
import { chats } from "./chats.js";
import { conversations } from "./conversations.js";
import { emails } from "./emails.js";
import { insights } from "./insights.js";
import { sources } from "./knowledge-base/sources.js";
import { folders } from "./library/folders.js";
import { recorderMetrics } from "./recorder-metrics.js";
import { snippets } from "./snippets.js";
import { messages } from "./super-agent/messages.js";
import { sessions } from "./super-agent/sessions.js";

/** Attention's operations by resource. */
export type AttentionOperations = {
  readonly conversations: typeof conversations;
  readonly emails: typeof emails;
  readonly chats: typeof chats;
  readonly insights: typeof insights;
  readonly askAttention: typeof askAttention;
  readonly snippets: typeof snippets;
  readonly library: { readonly folders: typeof folders };
  readonly recorderMetrics: typeof recorderMetrics;
  readonly actions: typeof actions;
  readonly superAgent: { readonly messages: typeof messages; readonly sessions: typeof sessions };
  readonly knowledgeBase: { readonly sources: typeof sources };
};

/** Every operation of Attention, a pure function each. */
export const operations: AttentionOperations = {
  conversations,
  emails,
  chats,
  insights,
  askAttention,
  snippets,
  library: { folders },
  recorderMetrics,
  actions,
  superAgent: { messages, sessions },
  knowledgeBase: { sources },
};
