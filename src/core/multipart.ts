import { isBuffer, isBytes } from "./kind.js";

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
  return isBytes(content) || isBuffer(content) ? content.byteLength : undefined;
}

/** A copy of a form that does not change when the caller's does. The content of its files is not copied. */
export function copyParts(fields: FormFields): FormFields {
  return Object.fromEntries(Object.entries(fields).map(([name, parts]) => [name, Array.isArray(parts) ? parts.map(copyPart) : copyPart(parts)]));
}

function copyPart<Value>(part: Value): Value {
  return typeof part === "object" ? { ...part } : part;
}

/** What a form is held to while it is read. */
export interface Reading {
  /** Throws when the call is over: a stream may go on for ever, and may keep every timer from firing. */
  check(): void;
  /** How many bytes a file may have. */
  readonly most: number;
  /** What is thrown for a file that has more. */
  tooLarge(field: string): Error;
}

/** Reads a form: its streams to their ends, so that a lost connection does not lose them. Those of a call that ends are cancelled. */
export class FormReader {
  readonly #open: Chunks[];

  constructor(readonly fields: FormFields) {
    const contents = Object.values(fields)
      .flat()
      .map((part) => (typeof part === "object" ? part.content : undefined));
    this.#open = contents.flatMap((content) => (isStream(content) ? [chunksOf(content)] : []));
  }

  async read(reading: Reading): Promise<FormData> {
    const form = new FormData();
    for (const [field, parts] of Object.entries(this.fields)) {
      for (const part of [parts].flat()) {
        if (typeof part === "string") form.append(field, part);
        else if (part !== undefined) form.append(field, await this.#blob(part, field, reading), nameOf(part));
      }
    }
    return form;
  }

  /** Cancels what has not been read. */
  end(): void {
    for (const chunks of this.#open) chunks.cancel();
  }

  async #blob({ content, type }: UploadedFile, field: string, { check, most, tooLarge }: Reading): Promise<Blob> {
    if (content instanceof Blob) return type === undefined ? content : new Blob([content], { type });
    const options = type === undefined ? {} : { type };
    if (!isStream(content)) return new Blob([content], options);
    const [chunks] = this.#open;
    const parts: (Uint8Array | string)[] = [];
    let size = 0;
    for (let chunk = await chunks?.next(); chunk && !chunk.done; chunk = await chunks?.next()) {
      check();
      if (typeof chunk.value !== "string" && !isBytes(chunk.value)) throw new TypeError("A stream to upload gave something else than bytes or text.");
      parts.push(chunk.value);
      // A text has at least as many bytes as letters.
      size += chunk.value.length;
      if (size > most) throw tooLarge(field);
    }
    this.#open.shift();
    const blob = new Blob(parts, options);
    if (blob.size > most) throw tooLarge(field);
    return blob;
  }
}

function isStream(content: unknown): content is ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string> {
  return content !== undefined && sizeOf(content) === undefined;
}

/** A stream while it is read. */
interface Chunks {
  next(): Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>;
  cancel(): void;
}

/** What is being read of a stream. With getReader: in WebKit streams do not iterate. */
function chunksOf(content: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>): Chunks {
  if (content instanceof ReadableStream) {
    const reader = content.getReader();
    return { next: () => reader.read(), cancel: () => void reader.cancel().catch(() => {}) };
  }
  const iterator = content[Symbol.asyncIterator]();
  return {
    next: () => iterator.next(),
    cancel() {
      // A stream of Node's may wait for its next chunk: only destroy ends that.
      if ("destroy" in content && typeof content.destroy === "function") content.destroy();
      void Promise.resolve(iterator.return?.()).catch(() => {});
    },
  };
}

function nameOf({ name, content }: UploadedFile): string {
  const ownName = content instanceof Blob && "name" in content && typeof content.name === "string" ? content.name : undefined;
  return name ?? ownName ?? "file";
}

/** How a multipart body is copied and read. A fact of the operations that take one, so that no other program pays for it. */
export interface Multipart {
  /** The fields of a form; undefined when a body cannot be written as one. */
  copy(body: unknown): FormFields | undefined;
  reader(fields: FormFields): FormReader;
}

export const multipart: Multipart = {
  copy(body) {
    try {
      // What is copied is checked: a value that changes while it is read cannot send what was not.
      const copied = isForm(body) && !Array.isArray(body) ? copyParts(body) : undefined;
      return isForm(copied) ? copied : undefined;
    } catch {
      return undefined; // a getter that throws, or a list that is none any more
    }
  },
  reader: (fields) => new FormReader(fields),
};
