import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { FieldConfigurationAnswer, FieldConfigurationUpdate, NewFieldConfiguration } from "../generated/attention-organization/types.js";
import { draftAttention } from "./vendor.js";

/** Which fields are filled from conversations. */
export const fieldConfigurations = {
  /**
   * Creates a field configuration for some teams or for all.
   * @see https://docs.attention.com/llms.txt Field Configuration
   */
  create(configuration: NewFieldConfiguration, options?: CallOptions): Draft<"attention", FieldConfigurationAnswer> {
    return draftAttention("post", "/field-configurations", { body: configuration }, options);
  },

  /**
   * Changes a field configuration. What is left out stays as it is; the teams given become all of its teams.
   * @param configurationId Attention's id of the field configuration, the `uuid` of an answer.
   * @see https://docs.attention.com/llms.txt Field Configuration
   */
  update(configurationId: string, change: FieldConfigurationUpdate, options?: CallOptions): Draft<"attention", FieldConfigurationAnswer> {
    return draftAttention("patch", "/field-configurations/{id}", { path: { id: configurationId }, body: change }, options);
  },
};
