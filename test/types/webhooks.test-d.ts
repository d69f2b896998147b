import { type EventOf, isEvent, type KnownLeadConnectorEvent, type LeadConnectorEvent, unwrap } from "conversation-crm-sdk/leadconnector/webhooks";
import { isRecordingEvent, type SiroEvent, unwrap as unwrapSiro } from "conversation-crm-sdk/siro/webhooks";
import { createSigningKey, sign } from "conversation-crm-sdk/testing";
import { describe, expectTypeOf, test } from "vitest";

type Type = KnownLeadConnectorEvent["type"];
type Envelope = "type" | "locationId" | "appId" | "versionId" | "webhookId" | "timestamp";
declare const event: LeadConnectorEvent;
declare const siroEvent: SiroEvent;

describe("an event of LeadConnector", () => {
  test("has one of the types that the vendor's pages name", () => {
    type Contact = `Contact${"Create" | "Update" | "Delete" | "TagUpdate" | "DndUpdate"}`;
    type Opportunity = `Opportunity${"Create" | "Update" | "Delete" | "AssignedToUpdate" | "MonetaryValueUpdate" | "StageUpdate" | "StatusUpdate"}`;
    type Beside = `Note${"Create" | "Update" | "Delete"}` | `Task${"Create" | "Complete" | "Delete"}` | `Appointment${"Create" | "Update" | "Delete"}`;
    type Message = "InboundMessage" | "OutboundMessage" | "ConversationUnreadUpdate" | "LCEmailStats" | "SMS" | "Email" | "Custom";
    type Account = "INSTALL" | "UNINSTALL" | "PLAN_CHANGE" | "LocationCreate" | "LocationUpdate" | "UserCreate";
    expectTypeOf<Type>().toEqualTypeOf<Contact | Opportunity | Beside | Message | Account | "CampaignStatusUpdate" | "OrderCreate" | "OrderStatusUpdate">();
  });

  test("needs nothing but its type", () => {
    type Needs = { [Each in Type]: { type: Each } extends EventOf<Each> ? never : Each }[Type];
    expectTypeOf<Needs>().toEqualTypeOf<never>();
  });

  test("may have the whole envelope", () => {
    type Lacks = { [Each in Type]: Envelope extends keyof EventOf<Each> ? never : Each }[Type];
    expectTypeOf<Lacks>().toEqualTypeOf<never>();
    expectTypeOf(event.webhookId).toEqualTypeOf<unknown>();
    expectTypeOf<EventOf<"ContactCreate">["timestamp"]>().toEqualTypeOf<string | number | undefined>();
    expectTypeOf<EventOf<"ContactCreate">["webhookId"]>().toEqualTypeOf<string | undefined>();
  });

  test("has the fields of its type when isEvent has told it", () => {
    if (isEvent(event, "TaskCreate")) expectTypeOf(event.dueDate).toEqualTypeOf<string | undefined>();
    if (isEvent(event, "ContactDndUpdate")) expectTypeOf(event.dndSettings?.SMS?.status).toEqualTypeOf<string | undefined>();
    if (isEvent(event, "InboundMessage")) expectTypeOf(event.to).toEqualTypeOf<string | string[] | undefined>();
    if (isEvent(event, "OrderCreate")) expectTypeOf(event.contactSnapshot?.email).toEqualTypeOf<string | undefined>();
    if (isEvent(event, "UserCreate")) expectTypeOf(event.permissions?.contactsEnabled).toEqualTypeOf<boolean | undefined>();
    // @ts-expect-error
    if (isEvent(event, "TaskCreate")) event.unreadCount;
    // @ts-expect-error
    isEvent(event, "ContactCreated");
  });

  test("that nobody knows has whatever it has", () => {
    ({ type: "Tomorrow", deep: [1] }) satisfies LeadConnectorEvent;
    ({ _id: "invoice_1", total: 5 }) satisfies LeadConnectorEvent;
  });
});

test("an event of Siro has its fields when isRecordingEvent has told it", () => {
  if (isRecordingEvent(siroEvent)) expectTypeOf(siroEvent.crm?.account?.externalId).toEqualTypeOf<string | undefined>();
  else expectTypeOf(siroEvent).not.toBeAny();
});

test("unwrap takes no body that was parsed, and Siro's none without a secret", async () => {
  const { body, headers } = await sign.leadconnector({ type: "ContactCreate" }, { key: await createSigningKey() });
  expectTypeOf(await unwrap(body, headers)).toEqualTypeOf<LeadConnectorEvent>();
  // @ts-expect-error
  unwrap({ type: "ContactCreate" }, headers);
  // @ts-expect-error
  unwrapSiro(body, headers);
  // @ts-expect-error
  unwrapSiro(body, headers, {});
  // @ts-expect-error
  sign.siro({}, {});
  // @ts-expect-error
  sign.leadconnector({}, { secret: "whsec_" });
});
