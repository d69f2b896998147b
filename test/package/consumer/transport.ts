import { createSiro } from "conversation-crm-sdk";
import { type UndiciTransport, undiciTransport } from "conversation-crm-sdk/undici";
import { Agent, EnvHttpProxyAgent, ProxyAgent } from "undici";

export const transport: UndiciTransport = undiciTransport({ connections: 64 });
export const siro = createSiro({ accessToken: "token", fetch: transport });
export const over = [new Agent(), new ProxyAgent("http://localhost:3128"), new EnvHttpProxyAgent()].map((dispatcher) => undiciTransport({ dispatcher }));
export const passedOn = createSiro({ accessToken: "token", fetch: async (url, init) => transport(url, init) });
export const close = async (): Promise<void> => transport[Symbol.asyncDispose]();
// @ts-expect-error A dispatcher has its own connections.
undiciTransport({ connections: 64, dispatcher: new Agent() });
