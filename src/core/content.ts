import { isBuffer, isBytes } from "./kind.js";
import type { Bytes } from "./specification.js";

/** What `fetch` sends as a body. */
export type SentBody = string | FormData | Blob | Bytes;

/** A body that is sent as it was given, in place of JSON. */
export interface Content {
  readonly contentType: string | undefined;
  /** Reads it, before the first attempt: a stream could not be read again for the second. */
  read(reading: { check(): void }): Promise<SentBody>;
  /** Cancels what has not been read. */
  end(): void;
}

/** A body that `fetch` would take as it is; undefined for any other value. */
export function contentOf(body: unknown): Content | undefined {
  const [given, contentType] = copyOf(body);
  if (given !== undefined) return { contentType, read: async () => given, end() {} };
  return body instanceof ReadableStream && !body.locked ? streamed(body) : undefined;
}

const formType = "application/x-www-form-urlencoded";

/** A copy, so that nothing can change between two attempts, and the content type where `fetch` would not know it. */
function copyOf(body: unknown): [SentBody?, string?] {
  if (typeof body === "string" || body instanceof Blob) return [body];
  if (body instanceof URLSearchParams) return [body.toString(), formType];
  if (isBuffer(body)) return [new Uint8Array(body.slice(0))];
  if (ArrayBuffer.isView(body)) return [new Uint8Array(body.buffer, body.byteOffset, body.byteLength).slice()];
  if (!(body instanceof FormData)) return [];
  const form = new FormData();
  for (const [name, value] of body) form.append(name, value);
  return [form];
}

function streamed(stream: ReadableStream<unknown>): Content {
  let reader: ReadableStreamDefaultReader<unknown> | undefined;
  return {
    contentType: undefined,
    async read({ check }) {
      reader = stream.getReader();
      const chunks: Bytes[] = [];
      for (;;) {
        const { done, value } = await reader.read();
        check();
        if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
        if (!isBytes(value)) throw new TypeError("A stream to send gave something else than bytes.");
        chunks.push(new Uint8Array(value));
      }
    },
    end: () => void (reader ?? stream).cancel().catch(() => {}),
  };
}
