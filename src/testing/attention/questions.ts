import { type Answer, isNamed, isObject, type Received, Refusal, undocumented } from "../answer.js";
import type { Behaviours } from "../vendor.js";
import { refusal } from "./answers.js";
import type { AttentionMemory, AttentionOperation } from "./memory.js";

/** Questions about conversations are answered, and clips are cut from them. */
export function questionBehaviours({ conversations, nextNumber }: AttentionMemory): Behaviours<AttentionOperation> {
  const ask = ({ body, query }: Received): Answer => {
    if (!isObject(body) || !isNamed(body.prompt)) throw new Refusal(refusal(400));
    const { conversations_ids: ids = [], deal_id: deal } = body;
    if (!Array.isArray(ids) || typeof deal !== "string") throw new Refusal(refusal(400));
    // The page: both are refused. Recorded: neither is a server error.
    if (ids.length > 0 && deal !== "") throw new Refusal(refusal(400));
    if (ids.length === 0 && deal === "") throw new Refusal(refusal(500));
    if (deal !== "") throw undocumented("a question about a deal: the sandbox does not know which conversations it has");
    if (query.get("include_timestamps") === "true" || query.get("summarize") === "true") throw undocumented("an answer with segments or a summary");
    if (ids.some((id) => !conversations.has(id))) throw undocumented("a question about a conversation that it does not have; seed it in conversations");
    return { status: 200, body: ids.map((id) => ({ output: "This is the sandbox's answer.", conversation_id: id, error: "" })) };
  };

  return {
    "attention.askAttention.ask": ask,
    "attention.snippets.create": ({ body }) => {
      if (!isObject(body) || !isNamed(body.conversation_id)) throw new Refusal(refusal(400));
      if (!conversations.has(body.conversation_id)) throw undocumented("a clip of a conversation that it does not have; seed it in conversations");
      const id = `sandbox-snippet-${nextNumber()}`;
      return { status: 200, body: { id, url: `https://files.sandbox.invalid/${id}`, share_code: `sandbox-share-${id}` } };
    },
  };
}
