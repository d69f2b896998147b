import type { ApiError } from "../errors/index.js";
import type { CallEvent, EndEvent, OnEvent } from "./event.js";

/** The hook, and a line in the log for every attempt, wait, answer and failure. */
export function logged(onEvent: OnEvent | undefined): OnEvent {
  return (event) => {
    // The end says nothing that the last line did not.
    if (event.type !== "end") console.debug(lineOf(event));
    return onEvent?.(event);
  };
}

/** What the vendor said, in its own words: they may quote the request, so only somebody who asked for it sees them. */
export function logRefusal({ operation, status, title, detail, issues }: ApiError): void {
  console.debug(`${operation} was refused with status ${status}: ${JSON.stringify({ title, detail, issues })}`);
}

function lineOf(event: Exclude<CallEvent, EndEvent>): string {
  const { operation, attempt } = event;
  switch (event.type) {
    case "attempt":
      return `${operation} attempt ${attempt}: ${event.method} ${event.path}`;
    case "wait":
      return `${operation} waits ${Math.round(event.durationMs)} ms (${event.reason})`;
    case "answer":
      return `${operation} answered ${event.status} after ${Math.round(event.durationMs)} ms`;
    case "failure":
      return `${operation} attempt ${attempt} failed after ${Math.round(event.durationMs)} ms: ${event.code}`;
  }
}
