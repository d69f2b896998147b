// Made from specs/leadconnector.yaml by `npm run generate`. What is to change here is changed there.

export const examples = {
  "/conversations/search": {
    get: {
      status: 200,
      body: {
        conversations: [
          {
            id: "id",
            contactId: "contactId",
            locationId: "locationId",
            lastMessageBody: "lastMessageBody",
            lastMessageType: "TYPE_CALL",
            type: "TYPE_PHONE",
            unreadCount: 1,
            starred: true,
            fullName: "fullName",
            contactName: "contactName",
            email: "email",
            phone: "phone",
            sort: [1],
            dateAdded: 1,
            dateUpdated: 1,
            lastMessageDate: 1,
            followers: [null],
            mentions: [null],
            tags: [null],
            scoring: [null],
            messageTypes: null,
            isLastMessageInternalComment: true,
            companyName: null,
            profilePhoto: null,
            attributed: null,
          },
        ],
        total: 1,
        traceId: "traceId",
      },
    },
  },
  "/conversations/": {
    post: {
      status: 201,
      body: {
        success: true,
        conversation: {
          id: "id",
          dateUpdated: "dateUpdated",
          dateAdded: "dateAdded",
          deleted: true,
          contactId: "contactId",
          locationId: "locationId",
          lastMessageDate: "lastMessageDate",
          assignedTo: "assignedTo",
        },
        traceId: "traceId",
      },
    },
  },
  "/conversations/{conversationId}": {
    get: {
      status: 200,
      body: {
        id: "id",
        contactId: "contactId",
        locationId: "locationId",
        deleted: true,
        inbox: true,
        type: 1,
        unreadCount: 1,
        assignedTo: "assignedTo",
        starred: true,
        isLastMessageInternalComment: true,
        lastMessageType: 1,
        lastMessageDate: {
          seconds: 1,
          nanoseconds: 1,
        },
        messageTypes: [1],
        traceId: "traceId",
      },
    },
    put: {
      status: 200,
      body: {
        success: true,
        conversation: {
          id: "tDtDnQdgm2LXpyiqYvZ6",
          locationId: "tDtDnQdgm2LXpyiqYvZ6",
          contactId: "tDtDnQdgm2LXpyiqYvZ6",
          lastMessageBody: "Hello, this is the message body",
          lastMessageType: "TYPE_CALL",
          unreadCount: 1,
          inbox: true,
          starred: true,
          deleted: false,
        },
      },
    },
    delete: {
      status: 200,
      body: {
        success: true,
        traceId: "traceId",
      },
    },
  },
  "/conversations/messages": {
    post: {
      status: 200,
      body: {
        conversationId: "conversationId",
        messageId: "messageId",
        emailMessageId: "emailMessageId",
        messageIds: ["messageIds"],
        msg: "msg",
        forwardData: {
          forwardWholeThread: true,
          messageId: "messageId",
          emailMessageId: "emailMessageId",
          sourceContactId: "sourceContactId",
          sourceConversationId: "sourceConversationId",
          forwardToEmail: "forwardToEmail",
          recipientContactId: "recipientContactId",
          recipientConversationId: "recipientConversationId",
        },
        status: "delivered",
        traceId: "traceId",
      },
    },
  },
  "/conversations/messages/upload": {
    post: {
      status: 200,
      body: {
        uploadedFiles: {
          uploadedFiles: "uploadedFiles",
        },
        twilioMediaSids: ["twilioMediaSids"],
        traceId: "traceId",
      },
    },
  },
  "/conversations/messages/{messageId}/locations/{locationId}/recording": {
    get: {
      status: 200,
      contentType: "audio/*",
      base64: "RG93bmxvYWQgdGhlIHNvdW5kIG9mIGEgY2FsbCBvciBvZiBhIHZvaWNlbWFpbA==",
    },
  },
  "/conversations/locations/{locationId}/messages/{messageId}/transcription/download": {
    get: {
      status: 200,
      contentType: "text/plain",
      body: "Download the transcript of a recording as text",
    },
  },
  "/oauth/token": {
    post: {
      status: 200,
      body: {
        access_token: "access_token",
        token_type: "token_type",
        expires_in: 1,
        refresh_token: "refresh_token",
        refreshTokenId: "refreshTokenId",
        scope: "scope",
        userType: "userType",
        userId: "userId",
        locationId: "locationId",
        companyId: "companyId",
        approvedLocations: ["approvedLocations"],
        planId: "planId",
        isBulkInstallation: true,
        installToFutureLocations: true,
        approveAllLocations: true,
        traceId: "traceId",
      },
    },
  },
};
