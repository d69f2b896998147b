import { type Answer, isNamed, type Received, Refusal, undocumented } from "../answer.js";
import type { Behaviours } from "../vendor.js";
import { type LeadConnectorAnswers, refusalBody } from "./answers.js";
import type { LeadConnectorMemory, LeadConnectorOperation } from "./memory.js";

/** A code or a refresh token is traded for a pair of tokens, once. */
export function tokenBehaviours(memory: LeadConnectorMemory, { traced, refuse }: LeadConnectorAnswers): Behaviours<LeadConnectorOperation> {
  const token = ({ form }: Received): Answer => {
    if (form === undefined) throw undocumented("a request for a token that is not a form");
    const fields = Object.fromEntries(form);
    const broken = ["client_id", "client_secret", "grant_type"].filter((field) => !isNamed(fields[field])).map((field) => `${field} should not be empty`);
    if (broken.length > 0) throw refuse(422, broken);
    if (fields.client_id !== memory.app.clientId || fields.client_secret !== memory.app.clientSecret)
      throw undocumented("an app that it does not have; seed it in app");
    if (fields.grant_type === "authorization_code") {
      if (!memory.codes.delete(String(fields.code))) throw undocumented("a code that it did not give, or that was used before");
      return traced(200, mint());
    }
    if (fields.grant_type !== "refresh_token") throw undocumented(`the grant ${String(fields.grant_type)}`);
    const given = String(fields.refresh_token);
    if (memory.refreshTokens.delete(given)) {
      memory.spentTokens.add(given);
      return traced(200, mint());
    }
    if (!memory.spentTokens.has(given)) throw undocumented("a refresh token that it did not give");
    // Observed: a token that was used before is an invalid_grant. The words around it are the sandbox's.
    throw new Refusal(traced(400, { ...refusalBody(400, "Sandbox: the refresh token was used before"), error: "invalid_grant" }));
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

  return { "leadconnector.oauth.token": token };
}
