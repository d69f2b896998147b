/** What every event may say. Of no field is it certain that it is there. */
interface Envelope {
  locationId?: string;
  appId?: string;
  versionId?: string;
  webhookId?: string;
  timestamp?: string | number;
}

/** A contact was created, changed or deleted, or its tags or do-not-disturb settings were. */
export interface ContactEvent extends Envelope {
  type: "ContactCreate" | "ContactUpdate" | "ContactDelete" | "ContactTagUpdate" | "ContactDndUpdate";
  id?: string;
  name?: string;
  firstName?: string;
  lastName?: string;
  email?: string;
  phone?: string;
  companyName?: string;
  address1?: string;
  city?: string;
  state?: string;
  postalCode?: string;
  country?: string;
  website?: string;
  source?: string;
  dateAdded?: string;
  dateOfBirth?: string;
  dnd?: boolean;
  dndSettings?: unknown;
  tags?: string[];
  /** Users report that it is never filled. */
  attachments?: unknown[];
  assignedTo?: string;
  customFields?: { id?: string; value?: unknown }[];
}

/** An opportunity was created, changed or deleted. Each change also comes as OpportunityUpdate. */
export interface OpportunityEvent extends Envelope {
  type:
    | "OpportunityCreate"
    | "OpportunityUpdate"
    | "OpportunityDelete"
    | "OpportunityAssignedToUpdate"
    | "OpportunityMonetaryValueUpdate"
    | "OpportunityStageUpdate"
    | "OpportunityStatusUpdate";
  id?: string;
  name?: string;
  contactId?: string;
  assignedTo?: string;
  monetaryValue?: number;
  pipelineId?: string;
  pipelineStageId?: string;
  source?: string;
  status?: string;
  dateAdded?: string;
}

/** A note of a contact was created, changed or deleted. */
export interface NoteEvent extends Envelope {
  type: "NoteCreate" | "NoteUpdate" | "NoteDelete";
  id?: string;
  body?: string;
  contactId?: string;
  dateAdded?: string;
}

/** A task of a contact was created, completed or deleted. Users report TaskCreate without contact and text. */
export interface TaskEvent extends Envelope {
  type: "TaskCreate" | "TaskComplete" | "TaskDelete";
  id?: string;
  title?: string;
  body?: string;
  contactId?: string;
  assignedTo?: string;
  dateAdded?: string;
  dueDate?: string;
}

/** An appointment was created, changed or deleted. The vendor's examples of the last two say AppointmentCreate. */
export interface AppointmentEvent extends Envelope {
  type: "AppointmentCreate" | "AppointmentUpdate" | "AppointmentDelete";
  appointment?: {
    id?: string;
    title?: string;
    address?: string;
    calendarId?: string;
    contactId?: string;
    groupId?: string;
    appointmentStatus?: string;
    assignedUserId?: string;
    users?: string[];
    notes?: string;
    source?: string;
    startTime?: string;
    endTime?: string;
    dateAdded?: string;
    dateUpdated?: string;
  };
}

/** A message came in or went out. An e-mail has other fields than a text or a call. */
export interface MessageEvent extends Envelope {
  type: "InboundMessage" | "OutboundMessage";
  messageId?: string;
  conversationId?: string;
  contactId?: string;
  userId?: string;
  messageType?: string;
  direction?: string;
  status?: string;
  body?: string;
  contentType?: string;
  attachments?: string[];
  dateAdded?: string;
  conversationProviderId?: string;
  callDuration?: number | string;
  callStatus?: string;
  source?: string;
  [field: string]: unknown;
}

/** A conversation has another number of unread messages. */
export interface ConversationUnreadEvent extends Envelope {
  type: "ConversationUnreadUpdate";
  id?: string;
  contactId?: string;
  unreadCount?: number;
  inbox?: boolean;
  starred?: boolean;
  deleted?: boolean;
}

/** The app was installed, or taken out again. It may come before the code of the install is traded. */
export interface InstallEvent extends Envelope {
  type: "INSTALL" | "UNINSTALL";
  companyId?: string;
  companyName?: string;
  userId?: string;
  planId?: string;
  trial?: unknown;
  isWhitelabelCompany?: boolean;
  whitelabelDetails?: unknown;
}

/** A sub-account was created or changed. */
export interface LocationEvent extends Envelope {
  type: "LocationCreate" | "LocationUpdate";
  id?: string;
  name?: string;
  email?: string;
  stripeProductId?: string;
  companyId?: string;
}

/** The events whose fields the vendor names and whose type tells them apart. */
export type KnownLeadConnectorEvent =
  | ContactEvent
  | OpportunityEvent
  | NoteEvent
  | TaskEvent
  | AppointmentEvent
  | MessageEvent
  | ConversationUnreadEvent
  | InstallEvent
  | LocationEvent;

/** Any other event. Eighteen kinds (invoices, products, prices, relations, associations) have no `type` at all. */
export interface UnknownLeadConnectorEvent {
  type?: string & {};
  [field: string]: unknown;
}

/** What a delivery brings. `isEvent` narrows it by its type. */
export type LeadConnectorEvent = KnownLeadConnectorEvent | UnknownLeadConnectorEvent;
