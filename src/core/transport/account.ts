import type { Draft } from "../call.js";
import type { Credential } from "../options.js";
import type { CredentialKind, Service } from "../service.js";
import { CredentialSource } from "./credential.js";

/** A credential, and where its requests count under the vendor's limits. */
export interface Account {
  readonly credential: CredentialSource | undefined;
  readonly pacing: PacingName;
}

/** Whose limit requests count under that do not say it themselves. */
export class PacingName {
  #current: string;

  /** @param isLasting Whether it stays when a request names another. Else the one that was named last counts: a credential mostly reaches one. */
  constructor(
    name: string,
    readonly isLasting: boolean,
  ) {
    this.#current = name;
  }

  of(draft: Draft, pacingKey: Service["pacingKey"]): string {
    const named = pacingKey?.(draft) || this.#current;
    if (!this.isLasting) this.#current = named;
    return named;
  }
}

type CredentialFunction = Exclude<Credential, string>;

/** The accounts of one client and of those derived from it. Those with the same credential share its renewals and its limits. */
export class Accounts {
  readonly #ofFunctions = new WeakMap<CredentialFunction, Account>();
  readonly #salt = Math.random();
  #named = 0;

  constructor(
    readonly own: Account,
    readonly kind: CredentialKind,
  ) {
    const { credential } = own;
    if (typeof credential?.given === "function") this.#ofFunctions.set(credential.given, own);
  }

  /** @param pacingKey Whose limit it is; by default a name that is the same for the same credential, in this process. */
  of(given: Credential, pacingKey: string | undefined): Account {
    const known = this.#known(given);
    return pacingKey === undefined ? known : { credential: known.credential, pacing: new PacingName(pacingKey, true) };
  }

  #known(given: Credential): Account {
    if (given === this.own.credential?.given) return this.own;
    if (typeof given === "string") return this.#made(given, `#${digest(given, this.#salt)}`);
    const known = this.#ofFunctions.get(given) ?? this.#made(given, `#${++this.#named}`);
    this.#ofFunctions.set(given, known);
    return known;
  }

  #made(given: Credential, name: string): Account {
    return { credential: new CredentialSource(given, this.kind), pacing: new PacingName(name, false) };
  }
}

/**
 * The same name for the same text, from which the text cannot be had: a token must not be part of a key. Two sums of 32 bits, of
 * which the salt makes others in every process.
 */
function digest(text: string, salt: number): string {
  let one = salt * 2 ** 32;
  let other = ~one;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other + code, 0x5bd1e995) ^ (other >>> 15);
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36);
}
