import type { Answer } from "../answer.js";

/** The vendor's flat error object. Its example for 404 is published; the fields of the others are, their words are not. */
export function refusal(status: number): Answer {
  const named = { status: String(status), code: String(status) };
  if (status === 404) return { status, body: { id: "not_found_error", ...named, title: "Not Found Error", detail: "The requested resource was not found" } };
  return { status, body: { ...named, title: `Sandbox refusal ${status}`, detail: "The sandbox refused the request as Attention would." } };
}
