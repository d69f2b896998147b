// Made from specs/leadconnector-locations.yaml by `npm run generate`. What is to change here is changed there.

export const examples = {
  "/locations/search": {
    get: {
      status: 200,
      body: {
        locations: [
          {
            id: "id",
            name: "name",
            phone: "phone",
            email: "email",
            address: "address",
            city: "city",
            state: "state",
            country: "country",
            postalCode: "postalCode",
            website: "website",
            timezone: "timezone",
            settings: {
              allowDuplicateContact: true,
              allowDuplicateOpportunity: true,
              allowFacebookNameMerge: true,
              disableContactTimezone: true,
            },
            social: {
              facebookUrl: "facebookUrl",
              googlePlus: "googlePlus",
              linkedIn: "linkedIn",
              foursquare: "foursquare",
              twitter: "twitter",
              yelp: "yelp",
              instagram: "instagram",
              youtube: "youtube",
              pinterest: "pinterest",
              blogRss: "blogRss",
              googlePlacesId: "googlePlacesId",
            },
          },
        ],
        traceId: "traceId",
      },
    },
  },
  "/locations/{locationId}": {
    get: {
      status: 200,
      body: {
        location: {
          id: "id",
          companyId: "companyId",
          name: "name",
          domain: "domain",
          address: "address",
          city: "city",
          state: "state",
          logoUrl: "logoUrl",
          country: "country",
          postalCode: "postalCode",
          website: "website",
          timezone: "timezone",
          firstName: "firstName",
          lastName: "lastName",
          email: "email",
          phone: "phone",
          business: {
            name: "name",
            address: "address",
            city: "city",
            state: "state",
            country: "country",
            postalCode: "postalCode",
            website: "website",
            timezone: "timezone",
            logoUrl: "logoUrl",
          },
          social: {
            facebookUrl: "facebookUrl",
            googlePlus: "googlePlus",
            linkedIn: "linkedIn",
            foursquare: "foursquare",
            twitter: "twitter",
            yelp: "yelp",
            instagram: "instagram",
            youtube: "youtube",
            pinterest: "pinterest",
            blogRss: "blogRss",
            googlePlacesId: "googlePlacesId",
          },
          settings: {
            allowDuplicateContact: true,
            allowDuplicateOpportunity: true,
            allowFacebookNameMerge: true,
            disableContactTimezone: true,
          },
          reseller: {},
        },
        traceId: "traceId",
      },
    },
    put: {
      status: 200,
      body: {
        id: "id",
        companyId: "companyId",
        name: "name",
        phone: "phone",
        email: "email",
        address: "address",
        city: "city",
        state: "state",
        domain: "domain",
        country: "country",
        postalCode: "postalCode",
        website: "website",
        timezone: "timezone",
        settings: {
          allowDuplicateContact: true,
          allowDuplicateOpportunity: true,
          allowFacebookNameMerge: true,
          disableContactTimezone: true,
        },
        social: {
          facebookUrl: "facebookUrl",
          googlePlus: "googlePlus",
          linkedIn: "linkedIn",
          foursquare: "foursquare",
          twitter: "twitter",
          yelp: "yelp",
          instagram: "instagram",
          youtube: "youtube",
          pinterest: "pinterest",
          blogRss: "blogRss",
          googlePlacesId: "googlePlacesId",
        },
        traceId: "traceId",
      },
    },
  },
  "/locations/{locationId}/timezones": {
    get: {
      status: 200,
      body: null,
    },
  },
  "/locations/{locationId}/tasks/search": {
    post: {
      status: 200,
      body: {
        tasks: [null],
        traceId: "traceId",
      },
    },
  },
  "/locations/{locationId}/customFields": {
    get: {
      status: 200,
      body: {
        customFields: [
          {
            id: "id",
            name: "name",
            fieldKey: "fieldKey",
            placeholder: "placeholder",
            dataType: "dataType",
            position: 1,
            picklistOptions: ["picklistOptions"],
            picklistImageOptions: [null],
            isAllowedCustomOption: true,
            isMultiFileAllowed: true,
            maxFileLimit: 1,
            locationId: "locationId",
            model: "contact",
          },
        ],
        traceId: "traceId",
      },
    },
    post: {
      status: 200,
      body: {
        customField: {
          id: "id",
          name: "name",
          fieldKey: "fieldKey",
          placeholder: "placeholder",
          dataType: "dataType",
          position: 1,
          picklistOptions: ["picklistOptions"],
          picklistImageOptions: [null],
          isAllowedCustomOption: true,
          isMultiFileAllowed: true,
          maxFileLimit: 1,
          locationId: "locationId",
          model: "contact",
        },
        traceId: "traceId",
      },
    },
  },
  "/locations/{locationId}/customFields/upload": {
    post: {
      status: 200,
      body: {
        uploadedFiles: {
          uploadedFiles: "uploadedFiles",
        },
        meta: [
          {
            fieldname: "fieldname",
            originalname: "originalname",
            encoding: "encoding",
            mimetype: "mimetype",
            size: 1,
            url: "url",
          },
        ],
        traceId: "traceId",
      },
    },
  },
  "/locations/{locationId}/customFields/{id}": {
    get: {
      status: 200,
      body: {
        customField: {
          id: "id",
          name: "name",
          fieldKey: "fieldKey",
          placeholder: "placeholder",
          dataType: "dataType",
          position: 1,
          picklistOptions: ["picklistOptions"],
          picklistImageOptions: [null],
          isAllowedCustomOption: true,
          isMultiFileAllowed: true,
          maxFileLimit: 1,
          locationId: "locationId",
          model: "contact",
        },
        traceId: "traceId",
      },
    },
    put: {
      status: 200,
      body: {
        customField: {
          id: "id",
          name: "name",
          fieldKey: "fieldKey",
          placeholder: "placeholder",
          dataType: "dataType",
          position: 1,
          picklistOptions: ["picklistOptions"],
          picklistImageOptions: [null],
          isAllowedCustomOption: true,
          isMultiFileAllowed: true,
          maxFileLimit: 1,
          locationId: "locationId",
          model: "contact",
        },
        traceId: "traceId",
      },
    },
    delete: {
      status: 200,
      body: {
        succeded: true,
        succeeded: true,
        traceId: "traceId",
      },
    },
  },
  "/locations/{locationId}/customValues": {
    get: {
      status: 200,
      body: {
        customValues: [
          {
            id: "id",
            name: "name",
            fieldKey: "fieldKey",
            value: "value",
            locationId: "locationId",
          },
        ],
        traceId: "traceId",
      },
    },
    post: {
      status: 200,
      body: {
        customValue: {
          id: "id",
          name: "name",
          fieldKey: "fieldKey",
          value: "value",
          locationId: "locationId",
        },
        traceId: "traceId",
      },
    },
  },
  "/locations/{locationId}/customValues/{id}": {
    get: {
      status: 200,
      body: {
        customValue: {
          id: "id",
          name: "name",
          fieldKey: "fieldKey",
          value: "value",
          locationId: "locationId",
        },
        traceId: "traceId",
      },
    },
    put: {
      status: 200,
      body: {
        customValue: {
          id: "id",
          name: "name",
          fieldKey: "fieldKey",
          value: "value",
          locationId: "locationId",
        },
        traceId: "traceId",
      },
    },
    delete: {
      status: 200,
      body: {
        succeded: true,
        succeeded: true,
        traceId: "traceId",
      },
    },
  },
  "/locations/{locationId}/tags": {
    get: {
      status: 200,
      body: {
        tags: [
          {
            id: "id",
            name: "name",
            locationId: "locationId",
          },
        ],
        traceId: "traceId",
      },
    },
    post: {
      status: 200,
      body: {
        tag: {
          id: "id",
          name: "name",
          locationId: "locationId",
        },
        traceId: "traceId",
      },
    },
  },
  "/locations/{locationId}/tags/{tagId}": {
    get: {
      status: 200,
      body: {
        tag: {
          id: "id",
          name: "name",
          locationId: "locationId",
        },
        traceId: "traceId",
      },
    },
    put: {
      status: 200,
      body: {
        tag: {
          id: "id",
          name: "name",
          locationId: "locationId",
        },
        traceId: "traceId",
      },
    },
    delete: {
      status: 200,
      body: {
        succeded: true,
        succeeded: true,
        traceId: "traceId",
      },
    },
  },
  "/locations/{locationId}/templates": {
    get: {
      status: 200,
      body: {
        templates: [
          {
            id: "id",
            name: "name",
            type: "sms",
            template: {
              body: "body",
              subject: "subject",
              html: "html",
              attachments: [null],
            },
            dateAdded: "dateAdded",
            locationId: "locationId",
            urlAttachments: ["urlAttachments"],
          },
        ],
        totalCount: 1,
        traceId: "traceId",
      },
    },
  },
  "/locations/{locationId}/templates/{id}": {
    delete: {
      status: 200,
    },
  },
};
