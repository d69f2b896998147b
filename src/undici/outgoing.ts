import { Readable } from "node:stream";
import { acceptedEncodings } from "./decode.js";
import { encodeForm } from "./form.js";

/** The part of a request that is undici's to send. */
export interface Outgoing {
  readonly headers: Record<string, string | readonly string[]>;
  readonly body: string | Uint8Array | Blob | Readable | null;
}

/** @throws {TypeError} for a body that only `fetch` can send. */
export function outgoing({ headers = {}, body }: RequestInit): Outgoing {
  const named = Symbol.iterator in headers ? Object.fromEntries(new Headers(headers)) : headers;
  const sent: Outgoing["headers"] = Object.assign({ "accept-encoding": acceptedEncodings }, named);
  // undici knows no FormData but its own.
  if (body instanceof FormData) {
    const form = encodeForm(body);
    sent["content-type"] = form.type;
    return { headers: sent, body: form };
  }
  return { headers: sent, body: sendable(body) };
}

function sendable(body: RequestInit["body"]): Outgoing["body"] {
  if (body === undefined || body === null) return null;
  if (typeof body === "string" || body instanceof Uint8Array || body instanceof Blob) return body;
  // A stream of Node's is destroyed when the request ends early, which cancels the other.
  if (body instanceof ReadableStream) return Readable.fromWeb(body);
  throw new TypeError("A body must be text, bytes, a Blob, a stream or FormData.");
}
