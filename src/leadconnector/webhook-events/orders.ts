import type { WebhookContact } from "./crm.js";
import type { Envelope } from "./envelope.js";

/** An order was created, or has another status. */
export interface OrderEvent extends Envelope {
  type: "OrderCreate" | "OrderStatusUpdate";
  _id?: string;
  altId?: string;
  altType?: string;
  contactId?: string;
  contactSnapshot?: WebhookContact & { locationId?: string };
  status?: string;
  fulfillmentStatus?: string;
  currency?: string;
  amount?: number;
  liveMode?: boolean;
  items?: { name?: string; qty?: number; product?: Record<string, unknown>; price?: Record<string, unknown> }[];
  amountSummary?: { subtotal?: number; discount?: number; tax?: number; shipping?: number };
  taxSummary?: { _id?: string; name?: string; amount?: number; rate?: number; calculation?: string }[];
  source?: { id?: string; name?: string; type?: string; subType?: string; meta?: Record<string, unknown> };
  createdAt?: string;
  updatedAt?: string;
}
