import {
  type Attention,
  AuthenticationError,
  type Call,
  createAttention,
  createLeadConnector,
  createSiro,
  type LeadConnector,
  RuleError,
  SdkError,
  type Siro,
  type SiroOptions,
  toCurl,
} from "conversation-crm-sdk";
import { calls as attentionCalls, type LinkedCrmRecords } from "conversation-crm-sdk/attention";
import { calls as leadConnectorCalls } from "conversation-crm-sdk/leadconnector";
import { type LinkedRecord, type RecordingLink, calls as siroCalls } from "conversation-crm-sdk/siro";

const options: SiroOptions = {
  accessToken: async () => "token",
  baseUrl: "http://127.0.0.1",
  fetch: (url, init) => fetch(url, init),
  headers: { "x-trace": "1" },
  rules: "warn",
  onWarning: (error: RuleError) => console.warn(error.issues),
};
const siro: Siro = createSiro(options);
const attention: Attention = createAttention({ apiKey: "key", bearer: true });
const leadconnector: LeadConnector = createLeadConnector({ accessToken: "token", timeout: 5_000 });

export async function send(signal: AbortSignal): Promise<string[]> {
  const link: RecordingLink = { dataType: "OPPORTUNITY", externalId: "006", integrationConnectionId: "connection_1", trigger: "CRM_DEEPLINK" };
  const linked: LinkedRecord = await siro.recordings.link("rec_1", link, { signal, timeout: 5_000 });
  const dataType: "ACCOUNT" | (string & {}) = linked.data.dataType;
  const records: LinkedCrmRecords = { linked_crm_records: [{ id: "001", code: "salesforce_account" }] };
  const { success } = await attention.conversations.updateLinkedCrmRecords("conv_1", records);
  const changed = await attention.conversations.changePrivacy("conv_1", { privacy: "public" }, { rules: "off", headers: {} });
  const updated = await leadconnector.conversations.update("conv_1", { locationId: "loc_1", unreadCount: 0, starred: true, feedback: { any: [1] } });
  return [linked.data.name, dataType, String(success), String(changed.attributes), String(updated.conversation)];
}

export async function list(): Promise<string[]> {
  const ids: string[] = [];
  for await (const recording of siro.recordings.list.all({ limit: "10" }, { maxItems: 5 })) ids.push(recording.id);
  for await (const page of attention.conversations.list.pages()) ids.push(...page.data.map(({ id }) => id));
  for await (const conversation of leadconnector.conversations.search.all({ locationId: "loc_1" })) ids.push(conversation.id);
  return ids;
}

export async function keep(): Promise<LinkedRecord> {
  const request: Request = await siro.build.recordings.link("rec_1", { dataType: "ACCOUNT", id: "acc_1" });
  const line: string = toCurl(request, { secrets: true });
  console.log(line);
  const call: Call<"siro.gateway", LinkedRecord> = siro.calls.recordings.link("rec_1", { dataType: "ACCOUNT", id: "acc_1" });
  const later: typeof call = JSON.parse(JSON.stringify(call));
  await attention.send(attentionCalls.conversations.changePrivacy("conv_1", { privacy: "private" }));
  await leadconnector.send(leadConnectorCalls.conversations.update("conv_1", { locationId: "loc_1" }));
  await siro.send(siroCalls.recordings.link("rec_1", { dataType: "ACCOUNT", id: "acc_1" }), { timeout: 1_000 });
  return siro.send(later);
}

export function explain(error: unknown): string {
  if (error instanceof AuthenticationError && error.status === 401) return error.operation;
  if (RuleError.is(error)) return error.issues.map((issue) => `${issue.path.join(".")} ${issue.message} (${issue.source})`).join();
  if (!SdkError.is(error)) return "somebody else's";
  switch (error.code) {
    case "rule_broken":
      return error.issues.join();
    case "bad_request":
    case "forbidden":
    case "not_found":
    case "conflict":
    case "vendor_failed":
    case "redirected":
    case "refused":
      return `${error.status} ${error.title} ${error.detail} ${error.issues.length}`;
    case "unauthorized":
      return `${error.status} ${error.name}`;
    case "rate_limited":
      return `wait ${error.retryAfterMs}`;
    case "timed_out":
      return `${error.outcome} ${error.timeoutMs}`;
    case "unreachable":
      return error.outcome === "not_sent" ? "nothing was sent" : "unknown";
    case "unreadable":
      return `${error.status} ${error.contentType} ${error.size}`;
    case "install_again":
      return error.message;
    default: {
      const nothingIsLeft: never = error;
      return nothingIsLeft;
    }
  }
}

export function mistakes(): unknown[] {
  return [
    // @ts-expect-error a misspelt optional field
    siro.recordings.link("rec_1", { dataType: "ACCOUNT", id: "acc_1", triger: "CRM_DEEPLINK" }),
    // @ts-expect-error both ids
    siro.recordings.link("rec_1", { dataType: "ACCOUNT", id: "acc_1", externalId: "001", integrationConnectionId: "connection_1" }),
    // @ts-expect-error neither id
    siro.build.recordings.link("rec_1", { dataType: "ACCOUNT" }),
    // @ts-expect-error an id in the CRM without its connection
    siro.calls.recordings.link("rec_1", { dataType: "ACCOUNT", externalId: "001" }),
    // @ts-expect-error a word that is not in the list
    siroCalls.recordings.link("rec_1", { dataType: "account", id: "acc_1" }),
    // @ts-expect-error a misspelt option
    siro.recordings.link("rec_1", { dataType: "ACCOUNT", id: "acc_1" }, { timeOut: 1 }),
    // @ts-expect-error a misspelt nested field
    attention.conversations.updateLinkedCrmRecords("conv_1", { linked_crm_records: [{ id: "001", code: "salesforce_account", kind: "account" }] }),
    // @ts-expect-error the list is missing
    attention.conversations.updateLinkedCrmRecords("conv_1", {}),
    // @ts-expect-error a misspelt query parameter
    attention.conversations.changePrivacy("conv_1", { privacy: "public", privasy: "public" }),
    // @ts-expect-error a required field is missing
    leadconnector.conversations.update("conv_1", { starred: true }),
    // @ts-expect-error a call that was not awaited has no data
    siro.recordings.link("rec_1", { dataType: "ACCOUNT", id: "acc_1" }).data,
    // @ts-expect-error another vendor's call
    siro.send(attentionCalls.conversations.changePrivacy("conv_1", { privacy: "public" })),
    // @ts-expect-error a misspelt option of the client
    createSiro({ accesToken: "token" }),
  ];
}
