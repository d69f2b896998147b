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
  "/conversations/{conversationId}/messages": {
    get: {
      status: 200,
      body: {
        messages: {
          lastMessageId: "lastMessageId",
          nextPage: true,
          messages: [
            {
              id: "id",
              type: 1,
              messageType: "TYPE_CALL",
              subType: null,
              locationId: "locationId",
              contactId: "contactId",
              conversationId: "conversationId",
              dateAdded: "dateAdded",
              dateUpdated: "dateUpdated",
              body: "body",
              direction: "inbound",
              status: "connected",
              contentType: "contentType",
              attachments: ["attachments"],
              meta: {
                call: {
                  duration: 1,
                  status: "pending",
                },
                callDuration: "callDuration",
                callStatus: "pending",
                email: {
                  messageIds: [],
                },
                ig: {
                  page_id: "page_id",
                  page_name: "page_name",
                },
                fb: {
                  page_id: "page_id",
                  page_name: "page_name",
                },
              },
              source: "workflow",
              userId: "userId",
              conversationProviderId: "conversationProviderId",
              chatWidgetId: "chatWidgetId",
              altId: "altId",
              from: "from",
              to: "to",
              error: null,
              activity: {
                title: "title",
                type: null,
                data: null,
              },
            },
          ],
        },
        lastMessageId: "lastMessageId",
        nextPage: true,
        traceId: "traceId",
      },
    },
  },
  "/conversations/messages/export": {
    get: {
      status: 200,
      body: {
        messages: [
          {
            id: "id",
            type: 1,
            messageType: "TYPE_CALL",
            subType: null,
            locationId: "locationId",
            contactId: "contactId",
            conversationId: "conversationId",
            dateAdded: "dateAdded",
            dateUpdated: "dateUpdated",
            body: "body",
            direction: "inbound",
            status: "connected",
            contentType: "contentType",
            attachments: ["attachments"],
            meta: {
              call: {
                duration: 1,
                status: "pending",
              },
              callDuration: "callDuration",
              callStatus: "pending",
              email: {
                messageIds: ["messageIds"],
              },
              ig: {
                page_id: "page_id",
                page_name: "page_name",
              },
              fb: {
                page_id: "page_id",
                page_name: "page_name",
              },
            },
            source: "workflow",
            userId: "userId",
            conversationProviderId: "conversationProviderId",
            chatWidgetId: "chatWidgetId",
            altId: "altId",
            from: "from",
            to: "to",
            error: null,
            activity: {
              title: "title",
              type: null,
              data: null,
            },
          },
        ],
        nextCursor: "nextCursor",
        total: 1,
        traceId: "traceId",
      },
    },
  },
  "/conversations/messages/{id}": {
    get: {
      status: 200,
      body: {
        message: {
          id: "id",
          type: 1,
          messageType: "TYPE_CALL",
          subType: null,
          locationId: "locationId",
          contactId: "contactId",
          conversationId: "conversationId",
          dateAdded: "dateAdded",
          dateUpdated: "dateUpdated",
          body: "body",
          direction: "inbound",
          status: "connected",
          contentType: "contentType",
          attachments: ["attachments"],
          meta: {
            call: {
              duration: 1,
              status: "pending",
            },
            callDuration: "callDuration",
            callStatus: "pending",
            email: {
              messageIds: ["messageIds"],
            },
            ig: {
              page_id: "page_id",
              page_name: "page_name",
            },
            fb: {
              page_id: "page_id",
              page_name: "page_name",
            },
          },
          source: "workflow",
          userId: "userId",
          conversationProviderId: "conversationProviderId",
          chatWidgetId: "chatWidgetId",
          altId: "altId",
          from: "from",
          to: "to",
          error: null,
          activity: {
            title: "title",
            type: null,
            data: null,
          },
        },
        traceId: "traceId",
      },
    },
  },
  "/conversations/messages/inbound": {
    post: {
      status: 200,
      body: {
        success: true,
        conversationId: "conversationId",
        messageId: "messageId",
        message: "message",
        contactId: "contactId",
        dateAdded: "dateAdded",
        emailMessageId: "emailMessageId",
        traceId: "traceId",
      },
    },
  },
  "/conversations/messages/outbound": {
    post: {
      status: 200,
      body: {
        success: true,
        conversationId: "conversationId",
        messageId: "messageId",
        message: "message",
        contactId: "contactId",
        dateAdded: "dateAdded",
        emailMessageId: "emailMessageId",
        traceId: "traceId",
      },
    },
  },
  "/conversations/messages/{messageId}/schedule": {
    delete: {
      status: 200,
      body: {
        status: 200,
        message: "message",
        traceId: "traceId",
      },
    },
  },
  "/conversations/messages/{messageId}/status": {
    put: {
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
  "/conversations/messages/{messageId}/attachments": {
    put: {
      status: 200,
      body: {
        success: true,
        messageId: "messageId",
        attachments: ["attachments"],
        traceId: "traceId",
      },
    },
  },
  "/conversations/messages/upload/initiate": {
    post: {
      status: 200,
      body: {
        uploadUrl: "uploadUrl",
        uploadId: "uploadId",
        filePath: "filePath",
        expiresAt: 1,
        maxFileSize: 1,
        traceId: "traceId",
      },
    },
  },
  "/conversations/messages/upload/complete": {
    post: {
      status: 200,
      body: {
        uploadedFiles: {
          uploadedFiles: "uploadedFiles",
        },
        metadata: {
          size: 1,
          contentType: "contentType",
        },
        traceId: "traceId",
      },
    },
  },
  "/conversations/messages/review-reply": {
    post: {
      status: 200,
      body: {
        conversationId: "conversationId",
        messageId: "messageId",
        messageIds: ["messageIds"],
        msg: "msg",
        status: "delivered",
        traceId: "traceId",
      },
    },
  },
  "/conversations/messages/email/{id}": {
    get: {
      status: 200,
      body: {
        id: "id",
        altId: "altId",
        threadId: "threadId",
        locationId: "locationId",
        contactId: "contactId",
        conversationId: "conversationId",
        dateAdded: "dateAdded",
        subject: "subject",
        body: "body",
        direction: "inbound",
        status: "pending",
        contentType: "contentType",
        attachments: ["attachments"],
        provider: "provider",
        from: "from",
        to: ["to"],
        cc: ["cc"],
        bcc: ["bcc"],
        replyToMessageId: "replyToMessageId",
        source: "workflow",
        conversationProviderId: "conversationProviderId",
        error: null,
        traceId: "traceId",
      },
    },
  },
  "/conversations/messages/email/{emailMessageId}/schedule": {
    delete: {
      status: 200,
      body: {
        status: 200,
        message: "message",
        traceId: "traceId",
      },
    },
  },
  "/conversations/messages/email/{id}/status": {
    put: {
      status: 200,
      body: {
        success: true,
        message: "message",
        traceId: "traceId",
      },
    },
  },
  "/conversations/locations/{locationId}/messages/{messageId}/transcription": {
    get: {
      status: 200,
      body: null,
    },
  },
  "/conversations/providers/live-chat/typing": {
    post: {
      status: 201,
      body: {
        success: true,
        traceId: "traceId",
      },
    },
  },
  "/conversations/preferences/custom-subtypes": {
    get: {
      status: 200,
      body: null,
    },
    post: {
      status: 200,
      body: null,
    },
  },
  "/conversations/preferences/custom-subtypes/{id}": {
    put: {
      status: 200,
    },
  },
  "/conversations/preferences/unsubscriptions/status": {
    get: {
      status: 200,
      body: null,
    },
  },
  "/conversations/preferences/unsubscriptions/user-change": {
    post: {
      status: 200,
      body: null,
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
        appId: "appId",
        versionId: "versionId",
        isBulkInstallation: true,
        installToFutureLocations: true,
        approveAllLocations: true,
        traceId: "traceId",
      },
    },
  },
  "/oauth/locationToken": {
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
        appId: "appId",
        versionId: "versionId",
        isBulkInstallation: true,
        installToFutureLocations: true,
        approveAllLocations: true,
        traceId: "traceId",
      },
    },
  },
  "/oauth/installedLocations": {
    get: {
      status: 200,
      body: {
        locations: [
          {
            _id: "_id",
            name: "name",
            address: "address",
            isInstalled: true,
            versionId: "versionId",
            installedAt: "installedAt",
          },
        ],
        count: 1,
        installToFutureLocations: true,
        traceId: "traceId",
      },
    },
  },
  "/oauth/reconnect": {
    post: {
      status: 200,
      body: {
        authorizationCode: "authorizationCode",
        expiresAt: null,
        traceId: "traceId",
      },
    },
  },
};
