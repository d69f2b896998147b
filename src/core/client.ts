import { type Admission, admit, isTimeout } from "./admit.js";
import { type Call, type CallOptions, type Draft, toCall } from "./call.js";
import { type Credential, findCredential } from "./credential.js";
import { keepOrigin } from "./curl.js";
import { type About, RuleError } from "./errors/index.js";
import { brokenHeaders, lowerCased } from "./header.js";
import type { RuleMode } from "./rule.js";
import { build, type Connection, type Fetch, send } from "./send.js";
import type { Service } from "./service.js";
import { version } from "./version.js";
import { openWire } from "./wire.js";

/** What every client can be told. */
export interface ClientOptions {
  /** Where the vendor is, in place of its public address: for a proxy, or for the sandbox. */
  baseUrl?: string;
  /** Called in place of the global `fetch`, which is otherwise read at every call. */
  fetch?: Fetch;
  /** Sent with every request. */
  headers?: Readonly<Record<string, string>>;
  /** How many milliseconds a whole call may take, reading the body included. 30,000 by default. */
  timeout?: number;
  /** What happens when a rule is broken: `"enforce"` (the default) throws a RuleError, `"warn"` reports it and sends, `"off"` does not look. */
  rules?: RuleMode;
  /** Gets what `rules: "warn"` finds. By default it goes to `console.warn`. */
  onWarning?: (error: RuleError) => void;
}

/** Operations in their resources, each a function that drafts a call. */
export interface Operations {
  readonly [name: string]: Operation | Operations;
}
type Operation = (...parameters: never[]) => Draft;

/** The operations, each of which sends its call and gives the answer's data. */
export type Sending<Tree> = {
  [Name in keyof Tree]: Tree[Name] extends (...parameters: infer Parameters) => Draft<string, infer Data>
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

/** A service and what the client was told about reaching it. */
export interface ServiceSettings {
  readonly service: Service;
  readonly credential: Credential | undefined;
  readonly baseUrl: string | undefined;
}

const enforced: Admission = { rules: "enforce", warn: () => {} };

/**
 * Binds a vendor's operations to the services that answer them.
 * @throws {TypeError} when a credential is missing or an option cannot be used.
 */
export function createClient<Tree extends Operations, ServiceName extends string>(
  factory: string,
  vendor: string,
  operations: Tree,
  services: readonly ServiceSettings[],
  options: ClientOptions,
): Client<Tree, ServiceName> {
  const { timeout = 30_000, headers } = options;
  if (!isTimeout(timeout)) throw new TypeError(`${factory}: timeout must be a number of milliseconds above 0.`);
  for (const fault of brokenHeaders(headers)) throw new TypeError(`${factory}: ${fault.path.join(".")} ${fault.message}.`);
  const admission: Admission = { rules: options.rules ?? "enforce", warn: options.onWarning ?? ((error) => console.warn(error.message)) };
  const connections = new Map<string, Connection>();
  for (const { service, credential, baseUrl } of services) {
    connections.set(service.name, {
      service,
      wire: openWire(usableUrl(baseUrl ?? service.baseUrl, factory)),
      credential: findCredential(credential, service.credential, factory),
      headers: lowerCased({ accept: "application/json", "user-agent": `conversation-crm-sdk/${version}` }, service.headers, headers),
      fetch: options.fetch,
      timeout,
    });
  }

  const admitted = <Result>(proceed: (draft: Draft, about: About, connection: Connection) => Promise<Result>) => {
    return async (draft: Draft, operation: string): Promise<Result> => {
      const about = aboutOf(draft, vendor, operation);
      admit(draft, about, admission);
      return proceed(draft, about, connections.get(draft.service) as Connection); // a vendor's operations name its own services
    };
  };
  const sendDraft = admitted(send);
  const bound = {
    ...bind(operations, vendor, sendDraft),
    calls: bindCalls(operations, vendor, admission),
    build: bind(
      operations,
      vendor,
      admitted(async (draft, about, connection) => {
        const { url, init } = await build(draft, about, connection);
        return keepOrigin(new Request(url, init), { body: init.body, credential: connection.service.credential });
      }),
    ),
    send: async (call: Call, callOptions?: CallOptions) => sendDraft(revive(call, operations, vendor, callOptions), call.operation),
  };
  return bound as unknown as Client<Tree, ServiceName>; // bind changes what each function gives and nothing else
}

/** The operations without a client: each gives its call as plain data, or throws a RuleError. */
export function bindCalls<Tree extends Operations>(operations: Tree, vendor: string, admission: Admission = enforced): Calling<Tree> {
  const bound = bind(operations, vendor, (draft, operation) => {
    admit(draft, aboutOf(draft, vendor, operation), admission);
    return toCall(draft, operation);
  });
  return bound as Calling<Tree>;
}

function bind(operations: Operations, path: string, use: (draft: Draft, operation: string) => unknown): object {
  return Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => {
      const operationName = `${path}.${name}`;
      if (typeof operation !== "function") return [name, bind(operation, operationName, use)];
      return [name, (...parameters: never[]) => use(operation(...parameters), operationName)];
    }),
  );
}

/** A kept call as a draft again. What is not data (its rules, what its answer must have) comes from the operation that made it. */
function revive(call: Call, operations: Operations, vendor: string, options: CallOptions | undefined): Draft {
  let operation: Operation | Operations | undefined = { [vendor]: operations };
  for (const name of String(call.operation).split("."))
    operation = typeof operation === "object" && Object.hasOwn(operation, name) ? operation[name] : undefined;
  const drafted = typeof operation === "function" ? operation() : undefined;
  // A call may have been waiting where others can write: its credential goes to the operation's own path and no other.
  if (drafted === undefined || call.service !== drafted.service || call.path !== drafted.path || call.method !== drafted.method.toUpperCase()) {
    throw new RuleError({ vendor, operation: `${vendor}.send`, method: "", path: "" }, [
      { path: ["call"], message: `is not one that this version of the ${vendor} client makes`, source: "the Call that calls.<resource>.<operation>(…) gives" },
    ]);
  }
  return { ...drafted, parameters: { ...drafted.parameters, ...call.parameters }, body: call.body, options: { ...call.options, ...options } };
}

function aboutOf(draft: Draft, vendor: string, operation: string): About {
  return { vendor, operation, method: draft.method.toUpperCase(), path: draft.path };
}

/** The address without the slash at its end. The message for one that cannot be used does not contain it: it may hold a password. */
function usableUrl(baseUrl: string, factory: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new TypeError(`${factory}: baseUrl must be an http or https address without user, password, query or fragment.`);
  }
  return url.href.replace(/\/+$/, "");
}
