import createFetchClient from "openapi-fetch";
import type { Draft } from "./call.js";

/** What openapi-fetch has composed. The headers are not in it yet. */
export interface Composed {
  readonly url: string;
  readonly init: { readonly method: string; readonly body?: RequestInit["body"] };
}

/** Sends what a draft is composed into, and gives the data of the answer. */
export type Deliver = (request: Composed) => Promise<unknown>;
export type Wire = (draft: Draft, deliver: Deliver) => Promise<unknown>;

/**
 * openapi-fetch for one service: it builds the URL and the body of every request and sends it through the function that it
 * is given. The headers are ours, in a plain object made once for each client: it would merge them twice for every
 * request that has a body.
 */
export function openWire(baseUrl: string): Wire {
  const client = createFetchClient<AnyPaths>({ baseUrl, querySerializer, Request: Light as unknown as typeof Request });
  return (draft, deliver) =>
    client
      .request(draft.method, draft.path, {
        params: draft.parameters,
        body: draft.body,
        ...(draft.encoding === "form" && { bodySerializer: writeForm }),
        // With "stream" openapi-fetch hands the body on as it is, and here it is data that has been read already.
        parseAs: "stream",
        fetch: (request) => deliver(request as unknown as Composed).then(answered),
      })
      .then(({ data }) => data);
}

/**
 * The query as text. Names are encoded too, which openapi-fetch leaves out: vendors put brackets and colons into them. A list
 * repeats its name, and what has no value is not there.
 */
function querySerializer(query: object): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(String(one))}`);
    }
  }
  return pairs.join("&");
}

/** Stands in for the global Request, whose construction is most of a call's cost and of this package's start-up. */
class Light implements Composed {
  constructor(
    readonly url: string,
    readonly init: Composed["init"],
  ) {}
}

/** A body as a form. openapi-fetch's own would write "undefined" for what is left out. */
const writeForm = (body: unknown) =>
  new URLSearchParams(
    Object.entries(Object(body)).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, String(value)]])),
  ).toString();

/** Stands in for a Response: as much of one as openapi-fetch looks at. */
const answered = (body: unknown) => ({ ok: true, status: 200, headers: noHeaders, body }) as unknown as Response;
const noHeaders = { get: () => null };

/** Any specification: drafts are typed where they are made. */
interface AnyPaths {
  [path: string]: { [Method in "get" | "put" | "post" | "delete" | "patch"]: AnyOperation };
}
interface AnyOperation {
  parameters: { path?: object; query?: object };
  requestBody?: { content: { "application/json": unknown } };
  responses: { 200: { content: { "application/json": unknown } } };
}
