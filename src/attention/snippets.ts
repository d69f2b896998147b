import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { CreatedSnippet, NewSnippet } from "../generated/attention/types.js";
import { draftAttention } from "./vendor.js";

/** Clips of conversations. */
export const snippets = {
  /**
   * Cuts a clip that can be shared from a conversation. No operation lists, changes or deletes clips.
   * @param snippet Times are seconds of the recording; the indices of `reference` are texts.
   * @see https://docs.attention.com/api-reference/tool/create-snippet
   */
  create(snippet: NewSnippet, options?: CallOptions): Draft<"attention", CreatedSnippet> {
    return draftAttention("post", "/snippets", { body: snippet }, options);
  },
};
