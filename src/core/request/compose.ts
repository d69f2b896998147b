import { createFinalURL, createQuerySerializer, defaultPathSerializer } from "openapi-fetch";
import type { Draft } from "../call.js";
import type { ValidInput } from "./validate.js";

/** A request without its headers. */
export interface ComposedRequest {
  readonly url: string;
  readonly method: string;
  readonly body: string | FormData | undefined;
  /** The body's content type. Undefined without a body, and for multipart: fetch sets the multipart boundary. */
  readonly contentType: string | undefined;
}

/**
 * Composes the request of a draft from the parts that were checked.
 * @param form The body, when it is multipart.
 */
export function compose(draft: Draft, { path, query, body, text }: ValidInput, baseUrl: string, form?: FormData): ComposedRequest {
  const url = createFinalURL(draft.path, { baseUrl, params: { path, query }, querySerializer, pathSerializer: defaultPathSerializer });
  const method = draft.method.toUpperCase();
  if (form) return { url, method, body: form, contentType: undefined };
  if (body === undefined) return { url, method, body: undefined, contentType: undefined };
  if (draft.facts.encoding !== "form") return { url, method, body: text, contentType: "application/json" };
  return { url, method, body: formText(Object(body)), contentType: "application/x-www-form-urlencoded" };
}

// A list repeats its name, and what has no value is left out.
const serializeQuery = createQuerySerializer();

/** The query as text. openapi-fetch does not encode names, and vendors put brackets and colons into them. */
function querySerializer(query: Readonly<Record<string, unknown>>): string {
  const encoded: Record<string, unknown> = {};
  for (const name in query) encoded[encodeURIComponent(name)] = query[name];
  return serializeQuery(encoded);
}

/** A body in the encoding of HTML forms. */
function formText(fields: Readonly<Record<string, unknown>>): string {
  return new URLSearchParams(Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)])).toString();
}
