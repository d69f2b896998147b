import type { Paging } from "../../../core/page.js";

interface Envelope<Item> {
  readonly data: Item[];
  readonly cursor?: unknown;
  readonly hasNextPage?: unknown;
}

/**
 * A page leads to the next one by its cursor, which a query takes as text and an answer may have as a number. The list ends where
 * there is none, or where the page says that it is the last one.
 */
export function byEnvelope<Query extends object, Item, Page extends Envelope<Item>>(): Paging<Query, Page, Item> {
  return {
    items: ({ data }) => data,
    next({ cursor, hasNextPage }, query) {
      if (hasNextPage === false) return undefined;
      if (cursor === undefined || cursor === null || cursor === "") {
        if (hasNextPage === true) throw new RangeError("says that another page follows, and has no cursor that leads to it");
        return undefined;
      }
      if (typeof cursor !== "string" && typeof cursor !== "number") throw new RangeError("has a cursor that is neither text nor a number");
      return { ...query, cursor: String(cursor) };
    },
  };
}
