import type { Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";

/** Makes what decodes a body, of which the first bytes are there. */
export type DecoderFactory = (first: Uint8Array) => Transform;

/** What this transport asks for, and can decode. */
export const acceptedEncodings = "br, gzip, deflate";

const factories: Readonly<Record<string, DecoderFactory>> = {
  br: () => createBrotliDecompress(),
  gzip: () => createGunzip(),
  "x-gzip": () => createGunzip(),
  deflate: (first) => (isZlib(first) ? createInflate() : createInflateRaw()),
};

/** Undefined for a body that is not encoded, or in a way that was not asked for: that one is read as it comes. */
export function decoderFor(contentEncoding: string | null): DecoderFactory | undefined {
  return contentEncoding === null ? undefined : factories[contentEncoding.trim().toLowerCase()];
}

/** Some servers send deflate without the two bytes of https://www.rfc-editor.org/rfc/rfc1950#section-2.2, whose method is always 8. */
function isZlib([method = 0]: Uint8Array): boolean {
  return (method & 0x0f) === 8;
}
