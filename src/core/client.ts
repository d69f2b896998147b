import { type Admission, admit, brokenOptions } from "./admit.js";
import { type Call, type CallOptions, type Draft, toCall } from "./call.js";
import { connect, type ServiceSettings } from "./connect.js";
import { keepOrigin } from "./curl.js";
import { type About, RuleError } from "./errors/index.js";
import type { OnEvent } from "./event.js";
import type { PacingOptions } from "./pace.js";
import { isListing, type Listing, type Pages, pagesOf } from "./page.js";
import type { RuleMode } from "./rule.js";
import { build, send } from "./send.js";
import type { Connection, Fetch } from "./trip.js";

/** What every client can be told. */
export interface ClientOptions {
  /** Where the vendor is, in place of its public address: for a proxy, or for the sandbox. */
  baseUrl?: string;
  /** Called in place of the global `fetch`, which is otherwise read at every call. */
  fetch?: Fetch;
  /** Sent with every request. */
  headers?: Readonly<Record<string, string>>;
  /** How many milliseconds a whole call may take: every attempt, every wait, and reading the body. 30,000 by default. */
  timeout?: number;
  /** How many milliseconds one request and its answer may take, without the wait for a turn or a credential. By default as many as the call has left. */
  attemptTimeout?: number;
  /** How often a request may be sent again where that is safe. 2 by default. */
  retries?: number;
  /** Holds requests back to the vendor's documented limits. `false` turns it off; a store shares the limits among processes. */
  pacing?: false | PacingOptions;
  /** Told of every attempt, wait, answer and failed attempt of a call. */
  onEvent?: OnEvent;
  /** What happens when a rule is broken: `"enforce"` (the default) throws a RuleError, `"warn"` reports it and sends, `"off"` does not look. */
  rules?: RuleMode;
  /** Gets what `rules: "warn"` finds. By default it goes to `console.warn`. */
  onWarning?: (error: RuleError) => void;
  /** Gives numbers from 0 up to 1 for the jitter of waits. By default `Math.random`; a test gives its own. */
  random?: () => number;
}

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

/** The operations, each of which gives a signed `Request` and sends nothing. */
export type Building<Tree> = {
  [Name in keyof Tree]: Tree[Name] extends (...parameters: infer Parameters) => Draft ? (...parameters: Parameters) => Promise<Request> : Building<Tree[Name]>;
};

/** The operations, each of which gives its call as plain data. */
export type Calling<Tree> = {
  [Name in keyof Tree]: Tree[Name] extends (...parameters: infer Parameters) => Draft<infer Service, infer Data>
    ? (...parameters: Parameters) => Call<Service, Data>
    : Calling<Tree[Name]>;
};

/** A vendor's operations, ready to be sent, built or kept. */
export type Client<Tree, ServiceName extends string> = Sending<Tree> & {
  /** The same operations, giving each call as plain data that can be kept as JSON. Nothing is sent. */
  readonly calls: Calling<Tree>;
  /** The same operations, giving each request signed and ready for `fetch`. Nothing is sent. */
  readonly build: Building<Tree>;
  /** Sends a call that was kept. It is held against its rules once more. */
  send<Data>(call: Call<ServiceName, Data>, options?: CallOptions): Promise<Data>;
};

const enforced: Admission = { rules: "enforce", warn: () => {} };

/**
 * Binds a vendor's operations to the services that answer them.
 * @throws {TypeError} when there is no credential at all, or an option cannot be used.
 */
export function createClient<Tree extends Operations, ServiceName extends string>(
  factory: string,
  vendor: string,
  operations: Tree,
  services: readonly ServiceSettings[],
  options: ClientOptions,
): Client<Tree, ServiceName> {
  for (const { path, message } of brokenOptions(options)) throw new TypeError(`${factory}: ${path.slice(1).join(".")} ${message}.`);
  const admission: Admission = { rules: options.rules ?? "enforce", warn: options.onWarning ?? ((error) => console.warn(error.message)) };
  const connections = connect(factory, services, options);

  const admitted = <Result>(proceed: (draft: Draft, about: About, connection: Connection) => Promise<Result>) => {
    return async (draft: Draft, operation: string): Promise<Result> => {
      const about = aboutOf(draft, vendor, operation);
      admit(draft, about, admission);
      return proceed(draft, about, connections.get(draft.service) as Connection); // a vendor's operations name its own services
    };
  };
  const sendDraft = admitted(send);
  const bound = {
    ...bind(operations, vendor, sendDraft, true),
    calls: bindCalls(operations, vendor, admission),
    build: bind(
      operations,
      vendor,
      admitted(async (draft, about, connection) => {
        const { url, init, scheme } = await build(draft, about, connection);
        return keepOrigin(new Request(url, init), { body: init.body, credential: connection.service.credential, scheme });
      }),
    ),
    send: async (call: Call, callOptions?: CallOptions) => sendDraft(revive(call, operations, vendor, callOptions), call.operation),
  };
  return bound as unknown as Client<Tree, ServiceName>; // bind changes what each function gives and nothing else
}

/** The operations without a client: each gives its call as plain data, or throws a RuleError. */
export function bindCalls<Tree extends Operations>(operations: Tree, vendor: string, admission: Admission = enforced): Calling<Tree> {
  const bound = bind(operations, vendor, (draft, operation) => {
    const about = aboutOf(draft, vendor, operation);
    admit(draft, about, admission);
    if (draft.encoding === "multipart") throw new RuleError(about, [unkept]);
    return toCall(draft, operation);
  });
  return bound as Calling<Tree>;
}

const unkept = {
  path: ["body"],
  message: "has files, which JSON cannot keep: send it, or build it",
  source: "https://tc39.es/ecma262/#sec-json.stringify",
};

function bind(operations: Operations, path: string, use: (draft: Draft, operation: string) => unknown, isSending = false): object {
  return Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => {
      const operationName = `${path}.${name}`;
      if (typeof operation !== "function") return [name, bind(operation, operationName, use, isSending)];
      const bound = (...parameters: never[]) => use(operation(...parameters), operationName);
      return [name, isSending && isListing(operation) ? Object.assign(bound, pagesOf(operation, bound, operationName)) : bound];
    }),
  );
}

/** A kept call as a draft again. What is not data (its rules, what its answer must have) comes from the operation that made it. */
function revive(call: Call, operations: Operations, vendor: string, options: CallOptions | undefined): Draft {
  const drafted = draftFor(call, operations, vendor);
  // A call may have been waiting where others can write: its credential goes to the operation's own path, with what belongs there.
  if (drafted === undefined || !fits(call, drafted)) {
    throw new RuleError({ vendor, operation: `${vendor}.send`, method: "", path: "" }, [
      { path: ["call"], message: `is not one that this version of the ${vendor} client makes`, source: "the Call that calls.<resource>.<operation>(…) gives" },
    ]);
  }
  const { path, query } = call.parameters;
  return { ...drafted, parameters: { path, query }, body: call.body, options: { ...call.options, rules: undefined, ...options } } as Draft;
}

function draftFor(call: Call | null | undefined, operations: Operations, vendor: string): Draft | undefined {
  let operation: Operation | Operations | undefined = { [vendor]: operations };
  for (const name of String(call?.operation).split(".")) {
    operation = typeof operation === "object" && Object.hasOwn(operation, name) ? operation[name] : undefined;
  }
  return typeof operation === "function" ? operation() : undefined;
}

function fits({ service, method, path, parameters, body }: Call, drafted: Draft): boolean {
  const names = (ids: object | null | undefined) => JSON.stringify(Object.keys(ids ?? {}).sort());
  return (
    service === drafted.service &&
    path === drafted.path &&
    method === drafted.method.toUpperCase() &&
    typeof parameters === "object" &&
    parameters !== null &&
    names(parameters.path) === names(drafted.parameters.path) &&
    // What an operation takes there, it has a rule for.
    (parameters.query === undefined || drafted.rules?.query !== undefined) &&
    (body === undefined || drafted.rules?.body !== undefined)
  );
}

function aboutOf(draft: Draft, vendor: string, operation: string): About {
  return { vendor, operation, method: draft.method.toUpperCase(), path: draft.path };
}
