/** The vendors in memory, for tests: as a `fetch`, or as an HTTP server on the loopback address; `testing/msw` has them as msw handlers. */
export type { Answer, Received } from "./answer.js";
export type { AttentionSeed } from "./attention/index.js";
export type { Canned, CannedBody, RecordedRequest, SandboxControls, SandboxFetch } from "./controls.js";
export type { SignedDelivery, SigningOptions } from "./delivery.js";
export type { Failing, Fault } from "./fault.js";
export type { LeadConnectorSeed } from "./leadconnector/seed.js";
export { createSigningKey, type LeadConnectorSigningOptions, type SigningKey } from "./leadconnector/webhooks.js";
export type { Listener } from "./listen.js";
export { createSandbox, type Sandbox, type SandboxOperation, type SandboxRequest, type SandboxSeed, type SandboxServer } from "./sandbox.js";
export { sign } from "./sign.js";
export type { SiroCrmRecord } from "./siro/integrations/memory.js";
export type { SiroSeed } from "./siro/seed.js";
export { createSigningSecret, type SiroSigningOptions } from "./siro/webhooks.js";
export { UndocumentedError } from "./undocumented-error.js";
