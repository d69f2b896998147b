import { createAttention } from "conversation-crm-sdk/attention";
import { createLeadConnector } from "conversation-crm-sdk/leadconnector";
import { createSiro } from "conversation-crm-sdk/siro";
import type { SentRequest } from "../core/observed-fetch.js";
import { observeFetch } from "../core/observed-fetch.js";
import { functionOf, type SpecifiedOperation } from "./operations.js";
import { type Input, parametersOf } from "./sample.js";

const factories: Readonly<Record<string, (options: { fetch: ReturnType<typeof observeFetch>["fetch"] }) => object>> = {
  attention: (options) => createAttention({ apiKey: "key", ...once, ...options }),
  siro: (options) => createSiro({ accessToken: "token", organizationToken: "token", ...once, ...options }),
  leadconnector: (options) => createLeadConnector({ accessToken: "token", ...once, ...options }),
};
const once = { maxRetries: 0, pacing: false } as const;

/** Calls an operation through its client, whose fetch answers as it is told. */
export async function call(
  operation: SpecifiedOperation,
  input: Input,
  answer: () => Response,
): Promise<{ sent: SentRequest[]; data?: unknown; error?: unknown }> {
  const { name } = functionOf(operation);
  const { fetch, sent } = observeFetch(answer);
  const [vendor = "", ...steps] = name.split(".");
  const client = factories[vendor]?.({ fetch });
  const bound = steps.reduce<unknown>((tree, step) => Object(tree)[step], client);
  if (typeof bound !== "function") throw new Error(`The client has no function ${name}.`);
  try {
    return { sent, data: await bound(...parametersOf(operation, input)) };
  } catch (error) {
    return { sent, error };
  }
}
