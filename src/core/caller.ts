import type { Operation, Operations, Use } from "./bind.js";
import { type Call, type Draft, toCall, toDraft } from "./call.js";
import { type CallIdentity, RuleError } from "./errors/index.js";
import type { CallOptions, DerivedOptions } from "./options.js";
import { keepOrigin } from "./request/curl.js";
import { brokenKeptOptions, isTag, unkeptOptions } from "./request/option.js";
import { type RulePolicy, type ValidInput, validate } from "./request/validate.js";
import { deriveTransports } from "./transport/derive.js";
import { build, send, sendForWhole } from "./transport/send.js";
import type { Transport } from "./transport/transport.js";
import { Watch } from "./transport/watch.js";

/** What is the same of all clients that come from one. */
export interface Vendor {
  readonly factory: string;
  readonly name: string;
  readonly operations: Operations;
  /** What a client has, by name: the operations and what is beside them. */
  readonly parts: object;
  /** Whether its clients have an option of this name beside those of every client. */
  readonly isOwnOption: (name: string) => boolean;
}

/** Carries out what the operations of one client draft. */
export class Caller implements Use {
  constructor(
    readonly vendor: Vendor,
    readonly transports: readonly Transport[],
    readonly policy: RulePolicy,
  ) {}

  get isSending(): true {
    return true;
  }

  /** Sends a draft and gives the data of its answer. */
  use(draft: Draft, operation: string, page?: number): Promise<unknown> {
    return this.#send(send, draft, operation, page);
  }

  /** Sends a draft and gives its answer whole. */
  useForWhole(draft: Draft, operation: string): Promise<unknown> {
    return this.#send(sendForWhole, draft, operation);
  }

  async #send(proceed: typeof send, draft: Draft, operation: string, page?: number): Promise<unknown> {
    const identity = identify(draft, this.vendor.name, operation, page);
    const transport = this.#transportOf(draft);
    const watch = this.#watch(identity, draft.options.tag);
    if (watch === undefined) return proceed(draft, validate(draft, identity, this.policy), identity, transport);
    return watch.over(async () => proceed(draft, validate(draft, identity, this.policy), identity, transport, watch));
  }

  /** Gives the request of a draft with its credential, and sends nothing. */
  async build(draft: Draft, operation: string): Promise<Request> {
    const identity = identify(draft, this.vendor.name, operation);
    const input = validate(draft, identity, this.policy);
    const transport = this.#transportOf(draft);
    const { url, init, scheme } = await build(draft, input, identity, transport);
    return keepOrigin(new Request(url, init), { body: init.body, credential: transport.service.credential, scheme });
  }

  /** Sends a call that was kept. */
  async sendKept(call: Call, options: CallOptions | undefined): Promise<unknown> {
    const { name, operations } = this.vendor;
    const draft = toDraft(call, draftFor(call, operations, name), options);
    const issues = draft ? brokenKeptOptions(call.options) : [notOurs(name)];
    if (draft && issues.length === 0) return this.use(draft, call.operation);
    return this.refuse(new RuleError({ vendor: name, operation: `${name}.send`, method: "", path: "" }, issues), options?.tag);
  }

  /** Ends a call that could not even be drafted, with the event of its end. */
  async refuse(error: RuleError, tag?: unknown): Promise<never> {
    const refuse = async () => {
      throw error;
    };
    const watch = this.#watch(error, tag);
    return watch ? watch.over(refuse) : refuse();
  }

  /** @throws {TypeError} when an option cannot be used. */
  derive(options: DerivedOptions): Caller {
    const { vendor, transports, policy } = this;
    const { rules = policy.rules, onWarning: warn = policy.warn } = options;
    const derived = deriveTransports(transports, options, `${vendor.name}.withOptions`, vendor.isOwnOption);
    return new Caller(vendor, derived, rules === policy.rules && warn === policy.warn ? policy : { rules, warn });
  }

  #transportOf({ service: name }: Draft): Transport {
    for (const transport of this.transports) if (transport.service.name === name) return transport;
    throw new TypeError(`${this.vendor.factory} has no service ${name}.`);
  }

  /** Undefined when nobody listens. */
  #watch(identity: CallIdentity, tag: unknown): Watch | undefined {
    const [transport] = this.transports;
    if (transport?.emit === undefined) return undefined;
    return new Watch(identity, isTag(tag) ? tag : transport.tag, transport.emit);
  }
}

/** A draft as plain data. */
export function keep(draft: Draft, vendor: string, operation: string, policy: RulePolicy): Call {
  const identity = identify(draft, vendor, operation);
  const unkept = unkeptOptions(draft.options);
  if (unkept.length > 0) throw new RuleError(identity, unkept);
  const input: ValidInput = validate(draft, identity, policy);
  if (input.form) throw new RuleError(identity, [unkeepable]);
  return toCall({ ...draft, parameters: input, body: input.body }, operation);
}

const unkeepable = {
  path: ["body"],
  message: "has files, which JSON cannot keep: send it, or build it",
  source: "https://tc39.es/ecma262/#sec-json.stringify",
};

const notOurs = (vendor: string) => ({
  path: ["call"],
  message: `is not one that this version of the ${vendor} client makes`,
  source: "the Call that calls.<resource>.<operation>(…) gives",
});

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
