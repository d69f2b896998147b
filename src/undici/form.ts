import { randomUUID } from "node:crypto";

/**
 * A form as multipart/form-data. Its files are not copied: they are read when they are sent. The Blob's type has the boundary.
 * https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data
 */
export function encodeForm(form: FormData): Blob {
  // In lower case: so a Blob writes its type.
  const boundary = `conversation-crm-sdk-${randomUUID()}`;
  const parts: (string | Blob)[] = [];
  for (const [name, value] of form) {
    parts.push(`--${boundary}\r\ncontent-disposition: form-data; name="${quotable(ofLines(name))}"`);
    if (typeof value === "string") parts.push(`\r\n\r\n${ofLines(value)}\r\n`);
    else parts.push(`; filename="${quotable(value.name)}"\r\ncontent-type: ${value.type || "application/octet-stream"}\r\n\r\n`, value, "\r\n");
  }
  parts.push(`--${boundary}--\r\n`);
  return new Blob(parts, { type: `multipart/form-data; boundary=${boundary}` });
}

function ofLines(text: string): string {
  return text.replace(/\r\n?|\n/g, "\r\n");
}

function quotable(name: string): string {
  return name.replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/"/g, "%22");
}
