import type { Draft } from "./call.js";
import type { RateLimits, Refusal } from "./errors/index.js";
import type { PacingLimit } from "./transport/pacing.js";

export type { RateLimits, Refusal };

/** One API of a vendor: where it is, how it knows us, and how its refusals look. Plain data and pure functions. */
export interface Service<Name extends string = string> {
  /** The vendor's name, and after a dot the API's own where the vendor has several. */
  readonly name: Name;
  /** Where it is when the client says nothing else. */
  readonly baseUrl: string;
  /** Headers that every request to it carries. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly credential: CredentialKind;
  /** Reads the body of a refusal, whatever it turns out to be. */
  readRefusal(body: unknown): Refusal;
  /** The limits that the vendor documents. */
  readonly limits?: readonly PacingLimit[];
  /** Whose limit a request counts under, where one credential reaches several that have their own. */
  pacingKey?(draft: Draft): string;
  /** What an answer's headers report of the limits. */
  readLimits?(headers: Pick<Headers, "get">): RateLimits;
  /** The vendor's own name for the exchange, from a success. */
  readRequestId?(body: object): string | undefined;
  /** Whether the body of a 2xx says that the vendor did not do it. */
  isRefusal(body: object): boolean;
}

/** How a credential is called, found and shown to the service. */
export interface CredentialKind {
  /** The client's option that gives it. */
  readonly option: string;
  /** The environment variable that gives it when the option does not. */
  readonly variable: string;
  /** The header that carries it. */
  readonly header: string;
  /** The word before it in that header; none when the header is the credential alone. */
  readonly scheme?: "Bearer" | undefined;
}
