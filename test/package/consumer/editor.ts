import { createAttention, createLeadConnector, createSiro } from "conversation-crm-sdk";
import { calls } from "conversation-crm-sdk/siro";

const attention = createAttention({ apiKey: "key" });
const siro = createSiro({ accessToken: "token" });
const leadconnector = createLeadConnector({ accessToken: "token" });

export const places = [
  siro.recordings.link,
  siro.build.recordings.link,
  siro.calls.recordings.link,
  siro.withResponse.recordings.link,
  calls.recordings.link,
  attention.conversations.updateLinkedCrmRecords,
  attention.conversations.changePrivacy,
  leadconnector.conversations.update,
];
