import { examples } from "../../generated/leadconnector/examples.js";
import { examples as accountExamples } from "../../generated/leadconnector-accounts/examples.js";
import { examples as calendarExamples } from "../../generated/leadconnector-calendars/examples.js";
import { examples as contactExamples } from "../../generated/leadconnector-contacts/examples.js";
import { examples as locationExamples } from "../../generated/leadconnector-locations/examples.js";
import { examples as opportunityExamples } from "../../generated/leadconnector-opportunities/examples.js";
import { operations } from "../../leadconnector/operations.js";
import { undocumented } from "../answer.js";
import type { SandboxVendor } from "../vendor.js";
import { accountBehaviours } from "./accounts.js";
import { leadConnectorAnswers, refusalBody } from "./answers.js";
import { calendarBehaviours } from "./calendars.js";
import { contactBehaviours } from "./contacts/contacts.js";
import { contactNoteBehaviours } from "./contacts/notes.js";
import { contactSearchBehaviours } from "./contacts/search.js";
import { contactTagBehaviours } from "./contacts/tags.js";
import { conversationBehaviours } from "./conversations.js";
import { emailBehaviours } from "./emails.js";
import { exportBehaviours } from "./export.js";
import { fileBehaviours } from "./files.js";
import { locationBehaviours } from "./locations.js";
import { type LeadConnectorOperation, leadConnectorMemory } from "./memory.js";
import { messageBehaviours } from "./messages.js";
import { tokenBehaviours } from "./oauth.js";
import { opportunityFollowerBehaviours } from "./opportunities/followers.js";
import { opportunityBehaviours } from "./opportunities/opportunities.js";
import { opportunitySearchBehaviours } from "./opportunities/search.js";
import { isReached, reachOf } from "./reach.js";
import { type LeadConnectorSeed, leadConnectorCredentials } from "./seed.js";

const published = ["v3", "2023-02-21", "2021-07-28", "2021-04-15"];

/** An interface, because bundled declarations would write its names out in place of an alias. */
export interface LeadConnectorSandbox extends SandboxVendor<"leadconnector", LeadConnectorOperation, LeadConnectorSeed, { accessToken: string }, "baseUrl"> {}

/** LeadConnector with memory: conversations with their messages, e-mails, calls and files, contacts and sub-accounts with what belongs to them, calendars, users, and tokens. */
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
        ...calendarBehaviours(memory, answers),
        ...accountBehaviours(memory, answers),
        ...tokenBehaviours(memory, answers),
        ...contactBehaviours(memory, answers),
        ...contactSearchBehaviours(memory, answers),
        ...contactTagBehaviours(memory, answers),
        ...contactNoteBehaviours(memory, answers),
        ...exportBehaviours(memory, answers),
        ...emailBehaviours(memory, answers),
        ...fileBehaviours(memory, answers),
        ...locationBehaviours(memory, answers),
        ...opportunityBehaviours(memory, answers),
        ...opportunitySearchBehaviours(memory, answers),
        ...opportunityFollowerBehaviours(memory, answers),
      },
      apis: {
        leadconnector: {
          baseUrl: "https://services.leadconnectorhq.com",
          baseUrlOption: "baseUrl",
          examples: { ...examples, ...accountExamples, ...calendarExamples, ...contactExamples, ...locationExamples, ...opportunityExamples },
          authenticate(received) {
            const { headers, operation } = received;
            const version = headers.get("version");
            if (version === null) throw refuse(401, "version header was not found.");
            if (!published.includes(version)) throw refuse(401, "version header is invalid");
            // Documented for v3 alone.
            const isNewest = version === "v3" && operation === "leadconnector.messages.emails.updateStatus";
            if (version !== "2021-07-28" && !isNewest) throw undocumented(`the edition ${version}; the sandbox has 2021-07-28`);
            const reached = reachOf(received, memory);
            if (reached === undefined) throw refuse(401, "Invalid JWT");
            // Seen where a request names a location that the token does not reach; taken to be so of whatever is in one.
            if (reached !== null && !isReached(received, memory, reached)) throw answers.elsewhere();
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
      expire(credential, successor) {
        // As when the app is removed: no successor of a refresh token is known to anybody.
        if (successor === undefined && memory.refreshTokens.delete(credential)) {
          memory.spentTokens.add(credential);
          return true;
        }
        const reached = memory.accessTokens.get(credential);
        if (reached === undefined) return false;
        memory.accessTokens.delete(credential);
        if (successor !== undefined) memory.accessTokens.set(successor, reached);
        return true;
      },
    };
  },
};
