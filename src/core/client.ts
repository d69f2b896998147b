import { type Bind, bind, bindPart, bindSparsely, definedWhenUsed, type Operations, Sparse } from "./bind.js";
import type { Call, Draft } from "./call.js";
import { Caller, keep } from "./caller.js";
import { fetching, requesting } from "./doors.js";
import { isClientOption } from "./option-names.js";
import type { CallOptions, ClientOptions, Credential, DerivedOptions } from "./options.js";
import type { Listing, Pages } from "./page.js";
import { brokenOptions } from "./request/option.js";
import { enforced, type RulePolicy } from "./request/validate.js";
import type { Doors, ServicePaths } from "./requesting.js";
import { createTransports, type ServiceSettings } from "./transport/transport.js";

/** The operations, each of which sends its call and gives the answer's data. A list also gives its pages and all of its items. */
export type Sending<Tree> = {
  [Name in keyof Tree]: Tree[Name] extends Listing<infer Parameters, infer Data, infer Item>
    ? ((...parameters: Parameters) => Promise<Data>) & Pages<Parameters, Data, Item>
    : Tree[Name] extends (...parameters: infer Parameters) => Draft<string, infer Data>
      ? (...parameters: Parameters) => Promise<Data>
      : Sending<Tree[Name]>;
};

/** The operations, each of which gives a `Request` with its credential and sends nothing. */
export type Building<Tree> = {
  [Name in keyof Tree]: Tree[Name] extends (...parameters: infer Parameters) => Draft ? (...parameters: Parameters) => Promise<Request> : Building<Tree[Name]>;
};

/** The operations, each of which gives its call as plain data. */
export type Calling<Tree> = {
  [Name in keyof Tree]: Tree[Name] extends (...parameters: infer Parameters) => Draft<infer Service, infer Data>
    ? (...parameters: Parameters) => Call<Service, Data>
    : Calling<Tree[Name]>;
};

/**
 * A vendor's operations, each a function that sends its call and gives the answer's data. Parameters: the id in the path (two or
 * more by name, in one object), then the body or the query with the vendor's own field names, then the options of this call.
 *
 * What an operation can reject with:
 * - RuleError: the request breaks a documented rule, or a setting cannot be used. Nothing was sent. `issues` has every broken rule.
 * - ApiError: the vendor refused; AuthenticationError for 401, RateLimitError for 429. `detail` and `issues` have its reason.
 * - TimeoutError: the call's time is over. ConnectionError: there was no answer. `outcome` says whether the vendor may have acted.
 * - AnswerError: a success that cannot be read, or that lacks a field which the vendor documents.
 * - The reason of the caller's own `signal`, and what a credential function, a stream or a pacing store throws.
 *
 * All but the last are an SdkError, whose `code` tells them apart. Answers are the vendor's, with fields and values that it may have
 * added since.
 */
export type Client<Tree, ServiceName extends string, Paths extends ServicePaths, CredentialName extends string = never> = Sending<Tree> & {
  /** The same operations, giving each call as plain data that can be kept as JSON. Nothing is sent. */
  readonly calls: Calling<Tree>;
  /** The same operations, giving each request with its credential, ready for `fetch`. Nothing is sent. */
  readonly build: Building<Tree>;
  /** Sends a call that was kept. It is held against its rules once more. */
  send<Data>(call: Call<ServiceName, Data>, options?: CallOptions): Promise<Data>;
  /**
   * A client that differs in these options and shares everything else with this one: its limits, its retry budget, its connections
   * and its hooks. Headers are added to those of this client. It costs next to nothing, so it may be made for each tenant or each request.
   * @throws {TypeError} when an option cannot be used, and when a credential is named and has no value.
   */
  withOptions(options: DerivedOptions & { readonly [Name in CredentialName]?: Credential }): Client<Tree, ServiceName, Paths, CredentialName>;
} & Doors<Tree, Paths>;

/**
 * Binds a vendor's operations to the services that answer them.
 * @param isOwnOption Whether the vendor's client has an option of this name beside those of its services and of every client.
 * @throws {TypeError} when an option cannot be used.
 */
export function createClient<Tree extends Operations, ServiceName extends string, Paths extends ServicePaths, CredentialName extends string>(
  factory: string,
  vendor: string,
  operations: Tree,
  services: readonly ServiceSettings[],
  options: ClientOptions,
  isOwnOption: (name: string) => boolean = () => false,
): Client<Tree, ServiceName, Paths, CredentialName> {
  const isOfVendor = (name: string) => isOwnOption(name) || isOptionOf(services, name);
  for (const { path, message } of brokenOptions(options, (name) => isClientOption(name) || isOfVendor(name)))
    throw new TypeError(`${factory}: ${path.slice(1).join(".")} ${message}.`);
  const policy: RulePolicy = { rules: options.rules ?? "enforce", warn: options.onWarning ?? ((error) => console.warn(error.message)) };
  const transports = createTransports(factory, services, options);
  const caller = new Caller({ factory, name: vendor, operations, parts: { ...operations, ...members }, isOwnOption: isOfVendor }, transports, policy);
  const client = bind(operations, vendor, caller);
  for (const [name, make] of Object.entries(members)) definedWhenUsed(client, name, () => make(caller, bind));
  return client as unknown as Client<Tree, ServiceName, Paths, CredentialName>; // bind changes what each function gives and nothing else
}

function isOptionOf(services: readonly ServiceSettings[], name: string): boolean {
  return services.some(({ service, baseUrlOption }) => name === service.credential.option || name === baseUrlOption);
}

/** What a client has beside its operations. */
const members: Readonly<Record<string, (caller: Caller, bindTree: Bind) => unknown>> = {
  calls: ({ vendor: { operations, name }, policy }, bindTree) =>
    bindTree(operations, name, { use: (draft, operation) => keep(draft, name, operation, policy) }),
  build: (caller, bindTree) => withRequest(caller, bindTree, (draft, operation) => caller.build(draft, operation), false),
  withResponse: (caller, bindTree) => withRequest(caller, bindTree, (draft, operation) => caller.useForWhole(draft, operation), true),
  request: (caller) => requesting(caller, (draft, operation) => caller.use(draft, operation), true),
  fetch: (caller) => fetching(caller),
  send: (caller) => async (call: Call, options?: CallOptions) => caller.sendKept(call, options),
  withOptions: (caller) => (options: DerivedOptions) => new Proxy({}, new DerivedClient(caller.derive(options))),
};

/** The operations with another use, and any request with the same. */
function withRequest(caller: Caller, bindTree: Bind, use: (draft: Draft, operation: string) => Promise<unknown>, isSending: boolean): object {
  return Object.assign(bindTree(caller.vendor.operations, caller.vendor.name, { use }), { request: requesting(caller, use, isSending) });
}

/** The same as the client that it comes from. There may be a thousand, so each has only what is used of it. */
class DerivedClient extends Sparse {
  constructor(readonly caller: Caller) {
    super();
  }

  get parts(): object {
    return this.caller.vendor.parts;
  }

  make(name: string): unknown {
    const { name: vendor, operations } = this.caller.vendor;
    return members[name]?.(this.caller, bindSparsely) ?? bindPart(operations[name] ?? {}, `${vendor}.${name}`, this.caller);
  }
}

/** The operations without a client: each gives its call as plain data, or throws a RuleError. */
export function bindCalls<Tree extends Operations>(operations: Tree, vendor: string): Calling<Tree> {
  return bind(operations, vendor, { use: (draft, operation) => keep(draft, vendor, operation, enforced) }) as Calling<Tree>;
}
