import { Collection } from "../collection.js";
import type { LeadConnectorAnswers } from "./answers.js";

/** What LeadConnector knows of accounts when the sandbox starts. */
export interface AccountSeed {
  users?: readonly {
    id: string;
    companyId: string;
    firstName?: string;
    lastName?: string;
    email?: string;
    type?: string;
    role?: string;
    locationIds?: string[];
  }[];
  workflows?: readonly { id: string; locationId: string; name?: string; status?: string }[];
  companies?: readonly { id: string; name?: string }[];
}

/** A user, with whatever they were given. */
export interface LeadConnectorUser extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly companyId: string;
}

/** What the operations on accounts share. */
export interface AccountMemory {
  readonly users: Collection<LeadConnectorUser>;
  readonly workflows: NonNullable<AccountSeed["workflows"]>;
  readonly companies: Collection<NonNullable<AccountSeed["companies"]>[number]>;
}

const defaultUser = {
  id: "user_1",
  companyId: "company_1",
  firstName: "Sandbox",
  lastName: "User",
  email: "user@sandbox.invalid",
  type: "account",
  role: "user",
};

/** @param home The sub-account of what is there without a seed. */
export function accountMemory(seed: AccountSeed, home: string, { refuse }: LeadConnectorAnswers): AccountMemory {
  const { users = [{ ...defaultUser, locationIds: [home] }] } = seed;
  const { workflows = [{ id: "workflow_1", locationId: home, name: "Sandbox workflow", status: "draft" }] } = seed;
  const { companies = [{ id: "company_1", name: "Sandbox company" }] } = seed;
  return {
    users: new Collection<LeadConnectorUser>({
      items: users.map((user) => ({ ...user })),
      parameter: "userId",
      missing: () => refuse(404, "Sandbox: there is no such user"),
    }),
    workflows,
    companies: new Collection({ items: companies, parameter: "companyId", missing: () => refuse(404, "Sandbox: there is no such company") }),
  };
}
