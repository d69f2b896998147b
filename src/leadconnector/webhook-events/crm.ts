import type { Envelope } from "./envelope.js";

/** What an event says about a contact. */
export interface WebhookContact {
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
  tags?: string[];
  /** Users report that it is never filled. */
  attachments?: unknown[];
  assignedTo?: string;
  customFields?: { id?: string; value?: unknown }[];
}

/** How a contact is reached on one way, in the do-not-disturb settings. */
export interface WebhookDoNotDisturb {
  status?: string;
  message?: string;
  code?: string;
}

/** A contact was created, changed or deleted, or its tags or do-not-disturb settings were. */
export interface ContactEvent extends Envelope, WebhookContact {
  type: "ContactCreate" | "ContactUpdate" | "ContactDelete" | "ContactTagUpdate" | "ContactDndUpdate";
  /** Of ContactDndUpdate only. Users report that settings of inbound messages are missing. */
  dndSettings?: {
    SMS?: WebhookDoNotDisturb;
    Email?: WebhookDoNotDisturb;
    GMB?: WebhookDoNotDisturb;
    FB?: WebhookDoNotDisturb;
    WhatsApp?: WebhookDoNotDisturb;
    Call?: WebhookDoNotDisturb;
  };
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

/** A contact's part in a campaign has another status. */
export interface CampaignEvent extends Envelope {
  type: "CampaignStatusUpdate";
  id?: string;
  contactId?: string;
  status?: string;
  templateId?: string;
  replied?: string;
  dateAdded?: string;
}
