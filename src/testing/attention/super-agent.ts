import { isNamed, isObject, type Received, Refusal, undocumented } from "../answer.js";
import type { Behaviours } from "../vendor.js";
import { refusal } from "./answers.js";
import { type AttentionMemory, type AttentionOperation, moment } from "./memory.js";

/** A message to the super agent is answered at once, and its session keeps both. */
export function superAgentBehaviours({ sessions, nextNumber }: AttentionMemory): Behaviours<AttentionOperation> {
  const send = ({ body, query }: Received) => {
    if (!isObject(body) || !isNamed(body.content)) throw new Refusal(refusal(400));
    if (query.has("callback_url")) throw undocumented("what is posted to a callback_url");
    const { session_id: named, content } = body;
    const session = named === undefined ? sessions.add({ id: `sandbox-session-${nextNumber()}`, messages: [] }) : sessions.find(({ id }) => id === named);
    const message = (role: "user" | "assistant", text: string) => {
      return { id: `sandbox-message-${nextNumber()}`, session_id: session.id, content: text, role, timestamp: moment, metadata: {} };
    };
    const [asked, answered] = [message("user", content), message("assistant", "This is the sandbox's reply.")];
    sessions.change(session, { messages: [...session.messages, asked, answered] });
    return { status: 200, body: { session_id: session.id, user_message: asked, assistant_message: answered } };
  };

  return {
    "attention.superAgent.messages.send": send,
    "attention.superAgent.sessions.list": sessions.list((all, { query }) => {
      const limit = Number(query.get("limit") ?? 50);
      if (!Number.isInteger(limit) || limit < 1) throw undocumented("a limit that is not 1 or more");
      // Which sessions come first is not published.
      if (all.length > limit) throw undocumented("more sessions than the limit");
      return { status: 200, body: { sessions: all.map(({ id }) => ({ id, session_id: id })) } };
    }),
    "attention.superAgent.sessions.messages": sessions.get(({ id, messages }) => ({ status: 200, body: { session_id: id, messages } })),
  };
}
