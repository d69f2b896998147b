import type { Answer } from "./answer.js";

/** An example of an operation's success, made from its response schema. A success without a body has none. */
export type Example =
  | { readonly status: number; readonly body?: undefined }
  | { readonly status: number; readonly body: unknown }
  | { readonly status: number; readonly contentType: string; readonly body: string }
  | { readonly status: number; readonly contentType: string; readonly base64: string };

/** The examples of one API, by path and method. */
export interface Examples {
  readonly [path: string]: { readonly [method: string]: Example };
}

/** The answer that an operation's example makes; undefined when it has none. */
export function exampleAnswer(examples: Examples | undefined, method: string, path: string): Answer | undefined {
  const example = examples?.[path]?.[method.toLowerCase()];
  if (example === undefined) return undefined;
  const { status } = example;
  if (!("contentType" in example)) return { status, body: "body" in example ? example.body : undefined };
  const body = "base64" in example ? Uint8Array.from(atob(example.base64), (letter) => letter.charCodeAt(0)) : example.body;
  return { status, body, headers: { "content-type": example.contentType } };
}
