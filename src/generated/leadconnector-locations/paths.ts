// Made from specs/leadconnector-locations.yaml by `npm run generate`. What is to change here is changed there.

import type { UploadedFile } from "../../core/multipart.js";
export interface paths {
  "/locations/search": {
    /** Find sub-accounts, page by page */
    get: operations["searchLocations"];
  };
  "/locations/{locationId}": {
    /** Read one sub-account */
    get: operations["getLocation"];
    /** Change a sub-account */
    put: operations["updateLocation"];
  };
  "/locations/{locationId}/timezones": {
    /** List the time zones that a sub-account can have */
    get: operations["listLocationTimezones"];
  };
  "/locations/{locationId}/tasks/search": {
    /** Find the tasks of a sub-account's contacts, page by page */
    post: operations["searchTasksOfLocation"];
  };
  "/locations/{locationId}/customFields": {
    /** List the custom fields of a sub-account */
    get: operations["listLocationCustomFields"];
    /** Create a custom field */
    post: operations["createLocationCustomField"];
  };
  "/locations/{locationId}/customFields/upload": {
    /** Upload files for a custom field that holds files */
    post: operations["uploadLocationCustomFieldFiles"];
  };
  "/locations/{locationId}/customFields/{id}": {
    /** Read one custom field */
    get: operations["getLocationCustomField"];
    /** Change a custom field */
    put: operations["updateLocationCustomField"];
    /** Delete a custom field */
    delete: operations["deleteLocationCustomField"];
  };
  "/locations/{locationId}/customValues": {
    /** List the custom values of a sub-account */
    get: operations["listLocationCustomValues"];
    /** Create a custom value */
    post: operations["createLocationCustomValue"];
  };
  "/locations/{locationId}/customValues/{id}": {
    /** Read one custom value */
    get: operations["getLocationCustomValue"];
    /** Change a custom value */
    put: operations["updateLocationCustomValue"];
    /** Delete a custom value */
    delete: operations["deleteLocationCustomValue"];
  };
  "/locations/{locationId}/tags": {
    /** List the tags of a sub-account */
    get: operations["listLocationTags"];
    /** Create a tag */
    post: operations["createLocationTag"];
  };
  "/locations/{locationId}/tags/{tagId}": {
    /** Read one tag */
    get: operations["getLocationTag"];
    /** Rename a tag */
    put: operations["updateLocationTag"];
    /** Delete a tag */
    delete: operations["deleteLocationTag"];
  };
  "/locations/{locationId}/templates": {
    /** List the templates of a sub-account's messages, page by page */
    get: operations["listLocationTemplates"];
  };
  "/locations/{locationId}/templates/{id}": {
    /** Delete a template */
    delete: operations["deleteLocationTemplate"];
  };
}
export interface components {
  schemas: {
    /** @description A number, as itself or in digits. */
    LocationCount: number | string;
    /** @description What is to change in a sub-account, and the agency that it belongs to. */
    LocationUpdate: {
      /** @description The agency. */
      companyId: string;
      name?: string;
      phone?: string;
      address?: string;
      city?: string;
      state?: string;
      /**
       * @description A country's code of two letters.
       * @example US
       */
      country?: string;
      postalCode?: string;
      website?: string;
      /** @description A time zone's name, for example US/Central; `timezones` gives those that can be had. */
      timezone?: string;
      prospectInfo?: components["schemas"]["LocationProspect"];
      settings?: components["schemas"]["LocationSettingsUpdate"];
      social?: components["schemas"]["LocationSocialUpdate"];
      twilio?: components["schemas"]["LocationTwilio"];
      mailgun?: components["schemas"]["LocationMailgun"];
      snapshot?: components["schemas"]["LocationSnapshot"];
    };
    /** @description The person whom a sub-account is for. */
    LocationProspect: {
      firstName: string;
      lastName: string;
      email: string;
    };
    /** @description What a sub-account is to allow. */
    LocationSettingsUpdate: {
      allowDuplicateContact?: boolean;
      allowDuplicateOpportunity?: boolean;
      allowFacebookNameMerge?: boolean;
      disableContactTimezone?: boolean;
    };
    /** @description Where a sub-account is to be found on other sites. */
    LocationSocialUpdate: {
      facebookUrl?: string;
      googlePlus?: string;
      linkedIn?: string;
      foursquare?: string;
      twitter?: string;
      yelp?: string;
      instagram?: string;
      youtube?: string;
      pinterest?: string;
      blogRss?: string;
      googlePlacesId?: string;
    };
    /** @description A sub-account's credentials for Twilio. The newest edition calls them deprecated. */
    LocationTwilio: {
      sid: string;
      authToken: string;
    };
    /** @description A sub-account's credentials for Mailgun. */
    LocationMailgun: {
      apiKey: string;
      domain: string;
    };
    /** @description The snapshot that a sub-account is to be set up from. */
    LocationSnapshot: {
      id: string;
      /** @description True to replace what is in conflict with it, false unless said. */
      override?: boolean;
    };
    /** @description Which tasks are meant. */
    LocationTaskSearch: {
      /** @description The ids of contacts. */
      contactId?: string[];
      completed?: boolean;
      /** @description The ids of users. */
      assignedTo?: string[];
      /** @description A task's name. */
      query?: string;
      /** @description How many tasks a page has, 25 unless said. No source names the most. */
      limit?: number;
      /** @description How many tasks to pass over, 0 unless said. */
      skip?: number;
      businessId?: string;
    };
    /** @description A field that a sub-account adds to its contacts or opportunities. */
    NewLocationCustomField: {
      name: string;
      /** @description The published example is TEXT; no source lists the others. */
      dataType: string;
      placeholder?: string;
      /** @description Of a field that holds files: the endings that it takes, for example .pdf. */
      acceptedFormat?: string[];
      isMultipleFile?: boolean;
      maxNumberOfFiles?: number;
      textBoxListOptions?: components["schemas"]["LocationTextBoxOption"][];
      /** @description 0 unless said. */
      position?: number;
      /**
       * @description What the field is added to.
       * @enum {string}
       */
      model?: "contact" | "opportunity";
    } & {
      [key: string]: unknown;
    };
    /** @description What is to change in a custom field. */
    LocationCustomFieldUpdate: {
      name: string;
      placeholder?: string;
      /** @description Of a field that holds files: the endings that it takes, for example .pdf. */
      acceptedFormat?: string[];
      isMultipleFile?: boolean;
      maxNumberOfFiles?: number;
      textBoxListOptions?: components["schemas"]["LocationTextBoxOption"][];
      position?: number;
      /**
       * @description What the field is added to.
       * @enum {string}
       */
      model?: "contact" | "opportunity";
    } & {
      [key: string]: unknown;
    };
    /** @description Files, each in a part whose name you choose, and what they are for. */
    LocationCustomFieldFiles: {
      /** @description The id of a contact, of an opportunity or of a custom field. */
      id?: string;
      /**
       * @description How many files there may be, in digits.
       * @example 15
       */
      maxFiles?: string;
    } & {
      [key: string]: UploadedFile | string | UploadedFile[];
    };
    /** @description One text box of a custom field that has several. */
    LocationTextBoxOption: {
      label?: string;
      prefillValue?: string;
    };
    /** @description A text of a sub-account, and what it is called. */
    LocationCustomValueFields: {
      name: string;
      value: string;
    };
    /** @description What a tag is called. */
    LocationTagFields: {
      name: string;
    };
    /** @description One page of sub-accounts. */
    FoundLocations: {
      locations: components["schemas"]["FoundLocation"][];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A sub-account as a search shows it. */
    FoundLocation: {
      id?: string;
      name?: string;
      phone?: string;
      email?: string;
      address?: string;
      city?: string;
      state?: string;
      country?: string;
      postalCode?: string;
      website?: string;
      timezone?: string;
      settings?: components["schemas"]["LocationSettings"];
      social?: components["schemas"]["LocationSocial"];
    };
    /** @description A sub-account in LeadConnector's envelope: `answer.location.timezone`. */
    LocationAnswer: {
      location: components["schemas"]["Location"];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A sub-account. */
    Location: {
      id?: string;
      /** @description The agency. */
      companyId?: string;
      name?: string;
      domain?: string;
      address?: string;
      city?: string;
      state?: string;
      logoUrl?: string;
      country?: string;
      postalCode?: string;
      website?: string;
      timezone?: string;
      firstName?: string;
      lastName?: string;
      email?: string;
      phone?: string;
      business?: components["schemas"]["LocationBusiness"];
      social?: components["schemas"]["LocationSocial"];
      settings?: components["schemas"]["LocationSettings"];
      reseller?: Record<string, unknown>;
    };
    /** @description The business that a sub-account is for. */
    LocationBusiness: {
      name?: string;
      address?: string;
      city?: string;
      state?: string;
      country?: string;
      postalCode?: string;
      website?: string;
      timezone?: string;
      logoUrl?: string;
    };
    /** @description What a sub-account allows. */
    LocationSettings: {
      allowDuplicateContact?: boolean;
      allowDuplicateOpportunity?: boolean;
      allowFacebookNameMerge?: boolean;
      disableContactTimezone?: boolean;
    };
    /** @description Where a sub-account is to be found on other sites. */
    LocationSocial: {
      facebookUrl?: string;
      googlePlus?: string;
      linkedIn?: string;
      foursquare?: string;
      twitter?: string;
      yelp?: string;
      instagram?: string;
      youtube?: string;
      pinterest?: string;
      blogRss?: string;
      googlePlacesId?: string;
    };
    /** @description A sub-account as a change gives it back. */
    UpdatedLocation: {
      id?: string;
      /** @description The agency. */
      companyId?: string;
      name?: string;
      phone?: string;
      email?: string;
      address?: string;
      city?: string;
      state?: string;
      domain?: string;
      country?: string;
      postalCode?: string;
      website?: string;
      timezone?: string;
      settings?: components["schemas"]["LocationSettings"];
      social?: components["schemas"]["LocationSocial"];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description The time zones that a sub-account can have, in a form that no source states. */
    LocationTimezones: unknown;
    /** @description One page of tasks. */
    FoundLocationTasks: {
      tasks: unknown[];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description The custom fields of a sub-account. */
    LocationCustomFields: {
      customFields: components["schemas"]["LocationCustomField"][];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A custom field in LeadConnector's envelope: `answer.customField.id`. */
    LocationCustomFieldAnswer: {
      customField: components["schemas"]["LocationCustomField"];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A field that a sub-account added to its contacts or opportunities. */
    LocationCustomField: {
      id: string;
      name?: string;
      /** @description The field's key, for example contact.pincode. */
      fieldKey?: string;
      placeholder?: string;
      dataType?: string;
      position?: number;
      picklistOptions?: string[];
      picklistImageOptions?: unknown[];
      isAllowedCustomOption?: boolean;
      isMultiFileAllowed?: boolean;
      maxFileLimit?: number;
      locationId?: string;
      /** @enum {string} */
      model?: "contact" | "opportunity";
    };
    /** @description The address of each file by its name: `answer.uploadedFiles?.["terms.pdf"]`. */
    UploadedLocationCustomFieldFiles: {
      /** @description The address of each file by its name. */
      uploadedFiles?: {
        [key: string]: string;
      };
      meta?: components["schemas"]["UploadedLocationCustomFieldFile"][];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description What LeadConnector says of one file. */
    UploadedLocationCustomFieldFile: {
      /** @description The part that it travelled in. */
      fieldname?: string;
      originalname?: string;
      encoding?: string;
      mimetype?: string;
      /** @description In bytes. */
      size?: number;
      url?: string;
    };
    /** @description The custom values of a sub-account. */
    LocationCustomValues: {
      customValues: components["schemas"]["LocationCustomValue"][];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A custom value in LeadConnector's envelope: `answer.customValue.value`. */
    LocationCustomValueAnswer: {
      customValue: components["schemas"]["LocationCustomValue"];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A text of a sub-account that its messages and pages can have in them. */
    LocationCustomValue: {
      id: string;
      name?: string;
      /** @description What stands in a text for the value, in double braces. */
      fieldKey?: string;
      value?: string;
      locationId?: string;
    };
    /** @description The tags of a sub-account. */
    LocationTags: {
      tags: components["schemas"]["LocationTag"][];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A tag in LeadConnector's envelope: `answer.tag.name`. */
    LocationTagAnswer: {
      tag: components["schemas"]["LocationTag"];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A tag that a sub-account's contacts can have. */
    LocationTag: {
      id: string;
      name?: string;
      locationId?: string;
    };
    /** @description One page of templates, and how many there are in all. */
    LocationTemplates: {
      templates: components["schemas"]["LocationTemplate"][];
      /** @description How many templates match. */
      totalCount?: number;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description The template of a message. An e-mail has a subject and html, a text message a body. */
    LocationTemplate: {
      id?: string;
      name?: string;
      /** @enum {string} */
      type?: "sms" | "email" | "whatsapp";
      template?: {
        body?: string;
        subject?: string;
        html?: string;
        attachments?: unknown[];
      };
      /** @description ISO 8601. */
      dateAdded?: string;
      locationId?: string;
      urlAttachments?: string[];
    };
    /** @description Whether it was done. */
    LocationConfirmation: {
      succeded?: boolean;
      succeeded?: boolean;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A refusal, with one message. */
    Error: {
      statusCode?: number;
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
    /** @description The token or the Version header was refused, or the token lacks the scope. */
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
    /** @description Nothing has this id. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The request is invalid. There is one message for each fault. */
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
    /** @description LeadConnector's id of the sub-account. */
    LocationId: string;
    /** @description The edition of the API that the request is written for. */
    Version: "2021-07-28";
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export interface operations {
  searchLocations: {
    parameters: {
      query?: {
        /** @description The agency whose sub-accounts are meant. */
        companyId?: string;
        /** @description How many sub-accounts to pass over, 0 unless said. */
        skip?: components["schemas"]["LocationCount"];
        /** @description How many sub-accounts a page has, 10 unless said. No source names the most. */
        limit?: components["schemas"]["LocationCount"];
        /** @description `asc` unless said. */
        order?: "asc" | "desc";
        email?: string;
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
          "application/json": components["schemas"]["FoundLocations"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
    };
  };
  getLocation: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the sub-account. */
        locationId: components["parameters"]["LocationId"];
      };
    };
    responses: {
      /** @description The sub-account, in an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["LocationAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
    };
  };
  updateLocation: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the sub-account. */
        locationId: components["parameters"]["LocationId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LocationUpdate"];
      };
    };
    responses: {
      /** @description The sub-account after the change, without an envelope as far as is published. */
      200: {
        content: {
          "application/json": components["schemas"]["UpdatedLocation"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  listLocationTimezones: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the sub-account. */
        locationId: components["parameters"]["LocationId"];
      };
    };
    responses: {
      /** @description The time zones. */
      200: {
        content: {
          "application/json": components["schemas"]["LocationTimezones"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
    };
  };
  searchTasksOfLocation: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the sub-account. */
        locationId: components["parameters"]["LocationId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LocationTaskSearch"];
      };
    };
    responses: {
      /** @description One page of tasks. */
      200: {
        content: {
          "application/json": components["schemas"]["FoundLocationTasks"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
    };
  };
  listLocationCustomFields: {
    parameters: {
      query?: {
        /** @description Whose fields are meant. */
        model?: "contact" | "opportunity" | "all";
      };
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the sub-account. */
        locationId: components["parameters"]["LocationId"];
      };
    };
    responses: {
      /** @description Every custom field. */
      200: {
        content: {
          "application/json": components["schemas"]["LocationCustomFields"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
    };
  };
  createLocationCustomField: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the sub-account. */
        locationId: components["parameters"]["LocationId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewLocationCustomField"];
      };
    };
    responses: {
      /** @description The new custom field, as it was recorded. */
      200: {
        content: {
          "application/json": components["schemas"]["LocationCustomFieldAnswer"];
        };
      };
      /** @description The new custom field, as it is published. */
      201: {
        content: {
          "application/json": components["schemas"]["LocationCustomFieldAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
    };
  };
  uploadLocationCustomFieldFiles: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the sub-account. */
        locationId: components["parameters"]["LocationId"];
      };
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["LocationCustomFieldFiles"];
      };
    };
    responses: {
      /** @description Where the files are now. */
      200: {
        content: {
          "application/json": components["schemas"]["UploadedLocationCustomFieldFiles"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
    };
  };
  getLocationCustomField: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the sub-account. */
        locationId: components["parameters"]["LocationId"];
        /** @description LeadConnector's id of the custom field. A read takes its key as well, for example contact.first_name. */
        id: string;
      };
    };
    responses: {
      /** @description The custom field, in an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["LocationCustomFieldAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  updateLocationCustomField: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the sub-account. */
        locationId: components["parameters"]["LocationId"];
        /** @description LeadConnector's id of the custom field. A read takes its key as well, for example contact.first_name. */
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LocationCustomFieldUpdate"];
      };
    };
    responses: {
      /** @description The custom field after the change. */
      200: {
        content: {
          "application/json": components["schemas"]["LocationCustomFieldAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  deleteLocationCustomField: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the sub-account. */
        locationId: components["parameters"]["LocationId"];
        /** @description LeadConnector's id of the custom field. A read takes its key as well, for example contact.first_name. */
        id: string;
      };
    };
    responses: {
      /** @description Whether it was deleted. */
      200: {
        content: {
          "application/json": components["schemas"]["LocationConfirmation"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  listLocationCustomValues: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the sub-account. */
        locationId: components["parameters"]["LocationId"];
      };
    };
    responses: {
      /** @description Every custom value. */
      200: {
        content: {
          "application/json": components["schemas"]["LocationCustomValues"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  createLocationCustomValue: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the sub-account. */
        locationId: components["parameters"]["LocationId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LocationCustomValueFields"];
      };
    };
    responses: {
      /** @description The new custom value, as it was recorded. */
      200: {
        content: {
          "application/json": components["schemas"]["LocationCustomValueAnswer"];
        };
      };
      /** @description The new custom value, as it is published. */
      201: {
        content: {
          "application/json": components["schemas"]["LocationCustomValueAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
    };
  };
  getLocationCustomValue: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the sub-account. */
        locationId: components["parameters"]["LocationId"];
        /** @description LeadConnector's id of the custom value. */
        id: string;
      };
    };
    responses: {
      /** @description The custom value, in an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["LocationCustomValueAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  updateLocationCustomValue: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the sub-account. */
        locationId: components["parameters"]["LocationId"];
        /** @description LeadConnector's id of the custom value. */
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LocationCustomValueFields"];
      };
    };
    responses: {
      /** @description The custom value after the change. */
      200: {
        content: {
          "application/json": components["schemas"]["LocationCustomValueAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  deleteLocationCustomValue: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the sub-account. */
        locationId: components["parameters"]["LocationId"];
        /** @description LeadConnector's id of the custom value. */
        id: string;
      };
    };
    responses: {
      /** @description Whether it was deleted. */
      200: {
        content: {
          "application/json": components["schemas"]["LocationConfirmation"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  listLocationTags: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the sub-account. */
        locationId: components["parameters"]["LocationId"];
      };
    };
    responses: {
      /** @description Every tag. */
      200: {
        content: {
          "application/json": components["schemas"]["LocationTags"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
    };
  };
  createLocationTag: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the sub-account. */
        locationId: components["parameters"]["LocationId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LocationTagFields"];
      };
    };
    responses: {
      /** @description The new tag. */
      200: {
        content: {
          "application/json": components["schemas"]["LocationTagAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
    };
  };
  getLocationTag: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the sub-account. */
        locationId: components["parameters"]["LocationId"];
        /** @description LeadConnector's id of the tag. */
        tagId: string;
      };
    };
    responses: {
      /** @description The tag, in an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["LocationTagAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  updateLocationTag: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the sub-account. */
        locationId: components["parameters"]["LocationId"];
        /** @description LeadConnector's id of the tag. */
        tagId: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LocationTagFields"];
      };
    };
    responses: {
      /** @description The tag after the change. */
      200: {
        content: {
          "application/json": components["schemas"]["LocationTagAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  deleteLocationTag: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the sub-account. */
        locationId: components["parameters"]["LocationId"];
        /** @description LeadConnector's id of the tag. */
        tagId: string;
      };
    };
    responses: {
      /** @description Whether it was deleted. */
      200: {
        content: {
          "application/json": components["schemas"]["LocationConfirmation"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  listLocationTemplates: {
    parameters: {
      query: {
        /** @description Explained by no source; the published example is a sub-account's id. */
        originId: string;
        /** @description Whether deleted templates are meant, `false` unless said. */
        deleted?: boolean | ("true" | "false");
        /** @description How many templates to pass over, 0 unless said. */
        skip?: components["schemas"]["LocationCount"];
        /** @description How many templates a page has, 25 unless said. No source names the most. */
        limit?: components["schemas"]["LocationCount"];
        type?: "sms" | "email" | "whatsapp";
      };
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the sub-account. */
        locationId: components["parameters"]["LocationId"];
      };
    };
    responses: {
      /** @description One page of templates. */
      200: {
        content: {
          "application/json": components["schemas"]["LocationTemplates"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
    };
  };
  deleteLocationTemplate: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the sub-account. */
        locationId: components["parameters"]["LocationId"];
        /** @description LeadConnector's id of the template. */
        id: string;
      };
    };
    responses: {
      /** @description The template is deleted. */
      200: {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
}
