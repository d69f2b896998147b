/** What answers call the messages of each type that a request can have; undefined where no source says it. */
export const messageTypes: Readonly<Record<string, string | undefined>> = {
  SMS: "TYPE_SMS",
  RCS: "TYPE_RCS",
  Email: "TYPE_EMAIL",
  WhatsApp: "TYPE_WHATSAPP",
  GMB: "TYPE_GMB",
  IG: "TYPE_INSTAGRAM",
  FB: "TYPE_FACEBOOK",
  Custom: undefined,
  WebChat: "TYPE_WEBCHAT",
  Live_Chat: "TYPE_LIVE_CHAT",
  // Both sources on attachments know this one; of a provider's calls only one has TYPE_CALL.
  Call: "TYPE_CUSTOM_CALL",
  IVR_Call: "TYPE_IVR_CALL",
  Campaign_Call: "TYPE_CAMPAIGN_CALL",
  Campaign_VoiceMail: "TYPE_CAMPAIGN_VOICEMAIL",
  TIKTOK: "TYPE_TIKTOK",
  ALL_IN_ONE_CHAT: undefined,
  FORM_SUBMISSION: "TYPE_FORM_SUBMISSION",
  InternalComment: "TYPE_INTERNAL_COMMENT",
};

/** The types that can be sent. */
export const sendable: readonly string[] = ["SMS", "RCS", "Email", "WhatsApp", "IG", "FB", "Custom", "Live_Chat", "TIKTOK", "InternalComment"];

/** The types that can be recorded. */
export const recordable: readonly string[] = Object.keys(messageTypes).filter((type) => type !== "InternalComment");

/** The numbers of the kinds. No source has those of the others. */
export const messageNumbers: Readonly<Record<string, number | undefined>> = { TYPE_CALL: 1, TYPE_SMS: 2, TYPE_EMAIL: 3, TYPE_CUSTOM_CALL: 34 };

/** The kinds of each channel of an export. */
export const channels: Readonly<Record<string, readonly string[] | undefined>> = {
  Call: ["TYPE_CALL", "TYPE_CUSTOM_CALL", "TYPE_IVR_CALL", "TYPE_CAMPAIGN_CALL", "TYPE_CAMPAIGN_VOICEMAIL"],
  SMS: ["TYPE_SMS"],
  Email: ["TYPE_EMAIL"],
  WhatsApp: ["TYPE_WHATSAPP"],
  Instagram: ["TYPE_INSTAGRAM"],
  Facebook: ["TYPE_FACEBOOK"],
};

/** The kind that a filter means: internal comments have a word of their own there. */
export function filteredKind(word: string): string {
  return word === "TYPE_INTERNAL_COMMENTS" ? "TYPE_INTERNAL_COMMENT" : word;
}
