import { type Answer, isNamed, isObject, type Received, Refusal, undocumented } from "../answer.js";
import type { Behaviours } from "../vendor.js";
import { type LeadConnectorAnswers, refusalBody } from "./answers.js";
import type { LeadConnectorMemory, LeadConnectorOperation } from "./memory.js";
import { demandAgency } from "./reach.js";

/** The parameters of a list of locations that the sandbox has the means for. */
const listed = ["companyId", "appId", "skip", "limit", "query", "isInstalled", "locationId"];

/** A code or a refresh token is traded for a pair of tokens, once; an agency's token for those of its locations. */
export function tokenBehaviours(memory: LeadConnectorMemory, { traced, refuse }: LeadConnectorAnswers): Behaviours<LeadConnectorOperation> {
  const isApp = (id: unknown, secret: unknown) => memory.apps.some(({ clientId, clientSecret }) => id === clientId && secret === clientSecret);

  const token = ({ form }: Received): Answer => {
    if (form === undefined) throw undocumented("a request for a token that is not a form");
    const fields = Object.fromEntries(form);
    const broken = ["client_id", "client_secret", "grant_type"].filter((field) => !isNamed(fields[field])).map((field) => `${field} should not be empty`);
    if (broken.length > 0) throw refuse(422, broken);
    if (!isApp(fields.client_id, fields.client_secret)) throw undocumented("an app that it does not have; seed it in app");
    if (fields.grant_type === "authorization_code") {
      const location = memory.codes.get(String(fields.code));
      if (location === undefined) throw undocumented("a code that it did not give, or that was used before");
      memory.codes.delete(String(fields.code));
      return traced(200, mint(location));
    }
    if (fields.grant_type !== "refresh_token") throw undocumented(`the grant ${String(fields.grant_type)}`);
    const given = String(fields.refresh_token);
    const location = memory.refreshTokens.get(given);
    if (location !== undefined) {
      memory.refreshTokens.delete(given);
      memory.spentTokens.add(given);
      return traced(200, mint(location));
    }
    if (!memory.spentTokens.has(given)) throw undocumented("a refresh token that it did not give");
    // Observed: a token that was used before is an invalid_grant. The words around it are the sandbox's.
    throw new Refusal(traced(400, { ...refusalBody(400, "Sandbox: the refresh token was used before"), error: "invalid_grant" }));
  };

  /** The next pair of tokens, of a location or of the agency. The one before stays good: an access token ends by its time alone. */
  const mint = (locationId: string | null) => {
    const number = memory.nextNumber();
    const access_token = `sandbox-access-token-${number}`;
    const refresh_token = `sandbox-refresh-token-${number}`;
    memory.accessTokens.set(access_token, locationId === null ? null : [locationId]);
    memory.refreshTokens.set(refresh_token, locationId);
    const scope = "conversations.readonly conversations.write conversations/message.readonly conversations/message.write";
    return {
      access_token,
      token_type: "Bearer",
      expires_in: 86_399,
      refresh_token,
      scope,
      ...(locationId === null ? { userType: "Company" } : { userType: "Location", locationId }),
      companyId: memory.companyId,
      userId: "sandbox-user",
    };
  };

  const locationToken = ({ form }: Received): Answer => {
    if (form === undefined) throw undocumented("a request for a token that is not a form");
    const { companyId, locationId } = Object.fromEntries(form);
    const broken = Object.entries({ companyId, locationId }).flatMap(([field, value]) => (isNamed(value) ? [] : [`${field} should not be empty`]));
    if (broken.length > 0) throw refuse(422, broken);
    if (companyId !== memory.companyId || !isNamed(locationId) || !memory.locations.has(locationId))
      throw undocumented("a location that is not one of the agency's; seed companyId, and locationId or a conversation");
    return traced(200, mint(locationId));
  };

  const installedLocations = (received: Received): Answer => {
    const { query } = received;
    demandAgency(received, memory);
    const other = [...query.keys()].find((key) => !listed.includes(key));
    if (other !== undefined) throw undocumented(`a list by ${other}`);
    const [companyId, appId] = [query.get("companyId"), query.get("appId")];
    if (!isNamed(companyId) || !isNamed(appId)) throw refuse(422, "Sandbox: companyId and appId are required");
    // An app's id is what is before the first hyphen of its client id.
    if (companyId !== memory.companyId || !memory.apps.some(({ clientId }) => clientId.split("-")[0] === appId))
      throw undocumented("an agency or an app that it does not have; seed companyId and app");
    const [skip, limit] = [Number(query.get("skip") ?? 0), Number(query.get("limit") ?? 20)];
    if (!Number.isInteger(skip) || !Number.isInteger(limit) || limit < 1 || limit > 100) throw undocumented("a page of so many items");
    const all = [...memory.locations].map((id) => ({ _id: id, name: `Sandbox ${id}`, address: "Sandbox", isInstalled: true }));
    const found = all.filter(({ _id, name }) => {
      const isFound = _id === (query.get("locationId") ?? _id) && name.includes(query.get("query") ?? "");
      return isFound && query.get("isInstalled") !== "false";
    });
    // Documented: the count is of all the agency's locations.
    return traced(200, { locations: found.slice(skip, skip + limit), count: all.length });
  };

  const reconnect = ({ body }: Received): Answer => {
    const { clientKey, clientSecret, locationId, companyId } = isObject(body) ? body : {};
    if (!isApp(clientKey, clientSecret)) throw undocumented("an app that it does not have; seed it in app");
    const isLocation = isNamed(locationId) && memory.locations.has(locationId);
    if (!isLocation && companyId !== memory.companyId) throw undocumented("a location or an agency that it does not have");
    const authorizationCode = `sandbox-code-${memory.nextNumber()}`;
    memory.codes.set(authorizationCode, isLocation ? locationId : null);
    return traced(200, { authorizationCode }); // the form of expiresAt is not published
  };

  return {
    "leadconnector.oauth.token": token,
    "leadconnector.oauth.locationToken": locationToken,
    "leadconnector.oauth.installedLocations": installedLocations,
    "leadconnector.oauth.reconnect": reconnect,
  };
}
