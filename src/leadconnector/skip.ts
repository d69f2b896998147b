import type { Paging } from "../core/page.js";

/** What asks for a page of a list that is paged by how many of its items to pass over. */
interface Skipping {
  skip?: number | string;
  limit?: number | string;
}

/**
 * A list whose next page begins as many items later as this one has. A page that is shorter than asked for is the last one; of
 * more than the usual number the vendor may give fewer without being at the end, because no source names the most.
 * @param usual How many items a page has when nothing is said.
 * @param items Where a page has them.
 * @param total Where a page says how many there are in all, if it does.
 */
export function bySkip<Query extends Skipping, Item, Page>(
  usual: number,
  items: (page: Page) => readonly Item[],
  total: (page: Page) => number | undefined = () => undefined,
): Paging<Query, Page, Item> {
  return {
    items,
    next(page, query) {
      const { length } = items(page);
      const skip = Number(query.skip ?? 0) + length;
      if (length === 0 || length < Math.min(Number(query.limit ?? usual), usual) || skip >= (total(page) ?? Number.POSITIVE_INFINITY)) return undefined;
      return { ...query, skip };
    },
  };
}
