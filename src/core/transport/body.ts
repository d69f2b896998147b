import type { FetchedAnswer } from "../options.js";

/** A body that can be read piece by piece. */
export type ReadableBody = NonNullable<FetchedAnswer["body"]>;

/** What was read of a body. */
export interface ReadBody {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether there was more than was to be read. */
  readonly isCut: boolean;
  /** Why the rest did not come, when the connection was lost. */
  readonly lost?: unknown;
}

/** Reads a body up to so many bytes, and cancels the rest. With getReader: in WebKit streams do not iterate. */
export async function readUpTo(most: number, body: ReadableBody): Promise<ReadBody> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    while (size <= most) {
      const { done, value } = await reader.read();
      if (done) return { bytes: joined(chunks, size), isCut: false };
      chunks.push(value);
      size += value.byteLength;
    }
  } catch (lost) {
    return { bytes: joined(chunks, size), isCut: true, lost };
  }
  reader.cancel().catch(() => {}); // the connection may be lost by now
  return { bytes: joined(chunks, size).subarray(0, most), isCut: true };
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/** Whether a body is certainly not larger than so many bytes. A compressed one may grow by a thousand times. */
export function isCertainlyWithin(most: number, headers: FetchedAnswer["headers"]): boolean {
  const length = headers.get("content-length");
  return length !== null && Number(length) <= most && headers.get("content-encoding") === null;
}
