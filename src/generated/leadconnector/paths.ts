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
  "/oauth/token": {
    /** Trade a code, or a refresh token, for an access token */
    post: operations["getToken"];
  };
}
export interface components {
  schemas: {
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
      /** @description In how many seconds the access token ends, about a day. */
      expires_in: number;
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
      isBulkInstallation?: boolean;
      installToFutureLocations?: boolean;
      approveAllLocations?: boolean;
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
}
type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};
