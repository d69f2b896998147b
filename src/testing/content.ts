/** What a request brings along, in every form that it may have. */
export interface Content {
  /** What the JSON says; undefined when there is none, or when it is not JSON. */
  readonly json: unknown;
  readonly form: FormData | undefined;
  /** The text; undefined when it is empty. */
  readonly text: string | undefined;
}

export async function readContent(request: Request): Promise<Content> {
  const bytes = await request.arrayBuffer();
  const text = new TextDecoder().decode(bytes);
  return { json: parse(text), form: await readForm(bytes, request.headers.get("content-type")), text: text || undefined };
}

async function readForm(bytes: ArrayBuffer, contentType: string | null): Promise<FormData | undefined> {
  if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/.test(contentType ?? "")) return undefined;
  return new Response(bytes, { headers: { "content-type": contentType ?? "" } }).formData().catch(() => undefined);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
