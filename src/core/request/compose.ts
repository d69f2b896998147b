import { createFinalURL, createQuerySerializer, defaultPathSerializer } from "openapi-fetch";
import type { Draft } from "../call.js";
import type { SentBody } from "../content.js";
import type { ValidInput } from "./validate.js";

/** A request without its headers. */
export interface ComposedRequest {
  readonly url: string;
  readonly method: string;
  readonly body: SentBody | undefined;
  /** The body's content type. Undefined without a body, and where fetch sets it, as for multipart with its boundary. */
  readonly contentType: string | undefined;
}

/**
 * Composes the request of a draft from the parts that were checked.
 * @param read The body, when it is multipart or was given as it is.
 */
export function compose(draft: Draft, { path, query, body, text }: ValidInput, baseUrl: string, read?: SentBody): ComposedRequest {
  const { target, content } = draft;
  const url =
    target?.search === undefined
      ? createFinalURL(target?.path ?? draft.path, { baseUrl, params: { path, query }, querySerializer, pathSerializer: defaultPathSerializer })
      : baseUrl + target.path + target.search;
  const method = draft.method.toUpperCase();
  if (content || read) return { url, method, body: read, contentType: content?.contentType };
  if (body === undefined) return { url, method, body: undefined, contentType: undefined };
  if (draft.facts.encoding !== "form") return { url, method, body: text, contentType: "application/json" };
  return { url, method, body: formText(Object(body)), contentType: "application/x-www-form-urlencoded" };
}

// A list repeats its name, and what has no value is left out.
const serializeQuery = createQuerySerializer();

/** The query as text. openapi-fetch does not encode names, and vendors put brackets and colons into them. */
function querySerializer(query: Readonly<Record<string, unknown>>): string {
  // Without a prototype, for which "__proto__" is a name like any other.
  const encoded: Record<string, unknown> = Object.create(null);
  for (const name in query) encoded[encodeURIComponent(name)] = query[name];
  return serializeQuery(encoded);
}

/** A body in the encoding of HTML forms. */
function formText(fields: Readonly<Record<string, unknown>>): string {
  return new URLSearchParams(Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)])).toString();
}
