import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { ConversationConfigurations, ListConversationConfigurationsQuery } from "../generated/siro-gateway/types.js";
import { draftGateway } from "./vendor.js";

/** The conversation types of an organization. */
export const conversationConfigurations = {
  /**
   * Lists the conversation types of an organization, all of them: this list has no pages. Deep links take an item's
   * `conversationType`, which is an id.
   * @see https://docs.siro.ai/api-references/get-conversation-configurations
   */
  list(query: ListConversationConfigurationsQuery, options?: CallOptions): Draft<"siro.gateway", ConversationConfigurations> {
    return draftGateway("get", "/v1/core/conversation-configurations", { query }, options);
  },
};
