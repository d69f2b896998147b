import { operations } from "../../attention/operations.js";
import { examples } from "../../generated/attention/examples.js";
import { examples as organizationExamples } from "../../generated/attention-organization/examples.js";
import { Refusal, undocumented } from "../answer.js";
import type { SandboxVendor } from "../vendor.js";
import { refusal } from "./answers.js";
import { conversationBehaviours } from "./conversations/conversations.js";
import { conversationListBehaviours } from "./conversations/list.js";
import { knowledgeBaseBehaviours } from "./knowledge-base.js";
import { type AttentionOperation, attentionMemory, type ConversationsSeed } from "./memory.js";
import { organizationBehaviours } from "./organization/index.js";
import { type AttentionOrganizationSeed, attentionOrganization } from "./organization/memory.js";
import { questionBehaviours } from "./questions.js";
import { superAgentBehaviours } from "./super-agent.js";

/** What Attention knows when the sandbox starts. */
export interface AttentionSeed extends ConversationsSeed, AttentionOrganizationSeed {
  /** The key that is accepted. */
  apiKey?: string;
  /** More keys that are. */
  apiKeys?: readonly string[];
}

const keyOf = (seed: AttentionSeed = {}) => seed.apiKey ?? "sandbox-api-key";

/** An interface, because bundled declarations would write its names out in place of an alias. */
export interface AttentionSandbox extends SandboxVendor<"attention", AttentionOperation, AttentionSeed, { apiKey: string }, "baseUrl"> {}

/** Attention with memory: conversations and what is written of them, the knowledge base, sessions with the super agent, the organization and its settings. */
export const attention: AttentionSandbox = {
  name: "attention",
  operations,
  credentials: (seed) => ({ apiKey: keyOf(seed) }),
  start(seed) {
    const memory = attentionMemory(seed);
    const organization = attentionOrganization(seed, [keyOf(seed), ...(seed?.apiKeys ?? [])]);
    return {
      behaviours: {
        ...conversationListBehaviours(memory),
        ...conversationBehaviours(memory),
        ...questionBehaviours(memory),
        ...superAgentBehaviours(memory),
        ...knowledgeBaseBehaviours(memory),
        ...organizationBehaviours(organization, seed, memory),
      },
      apis: {
        attention: {
          baseUrl: "https://api.attention.tech/v2",
          baseUrlOption: "baseUrl",
          examples: { ...examples, ...organizationExamples },
          authenticate({ headers }) {
            // The bare key and the key behind Bearer have both been seen to work.
            const shown = headers.get("authorization")?.replace(/^Bearer /, "");
            if (!organization.apiKeys.all().some(({ value }) => value === shown)) throw new Refusal(refusal(401));
          },
          unknownPath: (method, path) => undocumented(`${method} ${path}`),
          refusal,
        },
      },
      // Whether the list of keys still has one that is not accepted any more is not known: here it has not.
      expire(credential, successor) {
        const key = organization.apiKeys.all().find(({ value }) => value === credential);
        if (key === undefined) return false;
        if (successor === undefined) organization.apiKeys.remove(({ id }) => id === key.id);
        else organization.apiKeys.change(key, { value: successor });
        return true;
      },
    };
  },
};
