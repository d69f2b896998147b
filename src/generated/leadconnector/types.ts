// Made from specs/leadconnector.yaml by `npm run generate`. What is to change here is changed there.

import type { Open, QueryOf } from "../../core/specification.js";
import type { components, paths } from "./paths.js";

type Schemas = components["schemas"];
type Stated<Name extends keyof Schemas> = Schemas[Name];

/** A number, as itself or in digits. */
export type InstalledLocationCount = Schemas["InstalledLocationCount"];

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

/** A kind of message that a list can be filtered by. */
export type MessageFilter = Schemas["MessageFilter"];

/** One page of a conversation's messages. They are in `messages.messages`, or in `messages` itself: `list.all` reads both. */
export interface MessagesPage extends Open<Schemas["MessagesPage"]> {}

/** Messages, and whether more follow. */
export interface MessageList extends Open<Schemas["MessageList"]> {}

/** A message, in LeadConnector's envelope: `answer.message.body`. */
export interface MessageAnswer extends Open<Schemas["MessageAnswer"]> {}

/** A message, or something that was done beside messages. */
export interface Message extends Open<Schemas["Message"]> {}

/** What there is beside the text, of a call or of an e-mail. */
export interface MessageMeta extends Open<Schemas["MessageMeta"]> {}

/** The page that a message on Instagram or Facebook belongs to. */
export interface MessageMetaPage extends Open<Schemas["MessageMetaPage"]> {}

/** How a call went. */
export type CallStatus = Schemas["CallStatus"];

/** One page of a sub-account's messages. */
export interface ExportedMessages extends Open<Schemas["ExportedMessages"]> {}

/** A message from a contact that came through another system. */
export type NewInboundMessage = InboundForConversation | InboundForContact;

/** What every message from a contact may have. */
export interface InboundFields extends Stated<"InboundFields"> {}

/** A message in a conversation. */
export interface InboundForConversation extends Stated<"InboundForConversation"> {}

/** A message in the conversation of a contact. */
export interface InboundForContact extends Stated<"InboundForContact"> {}

/** Who called whom, and how it went. How long it took cannot be said. */
export interface RecordedCall extends Stated<"RecordedCall"> {}

/** A call to a contact that was placed through another system. */
export type NewOutboundCall = OutboundCallForConversation | OutboundCallForContact;

/** What every call to a contact may have. */
export interface OutboundCallFields extends Stated<"OutboundCallFields"> {}

/** A call in a conversation. */
export interface OutboundCallForConversation extends Stated<"OutboundCallForConversation"> {}

/** A call in the conversation of a contact. */
export interface OutboundCallForContact extends Stated<"OutboundCallForContact"> {}

/** The ids of the message that was recorded and of its conversation. */
export interface RecordedMessage extends Open<Schemas["RecordedMessage"]> {}

/** What became of the request to cancel. */
export interface CancelledMessage extends Open<Schemas["CancelledMessage"]> {}

/** What became of a message. */
export interface MessageStatusUpdate extends Stated<"MessageStatusUpdate"> {}

/** A recipient beside the contact. */
export type RecipientOfMessage = Schemas["RecipientOfMessage"];

/** What the provider says of a message that it did not deliver. */
export interface ProviderError extends Stated<"ProviderError"> {}

/** All the attachments that the call is to have. */
export interface MessageAttachments extends Stated<"MessageAttachments"> {}

/** The attachments that the call has now. */
export interface ChangedMessageAttachments extends Open<Schemas["ChangedMessageAttachments"]> {}

/** One file that is to be uploaded to an address of its own. */
export interface NewMessageUpload extends Stated<"NewMessageUpload"> {}

/** Where a file is to be put, and what names the upload when it is completed. */
export interface MessageUpload extends Open<Schemas["MessageUpload"]> {}

/** The upload that is finished. */
export interface MessageUploadCompletion extends Stated<"MessageUploadCompletion"> {}

/** The address of the file by its name: `answer.uploadedFiles["video.mp4"]`. */
export interface CompletedMessageUpload extends Open<Schemas["CompletedMessageUpload"]> {}

/** An answer to the review that a conversation is about. */
export interface ReviewReply extends Stated<"ReviewReply"> {}

/** The ids of what was sent. */
export interface SentReviewReply extends Open<Schemas["SentReviewReply"]> {}

/** One e-mail of a conversation. */
export interface EmailInConversation extends Open<Schemas["EmailInConversation"]> {}

/** What became of an e-mail. */
export type EmailStatus = Schemas["EmailStatus"];

/** What became of an e-mail, for all, for each recipient, and by numbers. */
export interface EmailStatusUpdate extends Stated<"EmailStatusUpdate"> {}

/** How often something happened, added to what was counted before; 0 changes nothing. Other whole numbers may be there under the provider's own names, like `permanent_fail`. A click, a complaint, an unsubscription and a reply count as opened and delivered too. */
export interface EmailEvents extends Stated<"EmailEvents"> {}

/** What became of an e-mail for one recipient. Only a failure has a reason. */
export type EmailRecipientStatus = EmailRecipientFailure | EmailRecipientProgress;

/** Why an e-mail did not reach one recipient. */
export interface EmailRecipientFailure extends Stated<"EmailRecipientFailure"> {}

/** How far an e-mail came for one recipient. */
export interface EmailRecipientProgress extends Stated<"EmailRecipientProgress"> {}

/** Whether the status was taken. */
export interface ChangedEmailStatus extends Open<Schemas["ChangedEmailStatus"]> {}

/** One sentence, or a list of them: `mediaChannel`, `sentenceIndex`, `startTime` and `endTime` in milliseconds, `transcript`, `confidence`. Which of the two it is has not been published; any JSON is read. */
export type MessageTranscription = Open<Schemas["MessageTranscription"]>;

/** Who sees that somebody is typing. */
export interface LiveChatTyping extends Stated<"LiveChatTyping"> {}

/** Whether it was shown. */
export interface ShownLiveChatTyping extends Open<Schemas["ShownLiveChatTyping"]> {}

/** The kinds of mail and SMS. What the answer is has not been published; any JSON is read. */
export type CustomSubtypesAnswer = Open<Schemas["CustomSubtypesAnswer"]>;

/** What a contact is subscribed to. What the answer is has not been published; any JSON is read. */
export type UnsubscriptionStatus = Open<Schemas["UnsubscriptionStatus"]>;

/** What is said of a change. What the answer is has not been published; any JSON is read. */
export type SubscriptionChangeAnswer = Open<Schemas["SubscriptionChangeAnswer"]>;

/** A kind of mail or SMS that a contact can unsubscribe from. */
export interface NewCustomSubtype extends Stated<"NewCustomSubtype"> {}

/** What is to change. What is left out stays as it is. */
export interface CustomSubtypeUpdate extends Stated<"CustomSubtypeUpdate"> {}

/** What a contact is to be subscribed to from now on, and why. */
export interface SubscriptionChange extends Stated<"SubscriptionChange"> {}

/** What is subscribed or unsubscribed; `type` says which. */
export type SubscriptionAction = DefaultSubscription | CustomSubscription | EverySubscription;

/** A kind that every account has. */
export interface DefaultSubscription extends Stated<"DefaultSubscription"> {}

/** A kind that was added to the account. */
export interface CustomSubscription extends Stated<"CustomSubscription"> {}

/** Everything that the contact unsubscribed from. */
export interface EverySubscription extends Stated<"EverySubscription"> {}

/** The agency, and the sub-account that a token is asked for. */
export interface LocationTokenRequest extends Stated<"LocationTokenRequest"> {}

/** One page of an agency's sub-accounts. */
export interface InstalledLocations extends Open<Schemas["InstalledLocations"]> {}

/** A sub-account, and whether the app is installed there. */
export interface InstalledLocation extends Open<Schemas["InstalledLocation"]> {}

/** The app, and the sub-account or the agency that it is installed in. */
export type ReconnectRequest = ReconnectLocation | ReconnectCompany;

/** What every request to reconnect may have. */
export interface ReconnectFields extends Stated<"ReconnectFields"> {}

/** Asks for a sub-account. */
export interface ReconnectLocation extends Stated<"ReconnectLocation"> {}

/** Asks for an agency. */
export interface ReconnectCompany extends Stated<"ReconnectCompany"> {}

/** A code, for `oauth.token` with the grant authorization_code. */
export interface ReconnectCode extends Open<Schemas["ReconnectCode"]> {}

/** The kind of the last message of a conversation. */
export type LastMessageType = Schemas["LastMessageType"];

/** The query of `searchConversations`: find the conversations of a sub-account, page by page. */
export interface SearchConversationsQuery extends QueryOf<paths["/conversations/search"]["get"]> {}

/** The query of `listMessages`: list the messages of a conversation, page by page. */
export interface ListMessagesQuery extends QueryOf<paths["/conversations/{conversationId}/messages"]["get"]> {}

/** The query of `exportMessages`: list the messages of a sub-account, page by page. */
export interface ExportMessagesQuery extends QueryOf<paths["/conversations/messages/export"]["get"]> {}

/** The query of `listCustomSubtypes`: list the kinds of mail and SMS that a contact can unsubscribe from. */
export interface ListCustomSubtypesQuery extends QueryOf<paths["/conversations/preferences/custom-subtypes"]["get"]> {}

/** The query of `createCustomSubtype`: add a kind of mail or SMS that a contact can unsubscribe from. */
export interface CreateCustomSubtypeQuery extends QueryOf<paths["/conversations/preferences/custom-subtypes"]["post"]> {}

/** The query of `updateCustomSubtype`: rename or archive a kind of mail or SMS that a contact can unsubscribe from. */
export interface UpdateCustomSubtypeQuery extends QueryOf<paths["/conversations/preferences/custom-subtypes/{id}"]["put"]> {}

/** The query of `getUnsubscriptionStatus`: read what a contact is subscribed to. */
export interface GetUnsubscriptionStatusQuery extends QueryOf<paths["/conversations/preferences/unsubscriptions/status"]["get"]> {}

/** The query of `listInstalledLocations`: list the sub-accounts of an agency and whether an app is installed there, page by page. */
export interface ListInstalledLocationsQuery extends QueryOf<paths["/oauth/installedLocations"]["get"]> {}
