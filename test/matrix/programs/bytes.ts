// Bytes of an answer where a Blob, a Response or a hash is made of them.
import { createLeadConnector } from "conversation-crm-sdk/leadconnector";

export async function keep(): Promise<number> {
  const bytes = await createLeadConnector().messages.recording({ messageId: "call_1", locationId: "location_1" });
  const blob = new Blob([bytes]);
  const response = new Response(bytes);
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return blob.size + (await response.arrayBuffer()).byteLength + digest.byteLength;
}
