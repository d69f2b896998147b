/** Three vendors in memory, for tests: as a `fetch`, as msw handlers, or as an HTTP server on the loopback address. */
export type { AttentionSeed } from "./attention.js";
export type { Failing, Fault } from "./fault.js";
export type { LeadConnectorSeed } from "./leadconnector-memory.js";
export type { SandboxServer } from "./listen.js";
export { createSandbox, type Sandbox, type SandboxOperation, type SandboxRequest, type SandboxSeed } from "./sandbox.js";
export type { SiroCrmRecord, SiroSeed } from "./siro-memory.js";
