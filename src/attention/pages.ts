import type { Paging } from "../core/page.js";

interface NumberedPage<Item> {
  data: Item[];
  meta?: { pageCount?: number; pageSize?: number };
}

/**
 * Pages are numbered. How many there are is not always said; then an empty page is the last one, or one shorter than the size
 * that the answer names. The size that was asked for proves nothing: it may have been cut down.
 */
export function byNumber<Query extends { page?: number }, Item, Page extends NumberedPage<Item>>(): Paging<Query, Page, Item> {
  return {
    items: ({ data }) => data,
    next({ data, meta }, query) {
      const page = query.page ?? 1;
      const isLast = meta?.pageCount ? page >= meta.pageCount : data.length < (meta?.pageSize || 1);
      return isLast ? undefined : { ...query, page: page + 1 };
    },
  };
}

/**
 * What asks for the items after those of an answer. How many there are in all is not always said; then an empty answer is the last
 * one. The limit that was asked for proves nothing: it may have been cut down.
 */
export function nextOffset<Query extends { offset?: number }>(given: number, total: number | undefined, query: Query): Query | undefined {
  const offset = (query.offset ?? 0) + given;
  const isLast = given === 0 || (total ? offset >= total : false);
  return isLast ? undefined : { ...query, offset };
}
