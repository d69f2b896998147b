import { type Call, type Draft, toCall, toDraft } from "./call.js";
import { openDoors } from "./doors.js";
import { type CallIdentity, RuleError } from "./errors/index.js";
import { isClientOption } from "./option-names.js";
import type { CallOptions, ClientOptions } from "./options.js";
import { isListing, type Listing, type Pages, pagesOf } from "./page.js";
import { keepOrigin } from "./request/curl.js";
import { brokenKeptOptions, brokenOptions } from "./request/option.js";
import { type RulePolicy, type ValidInput, validate } from "./request/validate.js";
import type { Doors, ServicePaths } from "./requesting.js";
import { build, send, sendForWhole } from "./transport/send.js";
import { createTransports, type ServiceSettings, type Transport } from "./transport/transport.js";

/** Operations in their resources, each a function that drafts a call. */
export interface Operations {
  readonly [name: string]: Operation | Operations;
}
type Operation = (...parameters: never[]) => Draft;

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
export type Client<Tree, ServiceName extends string, Paths extends ServicePaths> = Sending<Tree> & {
  /** The same operations, giving each call as plain data that can be kept as JSON. Nothing is sent. */
  readonly calls: Calling<Tree>;
  /** The same operations, giving each request with its credential, ready for `fetch`. Nothing is sent. */
  readonly build: Building<Tree>;
  /** Sends a call that was kept. It is held against its rules once more. */
  send<Data>(call: Call<ServiceName, Data>, options?: CallOptions): Promise<Data>;
} & Doors<Tree, Paths>;

/**
 * Binds a vendor's operations to the services that answer them.
 * @param isOwnOption Whether the vendor's client has an option of this name beside those of its services and of every client.
 * @throws {TypeError} when an option cannot be used.
 */
export function createClient<Tree extends Operations, ServiceName extends string, Paths extends ServicePaths>(
  factory: string,
  vendor: string,
  operations: Tree,
  services: readonly ServiceSettings[],
  options: ClientOptions,
  isOwnOption: (name: string) => boolean = () => false,
): Client<Tree, ServiceName, Paths> {
  for (const { path, message } of brokenOptions(options, (name) => isClientOption(name) || isOptionOf(services, name) || isOwnOption(name)))
    throw new TypeError(`${factory}: ${path.slice(1).join(".")} ${message}.`);
  const policy: RulePolicy = { rules: options.rules ?? "enforce", warn: options.onWarning ?? ((error) => console.warn(error.message)) };
  const transports = createTransports(factory, services, options);

  const validated = <Result>(proceed: (draft: Draft, input: ValidInput, identity: CallIdentity, transport: Transport) => Promise<Result>) => {
    return async (draft: Draft, operation: string, page?: number): Promise<Result> => {
      const identity = identify(draft, vendor, operation, page);
      const input = validate(draft, identity, policy);
      const transport = transports.get(draft.service);
      if (transport === undefined) throw new TypeError(`${factory} has no service ${draft.service}.`);
      return proceed(draft, input, identity, transport);
    };
  };
  const sendDraft = validated(send);
  const sendForAnswer = validated(sendForWhole);
  const buildRequest = validated(async (draft, input, identity, transport) => {
    const { url, init, scheme } = await build(draft, input, identity, transport);
    return keepOrigin(new Request(url, init), { body: init.body, credential: transport.service.credential, scheme });
  });
  const { request, fetch } = openDoors(vendor, operations, transports);
  const bound = Object.assign(bind(operations, vendor, sendDraft, true), {
    calls: bindCalls(operations, vendor, policy),
    build: Object.assign(bind(operations, vendor, buildRequest), { request: request(buildRequest) }),
    request: request(sendDraft),
    fetch: fetch(sendDraft),
    send: async (call: Call, callOptions?: CallOptions) => sendDraft(revive(call, operations, vendor, callOptions), call.operation),
  });
  definedWhenUsed(bound, "withResponse", () => Object.assign(bind(operations, vendor, sendForAnswer), { request: request(sendForAnswer) }));
  return bound as unknown as Client<Tree, ServiceName, Paths>; // bind changes what each function gives and nothing else
}

function isOptionOf(services: readonly ServiceSettings[], name: string): boolean {
  return services.some(({ service, baseUrlOption }) => name === service.credential.option || name === baseUrlOption);
}

const enforced: RulePolicy = { rules: "enforce", warn: () => {} };

/** The operations without a client: each gives its call as plain data, or throws a RuleError. */
export function bindCalls<Tree extends Operations>(operations: Tree, vendor: string, policy: RulePolicy = enforced): Calling<Tree> {
  const bound = bind(operations, vendor, (draft, operation) => {
    const identity = identify(draft, vendor, operation);
    const input = validate(draft, identity, policy);
    if (input.form) throw new RuleError(identity, [unkeepable]);
    return toCall({ ...draft, parameters: input, body: input.body }, operation);
  });
  return bound as Calling<Tree>;
}

const unkeepable = {
  path: ["body"],
  message: "has files, which JSON cannot keep: send it, or build it",
  source: "https://tc39.es/ecma262/#sec-json.stringify",
};

/** A resource is bound when it is first used: of a hundred operations, a program calls a few. */
function bind(operations: Operations, path: string, use: (draft: Draft, operation: string, page?: number) => unknown, isSending = false): object {
  const bound: Record<string, unknown> = {};
  for (const [name, operation] of Object.entries(operations)) {
    const operationName = `${path}.${name}`;
    if (typeof operation === "function") bound[name] = bindOne(operation, operationName, use, isSending);
    else definedWhenUsed(bound, name, () => bind(operation, operationName, use, isSending));
  }
  return bound;
}

function bindOne(operation: Operation, name: string, use: (draft: Draft, operation: string, page?: number) => unknown, isSending: boolean): unknown {
  const bound = (...parameters: never[]) => use(operation(...parameters), name);
  return isSending && isListing(operation) ? Object.assign(bound, pagesOf(operation, use, name)) : bound;
}

function definedWhenUsed(object: Record<string, unknown>, name: string, make: () => unknown): void {
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

function revive(call: Call, operations: Operations, vendor: string, options: CallOptions | undefined): Draft {
  const draft = toDraft(call, draftFor(call, operations, vendor), options);
  const issues = draft
    ? brokenKeptOptions(call.options)
    : [
        {
          path: ["call"],
          message: `is not one that this version of the ${vendor} client makes`,
          source: "the Call that calls.<resource>.<operation>(…) gives",
        },
      ];
  if (draft && issues.length === 0) return draft;
  throw new RuleError({ vendor, operation: `${vendor}.send`, method: "", path: "" }, issues);
}

function draftFor(call: Call | null | undefined, operations: Operations, vendor: string): Draft | undefined {
  let operation: Operation | Operations | undefined = { [vendor]: operations };
  if (typeof call?.operation !== "string") return undefined;
  for (const name of call.operation.split(".")) {
    operation = typeof operation === "object" && Object.hasOwn(operation, name) ? operation[name] : undefined;
  }
  return typeof operation === "function" ? operation() : undefined;
}

function identify(draft: Draft, vendor: string, operation: string, page?: number): CallIdentity {
  return { vendor, operation, method: draft.method.toUpperCase(), path: draft.path, page };
}
