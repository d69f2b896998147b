import { conversations } from "./conversations.js";

/** Attention's operations by resource. */
export type AttentionOperations = {
  readonly conversations: typeof conversations;
};

/** Every operation of Attention, a pure function each. */
export const operations: AttentionOperations = { conversations };
