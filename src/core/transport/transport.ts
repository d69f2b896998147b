import type { ClientOptions, Credential, Fetch } from "../options.js";
import { brokenHeaders, lowerCased } from "../request/header.js";
import { isTime } from "../request/option.js";
import type { Service } from "../service.js";
import { version } from "../version.js";
import { Accounts, PacingName } from "./account.js";
import { type CredentialSource, environment, findCredential } from "./credential.js";
import { logged } from "./debug.js";
import { type Emit, emitter } from "./event.js";
import { Pacer } from "./pace.js";
import { PacingMemory } from "./pacing-memory.js";
import { RetryBudget } from "./retry-budget.js";

/** A service as one client reaches it. */
export interface Transport {
  readonly service: Service;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** Undefined when the client has none for this service. */
  readonly credential: CredentialSource | undefined;
  /** Whose limit requests count under that do not say it themselves. */
  readonly pacing: PacingName;
  /** The credentials of this client and of all that share with it. */
  readonly accounts: Accounts;
  /** Carried by every request. Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined: the global one, read at every call, so that it may be replaced after the client was made. */
  readonly fetch: Fetch | undefined;
  /** For calls that do not say: milliseconds for a call and for one attempt, and how often to send again. */
  readonly timeout: number;
  readonly attemptTimeout: number | undefined;
  readonly maxRetries: number;
  readonly maxAnswerBytes: number;
  readonly budget: RetryBudget;
  readonly pacer: Pacer | undefined;
  readonly emit: Emit | undefined;
  /** The caller's own name for what its calls belong to. */
  readonly tag: string | undefined;
  /** A number from 0 up to 1, for jitter. */
  readonly random: () => number;
  /** Whether what the vendor says when it refuses is logged. */
  readonly isDebugging: boolean;
}

/** A service and what the client was told about reaching it. */
export interface ServiceSettings {
  readonly service: Service;
  readonly credential: Credential | undefined;
  readonly baseUrl: string | undefined;
  /** The option that gives the address, where it is not `baseUrl`. */
  readonly baseUrlOption?: string;
}

/**
 * A client's transports, one for each service.
 * @throws {TypeError} when an option cannot be used.
 */
export function createTransports(factory: string, services: readonly ServiceSettings[], options: ClientOptions): readonly Transport[] {
  const budget = new RetryBudget();
  const isDebugging = options.debug ?? environment("CONVERSATION_CRM_DEBUG") === "1";
  const emit = emitter(isDebugging ? logged(options.onEvent) : options.onEvent);
  return services.map(({ service, credential, baseUrl, baseUrlOption = "baseUrl" }) => {
    const [broken] = brokenHeaders(service.headers);
    if (broken) throw new TypeError(`${factory}: the header ${broken.path.at(-1)} ${broken.message}.`);
    const account = { credential: findCredential(credential, service.credential, factory), pacing: new PacingName("", false) };
    const ours = { accept: "application/json", "user-agent": `conversation-crm-sdk/${version}` };
    return {
      service,
      baseUrl: usableUrl(baseUrl ?? service.baseUrl, `${factory}: ${baseUrlOption}`),
      ...account,
      accounts: new Accounts(account, service.credential),
      headers: commonHeaders(factory, service, lowerCased(ours, service.headers), options.headers),
      fetch: options.fetch,
      timeout: options.timeout ?? 30_000,
      attemptTimeout: options.attemptTimeout,
      maxRetries: options.maxRetries ?? 2,
      maxAnswerBytes: options.maxAnswerBytes ?? 100 * 1024 * 1024,
      budget,
      pacer: pacerOf(factory, service, options.pacing),
      emit,
      tag: options.tag,
      random: fractionOf(options.random),
      isDebugging,
    };
  });
}

/** The headers that every request to a service carries. */
export function commonHeaders(factory: string, service: Service, usual: Transport["headers"], own: ClientOptions["headers"]): Transport["headers"] {
  // The content type is the body's.
  const { "content-type": _contentType, ...common } = lowerCased(usual, own);
  const { header, option } = service.credential;
  if (header in common) throw new TypeError(`${factory}: headers.${header} is the credential's: pass ${option}.`);
  return common;
}

/** A number outside of the range would send a request too early, or never. What throws cannot break a call. */
function fractionOf(random: ClientOptions["random"]): () => number {
  if (random === undefined) return Math.random;
  return () => {
    try {
      const given = random();
      return given >= 0 && given < 1 ? given : Math.random();
    } catch {
      return Math.random();
    }
  };
}

function pacerOf(factory: string, { name, limits: documented, pacingKey }: Service, pacing: ClientOptions["pacing"]): Pacer | undefined {
  if (pacing === false) return undefined;
  const limits = pacing?.limits ?? documented;
  if (limits === undefined) return undefined;
  if (!limits.every(({ requests, perMs }) => Number.isSafeInteger(requests) && requests > 0 && isTime(perMs))) {
    throw new TypeError(`${factory}: pacing.limits must have whole numbers of requests, each in a number of milliseconds, all above 0.`);
  }
  return new Pacer(limits, pacing?.store ?? new PacingMemory(), `${name}:${pacing?.key ?? ""}:`, pacingKey, pacing?.store !== undefined);
}

/** The address without the slash at its end. The message for one that cannot be used does not contain it: it may hold a password. */
function usableUrl(baseUrl: string, name: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username || url.password || /[?#]/.test(url.href)) {
    throw new TypeError(`${name} must be an http or https address without user, password, query or fragment.`);
  }
  let end = url.href.length;
  while (url.href[end - 1] === "/") end--;
  return url.href.slice(0, end);
}
