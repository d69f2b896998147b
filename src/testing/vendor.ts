import type { Answer, Received, Refusal, Undocumented } from "./answer.js";
import type { Examples } from "./example.js";
import type { Operations } from "./operation.js";

/** A vendor as the registry has it: its operations, its credentials, and how it starts from a seed. */
export interface SandboxVendor<
  Name extends string = string,
  Operation extends string = string,
  Seed extends object = object,
  Credentials extends object = object,
  BaseUrlOption extends string = string,
> {
  /** The first word of its operations' names. */
  readonly name: Name;
  readonly operations: Operations;
  /** The options with which the vendor's client is let in. */
  credentials(seed: Seed | undefined): Credentials;
  /** The vendor as it is when it knows the seed and nothing else yet. */
  start(seed: Seed | undefined): StartedVendor<Operation, BaseUrlOption>;
}

/** A vendor with memory. */
export interface StartedVendor<Operation extends string = string, BaseUrlOption extends string = string> {
  readonly behaviours: Behaviours<Operation>;
  /** By the name that an operation's draft has as `service`. */
  readonly apis: Readonly<Record<string, SandboxApi<BaseUrlOption>>>;
  /**
   * Refuses a credential from now on. A successor is let in instead, to the same things.
   * @returns false when the credential was not accepted before.
   */
  expire(credential: string, successor: string | undefined): boolean;
}

/** What an operation does with a request. It throws a Refusal when it does not do it, and Undocumented where that is not known. */
export type Behaviour = (received: Received) => Answer;

/** Behaviours by the names of their operations. An operation without one answers its example. */
export type Behaviours<Operation extends string> = { readonly [Name in Operation]?: Behaviour };

/** One API of a vendor: where it is, and how it says no. */
export interface SandboxApi<BaseUrlOption extends string = string> {
  /** Its public address. */
  readonly baseUrl: string;
  /** The client's option that says it is elsewhere. */
  readonly baseUrlOption: BaseUrlOption;
  /** What operations answer that have no behaviour. */
  readonly examples?: Examples;
  /** Throws the refusal of a request whose credential is missing or wrong. */
  authenticate(received: Received): void;
  /** What is thrown for a path that the API does not have. */
  unknownPath(method: string, path: string): Refusal | Undocumented;
  /** A refusal in the API's own form, for faults that give only a status. */
  refusal(status: number, operation: string | undefined): Answer;
  /** The headers of an answer that says that a limit is used up, where they are known. */
  limitHeaders?(limit: "interval" | "day"): Readonly<Record<string, string>>;
}
