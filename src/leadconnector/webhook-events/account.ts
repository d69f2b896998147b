import type { Envelope } from "./envelope.js";

/** The app was installed, or taken out again. It may come before the code of the install is traded. */
export interface InstallEvent extends Envelope {
  type: "INSTALL" | "UNINSTALL";
  companyId?: string;
  companyName?: string;
  userId?: string;
  planId?: string;
  installType?: string;
  /** `trialDuration` is in a unit that no source states. */
  trial?: { onTrial?: boolean; trialDuration?: number; trialStartDate?: string };
  isWhitelabelCompany?: boolean;
  whitelabelDetails?: { domain?: string; logoUrl?: string };
}

/** The plan of a paid app was changed. */
export interface PlanChangeEvent extends Envelope {
  type: "PLAN_CHANGE";
  companyId?: string;
  userId?: string;
  currentPlanId?: string;
  newPlanId?: string;
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

/** A user was created. No event says that one was deleted. */
export interface UserEvent extends Envelope {
  type: "UserCreate";
  companyId?: string;
  id?: string;
  firstName?: string;
  lastName?: string;
  email?: string;
  phone?: string;
  extension?: string;
  role?: string;
  /** By the names of the permissions, such as `"contactsEnabled"`. */
  permissions?: Readonly<Record<string, boolean | undefined>>;
  /** Of an agency's user. */
  locations?: string[];
}
