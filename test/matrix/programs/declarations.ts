// A consumer that emits declarations, and gives on what the package gives: every type that they name must be exported.
import { createAttention, createLeadConnector, createSiro } from "conversation-crm-sdk";
import { calls as attentionCalls } from "conversation-crm-sdk/attention";
import { calls as leadconnectorCalls } from "conversation-crm-sdk/leadconnector";
import { calls as siroCalls } from "conversation-crm-sdk/siro";
import { createSandbox } from "conversation-crm-sdk/testing";

export const attention = createAttention();
export const leadconnector = createLeadConnector();
export const siro = createSiro();
export const clients = { attention, leadconnector, siro };
export const { calls, build, send } = siro;
export const kept = { attentionCalls, leadconnectorCalls, siroCalls };

export const { recordings, organization } = siro;
export const { list, get, link } = siro.recordings;
export const { all, pages } = siro.recordings.list;
export const { conversations, scorecards } = attention;
export const search = leadconnector.conversations.search;
export const { messages, contacts, opportunities, calendars, locations } = leadconnector;

export const walk = () => siro.recordings.list.pages({ limit: "10" });
export const items = () => attention.conversations.list.all();
export const recording = (messageId: string) => leadconnector.messages.recording({ messageId, locationId: "location_1" });
export const upload = leadconnector.messages.upload;
export const call = siroCalls.recordings.link("rec_1", { dataType: "ACCOUNT", id: "acc_1" });
export const request = () => siro.build.recordings.link("rec_1", { dataType: "ACCOUNT", id: "acc_1" });

export class Repository {
  readonly client = createAttention();
  readonly change = this.client.conversations.changePrivacy;
  find(id: string) {
    return this.client.conversations.get(id);
  }
}

export const sandbox = createSandbox();
export const { fail, answer, requests, listen } = sandbox;
export const options = sandbox.siro;
