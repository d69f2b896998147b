import type { Answer, Received, Refusal, Undocumented } from "./answer.js";
import type { Behaviour } from "./vendor.js";

/** What a collection is told of its items. */
export interface Declared<Item> {
  /** The items at the start. */
  readonly items: readonly Item[];
  /** The path's parameter that names one. */
  readonly parameter: string;
  /** What is thrown when there is no such item. */
  readonly missing: () => Refusal | Undocumented;
  /** Of items below another thing: throws the refusal when what the path names above them does not exist. */
  readonly parent?: (received: Received) => unknown;
  /** Of items below another thing: whether an item is below the one that the path names. */
  readonly belongs?: (item: Item, ids: Received["ids"]) => boolean;
}

type Show<Item> = (item: Item, received: Received) => Answer;

/**
 * Items that a vendor remembers by their id, and the behaviours of the operations on them. An operation is declared by what it
 * reads from the request and how it shows the item; finding, adding, changing and removing happen here. Whatever a declaration
 * throws is thrown before anything is changed.
 */
export class Collection<Item extends { readonly id: string }> {
  readonly #items: Map<string, Item>;
  readonly #declared: Declared<Item>;

  constructor(declared: Declared<Item>) {
    this.#items = new Map(declared.items.map((item) => [item.id, item]));
    this.#declared = declared;
  }

  /** Every item, the oldest first. */
  all(): Item[] {
    return [...this.#items.values()];
  }

  /** The first item that fits; throws the refusal of an item that is missing. */
  find(fits: (item: Item) => boolean): Item {
    const found = this.all().find(fits);
    if (found === undefined) throw this.#declared.missing();
    return found;
  }

  has(id: string): boolean {
    return this.#items.has(id);
  }

  add(item: Item): Item {
    this.#items.set(item.id, item);
    return item;
  }

  change(item: Item, changes: Partial<Item>): Item {
    return this.add({ ...item, ...changes });
  }

  /** Forgets the items that fit. */
  remove(fits: (item: Item) => boolean): void {
    for (const item of this.all()) if (fits(item)) this.#items.delete(item.id);
  }

  /** Shows some of the items: of those that belong to what the path names. */
  list(show: (items: Item[], received: Received) => Answer): Behaviour {
    return (received) => {
      this.#declared.parent?.(received);
      return show(
        this.all().filter((item) => this.#belongs(item, received)),
        received,
      );
    };
  }

  /** Shows the item that the path names. */
  get(show: Show<Item>): Behaviour {
    return (received) => show(this.#named(received), received);
  }

  /** Adds the item that the request makes, and shows it. */
  create(make: (received: Received) => Item, show: Show<Item>): Behaviour {
    return (received) => {
      this.#declared.parent?.(received);
      return show(this.add(make(received)), received);
    };
  }

  /** Changes the fields that the request changes, and shows the item after it. */
  update(changes: (received: Received, item: Item) => Partial<Item>, show: Show<Item>): Behaviour {
    return (received) => {
      const item = this.#named(received);
      return show(this.change(item, changes(received, item)), received);
    };
  }

  /** Removes the item, and shows what is said of it then. */
  delete(show: Show<Item>): Behaviour {
    return (received) => {
      const item = this.#named(received);
      this.#items.delete(item.id);
      return show(item, received);
    };
  }

  #named(received: Received): Item {
    this.#declared.parent?.(received);
    const { parameter, missing } = this.#declared;
    const item = this.#items.get(received.ids[parameter] ?? "");
    if (item === undefined || !this.#belongs(item, received)) throw missing();
    return item;
  }

  #belongs(item: Item, { ids }: Received): boolean {
    return this.#declared.belongs?.(item, ids) ?? true;
  }
}
