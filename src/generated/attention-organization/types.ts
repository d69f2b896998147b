// Made from specs/attention-organization.yaml by `npm run generate`. What is to change here is changed there.

import type { Open, QueryOf } from "../../core/specification.js";
import type { components, paths } from "./paths.js";

type Schemas = components["schemas"];
type Stated<Name extends keyof Schemas> = Schemas[Name];

/** A name or a title of 1 to 128 characters. Spaces at its ends do not count. */
export type ShortTitle = Schemas["ShortTitle"];

/** Several values in one filter. An empty list cannot be written in a query, so it would filter nothing. */
export type UserFilterValues = Schemas["UserFilterValues"];

/** Where the page is in the list. Each field may be missing. */
export interface NumberedPage extends Open<Schemas["NumberedPage"]> {}

/** Addresses of this answer and of what belongs to it. They may be absolute or relative. */
export interface ListLinks extends Open<Schemas["ListLinks"]> {}

/** The API keys, without an envelope. */
export type ApiKeys = Open<Schemas["ApiKeys"]>;

/** What a new API key is called, and for whom it acts. */
export interface NewApiKey extends Stated<"NewApiKey"> {}

/** An API key. Its `value` is the secret itself. */
export interface ApiKey extends Open<Schemas["ApiKey"]> {}

/** Users: `answer.data`. */
export interface UserList extends Open<Schemas["UserList"]> {}

/** The users of the organization: `answer.data`. */
export interface OrganizationUserList extends Open<Schemas["OrganizationUserList"]> {}

/** A user in Attention's envelope: `answer.data.uuid`. */
export interface OrganizationUserAnswer extends Open<Schemas["OrganizationUserAnswer"]> {}

/** A user of the organization. */
export interface OrganizationUser extends Open<Schemas["OrganizationUser"]> {}

/** What a user's seat allows. */
export type SeatType = Schemas["SeatType"];

/** A team that a user is in. */
export interface UserTeam extends Stated<"UserTeam"> {}

/** A user to create. Most names are in snake_case here, and in camelCase in the update. */
export interface NewOrganizationUser extends Stated<"NewOrganizationUser"> {}

/** What is to change in a user. Most names are in camelCase here, and in snake_case when the user is created. */
export interface OrganizationUserUpdate extends Stated<"OrganizationUserUpdate"> {}

/** The teams of the organization: `answer.data`. */
export interface OrganizationTeamList extends Open<Schemas["OrganizationTeamList"]> {}

/** A team in Attention's envelope: `answer.data.uuid`. */
export interface OrganizationTeamAnswer extends Open<Schemas["OrganizationTeamAnswer"]> {}

/** A team of the organization. */
export interface OrganizationTeam extends Open<Schemas["OrganizationTeam"]> {}

/** A team to create. */
export interface NewOrganizationTeam extends Stated<"NewOrganizationTeam"> {}

/** What is to change in a team. */
export interface OrganizationTeamUpdate extends Stated<"OrganizationTeamUpdate"> {}

/** The roles that a user can have: `answer.data`. */
export interface OrganizationRoleList extends Open<Schemas["OrganizationRoleList"]> {}

/** What a user may do in the organization. */
export interface OrganizationRole extends Open<Schemas["OrganizationRole"]> {}

/** The members of a team: `answer.data`. */
export interface TeamMemberList extends Open<Schemas["TeamMemberList"]> {}

/** A user, and the team that the user is in. */
export interface TeamMember extends Open<Schemas["TeamMember"]> {}

/** What the SCIM interface says that it can do. */
export interface ScimServiceProviderConfig extends Open<Schemas["ScimServiceProviderConfig"]> {}

/** Whether the SCIM interface can do something. */
export interface ScimCapability extends Open<Schemas["ScimCapability"]> {}

/** A group of users as SCIM has it. */
export interface ScimGroup extends Open<Schemas["ScimGroup"]> {}

/** A member of a group. */
export interface ScimMember extends Stated<"ScimMember"> {}

/** What a group is from now on. */
export interface ScimGroupReplacement extends Stated<"ScimGroupReplacement"> {}

/** Operations that change a group. */
export interface ScimGroupPatch extends Stated<"ScimGroupPatch"> {}

/** One change of a group. */
export interface ScimGroupOperation extends Stated<"ScimGroupOperation"> {}

/** One page of scorecards: `page.data`. `page.meta` says where the page is in the list. */
export interface ScorecardsPage extends Open<Schemas["ScorecardsPage"]> {}

/** A scorecard in Attention's envelope: `answer.data.title`. */
export interface ScorecardAnswer extends Open<Schemas["ScorecardAnswer"]> {}

/** What conversations are judged by. */
export interface Scorecard extends Open<Schemas["Scorecard"]> {}

/** Which conversations something is for. */
export interface SavedCriteria extends Open<Schemas["SavedCriteria"]> {}

/** Which conversations something is for. */
export interface Criteria extends Stated<"Criteria"> {}

/** What a scorecard judges. */
export type InteractionType = Schemas["InteractionType"];

/** A scorecard to create. */
export interface NewScorecard extends Stated<"NewScorecard"> {}

/** What is to change in a scorecard, one field at least. */
export interface ScorecardUpdate extends Stated<"ScorecardUpdate"> {}

/** One page of a scorecard's items: `page.data`. `page.meta` says where the page is in the list. */
export interface ScorecardItemsPage extends Open<Schemas["ScorecardItemsPage"]> {}

/** An item of a scorecard in Attention's envelope: `answer.data.title`. */
export interface ScorecardItemAnswer extends Open<Schemas["ScorecardItemAnswer"]> {}

/** One thing that a scorecard judges. */
export interface ScorecardItem extends Open<Schemas["ScorecardItem"]> {}

/** How an item is judged. */
export interface ScorecardItemMetadata extends Stated<"ScorecardItemMetadata"> {}

/** An item to add to a scorecard. */
export interface NewScorecardItem extends Stated<"NewScorecardItem"> {}

/** What is to change in an item of a scorecard, one field at least. Its type stays. */
export interface ScorecardItemUpdate extends Stated<"ScorecardItemUpdate"> {}

/** How a conversation or a chat did on a scorecard. */
export type NewScorecardResult = ScorecardResultOfConversation | ScorecardResultOfChat;

/** What every result of a scorecard has. */
export interface ScorecardResultFields extends Stated<"ScorecardResultFields"> {}

/** How a conversation did on a scorecard. */
export interface ScorecardResultOfConversation extends Stated<"ScorecardResultOfConversation"> {}

/** How a chat did on a scorecard. */
export interface ScorecardResultOfChat extends Stated<"ScorecardResultOfChat"> {}

/** The result of one item of a scorecard. */
export interface NewScorecardItemResult extends Stated<"NewScorecardItemResult"> {}

/** Whether the result was written. */
export interface ScorecardResultAnswer extends Open<Schemas["ScorecardResultAnswer"]> {}

/** Which results of a scorecard are averaged. A list without items filters by nothing. */
export interface ScorecardSummaryRequest extends Stated<"ScorecardSummaryRequest"> {}

/** Averages of a scorecard's results: `answer.data`. */
export interface ScorecardSummary extends Open<Schemas["ScorecardSummary"]> {}

/** A label in Attention's envelope: `answer.data.name`. */
export interface LabelAnswer extends Open<Schemas["LabelAnswer"]> {}

/** What conversations are sorted by, and the values that it can have. */
export interface Label extends Open<Schemas["Label"]> {}

/** A value that a label can have. */
export interface LabelOption extends Stated<"LabelOption"> {}

/** A label to create. */
export interface NewLabel extends Stated<"NewLabel"> {}

/** What is to change in a label, one field at least. */
export interface LabelUpdate extends Stated<"LabelUpdate"> {}

/** A field configuration in Attention's envelope: `answer.data.name`. */
export interface FieldConfigurationAnswer extends Open<Schemas["FieldConfigurationAnswer"]> {}

/** Which fields are filled from the conversations of some teams. */
export interface FieldConfiguration extends Open<Schemas["FieldConfiguration"]> {}

/** A field configuration to create. */
export interface NewFieldConfiguration extends Stated<"NewFieldConfiguration"> {}

/** What is to change in a field configuration. */
export interface FieldConfigurationUpdate extends Stated<"FieldConfigurationUpdate"> {}

/** One page of a field configuration's items: `page.data`. `page.meta` says where the page is in the list. */
export interface FieldConfigurationItemsPage extends Open<Schemas["FieldConfigurationItemsPage"]> {}

/** An item of a field configuration in Attention's envelope: `answer.data.title`. */
export interface FieldConfigurationItemAnswer extends Open<Schemas["FieldConfigurationItemAnswer"]> {}

/** A new item of a field configuration, and its assignment to each team: `answer.data.item`, `answer.data.assignments`. */
export interface CreatedFieldConfigurationItem extends Open<Schemas["CreatedFieldConfigurationItem"]> {}

/** One field that is filled from conversations. */
export interface FieldConfigurationItem extends Open<Schemas["FieldConfigurationItem"]> {}

/** An item of a field configuration, and a team that it is assigned to. */
export interface FieldConfigurationAssignment extends Open<Schemas["FieldConfigurationAssignment"]> {}

/** Where an item belongs. */
export type FieldItemCategory = Schemas["FieldItemCategory"];

/** What an item is analyzed for. */
export type FieldItemAnalysisLevel = Schemas["FieldItemAnalysisLevel"];

/** An item to add to a field configuration. Fields that are not listed are sent as they are. */
export interface NewFieldConfigurationItem extends Stated<"NewFieldConfigurationItem"> {}

/** What is to change in an item of a field configuration. Fields that are not listed are sent as they are. */
export interface FieldConfigurationItemUpdate extends Stated<"FieldConfigurationItemUpdate"> {}

/** The query of `listUsers`: list users, filtered by id, email address or team. */
export interface ListUsersQuery extends QueryOf<paths["/users"]["get"]> {}

/** The query of `listOrganizationUsers`: list the users of the organization, or of one of its teams. */
export interface ListOrganizationUsersQuery extends QueryOf<paths["/organizations/users"]["get"]> {}

/** The query of `listScorecards`: list scorecards, page by page. */
export interface ListScorecardsQuery extends QueryOf<paths["/scorecards"]["get"]> {}

/** The query of `listScorecardItems`: list the items of a scorecard, page by page. */
export interface ListScorecardItemsQuery extends QueryOf<paths["/scorecards/{id}/items"]["get"]> {}

/** The query of `listFieldConfigurationItems`: list the items of a field configuration, page by page. */
export interface ListFieldConfigurationItemsQuery extends QueryOf<paths["/field-configurations/{id}/items"]["get"]> {}
