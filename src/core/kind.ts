/** What a value is, as `"Date"`. Not instanceof: under Jest and in vm contexts values of Node are of another realm than the code. */
export function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1); // of [object Date]
}

export function isBytes(value: unknown): value is Uint8Array<ArrayBuffer> {
  return kindOf(value) === "Uint8Array";
}

export function isBuffer(value: unknown): value is ArrayBuffer {
  return kindOf(value) === "ArrayBuffer";
}
