import { examples as gatewayExamples } from "../../generated/siro-gateway/examples.js";
import { examples as organizationExamples } from "../../generated/siro-organization/examples.js";
import { examples as integrationExamples } from "../../generated/siro-organization-integrations/examples.js";
import { operations } from "../../siro/operations.js";
import { Refusal, undocumented } from "../answer.js";
import type { SandboxVendor } from "../vendor.js";
import { administrationBehaviours } from "./administration.js";
import { refusal } from "./answers.js";
import { connectionBehaviours } from "./connections.js";
import { integrationBehaviours } from "./integrations/index.js";
import { type SiroOperation, siroMemory } from "./memory.js";
import { oauthBehaviours } from "./oauth.js";
import { organizationBehaviours } from "./organization.js";
import { recordingBehaviours, tokenOf } from "./recordings.js";
import { type SiroSeed, siroCredentials } from "./seed.js";

/** An interface, because bundled declarations would write its names out in place of an alias. */
export interface SiroSandbox
  extends SandboxVendor<"siro", SiroOperation, SiroSeed, { accessToken: string; organizationToken: string }, "baseUrl" | "organizationBaseUrl"> {}

/**
 * Siro with memory: recordings, the records of a CRM that they can be linked to, users, teams, organizations, and what credentials
 * there are. Both of its APIs share them.
 */
export const siro: SiroSandbox = {
  name: "siro",
  operations,
  credentials: siroCredentials,
  start(seed) {
    const memory = siroMemory(seed);
    return {
      behaviours: {
        ...recordingBehaviours(memory),
        ...organizationBehaviours(memory),
        ...administrationBehaviours(memory),
        ...oauthBehaviours(memory),
        ...connectionBehaviours(memory),
        ...integrationBehaviours(memory),
      },
      apis: {
        "siro.gateway": {
          baseUrl: "https://api.siro.ai",
          baseUrlOption: "baseUrl",
          examples: gatewayExamples,
          authenticate({ headers, operation }) {
            if (!memory.accessTokens.has(tokenOf(headers))) throw new Refusal(refusal(401, operation));
          },
          // Recorded by somebody who asked the gateway for a path that it does not have.
          unknownPath: () => new Refusal({ status: 404, body: { code: 404, message: "The current request is not defined by this API." } }),
          refusal,
        },
        "siro.organization": {
          baseUrl: "https://functions.siro.ai/api-externalApi",
          baseUrlOption: "organizationBaseUrl",
          examples: { ...organizationExamples, ...integrationExamples },
          authenticate({ headers, operation }) {
            const shown = headers.get("authorization");
            if (!memory.organizationTokens.all().some(({ secret }) => shown === `Bearer ${secret}`)) throw new Refusal(refusal(401, operation));
          },
          unknownPath: (method, path) => undocumented(`${method} ${path}`),
          refusal,
        },
      },
      expire(credential, successor) {
        const { accessTokens, oauthTokens, organizationTokens } = memory;
        const scope = accessTokens.get(credential);
        const created = oauthTokens.all().find(({ secret }) => secret === credential);
        if (created !== undefined && successor !== undefined) oauthTokens.change(created, { secret: successor });
        const token = organizationTokens.all().find(({ secret }) => secret === credential);
        accessTokens.delete(credential);
        if (scope !== undefined && successor !== undefined) accessTokens.set(successor, scope);
        if (token !== undefined && successor !== undefined) organizationTokens.change(token, { secret: successor });
        else if (token !== undefined) organizationTokens.remove(({ id }) => id === token.id);
        return scope !== undefined || token !== undefined;
      },
    };
  },
};
