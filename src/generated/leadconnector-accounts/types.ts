// Made from specs/leadconnector-accounts.yaml by `npm run generate`. What is to change here is changed there.

import type { Open, QueryOf } from "../../core/specification.js";
import type { components, paths } from "./paths.js";

type Schemas = components["schemas"];
type Stated<Name extends keyof Schemas> = Schemas[Name];

/** A number, as itself or in digits. */
export type UserCount = Schemas["UserCount"];

/** A number that travels as a text. */
export type UserDigits = Schemas["UserDigits"];

/** The language that the user sees. */
export type UserLanguage = Schemas["UserLanguage"];

/** Something that a user may do. */
export type UserScope = Schemas["UserScope"];

/** What a user sees and may use. */
export interface UserPermissionFlags extends Stated<"UserPermissionFlags"> {}

/** What a user is to see and may use. */
export interface UserPermissions extends Stated<"UserPermissions"> {}

/** What a user may be given. */
export interface UserFields extends Stated<"UserFields"> {}

/** A user who is to be added. */
export interface NewUser extends Stated<"NewUser"> {}

/** What is to change in a user. What is left out stays as it is. */
export interface UserUpdate extends Stated<"UserUpdate"> {}

/** Whose users are looked for. */
export interface UserEmailFilter extends Stated<"UserEmailFilter"> {}

/** A user as LeadConnector gives them, without an envelope. */
export interface User extends Open<Schemas["User"]> {}

/** One page of users, and how many there are in all. */
export interface FoundUsers extends Open<Schemas["FoundUsers"]> {}

/** Whether the deletion is in the queue. */
export interface DeletedUser extends Open<Schemas["DeletedUser"]> {}

/** The workflows of a sub-account: `answer.workflows`. */
export interface WorkflowList extends Open<Schemas["WorkflowList"]> {}

/** An automation that contacts can be put into. */
export interface Workflow extends Open<Schemas["Workflow"]> {}

/** One company, in LeadConnector's envelope: `answer.company`. */
export interface CompanyAnswer extends Open<Schemas["CompanyAnswer"]> {}

/** An agency, which sub-accounts belong to. */
export interface Company extends Open<Schemas["Company"]> {}

/** What an agency said of itself when it began. */
export interface CompanyOnboarding extends Open<Schemas["CompanyOnboarding"]> {}

/** The query of `searchUsers`: find the users of an agency, page by page. */
export interface SearchUsersQuery extends QueryOf<paths["/users/search"]["get"]> {}

/** The query of `listWorkflows`: list the workflows of a sub-account. */
export interface ListWorkflowsQuery extends QueryOf<paths["/workflows/"]["get"]> {}
