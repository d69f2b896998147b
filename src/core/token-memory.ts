import type { Grant, TokenStore } from "./token-store.js";

/**
 * A store in the memory of this process: for tests, and for tokens that can be made anew. What only a refresh token can bring back
 * is lost when the process ends.
 */
export function memoryTokens(): TokenStore {
  const grants = new Map<string, Grant>();
  const leases = new Map<string, { readonly until: number }>();
  return {
    async get(key) {
      return grants.get(key);
    },
    async swap(key, from, next) {
      if (grants.get(key)?.refreshToken !== from) return false;
      grants.set(key, next);
      return true;
    },
    async lease(key, ms) {
      const now = performance.now();
      if ((leases.get(key)?.until ?? 0) > now) return undefined;
      const lease = { until: now + ms };
      leases.set(key, lease);
      return async () => {
        // It may have ended, and be somebody else's by now.
        if (leases.get(key) === lease) leases.delete(key);
      };
    },
  };
}
