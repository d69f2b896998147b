import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { LabelAnswer, LabelUpdate, NewLabel } from "../generated/attention-organization/types.js";
import { labelUpdate } from "./rules/labels.js";
import { draftAttention } from "./vendor.js";

/** What conversations are sorted by. */
export const labels = {
  /**
   * Reads one label.
   * @param labelId Attention's id of the label, the `uuid` of an answer.
   * @see https://docs.attention.com/llms.txt Label
   */
  get(labelId: string, options?: CallOptions): Draft<"attention", LabelAnswer> {
    return draftAttention("get", "/labels/{id}", { path: { id: labelId } }, options);
  },

  /**
   * Creates a label. Its name must be one that no other label of the organization has.
   * @see https://docs.attention.com/llms.txt Label
   */
  create(label: NewLabel, options?: CallOptions): Draft<"attention", LabelAnswer> {
    return draftAttention("post", "/labels", { body: label }, options);
  },

  /**
   * Changes a label. What is left out stays as it is; the options given become all of its options.
   * @param labelId Attention's id of the label, the `uuid` of an answer.
   * @param change What is to change, one field at least.
   * @see https://docs.attention.com/llms.txt Label
   */
  update(labelId: string, change: LabelUpdate, options?: CallOptions): Draft<"attention", LabelAnswer> {
    return draftAttention("patch", "/labels/{id}", { path: { id: labelId }, body: change, rules: labelUpdate }, options);
  },
};
