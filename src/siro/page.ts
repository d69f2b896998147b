import type { Paging } from "../core/page.js";

/** What Siro says beside a list. No source says which of it is there on which page. */
interface Envelope {
  readonly cursor?: unknown;
  readonly hasNextPage?: unknown;
}

/** Where the next page begins, as a query takes it: an answer may have a number. Undefined where the list ends, or does not say. */
export function cursorOf({ cursor, hasNextPage }: Envelope): string | undefined {
  if (hasNextPage === false || cursor === undefined || cursor === null || cursor === "") return undefined;
  if (typeof cursor !== "string" && typeof cursor !== "number") throw new RangeError("has a cursor that is neither text nor a number");
  return String(cursor);
}

/**
 * What asks for the page after this one. The list ends where there is no cursor, or where the page says that it is the last one. A
 * page that says that another follows, and not where, is no end: the rest would be lost in silence.
 */
export function pageAfter<Query extends object>(envelope: Envelope, query: Query): Query | undefined {
  const cursor = cursorOf(envelope);
  if (cursor !== undefined) return { ...query, cursor };
  if (envelope.hasNextPage === true) throw new RangeError("says that another page follows, and has no cursor that leads to it");
  return undefined;
}

/** A list in `data`, whose pages lead on by their cursors. */
export function byCursor<Query extends object, Item, Page extends Envelope & { readonly data: Item[] }>(): Paging<Query, Page, Item> {
  return { items: ({ data }) => data, next: pageAfter };
}
