import { type UndiciTransport, undiciTransport } from "conversation-crm-sdk/undici";
import { onTestFinished } from "vitest";

let isOverUndici = false;

/** Lets the programs that are imported next run over undici in place of the global `fetch`. */
export function runOverUndici(): void {
  isOverUndici = true;
}

/** What the clients of a test send over. It is closed with the test. */
export function over(): { fetch?: UndiciTransport } {
  if (!isOverUndici) return {};
  const transport = undiciTransport({ connections: 64 });
  onTestFinished(() => transport.close());
  return { fetch: transport };
}
