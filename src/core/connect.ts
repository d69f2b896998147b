import type { ClientOptions } from "./client.js";
import { type Credential, findCredential } from "./credential.js";
import { emitter } from "./event.js";
import { lowerCased } from "./header.js";
import { Pacer } from "./pace.js";
import { PacingMemory } from "./pacing-memory.js";
import { RetryBudget } from "./retry.js";
import type { Service } from "./service.js";
import type { Connection } from "./trip.js";
import { version } from "./version.js";
import { openWire } from "./wire.js";

/** A service and what the client was told about reaching it. */
export interface ServiceSettings {
  readonly service: Service;
  readonly credential: Credential | undefined;
  readonly baseUrl: string | undefined;
  /** The option that gives the address, where it is not `baseUrl`. */
  readonly baseUrlOption?: string;
}

/**
 * A client's connections, by the names of their services.
 * @throws {TypeError} when there is no credential for any of them, or an option cannot be used.
 */
export function connect(factory: string, services: readonly ServiceSettings[], options: ClientOptions): Map<string, Connection> {
  const budget = new RetryBudget();
  const emit = emitter(options.onEvent);
  const connections = new Map<string, Connection>();
  for (const { service, credential, baseUrl, baseUrlOption = "baseUrl" } of services) {
    connections.set(service.name, {
      service,
      wire: openWire(usableUrl(baseUrl ?? service.baseUrl, `${factory}: ${baseUrlOption}`)),
      credential: findCredential(credential, service.credential, factory),
      headers: commonHeaders(service, options.headers),
      fetch: options.fetch,
      timeout: options.timeout ?? 30_000,
      attemptTimeout: options.attemptTimeout,
      retries: options.retries ?? 2,
      budget,
      pacer: pacerOf(service, options.pacing),
      emit,
      random: options.random ?? Math.random,
    });
  }
  if (![...connections.values()].some(({ credential }) => credential)) {
    const ways = services.map(({ service: { credential } }) => `pass the option ${credential.option} or set the environment variable ${credential.variable}`);
    throw new TypeError(`${factory} needs a credential: ${ways.join(", or ")}.`);
  }
  return connections;
}

function commonHeaders(service: Service, headers: ClientOptions["headers"]): Readonly<Record<string, string>> {
  const ours = { accept: "application/json", "user-agent": `conversation-crm-sdk/${version}` };
  // The credential's header is the credential's alone.
  const { [service.credential.header]: _, ...common } = lowerCased(ours, service.headers, headers);
  return common;
}

function pacerOf({ name, limits: documented }: Service, pacing: ClientOptions["pacing"]): Pacer | undefined {
  const limits = pacing === false ? undefined : (pacing?.limits ?? documented);
  if (pacing === false || limits === undefined) return undefined;
  return new Pacer(limits, pacing?.store ?? new PacingMemory(), `${name}:${pacing?.key ?? ""}:`);
}

/** The address without the slash at its end. The message for one that cannot be used does not contain it: it may hold a password. */
function usableUrl(baseUrl: string, name: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username || url.password || /[?#]/.test(url.href)) {
    throw new TypeError(`${name} must be an http or https address without user, password, query or fragment.`);
  }
  return url.href.replace(/\/+$/, "");
}
