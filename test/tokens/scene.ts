import { createTokenSource, type Grant, memoryTokens, type TokenSourceOptions, type TokenStore } from "conversation-crm-sdk/leadconnector/tokens";
import { createSandbox } from "conversation-crm-sdk/testing";

export const app = { clientId: "sandbox-client-id", clientSecret: "sandbox-client-secret" };
export const key = "leadconnector/sandbox-client-id/location/location_1";
export const ended: Grant = { accessToken: "ended-access-token", refreshToken: "sandbox-refresh-token", expiresAt: 0 };

/** A sandbox and a store that has an ended grant of location_1, whose refresh token is good; with null it has nothing. */
export async function openScene(options: Partial<TokenSourceOptions> = {}, grant: Grant | null = ended) {
  const sandbox = createSandbox();
  const store = options.store ?? memoryTokens();
  if (grant) await store.swap(key, undefined, grant);
  const { fetch } = sandbox.leadconnector;
  /** Another one is another process: all that they share is the store. */
  const source = (more: Partial<TokenSourceOptions> = {}) => createTokenSource({ ...app, fetch, store, ...options, ...more });
  const sent = () => sandbox.requests.map(({ operation, body }) => `${operation?.slice("leadconnector.oauth.".length)} ${kindOf(body)}`.trim());
  return { sandbox, store, source, sent, kept: () => store.get(key) };
}

function kindOf(body: unknown): string {
  if (!(body instanceof FormData)) return "";
  return String(body.get("refresh_token") ?? body.get("grant_type") ?? "");
}

/** A store without leases. */
export function withoutLease({ get, swap }: TokenStore): TokenStore {
  return { get, swap };
}

/** A promise that is settled by hand. */
export function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
}
