import { type SandboxVendor, unknown } from "./answer.js";
import { leadConnectorAnswers, refusal } from "./leadconnector-answers.js";
import { conversationRoutes, type LeadConnectorConversationOperation } from "./leadconnector-conversations.js";
import { type LeadConnectorSeed, leadConnectorMemory } from "./leadconnector-memory.js";
import { type LeadConnectorMessageOperation, messageRoutes } from "./leadconnector-messages.js";
import { type LeadConnectorTokenOperation, tokenRoutes } from "./leadconnector-oauth.js";

/** The operations of LeadConnector that the sandbox has. */
export type LeadConnectorSandboxOperation = LeadConnectorConversationOperation | LeadConnectorMessageOperation | LeadConnectorTokenOperation;

const published = ["v3", "2023-02-21", "2021-07-28", "2021-04-15"];

/** LeadConnector with memory: conversations, the messages that are sent in them, uploaded files, and tokens. */
export function leadConnectorVendor(seed?: LeadConnectorSeed): SandboxVendor {
  const memory = leadConnectorMemory(seed);
  const answers = leadConnectorAnswers();
  const { refuse } = answers;
  return {
    routes: [...conversationRoutes(memory, answers), ...messageRoutes(memory, answers), ...tokenRoutes(memory, answers)],
    refuseStranger(headers) {
      const version = headers.get("version");
      if (version === null) return refuse(401, "version header was not found.");
      if (!published.includes(version)) return refuse(401, "version header is invalid");
      if (version !== "2021-07-28") return unknown(`the edition ${version}; the sandbox has 2021-07-28`);
      const [, shown = ""] = /^Bearer (.+)$/.exec(headers.get("authorization") ?? "") ?? [];
      return memory.accessTokens.has(shown) ? undefined : refuse(401, "Invalid JWT");
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
