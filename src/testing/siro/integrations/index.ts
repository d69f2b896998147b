import type { Behaviours } from "../../vendor.js";
import type { SiroMemory, SiroOperation } from "../memory.js";
import { accountBehaviours } from "./accounts.js";
import { recordBehaviours } from "./records.js";
import { partBehaviours } from "./users.js";

/** What Siro keeps of a CRM. */
export function integrationBehaviours(memory: SiroMemory): Behaviours<SiroOperation> {
  return { ...accountBehaviours(memory), ...recordBehaviours(memory), ...partBehaviours(memory) };
}
