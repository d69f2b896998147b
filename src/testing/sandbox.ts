import type { OperationOf, RecordedRequest, SandboxOf, SeedsOf, ServerOf } from "./controls.js";
import { openSandbox } from "./open.js";
import { vendors } from "./vendors.js";

type Vendor = (typeof vendors)[number];

/** What the vendors know when the sandbox starts. What is left out has a small default. */
export type SandboxSeed = SeedsOf<Vendor>;

/** The names of all operations, for example `"siro.recordings.link"`. */
export type SandboxOperation = OperationOf<Vendor>;

/** A request that the sandbox has received. */
export type SandboxRequest = RecordedRequest<SandboxOperation>;

/** The vendors in memory, and under each one's name the options with which its client reaches the sandbox. */
export type Sandbox = SandboxOf<Vendor>;

/** The sandbox as an HTTP server, and under each vendor's name the options with which its client reaches the server. */
export type SandboxServer = ServerOf<Vendor>;

/**
 * The vendors in memory. They check what they are sent, refuse it as the vendors do, keep what is written, and fail when they
 * are told to. Where no source says what a vendor does, a request rejects with an `UndocumentedError`, over HTTP with 501.
 */
export function createSandbox(seed: SandboxSeed = {}): Sandbox {
  return openSandbox(vendors, seed);
}
