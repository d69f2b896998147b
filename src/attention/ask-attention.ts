import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { AskAttentionAnswers, AskAttentionQuery, AskAttentionQuestion } from "../generated/attention/types.js";
import { question } from "./rules/ask-attention.js";
import { draftAttention } from "./vendor.js";

/** Questions about conversations. */
export const askAttention = {
  /**
   * Asks about some conversations or about those of a deal, and gives an answer for each as a list.
   * @param about The question; `deal_id` is an empty text when it names conversations.
   * @see https://docs.attention.com/api-reference/tool/ask-attention-v2
   */
  ask(about: AskAttentionQuestion, query?: AskAttentionQuery, options?: CallOptions): Draft<"attention", AskAttentionAnswers> {
    return draftAttention("post", "/ask_attention/v2", { query, body: about, rules: question }, options);
  },
};
