import { type Answer, isNamed, type Received, type Route, unknown } from "./answer.js";
import { type LeadConnectorAnswers, refusal } from "./leadconnector-answers.js";
import type { LeadConnectorMemory } from "./leadconnector-memory.js";

/** The operations on LeadConnector's tokens that the sandbox has. */
export type LeadConnectorTokenOperation = "leadconnector.oauth.token";

/** A code or a refresh token is traded for a pair of tokens, once. */
export function tokenRoutes(memory: LeadConnectorMemory, { traced, refuse }: LeadConnectorAnswers): Route<LeadConnectorTokenOperation>[] {
  const token = ({ form }: Received): Answer => {
    if (form === undefined) return unknown("a request for a token that is not a form");
    const fields = Object.fromEntries(form);
    const faults = ["client_id", "client_secret", "grant_type"].filter((field) => !isNamed(fields[field])).map((field) => `${field} should not be empty`);
    if (faults.length > 0) return refuse(422, faults);
    if (fields.client_id !== memory.app.clientId || fields.client_secret !== memory.app.clientSecret)
      return unknown("an app that it does not have; seed it in app");
    if (fields.grant_type === "authorization_code") {
      if (!memory.codes.delete(String(fields.code))) return unknown("a code that it did not give, or that was used before");
      return traced(200, mint());
    }
    if (fields.grant_type !== "refresh_token") return unknown(`the grant ${String(fields.grant_type)}`);
    const given = String(fields.refresh_token);
    if (memory.refreshTokens.delete(given)) {
      memory.spentTokens.add(given);
      return traced(200, mint());
    }
    if (!memory.spentTokens.has(given)) return unknown("a refresh token that it did not give");
    // Observed: a token that was used before is an invalid_grant. The words around it are the sandbox's.
    return traced(400, { ...refusal(400, "Sandbox: the refresh token was used before"), error: "invalid_grant" });
  };

  /** The next pair of tokens. The one before stays good: an access token ends by its time alone. */
  const mint = () => {
    const number = memory.nextNumber();
    const access_token = `sandbox-access-token-${number}`;
    const refresh_token = `sandbox-refresh-token-${number}`;
    memory.accessTokens.add(access_token);
    memory.refreshTokens.add(refresh_token);
    const scope = "conversations.readonly conversations.write conversations/message.readonly conversations/message.write";
    return {
      access_token,
      token_type: "Bearer",
      expires_in: 86_399,
      refresh_token,
      scope,
      userType: "Location",
      locationId: memory.locationId,
      userId: "sandbox-user",
    };
  };

  return [{ operation: "leadconnector.oauth.token", method: "POST", path: "/oauth/token", isAnonymous: true, answer: token }];
}
