import { type About, RuleError } from "./errors/index.js";
import { headerStandard, isCarriable, uncarriable } from "./header.js";
import type { CredentialKind } from "./service.js";

/** A credential, or a function that gives the one to use now. */
export type Credential = string | (() => string | Promise<string>);

/**
 * The credential that a client was given, or the environment's.
 * @throws {TypeError} when there is none, or when it cannot be sent. The message does not contain it.
 */
export function findCredential(given: Credential | undefined, kind: CredentialKind, factory: string): Credential {
  const found = given ?? environment(kind.variable);
  if (typeof found === "function") return found;
  if (typeof found !== "string" || found.trim() === "") {
    throw new TypeError(`${factory} needs a credential: pass the option ${kind.option} or set the environment variable ${kind.variable}.`);
  }
  if (!isCarriable(found)) throw new TypeError(`${factory} cannot use ${kind.option}: it ${uncarriable}.`);
  return found;
}

/**
 * The credential that the client's function gives now.
 * @throws {RuleError} when it gives none, or one that cannot be sent. The message does not contain it.
 * Rejects as the function does.
 */
export async function askForCredential(credential: () => string | Promise<string>, kind: CredentialKind, about: About): Promise<string> {
  const given: unknown = await credential();
  const fault = typeof given !== "string" || given.trim() === "" ? "gave no credential" : isCarriable(given) ? undefined : uncarriable;
  if (fault !== undefined) throw new RuleError(about, [{ path: ["options", kind.option], message: fault, source: headerStandard }]);
  return given as string;
}

/** The value of the header that shows a credential to its service. */
export function headerValue(credential: string, { scheme }: CredentialKind): string {
  // Keys are pasted with and without the word (seen in live programs); it must not stand there twice.
  return scheme === undefined || /^bearer /i.test(credential) ? credential : `${scheme} ${credential}`;
}

function environment(variable: string): string | undefined {
  return typeof process === "object" ? process.env?.[variable] : undefined;
}
