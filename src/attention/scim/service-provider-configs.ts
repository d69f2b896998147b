import type { Draft } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import type { ScimServiceProviderConfig } from "../../generated/attention-organization/types.js";
import { draftAttention } from "../vendor.js";

/** What the SCIM interface says of itself. */
export const serviceProviderConfigs = {
  /**
   * Reads what the SCIM interface says that it can do. Its operations do more than it says.
   * @see https://docs.attention.com/llms.txt Scim
   */
  get(options?: CallOptions): Draft<"attention", ScimServiceProviderConfig> {
    return draftAttention("get", "/scim/ServiceProviderConfigs", {}, options);
  },
};
