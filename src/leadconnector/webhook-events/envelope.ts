/** What every event may say. Of no field is it certain that it is there. */
export interface Envelope {
  locationId?: string;
  appId?: string;
  versionId?: string;
  /** Of the delivery. One that is sent again has the same. */
  webhookId?: string;
  /** When it was sent, in a form that no source states. */
  timestamp?: string | number;
}
