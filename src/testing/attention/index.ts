import { operations } from "../../attention/operations.js";
import { examples } from "../../generated/attention/examples.js";
import { Refusal, undocumented } from "../answer.js";
import type { SandboxVendor } from "../vendor.js";
import { refusal } from "./answers.js";
import { type AttentionOperation, type ConversationSeed, conversationBehaviours } from "./conversations.js";

/** What Attention knows when the sandbox starts. */
export interface AttentionSeed {
  /** The key that is accepted. */
  apiKey?: string;
  conversations?: readonly ConversationSeed[];
}

const keyOf = (seed: AttentionSeed = {}) => seed.apiKey ?? "sandbox-api-key";

/** An interface, because bundled declarations would write its names out in place of an alias. */
export interface AttentionSandbox extends SandboxVendor<"attention", AttentionOperation, AttentionSeed, { apiKey: string }, "baseUrl"> {}

/** Attention with memory: conversations, who may see them, and which CRM records they are linked to. */
export const attention: AttentionSandbox = {
  name: "attention",
  operations,
  credentials: (seed) => ({ apiKey: keyOf(seed) }),
  start: (seed) => ({
    behaviours: conversationBehaviours(seed?.conversations),
    apis: {
      attention: {
        baseUrl: "https://api.attention.tech/v2",
        baseUrlOption: "baseUrl",
        examples,
        authenticate({ headers }) {
          // The bare key and the key behind Bearer have both been seen to work.
          const shown = headers.get("authorization")?.replace(/^Bearer /, "");
          if (shown !== keyOf(seed)) throw new Refusal(refusal(401));
        },
        unknownPath: (method, path) => undocumented(`${method} ${path}`),
        refusal,
      },
    },
  }),
};
