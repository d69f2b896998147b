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
