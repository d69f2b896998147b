import { examples } from "../../generated/leadconnector/examples.js";
import { examples as locationExamples } from "../../generated/leadconnector-locations/examples.js";
import { examples as opportunityExamples } from "../../generated/leadconnector-opportunities/examples.js";
import { operations } from "../../leadconnector/operations.js";
import { undocumented } from "../answer.js";
import type { SandboxVendor } from "../vendor.js";
import { leadConnectorAnswers, refusalBody } from "./answers.js";
import { conversationBehaviours } from "./conversations.js";
import { locationBehaviours } from "./locations.js";
import { type LeadConnectorOperation, type LeadConnectorSeed, leadConnectorCredentials, leadConnectorMemory } from "./memory.js";
import { messageBehaviours } from "./messages.js";
import { tokenBehaviours } from "./oauth.js";
import { opportunityBehaviours } from "./opportunities.js";

const published = ["v3", "2023-02-21", "2021-07-28", "2021-04-15"];

/** An interface, because bundled declarations would write its names out in place of an alias. */
export interface LeadConnectorSandbox extends SandboxVendor<"leadconnector", LeadConnectorOperation, LeadConnectorSeed, { accessToken: string }, "baseUrl"> {}

/** LeadConnector with memory: conversations, the messages that are sent in them, uploaded files, opportunities, sub-accounts and what they have, and tokens. */
export const leadconnector: LeadConnectorSandbox = {
  name: "leadconnector",
  operations,
  credentials: leadConnectorCredentials,
  start(seed) {
    const answers = leadConnectorAnswers();
    const memory = leadConnectorMemory(seed, answers);
    const { refuse } = answers;
    return {
      behaviours: {
        ...conversationBehaviours(memory, answers),
        ...messageBehaviours(memory, answers),
        ...tokenBehaviours(memory, answers),
        ...locationBehaviours(memory, answers),
        ...opportunityBehaviours(memory, answers),
      },
      apis: {
        leadconnector: {
          baseUrl: "https://services.leadconnectorhq.com",
          baseUrlOption: "baseUrl",
          examples: { ...examples, ...locationExamples, ...opportunityExamples },
          authenticate({ headers }) {
            const version = headers.get("version");
            if (version === null) throw refuse(401, "version header was not found.");
            if (!published.includes(version)) throw refuse(401, "version header is invalid");
            if (version !== "2021-07-28") throw undocumented(`the edition ${version}; the sandbox has 2021-07-28`);
            const [, shown = ""] = /^Bearer (.+)$/.exec(headers.get("authorization") ?? "") ?? [];
            if (!memory.accessTokens.has(shown)) throw refuse(401, "Invalid JWT");
          },
          unknownPath: (method, path) => refuse(404, `Cannot ${method} ${path}`),
          refusal: (status) => ({ status, body: refusalBody(status, `Sandbox refusal ${status}`) }),
          limitHeaders: (limit) => ({
            "x-ratelimit-limit-daily": "200000",
            "x-ratelimit-daily-remaining": limit === "day" ? "0" : "1000",
            "x-ratelimit-interval-milliseconds": "10000",
            "x-ratelimit-max": "100",
            "x-ratelimit-remaining": "0",
            ...(limit === "day" && { "x-ratelimit-daily-reset": "83365000" }), // not documented; as it was recorded
          }),
        },
      },
    };
  },
};
