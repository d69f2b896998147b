/** Typed, rule-checked clients for Attention, Siro and LeadConnector. */
export { type Attention, type AttentionOptions, createAttention } from "./attention/index.js";
export * from "./core/index.js";
export { createLeadConnector, type LeadConnector, type LeadConnectorOptions } from "./leadconnector/index.js";
export { createSiro, type Siro, type SiroOptions } from "./siro/index.js";
