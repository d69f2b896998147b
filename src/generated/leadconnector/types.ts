// Made from specs/leadconnector.yaml by `npm run generate`. What is to change here is changed there.

import type { Open, QueryOf } from "../../core/specification.js";
import type { components, paths } from "./paths.js";

type Schemas = components["schemas"];
type Stated<Name extends keyof Schemas> = Schemas[Name];

/** What is to change in a conversation. What is left out stays as it is. */
export interface ConversationUpdate extends Stated<"ConversationUpdate"> {}

/** The conversation after the change, in LeadConnector's envelope: `answer.conversation.unreadCount`. */
export interface UpdatedConversation extends Open<Schemas["UpdatedConversation"]> {}

/** A conversation as an update gives it back. */
export interface ChangedConversation extends Open<Schemas["ChangedConversation"]> {}

/** A conversation as LeadConnector gives it, without an envelope. */
export interface Conversation extends Open<Schemas["Conversation"]> {}

/** The kind of a message: 1 call, 2 SMS, 3 e-mail, 10 voicemail, 31 appointment, 34 call of a custom provider, 100 no-show. Other numbers are not published. */
export type MessageTypeNumber = Open<Schemas["MessageTypeNumber"]>;

/** One page of conversations, and how many there are in all. */
export interface FoundConversations extends Open<Schemas["FoundConversations"]> {}

/** A conversation as a search shows it. */
export interface FoundConversation extends Open<Schemas["FoundConversation"]> {}

/** Whom a new conversation is with. A contact has one conversation at most. */
export interface NewConversation extends Stated<"NewConversation"> {}

/** The new conversation, in LeadConnector's envelope: `answer.conversation.id`. */
export interface CreatedConversation extends Open<Schemas["CreatedConversation"]> {}

/** A conversation as it is when it has just been opened. */
export interface OpenedConversation extends Open<Schemas["OpenedConversation"]> {}

/** Whether the conversation was deleted. */
export interface DeletedConversation extends Open<Schemas["DeletedConversation"]> {}

/** A message that is to be sent. Its type says which fields it may have. */
export type OutgoingMessage =
  | SmsMessage
  | RcsMessage
  | EmailMessage
  | WhatsAppMessage
  | InstagramMessage
  | FacebookMessage
  | CustomMessage
  | LiveChatMessage
  | TikTokMessage
  | InternalComment;

/** What a message of any type may have. */
export interface MessageFields extends Stated<"MessageFields"> {}

/** What only an e-mail may have. */
export interface EmailFields extends Stated<"EmailFields"> {}

/** The e-mail, or the thread, that is forwarded, and to whom. */
export interface EmailForward extends Stated<"EmailForward"> {}

/** A text message to a phone. */
export interface SmsMessage extends Stated<"SmsMessage"> {}

/** A message in the text messages' newer form. */
export interface RcsMessage extends Stated<"RcsMessage"> {}

/** An e-mail. */
export interface EmailMessage extends Stated<"EmailMessage"> {}

/** A message through a provider that was added to the account. Mail of such a provider has this type, hence the fields of an e-mail. */
export interface CustomMessage extends Stated<"CustomMessage"> {}

/** A WhatsApp message. With attachments it needs text as well: they are dropped, and an empty text is refused. */
export interface WhatsAppMessage extends Stated<"WhatsAppMessage"> {}

/** What a WhatsApp message holds beside text, as far as the one published example shows it. */
export interface WhatsAppContent extends Stated<"WhatsAppContent"> {}

/** A direct message on Instagram. */
export interface InstagramMessage extends Stated<"InstagramMessage"> {}

/** A message on Facebook. */
export interface FacebookMessage extends Stated<"FacebookMessage"> {}

/** A message in a website's chat. */
export interface LiveChatMessage extends Stated<"LiveChatMessage"> {}

/** A message on TikTok. */
export interface TikTokMessage extends Stated<"TikTokMessage"> {}

/** A note that the contact does not see. In its text a mention is `@name<userId>ID</userId>`. */
export interface InternalComment extends Stated<"InternalComment"> {}

/** The ids of the message and of the conversation that it is in. */
export interface SentMessage extends Open<Schemas["SentMessage"]> {}

/** Files, and the conversation that they are for: named by itself or by its contact. */
export type MessageFiles = FilesForConversation | FilesForContact;

/** What every upload may have. */
export interface UploadFields extends Stated<"UploadFields"> {}

/** Files for a conversation. */
export interface FilesForConversation extends Stated<"FilesForConversation"> {}

/** Files for the conversation of a contact. */
export interface FilesForContact extends Stated<"FilesForContact"> {}

/** The address of each file by its name: `answer.uploadedFiles["photo.png"]`. */
export interface UploadedMessageFiles extends Open<Schemas["UploadedMessageFiles"]> {}

/** A request for tokens; `grant_type` says in exchange for what. */
export type TokenRequest = CodeGrant | RefreshGrant | ClientCredentialsGrant;

/** What every request for a token may have. */
export interface TokenFields extends Stated<"TokenFields"> {}

/** Asks for the first tokens, with the code that the user's consent gave. */
export interface CodeGrant extends Stated<"CodeGrant"> {}

/** Asks for the next tokens. */
export interface RefreshGrant extends Stated<"RefreshGrant"> {}

/** Listed by the vendor without an explanation. */
export interface ClientCredentialsGrant extends Stated<"ClientCredentialsGrant"> {}

/** An access token, for how many seconds it is good, and the refresh token for the next one. */
export interface Tokens extends Open<Schemas["Tokens"]> {}

/** The kind of the last message of a conversation. */
export type LastMessageType = Schemas["LastMessageType"];

/** The query of `searchConversations`: find the conversations of a sub-account, page by page. */
export interface SearchConversationsQuery extends QueryOf<paths["/conversations/search"]["get"]> {}
