import type { SentRequest } from "../core/observed-fetch.js";
import { isFile } from "./judge.js";
import type { Input, Pair } from "./operations.js";
import { credential, idsOf } from "./operations.js";
import type { Fields } from "./sample.js";

/** A request in a form that can be compared. */
export interface Wire {
  readonly method: string | undefined;
  readonly address: string;
  readonly query: readonly (readonly [string, string])[];
  readonly body: unknown;
  readonly headers: Fields;
}

/** How the specification has a request on the wire. */
export function specifiedWire(pair: Pair, { ids = idsOf(pair), query, body }: Input): Wire {
  const path = pair.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(ids[name])));
  return {
    method: pair.method.toUpperCase(),
    address: `${pair.server}${path}`,
    // OpenAPI's usual style: a list repeats its name.
    query: entriesOf(query).map(([name, value]) => [name, String(value)]),
    body: specifiedBody(pair, body),
    headers: {
      accept: acceptedBy(pair),
      // fetch names a multipart body, with its boundary.
      "content-type": pair.body?.type === "multipart/form-data" ? undefined : body === undefined ? undefined : pair.body?.type,
      ...pair.headers,
      ...(pair.credential && { [pair.credential.header]: `${pair.credential.prefix}${credential}` }),
    },
  };
}

/** The content type of the first success. */
function acceptedBy({ answers }: Pair): string {
  const [success] = [...answers].filter(([status]) => status.startsWith("2"));
  return success?.[1]?.type ?? "application/json";
}

/** How a request was on the wire, as far as the specification speaks of it. */
export async function sentWire({ url, method, headers, body }: SentRequest, { headers: compared }: Wire): Promise<Wire> {
  const { origin, pathname, searchParams } = new URL(url);
  return {
    method,
    address: `${origin}${pathname}`,
    query: [...searchParams],
    body: await sentBody(body, headers["content-type"]),
    headers: Object.fromEntries(Object.keys(compared).map((name) => [name, headers[name]])),
  };
}

function specifiedBody({ body: stated }: Pair, body: unknown): unknown {
  if (stated?.type === "application/x-www-form-urlencoded") return entriesOf(body).map(([name, value]) => [name, String(value)]);
  return stated?.type === "multipart/form-data"
    ? entriesOf(body).map(([name, value]) => [name, isFile(value) ? { file: value.name, size: value.content.size } : value])
    : body;
}

async function sentBody(body: unknown, type: string | undefined): Promise<unknown> {
  if (body instanceof FormData) return [...body].map(([name, part]) => [name, typeof part === "string" ? part : { file: part.name, size: part.size }]);
  if (typeof body !== "string") return body;
  return type === "application/json" ? (JSON.parse(body) as unknown) : [...new URLSearchParams(body)];
}

function entriesOf(fields: unknown): [string, unknown][] {
  return Object.entries(fields ?? {}).flatMap(([name, value]) => [value].flat().map((item: unknown): [string, unknown] => [name, item]));
}
