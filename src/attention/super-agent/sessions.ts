import type { Draft } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import type { ListSuperAgentSessionsQuery, SuperAgentSessionHistory, SuperAgentSessions } from "../../generated/attention/types.js";
import { draftAttention } from "../vendor.js";

/** What was said to the super agent, and what it said. */
export const sessions = {
  /**
   * Lists a user's sessions. The list has no pages.
   * @see https://docs.attention.com/api-reference/super-agent/list-super-agent-sessions
   */
  list(query?: ListSuperAgentSessionsQuery, options?: CallOptions): Draft<"attention", SuperAgentSessions> {
    return draftAttention("get", "/super-agent/sessions", { query }, options);
  },

  /**
   * Reads the messages of a session. The agent is done when the last one is the assistant's.
   * @param sessionId The `session_id` that a message was answered with.
   * @see https://docs.attention.com/api-reference/super-agent/get-super-agent-session-history
   */
  messages(sessionId: string, options?: CallOptions): Draft<"attention", SuperAgentSessionHistory> {
    return draftAttention("get", "/super-agent/sessions/{sessionId}/messages", { path: { sessionId } }, options);
  },
};
