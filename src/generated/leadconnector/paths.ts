// Made from specs/leadconnector.yaml by `npm run generate`. What is to change here is changed there.

import type { UploadedFile } from "../../core/multipart.js";
export interface paths {
  "/conversations/search": {
    /** Find the conversations of a sub-account, page by page */
    get: operations["searchConversations"];
  };
  "/conversations/": {
    /** Open the one conversation that a contact can have */
    post: operations["createConversation"];
  };
  "/conversations/{conversationId}": {
    /** Read one conversation */
    get: operations["getConversation"];
    /** Change a conversation's unread count, star or feedback */
    put: operations["updateConversation"];
    /**
     * Delete a conversation
     * @description Whether the conversation is erased or marked as deleted is not published.
     */
    delete: operations["deleteConversation"];
  };
  "/conversations/messages": {
    /** Send a message to a contact, now or at a set time */
    post: operations["sendMessage"];
  };
  "/conversations/messages/upload": {
    /** Upload files, for addresses that a message can attach */
    post: operations["uploadMessageFiles"];
  };
  "/conversations/messages/{messageId}/locations/{locationId}/recording": {
    /** Download the sound of a call or of a voicemail */
    get: operations["getMessageRecording"];
  };
  "/conversations/locations/{locationId}/messages/{messageId}/transcription/download": {
    /** Download the transcript of a recording as text */
    get: operations["downloadMessageTranscription"];
  };
  "/conversations/{conversationId}/messages": {
    /**
     * List the messages of a conversation, page by page
     * @description The order is not published. E-mails come without their text, which is read for each of them.
     */
    get: operations["listMessages"];
  };
  "/conversations/messages/export": {
    /**
     * List the messages of a sub-account, page by page
     * @description Messages of group chats and requests for reviews by SMS are never in it, and e-mails only with `channel: "Email"`. A cursor ends two minutes after the last request.
     */
    get: operations["exportMessages"];
  };
  "/conversations/messages/{id}": {
    /** Read one message */
    get: operations["getMessage"];
  };
  "/conversations/messages/inbound": {
    /** Record a message that a contact sent through another system */
    post: operations["addInboundMessage"];
  };
  "/conversations/messages/outbound": {
    /** Record a call that was placed through another system */
    post: operations["addOutboundCall"];
  };
  "/conversations/messages/{messageId}/schedule": {
    /**
     * Cancel a message that was to be sent later
     * @description A failure is said inside a 200, by its `status`.
     */
    delete: operations["cancelScheduledMessage"];
  };
  "/conversations/messages/{messageId}/status": {
    /**
     * Report what became of a message that went out through your own provider
     * @description Only the app whose provider it is may. For 5 to 10 seconds after a message was sent it is refused with 403, until the provider has been given the message.
     */
    put: operations["updateMessageStatus"];
  };
  "/conversations/messages/{messageId}/attachments": {
    /** Replace the attachments of a call */
    put: operations["setMessageAttachments"];
  };
  "/conversations/messages/upload/initiate": {
    /** Ask for an address that one large file can be put to */
    post: operations["initiateMessageUpload"];
  };
  "/conversations/messages/upload/complete": {
    /** Finish the upload of one large file */
    post: operations["completeMessageUpload"];
  };
  "/conversations/messages/review-reply": {
    /** Answer a review on Google */
    post: operations["sendReviewReply"];
  };
  "/conversations/messages/email/{id}": {
    /** Read one e-mail, with its text */
    get: operations["getEmail"];
  };
  "/conversations/messages/email/{emailMessageId}/schedule": {
    /**
     * Cancel an e-mail that was to be sent later
     * @description A failure is said inside a 200, by its `status`.
     */
    delete: operations["cancelScheduledEmail"];
  };
  "/conversations/messages/email/{id}/status": {
    /**
     * Report what became of an e-mail that went out through your own provider
     * @description Only the app whose provider it is may; mail of LeadConnector's own providers is refused with 403. What is counted is added to what was counted before.
     */
    put: operations["updateEmailStatus"];
  };
  "/conversations/locations/{locationId}/messages/{messageId}/transcription": {
    /** Read the transcript of a recording, sentence by sentence */
    get: operations["getMessageTranscription"];
  };
  "/conversations/providers/live-chat/typing": {
    /** Show in a website's chat that somebody is typing, or no longer */
    post: operations["showLiveChatTyping"];
  };
  "/conversations/preferences/custom-subtypes": {
    /** List the kinds of mail and SMS that a contact can unsubscribe from */
    get: operations["listCustomSubtypes"];
    /**
     * Add a kind of mail or SMS that a contact can unsubscribe from
     * @description Needs the role of an admin, of the agency or of the account.
     */
    post: operations["createCustomSubtype"];
  };
  "/conversations/preferences/custom-subtypes/{id}": {
    /**
     * Rename or archive a kind of mail or SMS that a contact can unsubscribe from
     * @description Needs the role of an admin, of the agency or of the account.
     */
    put: operations["updateCustomSubtype"];
  };
  "/conversations/preferences/unsubscriptions/status": {
    /** Read what a contact is subscribed to */
    get: operations["getUnsubscriptionStatus"];
  };
  "/conversations/preferences/unsubscriptions/user-change": {
    /** Subscribe or unsubscribe a contact, as a user of the account */
    post: operations["changeUserSubscription"];
  };
  "/oauth/token": {
    /** Trade a code, or a refresh token, for an access token */
    post: operations["getToken"];
  };
  "/oauth/locationToken": {
    /** Trade an agency's access token for one of a sub-account */
    post: operations["getLocationToken"];
  };
  "/oauth/installedLocations": {
    /** List the sub-accounts of an agency and whether an app is installed there, page by page */
    get: operations["listInstalledLocations"];
  };
  "/oauth/reconnect": {
    /** Ask for a code in place of a refresh token that was lost */
    post: operations["reconnectApp"];
  };
}
export interface components {
  schemas: {
    /** @description A number, as itself or in digits. */
    InstalledLocationCount: number | string;
    /** @description What is to change in a conversation. What is left out stays as it is. */
    ConversationUpdate: {
      /** @description The sub-account that owns the conversation. */
      locationId: string;
      /** @description How many messages count as unread from now on; 0 marks all as read. */
      unreadCount?: number;
      starred?: boolean;
      /** @description Any object: the page of this edition does not say what is in it. */
      feedback?: {
        [key: string]: unknown;
      };
    };
    /** @description The conversation after the change, in LeadConnector's envelope: `answer.conversation.unreadCount`. */
    UpdatedConversation: {
      success: boolean;
      conversation: components["schemas"]["ChangedConversation"];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A conversation as an update gives it back. */
    ChangedConversation: {
      id?: string;
      locationId: string;
      contactId: string;
      /** @description A user's id. */
      assignedTo?: string;
      userId?: string;
      lastMessageBody?: string;
      /** @description ISO 8601. */
      lastMessageDate?: string;
      /** @description The kind of the last message, as a word or as a number. */
      lastMessageType?: components["schemas"]["LastMessageType"] | components["schemas"]["MessageTypeNumber"];
      unreadCount?: number;
      inbox?: boolean;
      starred?: boolean;
      deleted: boolean;
      dateAdded?: string;
      dateUpdated?: string;
    };
    /** @description A conversation as LeadConnector gives it, without an envelope. */
    Conversation: {
      id: string;
      contactId: string;
      locationId: string;
      deleted: boolean;
      inbox?: boolean;
      /** @description 1 phone, 2 e-mail, 3 Facebook, 4 review, 5 group SMS, 6 internal chat. */
      type: number;
      unreadCount?: number;
      /** @description A user's id. */
      assignedTo?: string;
      starred?: boolean;
      isLastMessageInternalComment?: boolean;
      lastMessageType?: components["schemas"]["MessageTypeNumber"];
      lastMessageDate?: {
        /** @description Since 1970. */
        seconds?: number;
        nanoseconds?: number;
      };
      messageTypes?: components["schemas"]["MessageTypeNumber"][];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description The kind of a message: 1 call, 2 SMS, 3 e-mail, 10 voicemail, 31 appointment, 34 call of a custom provider, 100 no-show. Other numbers are not published. */
    MessageTypeNumber: number;
    /** @description One page of conversations, and how many there are in all. */
    FoundConversations: {
      conversations: components["schemas"]["FoundConversation"][];
      /** @description How many conversations match. */
      total: number;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A conversation as a search shows it. */
    FoundConversation: {
      id: string;
      contactId: string;
      locationId: string;
      lastMessageBody?: string;
      /** @description The kind of the last message. */
      lastMessageType?: components["schemas"]["LastMessageType"] | "TYPE_NO_SHOW";
      /** @enum {string} */
      type: "TYPE_PHONE" | "TYPE_EMAIL" | "TYPE_FB_MESSENGER" | "TYPE_REVIEW" | "TYPE_GROUP_SMS";
      unreadCount: number;
      starred?: boolean;
      fullName: string;
      contactName: string;
      email?: string | null;
      phone?: string | null;
      /** @description What `startAfterDate` takes for the page after this item. */
      sort?: number[];
      /** @description Milliseconds since 1970. */
      dateAdded?: number;
      /** @description Milliseconds since 1970. */
      dateUpdated?: number;
      /** @description Milliseconds since 1970. */
      lastMessageDate?: number;
      followers?: unknown[];
      mentions?: unknown[];
      tags?: unknown[];
      scoring?: unknown[];
      messageTypes?: unknown;
      isLastMessageInternalComment?: boolean;
      companyName?: unknown;
      /** @description Null when there is none. */
      profilePhoto?: unknown;
      /** @description Null when there is none. */
      attributed?: unknown;
    };
    /** @description Whom a new conversation is with. A contact has one conversation at most. */
    NewConversation: {
      /** @description The sub-account that is to own the conversation. */
      locationId: string;
      /** @description The contact whom the conversation is with. */
      contactId: string;
    };
    /** @description The new conversation, in LeadConnector's envelope: `answer.conversation.id`. */
    CreatedConversation: {
      success: boolean;
      conversation: components["schemas"]["OpenedConversation"];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A conversation as it is when it has just been opened. */
    OpenedConversation: {
      id: string;
      dateUpdated: string;
      dateAdded: string;
      deleted: boolean;
      contactId: string;
      locationId: string;
      lastMessageDate: string;
      /** @description A user's id. */
      assignedTo?: string;
    };
    /** @description Whether the conversation was deleted. */
    DeletedConversation: {
      success: boolean;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A message that is to be sent. Its type says which fields it may have. */
    OutgoingMessage:
      | components["schemas"]["SmsMessage"]
      | components["schemas"]["RcsMessage"]
      | components["schemas"]["EmailMessage"]
      | components["schemas"]["WhatsAppMessage"]
      | components["schemas"]["InstagramMessage"]
      | components["schemas"]["FacebookMessage"]
      | components["schemas"]["CustomMessage"]
      | components["schemas"]["LiveChatMessage"]
      | components["schemas"]["TikTokMessage"]
      | components["schemas"]["InternalComment"];
    /** @description What a message of any type may have. */
    MessageFields: {
      /** @description The contact who gets the message. */
      contactId: string;
      /** @description The text. */
      message?: string;
      /** @description Where the files are; `upload` gives such addresses. */
      attachments?: string[];
      templateId?: string;
      appointmentId?: string;
      /** @description When to send it, in seconds (not milliseconds) since 1970 UTC. */
      scheduledTimestamp?: number;
      conversationProviderId?: string;
      /** @description The phone number to send from. */
      fromNumber?: string;
      /** @description The phone number to send to. */
      toNumber?: string;
      /**
       * @description Marked as required by the vendor's pages, and left out by many programs that work.
       * @enum {string}
       */
      status?: "delivered" | "failed" | "pending" | "read";
      /** @description Marked as required in one place and absent in another; no source lists its values. */
      subType?:
        | string
        | {
            [key: string]: unknown;
          };
    };
    /** @description What only an e-mail may have. */
    EmailFields: {
      html?: string;
      subject?: string;
      emailFrom?: string;
      /** @description An address of the contact, where it is not the first one. */
      emailTo?: string;
      emailCc?: string[];
      emailBcc?: string[];
      /** @description The message that this one answers. */
      replyMessageId?: string;
      /** @description The message that holds the thread's e-mails. */
      threadId?: string;
      /** @enum {string} */
      emailReplyMode?: "reply" | "reply_all";
      forward?: components["schemas"]["EmailForward"];
      /** @description The kind of mail that a contact can unsubscribe from. Not on the newest page. */
      customSubtypeId?: string;
      /** @description Not on the newest page. */
      usesNativeSchedulingAi?: boolean;
      /**
       * @description Not on the newest page.
       * @enum {string}
       */
      optimizationPeriod?: "24h" | "48h" | "72h";
    };
    /** @description The e-mail, or the thread, that is forwarded, and to whom. */
    EmailForward: {
      isForwarded: boolean;
      /** @description True for the whole thread; else `emailMessageId` says which e-mail. */
      forwardWholeThread?: boolean;
      /** @description The thread that the e-mail is in. */
      messageId: string;
      /** @description The e-mail. */
      emailMessageId?: string;
      /** @description Found by LeadConnector when it is left out. */
      sourceContactId?: string;
      /** @description Found by LeadConnector when it is left out. */
      sourceConversationId?: string;
      toEmail?: string;
      recipientContactId?: string;
      recipientConversationId?: string;
    };
    /** @description A text message to a phone. */
    SmsMessage: {
      /** @enum {string} */
      type: "SMS";
    } & components["schemas"]["MessageFields"];
    /** @description A message in the text messages' newer form. */
    RcsMessage: {
      /** @enum {string} */
      type: "RCS";
    } & components["schemas"]["MessageFields"];
    /** @description An e-mail. */
    EmailMessage: {
      /** @enum {string} */
      type: "Email";
    } & (components["schemas"]["MessageFields"] & components["schemas"]["EmailFields"]);
    /** @description A message through a provider that was added to the account. Mail of such a provider has this type, hence the fields of an e-mail. */
    CustomMessage: {
      /** @enum {string} */
      type: "Custom";
    } & (components["schemas"]["MessageFields"] & components["schemas"]["EmailFields"]);
    /** @description A WhatsApp message. With attachments it needs text as well: they are dropped, and an empty text is refused. */
    WhatsAppMessage: {
      /** @enum {string} */
      type: "WhatsApp";
      whatsapp?: components["schemas"]["WhatsAppContent"];
    } & components["schemas"]["MessageFields"];
    /** @description What a WhatsApp message holds beside text, as far as the one published example shows it. */
    WhatsAppContent: {
      /** @description The example's word, or another. */
      type: "media" | (string & {});
      media?: {
        /** @description The example's word, or another; the text names images, videos, sounds and documents. */
        type: "image" | (string & {});
        url: string;
        name?: string;
      };
    };
    /** @description A direct message on Instagram. */
    InstagramMessage: {
      /** @enum {string} */
      type: "IG";
    } & components["schemas"]["MessageFields"];
    /** @description A message on Facebook. */
    FacebookMessage: {
      /** @enum {string} */
      type: "FB";
    } & components["schemas"]["MessageFields"];
    /** @description A message in a website's chat. */
    LiveChatMessage: {
      /** @enum {string} */
      type: "Live_Chat";
    } & components["schemas"]["MessageFields"];
    /** @description A message on TikTok. */
    TikTokMessage: {
      /** @enum {string} */
      type: "TIKTOK";
    } & components["schemas"]["MessageFields"];
    /** @description A note that the contact does not see. In its text a mention is `@name<userId>ID</userId>`. */
    InternalComment: {
      /** @enum {string} */
      type: "InternalComment";
      /** @description The ids of the users whom the text mentions, and no others. */
      mentions: string[];
      /** @description The user whose comment it is. */
      userId?: string;
    } & components["schemas"]["MessageFields"];
    /** @description The ids of the message and of the conversation that it is in. */
    SentMessage: {
      conversationId: string;
      messageId: string;
      /** @description Only of an e-mail. */
      emailMessageId?: string;
      /** @description Given for a message on Google Business. */
      messageIds?: string[];
      /** @description Given for messages of workflows. */
      msg?: string;
      forwardData?: {
        forwardWholeThread?: boolean;
        messageId?: string;
        emailMessageId?: string;
        sourceContactId?: string;
        sourceConversationId?: string;
        forwardToEmail?: string;
        recipientContactId?: string;
        recipientConversationId?: string;
      };
      /** @enum {string} */
      status?: "delivered" | "failed" | "pending" | "read";
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description Files, and the conversation that they are for: named by itself or by its contact. */
    MessageFiles: components["schemas"]["FilesForConversation"] | components["schemas"]["FilesForContact"];
    /** @description What every upload may have. */
    UploadFields: {
      /** @description The sub-account that the conversation is in. */
      locationId: string;
      conversationId?: string;
      contactId?: string;
      /** @description Up to 5 files of up to 5 MB each. The vendor lists the kinds that it takes twice, as 13 and as about 40. */
      fileAttachment: UploadedFile[];
      attachmentUrls?: string[];
      /** @description Twilio's id of a group chat. */
      chatServiceSid?: string;
      /** @description A text: `true` for a group chat, which takes one file at a time. */
      isGroupSms?: string;
      workflowId?: string;
      campaignId?: string;
    };
    /** @description Files for a conversation. */
    FilesForConversation: {
      conversationId: string;
    } & WithRequired<components["schemas"]["UploadFields"], "conversationId">;
    /** @description Files for the conversation of a contact. */
    FilesForContact: {
      contactId: string;
    } & WithRequired<components["schemas"]["UploadFields"], "contactId">;
    /** @description The address of each file by its name: `answer.uploadedFiles["photo.png"]`. */
    UploadedMessageFiles: {
      /** @description The address of each file by its name. */
      uploadedFiles: {
        [key: string]: string;
      };
      /** @description Only for a group chat. */
      twilioMediaSids?: string[];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A request for tokens; `grant_type` says in exchange for what. */
    TokenRequest: components["schemas"]["CodeGrant"] | components["schemas"]["RefreshGrant"] | components["schemas"]["ClientCredentialsGrant"];
    /** @description What every request for a token may have. */
    TokenFields: {
      /** @description The app's id. */
      client_id: string;
      /** @description The app's secret. */
      client_secret: string;
      /** @description What the user's consent gave. */
      code?: string;
      /** @description The newest one. It works once, within a year: keep the one that comes back before anything else is done. */
      refresh_token?: string;
      /**
       * @description Whose token it is to be.
       * @enum {string}
       */
      user_type?: "Company" | "Location";
      redirect_uri?: string;
    };
    /** @description Asks for the first tokens, with the code that the user's consent gave. */
    CodeGrant: {
      /** @enum {string} */
      grant_type: "authorization_code";
      /** @description What the user's consent gave. */
      code: string;
    } & WithRequired<components["schemas"]["TokenFields"], "code">;
    /** @description Asks for the next tokens. */
    RefreshGrant: {
      /** @enum {string} */
      grant_type: "refresh_token";
      /** @description The newest one. It works once, within a year: keep the one that comes back before anything else is done. */
      refresh_token: string;
    } & WithRequired<components["schemas"]["TokenFields"], "refresh_token">;
    /** @description Listed by the vendor without an explanation. */
    ClientCredentialsGrant: {
      /** @enum {string} */
      grant_type: "client_credentials";
    } & components["schemas"]["TokenFields"];
    /** @description An access token, for how many seconds it is good, and the refresh token for the next one. */
    Tokens: {
      access_token: string;
      token_type?: string;
      /** @description In how many seconds the access token ends: 86,399, about a day. */
      expires_in?: number;
      /** @description Gives the next pair of tokens, once. Keep it before anything else is done. */
      refresh_token?: string;
      refreshTokenId?: string;
      scope?: string;
      userType?: string;
      userId?: string;
      locationId?: string;
      companyId?: string;
      approvedLocations?: string[];
      planId?: string;
      /** @description Of a token that an agency's was traded for. */
      appId?: string;
      /** @description The version of the app, of a token that an agency's was traded for. */
      versionId?: string;
      isBulkInstallation?: boolean;
      installToFutureLocations?: boolean;
      approveAllLocations?: boolean;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /**
     * @description A kind of message that a list can be filtered by.
     * @enum {string}
     */
    MessageFilter:
      | "TYPE_CALL"
      | "TYPE_SMS"
      | "TYPE_RCS"
      | "TYPE_EMAIL"
      | "TYPE_FACEBOOK"
      | "TYPE_GMB"
      | "TYPE_INSTAGRAM"
      | "TYPE_WHATSAPP"
      | "TYPE_ACTIVITY_APPOINTMENT"
      | "TYPE_ACTIVITY_CONTACT"
      | "TYPE_ACTIVITY_INVOICE"
      | "TYPE_ACTIVITY_PAYMENT"
      | "TYPE_ACTIVITY_OPPORTUNITY"
      | "TYPE_LIVE_CHAT"
      | "TYPE_INTERNAL_COMMENTS"
      | "TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG"
      | "TYPE_TIKTOK"
      | "TYPE_ACTIVITY_WHATSAPP"
      | "TYPE_FORM_SUBMISSION";
    /** @description One page of a conversation's messages. They are in `messages.messages`, or in `messages` itself: `list.all` reads both. */
    MessagesPage: {
      messages: components["schemas"]["MessageList"] | components["schemas"]["Message"][];
      lastMessageId?: string;
      nextPage?: boolean;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description Messages, and whether more follow. */
    MessageList: {
      /** @description The id of the last of these messages. It is there on the last page too, so it does not say that more follow. */
      lastMessageId?: string;
      /** @description True while more messages follow. */
      nextPage?: boolean;
      messages: components["schemas"]["Message"][];
    };
    /** @description A message, in LeadConnector's envelope: `answer.message.body`. */
    MessageAnswer: {
      message: components["schemas"]["Message"];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A message, or something that was done beside messages. */
    Message: {
      id: string;
      type?: components["schemas"]["MessageTypeNumber"];
      messageType: components["schemas"]["LastMessageType"];
      /** @description What it is more closely, for example `EXTERNAL_CALL` of a call. */
      subType?: unknown;
      locationId: string;
      contactId: string;
      conversationId: string;
      /** @description ISO 8601. */
      dateAdded: string;
      /** @description ISO 8601. */
      dateUpdated?: string;
      /** @description The text. That of an e-mail is not here: `messages.emails.get` gives it for each of `meta.email.messageIds`. */
      body?: string;
      /** @enum {string} */
      direction: "inbound" | "outbound";
      /** @enum {string} */
      status?: "connected" | "delivered" | "failed" | "opened" | "pending" | "read" | "scheduled" | "sent" | "undelivered" | "clicked" | "opt_out" | "queued";
      contentType?: string;
      /** @description Where the files are. Always empty for a call (1) and a voicemail (10), whose sound `messages.recording` gives. */
      attachments?: string[];
      meta?: components["schemas"]["MessageMeta"];
      /** @enum {string} */
      source?: "workflow" | "bulk_actions" | "campaign" | "api" | "app";
      userId?: string;
      conversationProviderId?: string;
      chatWidgetId?: string;
      /** @description The id that the provider gave it. */
      altId?: string;
      /** @description The phone number or the account that it came from; absent from an e-mail. */
      from?: string;
      /** @description The phone number or the account that it went to; absent from an e-mail. */
      to?: string;
      /** @description Why it was not delivered. The form is not published. */
      error?: unknown;
      /** @description What was done, of an activity. */
      activity?: {
        title?: string;
        type?: unknown;
        data?: unknown;
      };
    };
    /** @description What there is beside the text, of a call or of an e-mail. */
    MessageMeta: {
      /** @description Of a call. */
      call?: {
        /** @description In seconds. */
        duration?: number;
        status?: components["schemas"]["CallStatus"];
      };
      /** @description In seconds. */
      callDuration?: string | number;
      callStatus?: components["schemas"]["CallStatus"];
      email?: {
        /** @description The ids of the thread's e-mails. */
        messageIds?: string[];
      };
      ig?: components["schemas"]["MessageMetaPage"];
      fb?: components["schemas"]["MessageMetaPage"];
    };
    /** @description The page that a message on Instagram or Facebook belongs to. */
    MessageMetaPage: {
      page_id?: string;
      page_name?: string;
    };
    /**
     * @description How a call went.
     * @enum {string}
     */
    CallStatus: "pending" | "completed" | "answered" | "busy" | "no-answer" | "failed" | "canceled" | "voicemail";
    /** @description One page of a sub-account's messages. */
    ExportedMessages: {
      messages: components["schemas"]["Message"][];
      /** @description What `cursor` takes for the next page, within two minutes; null or absent at the end. */
      nextCursor?: string | null;
      /** @description How many messages match. */
      total?: number;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A message from a contact that came through another system. */
    NewInboundMessage: components["schemas"]["InboundForConversation"] | components["schemas"]["InboundForContact"];
    /** @description What every message from a contact may have. */
    InboundFields: {
      /**
       * @description Mail of a provider that was added to the account has the type `Custom`, not `Email`.
       * @enum {string}
       */
      type:
        | "SMS"
        | "RCS"
        | "Email"
        | "WhatsApp"
        | "GMB"
        | "IG"
        | "FB"
        | "Custom"
        | "WebChat"
        | "Live_Chat"
        | "Call"
        | "IVR_Call"
        | "Campaign_Call"
        | "Campaign_VoiceMail"
        | "TIKTOK"
        | "ALL_IN_ONE_CHAT"
        | "FORM_SUBMISSION";
      conversationId?: string;
      contactId?: string;
      /** @description Required, except with SMS or Email of the account's default provider. */
      conversationProviderId?: string;
      /** @description The text. */
      message?: string;
      attachments?: string[];
      /** @description Of an e-mail. */
      html?: string;
      /** @description Of an e-mail. */
      subject?: string;
      /** @description Cannot differ from the contact's. */
      emailFrom?: string;
      /** @description Cannot differ from the contact's. */
      emailTo?: string;
      emailCc?: string[];
      emailBcc?: string[];
      /** @description The e-mail that this one answers. */
      emailMessageId?: string;
      /** @description The provider's own id of the message. */
      altId?: string;
      /**
       * @description Say `inbound`: without it the published specification has `outbound`.
       * @enum {string}
       */
      direction?: "inbound" | "outbound";
      /**
       * @description When it was sent, in ISO 8601 with the zone.
       * @example 2026-01-31T09:30:00Z
       */
      date?: string;
      call?: components["schemas"]["RecordedCall"];
    };
    /** @description A message in a conversation. */
    InboundForConversation: {
      conversationId: string;
    } & WithRequired<components["schemas"]["InboundFields"], "conversationId">;
    /** @description A message in the conversation of a contact. */
    InboundForContact: {
      contactId: string;
    } & WithRequired<components["schemas"]["InboundFields"], "contactId">;
    /** @description Who called whom, and how it went. How long it took cannot be said. */
    RecordedCall: {
      /** @description The number that was called; of an outbound call, that of a contact. */
      to?: string;
      /** @description The number that called; of an inbound call, that of a contact. */
      from?: string;
      status?: components["schemas"]["CallStatus"];
    };
    /** @description A call to a contact that was placed through another system. */
    NewOutboundCall: components["schemas"]["OutboundCallForConversation"] | components["schemas"]["OutboundCallForContact"];
    /** @description What every call to a contact may have. */
    OutboundCallFields: {
      /** @enum {string} */
      type: "Call";
      conversationId?: string;
      /** @description A contact without a conversation gets one. */
      contactId?: string;
      conversationProviderId: string;
      attachments?: string[];
      /** @description The provider's own id of the call. */
      altId?: string;
      /**
       * @description When it was placed, in ISO 8601 with the zone.
       * @example 2026-01-31T09:30:00Z
       */
      date?: string;
      call?: components["schemas"]["RecordedCall"];
    };
    /** @description A call in a conversation. */
    OutboundCallForConversation: {
      conversationId: string;
    } & WithRequired<components["schemas"]["OutboundCallFields"], "conversationId">;
    /** @description A call in the conversation of a contact. */
    OutboundCallForContact: {
      contactId: string;
    } & WithRequired<components["schemas"]["OutboundCallFields"], "contactId">;
    /** @description The ids of the message that was recorded and of its conversation. */
    RecordedMessage: {
      success?: boolean;
      conversationId: string;
      messageId: string;
      /** @description What the vendor says of it. */
      message?: string;
      contactId?: string;
      /** @description ISO 8601. */
      dateAdded?: string;
      /** @description Of an e-mail: its own id, which answers to it name. */
      emailMessageId?: string;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description What became of the request to cancel. */
    CancelledMessage: {
      /**
       * @description An HTTP status. From 400 up it says that nothing was cancelled, and the answer is thrown as an ApiError.
       * @example 200
       */
      status: number;
      message?: string;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description What became of a message. */
    MessageStatusUpdate: {
      /** @enum {string} */
      status: "delivered" | "failed" | "pending" | "read";
      error?: components["schemas"]["ProviderError"];
      /** @description Which e-mail of a thread. */
      emailMessageId?: string;
      /** @description What became of an e-mail for the others whom it went to. */
      recipients?: components["schemas"]["RecipientOfMessage"][];
    };
    /** @description A recipient beside the contact. */
    RecipientOfMessage:
      | string
      | {
          [key: string]: unknown;
        };
    /** @description What the provider says of a message that it did not deliver. */
    ProviderError: {
      code?: string;
      type: string;
      message: string;
    };
    /** @description All the attachments that the call is to have. */
    MessageAttachments: {
      /** @description Where the files are, 1 to 5. They take the place of those that were there. */
      attachments: string[];
    };
    /** @description The attachments that the call has now. */
    ChangedMessageAttachments: {
      success?: boolean;
      messageId?: string;
      attachments?: string[];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /**
     * @description One file that is to be uploaded to an address of its own.
     * @example {
     *       "locationId": "locationId",
     *       "conversationId": "conversationId",
     *       "filename": "video.mp4",
     *       "contentType": "video/mp4",
     *       "fileSize": 52428800,
     *       "channel": "WHATSAPP"
     *     }
     */
    NewMessageUpload: {
      locationId: string;
      conversationId: string;
      /** @description With its extension. */
      filename: string;
      /** @description For example `video/mp4`. */
      contentType: string;
      /** @description In bytes. 100 MB at most with the channel WHATSAPP, 5 MB with any other. */
      fileSize?: number;
      /** @description `WHATSAPP`, or another; no source lists them. */
      channel: string;
    };
    /** @description Where a file is to be put, and what names the upload when it is completed. */
    MessageUpload: {
      /** @description Takes the bytes by PUT for 15 minutes, without a token. */
      uploadUrl: string;
      uploadId: string;
      filePath: string;
      /** @description Milliseconds since 1970. */
      expiresAt?: number;
      /** @description In bytes. */
      maxFileSize?: number;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description The upload that is finished. */
    MessageUploadCompletion: {
      uploadId: string;
      filePath: string;
      locationId: string;
      conversationId: string;
      /** @description The name that the answer has it under. */
      filename: string;
    };
    /** @description The address of the file by its name: `answer.uploadedFiles["video.mp4"]`. */
    CompletedMessageUpload: {
      /** @description The address of the file by its name. */
      uploadedFiles: {
        [key: string]: string;
      };
      metadata?: {
        /** @description In bytes. */
        size?: number;
        contentType?: string;
      };
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description An answer to the review that a conversation is about. */
    ReviewReply: {
      /** @description A conversation that has a review. */
      conversationId: string;
      locationId: string;
      message: string;
    };
    /** @description The ids of what was sent. */
    SentReviewReply: {
      conversationId: string;
      messageId?: string;
      messageIds?: string[];
      msg?: string;
      /** @enum {string} */
      status?: "delivered" | "failed" | "pending" | "read";
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description One e-mail of a conversation. */
    EmailInConversation: {
      /** @description The e-mail's own id, `emailMessageId` elsewhere. */
      id: string;
      /** @description The id that the provider gave it. */
      altId?: string;
      /** @description The message that holds the thread's e-mails. */
      threadId?: string;
      locationId?: string;
      contactId?: string;
      conversationId?: string;
      /** @description ISO 8601. */
      dateAdded?: string;
      subject?: string;
      body?: string;
      /** @enum {string} */
      direction?: "inbound" | "outbound";
      /** @enum {string} */
      status?: "pending" | "scheduled" | "sent" | "delivered" | "read" | "undelivered" | "connected" | "failed" | "opened";
      contentType?: string;
      attachments?: string[];
      /** @description For example `Leadconnector Gmail`, `mailgun`, `smtp` or `custom`. */
      provider?: string;
      /** @description Name and address in one text. */
      from?: string;
      to?: string[];
      cc?: string[];
      bcc?: string[];
      /** @description The e-mail that this one answers. */
      replyToMessageId?: string;
      /** @enum {string} */
      source?: "workflow" | "bulk_actions" | "campaign" | "api" | "app";
      conversationProviderId?: string;
      /** @description Why it was not delivered. The form is not published. */
      error?: unknown;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /**
     * @description What became of an e-mail.
     * @enum {string}
     */
    EmailStatus: "pending" | "scheduled" | "sent" | "delivered" | "read" | "undelivered" | "connected" | "failed" | "opened" | "clicked";
    /** @description What became of an e-mail, for all, for each recipient, and by numbers. */
    EmailStatusUpdate: {
      status?: components["schemas"]["EmailStatus"];
      events?: components["schemas"]["EmailEvents"];
      /** @description One entry for each recipient that there is something new of; it takes the place of what was known. */
      recipients?: components["schemas"]["EmailRecipientStatus"][];
    };
    /** @description How often something happened, added to what was counted before; 0 changes nothing. Other whole numbers may be there under the provider's own names, like `permanent_fail`. A click, a complaint, an unsubscription and a reply count as opened and delivered too. */
    EmailEvents: {
      delivered?: number;
      opened?: number;
      clicked?: number;
      replied?: number;
      failed?: number;
      accepted?: number;
      rejected?: number;
      unsubscribed?: number;
      complained?: number;
      stored?: number;
    } & {
      [key: string]: unknown;
    };
    /** @description What became of an e-mail for one recipient. Only a failure has a reason. */
    EmailRecipientStatus: components["schemas"]["EmailRecipientFailure"] | components["schemas"]["EmailRecipientProgress"];
    /** @description Why an e-mail did not reach one recipient. */
    EmailRecipientFailure: {
      /** @description The address of one whom the e-mail went to. */
      emailId: string;
      /** @enum {string} */
      status: "failed";
      failReason?: string;
    };
    /** @description How far an e-mail came for one recipient. */
    EmailRecipientProgress: {
      /** @description The address of one whom the e-mail went to. */
      emailId: string;
      /** @enum {string} */
      status: "pending" | "scheduled" | "sent" | "delivered" | "read" | "undelivered" | "connected" | "opened" | "clicked";
    };
    /** @description Whether the status was taken. */
    ChangedEmailStatus: {
      success: boolean;
      message?: string;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description One sentence, or a list of them: `mediaChannel`, `sentenceIndex`, `startTime` and `endTime` in milliseconds, `transcript`, `confidence`. Which of the two it is has not been published; any JSON is read. */
    MessageTranscription: unknown;
    /** @description Who sees that somebody is typing. */
    LiveChatTyping: {
      locationId: string;
      /** @description Whether somebody is. */
      isTyping: boolean | ("true" | "false");
      /** @description The visitor of the website; the chat's widget has the id. */
      visitorId: string;
      conversationId: string;
    };
    /** @description Whether it was shown. */
    ShownLiveChatTyping: {
      success: boolean;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description The kinds of mail and SMS. What the answer is has not been published; any JSON is read. */
    CustomSubtypesAnswer: unknown;
    /** @description What a contact is subscribed to. What the answer is has not been published; any JSON is read. */
    UnsubscriptionStatus: unknown;
    /** @description What is said of a change. What the answer is has not been published; any JSON is read. */
    SubscriptionChangeAnswer: unknown;
    /** @description A kind of mail or SMS that a contact can unsubscribe from. */
    NewCustomSubtype: {
      name: string;
      description?: string;
      /** @enum {string} */
      channel: "email" | "sms";
      /** @description A language's code, for example `en`. */
      language: string;
    };
    /** @description What is to change. What is left out stays as it is. */
    CustomSubtypeUpdate: {
      name?: string;
      description?: string;
      archived?: boolean;
      /** @description Optional when it is archived. */
      resubscription_legal_form_id?: string;
    };
    /** @description What a contact is to be subscribed to from now on, and why. */
    SubscriptionChange: {
      locationId: string;
      contactId: string;
      /** @description The address that it is about. */
      email: string;
      subscription_action: components["schemas"]["SubscriptionAction"];
      /** @description Why the contact may be written to again: required with `resub_all`, and to subscribe again what was unsubscribed. */
      legal_reason?: string;
      legal_description?: string;
    };
    /** @description What is subscribed or unsubscribed; `type` says which. */
    SubscriptionAction: components["schemas"]["DefaultSubscription"] | components["schemas"]["CustomSubscription"] | components["schemas"]["EverySubscription"];
    /** @description A kind that every account has. */
    DefaultSubscription: {
      /** @enum {string} */
      type: "default";
      /** @enum {string} */
      subtype_name: "One on One";
      /** @enum {string} */
      subtype_status: "subscribed" | "unsubscribed";
    };
    /** @description A kind that was added to the account. */
    CustomSubscription: {
      /** @enum {string} */
      type: "custom";
      subtype_id: string;
      /** @enum {string} */
      subtype_status: "subscribed" | "unsubscribed";
    };
    /** @description Everything that the contact unsubscribed from. */
    EverySubscription: {
      /** @enum {string} */
      type: "resub_all";
      /** @enum {string} */
      subtype_status: "subscribed" | "unsubscribed";
    };
    /** @description The agency, and the sub-account that a token is asked for. */
    LocationTokenRequest: {
      /** @description The agency. */
      companyId: string;
      /** @description The sub-account. */
      locationId: string;
    };
    /** @description One page of an agency's sub-accounts. */
    InstalledLocations: {
      locations: components["schemas"]["InstalledLocation"][];
      /** @description How many sub-accounts the agency has, whatever was searched for. */
      count?: number;
      installToFutureLocations?: boolean;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A sub-account, and whether the app is installed there. */
    InstalledLocation: {
      /** @description The sub-account's id. */
      _id: string;
      name?: string;
      address?: string;
      isInstalled?: boolean;
      /** @description The version of the app. */
      versionId?: string;
      /** @description ISO 8601. */
      installedAt?: string;
    };
    /** @description The app, and the sub-account or the agency that it is installed in. */
    ReconnectRequest: components["schemas"]["ReconnectLocation"] | components["schemas"]["ReconnectCompany"];
    /** @description What every request to reconnect may have. */
    ReconnectFields: {
      /** @description The app's key. */
      clientKey: string;
      /** @description The app's secret. */
      clientSecret: string;
      /** @description The sub-account. */
      locationId?: string;
      /** @description The agency. */
      companyId?: string;
    };
    /** @description Asks for a sub-account. */
    ReconnectLocation: {
      locationId: string;
    } & WithRequired<components["schemas"]["ReconnectFields"], "locationId">;
    /** @description Asks for an agency. */
    ReconnectCompany: {
      companyId: string;
    } & WithRequired<components["schemas"]["ReconnectFields"], "companyId">;
    /** @description A code, for `oauth.token` with the grant authorization_code. */
    ReconnectCode: {
      authorizationCode: string;
      /** @description When the code ends. The form is not published. */
      expiresAt?: unknown;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /**
     * @description The kind of the last message of a conversation.
     * @enum {string}
     */
    LastMessageType:
      | "TYPE_CALL"
      | "TYPE_SMS"
      | "TYPE_EMAIL"
      | "TYPE_SMS_REVIEW_REQUEST"
      | "TYPE_WEBCHAT"
      | "TYPE_SMS_NO_SHOW_REQUEST"
      | "TYPE_CAMPAIGN_SMS"
      | "TYPE_CAMPAIGN_CALL"
      | "TYPE_CAMPAIGN_EMAIL"
      | "TYPE_CAMPAIGN_VOICEMAIL"
      | "TYPE_FACEBOOK"
      | "TYPE_CAMPAIGN_FACEBOOK"
      | "TYPE_CAMPAIGN_MANUAL_CALL"
      | "TYPE_CAMPAIGN_MANUAL_SMS"
      | "TYPE_GMB"
      | "TYPE_CAMPAIGN_GMB"
      | "TYPE_REVIEW"
      | "TYPE_INSTAGRAM"
      | "TYPE_WHATSAPP"
      | "TYPE_CUSTOM_SMS"
      | "TYPE_CUSTOM_EMAIL"
      | "TYPE_CUSTOM_PROVIDER_SMS"
      | "TYPE_CUSTOM_PROVIDER_EMAIL"
      | "TYPE_IVR_CALL"
      | "TYPE_ACTIVITY_CONTACT"
      | "TYPE_ACTIVITY_INVOICE"
      | "TYPE_ACTIVITY_PAYMENT"
      | "TYPE_ACTIVITY_OPPORTUNITY"
      | "TYPE_LIVE_CHAT"
      | "TYPE_LIVE_CHAT_INFO_MESSAGE"
      | "TYPE_ACTIVITY_APPOINTMENT"
      | "TYPE_FACEBOOK_COMMENT"
      | "TYPE_INSTAGRAM_COMMENT"
      | "TYPE_CUSTOM_CALL"
      | "TYPE_INTERNAL_COMMENT"
      | "TYPE_RCS"
      | "TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG"
      | "TYPE_TIKTOK"
      | "TYPE_TIKTOK_COMMENT"
      | "TYPE_ACTIVITY_WHATSAPP"
      | "TYPE_FORM_SUBMISSION"
      | "TYPE_SMS_REACTION";
    /** @description A refusal, with one message. */
    Error: {
      statusCode?: number;
      status?: number;
      message?: string;
      /** @description The name of the status. Not documented for 400 and 404. */
      error?: string;
      traceId?: string;
    };
    /** @description A refusal, with a message for each fault. */
    ErrorList: {
      statusCode?: number;
      message?: string[];
      error?: string;
      traceId?: string;
    };
    /** @description The refusal of a file. */
    FileError: {
      /** @enum {number} */
      status: 400 | 413 | 415;
      message: string;
      traceId?: string;
    };
  };
  responses: {
    /** @description The request was refused. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The token or the Version header was refused. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The token does not reach this sub-account. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description A file is too large, or of a kind that is not taken. */
    FileRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["FileError"];
      };
    };
    /** @description The server failed, or an id in the request does not exist. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description Nothing has this id. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The body is invalid. There is one message for each fault. */
    Unprocessable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorList"];
      };
    };
  };
  parameters: {
    /** @description LeadConnector's id of the conversation. */
    ConversationId: string;
    /** @description LeadConnector's id of the message. */
    MessageId: string;
    /** @description The sub-account that owns the message. */
    LocationId: string;
    /** @description The sub-account whose preferences they are. */
    PreferencesLocation: string;
    /** @description The edition of the API that the request is written for. */
    Version: "2021-07-28";
  };
  requestBodies: never;
  headers: {
    /** @description Says that the body is a file, `attachment`. */
    ContentDisposition: string;
  };
  pathItems: never;
}
export interface operations {
  searchConversations: {
    parameters: {
      query: {
        /** @description The sub-account to look in. */
        locationId: string;
        contactId?: string;
        /** @description User ids with commas between them, or the word `unassigned`. */
        assignedTo?: string;
        /** @description User ids with commas between them. */
        followers?: string;
        /** @description User ids with commas between them. */
        mentions?: string;
        /** @description Free text. */
        query?: string;
        sort?: "asc" | "desc";
        /** @description The `sort` of the last item of the page before; `search.all` and `search.pages` fill it in. */
        startAfterDate?: number | number[];
        /** @description A conversation's id. */
        id?: string;
        /** @description How many items a page has, 20 unless said. No source names the most; 100 has been seen in use. */
        limit?: number;
        /** @description One of the documented words, or another that an answer had. */
        lastMessageType?: components["schemas"]["LastMessageType"] | (string & {});
        /** @description How the last outbound message came about. */
        lastMessageAction?: "automated" | "manual";
        lastMessageDirection?: "inbound" | "outbound";
        /** @description `recents` is listed without an explanation. */
        status?: "all" | "read" | "unread" | "starred" | "recents";
        /**
         * @description The newest edition's page leaves out the last two.
         * @example score_profile
         */
        sortBy?: "last_manual_message_date" | "last_message_date" | "score_profile" | "overdue_at" | "due_at";
        /** @description A score profile's id; goes with sortBy score_profile. */
        sortScoreProfile?: string;
        /** @description A score profile's id; goes with its least and greatest score. */
        scoreProfile?: string;
        scoreProfileMin?: number;
        scoreProfileMax?: number;
        /** @description Of dateAdded, in milliseconds since 1970. Not on the newest edition's page. */
        startDate?: number;
        /** @description Of dateAdded, in milliseconds since 1970. Not on the newest edition's page. */
        endDate?: number;
      };
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    responses: {
      /** @description One page of conversations. */
      200: {
        content: {
          "application/json": components["schemas"]["FoundConversations"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  createConversation: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewConversation"];
      };
    };
    responses: {
      /** @description The conversation that was opened. */
      201: {
        content: {
          "application/json": components["schemas"]["CreatedConversation"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  getConversation: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the conversation. */
        conversationId: components["parameters"]["ConversationId"];
      };
    };
    responses: {
      /** @description The conversation itself, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["Conversation"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
  updateConversation: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the conversation. */
        conversationId: components["parameters"]["ConversationId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConversationUpdate"];
      };
    };
    responses: {
      /** @description The conversation after the change. */
      200: {
        content: {
          /**
           * @example {
           *       "success": true,
           *       "conversation": {
           *         "id": "tDtDnQdgm2LXpyiqYvZ6",
           *         "locationId": "tDtDnQdgm2LXpyiqYvZ6",
           *         "contactId": "tDtDnQdgm2LXpyiqYvZ6",
           *         "lastMessageBody": "Hello, this is the message body",
           *         "lastMessageType": "TYPE_CALL",
           *         "unreadCount": 1,
           *         "inbox": true,
           *         "starred": true,
           *         "deleted": false
           *       }
           *     }
           */
          "application/json": components["schemas"]["UpdatedConversation"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  deleteConversation: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the conversation. */
        conversationId: components["parameters"]["ConversationId"];
      };
    };
    responses: {
      /** @description The conversation is deleted. */
      200: {
        content: {
          "application/json": components["schemas"]["DeletedConversation"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
  sendMessage: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OutgoingMessage"];
      };
    };
    responses: {
      /** @description The message was taken. */
      200: {
        content: {
          "application/json": components["schemas"]["SentMessage"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ServerError"];
    };
  };
  uploadMessageFiles: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["MessageFiles"];
      };
    };
    responses: {
      /** @description Where the files are now. */
      200: {
        content: {
          "application/json": components["schemas"]["UploadedMessageFiles"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["FileRefused"];
      415: components["responses"]["FileRefused"];
      500: components["responses"]["ServerError"];
    };
  };
  getMessageRecording: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the message. */
        messageId: components["parameters"]["MessageId"];
        /** @description The sub-account that owns the message. */
        locationId: components["parameters"]["LocationId"];
      };
    };
    responses: {
      /** @description The recording, as a WAV file. No other content type is documented. */
      200: {
        headers: {
          "Content-Disposition": components["headers"]["ContentDisposition"];
          [name: string]: unknown;
        };
        content: {
          "audio/*": string;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
  downloadMessageTranscription: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description The sub-account that owns the message. */
        locationId: components["parameters"]["LocationId"];
        /** @description LeadConnector's id of the message. */
        messageId: components["parameters"]["MessageId"];
      };
    };
    responses: {
      /** @description The transcript. */
      200: {
        headers: {
          "Content-Disposition": components["headers"]["ContentDisposition"];
          [name: string]: unknown;
        };
        content: {
          "text/plain": string;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
  listMessages: {
    parameters: {
      query?: {
        /** @description The `lastMessageId` of the page before; `list.all` and `list.pages` fill it in. */
        lastMessageId?: string;
        /** @description How many messages a page has, 20 unless said. No source names the most. */
        limit?: number;
        /** @description One kind of message, or several with commas between them. The word for internal comments ends in an S here, and does not in an answer. */
        type?: components["schemas"]["MessageFilter"] | (string & {});
      };
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the conversation. */
        conversationId: components["parameters"]["ConversationId"];
      };
    };
    responses: {
      /** @description One page of messages. */
      200: {
        content: {
          "application/json": components["schemas"]["MessagesPage"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
  exportMessages: {
    parameters: {
      query: {
        /** @description The sub-account whose messages are listed. */
        locationId: string;
        /** @description How many messages a page has, 100 unless said. */
        limit?: number;
        /** @description The `nextCursor` of the page before; `export.all` and `export.pages` fill it in. */
        cursor?: string;
        /** @description `createdAt` unless said. */
        sortBy?: "createdAt" | "updatedAt";
        /** @description `desc` unless said. */
        sortOrder?: "asc" | "desc";
        conversationId?: string;
        contactId?: string;
        /** @description Without it there is everything but e-mails, with what was done beside messages. */
        channel?: "Call" | "SMS" | "Email" | "WhatsApp" | "Instagram" | "Facebook";
        /** @description The form of a date is not published; programs send ISO 8601. */
        startDate?: string;
        /** @description The form of a date is not published; programs send ISO 8601. */
        endDate?: string;
      };
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    responses: {
      /** @description One page of messages. */
      200: {
        content: {
          "application/json": components["schemas"]["ExportedMessages"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  getMessage: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the message. */
        id: string;
      };
    };
    responses: {
      /** @description The message, in an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["MessageAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
  addInboundMessage: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewInboundMessage"];
      };
    };
    responses: {
      /** @description The message was recorded. */
      200: {
        content: {
          "application/json": components["schemas"]["RecordedMessage"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ServerError"];
    };
  };
  addOutboundCall: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewOutboundCall"];
      };
    };
    responses: {
      /** @description The call was recorded. */
      200: {
        content: {
          "application/json": components["schemas"]["RecordedMessage"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ServerError"];
    };
  };
  cancelScheduledMessage: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the message. */
        messageId: components["parameters"]["MessageId"];
      };
    };
    responses: {
      /** @description The message will not be sent, where the body's own status is a success. */
      200: {
        content: {
          "application/json": components["schemas"]["CancelledMessage"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  updateMessageStatus: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the message. */
        messageId: components["parameters"]["MessageId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MessageStatusUpdate"];
      };
    };
    responses: {
      /** @description The status was taken. */
      200: {
        content: {
          "application/json": components["schemas"]["SentMessage"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  setMessageAttachments: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the message. */
        messageId: components["parameters"]["MessageId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MessageAttachments"];
      };
    };
    responses: {
      /** @description The attachments are as they were given. */
      200: {
        content: {
          "application/json": components["schemas"]["ChangedMessageAttachments"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      /** @description The message is no call that can have attachments. */
      403: {
        content?: never;
      };
      /** @description Nothing has this id. */
      404: {
        content?: never;
      };
    };
  };
  initiateMessageUpload: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewMessageUpload"];
      };
    };
    responses: {
      /** @description The address, which is good for 15 minutes. */
      200: {
        content: {
          "application/json": components["schemas"]["MessageUpload"];
        };
      };
      /** @description The request was refused. */
      400: {
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      /** @description The file is too large. */
      413: {
        content?: never;
      };
    };
  };
  completeMessageUpload: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MessageUploadCompletion"];
      };
    };
    responses: {
      /** @description Where the file is now. */
      200: {
        content: {
          "application/json": components["schemas"]["CompletedMessageUpload"];
        };
      };
      /** @description The request was refused. */
      400: {
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      /** @description The file is not there: it was not put, or the address had ended. */
      404: {
        content?: never;
      };
    };
  };
  sendReviewReply: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReviewReply"];
      };
    };
    responses: {
      /** @description The answer was taken. */
      200: {
        content: {
          "application/json": components["schemas"]["SentReviewReply"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
    };
  };
  getEmail: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description The e-mail's own id, `emailMessageId` elsewhere. */
        id: string;
      };
    };
    responses: {
      /** @description The e-mail itself, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["EmailInConversation"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
    };
  };
  cancelScheduledEmail: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description The e-mail's own id. */
        emailMessageId: string;
      };
    };
    responses: {
      /** @description The e-mail will not be sent, where the body's own status is a success. */
      200: {
        content: {
          "application/json": components["schemas"]["CancelledMessage"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
    };
  };
  updateEmailStatus: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description The e-mail's own id, `emailMessageId` elsewhere. */
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmailStatusUpdate"];
      };
    };
    responses: {
      /** @description The status was taken. */
      200: {
        content: {
          "application/json": components["schemas"]["ChangedEmailStatus"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  getMessageTranscription: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description The sub-account that owns the message. */
        locationId: components["parameters"]["LocationId"];
        /** @description LeadConnector's id of the message. */
        messageId: components["parameters"]["MessageId"];
      };
    };
    responses: {
      /** @description The transcript. */
      200: {
        content: {
          "application/json": components["schemas"]["MessageTranscription"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
  showLiveChatTyping: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LiveChatTyping"];
      };
    };
    responses: {
      /** @description It is shown. */
      201: {
        content: {
          "application/json": components["schemas"]["ShownLiveChatTyping"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      422: components["responses"]["Unprocessable"];
    };
  };
  listCustomSubtypes: {
    parameters: {
      query: {
        /** @description The sub-account whose preferences they are. */
        locationId: components["parameters"]["PreferencesLocation"];
      };
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    responses: {
      /** @description The kinds. */
      200: {
        content: {
          "application/json": components["schemas"]["CustomSubtypesAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
    };
  };
  createCustomSubtype: {
    parameters: {
      query: {
        /** @description The sub-account whose preferences they are. */
        locationId: components["parameters"]["PreferencesLocation"];
      };
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewCustomSubtype"];
      };
    };
    responses: {
      /** @description The kind was added. */
      200: {
        content: {
          "application/json": components["schemas"]["CustomSubtypesAnswer"];
        };
      };
      /** @description The kind was added. */
      201: {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
    };
  };
  updateCustomSubtype: {
    parameters: {
      query: {
        /** @description The sub-account whose preferences they are. */
        locationId: components["parameters"]["PreferencesLocation"];
      };
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description The kind's id. */
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomSubtypeUpdate"];
      };
    };
    responses: {
      /** @description The kind is changed. */
      200: {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
    };
  };
  getUnsubscriptionStatus: {
    parameters: {
      query: {
        /** @description The sub-account whose preferences they are. */
        locationId: components["parameters"]["PreferencesLocation"];
        contactId: string;
        /** @description One address; without it, all of the contact's. */
        email?: string;
      };
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    responses: {
      /** @description The subscriptions. */
      200: {
        content: {
          "application/json": components["schemas"]["UnsubscriptionStatus"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
    };
  };
  changeUserSubscription: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SubscriptionChange"];
      };
    };
    responses: {
      /** @description The subscription is changed. */
      200: {
        content: {
          "application/json": components["schemas"]["SubscriptionChangeAnswer"];
        };
      };
      /** @description The subscription is changed. */
      201: {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
    };
  };
  getToken: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
      };
    };
    responses: {
      /** @description The token, and the one that the next is asked for with. */
      200: {
        content: {
          "application/json": components["schemas"]["Tokens"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      422: components["responses"]["Unprocessable"];
    };
  };
  getLocationToken: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["LocationTokenRequest"];
      };
    };
    responses: {
      /** @description The sub-account's tokens. */
      200: {
        content: {
          "application/json": components["schemas"]["Tokens"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      422: components["responses"]["Unprocessable"];
    };
  };
  listInstalledLocations: {
    parameters: {
      query: {
        /** @description The agency. */
        companyId: string;
        /** @description The app: what is before the first hyphen of its client id. */
        appId: string;
        /** @description How many to leave out, 0 unless said; `installedLocations.all` and `.pages` fill it in. */
        skip?: components["schemas"]["InstalledLocationCount"];
        /** @description How many a page has, 20 unless said. No source names the most. */
        limit?: components["schemas"]["InstalledLocationCount"];
        /** @description Part of a sub-account's name. */
        query?: string;
        isInstalled?: boolean | ("true" | "false");
        /** @description A version of the app. */
        versionId?: string;
        onTrial?: boolean | ("true" | "false");
        planId?: string;
        locationId?: string;
      };
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    responses: {
      /** @description One page of sub-accounts. */
      200: {
        content: {
          "application/json": components["schemas"]["InstalledLocations"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      422: components["responses"]["Unprocessable"];
    };
  };
  reconnectApp: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReconnectRequest"];
      };
    };
    responses: {
      /** @description The code, which is traded for tokens as the one of a user's consent is. */
      200: {
        content: {
          "application/json": components["schemas"]["ReconnectCode"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
    };
  };
}
type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};
