/** What the sandbox reads of an operation's draft: where it goes on the wire. */
export interface Drafted {
  /** The API, for example `"siro.gateway"`. */
  readonly service: string;
  readonly method: string;
  /** The path as the vendor documents it, with its parameters in braces. */
  readonly path: string;
  /** `isAnonymous`: the operation shows no credential. */
  readonly facts: { readonly isAnonymous?: true };
}

type Operation = (...parameters: never[]) => Drafted;

/** Operations in their resources, as a vendor's `operations.ts` has them. */
export interface Operations {
  readonly [name: string]: Operation | Operations;
}

/** The names of all operations in a tree, for example `"siro.organization.oauth.createAccessToken"`. */
export type OperationName<Path extends string, Tree> = {
  [Name in keyof Tree & string]: Tree[Name] extends (...parameters: never[]) => unknown ? `${Path}.${Name}` : OperationName<`${Path}.${Name}`, Tree[Name]>;
}[keyof Tree & string];

/** Every operation of a tree with its name. Called without arguments, an operation still says where it goes. */
export function* draftsOf(path: string, operations: Operations): Generator<[name: string, draft: Drafted]> {
  for (const [name, operation] of Object.entries(operations)) {
    if (typeof operation === "function") yield [`${path}.${name}`, operation()];
    else yield* draftsOf(`${path}.${name}`, operation);
  }
}
