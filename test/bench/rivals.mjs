import createFetchClient from "openapi-fetch";
import { createSiro } from "../../dist/siro.js";

export const body = { dataType: "ACCOUNT", id: "acc_1" };
export const answer = JSON.stringify({
  data: { id: "acc_1", externalId: "001", dataType: "ACCOUNT", name: "Acme", lastActivityAt: "2026-01-01T00:00:00.000Z" },
});

// Pacing is on and counts every call; a bench sends more than Siro's 1,000 a minute.
const pacing = { limits: [{ requests: 1e9, perMs: 60_000 }] };

// What a client reads of an answer and no more, so that a row's time is the client's.
const bytes = new TextEncoder().encode(answer).buffer;
export const light = async () => ({
  ok: true,
  status: 200,
  headers: { get: () => null },
  body: null,
  text: async () => answer,
  arrayBuffer: async () => bytes,
});

/** A Siro link by our client. */
export function ours(options, callOptions, create = createSiro) {
  const siro = create({ accessToken: "token", pacing, ...options });
  return () => siro.recordings.link("rec_1", body, callOptions);
}

/** The same request by openapi-fetch as it comes. */
export function openapiFetch(options) {
  const client = createFetchClient({ headers: { "x-siro-auth-token": "token", accept: "application/json" }, ...options });
  return async () => (await client.PUT("/v1/core/recordings/{id}/link", { params: { path: { id: "rec_1" } }, body })).data;
}

/** The same request by hand, and nothing more. */
export function bareFetch(baseUrl) {
  const headers = { "x-siro-auth-token": "token", accept: "application/json", "content-type": "application/json" };
  return async () => {
    const response = await fetch(`${baseUrl}/v1/core/recordings/rec_1/link`, { method: "PUT", headers, body: JSON.stringify(body) });
    return response.json();
  };
}

/** The same by hand, with what a call in production needs of fetch: a time limit, and no redirect that carries the credential on. */
export function handWrittenFetch(baseUrl) {
  const headers = { "x-siro-auth-token": "token", accept: "application/json", "content-type": "application/json" };
  return async () => {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), 30_000);
    try {
      const response = await fetch(`${baseUrl}/v1/core/recordings/rec_1/link`, {
        method: "PUT",
        headers,
        body: JSON.stringify(body),
        signal: limit.signal,
        redirect: "manual",
      });
      return await response.json();
    } finally {
      clearTimeout(timer);
    }
  };
}

/** Fails unless every rival gives the same data: what does less work must not look faster. */
export async function assertEqualWork(rows) {
  for (const [name, call] of Object.entries(rows)) {
    const given = JSON.stringify(await call());
    if (given !== answer) throw new Error(`${name} gave ${given}`);
  }
}
