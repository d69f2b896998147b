import type { Answer, Received } from "./answer.js";
import type { Failing } from "./fault.js";
import type { Listener } from "./listen.js";
import type { SandboxVendor } from "./vendor.js";

/** A request that the sandbox has received. */
export interface RecordedRequest<Operation extends string = string> {
  /** The operation that it was for; undefined when it was for none. */
  readonly operation: Operation | undefined;
  readonly method: string;
  /** The vendor's own address, whichever way the request came. */
  readonly url: string;
  /** Names are in lower case. The credential is among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the JSON of the body says, or its form; else its text; undefined when there was none. */
  readonly body: unknown;
}

/** A body for status 200; or an Answer: an object with a number as `status`, a `body`, maybe `headers`, and nothing else. */
export type CannedBody = Answer | object | string | number | boolean | null;

/** What `sandbox.answer` takes: a body, or a function that makes it from the request. */
export type Canned = CannedBody | ((received: Received) => CannedBody | Promise<CannedBody>);

/** What every sandbox can do, whichever vendors it has. */
export interface SandboxControls<Operation extends string, Name extends string = string> {
  /** Answers as the vendors would: for a client's `fetch` option, in any test runner. */
  readonly fetch: SandboxFetch;
  /** The addresses that it answers for: where the vendors have their APIs. */
  readonly baseUrls: readonly string[];
  /** Every request so far, the first one first. */
  readonly requests: readonly RecordedRequest<Operation>[];
  /**
   * Lets the next calls of an operation go wrong. Several faults take turns.
   * @throws {TypeError} when there is no such operation or no such fault.
   */
  fail(operation: Operation, fault: Failing): void;
  /**
   * Answers an operation with this until the sandbox is reset, in place of what the operation does. Credentials are checked as before.
   * @throws {TypeError} when there is no such operation.
   */
  answer(operation: Operation, canned: Canned): void;
  /**
   * Refuses one of a vendor's credentials with 401 from now on, until the sandbox is reset. A refresh token of LeadConnector that
   * has no successor is refused as an `invalid_grant`: as when the app was removed.
   * @param successor A credential that is let in instead, to the same things: the one that a token function gives next.
   * @throws {TypeError} when the vendor does not accept the credential.
   */
  expire(vendor: Name, credential: string, successor?: string): void;
  /** Forgets what was written, the requests, the faults and the answers. A request on its way ends in the sandbox as it was before. */
  reset(): void;
}

export type SandboxFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** A sandbox, and under each vendor's name the options with which the vendor's client reaches it. */
export type SandboxOf<Vendor extends SandboxVendor> = SandboxControls<OperationOf<Vendor>, Vendor["name"]> & {
  /** The same as an HTTP server on a free port of the loopback address. */
  listen(): Promise<ServerOf<Vendor>>;
} & { readonly [One in Vendor as One["name"]]: ReturnType<One["credentials"]> & { fetch: SandboxFetch } };

/** A sandbox that listens, and under each vendor's name the options with which the vendor's client reaches it. */
export type ServerOf<Vendor extends SandboxVendor> = Listener & {
  readonly [One in Vendor as One["name"]]: ReturnType<One["credentials"]> & { [Option in ReturnType<One["start"]>["apis"][string]["baseUrlOption"]]: string };
};

/** What the vendors know when the sandbox starts. What is left out has a small default. */
export type SeedsOf<Vendor extends SandboxVendor> = { [One in Vendor as One["name"]]?: NonNullable<Parameters<One["start"]>[0]> };

/** The names of the vendors' operations. */
export type OperationOf<Vendor extends SandboxVendor> = Vendor extends SandboxVendor ? keyof ReturnType<Vendor["start"]>["behaviours"] & string : never;
