import { type Answer, undocumented } from "../answer.js";

/** Refuses a parameter that the sandbox has no behaviour for, and a moment that is not written as documented. */
export function refuseOthers(query: URLSearchParams, supported: readonly string[]): void {
  for (const [name, value] of query) {
    if (!supported.includes(name)) throw undocumented(`the parameter ${name}`);
    if (name.includes(":") && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value))
      throw undocumented(`a ${name} that is not ISO 8601 in UTC with milliseconds`);
  }
}

/** One page of a list, and the cursor that leads to the next one: null at the end. What is in a cursor is not published. */
export function page<Item>(
  items: readonly Item[],
  query: URLSearchParams,
  { name, usual, most }: { name: string; usual: number; most: number },
  show: (item: Item) => unknown,
): Answer {
  const size = query.get(name) ?? String(usual);
  if (!/^\d+$/.test(size) || Number(size) < 1 || Number(size) > most) throw undocumented(`a ${name} of ${size}`);
  const start = /^sandbox-cursor-(\d+)$/.exec(query.get("cursor") ?? "sandbox-cursor-0")?.[1];
  if (start === undefined) throw undocumented("a cursor that it did not give");
  const end = Number(start) + Number(size);
  return { status: 200, body: { data: items.slice(Number(start), end).map(show), cursor: end < items.length ? `sandbox-cursor-${end}` : null } };
}

/** Siro's error object. Its form is published, its words are not. */
export function refusal(status: number, operation?: string): Answer {
  const words = `Sandbox refusal ${status}`;
  // The gateway declares text for these refusals of this operation, and objects for every other.
  if (operation === "siro.recordings.list" && [400, 401, 403, 500].includes(status)) return { status, body: words, headers: { "content-type": "text/plain" } };
  return { status, body: { error: words } };
}
