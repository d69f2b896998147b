import { isClientOption, isDerivedOption } from "../option-names.js";
import type { DerivedOptions } from "../options.js";
import { brokenOptions } from "../request/option.js";
import type { Account } from "./account.js";
import { usableCredential } from "./credential.js";
import { commonHeaders, type Transport } from "./transport.js";

/**
 * The transports of a derived client. What is not named in the options is shared: the retry budget, the pacer, fetch, the hook.
 * @param isOfVendor Whether the vendor's client has an option of this name beside those of every client.
 * @throws {TypeError} when an option cannot be used.
 */
export function deriveTransports(
  transports: readonly Transport[],
  options: DerivedOptions,
  name: string,
  isOfVendor: (option: string) => boolean,
): readonly Transport[] {
  const credentials = transports.map(({ service }) => service.credential.option);
  checkNames(options, credentials, name, isOfVendor);
  const { pacingKey, headers, timeout, attemptTimeout, maxRetries, maxAnswerBytes, tag } = options;
  if (pacingKey !== undefined && !(typeof pacingKey === "string" && pacingKey.trim() !== "")) throw new TypeError(`${name}: pacingKey must name something.`);
  if (pacingKey !== undefined && !credentials.some((option) => Object.hasOwn(options, option)))
    throw new TypeError(`${name}: pacingKey goes with another ${credentials.join(" or ")}.`);
  const changes = Object.fromEntries(Object.entries({ timeout, attemptTimeout, maxRetries, maxAnswerBytes, tag }).filter(([, value]) => value !== undefined));
  return transports.map((shared) =>
    changed(shared, {
      ...derivedAccount(shared, options, name),
      ...(headers && { headers: commonHeaders(name, shared.service, shared.headers, headers) }),
      ...changes,
    }),
  );
}

/** Inherits what is not changed: a copy of the whole would be half of what a derived client takes. Never of one that inherits itself. */
function changed(shared: Transport, changes: Partial<Transport>): Transport {
  if (Object.keys(changes).length === 0) return shared;
  const parent: object | null = Object.getPrototypeOf(shared);
  const isFirst = parent === Object.prototype;
  return Object.assign(Object.create(isFirst ? shared : parent), isFirst ? undefined : shared, changes);
}

function checkNames(options: DerivedOptions, credentials: readonly string[], name: string, isOfVendor: (option: string) => boolean): void {
  const isKnown = (option: string) => isDerivedOption(option) || credentials.includes(option);
  for (const [option, value] of Object.entries(options))
    if (value !== undefined && !isKnown(option) && (isClientOption(option) || isOfVendor(option)))
      throw new TypeError(`${name}: ${option} is shared with the client that it comes from: make another client for it.`);
  for (const { path, message } of brokenOptions(options, isKnown)) throw new TypeError(`${name}: ${path.slice(1).join(".")} ${message}.`);
}

/** Undefined when it is that of the client it comes from. */
function derivedAccount(shared: Transport, options: object, name: string): Account | undefined {
  const { accounts, pacer, service } = shared;
  const { option } = service.credential;
  if (!Object.hasOwn(options, option)) return undefined;
  const { [option]: given, pacingKey }: { readonly [name: string]: unknown; readonly pacingKey?: string } = { ...options };
  // A tenant without a token must not act with that of the client it comes from, nor with the environment's.
  if (given === undefined || given === null || (typeof given === "string" && given.trim() === ""))
    throw new TypeError(`${name}: ${option} is given and has no value.`);
  const account = accounts.of(usableCredential(given, service.credential, name), pacingKey);
  if (pacer?.isShared && pacingKey === undefined && account !== accounts.own)
    throw new TypeError(`${name}: pacingKey must name whose limit it is, because other processes may count in the same pacing store.`);
  return { credential: account.credential, pacing: account.pacing };
}
