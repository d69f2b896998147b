import type { Canned } from "./controls.js";
import type { Failing } from "./fault.js";
import type { Behaviour, SandboxApi, SandboxVendor, StartedVendor } from "./vendor.js";

/** Everything that a reset forgets. */
export interface World {
  /** By the names of the vendors. */
  readonly started: ReadonlyMap<string, StartedVendor>;
  /** By the names of the APIs. */
  readonly apis: ReadonlyMap<string, SandboxApi>;
  /** The other maps go by the names of operations. */
  readonly behaviours: ReadonlyMap<string, Behaviour | undefined>;
  readonly faults: Map<string, Failing[]>;
  readonly answers: Map<string, Canned>;
}

/** The vendors as their seeds have them: nothing is written, and nothing is to fail. */
export function startWorld(vendors: readonly SandboxVendor[], seedOf: (vendor: SandboxVendor) => object | undefined): World {
  const started = new Map(vendors.map((vendor) => [vendor.name, vendor.start(seedOf(vendor))]));
  const all = [...started.values()];
  return {
    started,
    apis: new Map(all.flatMap(({ apis }) => Object.entries(apis))),
    behaviours: new Map(all.flatMap(({ behaviours }) => Object.entries(behaviours))),
    faults: new Map(),
    answers: new Map(),
  };
}
