import { signLeadConnector } from "./leadconnector/webhooks.js";
import { signSiro } from "./siro/webhooks.js";

/** Signs webhooks as the vendors do, for tests of what receives them. Attention documents no signature. */
export const sign: {
  /**
   * A delivery of LeadConnector, signed with a key of the test: its public half is for `unwrap`'s `keys`.
   * @param event Its `webhookId` and `timestamp` are added where it has none. Text is signed as it is.
   */
  leadconnector: typeof signLeadConnector;
  /**
   * A delivery of Siro, signed with the secret that the receiver has.
   * @param event Text is signed as it is.
   */
  siro: typeof signSiro;
} = { leadconnector: signLeadConnector, siro: signSiro };
