/** Bytes that can be uploaded: what a browser or Node has of them, or a stream, which is read to its end first. */
export type Uploadable = Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>;

/** A file and what it is called. */
export interface UploadedFile {
  /** The name that the vendor is told; a `File` has its own. */
  name?: string;
  /** The kind of its content, for example `"image/png"`; a `Blob` has its own. */
  type?: string;
  content: Uploadable;
}

type Part = string | UploadedFile | undefined;

/** The fields of a form: text, files and lists of them, by the vendor's own names. What is undefined is left out. */
export type FormFields = Readonly<Record<string, Part | readonly Part[]>>;

/** Whether a body can be written as a form. */
export function isForm(body: unknown): body is FormFields {
  return typeof body === "object" && body !== null && Object.values(body).flat().every(isPart);
}

function isPart(part: unknown): boolean {
  if (part === undefined || typeof part === "string") return true;
  return typeof part === "object" && part !== null && "content" in part && isUploadable(part.content);
}

/** Whether something has bytes, or a stream of them. */
export function isUploadable(content: unknown): content is Uploadable {
  if (content instanceof ReadableStream && content.locked) return false; // somebody else reads it, or has
  return sizeOf(content) !== undefined || (typeof content === "object" && content !== null && Symbol.asyncIterator in content);
}

/** How many bytes something has; undefined when only reading it would tell. */
export function sizeOf(content: unknown): number | undefined {
  if (content instanceof Blob) return content.size;
  return content instanceof Uint8Array || content instanceof ArrayBuffer ? content.byteLength : undefined;
}

/** A copy of a form that does not change when the caller's does. The content of its files is not copied. */
export function copyParts(fields: FormFields): FormFields {
  return Object.fromEntries(Object.entries(fields).map(([name, parts]) => [name, Array.isArray(parts) ? parts.map(copyPart) : copyPart(parts)]));
}

function copyPart<Value>(part: Value): Value {
  return typeof part === "object" ? { ...part } : part;
}

/**
 * The fields as FormData. Streams are read here, so that a lost connection does not lose them.
 * @param check Throws when the call is over: a stream may go on for ever, and may keep every timer from firing.
 */
export async function toFormData(fields: FormFields, check: () => void): Promise<FormData> {
  const form = new FormData();
  for (const [name, parts] of Object.entries(fields)) {
    for (const part of [parts].flat()) {
      if (typeof part === "string") form.append(name, part);
      else if (part !== undefined) form.append(name, await asBlob(part.content, part.type, check), nameOf(part));
    }
  }
  return form;
}

function nameOf({ name, content }: UploadedFile): string {
  const ownName = content instanceof Blob && "name" in content && typeof content.name === "string" ? content.name : undefined;
  return name ?? ownName ?? "file";
}

async function asBlob(content: Uploadable, type: string | undefined, check: () => void): Promise<Blob> {
  if (content instanceof Blob) return type === undefined ? content : new Blob([content], { type });
  const options = type === undefined ? {} : { type };
  if (content instanceof Uint8Array || content instanceof ArrayBuffer) return new Blob([content], options);
  const chunks: (Uint8Array | string)[] = [];
  for await (const chunk of content as AsyncIterable<Uint8Array | string>) {
    check();
    if (typeof chunk !== "string" && !(chunk instanceof Uint8Array)) throw new TypeError("A stream to upload gave something else than bytes or text.");
    chunks.push(chunk);
  }
  return new Blob(chunks, options);
}

/** How a multipart body is copied and written. A fact of the operations that take one, so that no other program pays for it. */
export interface Multipart {
  /** The fields of a form; undefined when a body cannot be written as one. */
  copy(body: unknown): FormFields | undefined;
  write(fields: FormFields, check: () => void): Promise<FormData>;
}

export const multipart: Multipart = {
  copy: (body) => (isForm(body) && !Array.isArray(body) ? copyParts(body) : undefined),
  write: toFormData,
};
