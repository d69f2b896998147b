import type { Behaviours } from "../../vendor.js";
import type { AttentionMemory } from "../memory.js";
import { apiKeyBehaviours } from "./api-keys.js";
import { fieldConfigurationBehaviours } from "./field-configurations.js";
import { labelBehaviours } from "./labels.js";
import type { AttentionOperation, AttentionOrganization, AttentionOrganizationSeed } from "./memory.js";
import { scimBehaviours } from "./scim.js";
import { scorecardBehaviours } from "./scorecards.js";
import { teamBehaviours } from "./teams.js";
import { userBehaviours } from "./users.js";

/** The organization and its settings. */
export function organizationBehaviours(
  organization: AttentionOrganization,
  seed: AttentionOrganizationSeed | undefined,
  memory: AttentionMemory,
): Behaviours<AttentionOperation> {
  return {
    ...apiKeyBehaviours(organization),
    ...userBehaviours(organization),
    ...teamBehaviours(organization),
    ...scimBehaviours(seed),
    ...labelBehaviours(organization, seed),
    ...scorecardBehaviours(organization, seed, memory),
    ...fieldConfigurationBehaviours(organization, seed),
  };
}
