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

/** The parts of a multipart body, by the names that the vendor gives them. */
export interface Parts {
  readonly fields: Readonly<Record<string, string | undefined>>;
  readonly files: readonly (readonly [part: string, file: UploadedFile])[];
}

/** The parts as FormData. Streams are read here, so that a lost connection does not lose them. */
export async function asForm(body: unknown): Promise<FormData> {
  const { fields, files } = body as Parts;
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) form.append(name, value);
  for (const [part, { name, type, content }] of files) {
    const ownName = content instanceof Blob && "name" in content && typeof content.name === "string" ? content.name : undefined;
    form.append(part, await asBlob(content, type), name ?? ownName ?? "file");
  }
  return form;
}

async function asBlob(content: Uploadable, type: string | undefined): Promise<Blob> {
  if (content instanceof Blob) return type === undefined ? content : new Blob([content], { type });
  const options = type === undefined ? {} : { type };
  if (content instanceof Uint8Array || content instanceof ArrayBuffer) return new Blob([content], options);
  const chunks: (Uint8Array | string)[] = [];
  for await (const chunk of content as AsyncIterable<Uint8Array | string>) chunks.push(chunk);
  return new Blob(chunks, options);
}
