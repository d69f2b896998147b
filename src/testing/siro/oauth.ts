import { type Answer, isNamed, isObject, type Received, undocumented } from "../answer.js";
import type { Behaviours } from "../vendor.js";
import { refuseOthers } from "./answers.js";
import type { SiroMemory, SiroOperation } from "./memory.js";
import type { SiroOAuthApp, SiroOAuthToken } from "./token-memory.js";

/** Published: a token lasts 16 hours. */
const lifetimeMs = 16 * 3_600_000;

/** OAuth apps, and the access tokens that are created for them. The gateway accepts a token until it is revoked. */
export function oauthBehaviours({ oauthApps, oauthTokens, accessTokens, nextNumber }: SiroMemory): Behaviours<SiroOperation> {
  const now = () => new Date().toISOString();

  /** The app that a request names, with its secret where that is given. */
  const appOf = ({ ids }: Received, secret?: unknown): SiroOAuthApp => {
    if (!oauthApps.has(ids.clientId ?? "")) throw undocumented("an OAuth app that it does not have; seed it in oauthApps");
    const app = oauthApps.find(({ id }) => id === ids.clientId);
    if (app.deletedAt !== null) throw undocumented("a token of an OAuth app that was deleted");
    if (secret !== undefined && secret !== app.clientSecret) throw undocumented("a wrong client secret");
    return app;
  };

  const revoke = ({ secret }: SiroOAuthToken): Partial<SiroOAuthToken> => {
    accessTokens.delete(secret);
    return { revokedAt: now(), updatedAt: now() };
  };

  return {
    "siro.organization.oauth.apps.list": oauthApps.list((all, { query }) => {
      refuseOthers(query, ["organizationId", "owner", ...paging]);
      const found = all.filter(({ organizationId, owner }) => organizationId === query.get("organizationId") && owner === query.get("owner"));
      return envelope(found, query, shownApp);
    }),
    "siro.organization.oauth.apps.create": oauthApps.create(
      ({ body }) => {
        const { appName, owner, organizationId } = isObject(body) ? body : {};
        if (!isNamed(appName) || !isNamed(owner) || !isNamed(organizationId)) throw undocumented("an OAuth app without its name, owner or organization");
        const number = nextNumber();
        const created = { createdAt: now(), updatedAt: now(), deletedAt: null };
        return { id: `sandbox-app-${number}`, clientSecret: `sandbox-client-secret-${number}`, appName, owner, organizationId, ...created };
      },
      // Published in this spelling for this answer alone.
      ({ id, appName, clientSecret }) => ({ status: 201, body: { appName, clientID: id, clientSecret } }),
    ),
    "siro.organization.oauth.apps.get": oauthApps.get((app) => ({ status: 200, body: { data: shownApp(app) } })),
    // Marked, as the page says: `deleted` and `deletedAt` show it from then on.
    "siro.organization.oauth.apps.delete": (received) => {
      const app = appOf(received);
      oauthApps.change(app, { deletedAt: now(), updatedAt: now() });
      for (const token of oauthTokens.all()) if (token.clientId === app.id && token.revokedAt === null) oauthTokens.change(token, revoke(token));
      return { status: 200, body: { clientId: app.id } };
    },
    "siro.organization.oauth.createAccessToken": (received) => {
      const { body } = received;
      if (!isObject(body) || typeof body.clientSecret !== "string" || !isNamed(body.userId)) throw undocumented("a request without a client secret or a user");
      if (body.scope !== "read" && body.scope !== "write") throw undocumented("a scope that is neither read nor write");
      const { id: clientId } = appOf(received, body.clientSecret);
      const number = nextNumber();
      const { userId, scope } = body;
      const secret = `sandbox-created-token-${number}`;
      const token = { id: `token_${number}`, clientId, userId, scope, createdAt: now(), updatedAt: now(), revokedAt: null, secret } as const;
      accessTokens.set(secret, scope);
      oauthTokens.add(token);
      return { status: 201, body: { accessTokenId: token.id, accessToken: secret } };
    },
    "siro.organization.oauth.accessTokens.list": oauthTokens.list((all, received) => {
      refuseOthers(received.query, ["owner", ...paging]);
      if (appOf(received).owner !== received.query.get("owner")) throw undocumented("an owner who is not the app's");
      return envelope(all, received.query, shownToken);
    }),
    "siro.organization.oauth.accessTokens.get": oauthTokens.get((token) => ({ status: 200, body: { data: shownToken(token) } })),
    "siro.organization.oauth.accessTokens.delete": oauthTokens.update(
      (received, token) => {
        const { clientSecret = "", userId } = isObject(received.body) ? received.body : {};
        appOf(received, clientSecret);
        if (userId !== token.userId) throw undocumented("a user who is not the token's");
        return revoke(token);
      },
      ({ id }) => ({ status: 200, body: { tokenId: id } }),
    ),
  };
}

const paging = ["limit", "cursor", "page", "sortField", "sortDirection"];

/** One page in the envelope of these lists, the newest first when nothing is said. What is in a cursor is not published. */
function envelope<Item extends { createdAt: string; updatedAt: string }>(
  items: readonly Item[],
  query: URLSearchParams,
  show: (item: Item) => unknown,
): Answer {
  const limit = Number(query.get("limit") ?? 100);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) throw undocumented(`a limit of ${limit}`);
  const field = query.get("sortField") === "dateUpdated" ? "updatedAt" : "createdAt";
  const direction = query.get("sortDirection") === "asc" ? 1 : -1;
  // Of two of the same time the later one is newer.
  const ordered = items
    .map((item, index) => ({ item, index }))
    .sort((one, other) => {
      const order = one.item[field] < other.item[field] ? -1 : one.item[field] > other.item[field] ? 1 : one.index - other.index;
      return direction * order;
    });
  const cursor = query.get("cursor");
  const page = Number(query.get("page") ?? 1);
  const given = /^sandbox-cursor-(\d+)$/.exec(cursor ?? "")?.[1];
  if ((cursor !== null && given === undefined) || !Number.isInteger(page) || page < 1)
    throw undocumented("a cursor that it did not give, or no number of a page");
  const start = given === undefined ? (page - 1) * limit : Number(given);
  const end = start + limit;
  const hasNextPage = end < ordered.length;
  const data = ordered.slice(start, end).map(({ item }) => show(item));
  return { status: 200, body: { data, cursor: hasNextPage ? `sandbox-cursor-${end}` : null, limit, hasNextPage } };
}

function shownApp({ id, appName, organizationId, owner, createdAt, updatedAt, deletedAt }: SiroOAuthApp): unknown {
  return { appName, clientId: id, organizationId, owner, deleted: deletedAt !== null, createdAt, updatedAt, deletedAt };
}

function shownToken({ id, clientId, userId, scope, createdAt, updatedAt, revokedAt }: SiroOAuthToken): unknown {
  const expiresAt = new Date(Date.parse(createdAt) + lifetimeMs).toISOString();
  return { accessTokenId: id, oAuthAppId: clientId, userId, audience: "sandbox", subject: userId, scope, expiresAt, createdAt, updatedAt, revokedAt };
}
