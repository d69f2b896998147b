import { type CallIdentity, RuleError } from "../errors/index.js";
import type { Credential } from "../options.js";
import { headerStandard, isCarriable, uncarriable } from "../request/header.js";
import type { CredentialKind } from "../service.js";

/** What a credential function was asked for in place of a rejected credential. */
interface Renewal {
  /** On the clock of `performance.now()`; undefined while it is under way. */
  endedAt: number | undefined;
  readonly fresh: Promise<string>;
}

/** Where one client's credential comes from. */
export class CredentialSource {
  /** Made when it is used: there may be a thousand clients, each with a credential of its own. */
  #renewals: Map<string, Renewal> | undefined;

  constructor(
    readonly given: Credential,
    readonly kind: CredentialKind,
  ) {}

  /** The credential to use now; a promise only when it comes from a function. */
  current(identity: CallIdentity): string | Promise<string> {
    return typeof this.given === "string" ? this.given : this.#ask(this.given, {}, identity);
  }

  /** Whether a rejected credential can be replaced. */
  get isRenewable(): boolean {
    return typeof this.given === "function";
  }

  /**
   * A fresh credential in place of a rejected one, single-flight: a renewal that is under way is shared by every call that the
   * same credential was rejected for, and its answer by the calls that were authorized before it ended: their refusals may arrive
   * later, and to renew for each of them would use up refresh tokens that work once. A call that was authorized after it ended
   * asks anew, because the fresh one may be old by then too.
   */
  renew(rejected: string, authorizedAt: number, identity: CallIdentity): Promise<string> {
    if (typeof this.given === "string") return Promise.resolve(this.given);
    const known = this.#renewals?.get(rejected);
    if (known && (known.endedAt === undefined || known.endedAt >= authorizedAt)) return known.fresh;
    const renewal: Renewal = { endedAt: undefined, fresh: this.#ask(this.given, { rejected }, identity) };
    this.#keep(rejected, renewal);
    renewal.fresh.then(
      () => {
        renewal.endedAt = performance.now();
      },
      // A renewal that failed is not kept: the next call may ask again.
      () => void this.#renewals?.delete(rejected),
    );
    return renewal.fresh;
  }

  /** Of the renewals that have ended, the last sixteen are kept. */
  #keep(rejected: string, renewal: Renewal): void {
    this.#renewals ??= new Map();
    for (const [credential, { endedAt }] of this.#renewals) {
      if (this.#renewals.size < 16) break;
      if (endedAt !== undefined) this.#renewals.delete(credential);
    }
    this.#renewals.set(rejected, renewal);
  }

  async #ask(credential: Exclude<Credential, string>, request: { rejected?: string }, identity: CallIdentity): Promise<string> {
    const given: unknown = await credential(request);
    const fault = typeof given !== "string" || given.trim() === "" ? "gave no credential" : isCarriable(given) ? undefined : uncarriable;
    if (fault !== undefined) throw new RuleError(identity, [{ path: ["options", this.kind.option], message: fault, source: headerStandard }]);
    return given as string;
  }
}

/**
 * The credential that a client was given, or the environment's; undefined when there is none.
 * @throws {TypeError} when it cannot be sent. The message does not contain it.
 */
export function findCredential(given: Credential | undefined, kind: CredentialKind, factory: string): CredentialSource | undefined {
  const found = given ?? environment(kind.variable);
  if (found === undefined || (typeof found === "string" && found.trim() === "")) return undefined;
  return new CredentialSource(usableCredential(found, kind, factory), kind);
}

/**
 * A credential that can be sent.
 * @throws {TypeError} when it cannot. The message does not contain it.
 */
export function usableCredential(given: unknown, { option }: CredentialKind, factory: string): Credential {
  if (isCredential(given)) return given;
  throw new TypeError(`${factory} cannot use ${option}: it ${uncarriable}.`);
}

function isCredential(given: unknown): given is Credential {
  return typeof given === "function" || (typeof given === "string" && isCarriable(given));
}

/** The value of the header that shows a credential to its service. */
export function headerValue(credential: string, { scheme }: CredentialKind): string {
  // Keys are pasted with and without the word (seen in live programs); it must not stand there twice.
  return scheme === undefined || /^bearer /i.test(credential) ? credential : `${scheme} ${credential}`;
}

/**
 * The credential for one attempt.
 * @throws {RuleError} when the client was given none for this service.
 */
export function needCredential(source: CredentialSource | undefined, kind: CredentialKind, identity: CallIdentity): string | Promise<string> {
  if (source) return source.current(identity);
  throw new RuleError(identity, [
    { path: ["options", kind.option], message: `is needed: pass it to the client or set ${kind.variable}`, source: "the README's options" },
  ]);
}

/** A variable of the environment, where there is one. */
export function environment(variable: string): string | undefined {
  return typeof process === "object" ? process.env?.[variable] : undefined;
}
