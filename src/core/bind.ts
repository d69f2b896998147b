import type { Draft } from "./call.js";
import { isListing, pagesOf } from "./page.js";

/** Operations in their resources, each a function that drafts a call. */
export interface Operations {
  readonly [name: string]: Operation | Operations;
}
export type Operation = (...parameters: never[]) => Draft;

/** What bound operations do with their drafts. */
export interface Use {
  use(draft: Draft, operation: string, page?: number): unknown;
  /** Whether lists have pages: each is a call that is sent. */
  readonly isSending?: boolean;
}

/** Gives the operations of a tree, each bound to its use. */
export type Bind = (operations: Operations, path: string, use: Use) => Record<string, unknown>;

/** A resource is bound when it is first used: of a hundred operations, a program calls a few. */
export const bind: Bind = (operations, path, use) => {
  const bound: Record<string, unknown> = {};
  for (const [name, operation] of Object.entries(operations)) {
    if (typeof operation === "function") bound[name] = bindOne(operation, `${path}.${name}`, use);
    else definedWhenUsed(bound, name, () => bind(operation, `${path}.${name}`, use));
  }
  return bound;
};

/** For a client of which there may be a thousand: an operation, too, is bound when it is first used. */
export const bindSparsely: Bind = (operations, path, use) => new Proxy({}, new SparseResource(operations, path, use));

/** One operation, or one resource of them, bound sparsely. */
export function bindPart(part: Operation | Operations, name: string, use: Use): unknown {
  return typeof part === "function" ? bindOne(part, name, use) : bindSparsely(part, name, use);
}

function bindOne(operation: Operation, name: string, use: Use): unknown {
  const bound = (...parameters: never[]) => use.use(operation(...parameters), name);
  if (!use.isSending || !isListing(operation)) return bound;
  return Object.assign(
    bound,
    pagesOf(operation, (draft, _name, page) => use.use(draft, name, page), name),
  );
}

/** Makes the value of a name when it is first used. */
export function definedWhenUsed(object: Record<string, unknown>, name: string, make: () => unknown): void {
  Object.defineProperty(object, name, {
    enumerable: true,
    configurable: true,
    get() {
      object[name] = make();
      return object[name];
    },
    // A test may put another resource in its place.
    set(value: unknown) {
      Object.defineProperty(object, name, { enumerable: true, configurable: true, writable: true, value });
    },
  });
}

type Target = Record<PropertyKey, unknown>;

/**
 * An object with the names of `parts`, each of whose values is made when it is first asked for. A Proxy, not getters: libraries
 * that replace a function in a test (node:test, sinon) look for a property with a value. A class, so that a thousand objects
 * share the functions of one.
 */
export abstract class Sparse implements ProxyHandler<Target> {
  abstract readonly parts: object;
  abstract make(name: string): unknown;

  get(target: Target, name: PropertyKey): unknown {
    if (typeof name === "string" && !Object.hasOwn(target, name) && Object.hasOwn(this.parts, name)) target[name] = this.make(name);
    return target[name];
  }

  has(target: Target, name: PropertyKey): boolean {
    return name in target || Object.hasOwn(this.parts, name);
  }

  ownKeys(target: Target): (string | symbol)[] {
    for (const name of Object.keys(this.parts)) this.get(target, name);
    return Reflect.ownKeys(target);
  }

  getOwnPropertyDescriptor(target: Target, name: PropertyKey): PropertyDescriptor | undefined {
    this.get(target, name);
    return Reflect.getOwnPropertyDescriptor(target, name);
  }
}

class SparseResource extends Sparse {
  constructor(
    readonly parts: Operations,
    readonly path: string,
    readonly use: Use,
  ) {
    super();
  }

  make(name: string): unknown {
    return bindPart(this.parts[name] ?? {}, `${this.path}.${name}`, this.use);
  }
}
