import { createLeadConnector, createSiro } from "conversation-crm-sdk";
import { type UndiciTransport, type UndiciTransportOptions, undiciTransport } from "conversation-crm-sdk/undici";
import { onTestFinished } from "vitest";

/** A transport that is closed with its test. */
export function transportOf(options?: UndiciTransportOptions): UndiciTransport {
  const transport = undiciTransport(options);
  onTestFinished(() => transport.close());
  return transport;
}

/** A Siro client over undici. Its link is idempotent. */
export function siroOver(baseUrl: string, options: Parameters<typeof createSiro>[0] = {}) {
  return createSiro({ accessToken: "t", baseUrl, pacing: false, random: () => 0, fetch: transportOf(), ...options });
}

/** A LeadConnector client over undici. Its messages are unsafe to send twice. */
export function leadconnectorOver(baseUrl: string, options: Parameters<typeof createLeadConnector>[0] = {}) {
  return createLeadConnector({ accessToken: "t", baseUrl, pacing: false, random: () => 0, fetch: transportOf(), ...options });
}

export const sms = { type: "SMS", contactId: "contact_1", message: "Hello" } as const;
